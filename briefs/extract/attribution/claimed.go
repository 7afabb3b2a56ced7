package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// claimed reads "it was not the “landslide” that Roe had promised": the words are the thing that a
// clause right behind them says somebody spoke of, whoever says the rest.
func (r *Reading) claimed(f *clauses.Frame, q int) (Words, bool) {
	if q <= f.Chunk || !r.isBareArticle(q-1) || r.EndsWithComma(q) {
		return Words{}, false
	}
	n := q + 1
	if n < f.End && (r.Chunks[n].Kind == clauses.ThatChunk || r.IsWord(n, "which")) {
		n++
	}
	v := r.RightOf(f, n)
	if n >= f.End || r.Chunks[n].Kind != clauses.NounChunk || !r.Animate(r.Chunks[n]) || v < 0 || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Verb != clauses.Finite || r.Chunks[v].Cue != lexicon.CueSay {
		return Words{}, false
	}
	if end := r.RightOf(f, v); end >= 0 && r.Chunks[end].Kind != clauses.StopMark && r.Chunks[end].Kind != clauses.CommaMark {
		return Words{}, false // "it was a “disgrace” that Roe said so"
	}
	return r.Attributed(f, n, v, true, false), true
}
