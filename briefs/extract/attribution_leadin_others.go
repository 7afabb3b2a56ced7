package extract

// Lead-ins to a quotation in which somebody else has a part.

// cameWhen gives who is the subject of the clause with "when" that a lead-in ends with: "The low point came when Doe
// tried to explain it:"; -1 for nobody.
func (r *attributionReading) cameWhen(f *frame, end int) int {
	for i := end - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || c.kind == stopMark:
			return -1
		case c.kind == prepChunk && r.isWord(i, "when"):
			if v, n := i-1, i+1; r.chunks[v].kind == verbChunk && r.chunks[v].cue == noCue && n+1 < end && r.isNamedPerson(r.chunks[n]) && r.chunks[n+1].kind == verbChunk {
				return n
			}
			return -1
		}
	}
	return -1
}

// quotesWhom gives whom somebody quotes at the end of a lead-in: "He quotes the view of one colleague:";
// -1 for nobody.
func (r *attributionReading) quotesWhom(f *frame, end int) int {
	n := end - 1
	if n <= f.chunk+1 || r.chunks[n].kind != nounChunk || r.isPronoun(r.chunks[n]) || r.isText(n) || !r.person(r.chunks[n]) {
		return -1
	}
	for v := n - 1; v > f.chunk; v-- {
		switch c := r.chunks[v]; c.kind {
		case prepChunk:
			if !r.isWord(v, "of") {
				return -1
			}
		case nounChunk:
		case verbChunk:
			if text := r.d.tokens[c.head].text; c.verb != finite || text != "quotes" && text != "quoted" && text != "cites" && text != "cited" && text != "retweeted" && text != "retweets" {
				return -1
			}
			return n
		default:
			return -1
		}
	}
	return -1
}

// borrowedFrom reads whose words somebody points to at the end of a lead-in: "He pointed to Doe's own words:".
func (r *attributionReading) borrowedFrom(f *frame, end int) (attribution, bool) {
	n := end - 1
	v := r.leftOf(f, n)
	if v > f.chunk && r.chunks[v].kind == prepChunk && r.isWord(v, "to") {
		v--
	}
	if v <= f.chunk || r.chunks[n].kind != nounChunk || r.chunks[v].kind != verbChunk || !r.owned(r.chunks[n]) || !isCueNoun(r.d.tokens[r.chunks[n].head].text) && !forWords(r.d.tokens[r.chunks[n].head].text) {
		return attribution{}, false
	}
	switch r.d.tokens[r.chunks[v].head].text {
	case "pointed", "points", "cited", "cites", "quoted", "quotes", "recalled", "recalls", "invoked", "invokes", "repeated", "repeats", "referred", "refers", "read", "reads", "posted", "shared":
	default:
		return attribution{}, false
	}
	a := attribution{noun: n, name: -1, beside: true, cue: r.d.tokens[r.chunks[n].head].span, class: cueSay}
	return r.possessedBy(a, r.chunks[n], r.chunks[n].head)
}

// isTaken tells whether a question at chunk n is what a verb answers.
func (r *attributionReading) isTaken(n, v int) bool {
	if r.chunks[n].kind != nounChunk || !r.ends(n, "question", "questions", "query", "charge", "attack") || r.chunks[v].kind != verbChunk {
		return false
	}
	switch r.d.tokens[r.chunks[v].head].text {
	case "answered", "answers", "took", "takes", "fielded", "dodged", "met", "parried", "ducked", "rebutted":
		return true
	}
	return false
}
