package extract

// writing gives the writing that a participle of saying tells the words of, where the
// sentence does not say that its subject put it out: "because of a flyer calling him",
// "brought a sign to the Capitol reading"; -1 for none.
func (r *attributionReading) writing(f *frame, v, n int) int {
	reading := r.isWord(v, "reading")
	if !r.isText(n) && r.temporalPhrase(r.chunks[n]) {
		n = r.leftOf(f, n) // "posts on Monday calling it"
		if n > f.chunk && r.chunks[n].kind == prepChunk {
			n = r.leftOf(f, n)
		}
	}
	if n >= 0 && !r.isText(n) {
		b := r.leftOf(f, n)
		if b <= f.chunk || r.chunks[b].kind != prepChunk || r.clauseHead(b) || r.animate(r.chunks[n]) && !reading && (r.chunks[n].mention < 0 || r.isNamedSpeaker(r.chunks[n])) {
			return -1
		}
		n = r.leftOf(f, b) // "a sign to the Capitol reading"
	}
	if n <= f.chunk || !r.isText(n) || r.d.tokens[r.chunks[n].first].tag == "PRP$" && r.leftOf(f, n) >= 0 && r.chunks[r.leftOf(f, n)].kind == verbChunk && sends(r.d.tokens[r.chunks[r.leftOf(f, n)].head].text) {
		return -1 // "Doe sent his good wishes saying"
	}
	b := r.leftOf(f, n)
	if b < 0 {
		return -1
	}
	switch c := r.chunks[b]; c.kind {
	case thatChunk:
		return n
	case prepChunk:
		if before := r.leftOf(f, b); before >= 0 && r.isWord(b, "of") && r.animate(r.chunks[before]) && !r.isText(before) {
			return -1 // "critics of the plan calling it"
		}
		if !r.isWord(b, "in") && !r.isWord(b, "with") && !r.isWord(b, "by") && !r.isWord(b, "on") && !r.clauseHead(b) {
			return n
		}
	case verbChunk:
		if reading || c.verb == passive || carries(r.d.tokens[c.head].text) {
			return n
		}
	}
	return -1
}

// carries tells verbs for what people do with a writing that need not be theirs:
// "held up a sign saying".
var carries = ofSort("carries")

// companion gives the noun phrase behind a "with" that opens a clause of its own, which
// a noun phrase before a participle ends: ", with ministers loyal to Doe accusing"; -1
// for none.
func (r *attributionReading) companion(f *frame, n int) int {
	for {
		b := r.leftOf(f, n)
		if b <= f.chunk || r.chunks[b].kind != prepChunk || r.clauseHead(b) {
			return -1
		}
		if r.isWord(b, "with") {
			if r.chunks[b-1].kind == commaMark && r.animate(r.chunks[n]) {
				return n
			}
			return -1
		}
		n = r.leftOf(f, b)
		if n < 0 || r.chunks[n].kind != nounChunk {
			return -1
		}
	}
}

// owned tells whether a noun phrase has a possessor with a name.
func (r *attributionReading) owned(c chunk) bool {
	for t := c.first + 1; t < c.head; t++ {
		if isGenitive(r.d.tokens[t].tag, r.d.tokens[t].text) && r.mentionOf[t-1] >= 0 {
			return true
		}
	}
	return false
}
