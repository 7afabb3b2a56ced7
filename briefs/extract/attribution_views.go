package extract

import (
	"strings"
)

// viewpoint reads "For Doe, it was “…”" and "because to her it is “…”": the one
// whose view the sentence, or its last clause, opens with.
func (r *attributionReading) viewpoint(f *frame, q int) (attribution, bool) {
	for i := q - 3; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case stopMark, quoteChunk:
			return attribution{}, false
		case prepChunk:
			if r.opensView(f, i) {
				return r.attributed(f, i+1, -1, false, false), true
			}
		}
	}
	return attribution{}, false
}

// seems reads "it seemed to her “…”", "it seemed to Doe, 61, “…”": before the quotation
// stands to whom a thing seems so.
func (r *attributionReading) seems(f *frame, q int) (attribution, bool) {
	const most = 16 // chunks, with what stands behind the name
	for i := q - 3; i >= max(f.chunk, q-most); i-- {
		c := r.chunks[i]
		if c.kind == quoteChunk || c.kind == stopMark || c.kind == thatChunk {
			break
		}
		if c.kind != verbChunk || !isSeeming(r.d.tokens[c.head].text) || !r.isWord(i+1, "to") {
			continue
		}
		n := i + 2
		if r.chunks[n].kind != nounChunk || !r.viewer(r.chunks[n]) && !r.animate(r.chunks[n]) {
			break
		}
		last := n
		for last+2 < q && (r.chunks[last+1].kind == prepChunk && !r.clauseHead(last+1) || r.isWord(last+1, "and")) && r.chunks[last+2].kind == nounChunk {
			last += 2 // "to a spokesman for the town"
		}
		if last == q-1 || r.chunks[q-1].kind == commaMark || r.chunks[q-1].kind == asideChunk {
			return r.attributed(f, n, i, false, false), true
		}
		break
	}
	return attribution{}, false
}

// isSeeming tells verbs for how a thing looks to somebody.
var isSeeming = ofSort("seeming")

// opensView tells whether "to" or "for" with one who has views stands at the
// head of a clause. Without a comma after it, only "to" does, right before "it".
func (r *attributionReading) opensView(f *frame, i int) bool {
	if !r.isWord(i, "for") && !r.isWord(i, "to") || i+2 >= f.end || r.chunks[i+1].kind != nounChunk {
		return false
	}
	if i == f.chunk && (r.viewer(r.chunks[i+1]) || r.animate(r.chunks[i+1]) && !r.isText(i+1)) {
		// "For critics of the plan, it is", "To Doe (R-Ohio), it is"
		n := r.rightOf(f, i+1)
		for n >= 0 && n+2 < f.end && (r.chunks[n].kind == prepChunk && !r.clauseHead(n) || r.chunks[n].kind == andChunk) && r.chunks[n+1].kind == nounChunk {
			n = r.rightOf(f, n+1)
		}
		if n >= 0 && r.chunks[n].kind == commaMark {
			return true
		}
	}
	if !r.viewer(r.chunks[i+1]) || r.chunks[i+2].kind != commaMark && !(r.isWord(i, "to") && r.isWord(i+2, "it")) {
		return false
	}
	if i == f.chunk {
		return true
	}
	switch b := r.chunks[i-1]; b.kind {
	case thatChunk:
		return true
	case andChunk:
		return r.chunks[i+2].kind == nounChunk || r.clauseAfter(f, i+2)
	case prepChunk:
		switch strings.ToLower(r.d.tokens[b.first].text) {
		case "because", "since", "although", "though", "while", "as":
			return true
		}
	}
	return false
}

// samePronoun tells whether two sources are pronouns of one gender.
func (r *attributionReading) samePronoun(a, b attribution) bool {
	g := pronounGender(r.d.tokens[a.token].text)
	return a.source.len() > 0 && g != unknownGender && g == pronounGender(r.d.tokens[b.token].text)
}

// clauseAfter tells whether a noun phrase with a finite verb follows chunk i.
func (r *attributionReading) clauseAfter(f *frame, i int) bool {
	n := r.rightOf(f, i)
	return n >= 0 && r.chunks[n].kind == nounChunk && r.isSubject(f, n)
}

// viewer tells whether a noun phrase is one who can hold a view: as person
// has it, and "him" and "her".
func (r *attributionReading) viewer(c chunk) bool {
	t := r.d.tokens[c.head]
	if c.mention < 0 && c.head == c.first && (strings.EqualFold(t.text, "him") || strings.EqualFold(t.text, "her")) {
		return true
	}
	return r.person(c)
}

// accords tells whether a noun phrase is one according to whom a thing is so: one who
// speaks, in the form that a preposition gives a pronoun.
func (r *attributionReading) accords(c chunk) bool {
	return r.animate(c) || c.kind == nounChunk && (c.head == c.first && isObject(r.d.tokens[c.head].text) || r.owned(c) || c.head == c.first+1 && isAmongTwo(r.d.tokens[c.head].text) && strings.EqualFold(r.d.tokens[c.first].text, "the"))
}

// inWordsOf reads "the town, in the words of Doe, is “…”", before the quotation
// or after it.
func (r *attributionReading) inWordsOf(f *frame, q int) (attribution, bool) {
	for i := f.chunk; i+1 < f.end; i++ {
		if r.chunks[i].kind == stopMark && i > q {
			break
		}
		if r.isWord(i, "in") && r.ends(i+1, "words", "phrase", "telling", "view", "estimation", "reckoning", "eyes", "judgment", "judgement", "opinion", "account", "version", "book", "parlance") {
			// "in Doe's phrase", "in his telling"
			a := attribution{noun: i + 1, name: -1, after: i > q, cue: r.d.tokens[r.chunks[i+1].head].span, class: cueSay}
			if a, ok := r.possessedBy(a, r.chunks[i+1], r.chunks[i+1].head); ok {
				return a, true
			}
		}
		if r.isWord(i, "by") && r.ends(i+1, "account", "accounts", "accounting", "admission", "reckoning", "estimation") {
			// "by her own account"
			a := attribution{noun: i + 1, name: -1, after: i > q, cue: r.d.tokens[r.chunks[i+1].head].span, class: cueSay}
			if a, ok := r.possessedBy(a, r.chunks[i+1], r.chunks[i+1].head); ok {
				return a, true
			}
		}
		if i+3 >= f.end {
			continue
		}
		if r.isWord(i, "by") && r.ends(i+1, "account", "accounts", "reckoning") && r.isWord(i+2, "of") && r.chunks[i+3].kind == nounChunk && r.animate(r.chunks[i+3]) {
			a := r.attributed(f, i+3, -1, i > q, false)
			a.cue, a.class = r.d.tokens[r.chunks[i+1].head].span, cueSay
			return a, true // "by the account of Doe"
		}
		if r.isWord(i, "in") && r.ends(i+1, "words", "phrase", "view", "opinion", "eyes", "judgment", "judgement", "telling") && r.isWord(i+2, "of") && r.chunks[i+3].kind == nounChunk && r.animate(r.chunks[i+3]) {
			a := r.attributed(f, i+3, -1, i > q, false)
			a.cue, a.class = r.d.tokens[r.chunks[i+1].head].span, cueSay
			return a, true
		}
	}
	return attribution{}, false
}

// chanted reads "cries of “…” from the gallery": those who are heard.
func (r *attributionReading) chanted(f *frame, q int) (attribution, bool) {
	if q+2 >= f.end || !r.isWord(q+1, "from") || r.chunks[q+2].kind != nounChunk || !r.spokenOfAsWords(f, q) || !r.animate(r.chunks[q+2]) {
		return attribution{}, false
	}
	a := r.attributed(f, q+2, -1, true, true)
	a.class = cueSay
	if q-2 >= f.chunk && r.chunks[q-2].kind == nounChunk {
		a.cue = r.d.tokens[r.chunks[q-2].head].span
	}
	return a, true
}

// ownVerb reads a quotation that begins with the verb by which its own subject speaks:
// The council “deplores the loss of life”.
func (r *attributionReading) ownVerb(f *frame, q int) (attribution, bool) {
	n := r.leftOf(f, q)
	if n < 0 || r.chunks[n].kind != nounChunk {
		return attribution{}, false
	}
	quote := r.d.quoted[r.chunks[q].quote]
	at := r.d.tokenAt(quote.start)
	for at+1 < len(r.d.tokens) && isAdverbTag(r.d.tokens[at].tag) && r.d.tokens[at].end < quote.end {
		at++ // “categorically denied”
	}
	if n != f.chunk && r.chunks[n-1].kind != commaMark && r.chunks[n-1].kind != andChunk && (n < f.chunk+2 || r.chunks[n-1].kind != prepChunk) {
		return attribution{}, false
	}
	if at+1 >= len(r.d.tokens) || strings.HasSuffix(r.d.tokens[at].text, "ing") {
		return attribution{}, false
	}
	class, _ := cueOf(r.d.tokens[at].text, r.d.tokens[at+1].text)
	if class == noCue || class == cueManner || class == cueWord || class == cueShow {
		return attribution{}, false
	}
	for n-2 >= f.chunk && r.chunks[n-1].kind == prepChunk && r.chunks[n-2].kind == nounChunk {
		n -= 2 // "The authors of the motion"
	}
	if !r.animate(r.chunks[n]) {
		return attribution{}, false
	}
	a := r.attributed(f, n, -1, false, false)
	a.class = class
	return a, true
}

// judged reads "hailed as “…”" where the text does not say by whom: a verb that
// names or judges, with words of somebody's and nobody's name.
func (r *attributionReading) judged(f *frame, q int) (attribution, bool) {
	if q-2 < f.chunk || !r.isWord(q-1, "as") {
		return attribution{}, false
	}
	v := q - 2
	c := r.chunks[v]
	if c.kind != verbChunk || c.cue != cueLabel || c.verb != passive && !r.objectless(f, v) || r.isWord(v, "known") {
		return attribution{}, false
	}
	return attribution{noun: -1, name: -1, class: cueLabel, cue: span{r.d.tokens[c.head].start, r.d.tokens[c.last-1].end}}, true
}

// polled gives "in a survey, 62 percent of the farmers said “…”" to the survey:
// its words they are that so many agreed to.
func (r *attributionReading) polled(f *frame, a attribution) attribution {
	if a.noun < 0 || !r.share(r.chunks[a.noun]) {
		return a
	}
	for i := f.chunk; i+1 < a.noun; i++ {
		if r.chunks[i].kind == prepChunk && r.isWord(i, "in") && r.ends(i+1, "poll", "survey", "census", "referendum", "study") {
			b := r.attributed(f, i+1, -1, a.after, a.beside)
			b.cue, b.class = a.cue, a.class
			return b
		}
	}
	return a
}

// spokenOfAsWords tells whether a quotation stands where the text speaks of
// words as such: "the phrase “…”", "cries of “…”".
func (r *attributionReading) spokenOfAsWords(f *frame, c int) bool {
	if c-1 < f.chunk {
		return false
	}
	switch b := r.chunks[c-1]; b.kind {
	case nounChunk:
		return r.ends(c-1, "phrase", "phrases", "slogan", "slogans", "words", "mantra", "remark", "remarks")
	case prepChunk:
		return c-2 >= f.chunk && r.isWord(c-1, "of") &&
			r.ends(c-2, "chants", "chant", "cries", "cry", "shouts", "shout", "calls", "screams", "yells", "whispers")
	}
	return false
}
