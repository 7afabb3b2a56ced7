package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// What stands beside a chunk, and of which words it is.

// LeftOf gives the chunk before i, adverbs and brackets left aside, or -1.
func (r *Reading) LeftOf(f *Frame, i int) int {
	for i--; i >= f.Chunk; i-- {
		if k := r.Chunks[i].Kind; k != Adverb && k != AsideChunk {
			return i
		}
	}
	return -1
}

// RelativeVerb tells whether a verb stands right behind a "who".
func (r *Reading) RelativeVerb(f *Frame, v int) bool {
	left := r.LeftOf(f, v)
	return left >= 0 && r.Chunks[left].Kind == RelChunk
}

// IsPronoun tells whether a noun phrase is a personal pronoun.
func (r *Reading) IsPronoun(c Chunk) bool {
	return c.Kind == NounChunk && r.Tokens[c.Head].Tag == "PRP"
}

// Tagged tells whether the head of a chunk has a tag.
func (r *Reading) Tagged(chunk int, tag string) bool {
	return r.Tokens[r.Chunks[chunk].Head].Tag == tag
}

// IsWord tells whether a chunk is one word, in any case. There is none at -1.
func (r *Reading) IsWord(chunk int, word string) bool {
	if chunk < 0 {
		return false
	}
	c := r.Chunks[chunk]
	return c.Last == c.First+1 && strings.EqualFold(r.Tokens[c.First].Text, word)
}

// Tells tells whether a verb is one that takes whom it is said to right after it.
func (r *Reading) Tells(v int) bool { return lexicon.TakesTold(r.Tokens[r.Chunks[v].Head].Text) }

// Reported tells whether a noun phrase begins what a verb of saying has said, with
// no "that": "Doe said Roe was wrong".
func (r *Reading) Reported(f *Frame, n int) bool {
	left := r.LeftOf(f, n)
	return left > f.Chunk && r.Chunks[left].Kind == VerbChunk && (r.Chunks[left].Cue == lexicon.CueSay || r.Chunks[left].Cue == lexicon.CueThink) && r.Chunks[left].Verb != Passive && !r.Tells(left)
}

// IsPredicate tells whether a quotation begins with a finite verb: "Doe's
// proposal to ban cars “is madness,”" gives nobody's proposal.
func (r *Reading) IsPredicate(q int) bool {
	quote := r.Quoted[r.Chunks[q].Quote]
	at := r.TokenAt(quote.Start)
	if at+1 >= len(r.Tokens) {
		return false
	}
	switch r.Tokens[at].Tag {
	case "VBZ", "MD", "VBP", "VBD":
		return true
	case "NNS": // "disqualifies him", read as a plural
		next := r.Tokens[at+1].Tag
		return next == "PRP" || next == "DT"
	}
	return false
}
