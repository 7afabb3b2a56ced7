package extract

import "strings"

// andOver gives the "and" or "but" that a verb stands behind with nothing but a
// prepositional phrase between: "but in a letter wrote".
func (r *attributionReading) andOver(f *frame, v int) int {
	n := r.leftOf(f, v)
	if n >= 0 && r.chunks[n].kind == commaMark {
		n = r.leftOf(f, n)
	}
	if n < 0 || r.chunks[n].kind != nounChunk {
		return -1
	}
	prep := r.leftOf(f, n)
	if prep < 0 || r.chunks[prep].kind != prepChunk || r.clauseHead(prep) {
		return -1
	}
	if and := r.leftOf(f, prep); and >= 0 && r.chunks[and].kind == andChunk {
		return and
	}
	return -1
}

// isDo tells whether a verb chunk is "to do".
func (r *attributionReading) isDo(v int) bool { return r.d.tokens[r.chunks[v].head].text == "do" }

// isBe tells whether a token is a form of "be".
func (r *attributionReading) isBe(token int) bool {
	_, be := auxiliary(r.d.tokens[token].text)
	return be
}

// ofParticiple tells whether a clause with "that" or "whether" hangs on a
// participle.
func (r *attributionReading) ofParticiple(f *frame, that int) bool {
	for i := that - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case verbChunk:
			return c.verb == participle || c.verb == gerundForm
		case nounChunk, prepChunk, adverb:
		case commaMark:
			if i = r.beforeApposed(f, i); i < 0 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// ofRelative tells whether a clause with "that" hangs on the verb right behind a "who":
// "Doe, who noted that it was late, said".
func (r *attributionReading) ofRelative(f *frame, that int) bool {
	for i := that - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case verbChunk:
			left := r.leftOf(f, i)
			if c.verb == infinitive && left > f.chunk && r.chunks[left].kind == verbChunk {
				left = r.leftOf(f, left) // "who declined to say whether"
			}
			return left >= 0 && r.chunks[left].kind == relChunk
		case nounChunk, prepChunk, adverb:
		case commaMark:
			if i = r.beforeApposed(f, i); i < 0 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// beforeApposed gives the comma before the name that a comma ends, where the name says who the
// noun phrase before both is: "by the mayor, Jane Doe, that"; -1 for none.
func (r *attributionReading) beforeApposed(f *frame, comma int) int {
	if comma-3 < f.chunk || r.chunks[comma-2].kind != commaMark || !r.isNamedPerson(r.chunks[comma-1]) || !r.describesPerson(r.chunks[comma-3]) {
		return -1
	}
	return comma - 2
}

// inRelative tells whether a quotation ends a clause with "who" or "whom": "Doe,
// whom Roe called “a liar,” left".
func (r *attributionReading) inRelative(f *frame, q int) bool {
	const most = 12
	if r.chunks[q-1].kind == commaMark && r.quotesVerb(q) {
		return false // "Doe, who has long been silent, “is concerned,” said an aide"
	}
	for i := q - 1; i > f.chunk && i > q-most; i-- {
		switch c := r.chunks[i]; c.kind {
		case relChunk:
			left := r.leftOf(f, i)
			return left > f.chunk && (r.chunks[left].kind == commaMark || r.chunks[left].kind == prepChunk) && !r.isWord(i, "what") && !r.closes(i, q)
		case quoteChunk, stopMark, colonMark:
			return false
		}
	}
	return false
}

// quotesVerb tells whether a quotation begins with a finite verb.
func (r *attributionReading) quotesVerb(q int) bool {
	if r.chunks[q].kind != quoteChunk {
		return false
	}
	t := r.d.tokenAt(r.d.quoted[r.chunks[q].quote].start)
	for t+1 < len(r.d.tokens) && r.d.tokens[t].tag == "RB" && !startsUpper(r.d.tokens[t].text) {
		t++ // "clearly is a tax"
	}
	return t < len(r.d.tokens) && isFiniteTag(r.d.tokens[t].tag) && !startsUpper(r.d.tokens[t].text)
}

// closes tells whether a clause with "who" that begins at chunk rel is over before
// chunk q: it has had a verb, and another stands right behind a comma: "Doe, who ran,
// has called it “…”".
func (r *attributionReading) closes(rel, q int) bool {
	verbs, owed := 0, 0 // owed: of a clause with "that" whose verb is yet to come
	for i := rel + 1; i < q; i++ {
		switch c := r.chunks[i]; {
		case c.kind == thatChunk && verbs > 0:
			owed++
		case owed > 0 && c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			owed-- // "Doe, who warned that the plan of his rival, Jon Roe, was turning it"
		case c.kind == quoteChunk && verbs > 0 && r.endsWithComma(i) && i+1 < q && r.chunks[i+1].kind == verbChunk && (r.chunks[i+1].verb == finite || r.chunks[i+1].verb == passive):
			return true // "Doe, who called it “…,” was"
		case c.kind == quoteChunk || c.kind == stopMark:
			return false
		case c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			if verbs > 0 && r.chunks[i-1].kind == commaMark {
				return true
			}
			verbs++
		}
	}
	return false
}

// isPhrase tells whether a quotation is neither a sentence nor the end of one.
func (r *attributionReading) isPhrase(q int) bool {
	quote := r.d.quoted[r.chunks[q].quote]
	text := r.d.text[quote.start:quote.end]
	return !startsSentenceCase(text) && !strings.HasSuffix(text, ",") && !endsTerminal(text)
}

// isSubjectQuote tells whether a quotation is the subject of the verb after it:
// "noted that “no member” had offered an alternative".
func (r *attributionReading) isSubjectQuote(f *frame, q, v int) bool {
	if q <= f.chunk || r.chunks[q].kind != quoteChunk {
		return false
	}
	quote := r.d.quoted[r.chunks[q].quote]
	if text := r.d.text[quote.start:quote.end]; strings.HasSuffix(text, ",") || endsTerminal(text) {
		return false
	}
	if b := r.chunks[q-1]; b.kind == verbChunk && causes(r.d.tokens[b.head].text) {
		return true // would not let “Doe himself” press coins on him
	}
	aux, _ := auxiliary(r.d.tokens[r.chunks[v].first].text)
	return aux || r.chunks[q-1].kind == thatChunk
}

// anchors tells whether a noun phrase before a comma can be what an apposition
// or a clause after it belongs to.
func (r *attributionReading) anchors(f *frame, i int) bool {
	if l := r.leftOf(f, i); l >= 0 && r.isWord(l, "whose") {
		return false // "whose bill failed"
	}
	n := r.rightOf(f, i)
	if n < 0 {
		return true
	}
	switch r.chunks[n].kind {
	case commaMark, dashMark, relChunk, prepChunk:
		return true
	case verbChunk:
		return r.chunks[n].verb != finite && r.chunks[n].verb != passive
	}
	return false
}

// ofAside tells whether a verb ends a clause with "that" or "which" that has a subject
// of its own and tells of a thing alone: "voted for the plan that Roe wrote, and called".
func (r *attributionReading) ofAside(f *frame, v int) bool {
	s := r.leftOf(f, v)
	if s <= f.chunk || r.chunks[s].kind != nounChunk {
		return false
	}
	that := r.leftOf(f, s)
	if that <= f.chunk || r.chunks[that].kind != thatChunk && r.chunks[that].kind != relChunk {
		return false
	}
	n := r.leftOf(f, that)
	if n > f.chunk && r.chunks[n].kind == commaMark && r.isWord(that, "whose") {
		n-- // "met Roe, whose plan failed, and called it"
	}
	if n < 0 || r.chunks[n].kind != nounChunk || isCueNoun(r.d.tokens[r.chunks[n].head].text) && !directCue(r.chunks[v].cue) {
		return false
	}
	if next := r.rightOf(f, v); next >= 0 {
		switch r.chunks[next].kind {
		case commaMark, andChunk, dashMark:
		default:
			return false // it has an object: no clause about a thing
		}
	}
	for i := n - 1; i >= f.chunk; i-- {
		if c := r.chunks[i]; c.kind == verbChunk && c.verb == finite && !r.tells(i) {
			return true
		}
	}
	return false
}

// brokenOff tells whether what a verb judges is over where a participle goes on behind
// a comma: "they malign his record, pointing to his “…” rating".
func (r *attributionReading) brokenOff(f *frame, v, q int) bool {
	for i := v + 1; i+2 < q; i++ {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || r.isWord(i, "as"):
			return false
		case c.kind == thatChunk && i > v+1 && r.chunks[i-1].kind == nounChunk && spanOfTime(r.d.tokens[r.chunks[i-1].head].text):
			return true // "told those he welcomed over the weekend that it was"
		case i > v+2 && c.kind == andChunk && gives(r.d.tokens[r.chunks[v].head].text) && r.chunks[v+1].kind == nounChunk && r.chunks[v+2].kind == thatChunk && r.chunks[q-1].kind == nounChunk:
			// "called charges that he sold them and undercut the war “…”"
		case c.kind == andChunk && r.chunks[i+1].kind == verbChunk && r.chunks[i+1].verb == finite && r.chunks[i+1].cue == noCue && !r.tagged(i+1, "VB"):
			return true // "he called the sheriff and has been in “…”"
		case c.kind == andChunk && r.isWord(i, "but") && r.chunks[i+1].kind == nounChunk && (i+2 == q || r.isSubject(f, i+1)):
			return true // "nobody is calling him that, but he has “…”"
		case c.kind == commaMark && r.chunks[i+1].kind == verbChunk && r.chunks[i+1].verb == gerundForm:
			for j := i + 2; j < q; j++ {
				if k := r.chunks[j].kind; k == commaMark || k == thatChunk {
					return false
				}
			}
			return true
		}
	}
	return false
}

// charged tells whether a participle is what somebody is accused of.
func (r *attributionReading) charged(f *frame, v int) bool {
	of := r.leftOf(f, v)
	if of <= f.chunk+1 || !r.isWord(of, "of") && !r.isWord(of, "for") {
		return false
	}
	o := r.leftOf(f, of)
	if o <= f.chunk || r.chunks[o].kind != nounChunk {
		return false
	}
	a := r.leftOf(f, o)
	if a < 0 || r.chunks[a].kind != verbChunk {
		return false
	}
	verb := strings.ToLower(r.d.tokens[r.chunks[a].head].text)
	if r.isWord(of, "for") {
		return faults(verb) && r.chunks[v].cue != cueSay && r.chunks[v].cue != cueLabel // "called listeners out for wanting", but not "for saying"
	}
	return r.chunks[a].cue == cueLabel && strings.HasPrefix(verb, "accus") && r.chunks[v].cue != cueLabel // but "accused Doe of calling it"
}

// faults tells verbs by which one finds fault with another for what that one does.
var faults = ofSort("faults")
