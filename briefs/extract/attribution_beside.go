package extract

// What stands between a verb and the quotation behind it.

// besideLeft tells whether nothing but a comma, a colon or "that" stands
// between a verb and the quotation after it.
func (r *attributionReading) besideLeft(v, q int) bool {
	for i := v + 1; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case commaMark, colonMark, adverb, asideChunk, quoteChunk:
		case andChunk:
			if i < v+2 || !r.listed(v, i) {
				return false
			}
		case nounChunk:
			if head := r.d.tokens[c.head].text; !temporal(head) && head != "times" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// nextVerb gives the next verb behind a chunk, or that chunk.
func (r *attributionReading) nextVerb(i int) int {
	for v := i + 1; v < len(r.chunks) && v < i+mostChunks; v++ {
		if r.chunks[v].kind == verbChunk {
			return v
		}
	}
	return i
}

// unbroken tells whether neither a mark nor a verb stands between two chunks.
func (r *attributionReading) unbroken(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch r.chunks[i].kind {
		case nounChunk, prepChunk, adverb:
		default:
			return false
		}
	}
	return true
}

// listed tells whether a quotation stands before an "and" after a verb: the
// next one is of the same list.
func (r *attributionReading) listed(v, and int) bool {
	for i := and - 1; i > v; i-- {
		switch r.chunks[i].kind {
		case quoteChunk:
			return true
		case commaMark, adverb:
		default:
			return false
		}
	}
	return false
}
