package extract

import "strings"

// before walks left from a quotation to the verb or noun of saying whose words
// it belongs to.
func (r *reading) before(f *frame, q int) (attribution, bool) {
	for i := q - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		switch c.kind {
		case stopMark:
			return attribution{}, false
		case verbChunk:
			if c.verb == gerundForm && r.charged(f, i) {
				continue // "accusing Doe of wanting to “…”": the words of who accuses
			}
			if c.cue == cueLabel && r.brokenOff(f, i, q) {
				continue
			}
			if i > f.chunk && c.verb == infinitive {
				if a, ok := r.attempts(f, i-1, q); ok {
					return a, true
				}
			}
			if r.readsOver(i, q) || r.tellsTale(i, q) {
				continue // "the plan that Roe is reading is “…”", "Roe told a “whopping lie”"
			}
			if c.cue == noCue || c.cue == cueManner && !r.besideLeft(i, q) || c.cue == cueWord && !r.word(i, q) {
				continue
			}
			if r.owed(f, i, q) {
				continue // "condemned those who want to sell it as “…”"
			}
			if r.withinSubject(f, i, q) {
				continue // "said those who call it a fraud were “…”"
			}
			if c.verb != passive && r.heldToBe(i, q) {
				continue // "wings deemed to be “…”"
			}
			if c.verb == passive && notYet[r.d.tokens[c.first].text] {
				if o := r.outer(f, i); o.source.len() > 0 {
					return o, true // "Doe feared it would be seen by many as “…”"
				}
			}
			if c.verb == passive {
				if a, ok := r.agent(f, i, q); ok {
					return a, true
				}
				if r.isTold(i) && r.chunks[q-1].kind != colonMark && !(i+2 < q && r.chunks[i+1].kind == verbChunk && r.chunks[i+1].verb == infinitive) {
					if o := r.outer(f, i); i+1 < q && r.isWord(i+1, "of") && (i+2 == q || i+3 == q && r.isBareArticle(i+2)) && o.source.len() > 0 {
						return o, true // "conceded she had been told of “…”"
					}
					return attribution{noun: -1, name: -1, class: c.cue, cue: r.d.tokens[c.head].span}, true // "she was told it was “…”"
				}
				continue
			}
			if a, ok := r.participleBy(f, i, q); ok {
				return a, true
			}
			if a, ok := r.reasonsOf(f, i, q); ok {
				return a, true
			}
			if a, ok := r.ownDoing(f, i); ok {
				return a, true
			}
			if r.shortened(f, i, q) {
				continue // "the builders invited to the talks “are …”"
			}
			if a, ok := r.dubbedBy(f, i, q); ok {
				return a, true
			}
			if r.withinObject(f, i, q) {
				continue // "called the plan that Roe wrote “…”"
			}
			if c.verb == participle && i+1 < q && r.isWord(i+1, "by") && r.nextVerb(i+1) < q {
				continue // "the words chosen by Roe were “…”"
			}
			if i+1 < q && r.isWord(i+1, "as") && r.objectless(f, i) {
				continue // "the plan, hailed as “…”"
			}
			if c.verb == participle && c.cue != cueSay && (r.leftIsNoun(f, i) || c.cue == cueLabel && i+1 < q && r.chunks[i+1].mention >= 0 && r.leftOf(f, i) >= 0 && r.chunks[r.leftOf(f, i)].kind == nounChunk && !r.isNamedPerson(r.chunks[r.leftOf(f, i)]) && r.names(i) && !r.describesPeople(r.subject(f, i)) && r.tagged(i, "VBN")) {
				continue // "a plan called “…”", "a group called Doe's"
			}
			s := r.subject(f, i)
			if s < 0 || s >= q || i > f.chunk && r.chunks[i-1].kind == commaMark && r.setBetween(f, i, i-1) {
				if n := r.inverted(f, i); n >= 0 && n < q {
					s = n
				}
			}
			if s > f.chunk && s < q && r.chunks[s].kind == relChunk && r.isWord(s, "that") && r.chunks[s-1].kind == nounChunk && r.animate(r.chunks[s-1]) {
				s-- // "a letter that called it “…”"
				if s-2 > f.chunk && r.chunks[s-1].kind == prepChunk && r.chunks[s-2].kind == nounChunk && r.chunks[s-2].mention < 0 && r.describesPerson(r.chunks[s-2]) {
					s -= 2 // "a speech by a spokesman for the town that called it"
				}
				if s-2 > f.chunk && (r.isWord(i, "read") || r.isWord(i, "reads") || r.isWord(i, "said")) && !r.isText(s) && r.chunks[s-1].kind == prepChunk && r.isText(s-2) {
					s -= 2 // "a note to the judge that read"
				}
			}
			if s >= 0 && s+1 == i && (r.tagged(i, "VB") || r.tagged(i, "VBP")) && c.last == c.first+1 && isHisOrHer(r.d.tokens[r.chunks[s].head].text) && !r.heardDoing(f, s) {
				continue // "the order that he testify “shows …”"
			}
			if r.leadsToSubject(f, i, s, q) {
				return r.attributed(f, s, i, false, false), true // "Slamming “…,” Doe left"
			}
			if s >= 0 && (r.saysNothing(f, i, s, q) || r.gapped(f, i, s, q)) {
				continue
			}
			if a, ok := r.ownerWarns(f, i, s, q); ok {
				return a, true
			}
			if s < 0 || s >= q || !r.animate(r.chunks[s]) && !r.judges(i, s) && !r.heardDoing(f, s) && (c.cue != cueSay && c.cue != cueShow || r.isWordOf(s)) {
				continue
			}
			if c.cue != cueSay && c.cue != cueLabel && r.anybody(r.chunks[s]) {
				continue
			}
			if r.chunks[s].kind == nounChunk && !r.animate(r.chunks[s]) && !r.heardDoing(f, s) && !r.besideLeft(i, q) && !r.speaksForItself(i, s) && !r.judges(i, s) && !r.viewer(r.chunks[s]) {
				continue
			}
			beside := r.besideLeft(i, q)
			if s == f.chunk && r.chunks[s].kind == relChunk {
				continue // "Which is to say, why is it “…”?"
			}
			if r.untilThen(f, s, q) {
				continue
			}
			if a, ok := r.toldWithin(f, i, s, q); ok {
				return a, true
			}
			if (!beside || c.cue == cueThink) && r.isPronoun(r.chunks[s]) && !r.heardDoing(f, s) && !r.setOff(f, s) && !r.answersAsked(f, s) && !r.startsOver(f, s, i) && r.askedOf(f, s) < 0 {
				if o := r.outer(f, i); o.source.len() > 0 && (c.cue != cueLabel || r.agrees(f, s, o)) && !r.clashes(s, o) {
					return o, true
				}
			}
			if c.cue == cueSay && c.verb == finite && !beside && r.chunks[s].kind == nounChunk && r.isText(s) && !onlySays(r.d.tokens[c.head].text) && r.reported(f, s) {
				if o := r.outer(f, i); o.source.len() > 0 && o.noun != s {
					return o, true // "Doe responded that the ruling offered “…”"
				}
			}
			if r.toldByOuter(f, i, s, q) {
				if o := r.outer(f, i); o.source.len() > 0 && o.noun != s {
					return o, true
				}
			}
			if !beside && c.cue == cueLabel && r.hearsay(f, i, s) {
				a := r.attributed(f, s, i, false, false)
				a.source, a.name = span{}, -1
				return a, true
			}
			if left := r.leftOf(f, s); left >= 0 && r.isWord(left, "as") {
				beside = false // "as Doe put it, “…”" is no sentence of direct speech
			}
			return r.attributed(f, s, i, false, beside), true
		case nounChunk:
			if l := r.leftOf(f, i); l >= 0 && r.chunks[l].kind == verbChunk && r.chunks[l].verb == finite && gives(r.d.tokens[r.chunks[l].head].text) && r.owned(c) && i+1 < q && r.chunks[i+1].kind == verbChunk {
				continue // "Roe called Doe's intention to go “…”"
			}
			if r.owed(f, i, q) || r.withinSubject(f, i, q) || r.isWord(q-1, "as") && !depicts(r.d.tokens[c.head].text) {
				continue // "mocked Doe's claims that they were friends as “…”"
			}
			if a, ok := r.possessor(f, i, q); ok {
				return a, true
			}
			if a, ok := r.issuer(f, i, q); ok {
				return a, true
			}
			if a, ok := r.labeller(f, i, q); ok {
				return a, true
			}

		case prepChunk:
			if r.heardFrom(f, i, q) {
				return r.attributed(f, i+1, i-1, false, false), true
			}
			if strings.EqualFold(r.d.tokens[c.first].text, "as") {
				if a, ok := r.asPut(f, i, false); ok {
					return a, true
				}
			}
		}
	}
	return attribution{}, false
}

// shutBefore tells whether a clause with "who" behind whom somebody tells is over before the
// quotation, where "that" goes on with what is told: "Doe told Roe, who pointed out that it was, that".
func (r *reading) shutBefore(s, v, q int) bool {
	if s < 3 || r.chunks[s].kind != relChunk || r.chunks[s-1].kind != commaMark || r.chunks[s-2].kind != nounChunk || r.chunks[s-3].kind != verbChunk || !r.tells(s-3) {
		return false
	}
	for i := v + 1; i+1 < q; i++ {
		if r.chunks[i].kind == commaMark && r.isWord(i+1, "that") {
			return true
		}
	}
	return false
}

// isBareArticle tells whether a chunk is an article whose noun stands in the quotation.
func (r *reading) isBareArticle(i int) bool {
	c := r.chunks[i]
	return c.kind == nounChunk && c.last == c.first+1 && isArticle(r.d.tokens[c.first].text)
}

// heldToBe tells a participle for what others hold its noun to be or to do: "firms believed
// to be", "a man said to have".
func (r *reading) heldToBe(v, q int) bool {
	return v+1 < q && r.chunks[v+1].kind == verbChunk && r.chunks[v+1].verb == infinitive && isHeld(r.d.tokens[r.chunks[v].head].text)
}

// isHeld tells participles for what is held of somebody or something, with "to" behind.
var isHeld = ofSort("held")

// describesPeople tells whether a chunk is a noun for people: "critics of the plan".
func (r *reading) describesPeople(i int) bool {
	if i < 0 || r.chunks[i].kind != nounChunk {
		return false
	}
	class := describes(r.d.tokens[r.chunks[i].head].text)
	return class == "person" || class == "people"
}

// names tells whether a verb gives a name to what stands before it.
func (r *reading) names(v int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[v].head].text) {
	case "called", "dubbed", "known", "labeled", "labelled", "termed", "branded", "named":
		return true
	}
	return false
}

// ownerWarns reads "Kent lost under Doe despite warning her side that “…”": no team
// has a side of hers.
func (r *reading) ownerWarns(f *frame, v, s, q int) (attribution, bool) {
	if r.chunks[v].verb != gerundForm || s < 0 || s >= v || v+1 >= q || !r.isNamed(s) || r.isNamedPerson(r.chunks[s]) {
		return attribution{}, false
	}
	t := r.chunks[v+1].first
	if r.chunks[v+1].last == t+1 {
		return attribution{}, false // "calling her “…”"
	}
	if g := pronounGender(r.d.tokens[t].text); r.d.tokens[t].tag != "PRP$" || g != male && g != female {
		return attribution{}, false
	}
	a := r.attributed(f, v+1, v, false, false)
	a.source, a.token, a.name = r.d.tokens[t].span, t, -1
	return a, true
}

// isNamed tells whether a noun phrase ends with a name.
func (r *reading) isNamed(n int) bool {
	return r.chunks[n].kind == nounChunk && r.chunks[n].mention >= 0
}

func (r *reading) tagged(chunk int, tag string) bool {
	return r.d.tokens[r.chunks[chunk].head].tag == tag
}

// word tells whether a quotation is the word that a verb speaks of: "used the
// word “…”".
func (r *reading) word(v, q int) bool {
	if v+1 != q-1 || r.chunks[v+1].kind != nounChunk {
		return false
	}
	switch r.d.tokens[r.chunks[v+1].head].text {
	case "word", "words", "term", "phrase", "expression", "line", "slogan", "hashtag", "motto", "label", "language":
		return true
	}
	return false
}

// leftIsNoun tells whether a participle stands right after a noun phrase.
func (r *reading) leftIsNoun(f *frame, v int) bool {
	b := r.leftOf(f, v)
	return b >= 0 && r.chunks[b].kind == nounChunk && r.chunks[b].mention < 0 && r.d.tokens[r.chunks[b].head].tag != "PRP" &&
		describes(r.d.tokens[r.chunks[b].head].text) == ""
}

// besideLeft tells whether nothing but a comma, a colon or "that" stands
// between a verb and the quotation after it.
func (r *reading) besideLeft(v, q int) bool {
	for i := v + 1; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case commaMark, colonMark, adverb, asideChunk, quoteChunk:
		case andChunk:
			if i < v+2 || !r.listed(v, i) {
				return false
			}
		case nounChunk:
			if head := r.d.tokens[c.head].text; !temporal(head) && head != "times" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// nextVerb gives the next verb behind a chunk, or that chunk.
func (r *reading) nextVerb(i int) int {
	for v := i + 1; v < len(r.chunks) && v < i+mostChunks; v++ {
		if r.chunks[v].kind == verbChunk {
			return v
		}
	}
	return i
}

// unbroken tells whether neither a mark nor a verb stands between two chunks.
func (r *reading) unbroken(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch r.chunks[i].kind {
		case nounChunk, prepChunk, adverb:
		default:
			return false
		}
	}
	return true
}

// listed tells whether a quotation stands before an "and" after a verb: the
// next one is of the same list.
func (r *reading) listed(v, and int) bool {
	for i := and - 1; i > v; i-- {
		switch r.chunks[i].kind {
		case quoteChunk:
			return true
		case commaMark, adverb:
		default:
			return false
		}
	}
	return false
}
