package extract

import "strings"

// drawn reads "The plan drew “disbelief” from doctors", "met with “deep doubt” from
// the union": what somebody says of a thing that meets with it.
func (r *reading) drawn(f *frame, q int) (attribution, bool) {
	n := q + 2
	if n >= f.end || !r.isWord(q+1, "from") && !r.isWord(q+1, "by") && !r.isWord(q+1, "among") || r.chunks[n].kind != nounChunk || !r.animate(r.chunks[n]) {
		return attribution{}, false
	}
	v := q - 1
	if v > f.chunk && (r.isWord(v, "with") || r.isWord(v, "to")) {
		v--
	}
	for v > f.chunk && (r.chunks[v].kind == adverb || r.isBareArticle(v)) {
		v--
	}
	if v < f.chunk || r.chunks[v].kind != verbChunk || !draws(strings.ToLower(r.d.tokens[r.chunks[v].head].text)) {
		return attribution{}, false
	}
	a := r.attributed(f, n, v, true, false)
	a.class = cueSay
	return a, true
}

// draws tells verbs for what a thing brings out of people: "drew “…” from".
var draws = ofSort("draws")
