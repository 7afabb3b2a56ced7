package extract

import "strings"

// judgedBy tells whether a quotation is one word that says what another's attacks or claims
// are, between whose they are and the noun: who tells of them judges.
func (r *attributionReading) judgedBy(f *frame, a attribution, q int) bool {
	if a.noun >= 0 || a.source.len() == 0 || q+1 >= f.end || r.chunks[q+1].kind != nounChunk || r.d.tokens[r.chunks[q+1].head].start != a.cue.start {
		return false
	}
	quote := r.d.quoted[r.chunks[q].quote]
	text := r.d.text[quote.start:quote.end]
	return wordCount(text) == 1 && isBaseless(strings.ToLower(text))
}

// isBaseless tells adjectives for what others say that he who uses them does not believe.
var isBaseless = ofSort("baseless")

// isJudged tells whether a quotation says what another's request or claim is, behind a verb
// of being: "Doe said Roe's request of 12 years was “…”".
func (r *attributionReading) isJudged(f *frame, n, q int) bool {
	v := q - 1
	if r.bareArticle(v) {
		v--
	}
	if v <= n+1 || r.chunks[v].kind != verbChunk || !r.isBe(r.chunks[v].head) || !r.clauseShut(n, v) && (r.chunks[n+1].kind != prepChunk || r.subject(f, v) != n) {
		return false
	}
	o := r.outer(f, n)
	return o.source.len() > 0
}

// clauseShut tells whether the clause with "that" that hangs on the noun at chunk n has its verb,
// and what is told between commas behind it is over, before the verb at chunk v: "Roe's demand that
// the group give up its weapon, a motion, was".
func (r *attributionReading) clauseShut(n, v int) bool {
	if r.chunks[n+1].kind != thatChunk || r.chunks[v-1].kind != commaMark {
		return false
	}
	verbs := 0
	for i := n + 2; i < v-1; i++ {
		switch r.chunks[i].kind {
		case verbChunk:
			verbs++
		case commaMark:
			return verbs > 0
		case quoteChunk, stopMark, colonMark, dashMark:
			return false
		}
	}
	return false
}
