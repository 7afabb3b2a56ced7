package extract

import "strings"

// What a verb that judges or names still owes: "condemned those who want to sell the pier as
// “…”". The words between it and the quotation belong to its object, whatever they say.

// owed tells whether the quotation at chunk q is the complement of a verb before chunk i, in
// whose object chunk i stands.
func (r *attributionReading) owed(f *frame, i, q int) bool {
	marker := r.markerBefore(q)
	for t := i + 1; t < q; t++ {
		if r.chunks[t].kind == thatChunk && t+1 < q && r.chunks[t-1].kind != verbChunk {
			marker, q = "that", t+1 // "told those who want to sell it that it was “…”"
		}
	}
	if marker == "?" || r.takesMarked(i, marker) {
		return false
	}
	for v := i - 1; v >= f.chunk; v-- {
		switch c := r.chunks[v]; c.kind {
		case stopMark, colonMark, quoteChunk, dashMark:
			return false
		case nounChunk:
			if marker == "as" && v+2 < i && r.owned(c) && depicts(r.d.tokens[c.head].text) && r.chunks[v+1].kind == prepChunk && r.chunks[v+2].kind == nounChunk {
				return r.holdsAll(f, v+2, q, marker) // "Doe's view of those who want to sell it as"
			}
		case verbChunk:
			if o := r.objectBehind(v, i, marker); o > v && c.verb != passive && r.takesMarked(v, marker) {
				return r.holdsAll(f, o, q, marker)
			}
		}
	}
	return false
}

// objectBehind gives the noun phrase right behind a verb, or behind its preposition where it is
// "as" that the verb owes: "referred to Roe, who left, as"; -1 for none before chunk i.
func (r *attributionReading) objectBehind(v, i int, marker string) int {
	o := v + 1
	if marker == "as" && (r.isWord(o, "to") || r.isWord(o, "of")) {
		o++
	}
	if o >= i || r.chunks[o].kind != nounChunk {
		return -1
	}
	return o
}

// owing tells whether nothing but the object of a verb stands between it and the quotation that
// it owes.
func (r *attributionReading) owing(f *frame, v, q int) bool {
	marker := r.markerBefore(q)
	for t := q - 1; t > v+1 && r.tells(v); t-- {
		if r.chunks[t].kind == thatChunk {
			marker, q = "that", t+1
			break
		}
	}
	return marker != "?" && r.takesMarked(v, marker) && v+1 < q && r.chunks[v+1].kind == nounChunk && r.holdsAll(f, v+1, q, marker)
}

// markerBefore gives the preposition that a quotation hangs on, "" for a noun right before it,
// and "?" for anything else.
func (r *attributionReading) markerBefore(q int) string {
	at := q - 1
	if at > 0 && r.isBareArticle(at) {
		at-- // "as a “…”"
	}
	switch c := r.chunks[at]; c.kind {
	case nounChunk, adverb, commaMark:
		return ""
	case prepChunk:
		return strings.ToLower(r.d.tokens[c.first].text)
	case thatChunk:
		return "that"
	}
	return "?"
}

// takesMarked tells whether a verb takes, behind its object, what it makes of it with a
// preposition: "described it as", "called it", "accused them of".
func (r *attributionReading) takesMarked(v int, marker string) bool {
	c := r.chunks[v]
	if c.kind != verbChunk {
		return false
	}
	verb := strings.ToLower(r.d.tokens[c.head].text)
	if marker != "that" && c.last > c.head+1 {
		return false // "called for"
	}
	switch marker {
	case "":
		return c.cue == cueLabel && gives(verb) || c.cue == cueThink && strings.HasPrefix(verb, "consider")
	case "as":
		return c.cue == cueLabel && !gives(verb)
	case "of":
		return strings.HasPrefix(verb, "accus")
	case "to":
		return likens(verb) || bids(verb)
	case "for":
		return givesDue(verb) || faults(verb)
	case "that":
		return r.tells(v)
	case "with":
		return c.cue == cueSay && (strings.HasPrefix(verb, "answer") || strings.HasPrefix(verb, "greet") || strings.HasPrefix(verb, "counter"))
	case "against":
		return c.cue == cueSay && (strings.HasPrefix(verb, "warn") || strings.HasPrefix(verb, "caution"))
	}
	return false
}

var (
	likens   = ofSort("likens")    // set one thing beside another: "compared it to"
	bids     = ofSort("bids")      // bid somebody do something: "urged them to"
	givesDue = ofSort("gives due") // thank or blame somebody: "praised them for"
)

// holdsAll tells whether the chunks from the noun phrase at n up to the quotation are one
// object: the noun phrase, and the clauses and phrases that hang on it.
func (r *attributionReading) holdsAll(f *frame, n, q int, marker string) bool {
	attached := false // a clause or participle hangs on the noun
	for i := n + 1; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case relChunk:
			attached = true
		case thatChunk:
			if k := r.chunks[i-1].kind; k != nounChunk && k != commaMark && k != adverb {
				return false
			}
			attached = true
		case verbChunk:
			switch {
			case c.verb == participle && r.chunks[i-1].kind == nounChunk, c.verb == infinitive:
				attached = true
			case c.verb == gerundForm && !attached:
				return false
			case !attached:
				return false
			}
		case commaMark:
			shut := r.shutAside(i, q)
			if shut < 0 {
				return false
			}
			i, attached = shut, true // ", who is the mayor,", ", the mayor of Leeds,"
		case andChunk:
			if i+1 < q && r.chunks[i+1].kind == verbChunk {
				return false
			}
		case prepChunk:
			if i < q-1 && marker != "" && r.isWord(i, marker) && marker != "to" && marker != "of" {
				return false
			}
		case colonMark, dashMark, stopMark, quoteChunk:
			return false
		}
	}
	return attached
}

// objectOfClauses tells whether a verb's object has a clause, a participle or an aside of its own
// right behind it.
func (r *attributionReading) objectOfClauses(f *frame, v int) bool {
	if v+2 >= f.end || r.chunks[v+1].kind != nounChunk {
		return false
	}
	switch c := r.chunks[v+2]; c.kind {
	case relChunk, thatChunk:
		return true
	case verbChunk:
		return c.verb == participle
	case commaMark:
		return r.shutAside(v+2, f.end) > 0 && !r.isNamedPerson(r.chunks[v+3])
	}
	return false
}

// shutAside gives the comma that ends what one at chunk i begins: a clause with "who" or
// "which", or what somebody is; -1 for none before chunk q.
func (r *attributionReading) shutAside(i, q int) int {
	if i+1 >= q || r.chunks[i+1].kind != relChunk && !(r.chunks[i+1].kind == nounChunk && (r.describesPerson(r.chunks[i+1]) || r.isNamedSpeaker(r.chunks[i+1]))) {
		return -1
	}
	clause := r.chunks[i+1].kind == relChunk
	for j := i + 2; j < q; j++ {
		switch c := r.chunks[j]; c.kind {
		case commaMark:
			return j
		case relChunk:
			clause = true
		case quoteChunk, stopMark, colonMark, dashMark:
			return -1
		case verbChunk:
			if !clause && (c.verb == finite || c.verb == passive) {
				return -1 // a clause of its own
			}
		}
	}
	return -1
}

// shuts tells whether a comma ends what another one behind a noun phrase began: "Doe, who is
// the mayor, then left".
func (r *attributionReading) shuts(f *frame, comma int) bool {
	for i := comma - 1; i > f.chunk; i-- {
		if r.chunks[i].kind == commaMark {
			return r.chunks[i-1].kind == nounChunk && r.shutAside(i, comma+1) == comma
		}
	}
	return false
}
