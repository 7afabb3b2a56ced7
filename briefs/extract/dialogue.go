package extract

import (
	"strings"

	"dateline/briefs"
)

// judges tells whether a sentence says what somebody is, right behind one in whose words
// the last speaker spoke: “There is no love for it,” said Doe. Roe is “a toll-taker who …”
func (l *listener) judges(f, c int) bool {
	const fewest = 5 // words
	r := l.r
	q := r.d.quoted[r.chunks[c].quote]
	if l.last < 0 || l.last != len(l.heard)-1 || wordCount(r.d.text[q.start:q.end]) < fewest {
		return false
	}
	u := l.heard[l.last]
	if u.frame != f-1 || u.kind != briefs.Direct || u.continued || r.frames[f-1].paragraph != r.frames[f].paragraph {
		return false
	}
	v := r.chunks[c-1]
	return v.kind == verbChunk && v.verb == finite && r.isBe(v.head) && c-2 == r.frames[f].chunk
}

// inPassing gives who is told of in a sentence that tells what somebody who spoke
// right before did, partly in that one's words: He turned round and “there was the
// tower, nodding like a drunk.”
func (l *listener) inPassing(f, c int) (attribution, bool) {
	const fewest = 5 // words
	r := l.r
	q := r.d.quoted[r.chunks[c].quote]
	if l.last < 0 || l.last != len(l.heard)-1 || l.heard[l.last].frame != f-1 || wordCount(r.d.text[q.start:q.end]) < fewest {
		return attribution{}, false
	}
	a, ok := r.firstSubject(r.near(f, c), c)
	if g := pronounGender(r.d.tokens[a.token].text); !ok || g != male && g != female {
		return attribution{}, false
	}
	a.frame = f
	return a, true
}

// stillOf gives the one who spoke last, where the sentence that stands between is
// about that one: “A,” said Doe. Doe had worked on it for years. “B.”
func (l *listener) stillOf(f int) (attribution, bool) {
	const near = 3 // frames
	r := l.r
	if l.last < 0 || l.last != len(l.heard)-1 || l.heard[l.last].frame < f-near || l.heard[l.last].by.name < 0 {
		return attribution{}, false
	}
	a, ok := r.firstSubject(r.near(f, r.frames[f].end), r.frames[f].end)
	if !ok || a.name < 0 || !r.sameWords(a, l.heard[l.last].by) {
		return attribution{}, false
	}
	a.frame = f
	return a, true
}

// otherSubject tells whether somebody does something in the part of a frame
// before a quotation, so that the words need not be those of the last speaker.
func (r *voicesReading) otherSubject(f *frame, c int) bool {
	for i := f.chunk; i < c; i++ {
		if k := r.chunks[i]; k.kind == verbChunk && k.verb == finite {
			if s := r.subject(f, i); s >= 0 && r.animate(r.chunks[s]) && !r.isPronoun(r.chunks[s]) && !r.isText(s) {
				return true
			}
		}
	}
	return false
}

// after gives the speaker that a frame leaves speaking.
// Where the quotation is of the same paragraph, one who only does something
// there is taken to speak ("Doe shook his head. “No.”").
func (l *listener) after(f int, kind briefs.QuoteKind, sameParagraph bool) (attribution, bool) {
	r := l.r
	frame := r.near(f, r.frames[f].end)
	if n := len(l.heard); n > 0 && l.heard[n-1].frame == f {
		u := l.heard[n-1]
		if a, ok := r.handsOver(frame, u.by); ok && u.known {
			a.frame = f
			return a, true
		}
		return u.by, u.known
	}
	if a, ok := r.asksNext(frame, f); ok && !sameParagraph {
		return a, true
	}
	for i := frame.end - 1; i >= frame.chunk; i-- {
		if !r.mayLead(frame, i) || r.isOthersThing(frame, i) || r.isInnerSaying(frame, i) {
			continue
		}
		s := r.speakerOf(frame, i, 3)
		if s < 0 || r.chunks[s].kind != nounChunk || r.isReportedPronoun(frame, s, i) {
			continue
		}
		opens := kind == briefs.Direct && !sameParagraph && r.chunks[i].cue == cueSay && r.isTextAtHead(frame, s)
		if opens || r.leaves(frame, s) {
			a := r.attributed(frame, s, i, false, false)
			a.frame = f
			return a, true
		}
	}
	for i := frame.chunk; i+1 < frame.end; i++ {
		if r.chunks[i].kind == according && r.isNamedPerson(r.chunks[i+1]) {
			a := r.attributed(frame, i+1, i, false, false)
			a.frame = f
			return a, true
		}
	}
	if kind == briefs.Partial || !sameParagraph {
		return attribution{}, false
	}
	a, ok := r.firstSubject(frame, frame.end)
	a.frame = f
	return a, ok
}

// handsOver gives the one who speaks after the speaker of a sentence's
// quotation: “Smile,” Doe said, and her husband cut in.
func (r *voicesReading) handsOver(f *frame, by attribution) (attribution, bool) {
	if by.noun < 0 || !by.after {
		return attribution{}, false
	}
	for i := f.end - 1; i > f.chunk && r.chunks[i].first >= by.token; i-- {
		c := r.chunks[i]
		switch {
		case c.kind == quoteChunk || c.kind == thatChunk:
			return attribution{}, false
		case c.kind == verbChunk && (c.cue == cueSay || c.cue == cueManner) && c.verb == finite && r.onlyTrails(f, i+1):
			s := r.leftOf(f, i)
			if s < 0 || s <= by.noun || r.chunks[s].kind != nounChunk || !r.animate(r.chunks[s]) || r.isPronoun(r.chunks[s]) && !r.clashes(s, by) {
				return attribution{}, false
			}
			b := r.leftOf(f, s)
			if b < 0 || (r.chunks[b].kind != andChunk && r.chunks[b].kind != commaMark || r.clauseWithin(by.noun, b)) && !r.clauseHead(b) {
				return attribution{}, false
			}
			return r.attributed(f, s, i, false, false), true
		}
	}
	return attribution{}, false
}

// clauseWithin tells whether a clause with a conjunction ("when the band
// stopped") begins between two chunks.
func (r *voicesReading) clauseWithin(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.chunks[i].kind == prepChunk && r.clauseHead(i) {
			return true
		}
	}
	return false
}

// declines tells whether an infinitive hangs on a verb that says it is not
// done: "declined to comment".
func (r *voicesReading) declines(f *frame, v int) bool {
	b := r.leftOf(f, v)
	if b < 0 || r.chunks[b].kind != verbChunk {
		return false
	}
	switch strings.ToLower(r.d.tokens[r.chunks[b].head].text) {
	case "declined", "declines", "refused", "refuses", "failed", "fails", "declining", "refusing", "wanted", "wants", "expected", "asked":
		return true
	}
	return false
}

// leaves tells whether a noun phrase can be who a sentence leaves speaking: one
// who is named, "he" or "she", or described; not a text, nor nobody in
// particular.
func (r *voicesReading) leaves(f *frame, n int) bool {
	c := r.chunks[n]
	if r.anybody(c) || r.isWordOf(n) {
		return false
	}
	if c.mention >= 0 || r.isPronoun(c) {
		return r.animate(c)
	}
	return describes(r.d.tokens[c.head].text) != "text"
}

// ahead gives the attribution of the quotation right after this one, where
// nothing stands between: “A.” “B,” said Doe.
func (l *listener) ahead(f, c int) (attribution, bool) {
	r := l.r
	if f+1 >= len(r.frames) || r.frames[f].end != c+1 {
		return attribution{}, false
	}
	next := &r.frames[f+1]
	if next.paragraph != r.frames[f].paragraph {
		a, ok := r.signs(next)
		a.frame = f + 1
		return a, ok && next.paragraph == r.frames[f].paragraph+1 && c == r.frames[f].chunk
	}
	if r.chunks[next.chunk].kind != quoteChunk {
		a, ok := r.pointsBack(next)
		if !ok && c == r.frames[f].chunk && f+2 < len(r.frames) && r.frames[f+2].paragraph == next.paragraph && r.chunks[r.frames[f+2].chunk].kind == quoteChunk {
			a, ok = r.pauses(next)
		}
		a.frame = f + 1
		return a, ok
	}
	return r.find(f+1, next.chunk)
}

// signs reads the name that stands below a quotation in a paragraph of its own: “No.” — Jane Doe
func (r *voicesReading) signs(f *frame) (attribution, bool) {
	n := f.chunk + 1
	if n >= f.end || r.chunks[f.chunk].kind != dashMark || !r.isNamedSpeaker(r.chunks[n]) || r.clauseFollows(f, n) || n+1 < f.end && r.chunks[n+1].kind != commaMark {
		return attribution{}, false
	}
	return r.attributed(f, n, -1, true, true), true
}

// pauses reads what the speaker does between two quotations: “No.” Doe paused. “Not now.”
func (r *voicesReading) pauses(f *frame) (attribution, bool) {
	const longest = 6 // chunks
	n, v := f.chunk, f.chunk+1
	if v >= f.end || f.end-f.chunk > longest || r.chunks[n].kind != nounChunk || !r.isNamedPerson(r.chunks[n]) && !r.isPronoun(r.chunks[n]) || !r.animate(r.chunks[n]) {
		return attribution{}, false
	}
	if c := r.chunks[v]; c.kind != verbChunk || c.verb != finite || !isGesture(r.d.tokens[c.head].text) {
		return attribution{}, false
	}
	a := r.attributed(f, n, v, true, false)
	a.class = cueManner
	return a, true
}

// isGesture tells verbs for what a speaker does between two sentences.
var isGesture = ofSort("gesture")

// saysMore tells verbs by which somebody goes on with what was just said.
var saysMore = ofSort("says more")

// longestTurn is how long a turn of a conversation is, in bytes: what goes on to
// tell is longer.
const longestTurn = 48
