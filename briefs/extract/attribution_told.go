package extract

// Verbs before a quotation that say how somebody spoke, or what one is out to do, where
// the words for it are those of who tells of it.

// toldWithin reads "Roe wrote that Doe spoke “movingly of it”" and "According to the
// leaflet, Doe intends to “…”".
func (r *attributionReading) toldWithin(f *frame, v, s, q int) (attribution, bool) {
	c := r.chunks[v]
	quote := r.d.quoted[r.chunks[q].quote]
	switch {
	case c.cue == cueManner && v == q-1 && !startsSentenceCase(r.d.text[quote.start:quote.end]):
		if o := r.outer(f, v); o.source.len() > 0 && o.noun != s {
			return o, true
		}
	case c.verb == finite && (c.cue == cueAct || c.cue == cueThink) && r.minds(v) && !r.isPronoun(r.chunks[s]):
		if n := r.opensAccording(f); n >= 0 && n < s {
			return r.attributed(f, n, n-1, false, false), true
		}
	}
	return attribution{}, false
}

// opensAccording gives whom a frame that opens with "according to" names behind it, or -1.
func (r *attributionReading) opensAccording(f *frame) int {
	at := f.chunk
	if at < f.end && r.chunks[at].kind == andChunk {
		at++
	}
	if at+1 < f.end && r.chunks[at].kind == according && r.chunks[at+1].kind == nounChunk {
		return at + 1
	}
	return -1
}

// untilThen tells whether a subject stands in a clause that says when or if, which opens what
// somebody else is told to say and is over before the quotation: "Roe said that until Doe
// assures them it is safe, “…”".
func (r *attributionReading) untilThen(f *frame, s, q int) bool {
	if s-2 < f.chunk || r.chunks[s-1].kind != prepChunk || !r.clauseHead(s-1) || r.chunks[q-1].kind != commaMark {
		return false
	}
	o := r.chunks[s-2]
	quote := r.d.quoted[r.chunks[q].quote]
	return (o.kind == thatChunk || o.kind == verbChunk && o.cue == cueSay && o.verb == finite) && !startsSentenceCase(r.d.text[quote.start:quote.end])
}

// goesOnTold reads "Roe said the union filed papers opposing it but “raised nothing new”": a
// quotation that begins with the verb of a second predicate is of who tells the first.
func (r *attributionReading) goesOnTold(f *frame, a attribution, ok bool, q int) (attribution, bool) {
	if q-2 <= f.chunk || r.chunks[q-1].kind != andChunk || r.chunks[q-2].kind == quoteChunk || ok && (a.after || a.beside) {
		return attribution{}, false
	}
	if !r.quotesVerb(q) {
		return attribution{}, false
	}
	o := r.outer(f, q-1)
	return o, o.source.len() > 0 && o.class == cueSay && o.noun >= 0 && !(ok && a.noun == o.noun)
}
