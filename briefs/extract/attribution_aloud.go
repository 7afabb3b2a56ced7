package extract

import "strings"

// Words that somebody leads others in, or is heard to say, and verbs of which only the how is quoted.

// led reads "Doe led chants of “…” and “…”": whoever leads them says it too.
func (r *attributionReading) led(f *frame, q int) (attribution, bool) {
	n := q - 1
	for n > f.chunk && (r.chunks[n].kind == quoteChunk || r.chunks[n].kind == andChunk || r.chunks[n].kind == commaMark) {
		n-- // the one before: "chants of “…” and “…”"
	}
	if n-3 < f.chunk || !r.isWord(n, "of") || !isCry(r.d.tokens[r.chunks[n-1].head].text) {
		return attribution{}, false
	}
	v := n - 2
	if r.chunks[v].kind == nounChunk && v-1 > f.chunk {
		v-- // "led the crowd in chants of"
	}
	if r.isWord(v, "in") {
		v -= 2
	}
	if v <= f.chunk || r.chunks[v].kind != verbChunk || !leads(r.d.tokens[r.chunks[v].head].text) {
		return attribution{}, false
	}
	s := r.subject(f, v)
	if s < 0 || s >= v || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	a := r.attributed(f, s, v, false, false)
	a.class = cueSay
	return a, true
}

// isCry tells what is called out by many, and leads who has others call it.
var (
	isCry = ofSort("cry")
	leads = ofSort("leads")
)

// heardToSay tells whether the passive verb at chunk v only says that somebody is heard, and the next one
// what that one does: “…,” Doe is heard to say.
func (r *attributionReading) heardToSay(f *frame, v int) bool {
	if word := r.d.tokens[r.chunks[v].head].text; v+1 >= f.end || r.chunks[v].verb != passive || !perceives(word) && !isHeld(word) {
		return false
	}
	c := r.chunks[v+1]
	return c.kind == verbChunk && (c.verb == infinitive || c.verb == gerundForm) && directCue(c.cue)
}

// how reads "Doe “unreservedly” apologised": the adverb is the speaker's own.
func (r *attributionReading) how(f *frame, q int) (attribution, bool) {
	v := q + 1
	if v >= f.end || r.chunks[v].kind != verbChunk || r.chunks[v].cue != cueSay && r.chunks[v].cue != cueAct {
		return attribution{}, false
	}
	quote := r.d.quoted[r.chunks[q].quote]
	words := strings.Fields(r.d.text[quote.start:quote.end])
	if len(words) == 0 || len(words) > 2 || !strings.HasSuffix(words[len(words)-1], "ly") {
		return attribution{}, false
	}
	s := r.subjectBefore(f, q)
	if s < 0 || r.chunks[s].kind != nounChunk || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	return r.attributed(f, s, v, false, false), true
}

// likesTo tells whether a verb only says that somebody is wont to say what the next one says: “…,” she
// liked to say.
func (r *attributionReading) likesTo(f *frame, v int) bool {
	if r.chunks[v].kind != verbChunk || !likes(r.d.tokens[r.chunks[v].head].text) || v+1 >= f.end {
		return false
	}
	c := r.chunks[v+1]
	return c.kind == verbChunk && c.verb == infinitive && c.cue == cueSay
}
