package voices

import (
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Sentences behind a quotation that say whose it is.

// pointsBack reads the sentence behind a quotation that says whose it is, or goes on with it:
// “No.” That is what Doe, the mayor, said of it. “No.” She added: “Not now.”
func (r *reading) pointsBack(f *clauses.Frame) (attribution.Words, bool) {
	n, v := f.Chunk, f.Chunk+1
	if v >= f.End || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[v].Kind != clauses.VerbChunk {
		return attribution.Words{}, false
	}
	if r.saysMoreBefore(f, n, v) {
		return r.Attributed(f, n, v, true, false), true
	}
	if r.isThose(n) && r.IsBe(r.Chunks[v].Head) && v+2 < f.End && r.Chunks[v+1].Kind == clauses.NounChunk {
		if noun := r.Chunks[v+1]; lexicon.IsUttering(r.Tokens[noun.Head].Text) {
			a := attribution.Words{Noun: v + 1, Name: -1, After: true, Cue: r.Tokens[noun.Head].Span, Class: lexicon.CueSay}
			if r.Chunks[v+2].Kind == clauses.StopMark {
				return r.PossessedBy(a, noun, noun.Head) // "Those were Doe's words."
			}
			if v+3 < f.End && r.IsWord(v+2, "of") && r.Animate(r.Chunks[v+3]) {
				return r.Attributed(f, v+3, -1, true, false), true // "Those were the words of Doe."
			}
		} else if r.IsNamedPerson(noun) && r.endsNaming(f, v+2) {
			return r.Attributed(f, v+1, -1, true, false), true // "That was Doe on Monday."
		}
	}
	if !r.isThatIsWhat(f, n, v) {
		return attribution.Words{}, false
	}
	for i := v + 3; i < f.End; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.VerbChunk && lexicon.DirectCue(c.Cue) && r.Subject(f, i) == v+2:
			return r.Attributed(f, v+2, i, true, false), true
		}
	}
	return attribution.Words{}, false
}

// saysMoreBefore: She added: “Not now.”
func (r *reading) saysMoreBefore(f *clauses.Frame, n, v int) bool {
	if !r.Animate(r.Chunks[n]) || !saysMore(r.Tokens[r.Chunks[v].Head].Text) || v+2 >= f.End {
		return false
	}
	mark := r.Chunks[v+1].Kind
	return (mark == clauses.ColonMark || mark == clauses.CommaMark) && r.Chunks[v+2].Kind == clauses.QuoteChunk
}

// isThatIsWhat: "That is what Doe", "This is how Doe".
func (r *reading) isThatIsWhat(f *clauses.Frame, n, v int) bool {
	if !r.IsWord(n, "that") && !r.IsWord(n, "this") || !r.IsBe(r.Chunks[v].Head) || v+2 >= f.End {
		return false
	}
	return (r.IsWord(v+1, "what") || r.IsWord(v+1, "how")) && r.Chunks[v+2].Kind == clauses.NounChunk && r.Animate(r.Chunks[v+2])
}

// endsNaming tells whether nothing is told any more from a chunk behind a name on: "That was Doe on Monday."
func (r *reading) endsNaming(f *clauses.Frame, i int) bool {
	switch r.Chunks[i].Kind {
	case clauses.StopMark, clauses.PrepChunk, clauses.CommaMark:
		return !r.clauseFollows(f, i)
	}
	return false
}

// isThose tells a word that stands for what was just said.
func (r *reading) isThose(n int) bool {
	return r.IsWord(n, "that") || r.IsWord(n, "this") || r.IsWord(n, "those") || r.IsWord(n, "these")
}

// clauseFollows tells whether a finite verb stands behind a chunk of a frame.
func (r *reading) clauseFollows(f *clauses.Frame, from int) bool {
	for i := from; i < f.End; i++ {
		if r.Chunks[i].Kind == clauses.VerbChunk {
			return true
		}
	}
	return false
}
