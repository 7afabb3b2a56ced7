package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// came reads "“…,” came Doe's reply" and "“…,” came the reply from Doe".
func (r *Reading) came(f *clauses.Frame, v int) (Words, bool) {
	n := r.RightOf(f, v)
	if !r.IsWord(v, "came") && !r.IsWord(v, "comes") || n < 0 || r.Chunks[n].Kind != clauses.NounChunk || !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) {
		return Words{}, false
	}
	c := r.Chunks[n]
	own := Words{Noun: n, Name: -1, After: true, Beside: true, Class: lexicon.CueSay, Cue: r.Tokens[r.Chunks[v].Head].Span}
	if a, ok := r.PossessedBy(own, c, c.Head); ok {
		return a, true
	}
	if n+2 < f.End && r.IsWord(n+1, "from") && r.Chunks[n+2].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+2]) {
		a := r.Attributed(f, n+2, v, true, true)
		a.Class = lexicon.CueSay
		return a, true
	}
	return Words{}, false
}

// Impersonal tells whether "it was said" follows a quotation: nobody's words.
func (r *Reading) Impersonal(fi, q int) bool {
	f := &r.Frames[fi]
	n := r.RightOf(f, q)
	if n >= 0 && r.Chunks[n].Kind == clauses.CommaMark {
		n = r.RightOf(f, n)
	}
	return n >= 0 && r.itIsSaid(f, n)
}

// itIsSaid reads "it was said" at a noun chunk.
func (r *Reading) itIsSaid(f *clauses.Frame, n int) bool {
	v := r.RightOf(f, n)
	return v >= 0 && r.IsWord(n, "it") && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Verb == clauses.Passive && lexicon.DirectCue(r.Chunks[v].Cue)
}

// tellsElse tells whether a verb of saying behind "as" has something else to say than the
// quotation before it.
func (r *Reading) tellsElse(f *clauses.Frame, v int) bool {
	n := r.RightOf(f, v)
	if n >= 0 && r.Tells(v) && r.Chunks[n].Kind == clauses.NounChunk {
		n = r.RightOf(f, n)
	}
	if n < 0 {
		return false
	}
	k := r.Chunks[n]
	return k.Kind == clauses.ThatChunk || k.Kind == clauses.NounChunk && (r.IsSubject(f, n) || n+1 < f.End && r.Chunks[n+1].Kind == clauses.ThatChunk)
}

// asPut reads "as Doe put it".
func (r *Reading) asPut(f *clauses.Frame, as int, after bool) (Words, bool) {
	s := r.RightOf(f, as)
	if a, ok := r.asPutBy(f, s, after); ok {
		return a, true
	}
	if s < 0 || r.Chunks[s].Kind != clauses.NounChunk {
		return Words{}, false
	}
	for v := s + 1; v < f.End && v < s+8; v++ {
		switch c := r.Chunks[v]; c.Kind {
		case clauses.QuoteChunk, clauses.ColonMark, clauses.StopMark:
			return Words{}, false
		case clauses.VerbChunk:
			if c.Cue == lexicon.CueLabel && c.Verb == clauses.Infinitive && r.Tagged(v, "VBG") && r.Chunks[v-1].Kind == clauses.VerbChunk {
				return r.Attributed(f, s, v, after, false), true // "as Doe took to calling it"
			}
			if c.Cue == lexicon.CueSay && c.Verb == clauses.Infinitive && v-1 > s && likes(r.Tokens[r.Chunks[v-1].Head].Text) && r.Animate(r.Chunks[s]) {
				return r.Attributed(f, s, v, after, false), true // "as Doe likes to say"
			}
			if isBound(r.Tokens[c.Head].Text) || r.withinLabel(f, v, v+1) {
				return Words{}, false // "wrote as the event was ending that", "praised Roe as one who knows"
			}
			if sub := r.Subject(f, v); c.Cue != lexicon.NoCue && c.Verb != clauses.Infinitive && c.Verb != clauses.GerundForm && sub >= s && sub < v {
				if !r.Animate(r.Chunks[s]) && sub > s && r.Animate(r.Chunks[sub]) {
					return Words{}, false // "as soon as possible, Doe said"
				}
				if after && r.tellsElse(f, v) {
					return Words{}, false // "was “…” as ministers said they would act"
				}
				return r.Attributed(f, s, v, after, false), true
			}
			if after && c.Verb == clauses.Finite && r.IsBe(c.Head) {
				return Words{}, false // "“…” as queues were allowed to build up"
			}
		}
	}
	return Words{}, false
}

// asPutBy: "as expressed by Doe in a book: “…”", "“…,” as stated in the report".
func (r *Reading) asPutBy(f *clauses.Frame, v int, after bool) (Words, bool) {
	if v < 0 || v+2 >= f.End || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Verb != clauses.Participle && r.Chunks[v].Verb != clauses.Finite || r.Chunks[v].Cue == lexicon.NoCue || r.Chunks[v+2].Kind != clauses.NounChunk {
		return Words{}, false
	}
	if !(r.IsWord(v+1, "by") && r.Animate(r.Chunks[v+2])) && !(r.IsWord(v+1, "in") && r.IsText(v+2)) {
		return Words{}, false
	}
	end := r.PhrasesEnd(f, v+3)
	if end < f.End && r.Chunks[end].Kind != clauses.ColonMark && r.Chunks[end].Kind != clauses.CommaMark && r.Chunks[end].Kind != clauses.StopMark && r.Chunks[end].Kind != clauses.QuoteChunk {
		return Words{}, false
	}
	return r.Attributed(f, v+2, v, after, false), true
}

// likes tells verbs for what somebody does again and again: "as Doe likes to say".
var likes = lexicon.OfSort("likes")

// saysLater tells whether a verb is one of a clause with "who" between commas, and what the
// sentence's subject says comes behind it: "Doe, who requested not to be named, told".
func (r *Reading) saysLater(f *clauses.Frame, s, v int) bool {
	const most = 12
	if r.Chunks[s].Kind != clauses.RelChunk || s-1 < f.Chunk || r.Chunks[s-1].Kind != clauses.CommaMark {
		return false
	}
	for i := v + 1; i+1 < min(f.End, v+most); i++ {
		switch r.Chunks[i].Kind {
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark:
			return false
		case clauses.CommaMark:
			c := r.Chunks[i+1]
			return c.Kind == clauses.VerbChunk && lexicon.DirectCue(c.Cue) && c.Verb == clauses.Finite
		}
	}
	return false
}
