package extract

import "strings"

// What somebody tells of others, in whose words it is.

// toldByOuter tells whether what the subject of a verb is told to say or think are rather
// the words of who tells of it, if anybody does.
func (r *attributionReading) toldByOuter(f *frame, v, s, q int) bool {
	c := r.chunks[v]
	switch {
	case notYet[r.d.tokens[c.first].text], c.verb == infinitive && !r.isPronoun(r.chunks[s]) && r.isToCome(f, v):
		return true // "Doe said the council would object “…”": it has not spoken yet
	case c.cue == cueShow && isFinding(r.d.tokens[c.head].text) && q+1 < f.end && r.chunks[q+1].kind == nounChunk && r.bareArticle(q-1):
		return true // "Doe said that agents found a “…” pile of it"
	case c.cue == cueShow && isFinding(r.d.tokens[c.head].text) && r.isObject(v, q) && r.isToldAbout(f, s):
		return true // "Doe lamented that Republicans had found “…”"
	case (c.cue == cueThink || c.cue == cueLabel || takesSide(r.d.tokens[c.head].text)) && r.isObject(v, q) && r.isToldAbout(f, s):
		return true // "Doe said voters rejected “…”"
	case r.proves(v) && (!r.isNamedPerson(r.chunks[s]) || r.chunks[v+1].kind != thatChunk):
		return true // "Doe said the letters showed “…”"
	case c.verb == infinitive && r.chunks[s].kind == nounChunk && !r.animate(r.chunks[s]) && r.chunks[s].mention < 0 && !r.viewer(r.chunks[s]):
		return true // "Doe said prices should be set to reflect “…”"
	case c.verb == infinitive && r.isLikely(f, r.leftOf(f, v)), isRefusal(r.d.tokens[c.head].text) && c.verb != infinitive && !r.isPronoun(r.chunks[s]):
		return true // "Doe said Roe was unlikely to ask “…”", "Doe argued that Roe was refusing “to …”"
	case c.verb == infinitive && r.d.tokens[c.head].text == "ask" && r.chunks[s].mention < 0 && !r.isPronoun(r.chunks[s]):
		return true // "Doe said that aides had come to ask whether it was “…”"
	case c.cue == cueAct && isRuleOfLaw(r.d.tokens[r.chunks[s].head].text) && r.chunks[s].kind == nounChunk:
		return true // "Doe said the law barred them from “…”"
	case r.isWished(f, v, s), r.minds(v) && !r.isPronoun(r.chunks[s]):
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
func (r *attributionReading) isToCome(f *frame, v int) bool {
	b := r.leftOf(f, v)
	if b < 0 || r.chunks[b].kind != verbChunk || r.chunks[b].verb != finite {
		return false
	}
	switch c := r.chunks[b]; r.d.tokens[c.head].text {
	case "have", "has", "need", "needs", "ought":
		return true
	default:
		return notYet[r.d.tokens[c.first].text]
	}
}

// isFinding tells verbs for what a search gives.
var isFinding = ofSort("finding")

// isObject tells whether a quotation is the object of a verb, by itself or behind an article or "of" or
// "in": "rejected “…”", "learned of a “…”".
func (r *attributionReading) isObject(v, q int) bool {
	n := v + 1
	if n < q && (r.isWord(n, "of") || r.isWord(n, "in")) {
		n++
	}
	return n == q || n+1 == q && r.isBareArticle(n)
}

// isToldAbout tells whether a noun phrase of no name begins what a verb of saying has said: "Doe lamented
// that Republicans".
func (r *attributionReading) isToldAbout(f *frame, s int) bool {
	if s <= f.chunk || r.chunks[s].kind != nounChunk || r.chunks[s].mention >= 0 || r.isPronoun(r.chunks[s]) || r.isText(s) {
		return false
	}
	return r.opensTold(f, s)
}

// opensTold tells whether a noun phrase begins what somebody is told, with "that" or without.
func (r *attributionReading) opensTold(f *frame, s int) bool {
	if r.chunks[s-1].kind == thatChunk || r.reported(f, s) {
		return true
	}
	return s-3 >= f.chunk && r.isWord(s-1, "that") && r.chunks[s-3].kind == verbChunk && r.tells(s-3) // "told the board that"
}

// isRefusal tells verbs for not doing a thing, which need no word.
var isRefusal = ofSort("refusal")

// takesSide tells verbs for how people take a thing, who say no word of it for that.
var takesSide = ofSort("takes side")
