package extract

// Clauses that are over before the quotation, and verbs of marks and bounds.

// gapped tells whether a verb stands in a clause with "what" that is over before
// the quotation: "Doe said Roe will do what she promised and hold “…”".
func (r *attributionReading) gapped(f *frame, v, subject, q int) bool {
	left := r.leftOf(f, subject)
	if left > f.chunk && r.chunks[left].kind == relChunk && r.chunks[left-1].kind == commaMark && r.shutsBefore(v, q) {
		return true // "the plan, which Roe wrote, was “…”", "the pier, which Roe called safe, was"
	}
	if subject > f.chunk && r.chunks[subject].kind == relChunk && r.chunks[subject-1].kind == dashMark && r.markBetween(dashMark, v, q) {
		return true // "called the item – which charged them with that – “…”"
	}
	if r.chunks[subject].kind == relChunk && subject > f.chunk && r.chunks[subject-1].kind == commaMark && r.chunks[q-1].kind == commaMark && r.quotesVerb(q) && !r.markBetween(commaMark, v, q-1) {
		return true // "says that Roe, who speaks of work, “signed it”"
	}
	if r.chunks[subject].kind == relChunk && r.closes(subject, q) {
		return true // "Doe said Democrats, who insist on it, have “…”"
	}
	if r.chunks[subject].kind == relChunk && r.overInOpening(f, v, q) {
		return true // "For those who asked for a date, the answer was “…”"
	}
	if left < 0 || !r.isWord(left, "what") {
		return false
	}
	for i := v + 1; i < q; i++ {
		switch r.chunks[i].kind {
		case andChunk:
			return true
		case quoteChunk:
			return false
		}
	}
	return false
}

// overInOpening tells whether a verb stands in a phrase that the sentence opens with, and that is over
// before the quotation: a comma ends it, and a subject and its verb follow.
func (r *attributionReading) overInOpening(f *frame, v, q int) bool {
	if first := r.chunks[f.chunk]; first.kind != prepChunk || r.clauseHead(f.chunk) {
		return false
	}
	for i := v + 1; i+2 < q; i++ {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || c.kind == colonMark || c.kind == stopMark || c.kind == dashMark:
			return false
		case c.kind == commaMark:
			s := r.phrasesEnd(f, i+2)
			return r.chunks[i+1].kind == nounChunk && s < q && r.chunks[s].kind == verbChunk && (r.chunks[s].verb == finite || r.chunks[s].verb == passive)
		}
	}
	return false
}

// shutsBefore tells whether a comma ends a verb's clause, with at most a phrase behind the verb, and another
// verb follows before the quotation.
func (r *attributionReading) shutsBefore(v, q int) bool {
	const most = 3 // chunks
	for i := v + 1; i+1 < q && i <= v+most; i++ {
		switch r.chunks[i].kind {
		case commaMark:
			return r.chunks[i+1].kind == verbChunk
		case nounChunk, adverb, prepChunk:
		default:
			return false
		}
	}
	return false
}

// isBound tells verbs for the beginning and end of things, by which people say something too.
var isBound = ofSort("bound")

// gradesAs tells whether a verb gives a mark to what stands right behind it: "rated the unit “good”".
func (r *attributionReading) gradesAs(v, q int) bool {
	text := r.d.tokens[r.chunks[v].head].text
	return (text == "rated" || text == "rates") && r.chunks[v].verb == finite && v+1 < q && r.chunks[q-1].kind == nounChunk && !r.isBareArticle(q-1) && r.unbroken(v, q)
}
