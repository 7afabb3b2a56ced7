package extract

// inverted gives the noun phrase after a verb of saying that stands right after
// a quotation or a comma and has no subject before it, or -1.
func (r *reading) inverted(f *frame, v int) int {
	c := r.chunks[v]
	if !directCue(c.cue) || c.verb != finite && c.verb != participle || r.tells(v) {
		return -1
	}
	b := r.leftOf(f, v)
	if b >= 0 && (r.isSubjectQuote(f, b, v) || r.programme(f, b)) {
		return -1
	}
	if b >= 0 && r.chunks[b].kind == commaMark {
		b2 := r.leftOf(f, b)
		if b2 >= 0 && r.chunks[b2].kind != quoteChunk && r.subjectBefore(f, v) >= 0 && !r.endsFrame(f, v) {
			return -1
		}
	} else if b >= 0 && r.chunks[b].kind != quoteChunk && r.chunks[b].kind != dashMark {
		return -1
	} else if b < 0 && v != f.chunk {
		return -1
	}
	n := r.rightOf(f, v)
	if n >= 0 && n+1 < f.end && r.chunks[n].kind == nounChunk && r.chunks[n+1].kind == thatChunk && r.subjectBefore(f, v) >= 0 {
		return -1 // "another man, who called it “…,” asked Doe whether"
	}
	if n >= 0 && r.chunks[n].kind == nounChunk && (r.animate(r.chunks[n]) || b >= 0 && (r.chunks[b].kind == quoteChunk || b > f.chunk && r.chunks[b-1].kind == quoteChunk)) {
		return n
	}
	return -1
}

// endsFrame tells whether nothing but a noun phrase and what hangs on it
// follows a verb: ", said Jane Doe, a spokeswoman for the bank."
func (r *reading) endsFrame(f *frame, v int) bool {
	n := r.rightOf(f, v)
	if n < 0 || r.chunks[n].kind != nounChunk {
		return false
	}
	for i := n + 1; i < f.end; i++ {
		switch r.chunks[i].kind {
		case quoteChunk, thatChunk, colonMark:
			return false
		case verbChunk:
			return false
		}
	}
	return true
}
