package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Subjects that run on from what a sentence opens with, or from what is told of somebody.

// isOneMore gives the person of whom the noun phrase at chunk i, behind an "and" and its comma, is the
// last of two things told: "Doe, 61, a farmer from Kent, and one of the nine, said"; -1 for none.
func (r *Reading) isOneMore(f *clauses.Frame, i, and int) int {
	const most = 12 // chunks back to the name
	if and-3 < f.Chunk || r.Chunks[and].Kind != clauses.AndChunk || r.Chunks[and-1].Kind != clauses.CommaMark || r.Chunks[i].Mention >= 0 {
		return -1
	}
	if !r.DescribesPerson(r.Chunks[i]) && !(r.IsWord(i, "one") && r.IsWord(i+1, "of")) {
		return -1
	}
	told := false
	for p := and - 2; p >= f.Chunk && p > and-most; p-- {
		switch c := r.Chunks[p]; {
		case c.Kind == clauses.CommaMark || c.Kind == clauses.PrepChunk && !r.ClauseHead(p):
		case c.Kind != clauses.NounChunk:
			return -1
		case r.IsNamedPerson(c):
			if told && r.Chunks[p+1].Kind == clauses.CommaMark {
				return p
			}
			return -1
		case p > f.Chunk && r.Chunks[p-1].Kind == clauses.CommaMark && r.DescribesPerson(c):
			told = true
		}
	}
	return -1
}

// contactTold gives the text that a verb's clause hangs on, right before the verb's subject; -1 for none: "A
// memo his team sent this week to the chairs says".
func (r *Reading) contactTold(f *clauses.Frame, v int) int {
	s := r.LeftOf(f, v)
	if s-1 < f.Chunk || r.Chunks[v].Verb != clauses.Finite || r.Chunks[s].Kind != clauses.NounChunk || !r.IsText(s-1) {
		return -1
	}
	return s - 1
}

// runsOnto tells whether nothing but phrases with a preposition each stand before the noun phrase at chunk n,
// the last of which must hold the subject: "At the start of the meeting officials said".
func (r *Reading) runsOnto(f *clauses.Frame, n int) bool {
	c := r.Chunks[n]
	if !r.Animate(c) || r.Chunks[f.Chunk].Kind != clauses.PrepChunk || r.ClauseHead(f.Chunk) || c.Last-c.First < 2 {
		return false
	}
	if c.Mention >= 0 && r.Mentions[c.Mention].First <= c.First+1 {
		return false // "In the words of the Herald"
	}
	if c.Mention < 0 && (c.Head < c.First+2 || !page.IsNounTag(r.Tokens[c.Head-1].Tag) || !r.DescribesPerson(c) && lexicon.Describes(r.Tokens[c.Head].Text) != "people") {
		return false
	}
	for i := f.Chunk; i < n; i += 2 {
		if r.Chunks[i].Kind != clauses.PrepChunk || r.ClauseHead(i) || i+1 < n && r.Chunks[i+1].Kind != clauses.NounChunk {
			return false
		}
	}
	return (n-f.Chunk)%2 == 1
}
