package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Clauses that are over before the quotation, and verbs of marks and bounds.

// gapped tells whether a verb stands in a clause with "what" that is over before
// the quotation: "Doe said Roe will do what she promised and hold “…”".
func (r *Reading) gapped(f *clauses.Frame, v, subject, q int) bool {
	left := r.LeftOf(f, subject)
	if left > f.Chunk && r.Chunks[left].Kind == clauses.RelChunk && r.Chunks[left-1].Kind == clauses.CommaMark && r.shutsBefore(v, q) {
		return true // "the plan, which Roe wrote, was “…”", "the pier, which Roe called safe, was"
	}
	if subject > f.Chunk && r.Chunks[subject].Kind == clauses.RelChunk && r.Chunks[subject-1].Kind == clauses.DashMark && r.markBetween(clauses.DashMark, v, q) {
		return true // "called the item – which charged them with that – “…”"
	}
	if r.Chunks[subject].Kind == clauses.RelChunk && subject > f.Chunk && r.Chunks[subject-1].Kind == clauses.CommaMark && r.Chunks[q-1].Kind == clauses.CommaMark && r.quotesVerb(q) && !r.markBetween(clauses.CommaMark, v, q-1) {
		return true // "says that Roe, who speaks of work, “signed it”"
	}
	if r.Chunks[subject].Kind == clauses.RelChunk && r.closes(subject, q) {
		return true // "Doe said Democrats, who insist on it, have “…”"
	}
	if r.Chunks[subject].Kind == clauses.RelChunk && r.overInOpening(f, v, q) {
		return true // "For those who asked for a date, the answer was “…”"
	}
	if left < 0 || !r.IsWord(left, "what") {
		return false
	}
	for i := v + 1; i < q; i++ {
		switch r.Chunks[i].Kind {
		case clauses.AndChunk:
			return true
		case clauses.QuoteChunk:
			return false
		}
	}
	return false
}

// overInOpening tells whether a verb stands in a phrase that the sentence opens with, and that is over
// before the quotation: a comma ends it, and a subject and its verb follow.
func (r *Reading) overInOpening(f *clauses.Frame, v, q int) bool {
	if first := r.Chunks[f.Chunk]; first.Kind != clauses.PrepChunk || r.ClauseHead(f.Chunk) {
		return false
	}
	for i := v + 1; i+2 < q; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.ColonMark || c.Kind == clauses.StopMark || c.Kind == clauses.DashMark:
			return false
		case c.Kind == clauses.CommaMark:
			s := r.PhrasesEnd(f, i+2)
			return r.Chunks[i+1].Kind == clauses.NounChunk && s < q && r.Chunks[s].Kind == clauses.VerbChunk && (r.Chunks[s].Verb == clauses.Finite || r.Chunks[s].Verb == clauses.Passive)
		}
	}
	return false
}

// shutsBefore tells whether a comma ends a verb's clause, with at most a phrase behind the verb, and another
// verb follows before the quotation.
func (r *Reading) shutsBefore(v, q int) bool {
	const most = 3 // chunks
	for i := v + 1; i+1 < q && i <= v+most; i++ {
		switch r.Chunks[i].Kind {
		case clauses.CommaMark:
			return r.Chunks[i+1].Kind == clauses.VerbChunk
		case clauses.NounChunk, clauses.Adverb, clauses.PrepChunk:
		default:
			return false
		}
	}
	return false
}

// isBound tells verbs for the beginning and end of things, by which people say something too.
var isBound = lexicon.OfSort("bound")

// gradesAs tells whether a verb gives a mark to what stands right behind it: "rated the unit “good”".
func (r *Reading) gradesAs(v, q int) bool {
	text := r.Tokens[r.Chunks[v].Head].Text
	return (text == "rated" || text == "rates") && r.Chunks[v].Verb == clauses.Finite && v+1 < q && r.Chunks[q-1].Kind == clauses.NounChunk && !r.isBareArticle(q-1) && r.unbroken(v, q)
}
