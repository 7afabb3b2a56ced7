package extract

// claimed reads "it was not the “landslide” that Roe had promised": the words are the thing that a
// clause right behind them says somebody spoke of, whoever says the rest.
func (r *attributionReading) claimed(f *frame, q int) (attribution, bool) {
	if q <= f.chunk || !r.isBareArticle(q-1) || r.endsWithComma(q) {
		return attribution{}, false
	}
	n := q + 1
	if n < f.end && (r.chunks[n].kind == thatChunk || r.isWord(n, "which")) {
		n++
	}
	v := r.rightOf(f, n)
	if n >= f.end || r.chunks[n].kind != nounChunk || !r.animate(r.chunks[n]) || v < 0 || r.chunks[v].kind != verbChunk || r.chunks[v].verb != finite || r.chunks[v].cue != cueSay {
		return attribution{}, false
	}
	if end := r.rightOf(f, v); end >= 0 && r.chunks[end].kind != stopMark && r.chunks[end].kind != commaMark {
		return attribution{}, false // "it was a “disgrace” that Roe said so"
	}
	return r.attributed(f, n, v, true, false), true
}
