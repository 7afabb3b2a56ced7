package render

import (
	"errors"
	"strconv"
	"strings"

	"dateline/briefs"
)

// State is all that a button or a select menu needs to know, and it lives in
// the custom_id alone: whoever presses after a restart, or a month later, is
// answered. Discord hands it back as it was sent or as somebody forged it, so
// nothing in it is trusted; whatever it names is looked up again.
type State struct {
	Verb     string   // the command that answers
	Story    string   // the story's id, or a Tag of a long one
	Revision string   // Revision of the brief that the button was made over
	Query    []string // what was asked, a part per option
	Shared   bool     // the answer is for everybody in the channel
	Page     string   // number from 0 of the page to turn to; empty: open anew
}

const (
	parts      = 5
	between    = "|"
	withinPart = "^"
	shared     = "+" // before the verb
	longStory  = 12  // characters; longer ids are given by their Tag
)

// MostQuery is how many characters the parts of a query may have together:
// what 100 leave when verb, story, revision and page have had theirs.
const MostQuery = 64

// unparted takes the marks between the parts of a custom_id out of a text.
var unparted = strings.NewReplacer(between, " ", withinPart, " ")

var errState = errors.New("not a custom_id of ours")

// ID is the state as a custom_id of at most 100 characters.
func (s State) ID() string {
	story := s.Story
	if len(story) > longStory {
		story = Tag(story)
	}
	query := make([]string, len(s.Query))
	for i, q := range s.Query {
		query[i] = unparted.Replace(q)
	}
	verb := s.Verb
	if s.Shared {
		verb = shared + verb
	}
	id := strings.Join([]string{verb, story, s.Revision, strings.Join(query, withinPart), s.Page}, between)
	return fit(id, mostCustomID)
}

// ParseState reads a custom_id back. Of its truth it proves the form alone.
func ParseState(id string) (State, error) {
	fields := strings.Split(id, between)
	if units(id) > mostCustomID || len(fields) != parts {
		return State{}, errState
	}
	verb, isShared := strings.CutPrefix(fields[0], shared)
	s := State{Verb: verb, Shared: isShared, Story: fields[1], Revision: fields[2], Query: strings.Split(fields[3], withinPart), Page: fields[4]}
	if s.Verb == "" {
		return State{}, errState
	}
	if s.Page != "" {
		if n, err := strconv.Atoi(s.Page); err != nil || n < 0 || n > 99999 || s.Page != strconv.Itoa(n) {
			return State{}, errState
		}
	}
	return s, nil
}

// Part is the nth part of the query, "" where there is none.
func (s State) Part(n int) string {
	if n < len(s.Query) {
		return s.Query[n]
	}
	return ""
}

// Tag is a short name for an id of any length, stable over restarts: "~" and
// eight characters. It is looked up by tagging the candidates again.
func Tag(id string) string {
	return "~" + base36(hashString(offset64, id), 8)
}

// Revision is a short name for a brief's content, stable over restarts: six
// characters. Two briefs of one story differ in it when any answer could.
func Revision(b *briefs.Brief) string {
	h := hashString(offset64, b.Title)
	for i := range b.Articles {
		a := &b.Articles[i]
		h = hashString(h, a.SHA256)
		h = hashString(h, a.Title+"\x00"+a.Source+"\x00"+a.URL+"\x00"+a.Published+"\x00"+a.Place)
		for _, f := range a.Furniture {
			h = hashPassage(h, f.Passage)
		}
	}
	h = hashPassages(h, b.Summary)
	for i := range b.Quotes {
		q := &b.Quotes[i]
		h = hashString(h, string(q.Kind)+"\x00"+string(q.Speaker)+"\x00"+string(q.Basis))
		h = hashPassages(h, q.Passages)
		if q.Source != nil {
			h = hashPassage(h, *q.Source)
		}
	}
	for i := range b.Entities {
		e := &b.Entities[i]
		h = hashString(h, e.Name+"\x00"+string(e.Kind))
		for _, alias := range e.Aliases {
			h = hashString(h, alias)
		}
		h = hashPassages(h, e.About)
		h = hashPassages(h, e.Mentions)
		for _, r := range e.Relations {
			h = hashPassage(hashString(h, r.To), r.As)
		}
	}
	for i := range b.Dates {
		d := &b.Dates[i]
		h = hashPassage(hashString(h, d.Value+"\x00"+string(d.Basis)), d.Passage)
	}
	for i := range b.Timeline {
		e := &b.Timeline[i]
		h = hashPassage(hashString(h, string(e.Date)+"\x00"+e.Value), e.Passage)
	}
	return base36(h, 6)
}

// FNV-1a, 64 bits, after Fowler, Noll and Vo; the order of a brief's lists is
// part of it.
const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

func hashString(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * prime64
	}
	return (h ^ 0xff) * prime64
}

// hashPassage leaves the text out: the article's digest stands for it.
func hashPassage(h uint64, p briefs.Passage) uint64 {
	h = hashString(h, p.Article)
	h = (h ^ uint64(p.Start)) * prime64
	return (h ^ uint64(p.End)) * prime64
}

func hashPassages(h uint64, ps []briefs.Passage) uint64 {
	for _, p := range ps {
		h = hashPassage(h, p)
	}
	return (h ^ uint64(len(ps))) * prime64
}

func base36(h uint64, digits int) string {
	h ^= h >> 32
	s := strings.Repeat("0", digits) + strconv.FormatUint(h, 36)
	return s[len(s)-digits:]
}
