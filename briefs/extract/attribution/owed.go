package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// What a verb that judges or names still owes: "condemned those who want to sell the pier as
// “…”". The words between it and the quotation belong to its object, whatever they say.

// owed tells whether the quotation at chunk q is the complement of a verb before chunk i, in
// whose object chunk i stands.
func (r *Reading) owed(f *clauses.Frame, i, q int) bool {
	marker := r.markerBefore(q)
	for t := i + 1; t < q; t++ {
		if r.Chunks[t].Kind == clauses.ThatChunk && t+1 < q && r.Chunks[t-1].Kind != clauses.VerbChunk {
			marker, q = "that", t+1 // "told those who want to sell it that it was “…”"
		}
	}
	if marker == "?" || r.TakesMarked(i, marker) {
		return false
	}
	for v := i - 1; v >= f.Chunk; v-- {
		switch c := r.Chunks[v]; c.Kind {
		case clauses.StopMark, clauses.ColonMark, clauses.QuoteChunk, clauses.DashMark:
			return false
		case clauses.NounChunk:
			if marker == "as" && v+2 < i && r.Owned(c) && depicts(r.Tokens[c.Head].Text) && r.Chunks[v+1].Kind == clauses.PrepChunk && r.Chunks[v+2].Kind == clauses.NounChunk {
				return r.holdsAll(f, v+2, q, marker) // "Doe's view of those who want to sell it as"
			}
		case clauses.VerbChunk:
			if o := r.objectBehind(v, i, marker); o > v && c.Verb != clauses.Passive && r.TakesMarked(v, marker) {
				return r.holdsAll(f, o, q, marker)
			}
		}
	}
	return false
}

// objectBehind gives the noun phrase right behind a verb, or behind its preposition where it is
// "as" that the verb owes: "referred to Roe, who left, as"; -1 for none before chunk i.
func (r *Reading) objectBehind(v, i int, marker string) int {
	o := v + 1
	if marker == "as" && (r.IsWord(o, "to") || r.IsWord(o, "of")) {
		o++
	}
	if o >= i || r.Chunks[o].Kind != clauses.NounChunk {
		return -1
	}
	return o
}

// owing tells whether nothing but the object of a verb stands between it and the quotation that
// it owes.
func (r *Reading) owing(f *clauses.Frame, v, q int) bool {
	marker := r.markerBefore(q)
	for t := q - 1; t > v+1 && r.Tells(v); t-- {
		if r.Chunks[t].Kind == clauses.ThatChunk {
			marker, q = "that", t+1
			break
		}
	}
	return marker != "?" && r.TakesMarked(v, marker) && v+1 < q && r.Chunks[v+1].Kind == clauses.NounChunk && r.holdsAll(f, v+1, q, marker)
}

// markerBefore gives the preposition that a quotation hangs on, "" for a noun right before it,
// and "?" for anything else.
func (r *Reading) markerBefore(q int) string {
	at := q - 1
	if at > 0 && r.isBareArticle(at) {
		at-- // "as a “…”"
	}
	switch c := r.Chunks[at]; c.Kind {
	case clauses.NounChunk, clauses.Adverb, clauses.CommaMark:
		return ""
	case clauses.PrepChunk:
		return strings.ToLower(r.Tokens[c.First].Text)
	case clauses.ThatChunk:
		return "that"
	}
	return "?"
}

// TakesMarked tells whether a verb takes, behind its object, what it makes of it with a
// preposition: "described it as", "called it", "accused them of".
func (r *Reading) TakesMarked(v int, marker string) bool {
	c := r.Chunks[v]
	if c.Kind != clauses.VerbChunk {
		return false
	}
	verb := strings.ToLower(r.Tokens[c.Head].Text)
	if marker != "that" && c.Last > c.Head+1 {
		return false // "called for"
	}
	switch marker {
	case "":
		return c.Cue == lexicon.CueLabel && gives(verb) || c.Cue == lexicon.CueThink && strings.HasPrefix(verb, "consider")
	case "as":
		return c.Cue == lexicon.CueLabel && !gives(verb)
	case "of":
		return strings.HasPrefix(verb, "accus")
	case "to":
		return likens(verb) || bids(verb)
	case "for":
		return givesDue(verb) || faults(verb)
	case "that":
		return r.Tells(v)
	case "with":
		return c.Cue == lexicon.CueSay && (strings.HasPrefix(verb, "answer") || strings.HasPrefix(verb, "greet") || strings.HasPrefix(verb, "counter"))
	case "against":
		return c.Cue == lexicon.CueSay && (strings.HasPrefix(verb, "warn") || strings.HasPrefix(verb, "caution"))
	}
	return false
}

var (
	likens   = lexicon.OfSort("likens")    // set one thing beside another: "compared it to"
	bids     = lexicon.OfSort("bids")      // bid somebody do something: "urged them to"
	givesDue = lexicon.OfSort("gives due") // thank or blame somebody: "praised them for"
)

// holdsAll tells whether the chunks from the noun phrase at n up to the quotation are one
// object: the noun phrase, and the clauses and phrases that hang on it.
func (r *Reading) holdsAll(f *clauses.Frame, n, q int, marker string) bool {
	attached := false // a clause or participle hangs on the noun
	for i := n + 1; i < q; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.RelChunk:
			attached = true
		case clauses.ThatChunk:
			if k := r.Chunks[i-1].Kind; k != clauses.NounChunk && k != clauses.CommaMark && k != clauses.Adverb {
				return false
			}
			attached = true
		case clauses.VerbChunk:
			switch {
			case c.Verb == clauses.Participle && r.Chunks[i-1].Kind == clauses.NounChunk, c.Verb == clauses.Infinitive:
				attached = true
			case c.Verb == clauses.GerundForm && !attached:
				return false
			case !attached:
				return false
			}
		case clauses.CommaMark:
			shut := r.shutAside(i, q)
			if shut < 0 {
				return false
			}
			i, attached = shut, true // ", who is the mayor,", ", the mayor of Leeds,"
		case clauses.AndChunk:
			if i+1 < q && r.Chunks[i+1].Kind == clauses.VerbChunk {
				return false
			}
		case clauses.PrepChunk:
			if i < q-1 && marker != "" && r.IsWord(i, marker) && marker != "to" && marker != "of" {
				return false
			}
		case clauses.ColonMark, clauses.DashMark, clauses.StopMark, clauses.QuoteChunk:
			return false
		}
	}
	return attached
}

// objectOfClauses tells whether a verb's object has a clause, a participle or an aside of its own
// right behind it.
func (r *Reading) objectOfClauses(f *clauses.Frame, v int) bool {
	if v+2 >= f.End || r.Chunks[v+1].Kind != clauses.NounChunk {
		return false
	}
	switch c := r.Chunks[v+2]; c.Kind {
	case clauses.RelChunk, clauses.ThatChunk:
		return true
	case clauses.VerbChunk:
		return c.Verb == clauses.Participle
	case clauses.CommaMark:
		return r.shutAside(v+2, f.End) > 0 && !r.IsNamedPerson(r.Chunks[v+3])
	}
	return false
}

// shutAside gives the comma that ends what one at chunk i begins: a clause with "who" or
// "which", or what somebody is; -1 for none before chunk q.
func (r *Reading) shutAside(i, q int) int {
	if i+1 >= q || r.Chunks[i+1].Kind != clauses.RelChunk && !(r.Chunks[i+1].Kind == clauses.NounChunk && (r.DescribesPerson(r.Chunks[i+1]) || r.IsNamedSpeaker(r.Chunks[i+1]))) {
		return -1
	}
	clause := r.Chunks[i+1].Kind == clauses.RelChunk
	for j := i + 2; j < q; j++ {
		switch c := r.Chunks[j]; c.Kind {
		case clauses.CommaMark:
			return j
		case clauses.RelChunk:
			clause = true
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark, clauses.DashMark:
			return -1
		case clauses.VerbChunk:
			if !clause && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) {
				return -1 // a clause of its own
			}
		}
	}
	return -1
}

// shuts tells whether a comma ends what another one behind a noun phrase began: "Doe, who is
// the mayor, then left".
func (r *Reading) shuts(f *clauses.Frame, comma int) bool {
	for i := comma - 1; i > f.Chunk; i-- {
		if r.Chunks[i].Kind == clauses.CommaMark {
			return r.Chunks[i-1].Kind == clauses.NounChunk && r.shutAside(i, comma+1) == comma
		}
	}
	return false
}
