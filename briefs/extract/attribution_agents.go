package extract

import "strings"

// participleBy reads "the plan, derided by Doe as “…”": the one whose words
// they are stands right after the verb.
func (r *attributionReading) participleBy(f *frame, v, q int) (attribution, bool) {
	c := r.chunks[v]
	left := r.leftOf(f, v)
	if c.cue == cueManner || c.verb != participle && !r.tagged(v, "VBD") || left < 0 && (v > f.chunk || c.cue != cueLabel) || left >= 0 && r.chunks[left].kind != commaMark && r.chunks[left].kind != dashMark && r.chunks[left].kind != nounChunk && r.chunks[left].kind != andChunk {
		return attribution{}, false
	}
	if o := left - 1; left > f.chunk && r.chunks[left].kind == nounChunk && r.chunks[o].kind == verbChunk && r.chunks[o].verb == finite && gives(r.d.tokens[r.chunks[o].head].text) {
		return attribution{}, false // "Roe called a budget hammered out by others a “…”"
	}
	if left >= 0 && r.isText(left) && perceives(r.d.tokens[c.head].text) {
		return attribution{}, false // "a statement seen by the paper"
	}
	n := r.rightOf(f, v)
	if n >= 0 && n+1 < q && r.finiteWithin(n+1, q) && r.unbroken(n, r.nextVerb(n)) {
		return attribution{}, false // "the words chosen by Roe were “…”"
	}
	if n < 0 || n+1 >= q || !r.isWord(n, "by") || r.chunks[n+1].kind != nounChunk || !r.animate(r.chunks[n+1]) || c.cue != cueLabel && c.verb != participle {
		return attribution{}, false
	}
	if r.thatOfSaying(f, v, n+1, q) || n+3 < q && r.chunks[n+2].kind == andChunk && r.chunks[n+3].kind == verbChunk && r.chunks[n+3].verb == finite {
		return attribution{}, false // "the fears voiced by Roe and will be"
	}
	return r.attributed(f, n+1, v, false, false), true
}

// reasonsOf reads "the reasons given by Doe were “…”", "one fault cited by Doe is “…”": what
// somebody lists, and what the verb behind it says that it is.
func (r *attributionReading) reasonsOf(f *frame, v, q int) (attribution, bool) {
	left := r.leftOf(f, v)
	if q-1 <= v+2 || left < 0 || r.chunks[left].kind != nounChunk || !isListing(r.d.tokens[r.chunks[v].head].text) || !r.isWord(v+1, "by") || !r.isBe(r.chunks[q-1].first) || r.chunks[q-1].kind != verbChunk {
		return attribution{}, false
	}
	n := v + 2
	for n+2 < q-1 && (r.chunks[n+1].kind == andChunk || r.isWord(n+1, "of")) && r.chunks[n+2].kind == nounChunk {
		n += 2 // "by a third or more of the builders"
	}
	if !r.animate(r.chunks[n]) || !r.unbroken(n, q-1) {
		return attribution{}, false
	}
	a := r.attributed(f, n, v, false, false)
	a.class = cueSay
	return a, true
}

// isListing tells participles for what somebody names among others.
var isListing = ofSort("listing")

// ownDoing reads "Roe pointed to Doe's once referring to it as “…”": what the possessor before a
// verb in -ing does.
func (r *attributionReading) ownDoing(f *frame, v int) (attribution, bool) {
	left := r.leftOf(f, v)
	if left < 0 || r.chunks[v].verb != gerundForm || r.chunks[left].kind != nounChunk {
		return attribution{}, false
	}
	c := r.chunks[left]
	if last := r.d.tokens[c.last-1]; !isPossessive(last.tag, last.text) {
		return attribution{}, false
	}
	a := attribution{noun: -1, name: -1, cue: r.d.tokens[r.chunks[v].head].span, class: r.chunks[v].cue}
	return r.possessedBy(a, c, c.last)
}

// shortened tells whether what looks like a verb hangs on the noun phrase before it, whose own verb
// the quotation begins with: "the builders invited to the talks “are …”".
func (r *attributionReading) shortened(f *frame, v, q int) bool {
	c := r.chunks[v]
	left := r.leftOf(f, v)
	return c.last == c.first+1 && strings.HasSuffix(r.d.tokens[c.head].text, "ed") && c.cue != cueSay && c.cue != cueThink && left >= 0 && r.chunks[left].kind == nounChunk && !r.isPronoun(r.chunks[left]) && r.chunks[left].mention < 0 &&
		v+2 < q && r.chunks[v+1].kind == prepChunk && r.unbroken(v, q) && r.quotesPredicate(q)
}

// thatOfSaying tells whether the clause with "that" behind who did what the participle at
// chunk v says, at chunk n, belongs to a verb of saying before: "said in a letter read out
// by Roe that".
func (r *attributionReading) thatOfSaying(f *frame, v, n, q int) bool {
	if n+1 >= q || r.chunks[n+1].kind != thatChunk {
		return false
	}
	for i := v - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk, prepChunk, adverb:
		case verbChunk:
			return c.cue == cueSay && c.verb == finite && r.chunks[i+1].kind == prepChunk
		default:
			return false
		}
	}
	return false
}

// agent reads the speaker of a passive: "was called “…” by Doe", "was quoted as
// saying “…”".
func (r *attributionReading) agent(f *frame, v, q int) (attribution, bool) {
	from := v + 1
	for i := v + 1; i+1 < q; i++ {
		if r.isWord(i, "by") && i > v+1 && r.chunks[i-1].kind == andChunk {
			from = i // "hailed by Doe as a hero and by Roe as “…”"
		}
	}
	if n := r.rightOf(f, q); n >= 0 && n+1 < f.end && r.isWord(n, "by") {
		from = n // called “…” by Doe and “…” by Roe
	}
	for i := from; i+1 < f.end; i++ {
		c := r.chunks[i]
		if i+2 == q-1 && c.kind == prepChunk && r.isPronoun(r.chunks[q-1]) && r.beginsWithVerb(q) {
			break // "was called by an actor she “liked in the past”"
		}
		if c.kind == prepChunk && strings.EqualFold(r.d.tokens[c.first].text, "by") && r.chunks[i+1].kind == nounChunk && (r.animate(r.chunks[i+1]) || r.viewer(r.chunks[i+1]) || r.isAsked(v)) {
			return r.attributed(f, i+1, v, i > q, false), true
		}
		if i > q && (c.kind == verbChunk || c.kind == commaMark) {
			break
		}
	}
	return attribution{}, false
}
