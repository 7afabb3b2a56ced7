package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// What somebody tells of others, in whose words it is.

// toldByOuter tells whether what the subject of a verb is told to say or think are rather
// the words of who tells of it, if anybody does.
func (r *Reading) toldByOuter(f *clauses.Frame, v, s, q int) bool {
	c := r.Chunks[v]
	switch {
	case NotYet[r.Tokens[c.First].Text], c.Verb == clauses.Infinitive && !r.IsPronoun(r.Chunks[s]) && r.isToCome(f, v):
		return true // "Doe said the council would object “…”": it has not spoken yet
	case c.Cue == lexicon.CueShow && isFinding(r.Tokens[c.Head].Text) && q+1 < f.End && r.Chunks[q+1].Kind == clauses.NounChunk && r.bareArticle(q-1):
		return true // "Doe said that agents found a “…” pile of it"
	case c.Cue == lexicon.CueShow && isFinding(r.Tokens[c.Head].Text) && r.isObject(v, q) && r.isToldAbout(f, s):
		return true // "Doe lamented that Republicans had found “…”"
	case (c.Cue == lexicon.CueThink || c.Cue == lexicon.CueLabel || takesSide(r.Tokens[c.Head].Text)) && r.isObject(v, q) && r.isToldAbout(f, s):
		return true // "Doe said voters rejected “…”"
	case r.proves(v) && (!r.IsNamedPerson(r.Chunks[s]) || r.Chunks[v+1].Kind != clauses.ThatChunk):
		return true // "Doe said the letters showed “…”"
	case c.Verb == clauses.Infinitive && r.Chunks[s].Kind == clauses.NounChunk && !r.Animate(r.Chunks[s]) && r.Chunks[s].Mention < 0 && !r.Viewer(r.Chunks[s]):
		return true // "Doe said prices should be set to reflect “…”"
	case c.Verb == clauses.Infinitive && r.isLikely(f, r.LeftOf(f, v)), isRefusal(r.Tokens[c.Head].Text) && c.Verb != clauses.Infinitive && !r.IsPronoun(r.Chunks[s]):
		return true // "Doe said Roe was unlikely to ask “…”", "Doe argued that Roe was refusing “to …”"
	case c.Verb == clauses.Infinitive && r.Tokens[c.Head].Text == "ask" && r.Chunks[s].Mention < 0 && !r.IsPronoun(r.Chunks[s]):
		return true // "Doe said that aides had come to ask whether it was “…”"
	case c.Cue == lexicon.CueAct && isRuleOfLaw(r.Tokens[r.Chunks[s].Head].Text) && r.Chunks[s].Kind == clauses.NounChunk:
		return true // "Doe said the law barred them from “…”"
	case r.isWished(f, v, s), r.minds(v) && !r.IsPronoun(r.Chunks[s]):
		return true // "Doe suggested that Roe consider “…”", "Doe said Roe wants to “…”"
	}
	return false
}

// isRuleOfLaw tells what bids and bars, and says nothing.
func isRuleOfLaw(noun string) bool {
	switch strings.ToLower(noun) {
	case "law", "laws", "rule", "rules", "treaty", "constitution", "regulation", "regulations", "contract", "agreement", "pact", "accord", "deal":
		return true
	}
	return false
}

// isToCome tells whether an infinitive hangs on a verb for what is yet to be done: "would go
// on to intervene", "have to seek".
func (r *Reading) isToCome(f *clauses.Frame, v int) bool {
	b := r.LeftOf(f, v)
	if b < 0 || r.Chunks[b].Kind != clauses.VerbChunk || r.Chunks[b].Verb != clauses.Finite {
		return false
	}
	switch c := r.Chunks[b]; r.Tokens[c.Head].Text {
	case "have", "has", "need", "needs", "ought":
		return true
	default:
		return NotYet[r.Tokens[c.First].Text]
	}
}

// isFinding tells verbs for what a search gives.
var isFinding = lexicon.OfSort("finding")

// isObject tells whether a quotation is the object of a verb, by itself or behind an article or "of" or
// "in": "rejected “…”", "learned of a “…”".
func (r *Reading) isObject(v, q int) bool {
	n := v + 1
	if n < q && (r.IsWord(n, "of") || r.IsWord(n, "in")) {
		n++
	}
	return n == q || n+1 == q && r.isBareArticle(n)
}

// isToldAbout tells whether a noun phrase of no name begins what a verb of saying has said: "Doe lamented
// that Republicans".
func (r *Reading) isToldAbout(f *clauses.Frame, s int) bool {
	if s <= f.Chunk || r.Chunks[s].Kind != clauses.NounChunk || r.Chunks[s].Mention >= 0 || r.IsPronoun(r.Chunks[s]) || r.IsText(s) {
		return false
	}
	return r.opensTold(f, s)
}

// opensTold tells whether a noun phrase begins what somebody is told, with "that" or without.
func (r *Reading) opensTold(f *clauses.Frame, s int) bool {
	if r.Chunks[s-1].Kind == clauses.ThatChunk || r.Reported(f, s) {
		return true
	}
	return s-3 >= f.Chunk && r.IsWord(s-1, "that") && r.Chunks[s-3].Kind == clauses.VerbChunk && r.Tells(s-3) // "told the board that"
}

// isRefusal tells verbs for not doing a thing, which need no word.
var isRefusal = lexicon.OfSort("refusal")

// takesSide tells verbs for how people take a thing, who say no word of it for that.
var takesSide = lexicon.OfSort("takes side")
