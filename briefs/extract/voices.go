package extract

import (
	"strconv"
	"strings"

	"dateline/briefs"
)

// attribute joins quotations to utterances, and finds each utterance's words of
// attribution and its speaker. What nobody is said to have said (a title, a
// nickname, a word held at arm's length) is left out.
//
// It works on the text around the quotations, in which each stands as one item,
// with noun phrases and verbs told apart (frames and chunks), in the line of
// O'Keefe et al. 2012 and Muzny et al. 2017: sieves from the surest sign of a
// speaker to the least.
func (s *voicesStory) attribute() {
	for _, d := range s.documents {
		if len(d.quoted) == 0 {
			continue
		}
		l := listener{r: s.read(d), last: -1}
		l.listen()
		d.voices = newVoices(s, &l)
		for _, u := range l.heard {
			s.quotes = append(s.quotes, s.quote(d, d.voices, u))
		}
	}
	s.repeated()
	for i := range s.quotes {
		s.quotes[i].ID = "q" + strconv.Itoa(i+1)
	}
}

// utterance is what one speaker says at once: one or more quotations.
type utterance struct {
	quotes    []int // indices into document.quoted
	frame     int
	kind      briefs.QuoteKind
	by        attribution
	known     bool // by is set
	continued bool // by is the attribution of an utterance or sentence before
}

// quote writes an utterance down and resolves its speaker.
func (s *voicesStory) quote(d *voicesDocument, v *voices, u utterance) briefs.Quote {
	q := briefs.Quote{Kind: u.kind, Basis: briefs.None}
	for _, i := range u.quotes {
		q.Passages = append(q.Passages, d.passage(d.quoted[i].span))
	}
	if !u.known {
		return q
	}
	if u.by.source.len() > 0 {
		p := d.passage(u.by.source)
		q.Source = &p
	}
	if u.by.cue.len() > 0 {
		p := d.passage(u.by.cue)
		q.Cue = &p
	}
	entity, basis := v.speaker(u.by)
	if entity >= 0 {
		q.Speaker, q.Basis = briefs.Ref(s.entities[entity].ID), basis
		if u.continued {
			q.Basis = briefs.Continued
		}
	}
	return q
}

// listener goes through a document's frames in order and gathers utterances.
type listener struct {
	r     *voicesReading
	heard []utterance
	last  int   // index into heard of the last utterance with an attribution; -1: none
	of    []int // by quotation: its utterance, or -1
}

func (l *listener) listen() {
	l.of = make([]int, len(l.r.d.quoted))
	for i := range l.of {
		l.of[i] = -1
	}
	for f := range l.r.frames {
		for c := l.r.frames[f].chunk; c < l.r.frames[f].end; c++ {
			if l.r.chunks[c].kind == quoteChunk {
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
	quote := r.chunks[c].quote
	q := r.d.quoted[quote]
	by, known := r.find(f, c)
	kind := r.kind(f, c, by, known)
	if q.resumes {
		if at := l.resumed(quote); at >= 0 && !(known && by.beside && l.heard[at].known && r.others(by, l.heard[at].by)) {
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
	if n := len(l.heard); n > 0 && l.heard[n-1].frame == f && l.heard[n-1].kind == briefs.Direct && r.setAside(&r.frames[f], r.frames[f].chunk) == c {
		l.join(quote, f)
		return
	}
	if known {
		if l.broken(f, c, by) || l.strung(f, c, by) {
			l.join(quote, f)
			return
		}
		if r.refused(f, c, kind, &by) {
			return
		}
		l.add(utterance{quotes: []int{quote}, frame: f, kind: kind, by: by, known: true})
		l.last = len(l.heard) - 1
		return
	}
	impersonal := r.impersonal(f, c) || r.addressed(r.near(f, c), c) || r.spokenOfAsWords(&r.frames[f], c)
	if kind == briefs.Direct && !impersonal && l.broken(f, c, by) {
		l.join(quote, f)
		return
	}
	if r.refused(f, c, kind, nil) {
		return
	}
	if !impersonal {
		by, known = l.goesOn(f, c, kind)
	}
	// What is this long is somebody's words, whoever's they are.
	const long = 7
	if !known && kind == briefs.Partial && !r.commented(f, c) && wordCount(r.d.text[q.start:q.end]) < long {
		return
	}
	l.add(utterance{quotes: []int{quote}, frame: f, kind: kind, by: by, known: known, continued: known})
}

// others tells whether two attributions name two people or bodies: the mark that should have
// closed the first one's words is missing.
func (r *voicesReading) others(a, b attribution) bool {
	if a.name < 0 || b.name < 0 {
		return false
	}
	x, y := r.d.mentions[a.name].entity, r.d.mentions[b.name].entity
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
		if l.r.d.quoted[i].open {
			return l.of[i]
		}
	}
	return -1
}

// broken tells whether a quotation goes on with an utterance that its own
// attribution broke off: “A,” said Doe. “B.”
func (l *listener) broken(f, c int, by attribution) bool {
	if len(l.heard) == 0 {
		return false
	}
	r := l.r
	u := l.heard[len(l.heard)-1]
	if !u.known || u.continued || u.kind != briefs.Direct || !u.by.after || !u.by.beside {
		return false
	}
	if u.by.frame == f && by.source.len() > 0 {
		k := r.chunks[c-1].kind
		return (k == commaMark || k == dashMark) && by.cue == u.by.cue && by.source == u.by.source
	}
	if by.source.len() > 0 || u.by.frame != f-1 || r.frames[f].paragraph != r.frames[f-1].paragraph || c != r.frames[f].chunk {
		return false
	}
	// nothing but the attribution stands between
	frame := r.near(f-1, r.frames[f-1].end)
	if _, other := r.handsOver(frame, u.by); other {
		return false
	}
	return frame.end > frame.chunk && u.frame == f-1
}

// strung tells whether a quotation stands right behind another of the same
// attribution, with nothing between: called them “liars,” “cheats” and “fools”.
func (l *listener) strung(f, c int, by attribution) bool {
	n := len(l.heard)
	if n == 0 || c == l.r.frames[f].chunk || l.r.chunks[c-1].kind != quoteChunk {
		return false
	}
	u := l.heard[n-1]
	return u.frame == f && u.known && !u.continued && u.by.cue == by.cue && u.by.source == by.source && by.cue.len() > 0 &&
		l.of[l.r.chunks[c-1].quote] == n-1
}

// sentences tells whether a text holds the end of a sentence and the beginning
// of another.
func sentences(text string) bool {
	for rest := text; ; {
		i := strings.Index(rest, ". ")
		if i < 0 {
			return false
		}
		if rest = strings.TrimLeft(rest[i+2:], " "); startsUpper(rest) {
			return true
		}
	}
}

// setAside gives the quotation that a sentence goes on with after a clause
// between dashes: “Until then” — she shrugged — “I wait.”
func (r *voicesReading) setAside(f *frame, c int) int {
	if c+1 >= f.end || r.chunks[c+1].kind != dashMark {
		return -1
	}
	for i := c + 2; i+1 < min(f.end, c+mostChunks); i++ {
		switch r.chunks[i].kind {
		case quoteChunk:
			return -1
		case dashMark:
			if r.chunks[i+1].kind == quoteChunk {
				return i + 1
			}
			return -1
		}
	}
	return -1
}

// kind tells whether a quotation stands by itself or is a part of its sentence.
func (r *voicesReading) kind(fi, c int, by attribution, known bool) briefs.QuoteKind {
	f := &r.frames[fi]
	q := r.d.quoted[r.chunks[c].quote]
	text := r.d.text[q.start:q.end]
	sentence := startsSentenceCase(text)
	if c == f.chunk {
		if known && by.after && by.beside || c+1 == f.end {
			return briefs.Direct
		}
		if r.setAside(f, c) > 0 && sentence {
			return briefs.Direct
		}
		if next := r.chunks[c+1]; sentence && (next.kind == stopMark || next.kind == asideChunk) || endsTerminal(text) && sentence || sentence && strings.HasSuffix(text, ",") && wordCount(text) > 4 {
			return briefs.Direct
		}
		return briefs.Partial
	}
	before := r.chunks[c-1]
	for i := c - 1; i > f.chunk && (before.kind == adverb || before.kind == asideChunk); i-- {
		before = r.chunks[i-1]
	}
	switch before.kind {
	case colonMark, dashMark:
		if sentence || before.kind == colonMark {
			return briefs.Direct
		}
	case commaMark:
		if known && (by.beside || sentence) {
			return briefs.Direct
		}
		if sentence && endsTerminal(text) || sentences(text) {
			return briefs.Direct
		}
	case verbChunk:
		if sentence && directCue(before.cue) && (wordCount(text) > 3 || endsTerminal(text)) {
			return briefs.Direct
		}
	case nounChunk:
		if known && by.beside && sentence && endsTerminal(text) && wordCount(text) > 3 {
			return briefs.Direct
		}
	case quoteChunk:
		if sentence {
			return briefs.Direct
		}
	}
	return briefs.Partial
}
