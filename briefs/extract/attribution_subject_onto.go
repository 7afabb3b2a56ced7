package extract

// Subjects that run on from what a sentence opens with, or from what is told of somebody.

// isOneMore gives the person of whom the noun phrase at chunk i, behind an "and" and its comma, is the
// last of two things told: "Doe, 61, a farmer from Kent, and one of the nine, said"; -1 for none.
func (r *attributionReading) isOneMore(f *frame, i, and int) int {
	const most = 12 // chunks back to the name
	if and-3 < f.chunk || r.chunks[and].kind != andChunk || r.chunks[and-1].kind != commaMark || r.chunks[i].mention >= 0 {
		return -1
	}
	if !r.describesPerson(r.chunks[i]) && !(r.isWord(i, "one") && r.isWord(i+1, "of")) {
		return -1
	}
	told := false
	for p := and - 2; p >= f.chunk && p > and-most; p-- {
		switch c := r.chunks[p]; {
		case c.kind == commaMark || c.kind == prepChunk && !r.clauseHead(p):
		case c.kind != nounChunk:
			return -1
		case r.isNamedPerson(c):
			if told && r.chunks[p+1].kind == commaMark {
				return p
			}
			return -1
		case p > f.chunk && r.chunks[p-1].kind == commaMark && r.describesPerson(c):
			told = true
		}
	}
	return -1
}

// contactTold gives the text that a verb's clause hangs on, right before the verb's subject; -1 for none: "A
// memo his team sent this week to the chairs says".
func (r *attributionReading) contactTold(f *frame, v int) int {
	s := r.leftOf(f, v)
	if s-1 < f.chunk || r.chunks[v].verb != finite || r.chunks[s].kind != nounChunk || !r.isText(s-1) {
		return -1
	}
	return s - 1
}

// runsOnto tells whether nothing but phrases with a preposition each stand before the noun phrase at chunk n,
// the last of which must hold the subject: "At the start of the meeting officials said".
func (r *attributionReading) runsOnto(f *frame, n int) bool {
	c := r.chunks[n]
	if !r.animate(c) || r.chunks[f.chunk].kind != prepChunk || r.clauseHead(f.chunk) || c.last-c.first < 2 {
		return false
	}
	if c.mention >= 0 && r.d.mentions[c.mention].first <= c.first+1 {
		return false // "In the words of the Herald"
	}
	if c.mention < 0 && (c.head < c.first+2 || !isNounTag(r.d.tokens[c.head-1].tag) || !r.describesPerson(c) && describes(r.d.tokens[c.head].text) != "people") {
		return false
	}
	for i := f.chunk; i < n; i += 2 {
		if r.chunks[i].kind != prepChunk || r.clauseHead(i) || i+1 < n && r.chunks[i+1].kind != nounChunk {
			return false
		}
	}
	return (n-f.chunk)%2 == 1
}
