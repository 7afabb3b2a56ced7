package extract

import "strings"

// Where words stand, or on what grounds something is done, tells whose they are.

// stated reads the sentences that have no verb of saying for a quotation, but say in what it was
// said, where it is noted, or on what grounds somebody did it.
func (r *attributionReading) stated(f *frame, q int) (attribution, bool) {
	if a, ok := r.inText(f, q); ok {
		return a, true
	}
	if a, ok := r.notedIn(f, q); ok {
		return a, true
	}
	if a, ok := r.opensText(f, q); ok {
		return a, true
	}
	if a, ok := r.givesWords(f, q); ok {
		return a, true
	}
	if a, ok := r.selfStyled(f, q); ok {
		return a, true
	}
	return r.onGrounds(f, q)
}

// opensText reads "Doe began the letter with the words “…”": who begins or ends a text or a speech.
func (r *attributionReading) opensText(f *frame, q int) (attribution, bool) {
	with := q - 1
	if with > f.chunk && r.chunks[with].kind == nounChunk && isUttering(r.d.tokens[r.chunks[with].head].text) {
		with--
	}
	n, v := with-1, with-2
	if v <= f.chunk || !r.isWord(with, "with") || r.chunks[n].kind != nounChunk || !r.isText(n) && !isSpeech(r.d.tokens[r.chunks[n].head].text) {
		return attribution{}, false
	}
	if c := r.chunks[v]; c.kind != verbChunk || c.verb != finite || !opensOrEnds(r.d.tokens[c.head].text) {
		return attribution{}, false
	}
	return r.saidBySubject(f, v)
}

// saidBySubject gives the words to the one who does a verb, where that is somebody and not a text.
func (r *attributionReading) saidBySubject(f *frame, v int) (attribution, bool) {
	s := r.subject(f, v)
	if s < 0 || s >= v || !r.animate(r.chunks[s]) || r.isText(s) {
		return attribution{}, false
	}
	a := r.attributed(f, s, v, false, true)
	a.class = cueSay
	return a, true
}

// opensOrEnds tells verbs for how somebody begins or ends a text.
var opensOrEnds = ofSort("opening")

// inText reads "In a statement, Doe sent “…”": who does what a text is opened with for.
func (r *attributionReading) inText(f *frame, q int) (attribution, bool) {
	n := f.chunk + 1
	if n+3 >= q || !r.isWord(f.chunk, "in") || r.chunks[n].kind != nounChunk || !r.isText(n) && !isSpeech(r.d.tokens[r.chunks[n].head].text) || !isArticle(r.d.tokens[r.chunks[n].first].text) {
		return attribution{}, false
	}
	comma := r.phrasesEnd(f, n+1)
	if comma+2 >= q || r.chunks[comma].kind != commaMark || r.chunks[comma+1].kind != nounChunk {
		return attribution{}, false
	}
	s, v := comma+1, comma+2
	for v < q && r.chunks[v].kind == adverb {
		v++
	}
	if v >= q || r.chunks[v].kind != verbChunk || r.chunks[v].verb != finite && r.chunks[v].verb != participle || !r.animate(r.chunks[s]) || r.isText(s) {
		return attribution{}, false
	}
	for i := v + 1; i < q; i++ {
		if k := r.chunks[i].kind; k == commaMark || k == relChunk || k == quoteChunk || k == verbChunk && r.chunks[i].verb == finite {
			return attribution{}, false
		}
	}
	a := r.attributed(f, s, v, false, false)
	a.class = cueSay
	return a, true
}

// notedIn reads "It is noted in the report that “…”": the text that something is noted in.
func (r *attributionReading) notedIn(f *frame, q int) (attribution, bool) {
	for v := f.chunk + 1; v+3 < q; v++ {
		c := r.chunks[v]
		if c.kind != verbChunk || c.verb != passive || c.cue != cueSay || !r.isWord(v-1, "it") {
			continue
		}
		p, n := v+1, v+2
		switch strings.ToLower(r.d.tokens[r.chunks[p].first].text) {
		case "in", "on", "at", "by":
		default:
			return attribution{}, false
		}
		if r.chunks[n].kind != nounChunk || r.chunks[n].mention < 0 && !r.isText(n) || r.chunks[n].mention >= 0 && !r.isNamedSpeaker(r.chunks[n]) && !r.isText(n) {
			return attribution{}, false
		}
		if that := r.phrasesEnd(f, n+1); that >= q || r.chunks[that].kind != thatChunk && !r.isWord(that, "that") {
			return attribution{}, false
		}
		return r.attributed(f, n, v, false, n+2 == q), true
	}
	return attribution{}, false
}

// onGrounds reads "The board sold it on the grounds that it was “…”": who gives the grounds.
func (r *attributionReading) onGrounds(f *frame, q int) (attribution, bool) {
	for n := q - 1; n > f.chunk+1; n-- {
		c := r.chunks[n]
		if c.kind == commaMark || c.kind == quoteChunk || c.kind == stopMark {
			return attribution{}, false
		}
		if c.kind != nounChunk || !r.isWord(n-1, "on") || !isGrounds(r.d.tokens[c.head].text) || n+1 != q && r.chunks[n+1].kind != thatChunk && !r.isWord(n+1, "that") {
			continue
		}
		for v := n - 2; v >= f.chunk; v-- {
			if k := r.chunks[v]; k.kind == verbChunk && k.verb != passive && k.verb != gerundForm {
				if s := r.subject(f, v); s >= 0 && s < v && r.animate(r.chunks[s]) && !r.isText(s) {
					a := r.attributed(f, s, -1, false, false)
					a.cue, a.class = r.d.tokens[c.head].span, cueSay
					return a, true
				}
				return attribution{}, false
			}
		}
	}
	return attribution{}, false
}

// isGrounds tells nouns for why somebody does something.
func isGrounds(noun string) bool { return noun == "grounds" || noun == "basis" || noun == "ground" }
