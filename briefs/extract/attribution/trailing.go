package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// trailing reads "the “fair deal” (that) Doe had promised him", "the sort of “hunger”
// Roe had spoken of": a clause right behind the quotation tells who says it, and it is
// what that clause's verb lacks.
func (r *Reading) trailing(f *clauses.Frame, q int) (Words, bool) {
	if q == f.Chunk || r.EndsWithComma(q) {
		return Words{}, false
	}
	if k := r.Chunks[q-1].Kind; k == clauses.QuoteChunk || k == clauses.AndChunk || k == clauses.CommaMark || k == clauses.StopMark {
		return Words{}, false
	}
	s := q + 1
	if s < f.End && (r.Chunks[s].Kind == clauses.ThatChunk || r.Chunks[s].Kind == clauses.RelChunk && r.IsWord(s, "that")) {
		s++
	}
	if s >= f.End || r.Chunks[s].Kind != clauses.NounChunk || !r.Animate(r.Chunks[s]) || r.IsText(s) || s == q+1 && !r.IsNamedSpeaker(r.Chunks[s]) && !r.IsPronoun(r.Chunks[s]) {
		return Words{}, false
	}
	v := r.RightOf(f, s)
	if s+4 < f.End && v == s+1 && r.Chunks[v].Kind == clauses.CommaMark && r.Chunks[s+2].Kind == clauses.NounChunk && r.Chunks[s+3].Kind == clauses.CommaMark {
		v = s + 4 // "the “rising” that Doe, 72, promises"
	}
	if v < 0 || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Verb != clauses.Finite {
		return Words{}, false
	}
	verb := r.Tokens[r.Chunks[v].Head].Text
	n := v + 1
	switch {
	case speaksOf(verb):
		if r.Chunks[v].Last == r.Chunks[v].Head+1 { // else the verb has its "of" with it
			if n >= f.End || r.Chunks[n].Kind != clauses.PrepChunk || r.ClauseHead(n) {
				return Words{}, false
			}
			n++
		}
		if n < f.End && r.Chunks[n].Kind == clauses.NounChunk && !lexicon.Temporal(r.Tokens[r.Chunks[n].Head].Text) {
			return Words{}, false // "Doe spoke of the long winter"
		}
	case promises(verb):
		if n < f.End && r.Chunks[n].Kind == clauses.NounChunk && r.Chunks[n].Mention < 0 && !r.isPronounOrTime(r.Chunks[n]) || n < f.End && (r.Chunks[n].Kind == clauses.ThatChunk || r.Chunks[n].Kind == clauses.QuoteChunk) {
			return Words{}, false
		}
	default:
		return Words{}, false
	}
	return r.Attributed(f, s, v, true, true), true
}

// isPronounOrTime tells whether a noun phrase is whom something is promised, or when.
func (r *Reading) isPronounOrTime(c clauses.Chunk) bool {
	return r.Tokens[c.Head].Tag == "PRP" || lexicon.Temporal(r.Tokens[c.Head].Text)
}

// speaksOf tells verbs that tell of a thing with a preposition: "spoke of", "warned of".
var speaksOf = lexicon.OfSort("speaks of")

// promises tells verbs that tell of a thing that is yet to be, or is not good.
var promises = lexicon.OfSort("promises")

// calledIt reads "the “missing chair,” Doe called her": a verb that names, with a pronoun
// for what stands before the quotation.
func (r *Reading) calledIt(f *clauses.Frame, q, n int) (Words, bool) {
	v := n + 1
	if v+1 >= f.End || r.Chunks[n].Kind != clauses.NounChunk || !r.Animate(r.Chunks[n]) || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Cue != lexicon.CueLabel || r.Chunks[v].Verb != clauses.Finite ||
		r.Chunks[v+1].Kind != clauses.NounChunk || !r.IsPronoun(r.Chunks[v+1]) || !r.EndsWithComma(q) && r.Chunks[n-1].Kind != clauses.CommaMark {
		return Words{}, false
	}
	if v+2 < f.End && r.Chunks[v+2].Kind != clauses.DashMark && r.Chunks[v+2].Kind != clauses.CommaMark && r.Chunks[v+2].Kind != clauses.StopMark {
		return Words{}, false
	}
	return r.Attributed(f, n, v, true, false), true
}

// wasVerdict reads "“…,” was Doe's verdict" and "“…,” was his answer".
func (r *Reading) wasVerdict(f *clauses.Frame, v int) (Words, bool) {
	n := r.RightOf(f, v)
	if !r.IsBe(r.Chunks[v].Head) || n < 0 || r.Chunks[n].Kind != clauses.NounChunk || !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) || n+1 < f.End && r.Chunks[n+1].Kind != clauses.StopMark && r.Chunks[n+1].Kind != clauses.PrepChunk {
		return Words{}, false
	}
	c := r.Chunks[n]
	return r.PossessedBy(Words{Noun: -1, Name: -1, After: true, Beside: true, Class: lexicon.CueSay, Cue: r.Tokens[c.Head].Span}, c, c.Head)
}

// putBehind reads "as Doe put it" at the end of a sentence whose quotation stands before
// some more words of it: "turned into “a blast” before ten, as Doe put it".
func (r *Reading) putBehind(f *clauses.Frame, q int) (Words, bool) {
	const most = 8 // chunks between
	for i := q + 2; i+2 < f.End && i < q+most; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark || c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite:
			return Words{}, false
		case r.IsWord(i, "as") && r.Chunks[i-1].Kind == clauses.CommaMark && r.Chunks[i+1].Kind == clauses.NounChunk && r.Animate(r.Chunks[i+1]) && r.Chunks[i+2].Kind == clauses.VerbChunk && r.Chunks[i+2].Cue == lexicon.CueSay:
			if word := r.Tokens[r.Chunks[i+2].Head].Text; word == "put" || word == "puts" {
				return r.asPut(f, i, true)
			}
		}
	}
	return Words{}, false
}
