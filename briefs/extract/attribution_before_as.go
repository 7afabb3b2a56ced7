package extract

import "strings"

// Verbs before an "as", and whose the words behind it are.

// calledUp tells whether "called" only tells of a telephone: "no one had called her since a “…”".
func (r *attributionReading) calledUp(f *frame, v, q int) bool {
	p := q - 1
	if p > v && r.isBareArticle(p) {
		p--
	}
	return r.chunks[v].cue == cueLabel && gives(r.d.tokens[r.chunks[v].head].text) && p > v+1 && r.chunks[v+1].last == r.chunks[v+1].first+1 && isObjective(r.d.tokens[r.chunks[v+1].first].text) && (r.isWord(p, "since") || r.isWord(p, "after") || r.isWord(p, "before") || r.isWord(p, "during"))
}

// asOfOuter tells whether the "as" before a quotation is that of a verb further left, which judges what
// others have said: "brushed off reports that Roe wrote the letters as “…”".
func (r *attributionReading) asOfOuter(f *frame, v, q int) bool {
	if r.chunks[v].cue != cueSay || r.chunks[v].verb != finite || !r.isWord(q-1, "as") {
		return false
	}
	for i := v - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk, adverb, asideChunk, prepChunk:
		case thatChunk:
			n, o := r.chunks[i-1], i-2
			return o >= f.chunk && n.kind == nounChunk && isCueNoun(r.d.tokens[n.head].text) && r.chunks[o].kind == verbChunk && r.chunks[o].cue == cueLabel && r.chunks[o].verb == finite
		default:
			return false
		}
	}
	return false
}

// withinLabel tells whether a verb only tells of what somebody calls something: "described the plan as the
// first written “…”", "praised Roe as a man who understands that it is “…”".
func (r *attributionReading) withinLabel(f *frame, v, q int) bool {
	c := r.chunks[v]
	if v == f.chunk || c.verb != participle && (c.cue != cueThink || r.chunks[v-1].kind != relChunk) || c.verb == participle && v+1 < q && r.isWord(v+1, "by") {
		return false
	}
	as := -1
	for i := v - 1; i > f.chunk; i-- {
		switch k := r.chunks[i]; {
		case r.isWord(i, "as"):
			as = i
		case k.kind == nounChunk || k.kind == prepChunk || k.kind == adverb || k.kind == relChunk && i == v-1:
		case k.kind == verbChunk:
			return as > 0 && k.cue == cueLabel && k.verb == finite
		default:
			return false
		}
	}
	return false
}

// introducedAs reads a verb that gives a name only with "as": "introduced her as “…”".
func (r *attributionReading) introducedAs(f *frame, v, q int) (attribution, bool) {
	c, as := r.chunks[v], q-1
	if r.isBareArticle(as) {
		as--
	}
	if c.verb != finite && c.verb != gerundForm || as <= v+1 || !r.isWord(as, "as") || !strings.HasPrefix(r.d.tokens[c.head].text, "introduc") || !r.unbroken(v, as) {
		return attribution{}, false
	}
	s := r.subject(f, v)
	if s < 0 || s >= v || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	a := r.attributed(f, s, v, false, false)
	a.class = cueLabel
	return a, true
}

// judgedInText: "was described in the report as “…”", by nobody but the text.
func (r *attributionReading) judgedInText(f *frame, v, q int) (attribution, bool) {
	c := r.chunks[v]
	if c.verb != passive && c.verb != participle || c.cue != cueLabel || v+3 >= q || !r.isWord(v+1, "in") || !r.isText(v+2) {
		return attribution{}, false
	}
	as := r.phrasesEnd(f, v+3)
	if as >= q || !r.isWord(as, "as") || !r.unbroken(as, q) {
		return attribution{}, false
	}
	return r.attributed(f, v+2, v, false, false), true
}

// objectless tells whether a verb of judging with "as" right after it has
// nothing to judge but what stands before it: it is no past tense.
func (r *attributionReading) objectless(f *frame, v int) bool {
	c := r.chunks[v]
	if c.kind != verbChunk || c.cue != cueLabel {
		return false
	}
	left := r.leftOf(f, v)
	if v+3 < f.end && r.chunks[v+2].kind == quoteChunk && r.chunks[v+3].kind == nounChunk && left >= 0 {
		return false // "Doe dismissed as “…” a report that"
	}
	if c.verb == finite || c.verb == participle {
		if s := r.subject(f, v); s > f.chunk && s < v && r.headsRelative(f, s) {
			return false // "what Doe, a farmer, described as"
		}
	}
	if n := v + 3; n < f.end && r.chunks[n-1].kind == quoteChunk && r.chunks[n].kind == verbChunk && r.chunks[n].verb == finite && r.tagged(v, "VBD") && c.last == c.first+1 {
		return true // "A man described as “…” is dead"
	}
	return c.verb == participle || c.verb == finite && c.last == c.first+1 && r.tagged(v, "VBD") && left > f.chunk && r.chunks[left].kind == commaMark
}

// headsRelative tells whether a subject is that of a clause about the noun before it: "which Doe", "whose plan
// the mayor", "a plan Doe, a farmer,".
func (r *attributionReading) headsRelative(f *frame, s int) bool {
	if r.chunks[s-1].kind == relChunk || r.unlinked(s-1, s) {
		return true
	}
	if s-2 >= f.chunk && r.chunks[s-1].kind == nounChunk && r.isWord(s-2, "whose") {
		return true
	}
	return s-3 >= f.chunk && (r.unlinked(s-3, s-2) || r.chunks[s-1].kind == commaMark && r.chunks[s-3].kind == relChunk)
}
