package extract

import "strings"

// Verbs that a participle passes on its way to the one it hangs on.

// shortClause tells whether a verb stands behind a conjunction or a preposition with no subject of its own:
// "smiled when asked about it, saying", "after being asked, calling it".
func (r *attributionReading) shortClause(f *frame, v int) bool {
	if v-1 > f.chunk && r.isWord(v-1, "once") {
		return true
	}
	b := r.leftOf(f, v)
	if b <= f.chunk || r.chunks[b].kind != prepChunk {
		return false
	}
	switch strings.ToLower(r.d.tokens[r.chunks[b].first].text) {
	case "when", "while", "if", "until", "unless", "though", "although", "whenever":
		return true
	}
	return r.chunks[v].verb != finite
}

// caused tells whether a verb is what somebody is let or made to do: "let Roe go, saying", "had Roe removed, calling".
func (r *attributionReading) caused(f *frame, v int) bool {
	return v-2 >= f.chunk && r.chunks[v-1].kind == nounChunk && r.chunks[v-2].kind == verbChunk && r.chunks[v-2].verb == finite && causes(r.d.tokens[r.chunks[v-2].head].text)
}

// ofContact tells whether a verb stands in a clause with a pronoun for its subject right
// behind a noun: "money from a chain he regulated, declaring".
func (r *attributionReading) ofContact(f *frame, v int) bool {
	s := v - 1
	if s-2 <= f.chunk || r.chunks[s].kind != nounChunk || r.chunks[s-2].kind != prepChunk {
		return false
	}
	switch r.chunks[s-1].kind {
	case quoteChunk:
		return r.isPhrase(s-1) && r.person(r.chunks[s]) // "the kind of “loosening” Doe is after, writing that"
	case nounChunk:
		return r.isPronoun(r.chunks[s]) && r.person(r.chunks[s])
	}
	return false
}

// reduced tells whether what looks like a past tense is a participle behind the object of
// the verb before it: "assailed the plan unveiled Friday, charging".
func (r *attributionReading) reduced(f *frame, v int) bool {
	c := r.chunks[v]
	if n := r.rightOf(f, v); n >= 0 && r.isWord(n, "by") && v-2 > f.chunk && r.chunks[v-1].kind == nounChunk && r.chunks[v-2].kind == verbChunk && r.chunks[v-2].verb == finite && r.d.tokens[c.head].text == "read" {
		return true // "spurned results read out by the board, accusing"
	}
	if c.verb != finite || c.cue != noCue || c.last != c.first+1 || !r.tagged(v, "VBD") || !strings.HasSuffix(r.d.tokens[c.head].text, "ed") {
		return false
	}
	n := v - 1
	if n-1 <= f.chunk || r.chunks[n].kind != nounChunk || r.isPronoun(r.chunks[n]) || r.chunks[n].mention >= 0 || r.describesPeople(n) || r.describesPerson(r.chunks[n]) {
		return false
	}
	o := r.chunks[n-1]
	return o.kind == verbChunk && o.verb == finite && o.cue != cueSay && o.cue != cueThink
}
