package extract

import (
	"strings"

	"dateline/briefs"
)

// goesOn finds the speaker of a quotation that has no attribution of its own:
// the utterance or sentence before goes on, or the one after has it.
func (l *listener) goesOn(f, c int, kind briefs.QuoteKind) (attribution, bool) {
	r := l.r
	frame := &r.frames[f]
	if f == 0 {
		return l.ahead(f, c)
	}
	before := &r.frames[f-1]
	if c != frame.chunk && r.otherSubject(r.near(f, c), c) {
		if l.judges(f, c) {
			return l.heard[l.last].by, true
		}
		return attribution{}, false
	}
	if before.paragraph == frame.paragraph {
		return l.goesOnWithin(f, c, kind)
	}
	if kind != briefs.Direct {
		return l.inPassing(f, c)
	}
	if c != frame.chunk {
		return l.afterColon(f, c)
	}
	return l.opensParagraph(f, c, kind)
}

// goesOnWithin finds the speaker of a quotation by the sentence before it in the same paragraph.
func (l *listener) goesOnWithin(f, c int, kind briefs.QuoteKind) (attribution, bool) {
	r := l.r
	first := r.frames[f].chunk
	a, ok := l.after(f-1, kind, true)
	if b, set := r.asksItself(f - 1); set && kind == briefs.Direct && c == first {
		return b, true
	}
	if b, set := r.firstSubject(r.near(f, c), c); ok && set && kind == briefs.Partial && c > first {
		if g := pronounGender(r.d.tokens[b.token].text); g == male || g == female {
			b.frame = f
			return b, true // "Doe said no. But she would “…”"
		}
	}
	return a, ok
}

// afterColon: "Then, a month later: “…”".
func (l *listener) afterColon(f, c int) (attribution, bool) {
	r := l.r
	if r.chunks[c-1].kind == colonMark && r.verbless(r.near(f, c)) && l.last >= 0 && l.heard[l.last].frame >= f-2 {
		return l.heard[l.last].by, true
	}
	return attribution{}, false
}

// opensParagraph finds the speaker of a quotation with which a paragraph opens.
func (l *listener) opensParagraph(f, c int, kind briefs.QuoteKind) (attribution, bool) {
	r := l.r
	before := &r.frames[f-1]
	if a, ok := l.ledInto(f); ok {
		return a, true
	}
	if a, ok := l.ahead(f, c); ok {
		return a, true
	}
	if a, ok := l.turn(r.frames[f].paragraph, r.chunks[c].quote); ok {
		return a, true
	}
	if l.last >= 0 && l.heard[l.last].frame == f-1 {
		return l.answer(r.chunks[c].quote)
	}
	if a, ok := l.after(f-1, kind, false); ok {
		return a, true
	}
	if f > 1 && r.frames[f-2].paragraph == before.paragraph && r.fragment(r.near(f-1, before.end)) {
		if a, ok := l.after(f-2, kind, false); ok {
			return a, true // "Doe spoke of taxes. Taxes that all of us pay."
		}
	}
	if a, ok := r.announces(f-1, before.end); ok {
		return a, true
	}
	if a, ok := l.setsUp(f, c); ok {
		return a, true
	}
	return l.stillOf(f - 1)
}

// ledInto reads the sentence before a paragraph's first words, where it ends with a colon or a verb of
// saying.
func (l *listener) ledInto(f int) (attribution, bool) {
	r := l.r
	before := &r.frames[f-1]
	if !r.endsWithColon(f-1) && !r.endsSaying(f-1) {
		return attribution{}, false
	}
	if a, ok := r.leadIn(r.near(f-1, before.end), before.end-1); ok {
		a.frame = f - 1
		return a, true
	}
	if l.addsToLast(f) {
		return l.heard[len(l.heard)-1].by, true // “No,” said Doe. Adding: “Not now.”
	}
	v := before.end - 2
	if v <= before.chunk || r.chunks[v].kind != verbChunk || !strings.HasPrefix(r.d.tokens[r.chunks[v].head].text, "read") {
		return attribution{}, false
	}
	s := r.subject(r.near(f-1, before.end), v)
	if s < before.chunk || s >= v || r.chunks[s].kind != nounChunk {
		return attribution{}, false
	}
	a := r.attributed(r.near(f-1, before.end), s, v, false, true)
	a.frame = f - 1
	return a, true // "Part of the worksheet reads,"
}

// addsToLast tells whether the sentence before a frame says only that the last speaker adds something:
// "Adding:".
func (l *listener) addsToLast(f int) bool {
	r := l.r
	before := &r.frames[f-1]
	n := len(l.heard)
	if n == 0 || !l.heard[n-1].known || l.heard[n-1].frame < f-2 {
		return false
	}
	return before.end-before.chunk == 2 && addsTo(r.d.tokens[r.chunks[before.chunk].head].text)
}

// mayLead tells whether a verb says something that a quotation in the next sentence may go on with.
func (r *voicesReading) mayLead(f *frame, v int) bool {
	c := r.chunks[v]
	if c.kind != verbChunk || c.cue != cueSay && c.cue != cueLabel && c.cue != cueThink || c.verb == passive || notYet[r.d.tokens[c.first].text] {
		return false
	}
	return c.verb != infinitive || c.cue == cueSay && !r.declines(f, v)
}

// isOthersThing: "Doe said prices had reflected that", "Doe said Roe's firms want to keep it".
func (r *voicesReading) isOthersThing(f *frame, v int) bool {
	s := r.speakerOf(f, v, 3)
	if s < 0 || r.chunks[v].verb != infinitive && r.animate(r.chunks[s]) {
		return false
	}
	o := r.outer(f, v)
	return o.source.len() > 0 && o.noun != s && o.noun >= 0 && o.noun < v
}

// isInnerSaying: "Doe said she was glad that Roe had owned up."
func (r *voicesReading) isInnerSaying(f *frame, v int) bool {
	o := r.outer(f, v)
	if o.noun < 0 || o.noun >= v || o.source.len() == 0 {
		return false
	}
	teller := r.chunks[o.noun]
	named := o.name >= 0 && r.isNamedPerson(teller)
	return (named || r.chunks[v].cue == cueThink && r.isPronoun(teller) && r.animate(teller)) && r.subordinate(f, v)
}

// isReportedPronoun: "Doe said she thought": she is told of by another.
func (r *voicesReading) isReportedPronoun(f *frame, s, v int) bool {
	return r.isPronoun(r.chunks[s]) && s+1 == v && r.reported(f, s)
}

// isTextAtHead tells whether a sentence begins with a text that is known: "The letter", but not "A letter".
func (r *voicesReading) isTextAtHead(f *frame, s int) bool {
	return s == f.chunk && r.isText(s) && !isIndefinite(r.d.tokens[r.chunks[s].first])
}
