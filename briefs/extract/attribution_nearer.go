package extract

import "strings"

// holds tells whether the one who says it, by a verb before the quotation, keeps
// the words that the sentence ends by giving to a writing, or to some who have no
// name: "Doe told the officers it was “…,” according to the report".
func (r *attributionReading) holds(a, b attribution) bool {
	if !b.according || !b.after || b.name >= 0 || a.source.len() == 0 || a.class != cueSay && a.class != cueLabel {
		return false
	}
	return a.noun < 0 || r.chunks[a.noun].kind == relChunk || r.animate(r.chunks[a.noun]) && !r.isText(a.noun)
}

// governs tells whether nothing but the object of a verb that names or judges stands
// between it and the quotation: "Doe, described by Roe as “…,” left, Poe said".
func (r *attributionReading) governs(f *frame, a attribution, q int) bool {
	if a.class == cueSay && a.cue.end < a.source.start && isCueNoun(r.d.text[a.cue.start:a.cue.end]) && a.noun >= 0 && a.noun < q && r.thatFollows(a.noun, q) {
		that := a.noun + 1
		for r.chunks[that].kind != thatChunk {
			that++
		}
		verbs := 0 // "claims made by Roe that the plan is “…” are false, Doe said"
		for i := that; i < q; i++ {
			if c := r.chunks[i]; c.kind == verbChunk && c.verb == finite {
				verbs++
			}
		}
		return verbs == 1
	}
	if a.class != cueLabel || a.after || a.source.len() == 0 {
		return false
	}
	for i := q - 1; i >= f.chunk && r.chunks[i].kind != verbChunk; i-- {
		if k := r.chunks[i].kind; k != nounChunk && k != prepChunk && k != adverb {
			return false
		}
		if i > f.chunk && r.chunks[i-1].kind == verbChunk {
			return r.d.tokens[r.chunks[i-1].head].start == a.cue.start
		}
	}
	return false
}

// tellsOf tells whether the one who says it, by a verb before the quotation, is told of by
// another with whose name the sentence ends: "Doe said sorry for “…” in May, Roe said".
func (r *attributionReading) tellsOf(f *frame, a, b attribution, q int) bool {
	return b.after && !b.according && a.class == cueSay && a.name >= 0 && b.name >= 0 && !r.sameBearer(a.name, b.name) && a.noun >= 0 && r.isNamedPerson(r.chunks[a.noun]) && r.embeds(f, a, q)
}

// embeds tells whether the clause that a quotation ends hangs on a verb of saying or
// judging before it, and on nothing else.
func (r *attributionReading) embeds(f *frame, a attribution, q int) bool {
	if a.noun < 0 || a.source.len() == 0 || a.after || a.class != cueSay && a.class != cueLabel && (a.class != cueThink && (a.class != cueShow || !r.isPronoun(r.chunks[q-1])) || !r.opensSubordinate(f)) || !r.animate(r.chunks[a.noun]) || r.isText(a.noun) {
		return false
	}
	if r.chunks[a.noun].kind == relChunk {
		return r.isWord(a.noun, "who") && a.class == cueSay && r.rightOf(f, a.noun) >= 0 && r.d.tokens[r.chunks[r.rightOf(f, a.noun)].head].start == a.cue.start &&
			a.noun > f.chunk && r.chunks[a.noun-1].kind == nounChunk && r.chunks[a.noun-1].mention < 0 && isIndefinite(r.d.tokens[r.chunks[a.noun-1].first]) // "a call from a woman who said it was “…,” police said"
	}
	for v := a.noun + 1; v < q; v++ {
		if c := r.chunks[v]; c.kind == verbChunk && r.d.tokens[c.head].start == a.cue.start {
			if c.verb == gerundForm && c.cue == cueSay && r.besideLeft(v, q) {
				return true // shouting “Out,” a passer-by said
			}
			if c.verb != finite || r.subordinate(f, v) && !r.whenClause(f, v, f.end) || notYet[r.d.tokens[c.first].text] {
				return false
			}
			for i := v + 1; i < q; i++ {
				switch r.chunks[i].kind {
				case andChunk, commaMark, dashMark, quoteChunk, colonMark:
					return false
				}
			}
			return v+1 < q
		}
	}
	return false
}

// around reads an attribution that is set into the sentence or ends it, and so
// covers all of it: “The years that followed, Doe said, were …”.
func (r *attributionReading) around(f *frame, q int) (attribution, bool) {
	best, distance := attribution{}, 0
	for i := f.chunk; i < f.end; i++ {
		c := r.chunks[i]
		var a attribution
		switch {
		case c.kind == according:
			s := r.rightOf(f, i)
			if s < 0 || !r.accords(r.chunks[s]) {
				continue
			}
			a = r.attributed(f, s, i, i > q, false)
		case c.kind == verbChunk && (c.cue == cueSay || c.cue == cueThink || c.cue == cueManner || c.cue == cueShow && r.leftOf(f, i) >= 0 && r.isText(r.leftOf(f, i))) && (c.verb == finite || c.verb == participle):
			s := r.parenthetic(f, i)
			if s < 0 {
				continue
			}
			a = r.attributed(f, s, i, i > q, false)
		default:
			continue
		}
		d := i - q
		if d < 0 {
			d = -d
		}
		if r.markBetween(stopMark, min(i, q), max(i, q)) {
			continue // "…, the paper said; she called it “…”"
		}
		if best.source.len() == 0 || d < distance {
			best, distance = a, d
		}
	}
	return best, best.source.len() > 0
}

// parenthetic gives the subject of a verb of saying that has nothing to say
// but the sentence around it: ", Doe said." and ", said Doe, a farmer,".
func (r *attributionReading) parenthetic(f *frame, v int) int {
	next := r.rightOf(f, v)
	if s := r.apposed(f, v); s >= 0 && (next < 0 || r.chunks[next].kind == stopMark || r.onlyTrails(f, next)) {
		return s
	}
	if s := r.describedBefore(f, v); s >= 0 && (next < 0 || r.chunks[next].kind == stopMark || r.onlyTrails(f, next)) {
		return s
	}
	if s := r.leftOf(f, v); s > f.chunk && r.chunks[s].kind == nounChunk && r.chunks[s].first < r.chunks[v].first {
		if t := r.subjectBefore(f, v); t > f.chunk && t < s && (r.unbroken(t, s) || next < 0 || r.chunks[next].kind == stopMark) && !r.markBetween(commaMark, t, s) {
			s = t // "people close to the talks said", "the man who beat Roe said."
		}
		s = r.firstOfPair(f, s)
		start := s
		for r.endsWithBearer(r.chunks[s]) && start-2 > f.chunk && r.chunks[start-1].kind == prepChunk && r.chunks[start-2].kind == nounChunk {
			start -= 2 // "Minister of State for Fisheries Jane Doe said"
		}
		before := r.leftOf(f, start)
		if before < 0 || r.chunks[before].kind != commaMark && r.chunks[before].kind != dashMark && !r.endsWithComma(before) {
			return -1
		}
		if before == f.chunk && r.chunks[before].kind != quoteChunk || !r.animate(r.chunks[s]) {
			return -1
		}
		if prev := r.leftOf(f, before); prev >= 0 && r.chunks[prev].kind == prepChunk {
			return -1
		}
		if next < 0 {
			return s
		}
		switch c := r.chunks[next]; c.kind {
		case commaMark, stopMark, dashMark:
			// ", he said, that …" goes on with what he said; ", he said, “…” does not
			return s
		case prepChunk:
			if r.onlyTrails(f, next) {
				return s
			}
			if next+2 < f.end && r.chunks[next+1].kind == nounChunk && r.chunks[next+2].kind == commaMark && r.chunks[before].kind == commaMark {
				return s // ", Doe said on Monday,"
			}
		case nounChunk:
			if temporal(r.d.tokens[c.head].text) && r.onlyTrails(f, next) {
				return s
			}
			if r.chunks[v].cue == cueSay && strings.EqualFold(r.d.tokens[r.chunks[v].head].text, "told") && r.onlyTrails(f, next) {
				return s
			}
		}
		return -1
	}
	if b := r.leftOf(f, v); b > f.chunk && r.chunks[b].kind == commaMark && next >= 0 && r.animate(r.chunks[next]) {
		if r.takesListener(f, v, b) {
			return -1
		}
		if k := r.chunks[b-1]; k.kind == verbChunk && r.isBe(k.head) && onlySays(r.d.tokens[r.chunks[v].head].text) {
			return next // "It is, says Doe, 61, “…”"
		}
		if then := r.rightOf(f, next); r.endsFrame(f, v) || then+1 < f.end && then > next && r.chunks[then].kind == commaMark && (r.chunks[then+1].kind == quoteChunk || r.chunks[then+1].kind == verbChunk && (r.chunks[then+1].verb != gerundForm || isSpeakingFor(r.d.tokens[r.chunks[then+1].head].text))) {
			return next // ", said Doe, “…”", "The town, says one memo, needs"
		}
	}
	return -1
}

// isSpeakingFor tells the participles that only say for whom or how somebody spoke.
func isSpeakingFor(s string) bool { return s == "speaking" || s == "writing" || s == "talking" }

// apposed gives the name between commas right before a verb that says who the noun phrase
// behind another comma is: ", the head of the union, Jane Doe, said"; -1 for none.
func (r *attributionReading) apposed(f *frame, v int) int {
	const most = 6 // chunks of what the name belongs to
	comma := r.leftOf(f, v)
	if comma-4 < f.chunk || r.chunks[comma].kind != commaMark || !r.isNamedPerson(r.chunks[comma-1]) || r.chunks[comma-2].kind != commaMark {
		return -1
	}
	n := comma - 3
	for n-2 > f.chunk && n > comma-3-most && r.chunks[n].kind == nounChunk && r.chunks[n-1].kind == prepChunk && r.chunks[n-2].kind == nounChunk {
		n -= 2
	}
	if r.chunks[n].kind != nounChunk || !r.describesPerson(r.chunks[n]) || n-1 <= f.chunk || r.chunks[n-1].kind != commaMark {
		return -1
	}
	return comma - 1
}

// describedBefore gives the name behind a comma that an apposition between commas stands
// between and the verb: ", Jane Doe, head of the board of Kent, told reporters"; -1 for none.
func (r *attributionReading) describedBefore(f *frame, v int) int {
	comma := r.leftOf(f, v)
	if comma-3 < f.chunk || r.chunks[comma].kind != commaMark {
		return -1
	}
	s := r.subjectBefore(f, v)
	if s <= f.chunk || s+2 >= comma || !r.isNamedPerson(r.chunks[s]) || r.chunks[s+1].kind != commaMark {
		return -1
	}
	told := r.chunks[s+2].kind == relChunk || r.chunks[s+2].kind == verbChunk && r.chunks[s+2].verb == participle
	if !told && !r.describesPerson(r.chunks[s+2]) && r.chunks[s+2].kind != prepChunk {
		return -1
	}
	if before := r.leftOf(f, s); before < 0 || r.chunks[before].kind != commaMark && r.chunks[before].kind != dashMark {
		return -1
	}
	for i := s + 3; i < comma; i++ {
		switch k := r.chunks[i]; k.kind {
		case prepChunk, nounChunk, andChunk, commaMark, relChunk, adverb, asideChunk:
		case verbChunk:
			if !told && k.verb == finite && r.chunks[i-1].kind != relChunk {
				return -1
			}
		default:
			return -1
		}
	}
	return s
}

// takesListener tells whether who stands behind a verb and its comma is asked or told, and
// not who speaks: "Doe, a farmer, told reporters, “…”", "Doe, 61, urged Roe".
func (r *attributionReading) takesListener(f *frame, v, comma int) bool {
	if r.tells(v) {
		return true
	}
	before := r.chunks[comma-1]
	aged := before.kind == nounChunk && r.d.tokens[before.head].tag == "CD"
	return (r.isAsked(v) || aged && !onlySays(r.d.tokens[r.chunks[v].head].text)) && r.subjectBefore(f, v) >= 0
}
