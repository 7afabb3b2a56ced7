package extract

// trailing reads "the “fair deal” (that) Doe had promised him", "the sort of “hunger”
// Roe had spoken of": a clause right behind the quotation tells who says it, and it is
// what that clause's verb lacks.
func (r *attributionReading) trailing(f *frame, q int) (attribution, bool) {
	if q == f.chunk || r.endsWithComma(q) {
		return attribution{}, false
	}
	if k := r.chunks[q-1].kind; k == quoteChunk || k == andChunk || k == commaMark || k == stopMark {
		return attribution{}, false
	}
	s := q + 1
	if s < f.end && (r.chunks[s].kind == thatChunk || r.chunks[s].kind == relChunk && r.isWord(s, "that")) {
		s++
	}
	if s >= f.end || r.chunks[s].kind != nounChunk || !r.animate(r.chunks[s]) || r.isText(s) || s == q+1 && !r.isNamedSpeaker(r.chunks[s]) && !r.isPronoun(r.chunks[s]) {
		return attribution{}, false
	}
	v := r.rightOf(f, s)
	if s+4 < f.end && v == s+1 && r.chunks[v].kind == commaMark && r.chunks[s+2].kind == nounChunk && r.chunks[s+3].kind == commaMark {
		v = s + 4 // "the “rising” that Doe, 72, promises"
	}
	if v < 0 || r.chunks[v].kind != verbChunk || r.chunks[v].verb != finite {
		return attribution{}, false
	}
	verb := r.d.tokens[r.chunks[v].head].text
	n := v + 1
	switch {
	case speaksOf(verb):
		if r.chunks[v].last == r.chunks[v].head+1 { // else the verb has its "of" with it
			if n >= f.end || r.chunks[n].kind != prepChunk || r.clauseHead(n) {
				return attribution{}, false
			}
			n++
		}
		if n < f.end && r.chunks[n].kind == nounChunk && !temporal(r.d.tokens[r.chunks[n].head].text) {
			return attribution{}, false // "Doe spoke of the long winter"
		}
	case promises(verb):
		if n < f.end && r.chunks[n].kind == nounChunk && r.chunks[n].mention < 0 && !r.isPronounOrTime(r.chunks[n]) || n < f.end && (r.chunks[n].kind == thatChunk || r.chunks[n].kind == quoteChunk) {
			return attribution{}, false
		}
	default:
		return attribution{}, false
	}
	return r.attributed(f, s, v, true, true), true
}

// isPronounOrTime tells whether a noun phrase is whom something is promised, or when.
func (r *attributionReading) isPronounOrTime(c chunk) bool {
	return r.d.tokens[c.head].tag == "PRP" || temporal(r.d.tokens[c.head].text)
}

// speaksOf tells verbs that tell of a thing with a preposition: "spoke of", "warned of".
var speaksOf = ofSort("speaks of")

// promises tells verbs that tell of a thing that is yet to be, or is not good.
var promises = ofSort("promises")

// calledIt reads "the “missing chair,” Doe called her": a verb that names, with a pronoun
// for what stands before the quotation.
func (r *attributionReading) calledIt(f *frame, q, n int) (attribution, bool) {
	v := n + 1
	if v+1 >= f.end || r.chunks[n].kind != nounChunk || !r.animate(r.chunks[n]) || r.chunks[v].kind != verbChunk || r.chunks[v].cue != cueLabel || r.chunks[v].verb != finite ||
		r.chunks[v+1].kind != nounChunk || !r.isPronoun(r.chunks[v+1]) || !r.endsWithComma(q) && r.chunks[n-1].kind != commaMark {
		return attribution{}, false
	}
	if v+2 < f.end && r.chunks[v+2].kind != dashMark && r.chunks[v+2].kind != commaMark && r.chunks[v+2].kind != stopMark {
		return attribution{}, false
	}
	return r.attributed(f, n, v, true, false), true
}

// wasVerdict reads "“…,” was Doe's verdict" and "“…,” was his answer".
func (r *attributionReading) wasVerdict(f *frame, v int) (attribution, bool) {
	n := r.rightOf(f, v)
	if !r.isBe(r.chunks[v].head) || n < 0 || r.chunks[n].kind != nounChunk || !isCueNoun(r.d.tokens[r.chunks[n].head].text) || n+1 < f.end && r.chunks[n+1].kind != stopMark && r.chunks[n+1].kind != prepChunk {
		return attribution{}, false
	}
	c := r.chunks[n]
	return r.possessedBy(attribution{noun: -1, name: -1, after: true, beside: true, class: cueSay, cue: r.d.tokens[c.head].span}, c, c.head)
}

// putBehind reads "as Doe put it" at the end of a sentence whose quotation stands before
// some more words of it: "turned into “a blast” before ten, as Doe put it".
func (r *attributionReading) putBehind(f *frame, q int) (attribution, bool) {
	const most = 8 // chunks between
	for i := q + 2; i+2 < f.end && i < q+most; i++ {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || c.kind == stopMark || c.kind == verbChunk && c.verb == finite:
			return attribution{}, false
		case r.isWord(i, "as") && r.chunks[i-1].kind == commaMark && r.chunks[i+1].kind == nounChunk && r.animate(r.chunks[i+1]) && r.chunks[i+2].kind == verbChunk && r.chunks[i+2].cue == cueSay:
			if word := r.d.tokens[r.chunks[i+2].head].text; word == "put" || word == "puts" {
				return r.asPut(f, i, true)
			}
		}
	}
	return attribution{}, false
}
