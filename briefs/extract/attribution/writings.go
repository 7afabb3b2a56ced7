package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// writing gives the writing that a participle of saying tells the words of, where the
// sentence does not say that its subject put it out: "because of a flyer calling him",
// "brought a sign to the Capitol reading"; -1 for none.
func (r *Reading) writing(f *clauses.Frame, v, n int) int {
	reading := r.IsWord(v, "reading")
	if !r.IsText(n) && r.TemporalPhrase(r.Chunks[n]) {
		n = r.LeftOf(f, n) // "posts on Monday calling it"
		if n > f.Chunk && r.Chunks[n].Kind == clauses.PrepChunk {
			n = r.LeftOf(f, n)
		}
	}
	if n >= 0 && !r.IsText(n) {
		b := r.LeftOf(f, n)
		if b <= f.Chunk || r.Chunks[b].Kind != clauses.PrepChunk || r.ClauseHead(b) || r.Animate(r.Chunks[n]) && !reading && (r.Chunks[n].Mention < 0 || r.IsNamedSpeaker(r.Chunks[n])) {
			return -1
		}
		n = r.LeftOf(f, b) // "a sign to the Capitol reading"
	}
	if n <= f.Chunk || !r.IsText(n) || r.Tokens[r.Chunks[n].First].Tag == "PRP$" && r.LeftOf(f, n) >= 0 && r.Chunks[r.LeftOf(f, n)].Kind == clauses.VerbChunk && lexicon.Sends(r.Tokens[r.Chunks[r.LeftOf(f, n)].Head].Text) {
		return -1 // "Doe sent his good wishes saying"
	}
	b := r.LeftOf(f, n)
	if b < 0 {
		return -1
	}
	switch c := r.Chunks[b]; c.Kind {
	case clauses.ThatChunk:
		return n
	case clauses.PrepChunk:
		if before := r.LeftOf(f, b); before >= 0 && r.IsWord(b, "of") && r.Animate(r.Chunks[before]) && !r.IsText(before) {
			return -1 // "critics of the plan calling it"
		}
		if !r.IsWord(b, "in") && !r.IsWord(b, "with") && !r.IsWord(b, "by") && !r.IsWord(b, "on") && !r.ClauseHead(b) {
			return n
		}
	case clauses.VerbChunk:
		if reading || c.Verb == clauses.Passive || carries(r.Tokens[c.Head].Text) {
			return n
		}
	}
	return -1
}

// carries tells verbs for what people do with a writing that need not be theirs:
// "held up a sign saying".
var carries = lexicon.OfSort("carries")

// companion gives the noun phrase behind a "with" that opens a clause of its own, which
// a noun phrase before a participle ends: ", with ministers loyal to Doe accusing"; -1
// for none.
func (r *Reading) companion(f *clauses.Frame, n int) int {
	for {
		b := r.LeftOf(f, n)
		if b <= f.Chunk || r.Chunks[b].Kind != clauses.PrepChunk || r.ClauseHead(b) {
			return -1
		}
		if r.IsWord(b, "with") {
			if r.Chunks[b-1].Kind == clauses.CommaMark && r.Animate(r.Chunks[n]) {
				return n
			}
			return -1
		}
		n = r.LeftOf(f, b)
		if n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
			return -1
		}
	}
}

// Owned tells whether a noun phrase has a possessor with a name.
func (r *Reading) Owned(c clauses.Chunk) bool {
	for t := c.First + 1; t < c.Head; t++ {
		if page.IsGenitive(r.Tokens[t].Tag, r.Tokens[t].Text) && r.MentionOf[t-1] >= 0 {
			return true
		}
	}
	return false
}
