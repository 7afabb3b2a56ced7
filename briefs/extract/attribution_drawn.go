package extract

import "strings"

// drawn reads "The plan drew “disbelief” from doctors", "met with “deep doubt” from
// the union": what somebody says of a thing that meets with it.
func (r *attributionReading) drawn(f *frame, q int) (attribution, bool) {
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

// conceded reads "Although it was “a pity”, Doe said the board would go on": what somebody
// grants before the main clause, of something or oneself by a pronoun.
func (r *attributionReading) conceded(f *frame, q int) (attribution, bool) {
	const most = 12 // chunks of what the clause goes on with
	i := f.chunk
	if q-3 != i || !r.isWord(i, "although") && !r.isWord(i, "though") && !r.isWord(i, "while") || !r.isPronoun(r.chunks[i+1]) || r.chunks[i+2].kind != verbChunk || !r.isBe(r.chunks[i+2].head) {
		return attribution{}, false
	}
	comma := r.endsWithComma(q)
	for n := q + 1; n+1 < min(f.end, q+most); n++ {
		switch c := r.chunks[n]; {
		case c.kind == commaMark:
			comma = true
		case c.kind == stopMark:
			return attribution{}, false
		case comma && c.kind == nounChunk && r.animate(c) && r.chunks[n+1].kind == verbChunk && r.chunks[n+1].cue == cueSay && r.chunks[n+1].verb == finite:
			return r.attributed(f, n, n+1, true, false), true
		}
	}
	return attribution{}, false
}
