package extract

// Whose a verb is, where much hangs on a name and no comma shuts it.

// clausePerson gives the person whose name a clause begins with, where what was taken for the
// subject of its verb only hangs on that one, and no comma shuts what hangs: "Doe, of the Kent
// group Harbour Care called it". It is -1 where there is none.
func (r *attributionReading) clausePerson(f *frame, v, s int) int {
	if s < 0 {
		s = r.leftOf(f, v) // ", speaking for the union said"
	}
	if s < 0 || s >= v || r.chunks[s].kind != nounChunk || r.isPronoun(r.chunks[s]) || r.isNamedPerson(r.chunks[s]) || r.chunks[v].verb != finite && !(r.chunks[v].verb == participle && r.chunks[v].cue == cueSay && r.tagged(v, "VBD")) {
		return -1
	}
	b := r.leftOf(f, s)
	if b <= f.chunk || r.chunks[b].kind != commaMark && (r.chunks[b].kind != prepChunk || r.clauseHead(b)) && r.chunks[b].kind != verbChunk {
		return -1
	}
	if r.chunks[b].kind == commaMark && (s+1 == v || r.phrasesEnd(f, s+1) == v) && v+1 < f.end && (r.chunks[v+1].kind == commaMark || r.chunks[v+1].kind == prepChunk && r.onlySaysWhen(f, v+1)) {
		return -1 // "Doe, the union said, is"
	}
	p := f.chunk
	for i := v - 1; i >= f.chunk; i-- {
		if k := r.chunks[i].kind; k == quoteChunk || k == stopMark || k == colonMark {
			p = i + 1
			break
		}
	}
	for p < s && (r.chunks[p].kind == adverb || r.chunks[p].kind == commaMark) {
		p++
	}
	if end := r.phrasesEnd(f, p); end > p && end < s && r.chunks[end].kind == commaMark && r.temporalPhrase(r.chunks[p+1]) {
		p = end + 1 // "On Monday, Doe"
	}
	if p >= s || r.chunks[p].kind != nounChunk || !r.isNamedPerson(r.chunks[p]) || r.isWord(p+1, "and") {
		return -1
	}
	open := 0 // clauses that hang on the name and have no verb yet
	for i := p + 1; i < v; i++ {
		switch c := r.chunks[i]; c.kind {
		case relChunk:
			if i != p+2 || r.chunks[p+1].kind != commaMark {
				return -1
			}
			open++
		case andChunk:
			if i != p+3 || r.chunks[p+1].kind != commaMark || i+1 >= v || !r.describesPerson(r.chunks[i-1]) || !r.describesPerson(r.chunks[i+1]) {
				return -1 // but "Doe, president and chief executive of the firm said"
			}
		case thatChunk, dashMark:
			return -1
		case prepChunk:
			if r.clauseHead(i) {
				return -1
			}
		case verbChunk:
			if c.verb == finite && open > 0 {
				open--
			} else if c.verb != participle && c.verb != gerundForm {
				return -1
			}
		case nounChunk:
			if i != s && r.isNamedPerson(c) && (i+1 != v || !r.describedBy(p, i)) {
				return -1 // but "Doe, a former aide to Paul Roe said"
			}
		}
	}
	if open > 0 {
		return -1
	}
	return p
}

// describedBy tells whether what describes the name at chunk p, behind a comma, ends with that of
// another at chunk i: "Doe, chief of staff to Paul Roe".
func (r *attributionReading) describedBy(p, i int) bool {
	if r.chunks[p+1].kind != commaMark || i < p+4 || (i-p)%2 != 0 || !r.describesPerson(r.chunks[p+2]) {
		return false
	}
	for k := p + 3; k < i; k += 2 {
		if r.chunks[k].kind != prepChunk || r.chunks[k+1].kind != nounChunk {
			return false
		}
	}
	return true
}

// onlySaysWhen tells whether only phrases of time and place stand between chunk i and a comma.
func (r *attributionReading) onlySaysWhen(f *frame, i int) bool {
	end := r.phrasesEnd(f, i)
	return end < f.end && r.chunks[end].kind == commaMark
}

// isCapacity tells nouns for as what somebody speaks or goes by: "in his role as", "giving his name as".
func isCapacity(noun string) bool {
	switch noun {
	case "role", "capacity", "job", "work", "post", "position", "duties", "tenure", "name":
		return true
	}
	return false
}
