package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// drawn reads "The plan drew “disbelief” from doctors", "met with “deep doubt” from
// the union": what somebody says of a thing that meets with it.
func (r *Reading) drawn(f *clauses.Frame, q int) (Words, bool) {
	n := q + 2
	if n >= f.End || !r.IsWord(q+1, "from") && !r.IsWord(q+1, "by") && !r.IsWord(q+1, "among") || r.Chunks[n].Kind != clauses.NounChunk || !r.Animate(r.Chunks[n]) {
		return Words{}, false
	}
	v := q - 1
	if v > f.Chunk && (r.IsWord(v, "with") || r.IsWord(v, "to")) {
		v--
	}
	for v > f.Chunk && (r.Chunks[v].Kind == clauses.Adverb || r.isBareArticle(v)) {
		v--
	}
	if v < f.Chunk || r.Chunks[v].Kind != clauses.VerbChunk || !draws(strings.ToLower(r.Tokens[r.Chunks[v].Head].Text)) {
		return Words{}, false
	}
	a := r.Attributed(f, n, v, true, false)
	a.Class = lexicon.CueSay
	return a, true
}

// draws tells verbs for what a thing brings out of people: "drew “…” from".
var draws = lexicon.OfSort("draws")

// conceded reads "Although it was “a pity”, Doe said the board would go on": what somebody
// grants before the main clause, of something or oneself by a pronoun.
func (r *Reading) conceded(f *clauses.Frame, q int) (Words, bool) {
	const most = 12 // chunks of what the clause goes on with
	i := f.Chunk
	if q-3 != i || !r.IsWord(i, "although") && !r.IsWord(i, "though") && !r.IsWord(i, "while") || !r.IsPronoun(r.Chunks[i+1]) || r.Chunks[i+2].Kind != clauses.VerbChunk || !r.IsBe(r.Chunks[i+2].Head) {
		return Words{}, false
	}
	comma := r.EndsWithComma(q)
	for n := q + 1; n+1 < min(f.End, q+most); n++ {
		switch c := r.Chunks[n]; {
		case c.Kind == clauses.CommaMark:
			comma = true
		case c.Kind == clauses.StopMark:
			return Words{}, false
		case comma && c.Kind == clauses.NounChunk && r.Animate(c) && r.Chunks[n+1].Kind == clauses.VerbChunk && r.Chunks[n+1].Cue == lexicon.CueSay && r.Chunks[n+1].Verb == clauses.Finite:
			return r.Attributed(f, n, n+1, true, false), true
		}
	}
	return Words{}, false
}
