package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Words that somebody leads others in, or is heard to say, and verbs of which only the how is quoted.

// led reads "Doe led chants of “…” and “…”": whoever leads them says it too.
func (r *Reading) led(f *clauses.Frame, q int) (Words, bool) {
	n := q - 1
	for n > f.Chunk && (r.Chunks[n].Kind == clauses.QuoteChunk || r.Chunks[n].Kind == clauses.AndChunk || r.Chunks[n].Kind == clauses.CommaMark) {
		n-- // the one before: "chants of “…” and “…”"
	}
	if n-3 < f.Chunk || !r.IsWord(n, "of") || !isCry(r.Tokens[r.Chunks[n-1].Head].Text) {
		return Words{}, false
	}
	v := n - 2
	if r.Chunks[v].Kind == clauses.NounChunk && v-1 > f.Chunk {
		v-- // "led the crowd in chants of"
	}
	if r.IsWord(v, "in") {
		v -= 2
	}
	if v <= f.Chunk || r.Chunks[v].Kind != clauses.VerbChunk || !leads(r.Tokens[r.Chunks[v].Head].Text) {
		return Words{}, false
	}
	s := r.Subject(f, v)
	if s < 0 || s >= v || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	a := r.Attributed(f, s, v, false, false)
	a.Class = lexicon.CueSay
	return a, true
}

// isCry tells what is called out by many, and leads who has others call it.
var (
	isCry = lexicon.OfSort("cry")
	leads = lexicon.OfSort("leads")
)

// heardToSay tells whether the passive verb at chunk v only says that somebody is heard, and the next one
// what that one does: “…,” Doe is heard to say.
func (r *Reading) heardToSay(f *clauses.Frame, v int) bool {
	if word := r.Tokens[r.Chunks[v].Head].Text; v+1 >= f.End || r.Chunks[v].Verb != clauses.Passive || !lexicon.Perceives(word) && !isHeld(word) {
		return false
	}
	c := r.Chunks[v+1]
	return c.Kind == clauses.VerbChunk && (c.Verb == clauses.Infinitive || c.Verb == clauses.GerundForm) && lexicon.DirectCue(c.Cue)
}

// how reads "Doe “unreservedly” apologised": the adverb is the speaker's own.
func (r *Reading) how(f *clauses.Frame, q int) (Words, bool) {
	v := q + 1
	if v >= f.End || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Cue != lexicon.CueSay && r.Chunks[v].Cue != lexicon.CueAct {
		return Words{}, false
	}
	quote := r.Quoted[r.Chunks[q].Quote]
	words := strings.Fields(r.Text[quote.Start:quote.End])
	if len(words) == 0 || len(words) > 2 || !strings.HasSuffix(words[len(words)-1], "ly") {
		return Words{}, false
	}
	s := r.subjectBefore(f, q)
	if s < 0 || r.Chunks[s].Kind != clauses.NounChunk || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	return r.Attributed(f, s, v, false, false), true
}

// likesTo tells whether a verb only says that somebody is wont to say what the next one says: “…,” she
// liked to say.
func (r *Reading) likesTo(f *clauses.Frame, v int) bool {
	if r.Chunks[v].Kind != clauses.VerbChunk || !likes(r.Tokens[r.Chunks[v].Head].Text) || v+1 >= f.End {
		return false
	}
	c := r.Chunks[v+1]
	return c.Kind == clauses.VerbChunk && c.Verb == clauses.Infinitive && c.Cue == lexicon.CueSay
}
