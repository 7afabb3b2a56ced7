package extract

// sieve is one way to read whose a quotation is. It is asked by what those above it have found, a
// where ok, and takes the place of that where it wins; nil: always.
type sieve struct {
	asked func(r *attributionReading, f *frame, q int, a attribution, ok bool) bool
	read  func(r *attributionReading, f *frame, q int) (attribution, bool)
	wins  func(r *attributionReading, a attribution, b *attribution) bool
}

// sieves are in order of how sure they are.
var sieves = []sieve{
	{unlessBehind, (*attributionReading).putBehind, nil},
	{always, (*attributionReading).seems, nil},
	{unlessBehind, (*attributionReading).trailing, nil},
	{mayBeColon, (*attributionReading).beforeColon, (*attributionReading).ownWords},
	{untilFound, (*attributionReading).beforeOrAround, nil},
	{mayBeWorded, (*attributionReading).inWordsOf, (*attributionReading).wordedNearer},
	{unlessBeside, (*attributionReading).viewpoint, (*attributionReading).nearerViewpoint},
	{untilFound, (*attributionReading).behindSemicolon, nil},
	{untilFound, (*attributionReading).saidOverSemicolon, nil},
	{untilFound, (*attributionReading).chanted, nil},
	{untilFound, (*attributionReading).led, nil},
	{untilFound, (*attributionReading).how, nil},
	{untilFound, (*attributionReading).conceded, nil},
	{untilFound, (*attributionReading).drawn, nil},
	{untilFound, (*attributionReading).ownVerb, nil},
	{untilFound, (*attributionReading).judged, nil},
	{untilFound, (*attributionReading).heard, nil},
	{untilFound, (*attributionReading).stated, nil},
}

func always(*attributionReading, *frame, int, attribution, bool) bool { return true }

func untilFound(_ *attributionReading, _ *frame, _ int, _ attribution, ok bool) bool { return !ok }

func unlessBehind(_ *attributionReading, _ *frame, _ int, a attribution, ok bool) bool { return !ok || !a.after }

func unlessBeside(_ *attributionReading, _ *frame, _ int, a attribution, ok bool) bool {
	return !ok || !a.beside && !a.open()
}

// mayBeColon tells whether a colon before the quotation may say whose it is.
func mayBeColon(r *attributionReading, f *frame, q int, a attribution, ok bool) bool {
	return !ok || a.according && q > f.chunk && r.chunks[q-1].kind == colonMark
}

// ownWords tells whether a colon says whose words they are, though all is according to another:
// "According to Doe, Roe's first words were: “…”".
func (r *attributionReading) ownWords(_ attribution, b *attribution) bool {
	return b.source.len() > 0 && !b.according
}

// mayBeWorded tells whether "in the words of Doe" may follow.
func mayBeWorded(r *attributionReading, f *frame, q int, _ attribution, ok bool) bool {
	n := r.rightOf(f, q)
	return !ok || n > 0 && r.isWord(n, "in") || r.wordedBefore(f, q)
}

// wordedBefore tells whether "in the words of Doe," stands right before a quotation.
func (r *attributionReading) wordedBefore(f *frame, q int) bool {
	return q-6 >= f.chunk && r.chunks[q-1].kind == commaMark && r.chunks[q-2].kind == nounChunk && r.isWord(q-3, "of") && r.ends(q-4, "words") && r.isWord(q-5, "in") && r.chunks[q-6].kind == commaMark
}

// wordedNearer tells whether words behind the quotation, or right before it, say whose they are: "see him
// as a “…,” in the words of Doe".
func (r *attributionReading) wordedNearer(a attribution, b *attribution) bool {
	return b.after || b.cue.start > a.cue.end && !a.after
}

// beforeOrAround reads what stands before a quotation, or about it where that is nearer: “No,” Doe
// said, after Roe called him “unfit”.
func (r *attributionReading) beforeOrAround(f *frame, q int) (attribution, bool) {
	a, ok := r.before(f, q)
	if ok && (a.beside || a.open()) {
		return a, true
	}
	if b, set := r.around(f, q); set && (!ok || r.isAround(f, q, a, b)) {
		return b, true
	}
	return a, ok
}

// isAround tells whether what is set into a sentence or ends it, b, says whose words they are, and
// not a, which stands before them.
func (r *attributionReading) isAround(f *frame, q int, a, b attribution) bool {
	switch {
	case r.holds(a, b), r.governs(f, a, q), r.tellsOf(f, a, b, q):
		return false
	case b.after && r.opensSubordinate(f) && r.embeds(f, a, q):
		return false
	}
	return b.after || b.according || a.source.start < b.cue.end
}

// nearerViewpoint tells whether the one to whom something is so stands nearer to the quotation than
// whoever was found, and is the same one: "He doubts it, because to him it is “…”".
func (r *attributionReading) nearerViewpoint(a attribution, b *attribution) bool {
	if b.source.start <= a.source.start || !r.samePronoun(a, *b) {
		return false
	}
	b.token = a.token // who it is, the first pronoun tells
	return true
}

// saidOverSemicolon reads "Doe said; “…”".
func (r *attributionReading) saidOverSemicolon(f *frame, q int) (attribution, bool) {
	v := q - 2
	if v <= f.chunk || r.chunks[q-1].kind != stopMark || r.d.tokens[r.chunks[q-1].first].text != ";" || r.chunks[v].kind != verbChunk || r.chunks[v].cue != cueSay || r.chunks[v].verb != finite {
		return attribution{}, false
	}
	s := r.subject(f, v)
	if s < 0 || s >= v || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	return r.attributed(f, s, v, false, true), true
}
