package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// labeller reads "Doe slapped Roe with the label “…”", "gave him the nickname “…”": who
// gives the name.
func (r *Reading) labeller(f *clauses.Frame, n, q int) (Words, bool) {
	if n != q-1 || !isLabel(r.Tokens[r.Chunks[n].Head].Text) || n <= f.Chunk {
		return Words{}, false
	}
	for i := n - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark || c.Kind == clauses.ThatChunk:
			return Words{}, false
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite && !r.reduced(f, i):
			s := r.Subject(f, i)
			if s < 0 || s >= i || !r.Animate(r.Chunks[s]) {
				return Words{}, false
			}
			a := r.Attributed(f, s, i, false, false)
			a.Class = lexicon.CueLabel
			return a, true
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.Passive:
			return Words{}, false
		}
	}
	return Words{}, false
}

// isLabel tells nouns for a name that somebody gives another.
var isLabel = lexicon.OfSort("label")

// depicts tells nouns for what somebody makes of a thing, that have an "as" of their own.
var depicts = lexicon.OfSort("depicts")

// isMade tells participles that say whose a claim is: "claims made by".
var isMade = lexicon.OfSort("made")

// Issues tells verbs that put out what a noun says is said: "made the claim".
var Issues = lexicon.OfSort("issues")

// isCatchword tells nouns for what somebody is known to have said, which a comma leads to: "Doe's
// famous line, “…”".
func isCatchword(noun string) bool {
	switch noun {
	case "line", "words", "quip", "motto", "saying", "adage", "dictum", "refrain", "mantra", "slogan", "catchphrase", "maxim", "catchword", "wisecrack", "boast":
		return true
	}
	return false
}

// takes tells verbs for how somebody takes what was said: "took his words as “…”".
var takes = lexicon.OfSort("takes")

// coined tells whether a noun phrase is what somebody calls something, whoever owns it: "what she
// described as his “elastic” views".
func (r *Reading) coined(f *clauses.Frame, n int) bool {
	v := r.LeftOf(f, n)
	if v > f.Chunk && r.IsWord(v, "as") {
		v = r.LeftOf(f, v)
	}
	if v < f.Chunk+2 || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Cue != lexicon.CueLabel {
		return false
	}
	s := r.LeftOf(f, v)
	return s > f.Chunk && r.Chunks[s].Kind == clauses.NounChunk && r.IsWord(r.LeftOf(f, s), "what")
}

// labelled tells whether a noun phrase is what a verb judges: "described her
// answer as “…”" gives the words of who describes it.
func (r *Reading) labelled(f *clauses.Frame, n, q int) bool {
	left := r.LeftOf(f, n)
	if left < 0 || r.Chunks[left].Kind != clauses.VerbChunk || r.Chunks[left].Cue != lexicon.CueLabel && r.Chunks[left].Cue != lexicon.CueThink && !takes(r.Tokens[r.Chunks[left].Head].Text) || r.IsWord(n+1, "of") && depicts(r.Tokens[r.Chunks[n].Head].Text) {
		return false // "rejected Doe's description of it as “…”"
	}
	if r.Chunks[left].Verb != clauses.Passive && gives(r.Tokens[r.Chunks[left].Head].Text) && n < q-1 && r.Chunks[q-1].Kind == clauses.NounChunk && r.unbroken(n, q) {
		return true // "called the ministers' disregard for the law “…”"
	}
	for i := n + 1; i < q; i++ {
		if r.IsWord(i, "as") {
			return true
		}
	}
	return false
}

// gives tells verbs that give a name right behind their object: "called it “…”".
var gives = lexicon.OfSort("gives a name")
