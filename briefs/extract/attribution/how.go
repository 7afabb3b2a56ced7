package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// isHow reads "“…” is how Doe sees it", "“…” was the word that Doe used": n is
// the chunk after the quotation.
func (r *Reading) isHow(f *clauses.Frame, n int) (Words, bool) {
	if n+3 >= f.End || r.Chunks[n].Kind != clauses.VerbChunk || r.Chunks[n].Verb != clauses.Finite || !r.IsBe(r.Chunks[n].Head) {
		return Words{}, false
	}
	s := n + 2
	if c := r.Chunks[n+1]; c.Kind == clauses.NounChunk && c.Mention < 0 && lexicon.IsCueNoun(r.Tokens[c.Head].Text) && r.IsWord(n+2, "of") && r.Chunks[n+3].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+3]) {
		a := r.Attributed(f, n+3, -1, true, false)
		a.Cue, a.Class = r.Tokens[c.Head].Span, lexicon.CueSay
		return a, true // “…” was the verdict of Doe
	}
	if c := r.Chunks[n+1]; c.Kind == clauses.NounChunk && c.Mention < 0 && lexicon.IsCueNoun(r.Tokens[c.Head].Text) {
		a := Words{Noun: n + 1, Name: -1, After: true, Cue: r.Tokens[c.Head].Span, Class: lexicon.CueSay}
		if a, ok := r.PossessedBy(a, c, c.Head); ok {
			return a, true // “…” was Doe's cheeky remark
		}
	}
	switch c := r.Chunks[n+1]; {
	case r.IsWord(n+1, "how") || r.IsWord(n+1, "what"):
	case c.Kind == clauses.NounChunk && c.Mention >= 0 && r.spokenWord(c.First, c.Head):
		s = n + 1 // "the word Doe", in one
	case c.Kind == clauses.NounChunk && r.spokenWord(c.First, c.Last):
		if k := r.Chunks[s].Kind; k == clauses.ThatChunk || k == clauses.RelChunk {
			s++
		}
	default:
		return Words{}, false
	}
	if s >= f.End || r.Chunks[s].Kind != clauses.NounChunk || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	v := s + 1
	for v+2 < f.End && r.Chunks[v].Kind == clauses.PrepChunk && !r.ClauseHead(v) && r.Chunks[v+1].Kind == clauses.NounChunk {
		v += 2 // "how an old friend at the mill describes him"
	}
	if v+3 < f.End && r.Chunks[v].Kind == clauses.CommaMark && r.Chunks[v+1].Kind == clauses.NounChunk && r.Chunks[v+2].Kind == clauses.CommaMark {
		v += 3 // "how Doe, a former judge, put it"
	}
	if v >= f.End || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Verb != clauses.Finite {
		return Words{}, false
	}
	if c := r.Chunks[v]; c.Cue == lexicon.NoCue && !lexicon.Perceives(r.Tokens[c.Head].Text) && !picks(r.Tokens[c.Head].Text) || c.Cue == lexicon.CueManner {
		return Words{}, false
	}
	a := r.Attributed(f, s, v, true, false)
	a.Class = lexicon.CueSay
	return a, true
}

// picks tells verbs for the choice of a word.
var picks = lexicon.OfSort("picks")

// spokenWord tells whether a noun for words is among some tokens.
func (r *Reading) spokenWord(first, last int) bool {
	for t := first; t < last; t++ {
		switch r.Tokens[t].Text {
		case "word", "words", "term", "phrase", "expression", "description":
			return true
		}
	}
	return false
}

// Ends tells whether a noun phrase's head is one of a few words.
func (r *Reading) Ends(i int, words ...string) bool {
	if r.Chunks[i].Kind != clauses.NounChunk {
		return false
	}
	for _, w := range words {
		if strings.EqualFold(r.Tokens[r.Chunks[i].Head].Text, w) {
			return true
		}
	}
	return false
}
