package extract

import "strings"

// Who does what a participle in -ing tells, by what stands at its left.

// gerundsLeft finds the subject of a participle in -ing by the chunk at its left.
func (r *attributionReading) gerundsLeft(f *frame, v, left, depth int) (subject int, told bool) {
	if r.chunks[v].verb != gerundForm || left < 0 {
		return -1, false
	}
	s := -1
	switch c := r.chunks[left]; c.kind {
	case nounChunk:
		s = r.gerundsNoun(f, v, left)
	case verbChunk:
		if c.verb == passive && perceives(r.d.tokens[c.head].text) {
			return r.subjectWithin(f, left, depth-1), true // "Doe can be heard telling"
		}
	case andChunk:
		if g := r.gerundBefore(f, left); g >= 0 {
			return r.subjectWithin(f, g, depth-1), true
		}
	case prepChunk:
		return r.gerundsPreposition(f, v, left, depth)
	case commaMark:
		if s = r.shownPerson(f, left); s < 0 { // "a video shows Doe, 29, saying"
			s = r.withOwn(f, left) // ", with Doe, 29, saying"
		}
	}
	return s, s >= 0
}

// gerundsNoun tells whether the noun phrase at the left of a participle in -ing is its subject, or who
// is; -1: none.
func (r *attributionReading) gerundsNoun(f *frame, v, left int) int {
	if n := r.caughtOn(f, left); n >= 0 {
		return n
	}
	if n := r.writing(f, v, left); n >= 0 {
		return n
	}
	if n := r.companion(f, left); n >= 0 {
		return n
	}
	if n := r.partDoing(f, left); n >= 0 {
		return n
	}
	c := r.chunks[left]
	if r.chunks[v].cue == cueLabel && isCueNoun(r.d.tokens[c.head].text) && r.owned(c) {
		return left // "used Doe's comments dismissing it as"
	}
	if s := r.perceived(f, left); s >= 0 {
		return r.firstOfPair(f, s)
	}
	if r.recorded(f, left) {
		return left
	}
	if n := r.ofText(f, v, left); n >= 0 {
		return n
	}
	if n := r.attached(f, v, left); n >= 0 {
		return n
	}
	return r.absolute(f, v, left)
}

// absolute finds the subject of a participle that has one of its own: "– Doe saying it was “…”", "with
// Doe and Roe warning"; -1 for none.
func (r *attributionReading) absolute(f *frame, v, left int) int {
	b := r.leftOf(f, left)
	if b < 0 {
		return -1
	}
	if r.chunks[b].kind == prepChunk && r.isWord(b, "with") && !r.isWordOf(left) {
		return left
	}
	if !r.isNamedSpeaker(r.chunks[left]) && !r.isPersonSaying(f, v, left, b) {
		return -1
	}
	switch r.chunks[b].kind {
	case dashMark, commaMark:
		return left
	case andChunk:
		if first := b - 1; first > f.chunk && r.animate(r.chunks[first]) && r.isWord(r.leftOf(f, first), "with") {
			return first // "with Doe and Roe warning"
		}
		return left
	}
	return -1
}

// isPersonSaying: "…, the mayor saying that", "… and a farmer saying".
func (r *attributionReading) isPersonSaying(f *frame, v, n, b int) bool {
	c := r.chunks[n]
	if !r.describesPerson(c) {
		return false
	}
	switch r.chunks[b].kind {
	case andChunk:
		return true
	case commaMark:
		right := r.rightOf(f, v)
		return strings.EqualFold(r.d.tokens[c.first].text, "the") && right >= 0 && r.chunks[right].kind == thatChunk
	}
	return false
}

// gerundBefore finds the participle in -ing that one behind "and" is joined to: "telling them … and
// asking", "who were waving and yelling"; -1 for none.
func (r *attributionReading) gerundBefore(f *frame, and int) int {
	for i := and - 1; i >= f.chunk; i-- {
		if k := r.chunks[i]; k.kind == verbChunk && (k.verb == gerundForm || k.verb == finite && r.tagged(i, "VBG")) {
			return i
		}
	}
	return -1
}

// gerundsPreposition finds the subject of a participle in -ing behind a preposition.
func (r *attributionReading) gerundsPreposition(f *frame, v, p, depth int) (subject int, told bool) {
	if s := r.blamed(f, v, p); s >= 0 {
		return s, true
	}
	if g := r.leftOf(f, p); r.isWord(p, "by") && g > f.chunk && r.chunks[g].kind == verbChunk && r.chunks[g].verb == gerundForm {
		return r.subjectWithin(f, g, depth-1), true // "with Doe hitting back by calling it"
	}
	if s := r.saidBySaying(f, v, p, depth); s >= 0 {
		return s, true
	}
	if s := r.doneBy(f, p, depth); s >= 0 {
		return s, true
	}
	if !r.isWord(p, "as") {
		return -1, false
	}
	s := r.quotedPerson(f, p) // "quoted Doe, a farmer, as saying"
	return s, s >= 0
}

// partDoing gives who does what a participle behind the noun phrase at chunk n tells, where that is some
// of those spoken of, or anybody: "walked out, some of them shouting", "that anyone planning to"; -1 for
// none.
func (r *attributionReading) partDoing(f *frame, n int) int {
	if o := n - 2; o > f.chunk && r.isWord(n-1, "of") && r.chunks[o-1].kind == commaMark && r.partOfMany(r.chunks[o]) && r.ofThem(r.chunks[o].last) {
		return o
	}
	if link := n - 1; link > f.chunk && r.anybody(r.chunks[n]) && r.chunks[link].kind == thatChunk {
		return n
	}
	return -1
}
