package extract

import "strings"

// What before meets on its way from a quotation to the verb it hangs on: verbs that are
// another's, and participles whose subject is yet to come.

// opensFrame tells whether nothing but a preposition, or an adverb and its comma, stands
// before a participle: "However, despite conceding that".
func (r *attributionReading) opensFrame(f *frame, v int) bool {
	at := f.chunk
	if at+1 < v && r.chunks[at].kind == adverb && r.chunks[at+1].kind == commaMark {
		at += 2
	}
	return v == at || v == at+1 && r.chunks[at].kind == prepChunk
}

// leadsToSubject tells whether a participle with which a frame opens says the quotation, and
// its subject comes behind it and a comma: "Slamming “…,” Doe left".
func (r *attributionReading) leadsToSubject(f *frame, v, s, q int) bool {
	if s <= q || r.chunks[v].verb != gerundForm || !r.opensFrame(f, v) || r.chunks[s].kind != nounChunk || !r.animate(r.chunks[s]) || r.saysNothing(f, v, s, q) {
		return false
	}
	if r.markBetween(commaMark, v, q) && r.chunks[v+1].kind != thatChunk && !r.owing(f, v, q) && !(r.tells(v) && r.hasThat(v)) {
		return false // "Slamming the plan, critics were known as “…”, and they"
	}
	return r.endsWithComma(q) || r.chunks[q+1].kind == commaMark || r.chunks[s-1].kind == commaMark || r.endsWithComma(s-1)
}

// dubbedBy reads "The plan, dubbed “…” by Doe, failed" and "The plan, dismissed as “…” by Doe,".
func (r *attributionReading) dubbedBy(f *frame, v, q int) (attribution, bool) {
	c := r.chunks[v]
	marked := v == q-2 && r.chunks[q-1].kind == prepChunk && (r.isWord(q-1, "as") || r.takesMarked(v, strings.ToLower(r.d.tokens[r.chunks[q-1].first].text)))
	if c.cue != cueLabel && !marked || c.verb != participle && !r.tagged(v, "VBD") || !r.besideLeft(v, q) && !marked {
		return attribution{}, false
	}
	by := r.rightOf(f, q)
	if by < 0 || by+1 >= f.end || !r.isWord(by, "by") || r.chunks[by+1].kind != nounChunk || !r.animate(r.chunks[by+1]) {
		return attribution{}, false
	}
	return r.attributed(f, by+1, v, true, false), true
}

// heardFrom tells whether a preposition stands between a verb of hearing and who says what
// is heard: "heard from Doe that".
func (r *attributionReading) heardFrom(f *frame, from, q int) bool {
	if from == f.chunk || from+2 >= q || !r.isWord(from, "from") {
		return false
	}
	verb, of := r.chunks[from-1], r.chunks[from+1]
	return verb.kind == verbChunk && isHearing(r.d.tokens[verb.head].text) && of.kind == nounChunk && r.animate(of) && r.thatFollows(from+1, q)
}

// isHearing tells verbs for what comes from who says it: "heard from Doe that".
var isHearing = ofSort("hearing")

// withinObject tells whether a verb right before a quotation ends a clause with "that" about
// what a verb that names or judges has for its object.
func (r *attributionReading) withinObject(f *frame, v, q int) bool {
	if r.ofNamed(f, v, q) {
		return true
	}
	if v != q-1 || v-4 < f.chunk || r.chunks[v-1].kind != nounChunk || r.chunks[v-3].kind != nounChunk {
		return false
	}
	if k := r.chunks[v-2].kind; k != thatChunk && k != relChunk {
		return false
	}
	c := r.chunks[v-4]
	return c.kind == verbChunk && c.cue == cueLabel && c.verb != passive && c.last == c.head+1
}

// ofNamed tells whether a verb stands in a clause on what a verb that gives a name has for its
// object, and has had its own: "calling a story that said she had done so “…”".
func (r *attributionReading) ofNamed(f *frame, v, q int) bool {
	if k := r.chunks[q-1]; v+1 >= q-1 || k.kind != nounChunk && k.kind != adverb && !(k.kind == verbChunk && k.verb == passive) {
		return false
	}
	rel := r.leftOf(f, v)
	if rel-2 < f.chunk || r.chunks[rel].kind != relChunk && r.chunks[rel].kind != thatChunk || r.chunks[rel-1].kind != nounChunk {
		return false
	}
	l := r.chunks[rel-2]
	return l.kind == verbChunk && l.verb != passive && gives(r.d.tokens[l.head].text)
}

// tellsTale tells whether a quotation is, or is part of, what is told as a tale is, and
// nobody it is told to stands before it: "told “a pack of lies”".
func (r *attributionReading) tellsTale(v, q int) bool {
	switch r.d.tokens[r.chunks[v].head].text {
	case "told", "tell", "tells", "telling":
	default:
		return false
	}
	between := q - v - 1
	if between > 1 || between == 1 && !isArticle(r.d.tokens[r.chunks[v+1].first].text) || between == 1 && r.chunks[v+1].last != r.chunks[v+1].first+1 {
		return false
	}
	quote := r.d.quoted[r.chunks[q].quote]
	return !startsSentenceCase(r.d.text[quote.start:quote.end])
}

// readsOver tells whether people read what the quotation is not: it stands neither beside the
// verb nor in a clause with "that".
func (r *attributionReading) readsOver(v, q int) bool {
	switch r.d.tokens[r.chunks[v].head].text {
	case "read", "reads", "reading":
		return !r.besideLeft(v, q) && r.chunks[v+1].kind != thatChunk && v > 0 && !r.isText(v-1)
	}
	return false
}
