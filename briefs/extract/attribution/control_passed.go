package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Verbs that a participle passes on its way to the one it hangs on.

// shortClause tells whether a verb stands behind a conjunction or a preposition with no subject of its own:
// "smiled when asked about it, saying", "after being asked, calling it".
func (r *Reading) shortClause(f *clauses.Frame, v int) bool {
	if v-1 > f.Chunk && r.IsWord(v-1, "once") {
		return true
	}
	b := r.LeftOf(f, v)
	if b <= f.Chunk || r.Chunks[b].Kind != clauses.PrepChunk {
		return false
	}
	switch strings.ToLower(r.Tokens[r.Chunks[b].First].Text) {
	case "when", "while", "if", "until", "unless", "though", "although", "whenever":
		return true
	}
	return r.Chunks[v].Verb != clauses.Finite
}

// caused tells whether a verb is what somebody is let or made to do: "let Roe go, saying", "had Roe removed, calling".
func (r *Reading) caused(f *clauses.Frame, v int) bool {
	return v-2 >= f.Chunk && r.Chunks[v-1].Kind == clauses.NounChunk && r.Chunks[v-2].Kind == clauses.VerbChunk && r.Chunks[v-2].Verb == clauses.Finite && lexicon.Causes(r.Tokens[r.Chunks[v-2].Head].Text)
}

// ofContact tells whether a verb stands in a clause with a pronoun for its subject right
// behind a noun: "money from a chain he regulated, declaring".
func (r *Reading) ofContact(f *clauses.Frame, v int) bool {
	s := v - 1
	if s-2 <= f.Chunk || r.Chunks[s].Kind != clauses.NounChunk || r.Chunks[s-2].Kind != clauses.PrepChunk {
		return false
	}
	switch r.Chunks[s-1].Kind {
	case clauses.QuoteChunk:
		return r.isPhrase(s-1) && r.person(r.Chunks[s]) // "the kind of “loosening” Doe is after, writing that"
	case clauses.NounChunk:
		return r.IsPronoun(r.Chunks[s]) && r.person(r.Chunks[s])
	}
	return false
}

// reduced tells whether what looks like a past tense is a participle behind the object of
// the verb before it: "assailed the plan unveiled Friday, charging".
func (r *Reading) reduced(f *clauses.Frame, v int) bool {
	c := r.Chunks[v]
	if n := r.RightOf(f, v); n >= 0 && r.IsWord(n, "by") && v-2 > f.Chunk && r.Chunks[v-1].Kind == clauses.NounChunk && r.Chunks[v-2].Kind == clauses.VerbChunk && r.Chunks[v-2].Verb == clauses.Finite && r.Tokens[c.Head].Text == "read" {
		return true // "spurned results read out by the board, accusing"
	}
	if c.Verb != clauses.Finite || c.Cue != lexicon.NoCue || c.Last != c.First+1 || !r.Tagged(v, "VBD") || !strings.HasSuffix(r.Tokens[c.Head].Text, "ed") {
		return false
	}
	n := v - 1
	if n-1 <= f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || r.IsPronoun(r.Chunks[n]) || r.Chunks[n].Mention >= 0 || r.DescribesPeople(n) || r.DescribesPerson(r.Chunks[n]) {
		return false
	}
	o := r.Chunks[n-1]
	return o.Kind == clauses.VerbChunk && o.Verb == clauses.Finite && o.Cue != lexicon.CueSay && o.Cue != lexicon.CueThink
}
