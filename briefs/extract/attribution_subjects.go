package extract

import "dateline/briefs"

// What is told of in the subject of a clause is over when that clause's verb
// comes: in "Roe said those who call the vote a fraud were “…”" and "Roe said Doe's
// words about the strike felt like “…”" the quotation is Roe's.

// withinSubject tells whether a verb or noun of saying at chunk i stands in the
// subject of a clause that somebody else is told to say, whose verb comes before
// the quotation.
func (r *attributionReading) withinSubject(f *frame, i, q int) bool {
	o := r.sayingBefore(f, i)
	if o < 0 {
		return false
	}
	if r.chunks[i].kind == nounChunk {
		return r.predicateAfter(f, i, q, false)
	}
	if r.resumes(i, q) && (r.hasThat(o) || r.chunks[i].cue != cueSay && r.chunks[i].cue != cueThink || r.chunks[i].verb == infinitive && r.chunks[i+1].kind == nounChunk && !r.tells(i)) {
		return true
	}
	for n := o + 1; n+1 < i; n++ {
		if c := r.chunks[n]; c.kind == nounChunk && isCueNoun(r.d.tokens[c.head].text) && r.chunks[n+1].kind == thatChunk && r.predicateAfter(f, n, q, false) {
			return true // "says claims that scores were agreed by others are “…”"
		}
	}
	if r.chunks[i].verb == gerundForm && i-1 > o && r.chunks[i-1].kind == nounChunk && !perceives(r.d.tokens[r.chunks[o].head].text) {
		return r.quotesPredicate(q) // "said the complaints of nurses protesting against it “come …”"
	}
	return r.hangsOnNoun(f, o, i) && r.predicateAfter(f, i, q, r.chunks[i].cue == cueSay || r.chunks[i].cue == cueThink)
}

// resumes tells whether "and that" stands between a verb and the quotation: the clause is
// the next one of what somebody before says.
func (r *attributionReading) resumes(v, q int) bool {
	for i := v + 1; i+1 < q; i++ {
		if r.chunks[i].kind == thatChunk {
			return false
		}
		if r.chunks[i].kind == andChunk && r.chunks[i+1].kind == thatChunk {
			return true
		}
	}
	return false
}

// hasThat tells whether a verb, or whom it is said to, has "that" right behind it.
func (r *attributionReading) hasThat(v int) bool {
	n := v + 1
	if n+1 < len(r.chunks) && r.tells(v) && r.chunks[n].kind == nounChunk {
		n++
		for n+2 < len(r.chunks) && (r.chunks[n].kind == prepChunk && r.chunks[n+1].kind == nounChunk && r.temporalOrPlace(n+1) || r.chunks[n].kind == adverb) {
			if r.chunks[n].kind == prepChunk {
				n++
			}
			n++ // "told the board on Monday that"
		}
	}
	return n < len(r.chunks) && r.chunks[n].kind == thatChunk
}

// temporalOrPlace tells whether a noun phrase behind a preposition says when, where or in what
// something was said.
func (r *attributionReading) temporalOrPlace(n int) bool {
	c := r.chunks[n]
	return c.kind == nounChunk && (r.temporalPhrase(c) || c.mention < 0 && !r.animate(c) || r.isText(n) || c.mention >= 0 && r.kindOf(c.mention) == briefs.Place)
}

// quotesPredicate tells whether a quotation begins with the finite verb of what stands
// before it: the strikes “come from sloth”.
func (r *attributionReading) quotesPredicate(q int) bool {
	if r.chunks[q-1].kind != nounChunk {
		return false
	}
	t := r.d.tokenAt(r.d.quoted[r.chunks[q].quote].start)
	for t < len(r.d.tokens) && isAdverbTag(r.d.tokens[t].tag) {
		t++
	}
	return t < len(r.d.tokens) && (isFiniteTag(r.d.tokens[t].tag) || r.d.tokens[t].tag == "VB" || r.d.tokens[t].tag == "MD" || r.d.tokens[t].text == "come" || r.d.tokens[t].text == "become")
}

// sayingBefore gives the nearest verb of saying before chunk i that has a clause of its
// own with chunk i in it, or "according to" at the frame's head; -1 where there is none.
func (r *attributionReading) sayingBefore(f *frame, i int) int {
	for o := i - 1; o >= f.chunk; o-- {
		switch c := r.chunks[o]; c.kind {
		case stopMark, quoteChunk, colonMark:
			return -1
		case commaMark:
			if r.chunks[o+1].kind == andChunk {
				continue
			}
			if o-1 > f.chunk && r.chunks[f.chunk].kind == according {
				return o // "According to Roe, those who call it"
			}
			return -1
		case nounChunk:
			if r.chunks[o+1].kind == thatChunk && isCueNoun(r.d.tokens[c.head].text) && r.owned(c) {
				return o // "Doe's claim that those who call it"
			}
			if o-2 >= f.chunk && r.chunks[o+1].kind == thatChunk && r.temporalPhrase(c) && r.chunks[o-1].kind == prepChunk && r.owned(r.chunks[o-2]) && isCueNoun(r.d.tokens[r.chunks[o-2].head].text) {
				return o // "Doe's claim on Monday that those who call it"
			}
			if o-2 >= f.chunk && r.chunks[o+1].kind == thatChunk && (r.isWord(o-1, "by") || r.isWord(o-1, "from")) && r.chunks[o-2].kind == nounChunk && isCueNoun(r.d.tokens[r.chunks[o-2].head].text) {
				return o // "a warning from Doe that those who call it"
			}
		case verbChunk:
			if (c.cue == cueSay || c.cue == cueThink && r.chunks[o+1].kind == thatChunk) && (c.verb == finite || c.verb == gerundForm && r.chunks[o+1].kind == thatChunk) && !r.hangsOnNoun(f, f.chunk-1, o) {
				return o
			}
		}
	}
	return -1
}

// hangsOnNoun tells whether a verb stands in a clause that hangs on a noun behind chunk
// from: "those who call", "the plan Doe rejected", "a rally at which Doe called".
func (r *attributionReading) hangsOnNoun(f *frame, from, v int) bool {
	s := r.subject(f, v)
	if s < 0 || s <= from || s >= v {
		return false
	}
	if r.chunks[s].kind == relChunk || r.isWord(s, "that") {
		return s-1 > from
	}
	if r.chunks[v].verb == participle && s == r.leftOf(f, v) && r.chunks[s].kind == nounChunk && v+1 < f.end && r.isWord(v+1, "by") {
		return true // "the arguments cited by Doe"
	}
	if s-1 <= from {
		return false
	}
	before := s - 2
	switch b := r.chunks[s-1]; b.kind {
	case relChunk:
		return true
	case thatChunk:
		return before >= f.chunk && r.chunks[before].kind == nounChunk && !r.isNamedSpeaker(r.chunks[before])
	case nounChunk: // "the plan Doe rejected", but "told reporters Doe rejected", "Last week Doe rejected"
		return !r.isPronoun(b) && !r.temporalPhrase(b) && !(before >= f.chunk && r.chunks[before].kind == verbChunk && r.tells(before))
	}
	return false
}

// asideTo gives the comma that ends a phrase without a verb of its own that a comma opens, where
// a finite verb stands behind it before chunk q; -1 for none.
func (r *attributionReading) asideTo(comma, q int) int {
	if r.chunks[comma].kind != commaMark || comma+1 >= q || r.chunks[comma+1].kind != prepChunk {
		return -1
	}
	for j := comma + 1; j+1 < q; j++ {
		switch r.chunks[j].kind {
		case commaMark:
			if v := r.chunks[j+1]; v.kind == verbChunk && (v.verb == finite || v.verb == passive) {
				return j
			}
			return -1
		case nounChunk, prepChunk, adverb:
		default:
			return -1
		}
	}
	return -1
}

// predicateAfter tells whether the verb of the clause around a noun or verb of saying at
// chunk i stands between it and the quotation. Each "that", "who" and conjunction has a
// verb of its own, and one that takes a clause may have another: "those who say the vote
// was a fraud were “…”".
func (r *attributionReading) predicateAfter(f *frame, i, q int, takesClause bool) bool {
	open, within, link, past := 0, 0, false, false
	if next := r.chunks[i+1]; next.kind == prepChunk || next.kind == verbChunk && next.verb == infinitive || r.isWord(i+1, "yes") || r.isWord(i+1, "no") {
		takesClause = false // "those who objected to it were", "a man who had asked to shake his hand was"
	}
	for j := i + 1; j < q; j++ {
		switch c := r.chunks[j]; c.kind {
		case commaMark, stopMark, colonMark, dashMark, quoteChunk:
			if c.kind == commaMark && j+1 < q && r.chunks[j+1].kind == nounChunk && isYear(r.d.tokens[r.chunks[j+1].head].text) {
				continue // "in March, 1986"
			}
			if shut := r.asideTo(j, q); c.kind == commaMark && shut > 0 {
				j = shut // "the terms that Doe proposed, as a way out, were"
				continue
			}
			return false
		case thatChunk, relChunk:
			open++
			within++
		case prepChunk:
			if r.clauseHead(j) {
				open++
				within++
			}
		case andChunk:
			link = true
			continue
		case verbChunk:
			switch {
			case c.verb == infinitive && r.chunks[i].kind == nounChunk:
				within++ // "Doe's promise to build a wall was"
			case c.verb == participle && open == 0 && !r.isWord(j+1, "by") && (r.chunks[j-1].kind == nounChunk || r.chunks[j-1].kind == verbChunk):
				past = true // a past tense, if no other verb comes: "those who call it so deserved"
			case c.verb != finite && c.verb != passive, link && r.chunks[j-1].kind == andChunk:
			case open > 0:
				open--
			case takesClause && r.chunks[j-1].kind != prepChunk:
				takesClause = false
			case r.chunks[i].kind == nounChunk && within == 0 && r.isBe(c.head) && !r.isWord(j+1, "not"):
				return false // "Doe's answer to the board was “…”"
			default:
				return true
			}
		}
	}
	return past || !takesClause && open == 0 && r.quotesPredicate(q)
}
