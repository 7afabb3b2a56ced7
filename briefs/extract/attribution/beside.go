package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// What stands between a verb and the quotation behind it.

// besideLeft tells whether nothing but a comma, a colon or "that" stands
// between a verb and the quotation after it.
func (r *Reading) besideLeft(v, q int) bool {
	for i := v + 1; i < q; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.CommaMark, clauses.ColonMark, clauses.Adverb, clauses.AsideChunk, clauses.QuoteChunk:
		case clauses.AndChunk:
			if i < v+2 || !r.listed(v, i) {
				return false
			}
		case clauses.NounChunk:
			if head := r.Tokens[c.Head].Text; !lexicon.Temporal(head) && head != "times" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// nextVerb gives the next verb behind a chunk, or that chunk.
func (r *Reading) nextVerb(i int) int {
	for v := i + 1; v < len(r.Chunks) && v < i+clauses.MostChunks; v++ {
		if r.Chunks[v].Kind == clauses.VerbChunk {
			return v
		}
	}
	return i
}

// unbroken tells whether neither a mark nor a verb stands between two chunks.
func (r *Reading) unbroken(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch r.Chunks[i].Kind {
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		default:
			return false
		}
	}
	return true
}

// listed tells whether a quotation stands before an "and" after a verb: the
// next one is of the same list.
func (r *Reading) listed(v, and int) bool {
	for i := and - 1; i > v; i-- {
		switch r.Chunks[i].Kind {
		case clauses.QuoteChunk:
			return true
		case clauses.CommaMark, clauses.Adverb:
		default:
			return false
		}
	}
	return false
}
