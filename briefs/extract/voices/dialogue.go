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

// judges tells whether a sentence says what somebody is, right behind one in whose words
// the last speaker spoke: “There is no love for it,” said Doe. Roe is “a toll-taker who …”
func (l *listener) judges(f, c int) bool {
	const fewest = 5 // words
	r := l.r
	q := r.Quoted[r.Chunks[c].Quote]
	if l.last < 0 || l.last != len(l.heard)-1 || page.WordCount(r.Text[q.Start:q.End]) < fewest {
		return false
	}
	u := l.heard[l.last]
	if u.frame != f-1 || u.kind != briefs.Direct || u.continued || r.Frames[f-1].Paragraph != r.Frames[f].Paragraph {
		return false
	}
	v := r.Chunks[c-1]
	return v.Kind == clauses.VerbChunk && v.Verb == clauses.Finite && r.IsBe(v.Head) && c-2 == r.Frames[f].Chunk
}

// inPassing gives who is told of in a sentence that tells what somebody who spoke
// right before did, partly in that one's words: He turned round and “there was the
// tower, nodding like a drunk.”
func (l *listener) inPassing(f, c int) (attribution.Words, bool) {
	const fewest = 5 // words
	r := l.r
	q := r.Quoted[r.Chunks[c].Quote]
	if l.last < 0 || l.last != len(l.heard)-1 || l.heard[l.last].frame != f-1 || page.WordCount(r.Text[q.Start:q.End]) < fewest {
		return attribution.Words{}, false
	}
	a, ok := r.FirstSubject(r.Near(f, c), c)
	if g := names.PronounGender(r.Tokens[a.Token].Text); !ok || g != names.Male && g != names.Female {
		return attribution.Words{}, false
	}
	a.Frame = f
	return a, true
}

// stillOf gives the one who spoke last, where the sentence that stands between is
// about that one: “A,” said Doe. Doe had worked on it for years. “B.”
func (l *listener) stillOf(f int) (attribution.Words, bool) {
	const near = 3 // frames
	r := l.r
	if l.last < 0 || l.last != len(l.heard)-1 || l.heard[l.last].frame < f-near || l.heard[l.last].by.Name < 0 {
		return attribution.Words{}, false
	}
	a, ok := r.FirstSubject(r.Near(f, r.Frames[f].End), r.Frames[f].End)
	if !ok || a.Name < 0 || !r.sameWords(a, l.heard[l.last].by) {
		return attribution.Words{}, false
	}
	a.Frame = f
	return a, true
}

// otherSubject tells whether somebody does something in the part of a frame
// before a quotation, so that the words need not be those of the last speaker.
func (r *reading) otherSubject(f *clauses.Frame, c int) bool {
	for i := f.Chunk; i < c; i++ {
		if k := r.Chunks[i]; k.Kind == clauses.VerbChunk && k.Verb == clauses.Finite {
			if s := r.Subject(f, i); s >= 0 && r.Animate(r.Chunks[s]) && !r.IsPronoun(r.Chunks[s]) && !r.IsText(s) {
				return true
			}
		}
	}
	return false
}

// after gives the speaker that a frame leaves speaking.
// Where the quotation is of the same paragraph, one who only does something
// there is taken to speak ("Doe shook his head. “No.”").
func (l *listener) after(f int, kind briefs.QuoteKind, sameParagraph bool) (attribution.Words, bool) {
	r := l.r
	frame := r.Near(f, r.Frames[f].End)
	if n := len(l.heard); n > 0 && l.heard[n-1].frame == f {
		u := l.heard[n-1]
		if a, ok := r.handsOver(frame, u.by); ok && u.known {
			a.Frame = f
			return a, true
		}
		return u.by, u.known
	}
	if a, ok := r.asksNext(frame, f); ok && !sameParagraph {
		return a, true
	}
	for i := frame.End - 1; i >= frame.Chunk; i-- {
		if !r.mayLead(frame, i) || r.isOthersThing(frame, i) || r.isInnerSaying(frame, i) {
			continue
		}
		s := r.SpeakerOf(frame, i, 3)
		if s < 0 || r.Chunks[s].Kind != clauses.NounChunk || r.isReportedPronoun(frame, s, i) {
			continue
		}
		opens := kind == briefs.Direct && !sameParagraph && r.Chunks[i].Cue == lexicon.CueSay && r.isTextAtHead(frame, s)
		if opens || r.leaves(frame, s) {
			a := r.Attributed(frame, s, i, false, false)
			a.Frame = f
			return a, true
		}
	}
	for i := frame.Chunk; i+1 < frame.End; i++ {
		if r.Chunks[i].Kind == clauses.According && r.IsNamedPerson(r.Chunks[i+1]) {
			a := r.Attributed(frame, i+1, i, false, false)
			a.Frame = f
			return a, true
		}
	}
	if kind == briefs.Partial || !sameParagraph {
		return attribution.Words{}, false
	}
	a, ok := r.FirstSubject(frame, frame.End)
	a.Frame = f
	return a, ok
}

// handsOver gives the one who speaks after the speaker of a sentence's
// quotation: “Smile,” Doe said, and her husband cut in.
func (r *reading) handsOver(f *clauses.Frame, by attribution.Words) (attribution.Words, bool) {
	if by.Noun < 0 || !by.After {
		return attribution.Words{}, false
	}
	for i := f.End - 1; i > f.Chunk && r.Chunks[i].First >= by.Token; i-- {
		c := r.Chunks[i]
		switch {
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.ThatChunk:
			return attribution.Words{}, false
		case c.Kind == clauses.VerbChunk && (c.Cue == lexicon.CueSay || c.Cue == lexicon.CueManner) && c.Verb == clauses.Finite && r.OnlyTrails(f, i+1):
			s := r.LeftOf(f, i)
			if s < 0 || s <= by.Noun || r.Chunks[s].Kind != clauses.NounChunk || !r.Animate(r.Chunks[s]) || r.IsPronoun(r.Chunks[s]) && !r.Clashes(s, by) {
				return attribution.Words{}, false
			}
			b := r.LeftOf(f, s)
			if b < 0 || (r.Chunks[b].Kind != clauses.AndChunk && r.Chunks[b].Kind != clauses.CommaMark || r.clauseWithin(by.Noun, b)) && !r.ClauseHead(b) {
				return attribution.Words{}, false
			}
			return r.Attributed(f, s, i, false, false), true
		}
	}
	return attribution.Words{}, false
}

// clauseWithin tells whether a clause with a conjunction ("when the band
// stopped") begins between two chunks.
func (r *reading) clauseWithin(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.Chunks[i].Kind == clauses.PrepChunk && r.ClauseHead(i) {
			return true
		}
	}
	return false
}

// declines tells whether an infinitive hangs on a verb that says it is not
// done: "declined to comment".
func (r *reading) declines(f *clauses.Frame, v int) bool {
	b := r.LeftOf(f, v)
	if b < 0 || r.Chunks[b].Kind != clauses.VerbChunk {
		return false
	}
	switch strings.ToLower(r.Tokens[r.Chunks[b].Head].Text) {
	case "declined", "declines", "refused", "refuses", "failed", "fails", "declining", "refusing", "wanted", "wants", "expected", "asked":
		return true
	}
	return false
}

// leaves tells whether a noun phrase can be who a sentence leaves speaking: one
// who is named, "he" or "she", or described; not a text, nor nobody in
// particular.
func (r *reading) leaves(f *clauses.Frame, n int) bool {
	c := r.Chunks[n]
	if r.Anybody(c) || r.IsWordOf(n) {
		return false
	}
	if c.Mention >= 0 || r.IsPronoun(c) {
		return r.Animate(c)
	}
	return lexicon.Describes(r.Tokens[c.Head].Text) != "text"
}

// ahead gives the attribution of the quotation right after this one, where
// nothing stands between: “A.” “B,” said Doe.
func (l *listener) ahead(f, c int) (attribution.Words, bool) {
	r := l.r
	if f+1 >= len(r.Frames) || r.Frames[f].End != c+1 {
		return attribution.Words{}, false
	}
	next := &r.Frames[f+1]
	if next.Paragraph != r.Frames[f].Paragraph {
		a, ok := r.signs(next)
		a.Frame = f + 1
		return a, ok && next.Paragraph == r.Frames[f].Paragraph+1 && c == r.Frames[f].Chunk
	}
	if r.Chunks[next.Chunk].Kind != clauses.QuoteChunk {
		a, ok := r.pointsBack(next)
		if !ok && c == r.Frames[f].Chunk && f+2 < len(r.Frames) && r.Frames[f+2].Paragraph == next.Paragraph && r.Chunks[r.Frames[f+2].Chunk].Kind == clauses.QuoteChunk {
			a, ok = r.pauses(next)
		}
		a.Frame = f + 1
		return a, ok
	}
	return r.Find(f+1, next.Chunk)
}

// signs reads the name that stands below a quotation in a paragraph of its own: “No.” — Jane Doe
func (r *reading) signs(f *clauses.Frame) (attribution.Words, bool) {
	n := f.Chunk + 1
	if n >= f.End || r.Chunks[f.Chunk].Kind != clauses.DashMark || !r.IsNamedSpeaker(r.Chunks[n]) || r.clauseFollows(f, n) || n+1 < f.End && r.Chunks[n+1].Kind != clauses.CommaMark {
		return attribution.Words{}, false
	}
	return r.Attributed(f, n, -1, true, true), true
}

// pauses reads what the speaker does between two quotations: “No.” Doe paused. “Not now.”
func (r *reading) pauses(f *clauses.Frame) (attribution.Words, bool) {
	const longest = 6 // chunks
	n, v := f.Chunk, f.Chunk+1
	if v >= f.End || f.End-f.Chunk > longest || r.Chunks[n].Kind != clauses.NounChunk || !r.IsNamedPerson(r.Chunks[n]) && !r.IsPronoun(r.Chunks[n]) || !r.Animate(r.Chunks[n]) {
		return attribution.Words{}, false
	}
	if c := r.Chunks[v]; c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite || !isGesture(r.Tokens[c.Head].Text) {
		return attribution.Words{}, false
	}
	a := r.Attributed(f, n, v, true, false)
	a.Class = lexicon.CueManner
	return a, true
}

// isGesture tells verbs for what a speaker does between two sentences.
var isGesture = lexicon.OfSort("gesture")

// saysMore tells verbs by which somebody goes on with what was just said.
var saysMore = lexicon.OfSort("says more")

// longestTurn is how long a turn of a conversation is, in bytes: what goes on to
// tell is longer.
const longestTurn = 48
