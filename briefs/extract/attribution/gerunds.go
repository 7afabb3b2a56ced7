package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Who does what a participle in -ing tells, by what stands at its left.

// gerundsLeft finds the subject of a participle in -ing by the chunk at its left.
func (r *Reading) gerundsLeft(f *clauses.Frame, v, left, depth int) (subject int, told bool) {
	if r.Chunks[v].Verb != clauses.GerundForm || left < 0 {
		return -1, false
	}
	s := -1
	switch c := r.Chunks[left]; c.Kind {
	case clauses.NounChunk:
		s = r.gerundsNoun(f, v, left)
	case clauses.VerbChunk:
		if c.Verb == clauses.Passive && lexicon.Perceives(r.Tokens[c.Head].Text) {
			return r.subjectWithin(f, left, depth-1), true // "Doe can be heard telling"
		}
	case clauses.AndChunk:
		if g := r.gerundBefore(f, left); g >= 0 {
			return r.subjectWithin(f, g, depth-1), true
		}
	case clauses.PrepChunk:
		return r.gerundsPreposition(f, v, left, depth)
	case clauses.CommaMark:
		if s = r.shownPerson(f, left); s < 0 { // "a video shows Doe, 29, saying"
			s = r.withOwn(f, left) // ", with Doe, 29, saying"
		}
	}
	return s, s >= 0
}

// gerundsNoun tells whether the noun phrase at the left of a participle in -ing is its subject, or who
// is; -1: none.
func (r *Reading) gerundsNoun(f *clauses.Frame, v, left int) int {
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
	c := r.Chunks[left]
	if r.Chunks[v].Cue == lexicon.CueLabel && lexicon.IsCueNoun(r.Tokens[c.Head].Text) && r.Owned(c) {
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
func (r *Reading) absolute(f *clauses.Frame, v, left int) int {
	b := r.LeftOf(f, left)
	if b < 0 {
		return -1
	}
	if r.Chunks[b].Kind == clauses.PrepChunk && r.IsWord(b, "with") && !r.IsWordOf(left) {
		return left
	}
	if !r.IsNamedSpeaker(r.Chunks[left]) && !r.isPersonSaying(f, v, left, b) {
		return -1
	}
	switch r.Chunks[b].Kind {
	case clauses.DashMark, clauses.CommaMark:
		return left
	case clauses.AndChunk:
		if first := b - 1; first > f.Chunk && r.Animate(r.Chunks[first]) && r.IsWord(r.LeftOf(f, first), "with") {
			return first // "with Doe and Roe warning"
		}
		return left
	}
	return -1
}

// isPersonSaying: "…, the mayor saying that", "… and a farmer saying".
func (r *Reading) isPersonSaying(f *clauses.Frame, v, n, b int) bool {
	c := r.Chunks[n]
	if !r.DescribesPerson(c) {
		return false
	}
	switch r.Chunks[b].Kind {
	case clauses.AndChunk:
		return true
	case clauses.CommaMark:
		right := r.RightOf(f, v)
		return strings.EqualFold(r.Tokens[c.First].Text, "the") && right >= 0 && r.Chunks[right].Kind == clauses.ThatChunk
	}
	return false
}

// gerundBefore finds the participle in -ing that one behind "and" is joined to: "telling them … and
// asking", "who were waving and yelling"; -1 for none.
func (r *Reading) gerundBefore(f *clauses.Frame, and int) int {
	for i := and - 1; i >= f.Chunk; i-- {
		if k := r.Chunks[i]; k.Kind == clauses.VerbChunk && (k.Verb == clauses.GerundForm || k.Verb == clauses.Finite && r.Tagged(i, "VBG")) {
			return i
		}
	}
	return -1
}

// gerundsPreposition finds the subject of a participle in -ing behind a preposition.
func (r *Reading) gerundsPreposition(f *clauses.Frame, v, p, depth int) (subject int, told bool) {
	if s := r.blamed(f, v, p); s >= 0 {
		return s, true
	}
	if g := r.LeftOf(f, p); r.IsWord(p, "by") && g > f.Chunk && r.Chunks[g].Kind == clauses.VerbChunk && r.Chunks[g].Verb == clauses.GerundForm {
		return r.subjectWithin(f, g, depth-1), true // "with Doe hitting back by calling it"
	}
	if s := r.saidBySaying(f, v, p, depth); s >= 0 {
		return s, true
	}
	if s := r.doneBy(f, p, depth); s >= 0 {
		return s, true
	}
	if !r.IsWord(p, "as") {
		return -1, false
	}
	s := r.quotedPerson(f, p) // "quoted Doe, a farmer, as saying"
	return s, s >= 0
}

// partDoing gives who does what a participle behind the noun phrase at chunk n tells, where that is some
// of those spoken of, or anybody: "walked out, some of them shouting", "that anyone planning to"; -1 for
// none.
func (r *Reading) partDoing(f *clauses.Frame, n int) int {
	if o := n - 2; o > f.Chunk && r.IsWord(n-1, "of") && r.Chunks[o-1].Kind == clauses.CommaMark && r.PartOfMany(r.Chunks[o]) && r.OfThem(r.Chunks[o].Last) {
		return o
	}
	if link := n - 1; link > f.Chunk && r.Anybody(r.Chunks[n]) && r.Chunks[link].Kind == clauses.ThatChunk {
		return n
	}
	return -1
}
