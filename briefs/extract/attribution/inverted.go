package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// inverted gives the noun phrase after a verb of saying that stands right after
// a quotation or a comma and has no subject before it, or -1.
func (r *Reading) inverted(f *clauses.Frame, v int) int {
	c := r.Chunks[v]
	if !lexicon.DirectCue(c.Cue) || c.Verb != clauses.Finite && c.Verb != clauses.Participle || r.Tells(v) {
		return -1
	}
	b := r.LeftOf(f, v)
	if b >= 0 && (r.isSubjectQuote(f, b, v) || r.programme(f, b)) {
		return -1
	}
	if b >= 0 && r.Chunks[b].Kind == clauses.CommaMark {
		b2 := r.LeftOf(f, b)
		if b2 >= 0 && r.Chunks[b2].Kind != clauses.QuoteChunk && r.subjectBefore(f, v) >= 0 && !r.endsFrame(f, v) && !r.setBetween(f, v, b) {
			return -1
		}
	} else if b >= 0 && r.Chunks[b].Kind != clauses.QuoteChunk && r.Chunks[b].Kind != clauses.DashMark && !r.namesAtEnd(f, v, b) {
		return -1
	} else if b < 0 && v != f.Chunk {
		return -1
	}
	n := r.RightOf(f, v)
	if n >= 0 && r.Chunks[n].Kind == clauses.NounChunk && (r.Animate(r.Chunks[n]) || b >= 0 && (r.Chunks[b].Kind == clauses.QuoteChunk || b > f.Chunk && r.Chunks[b-1].Kind == clauses.QuoteChunk)) {
		return n
	}
	return -1
}

// namesAtEnd tells whether a sentence that has a verb of its own ends with who says it, and no comma
// before it: "The cable car will keep its route says Doe."
func (r *Reading) namesAtEnd(f *clauses.Frame, v, b int) bool {
	n := v + 1
	return lexicon.OnlySays(r.Tokens[r.Chunks[v].Head].Text) && n < f.End && r.IsNamedPerson(r.Chunks[n]) && (n+1 == f.End || r.Chunks[n+1].Kind == clauses.StopMark) &&
		r.Chunks[b].Kind == clauses.NounChunk && !r.Animate(r.Chunks[b]) && r.finiteWithin(f.Chunk-1, b)
}

// setBetween tells whether a verb of saying and who says it stand between the comma at
// chunk b and another, within what is said: "The plan, said a spokesman for Doe, was",
// "If Doe wins, said Roe, the town will", "Doe won, said Roe, because of".
func (r *Reading) setBetween(f *clauses.Frame, v, b int) bool {
	n := r.RightOf(f, v)
	if b+1 != v || !lexicon.OnlySays(r.Tokens[r.Chunks[v].Head].Text) || n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
		return false
	}
	end := r.PhrasesEnd(f, n+1)
	if end+2 < f.End && r.Chunks[end].Kind == clauses.CommaMark && r.Chunks[end+1].Kind == clauses.NounChunk && lexicon.IsArticle(r.Tokens[r.Chunks[end+1].First].Text) { // an apposition
		i := r.PhrasesEnd(f, end+2)
		if s := r.subjectBefore(f, v); s >= 0 && r.Animate(r.Chunks[s]) {
			return false // "Doe, 61, said Roe, the clerk, was": she says it of the clerk
		}
		if i < f.End && r.Chunks[i].Kind == clauses.CommaMark {
			end = i
		}
	}
	if end+1 >= f.End || r.Chunks[end].Kind != clauses.CommaMark {
		return false
	}
	next := r.Chunks[end+1].Kind
	switch {
	case !r.finiteWithin(f.Chunk-1, b):
		return next == clauses.VerbChunk || next == clauses.Adverb || next == clauses.QuoteChunk
	case r.Chunks[f.Chunk].Kind == clauses.PrepChunk && r.ClauseHead(f.Chunk):
		return next == clauses.NounChunk
	}
	return next == clauses.PrepChunk
}

// endsFrame tells whether nothing but a noun phrase and what hangs on it
// follows a verb: ", said Jane Doe, a spokeswoman for the bank."
func (r *Reading) endsFrame(f *clauses.Frame, v int) bool {
	n := r.RightOf(f, v)
	if n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
		return false
	}
	for i := n + 1; i < f.End; i++ {
		switch r.Chunks[i].Kind {
		case clauses.QuoteChunk, clauses.ThatChunk, clauses.ColonMark:
			return false
		case clauses.VerbChunk:
			if !r.tellsOfSayer(f, n, i) {
				return false
			}
		}
	}
	return true
}

// tellsOfSayer tells whether a verb at chunk i, behind who says something at chunk n, only says who that is: "the
// man who beat Roe", "a panel set up by Roe", "the only man to have beaten Roe".
func (r *Reading) tellsOfSayer(f *clauses.Frame, n, i int) bool {
	switch c := r.Chunks[i]; c.Verb {
	case clauses.Infinitive, clauses.GerundForm:
		return i == n+1 || r.Chunks[i-1].Kind == clauses.VerbChunk || r.Chunks[i-1].Kind == clauses.RelChunk || r.Chunks[i-1].Kind == clauses.NounChunk
	case clauses.Participle:
		return true
	}
	for k := i - 1; k > n && k > i-4; k-- {
		switch c := r.Chunks[k]; {
		case c.Kind == clauses.RelChunk, c.Kind == clauses.ThatChunk, c.Kind == clauses.PrepChunk && r.IsWord(k, "where"):
			return true
		case c.Kind != clauses.NounChunk && c.Kind != clauses.Adverb && c.Kind != clauses.PrepChunk && c.Kind != clauses.AsideChunk:
			return false
		}
	}
	return false
}
