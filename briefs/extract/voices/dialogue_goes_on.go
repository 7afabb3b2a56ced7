package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// goesOn finds the speaker of a quotation that has no attribution of its own:
// the utterance or sentence before goes on, or the one after has it.
func (l *listener) goesOn(f, c int, kind briefs.QuoteKind) (attribution.Words, bool) {
	r := l.r
	frame := &r.Frames[f]
	if f == 0 {
		return l.ahead(f, c)
	}
	before := &r.Frames[f-1]
	if c != frame.Chunk && r.otherSubject(r.Near(f, c), c) {
		if l.judges(f, c) {
			return l.heard[l.last].by, true
		}
		return attribution.Words{}, false
	}
	if before.Paragraph == frame.Paragraph {
		return l.goesOnWithin(f, c, kind)
	}
	if kind != briefs.Direct {
		return l.inPassing(f, c)
	}
	if c != frame.Chunk {
		return l.afterColon(f, c)
	}
	return l.opensParagraph(f, c, kind)
}

// goesOnWithin finds the speaker of a quotation by the sentence before it in the same paragraph.
func (l *listener) goesOnWithin(f, c int, kind briefs.QuoteKind) (attribution.Words, bool) {
	r := l.r
	first := r.Frames[f].Chunk
	a, ok := l.after(f-1, kind, true)
	if b, set := r.asksItself(f - 1); set && kind == briefs.Direct && c == first {
		return b, true
	}
	if b, set := r.FirstSubject(r.Near(f, c), c); ok && set && kind == briefs.Partial && c > first {
		if g := names.PronounGender(r.Tokens[b.Token].Text); g == names.Male || g == names.Female {
			b.Frame = f
			return b, true // "Doe said no. But she would “…”"
		}
	}
	return a, ok
}

// afterColon: "Then, a month later: “…”".
func (l *listener) afterColon(f, c int) (attribution.Words, bool) {
	r := l.r
	if r.Chunks[c-1].Kind == clauses.ColonMark && r.Verbless(r.Near(f, c)) && l.last >= 0 && l.heard[l.last].frame >= f-2 {
		return l.heard[l.last].by, true
	}
	return attribution.Words{}, false
}

// opensParagraph finds the speaker of a quotation with which a paragraph opens.
func (l *listener) opensParagraph(f, c int, kind briefs.QuoteKind) (attribution.Words, bool) {
	r := l.r
	before := &r.Frames[f-1]
	if a, ok := l.ledInto(f); ok {
		return a, true
	}
	if a, ok := l.ahead(f, c); ok {
		return a, true
	}
	if a, ok := l.turn(r.Frames[f].Paragraph, r.Chunks[c].Quote); ok {
		return a, true
	}
	if l.last >= 0 && l.heard[l.last].frame == f-1 {
		return l.answer(r.Chunks[c].Quote)
	}
	if a, ok := l.after(f-1, kind, false); ok {
		return a, true
	}
	if f > 1 && r.Frames[f-2].Paragraph == before.Paragraph && r.fragment(r.Near(f-1, before.End)) {
		if a, ok := l.after(f-2, kind, false); ok {
			return a, true // "Doe spoke of taxes. Taxes that all of us pay."
		}
	}
	if a, ok := r.announces(f-1, before.End); ok {
		return a, true
	}
	if a, ok := l.setsUp(f, c); ok {
		return a, true
	}
	return l.stillOf(f - 1)
}

// ledInto reads the sentence before a paragraph's first words, where it ends with a colon or a verb of
// saying.
func (l *listener) ledInto(f int) (attribution.Words, bool) {
	r := l.r
	before := &r.Frames[f-1]
	if !r.endsWithColon(f-1) && !r.endsSaying(f-1) {
		return attribution.Words{}, false
	}
	if a, ok := r.LeadIn(r.Near(f-1, before.End), before.End-1); ok {
		a.Frame = f - 1
		return a, true
	}
	if l.addsToLast(f) {
		return l.heard[len(l.heard)-1].by, true // “No,” said Doe. Adding: “Not now.”
	}
	v := before.End - 2
	if v <= before.Chunk || r.Chunks[v].Kind != clauses.VerbChunk || !strings.HasPrefix(r.Tokens[r.Chunks[v].Head].Text, "read") {
		return attribution.Words{}, false
	}
	s := r.Subject(r.Near(f-1, before.End), v)
	if s < before.Chunk || s >= v || r.Chunks[s].Kind != clauses.NounChunk {
		return attribution.Words{}, false
	}
	a := r.Attributed(r.Near(f-1, before.End), s, v, false, true)
	a.Frame = f - 1
	return a, true // "Part of the worksheet reads,"
}

// addsToLast tells whether the sentence before a frame says only that the last speaker adds something:
// "Adding:".
func (l *listener) addsToLast(f int) bool {
	r := l.r
	before := &r.Frames[f-1]
	n := len(l.heard)
	if n == 0 || !l.heard[n-1].known || l.heard[n-1].frame < f-2 {
		return false
	}
	return before.End-before.Chunk == 2 && addsTo(r.Tokens[r.Chunks[before.Chunk].Head].Text)
}

// mayLead tells whether a verb says something that a quotation in the next sentence may go on with.
func (r *reading) mayLead(f *clauses.Frame, v int) bool {
	c := r.Chunks[v]
	if c.Kind != clauses.VerbChunk || c.Cue != lexicon.CueSay && c.Cue != lexicon.CueLabel && c.Cue != lexicon.CueThink || c.Verb == clauses.Passive || attribution.NotYet[r.Tokens[c.First].Text] {
		return false
	}
	return c.Verb != clauses.Infinitive || c.Cue == lexicon.CueSay && !r.declines(f, v)
}

// isOthersThing: "Doe said prices had reflected that", "Doe said Roe's firms want to keep it".
func (r *reading) isOthersThing(f *clauses.Frame, v int) bool {
	s := r.SpeakerOf(f, v, 3)
	if s < 0 || r.Chunks[v].Verb != clauses.Infinitive && r.Animate(r.Chunks[s]) {
		return false
	}
	o := r.Outer(f, v)
	return o.Source.Len() > 0 && o.Noun != s && o.Noun >= 0 && o.Noun < v
}

// isInnerSaying: "Doe said she was glad that Roe had owned up."
func (r *reading) isInnerSaying(f *clauses.Frame, v int) bool {
	o := r.Outer(f, v)
	if o.Noun < 0 || o.Noun >= v || o.Source.Len() == 0 {
		return false
	}
	teller := r.Chunks[o.Noun]
	named := o.Name >= 0 && r.IsNamedPerson(teller)
	return (named || r.Chunks[v].Cue == lexicon.CueThink && r.IsPronoun(teller) && r.Animate(teller)) && r.Subordinate(f, v)
}

// isReportedPronoun: "Doe said she thought": she is told of by another.
func (r *reading) isReportedPronoun(f *clauses.Frame, s, v int) bool {
	return r.IsPronoun(r.Chunks[s]) && s+1 == v && r.Reported(f, s)
}

// isTextAtHead tells whether a sentence begins with a text that is known: "The letter", but not "A letter".
func (r *reading) isTextAtHead(f *clauses.Frame, s int) bool {
	return s == f.Chunk && r.IsText(s) && !page.IsIndefinite(r.Tokens[r.Chunks[s].First])
}
