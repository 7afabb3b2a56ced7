package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// judgedBy tells whether a quotation is one word that says what another's attacks or claims
// are, between whose they are and the noun: who tells of them judges.
func (r *Reading) judgedBy(f *clauses.Frame, a Words, q int) bool {
	if a.Noun >= 0 || a.Source.Len() == 0 || q+1 >= f.End || r.Chunks[q+1].Kind != clauses.NounChunk || r.Tokens[r.Chunks[q+1].Head].Start != a.Cue.Start {
		return false
	}
	quote := r.Quoted[r.Chunks[q].Quote]
	text := r.Text[quote.Start:quote.End]
	return page.WordCount(text) == 1 && isBaseless(strings.ToLower(text))
}

// isBaseless tells adjectives for what others say that he who uses them does not believe.
var isBaseless = lexicon.OfSort("baseless")

// isJudged tells whether a quotation says what another's request or claim is, behind a verb
// of being: "Doe said Roe's request of 12 years was “…”".
func (r *Reading) isJudged(f *clauses.Frame, n, q int) bool {
	v := q - 1
	if r.bareArticle(v) {
		v--
	}
	if v <= n+1 || r.Chunks[v].Kind != clauses.VerbChunk || !r.IsBe(r.Chunks[v].Head) || !r.clauseShut(n, v) && (r.Chunks[n+1].Kind != clauses.PrepChunk || r.Subject(f, v) != n) {
		return false
	}
	o := r.Outer(f, n)
	return o.Source.Len() > 0
}

// clauseShut tells whether the clause with "that" that hangs on the noun at chunk n has its verb,
// and what is told between commas behind it is over, before the verb at chunk v: "Roe's demand that
// the group give up its weapon, a motion, was".
func (r *Reading) clauseShut(n, v int) bool {
	if r.Chunks[n+1].Kind != clauses.ThatChunk || r.Chunks[v-1].Kind != clauses.CommaMark {
		return false
	}
	verbs := 0
	for i := n + 2; i < v-1; i++ {
		switch r.Chunks[i].Kind {
		case clauses.VerbChunk:
			verbs++
		case clauses.CommaMark:
			return verbs > 0
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark, clauses.DashMark:
			return false
		}
	}
	return false
}
