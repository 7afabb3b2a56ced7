package voices

import (
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// described is what a text says that an entity is: the plain words of its
// titles and descriptions, and the posts among them.
type described struct {
	words map[string]bool
	posts map[string]bool // "minister", "prime minister", "deputy mayor"
	named map[string]bool // a body: the words of its name

	ofSomething bool // the text says what it is of: "head of the Leeds mission"

	bodies map[string]int // the words by which the story's bodies go, with whose each is
}

// descriptions gives what the text says that an entity is.
func (v *voices) descriptions(entity int) described {
	if d, ok := v.described[entity]; ok {
		return d
	}
	if v.described == nil {
		v.described = map[int]described{}
	}
	found := described{words: map[string]bool{}, posts: map[string]bool{}, bodies: v.bodyWords()}
	add := func(text string) {
		words := plainWords(text)
		for _, of := range [...]string{" of ", " for ", " at "} {
			_, rest, ok := strings.Cut(text, of)
			found.ofSomething = found.ofSomething || ok && strings.ToLower(rest) != rest
		}
		for i, w := range words {
			found.words[w] = true
			if i+1 < len(words) && words[i+1] == "s" {
				continue // the sprinter's former wife is no sprinter
			}
			post := postAt(words, i)
			found.posts[post] = true
			if also, ok := alsoCalled()[post]; ok {
				found.posts[also] = true
			}
		}
	}
	e := &v.s.Entities[entity]
	for _, p := range e.About {
		add(p.Text)
	}
	for _, at := range e.Named {
		d := v.s.Documents[at.Document]
		m := d.Mentions[at.Mention]
		if m.Title.Len() > 0 {
			add(d.Text[m.Title.Start:m.Title.End])
		}
		if m.Last < len(d.Tokens) && isSilk(d.Tokens[m.Last].Text) {
			add(d.Tokens[m.Last].Text) // "Jane Doe QC"
		}
	}
	if v.lead.entity == entity {
		add(v.lead.text)
	}
	if e.Kind == briefs.Organisation {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			add(bodyHead(name))
			found.name(name)
		}
	}
	v.described[entity] = found
	return found
}

// isSilk tells the letters behind a barrister's name.
func isSilk(s string) bool { return s == "QC" || s == "KC" || s == "SC" }

// name notes the words of a body's name up to its "of".
func (d *described) name(name string) {
	if d.named == nil {
		d.named = map[string]bool{}
	}
	name, _, _ = strings.Cut(name, " of ")
	for _, w := range plainWords(name) {
		d.named[w] = true
	}
}

// alsoCalled are posts and trades, with what else their bearers go by.
var alsoCalled = lexicon.WordTable("also-called")

// bodyHead gives the words of a body's name up to the one that says what it is,
// if that is a word for bodies: "Maritime Alliance", "Ministry" of "Ministry of
// Health".
func bodyHead(name string) string {
	for _, of := range [...]string{" of ", " for "} {
		name, _, _ = strings.Cut(name, of)
	}
	words := strings.Fields(name)
	if len(words) == 0 || lexicon.Describes(strings.ToLower(words[len(words)-1])) != "group" {
		return ""
	}
	return name
}

// bears tells whether an entity so described can be meant by a description that
// ends with its head noun: "the minister" is no prime minister, nor "the vice
// president" a president, nor "the defence secretary" one of health.
func (d described) bears(wanted []string) bool {
	head := len(wanted) - 1
	post := postAt(wanted, head)
	if !d.posts[post] {
		if same := sameOffice[post]; same != "" && d.posts[same] && head > 0 && d.words[wanted[head-1]] {
			return !d.otherNation(wanted) // "transport minister Jane Doe", "the Transport Secretary"
		}
		return former(wanted, head) && d.posts[strings.TrimPrefix(post, "former ")]
	}
	if d.ofOtherBody(wanted) {
		return false
	}
	if head > 0 && departments[wanted[head]] && !d.words[wanted[head-1]] && !strings.Contains(post, " ") {
		return false
	}
	return !d.otherNation(wanted)
}

// otherNation tells whether a description names a people or a party, and the
// text gives the entity another one: "the American president" is no Russian.
func (d described) otherNation(wanted []string) bool {
	asked := false
	for _, w := range wanted {
		if lexicon.LoadNames().Words[w].Has(lexicon.Demonym) {
			if d.words[w] || d.goesBy(w) {
				return false
			}
			asked = true
		}
	}
	if asked {
		for w := range d.words {
			if lexicon.LoadNames().Words[w].Has(lexicon.Demonym) {
				return true
			}
		}
	}
	return false
}

// postAt gives the noun at i with what before it makes it another post.
func postAt(words []string, i int) string {
	post, at := words[i], i
	for at > 0 && makesOther(words[at-1], words[i]) {
		at--
		post = words[at] + " " + post
	}
	if i+1 < len(words) && makesOther(words[i], words[i+1]) {
		return "" // "chief" of a chief executive
	}
	if former(words, at) {
		return "former " + post
	}
	return post
}

// makesOther tells whether a word before a noun makes it another post.
func makesOther(word, noun string) bool {
	switch word {
	case "vice", "deputy", "prime":
		return true
	case "assistant", "associate":
		return noun != "professor"
	case "chief":
		return noun != "of" && lexicon.Describes(noun) == "person"
	case "lieutenant":
		return noun == "governor"
	case "district":
		return noun == "attorney"
	case "attorney", "solicitor", "surgeon", "secretary", "auditor", "inspector", "consul", "postmaster":
		return noun == "general"
	}
	return false
}

// former tells whether the noun at i is said of the past: "former mayor",
// "former Kent mayor".
func former(words []string, i int) bool {
	for i--; i >= 0 && lexicon.Describes(words[i]) == ""; i-- {
		switch words[i] {
		case "former", "ex", "onetime", "erstwhile", "late":
			return true
		case "and", "of", "now", "current", "the":
			return false
		}
	}
	return false
}

// sameOffice are posts that are called by another word too, with one department.
var sameOffice = map[string]string{"minister": "secretary", "secretary": "minister"}

// departments are posts of which the word before tells which one is meant.
var departments = map[string]bool{"minister": true, "secretary": true, "officer": true, "director": true, "manager": true}

// offices are posts of which a person mostly holds one at a time.
var offices = map[string]bool{
	"ambassador": true, "archbishop": true, "attorney": true, "bishop": true, "chancellor": true, "commissioner": true, "congressman": true,
	"congresswoman": true, "councillor": true, "director": true, "general": true, "governor": true, "judge": true, "justice": true,
	"king": true, "mayor": true, "minister": true, "pope": true, "president": true, "prime minister": true, "prince": true,
	"queen": true, "representative": true, "secretary": true, "senator": true, "sheriff": true, "vice president": true,
}

// ofAnother tells whether a description says of what one is, and the text says of the
// entity that it is of something else: "the head of the Kent mission" is not Doe, head
// of the Leeds mission.
func (v *voices) ofAnother(f *clauses.Frame, n, entity int) bool {
	r := v.r
	asked := false
	known := v.descriptions(entity)
	for n+2 < f.End && r.Chunks[n+1].Kind == clauses.PrepChunk && (r.IsWord(n+1, "of") || r.IsWord(n+1, "for") || r.IsWord(n+1, "at")) && r.Chunks[n+2].Kind == clauses.NounChunk {
		n += 2
		for t := r.Chunks[n].First; t < r.Chunks[n].Last; t++ {
			if text := r.Tokens[t].Text; page.StartsUpper(text) {
				if words := plainWords(text); len(words) > 0 && known.words[words[0]] {
					return false
				}
				asked = true
			}
		}
	}
	return asked && known.ofSomething
}

// holdsOther tells whether an entity so described is known by an office, and
// not by the one a description ends with.
func (d described) holdsOther(post string) bool {
	if !offices[post] || d.posts[post] {
		return false
	}
	for p := range d.posts {
		if offices[p] {
			return true
		}
	}
	return false
}

// plainWords are the words of a description in lower case, abbreviated titles
// written out.
func plainWords(text string) []string {
	var words []string
	for w := range strings.FieldsFuncSeq(strings.ReplaceAll(text, "U.S.", "US"), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) {
		w = strings.ToLower(w)
		if rest, ok := strings.CutPrefix(w, "ex-"); ok {
			words, w = append(words, "former"), rest
		}
		if rest, ok := strings.CutPrefix(w, "then-"); ok {
			words, w = append(words, "former"), rest
		}
		if w == "premier" {
			words, w = append(words, "prime"), "minister"
		}
		if w == "us" {
			w = "american"
		}
		if full, ok := shortTitles[w]; ok {
			w = full
		}
		words = append(words, w)
	}
	return words
}

// shortTitles are titles as they stand before a name, and as a description has
// them.
var shortTitles = map[string]string{
	"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "dr": "doctor", "pres": "president",
	"lt": "lieutenant", "col": "colonel", "capt": "captain", "sgt": "sergeant", "rev": "reverend", "sec": "secretary", "congressman": "representative",
	"congresswoman": "representative", "lawmaker": "representative", "chairwoman": "chair", "chairman": "chair", "chairperson": "chair",
	"spokeswoman": "spokesperson", "spokesman": "spokesperson", "atty": "attorney",
}
