package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The nouns for what somebody thinks or is out to do, which lead to words of theirs.

// holdsThought tells whether a noun is one for what somebody thinks, with "that" right
// behind it, or for what somebody is out to do, with "to": "Doe's position that", "Doe's
// plan to".
func (r *Reading) holdsThought(f *clauses.Frame, n int) bool {
	next := r.RightOf(f, n)
	if next < 0 {
		return false
	}
	switch k := r.Chunks[next]; k.Kind {
	case clauses.ThatChunk, clauses.RelChunk:
		return r.IsWord(next, "that") && isThought(r.Tokens[r.Chunks[n].Head].Text)
	case clauses.PrepChunk: // "to “…”"
		return r.IsWord(next, "to") && next+1 < f.End && r.Chunks[next+1].Kind == clauses.QuoteChunk && isIntent(r.Tokens[r.Chunks[n].Head].Text) && r.beginsWithVerb(next+1)
	case clauses.VerbChunk:
		return k.Verb == clauses.Infinitive && isIntent(r.Tokens[r.Chunks[n].Head].Text)
	}
	return false
}

// isThought tells nouns for what somebody thinks, which lead to words of theirs with
// "that" alone.
var isThought = lexicon.OfSort("thought")

// isIntent tells nouns for what somebody is out to do, which lead to words of theirs with
// "to" alone.
var isIntent = lexicon.OfSort("intent")

// attempts reads "Roe's attempt to call it “…”": whose attempt it is.
func (r *Reading) attempts(f *clauses.Frame, n, q int) (Words, bool) {
	if r.Chunks[n].Kind != clauses.NounChunk || n+1 >= q || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb != clauses.Infinitive || r.Chunks[n+1].Cue == lexicon.NoCue || !isAttempt(r.Tokens[r.Chunks[n].Head].Text) || r.finiteWithin(n+1, q) {
		return Words{}, false
	}
	a := Words{Noun: n, Name: -1, Cue: r.Tokens[r.Chunks[n+1].Head].Span, Class: r.Chunks[n+1].Cue}
	return r.PossessedBy(a, r.Chunks[n], r.Chunks[n].Last)
}

// isAttempt tells nouns for what somebody sets out to do.
var isAttempt = lexicon.OfSort("attempt")

// comesTo tells whether a verb and what somebody thinks say that it is thought: "Doe has no
// doubt that", "is of the view that", "came to the conclusion that".
func (r *Reading) comesTo(v, n int) bool {
	if n+1 >= len(r.Chunks) || r.Chunks[n+1].Kind != clauses.ThatChunk {
		return false
	}
	if r.IsBe(r.Chunks[v].Head) {
		return n == v+2 && (r.IsWord(v+1, "of") || r.IsWord(v+1, "in"))
	}
	return hasThought(r.Tokens[r.Chunks[v].Head].Text)
}

// hasThought tells verbs for having or coming to what one thinks.
var hasThought = lexicon.OfSort("has thought")

// beginsWithVerb tells whether a quotation begins with a verb, as what somebody is out to do
// does; "compared Doe's plan to “a mess”" tells nothing of it.
func (r *Reading) beginsWithVerb(q int) bool {
	quote := r.Quoted[r.Chunks[q].Quote]
	at := r.TokenAt(quote.Start)
	return at < len(r.Tokens) && page.IsVerbTag(r.Tokens[at].Tag)
}
