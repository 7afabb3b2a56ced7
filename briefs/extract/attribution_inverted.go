package extract

// inverted gives the noun phrase after a verb of saying that stands right after
// a quotation or a comma and has no subject before it, or -1.
func (r *attributionReading) inverted(f *frame, v int) int {
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
		if b2 >= 0 && r.chunks[b2].kind != quoteChunk && r.subjectBefore(f, v) >= 0 && !r.endsFrame(f, v) && !r.setBetween(f, v, b) {
			return -1
		}
	} else if b >= 0 && r.chunks[b].kind != quoteChunk && r.chunks[b].kind != dashMark && !r.namesAtEnd(f, v, b) {
		return -1
	} else if b < 0 && v != f.chunk {
		return -1
	}
	n := r.rightOf(f, v)
	if n >= 0 && r.chunks[n].kind == nounChunk && (r.animate(r.chunks[n]) || b >= 0 && (r.chunks[b].kind == quoteChunk || b > f.chunk && r.chunks[b-1].kind == quoteChunk)) {
		return n
	}
	return -1
}

// namesAtEnd tells whether a sentence that has a verb of its own ends with who says it, and no comma
// before it: "The cable car will keep its route says Doe."
func (r *attributionReading) namesAtEnd(f *frame, v, b int) bool {
	n := v + 1
	return onlySays(r.d.tokens[r.chunks[v].head].text) && n < f.end && r.isNamedPerson(r.chunks[n]) && (n+1 == f.end || r.chunks[n+1].kind == stopMark) &&
		r.chunks[b].kind == nounChunk && !r.animate(r.chunks[b]) && r.finiteWithin(f.chunk-1, b)
}

// setBetween tells whether a verb of saying and who says it stand between the comma at
// chunk b and another, within what is said: "The plan, said a spokesman for Doe, was",
// "If Doe wins, said Roe, the town will", "Doe won, said Roe, because of".
func (r *attributionReading) setBetween(f *frame, v, b int) bool {
	n := r.rightOf(f, v)
	if b+1 != v || !onlySays(r.d.tokens[r.chunks[v].head].text) || n < 0 || r.chunks[n].kind != nounChunk {
		return false
	}
	end := r.phrasesEnd(f, n+1)
	if end+2 < f.end && r.chunks[end].kind == commaMark && r.chunks[end+1].kind == nounChunk && isArticle(r.d.tokens[r.chunks[end+1].first].text) { // an apposition
		i := r.phrasesEnd(f, end+2)
		if s := r.subjectBefore(f, v); s >= 0 && r.animate(r.chunks[s]) {
			return false // "Doe, 61, said Roe, the clerk, was": she says it of the clerk
		}
		if i < f.end && r.chunks[i].kind == commaMark {
			end = i
		}
	}
	if end+1 >= f.end || r.chunks[end].kind != commaMark {
		return false
	}
	next := r.chunks[end+1].kind
	switch {
	case !r.finiteWithin(f.chunk-1, b):
		return next == verbChunk || next == adverb || next == quoteChunk
	case r.chunks[f.chunk].kind == prepChunk && r.clauseHead(f.chunk):
		return next == nounChunk
	}
	return next == prepChunk
}

// endsFrame tells whether nothing but a noun phrase and what hangs on it
// follows a verb: ", said Jane Doe, a spokeswoman for the bank."
func (r *attributionReading) endsFrame(f *frame, v int) bool {
	n := r.rightOf(f, v)
	if n < 0 || r.chunks[n].kind != nounChunk {
		return false
	}
	for i := n + 1; i < f.end; i++ {
		switch r.chunks[i].kind {
		case quoteChunk, thatChunk, colonMark:
			return false
		case verbChunk:
			if !r.tellsOfSayer(f, n, i) {
				return false
			}
		}
	}
	return true
}

// tellsOfSayer tells whether a verb at chunk i, behind who says something at chunk n, only says who that is: "the
// man who beat Roe", "a panel set up by Roe", "the only man to have beaten Roe".
func (r *attributionReading) tellsOfSayer(f *frame, n, i int) bool {
	switch c := r.chunks[i]; c.verb {
	case infinitive, gerundForm:
		return i == n+1 || r.chunks[i-1].kind == verbChunk || r.chunks[i-1].kind == relChunk || r.chunks[i-1].kind == nounChunk
	case participle:
		return true
	}
	for k := i - 1; k > n && k > i-4; k-- {
		switch c := r.chunks[k]; {
		case c.kind == relChunk, c.kind == thatChunk, c.kind == prepChunk && r.isWord(k, "where"):
			return true
		case c.kind != nounChunk && c.kind != adverb && c.kind != prepChunk && c.kind != asideChunk:
			return false
		}
	}
	return false
}
