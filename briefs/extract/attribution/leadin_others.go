package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Lead-ins to a quotation in which somebody else has a part.

// cameWhen gives who is the subject of the clause with "when" that a lead-in ends with: "The low point came when Doe
// tried to explain it:"; -1 for nobody.
func (r *Reading) cameWhen(f *clauses.Frame, end int) int {
	for i := end - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark:
			return -1
		case c.Kind == clauses.PrepChunk && r.IsWord(i, "when"):
			if v, n := i-1, i+1; r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Cue == lexicon.NoCue && n+1 < end && r.IsNamedPerson(r.Chunks[n]) && r.Chunks[n+1].Kind == clauses.VerbChunk {
				return n
			}
			return -1
		}
	}
	return -1
}

// quotesWhom gives whom somebody quotes at the end of a lead-in: "He quotes the view of one colleague:";
// -1 for nobody.
func (r *Reading) quotesWhom(f *clauses.Frame, end int) int {
	n := end - 1
	if n <= f.Chunk+1 || r.Chunks[n].Kind != clauses.NounChunk || r.IsPronoun(r.Chunks[n]) || r.IsText(n) || !r.person(r.Chunks[n]) {
		return -1
	}
	for v := n - 1; v > f.Chunk; v-- {
		switch c := r.Chunks[v]; c.Kind {
		case clauses.PrepChunk:
			if !r.IsWord(v, "of") {
				return -1
			}
		case clauses.NounChunk:
		case clauses.VerbChunk:
			if text := r.Tokens[c.Head].Text; c.Verb != clauses.Finite || text != "quotes" && text != "quoted" && text != "cites" && text != "cited" && text != "retweeted" && text != "retweets" {
				return -1
			}
			return n
		default:
			return -1
		}
	}
	return -1
}

// borrowedFrom reads whose words somebody points to at the end of a lead-in: "He pointed to Doe's own words:".
func (r *Reading) borrowedFrom(f *clauses.Frame, end int) (Words, bool) {
	n := end - 1
	v := r.LeftOf(f, n)
	if v > f.Chunk && r.Chunks[v].Kind == clauses.PrepChunk && r.IsWord(v, "to") {
		v--
	}
	if v <= f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[v].Kind != clauses.VerbChunk || !r.Owned(r.Chunks[n]) || !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) && !forWords(r.Tokens[r.Chunks[n].Head].Text) {
		return Words{}, false
	}
	switch r.Tokens[r.Chunks[v].Head].Text {
	case "pointed", "points", "cited", "cites", "quoted", "quotes", "recalled", "recalls", "invoked", "invokes", "repeated", "repeats", "referred", "refers", "read", "reads", "posted", "shared":
	default:
		return Words{}, false
	}
	a := Words{Noun: n, Name: -1, Beside: true, Cue: r.Tokens[r.Chunks[n].Head].Span, Class: lexicon.CueSay}
	return r.PossessedBy(a, r.Chunks[n], r.Chunks[n].Head)
}

// isTaken tells whether a question at chunk n is what a verb answers.
func (r *Reading) isTaken(n, v int) bool {
	if r.Chunks[n].Kind != clauses.NounChunk || !r.Ends(n, "question", "questions", "query", "charge", "attack") || r.Chunks[v].Kind != clauses.VerbChunk {
		return false
	}
	switch r.Tokens[r.Chunks[v].Head].Text {
	case "answered", "answers", "took", "takes", "fielded", "dodged", "met", "parried", "ducked", "rebutted":
		return true
	}
	return false
}
