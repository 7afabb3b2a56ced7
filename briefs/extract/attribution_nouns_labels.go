package extract

// labeller reads "Doe slapped Roe with the label “…”", "gave him the nickname “…”": who
// gives the name.
func (r *attributionReading) labeller(f *frame, n, q int) (attribution, bool) {
	if n != q-1 || !isLabel(r.d.tokens[r.chunks[n].head].text) || n <= f.chunk {
		return attribution{}, false
	}
	for i := n - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || c.kind == stopMark || c.kind == thatChunk:
			return attribution{}, false
		case c.kind == verbChunk && c.verb == finite && !r.reduced(f, i):
			s := r.subject(f, i)
			if s < 0 || s >= i || !r.animate(r.chunks[s]) {
				return attribution{}, false
			}
			a := r.attributed(f, s, i, false, false)
			a.class = cueLabel
			return a, true
		case c.kind == verbChunk && c.verb == passive:
			return attribution{}, false
		}
	}
	return attribution{}, false
}

// isLabel tells nouns for a name that somebody gives another.
var isLabel = ofSort("label")

// depicts tells nouns for what somebody makes of a thing, that have an "as" of their own.
var depicts = ofSort("depicts")

// isMade tells participles that say whose a claim is: "claims made by".
var isMade = ofSort("made")

// issues tells verbs that put out what a noun says is said: "made the claim".
var issues = ofSort("issues")

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
var takes = ofSort("takes")

// coined tells whether a noun phrase is what somebody calls something, whoever owns it: "what she
// described as his “elastic” views".
func (r *attributionReading) coined(f *frame, n int) bool {
	v := r.leftOf(f, n)
	if v > f.chunk && r.isWord(v, "as") {
		v = r.leftOf(f, v)
	}
	if v < f.chunk+2 || r.chunks[v].kind != verbChunk || r.chunks[v].cue != cueLabel {
		return false
	}
	s := r.leftOf(f, v)
	return s > f.chunk && r.chunks[s].kind == nounChunk && r.isWord(r.leftOf(f, s), "what")
}

// labelled tells whether a noun phrase is what a verb judges: "described her
// answer as “…”" gives the words of who describes it.
func (r *attributionReading) labelled(f *frame, n, q int) bool {
	left := r.leftOf(f, n)
	if left < 0 || r.chunks[left].kind != verbChunk || r.chunks[left].cue != cueLabel && r.chunks[left].cue != cueThink && !takes(r.d.tokens[r.chunks[left].head].text) || r.isWord(n+1, "of") && depicts(r.d.tokens[r.chunks[n].head].text) {
		return false // "rejected Doe's description of it as “…”"
	}
	if r.chunks[left].verb != passive && gives(r.d.tokens[r.chunks[left].head].text) && n < q-1 && r.chunks[q-1].kind == nounChunk && r.unbroken(n, q) {
		return true // "called the ministers' disregard for the law “…”"
	}
	for i := n + 1; i < q; i++ {
		if r.isWord(i, "as") {
			return true
		}
	}
	return false
}

// gives tells verbs that give a name right behind their object: "called it “…”".
var gives = ofSort("gives a name")
