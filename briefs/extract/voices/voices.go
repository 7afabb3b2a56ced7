package voices

import (
	"strconv"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// attribute joins quotations to utterances, and finds each utterance's words of
// attribution and its speaker. What nobody is said to have said (a title, a
// nickname, a word held at arm's length) is left out.
//
// It works on the text around the quotations, in which each stands as one item,
// with noun phrases and verbs told apart (frames and chunks), in the line of
// O'Keefe et al. 2012 and Muzny et al. 2017: sieves from the surest sign of a
// speaker to the least.
func (s *Story) attribute() {
	for _, d := range s.Documents {
		if len(d.Quoted) == 0 {
			continue
		}
		l := listener{r: s.read(d), last: -1}
		l.listen()
		d.voices = newVoices(s, &l)
		for _, u := range l.heard {
			s.Quotes = append(s.Quotes, s.quote(d, d.voices, u))
		}
	}
	s.repeated()
	for i := range s.Quotes {
		s.Quotes[i].ID = "q" + strconv.Itoa(i+1)
	}
}

// utterance is what one speaker says at once: one or more quotations.
type utterance struct {
	quotes    []int // indices into Quoted
	frame     int
	kind      briefs.QuoteKind
	by        attribution.Words
	known     bool // by is set
	continued bool // by is the attribution of an utterance or sentence before
}

// quote writes an utterance down and resolves its speaker.
func (s *Story) quote(d *Document, v *voices, u utterance) briefs.Quote {
	q := briefs.Quote{Kind: u.kind, Basis: briefs.None}
	for _, i := range u.quotes {
		q.Passages = append(q.Passages, d.Passage(d.Quoted[i].Span))
	}
	if !u.known {
		return q
	}
	if u.by.Source.Len() > 0 {
		p := d.Passage(u.by.Source)
		q.Source = &p
	}
	if u.by.Cue.Len() > 0 {
		p := d.Passage(u.by.Cue)
		q.Cue = &p
	}
	entity, basis := v.speaker(u.by)
	if entity >= 0 {
		q.Speaker, q.Basis = briefs.Ref(s.Entities[entity].ID), basis
		if u.continued {
			q.Basis = briefs.Continued
		}
	}
	return q
}

// listener goes through a document's frames in order and gathers utterances.
type listener struct {
	r     *reading
	heard []utterance
	last  int   // index into heard of the last utterance with an attribution; -1: none
	of    []int // by quotation: its utterance, or -1
}

func (l *listener) listen() {
	l.of = make([]int, len(l.r.Quoted))
	for i := range l.of {
		l.of[i] = -1
	}
	for f := range l.r.Frames {
		for c := l.r.Frames[f].Chunk; c < l.r.Frames[f].End; c++ {
			if l.r.Chunks[c].Kind == clauses.QuoteChunk {
				l.hear(f, c)
			}
		}
	}
	l.interview()
}

// hear decides on one quotation: a part of the utterance before, one of its
// own, or none.
func (l *listener) hear(f, c int) {
	r := l.r
	quote := r.Chunks[c].Quote
	q := r.Quoted[quote]
	by, known := r.Find(f, c)
	kind := r.kind(f, c, by, known)
	if q.Resumes {
		if at := l.resumed(quote); at >= 0 && !(known && by.Beside && l.heard[at].known && r.others(by, l.heard[at].by)) {
			u := &l.heard[at]
			u.quotes = append(u.quotes, quote)
			u.frame = f
			l.of[quote] = at
			if known && (!u.known || u.continued) {
				u.by, u.known, u.continued = by, true, false
				l.last = at
			}
			return
		}
	}
	if n := len(l.heard); n > 0 && l.heard[n-1].frame == f && l.heard[n-1].kind == briefs.Direct && r.setAside(&r.Frames[f], r.Frames[f].Chunk) == c {
		l.join(quote, f)
		return
	}
	if known {
		if l.broken(f, c, by) || l.strung(f, c, by) {
			l.join(quote, f)
			return
		}
		if r.Refused(f, c, kind, &by) {
			return
		}
		l.add(utterance{quotes: []int{quote}, frame: f, kind: kind, by: by, known: true})
		l.last = len(l.heard) - 1
		return
	}
	impersonal := r.Impersonal(f, c) || r.Addressed(r.Near(f, c), c) || r.SpokenOfAsWords(&r.Frames[f], c)
	if kind == briefs.Direct && !impersonal && l.broken(f, c, by) {
		l.join(quote, f)
		return
	}
	if r.Refused(f, c, kind, nil) {
		return
	}
	if !impersonal {
		by, known = l.goesOn(f, c, kind)
	}
	// What is this long is somebody's words, whoever's they are.
	const long = 7
	if !known && kind == briefs.Partial && !r.Commented(f, c) && page.WordCount(r.Text[q.Start:q.End]) < long {
		return
	}
	l.add(utterance{quotes: []int{quote}, frame: f, kind: kind, by: by, known: known, continued: known})
}

// others tells whether two attributions name two people or bodies: the mark that should have
// closed the first one's words is missing.
func (r *reading) others(a, b attribution.Words) bool {
	if a.Name < 0 || b.Name < 0 {
		return false
	}
	x, y := r.Mentions[a.Name].Entity, r.Mentions[b.Name].Entity
	return x >= 0 && y >= 0 && x != y
}

func (l *listener) add(u utterance) {
	l.heard = append(l.heard, u)
	l.of[u.quotes[0]] = len(l.heard) - 1
}

func (l *listener) join(quote, frame int) {
	at := len(l.heard) - 1
	l.heard[at].quotes = append(l.heard[at].quotes, quote)
	l.heard[at].frame = frame
	l.of[quote] = at
}

// resumed gives the utterance that a quotation of a new paragraph goes on with.
func (l *listener) resumed(quote int) int {
	for i := quote - 1; i >= 0; i-- {
		if l.r.Quoted[i].Open {
			return l.of[i]
		}
	}
	return -1
}

// broken tells whether a quotation goes on with an utterance that its own
// attribution broke off: “A,” said Doe. “B.”
func (l *listener) broken(f, c int, by attribution.Words) bool {
	if len(l.heard) == 0 {
		return false
	}
	r := l.r
	u := l.heard[len(l.heard)-1]
	if !u.known || u.continued || u.kind != briefs.Direct || !u.by.After || !u.by.Beside {
		return false
	}
	if u.by.Frame == f && by.Source.Len() > 0 {
		k := r.Chunks[c-1].Kind
		return (k == clauses.CommaMark || k == clauses.DashMark) && by.Cue == u.by.Cue && by.Source == u.by.Source
	}
	if by.Source.Len() > 0 || u.by.Frame != f-1 || r.Frames[f].Paragraph != r.Frames[f-1].Paragraph || c != r.Frames[f].Chunk {
		return false
	}
	// nothing but the attribution stands between
	frame := r.Near(f-1, r.Frames[f-1].End)
	if _, other := r.handsOver(frame, u.by); other {
		return false
	}
	return frame.End > frame.Chunk && u.frame == f-1
}

// strung tells whether a quotation stands right behind another of the same
// attribution, with nothing between: called them “liars,” “cheats” and “fools”.
func (l *listener) strung(f, c int, by attribution.Words) bool {
	n := len(l.heard)
	if n == 0 || c == l.r.Frames[f].Chunk || l.r.Chunks[c-1].Kind != clauses.QuoteChunk {
		return false
	}
	u := l.heard[n-1]
	return u.frame == f && u.known && !u.continued && u.by.Cue == by.Cue && u.by.Source == by.Source && by.Cue.Len() > 0 &&
		l.of[l.r.Chunks[c-1].Quote] == n-1
}

// sentences tells whether a text holds the end of a sentence and the beginning
// of another.
func sentences(text string) bool {
	for rest := text; ; {
		i := strings.Index(rest, ". ")
		if i < 0 {
			return false
		}
		if rest = strings.TrimLeft(rest[i+2:], " "); page.StartsUpper(rest) {
			return true
		}
	}
}

// setAside gives the quotation that a sentence goes on with after a clause
// between dashes: “Until then” — she shrugged — “I wait.”
func (r *reading) setAside(f *clauses.Frame, c int) int {
	if c+1 >= f.End || r.Chunks[c+1].Kind != clauses.DashMark {
		return -1
	}
	for i := c + 2; i+1 < min(f.End, c+clauses.MostChunks); i++ {
		switch r.Chunks[i].Kind {
		case clauses.QuoteChunk:
			return -1
		case clauses.DashMark:
			if r.Chunks[i+1].Kind == clauses.QuoteChunk {
				return i + 1
			}
			return -1
		}
	}
	return -1
}

// kind tells whether a quotation stands by itself or is a part of its sentence.
func (r *reading) kind(fi, c int, by attribution.Words, known bool) briefs.QuoteKind {
	f := &r.Frames[fi]
	q := r.Quoted[r.Chunks[c].Quote]
	text := r.Text[q.Start:q.End]
	sentence := page.StartsSentenceCase(text)
	if c == f.Chunk {
		if known && by.After && by.Beside || c+1 == f.End {
			return briefs.Direct
		}
		if r.setAside(f, c) > 0 && sentence {
			return briefs.Direct
		}
		if next := r.Chunks[c+1]; sentence && (next.Kind == clauses.StopMark || next.Kind == clauses.AsideChunk) || page.EndsTerminal(text) && sentence || sentence && strings.HasSuffix(text, ",") && page.WordCount(text) > 4 {
			return briefs.Direct
		}
		return briefs.Partial
	}
	before := r.Chunks[c-1]
	for i := c - 1; i > f.Chunk && (before.Kind == clauses.Adverb || before.Kind == clauses.AsideChunk); i-- {
		before = r.Chunks[i-1]
	}
	switch before.Kind {
	case clauses.ColonMark, clauses.DashMark:
		if sentence || before.Kind == clauses.ColonMark {
			return briefs.Direct
		}
	case clauses.CommaMark:
		if known && (by.Beside || sentence) {
			return briefs.Direct
		}
		if sentence && page.EndsTerminal(text) || sentences(text) {
			return briefs.Direct
		}
	case clauses.VerbChunk:
		if sentence && lexicon.DirectCue(before.Cue) && (page.WordCount(text) > 3 || page.EndsTerminal(text)) {
			return briefs.Direct
		}
	case clauses.NounChunk:
		if known && by.Beside && sentence && page.EndsTerminal(text) && page.WordCount(text) > 3 {
			return briefs.Direct
		}
	case clauses.QuoteChunk:
		if sentence {
			return briefs.Direct
		}
	}
	return briefs.Partial
}
