package extract

// The nouns for what somebody thinks or is out to do, which lead to words of theirs.

// holdsThought tells whether a noun is one for what somebody thinks, with "that" right
// behind it, or for what somebody is out to do, with "to": "Doe's position that", "Doe's
// plan to".
func (r *attributionReading) holdsThought(f *frame, n int) bool {
	next := r.rightOf(f, n)
	if next < 0 {
		return false
	}
	switch k := r.chunks[next]; k.kind {
	case thatChunk, relChunk:
		return r.isWord(next, "that") && isThought(r.d.tokens[r.chunks[n].head].text)
	case prepChunk: // "to “…”"
		return r.isWord(next, "to") && next+1 < f.end && r.chunks[next+1].kind == quoteChunk && isIntent(r.d.tokens[r.chunks[n].head].text) && r.beginsWithVerb(next+1)
	case verbChunk:
		return k.verb == infinitive && isIntent(r.d.tokens[r.chunks[n].head].text)
	}
	return false
}

// isThought tells nouns for what somebody thinks, which lead to words of theirs with
// "that" alone.
var isThought = ofSort("thought")

// isIntent tells nouns for what somebody is out to do, which lead to words of theirs with
// "to" alone.
var isIntent = ofSort("intent")

// attempts reads "Roe's attempt to call it “…”": whose attempt it is.
func (r *attributionReading) attempts(f *frame, n, q int) (attribution, bool) {
	if r.chunks[n].kind != nounChunk || n+1 >= q || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb != infinitive || r.chunks[n+1].cue == noCue || !isAttempt(r.d.tokens[r.chunks[n].head].text) || r.finiteWithin(n+1, q) {
		return attribution{}, false
	}
	a := attribution{noun: n, name: -1, cue: r.d.tokens[r.chunks[n+1].head].span, class: r.chunks[n+1].cue}
	return r.possessedBy(a, r.chunks[n], r.chunks[n].last)
}

// isAttempt tells nouns for what somebody sets out to do.
var isAttempt = ofSort("attempt")

// comesTo tells whether a verb and what somebody thinks say that it is thought: "Doe has no
// doubt that", "is of the view that", "came to the conclusion that".
func (r *attributionReading) comesTo(v, n int) bool {
	if n+1 >= len(r.chunks) || r.chunks[n+1].kind != thatChunk {
		return false
	}
	if r.isBe(r.chunks[v].head) {
		return n == v+2 && (r.isWord(v+1, "of") || r.isWord(v+1, "in"))
	}
	return hasThought(r.d.tokens[r.chunks[v].head].text)
}

// hasThought tells verbs for having or coming to what one thinks.
var hasThought = ofSort("has thought")

// beginsWithVerb tells whether a quotation begins with a verb, as what somebody is out to do
// does; "compared Doe's plan to “a mess”" tells nothing of it.
func (r *attributionReading) beginsWithVerb(q int) bool {
	quote := r.d.quoted[r.chunks[q].quote]
	at := r.d.tokenAt(quote.start)
	return at < len(r.d.tokens) && isVerbTag(r.d.tokens[at].tag)
}
