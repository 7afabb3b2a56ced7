package extract

import "strings"

// isHow reads "“…” is how Doe sees it", "“…” was the word that Doe used": n is
// the chunk after the quotation.
func (r *attributionReading) isHow(f *frame, n int) (attribution, bool) {
	if n+3 >= f.end || r.chunks[n].kind != verbChunk || r.chunks[n].verb != finite || !r.isBe(r.chunks[n].head) {
		return attribution{}, false
	}
	s := n + 2
	if c := r.chunks[n+1]; c.kind == nounChunk && c.mention < 0 && isCueNoun(r.d.tokens[c.head].text) && r.isWord(n+2, "of") && r.chunks[n+3].kind == nounChunk && r.animate(r.chunks[n+3]) {
		a := r.attributed(f, n+3, -1, true, false)
		a.cue, a.class = r.d.tokens[c.head].span, cueSay
		return a, true // “…” was the verdict of Doe
	}
	if c := r.chunks[n+1]; c.kind == nounChunk && c.mention < 0 && isCueNoun(r.d.tokens[c.head].text) {
		a := attribution{noun: n + 1, name: -1, after: true, cue: r.d.tokens[c.head].span, class: cueSay}
		if a, ok := r.possessedBy(a, c, c.head); ok {
			return a, true // “…” was Doe's cheeky remark
		}
	}
	switch c := r.chunks[n+1]; {
	case r.isWord(n+1, "how") || r.isWord(n+1, "what"):
	case c.kind == nounChunk && c.mention >= 0 && r.spokenWord(c.first, c.head):
		s = n + 1 // "the word Doe", in one
	case c.kind == nounChunk && r.spokenWord(c.first, c.last):
		if k := r.chunks[s].kind; k == thatChunk || k == relChunk {
			s++
		}
	default:
		return attribution{}, false
	}
	if s >= f.end || r.chunks[s].kind != nounChunk || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	v := s + 1
	for v+2 < f.end && r.chunks[v].kind == prepChunk && !r.clauseHead(v) && r.chunks[v+1].kind == nounChunk {
		v += 2 // "how an old friend at the mill describes him"
	}
	if v+3 < f.end && r.chunks[v].kind == commaMark && r.chunks[v+1].kind == nounChunk && r.chunks[v+2].kind == commaMark {
		v += 3 // "how Doe, a former judge, put it"
	}
	if v >= f.end || r.chunks[v].kind != verbChunk || r.chunks[v].verb != finite {
		return attribution{}, false
	}
	if c := r.chunks[v]; c.cue == noCue && !perceives(r.d.tokens[c.head].text) && !picks(r.d.tokens[c.head].text) || c.cue == cueManner {
		return attribution{}, false
	}
	a := r.attributed(f, s, v, true, false)
	a.class = cueSay
	return a, true
}

// picks tells verbs for the choice of a word.
var picks = ofSort("picks")

// spokenWord tells whether a noun for words is among some tokens.
func (r *attributionReading) spokenWord(first, last int) bool {
	for t := first; t < last; t++ {
		switch r.d.tokens[t].text {
		case "word", "words", "term", "phrase", "expression", "description":
			return true
		}
	}
	return false
}

// ends tells whether a noun phrase's head is one of a few words.
func (r *attributionReading) ends(i int, words ...string) bool {
	if r.chunks[i].kind != nounChunk {
		return false
	}
	for _, w := range words {
		if strings.EqualFold(r.d.tokens[r.chunks[i].head].text, w) {
			return true
		}
	}
	return false
}
