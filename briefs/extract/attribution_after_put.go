package extract

// came reads "“…,” came Doe's reply" and "“…,” came the reply from Doe".
func (r *attributionReading) came(f *frame, v int) (attribution, bool) {
	n := r.rightOf(f, v)
	if !r.isWord(v, "came") && !r.isWord(v, "comes") || n < 0 || r.chunks[n].kind != nounChunk || !isCueNoun(r.d.tokens[r.chunks[n].head].text) {
		return attribution{}, false
	}
	c := r.chunks[n]
	own := attribution{noun: n, name: -1, after: true, beside: true, class: cueSay, cue: r.d.tokens[r.chunks[v].head].span}
	if a, ok := r.possessedBy(own, c, c.head); ok {
		return a, true
	}
	if n+2 < f.end && r.isWord(n+1, "from") && r.chunks[n+2].kind == nounChunk && r.animate(r.chunks[n+2]) {
		a := r.attributed(f, n+2, v, true, true)
		a.class = cueSay
		return a, true
	}
	return attribution{}, false
}

// impersonal tells whether "it was said" follows a quotation: nobody's words.
func (r *attributionReading) impersonal(fi, q int) bool {
	f := &r.frames[fi]
	n := r.rightOf(f, q)
	if n >= 0 && r.chunks[n].kind == commaMark {
		n = r.rightOf(f, n)
	}
	return n >= 0 && r.itIsSaid(f, n)
}

// itIsSaid reads "it was said" at a noun chunk.
func (r *attributionReading) itIsSaid(f *frame, n int) bool {
	v := r.rightOf(f, n)
	return v >= 0 && r.isWord(n, "it") && r.chunks[v].kind == verbChunk && r.chunks[v].verb == passive && directCue(r.chunks[v].cue)
}

// tellsElse tells whether a verb of saying behind "as" has something else to say than the
// quotation before it.
func (r *attributionReading) tellsElse(f *frame, v int) bool {
	n := r.rightOf(f, v)
	if n >= 0 && r.tells(v) && r.chunks[n].kind == nounChunk {
		n = r.rightOf(f, n)
	}
	if n < 0 {
		return false
	}
	k := r.chunks[n]
	return k.kind == thatChunk || k.kind == nounChunk && (r.isSubject(f, n) || n+1 < f.end && r.chunks[n+1].kind == thatChunk)
}

// asPut reads "as Doe put it".
func (r *attributionReading) asPut(f *frame, as int, after bool) (attribution, bool) {
	s := r.rightOf(f, as)
	if a, ok := r.asPutBy(f, s, after); ok {
		return a, true
	}
	if s < 0 || r.chunks[s].kind != nounChunk {
		return attribution{}, false
	}
	for v := s + 1; v < f.end && v < s+8; v++ {
		switch c := r.chunks[v]; c.kind {
		case quoteChunk, colonMark, stopMark:
			return attribution{}, false
		case verbChunk:
			if c.cue == cueLabel && c.verb == infinitive && r.tagged(v, "VBG") && r.chunks[v-1].kind == verbChunk {
				return r.attributed(f, s, v, after, false), true // "as Doe took to calling it"
			}
			if c.cue == cueSay && c.verb == infinitive && v-1 > s && likes(r.d.tokens[r.chunks[v-1].head].text) && r.animate(r.chunks[s]) {
				return r.attributed(f, s, v, after, false), true // "as Doe likes to say"
			}
			if isBound(r.d.tokens[c.head].text) || r.withinLabel(f, v, v+1) {
				return attribution{}, false // "wrote as the event was ending that", "praised Roe as one who knows"
			}
			if sub := r.subject(f, v); c.cue != noCue && c.verb != infinitive && c.verb != gerundForm && sub >= s && sub < v {
				if !r.animate(r.chunks[s]) && sub > s && r.animate(r.chunks[sub]) {
					return attribution{}, false // "as soon as possible, Doe said"
				}
				if after && r.tellsElse(f, v) {
					return attribution{}, false // "was “…” as ministers said they would act"
				}
				return r.attributed(f, s, v, after, false), true
			}
			if after && c.verb == finite && r.isBe(c.head) {
				return attribution{}, false // "“…” as queues were allowed to build up"
			}
		}
	}
	return attribution{}, false
}

// asPutBy: "as expressed by Doe in a book: “…”", "“…,” as stated in the report".
func (r *attributionReading) asPutBy(f *frame, v int, after bool) (attribution, bool) {
	if v < 0 || v+2 >= f.end || r.chunks[v].kind != verbChunk || r.chunks[v].verb != participle && r.chunks[v].verb != finite || r.chunks[v].cue == noCue || r.chunks[v+2].kind != nounChunk {
		return attribution{}, false
	}
	if !(r.isWord(v+1, "by") && r.animate(r.chunks[v+2])) && !(r.isWord(v+1, "in") && r.isText(v+2)) {
		return attribution{}, false
	}
	end := r.phrasesEnd(f, v+3)
	if end < f.end && r.chunks[end].kind != colonMark && r.chunks[end].kind != commaMark && r.chunks[end].kind != stopMark && r.chunks[end].kind != quoteChunk {
		return attribution{}, false
	}
	return r.attributed(f, v+2, v, after, false), true
}

// likes tells verbs for what somebody does again and again: "as Doe likes to say".
var likes = ofSort("likes")

// saysLater tells whether a verb is one of a clause with "who" between commas, and what the
// sentence's subject says comes behind it: "Doe, who requested not to be named, told".
func (r *attributionReading) saysLater(f *frame, s, v int) bool {
	const most = 12
	if r.chunks[s].kind != relChunk || s-1 < f.chunk || r.chunks[s-1].kind != commaMark {
		return false
	}
	for i := v + 1; i+1 < min(f.end, v+most); i++ {
		switch r.chunks[i].kind {
		case quoteChunk, stopMark, colonMark:
			return false
		case commaMark:
			c := r.chunks[i+1]
			return c.kind == verbChunk && directCue(c.cue) && c.verb == finite
		}
	}
	return false
}
