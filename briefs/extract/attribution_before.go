package extract

import "strings"

// before walks left from a quotation to the verb or noun of saying whose words
// it belongs to.
func (r *attributionReading) before(f *frame, q int) (attribution, bool) {
	for i := q - 1; i >= f.chunk; i-- {
		var a attribution
		var ok bool
		switch r.chunks[i].kind {
		case stopMark:
			return attribution{}, false
		case verbChunk:
			a, ok = r.verbBefore(f, i, q)
		case nounChunk:
			a, ok = r.nounBefore(f, i, q)
		case prepChunk:
			a, ok = r.prepositionBefore(f, i, q)
		}
		if ok {
			return a, true
		}
	}
	return attribution{}, false
}

// nounBefore reads whose words a noun on the left of a quotation says they are: "Doe's claim of “…”".
func (r *attributionReading) nounBefore(f *frame, n, q int) (attribution, bool) {
	if r.givenAsLabel(f, n, q) || r.owed(f, n, q) || r.withinSubject(f, n, q) || r.ownedAs(n, q) || r.quotedOf(n, q) {
		return attribution{}, false
	}
	if a, ok := r.possessor(f, n, q); ok {
		return a, true
	}
	if a, ok := r.issuer(f, n, q); ok {
		return a, true
	}
	return r.labeller(f, n, q)
}

// givenAsLabel: "Roe called Doe's intention to go “…”".
func (r *attributionReading) givenAsLabel(f *frame, n, q int) bool {
	l := r.leftOf(f, n)
	if l < 0 || r.chunks[l].kind != verbChunk || r.chunks[l].verb != finite || !gives(r.d.tokens[r.chunks[l].head].text) {
		return false
	}
	return r.owned(r.chunks[n]) && n+1 < q && r.chunks[n+1].kind == verbChunk
}

// quotedOf tells whether the quotation begins with the verb of a noun phrase that is told of: "said Doe's
// reply to the board “dodged the issue”".
func (r *attributionReading) quotedOf(n, q int) bool {
	if !r.quotesPredicate(q) {
		return false
	}
	for i := n + 1; i < q; i++ {
		if k := r.chunks[i].kind; k != nounChunk && k != prepChunk && k != adverb {
			return false
		}
	}
	t := r.d.tokenAt(r.d.quoted[r.chunks[q].quote].start)
	for t < len(r.d.tokens) && isAdverbTag(r.d.tokens[t].tag) {
		t++
	}
	return t < len(r.d.tokens) && !startsUpper(r.d.tokens[t].text) && (r.d.tokens[t].tag == "VBD" || r.d.tokens[t].tag == "VBZ" || r.d.tokens[t].tag == "MD")
}

// ownedAs: "mocked Doe's claims that they were friends as “…”".
func (r *attributionReading) ownedAs(n, q int) bool {
	return r.isWord(q-1, "as") && !depicts(r.d.tokens[r.chunks[n].head].text)
}

// prepositionBefore reads "heard from Doe that “…”" and "as Doe put it, “…”".
func (r *attributionReading) prepositionBefore(f *frame, p, q int) (attribution, bool) {
	if r.heardFrom(f, p, q) {
		return r.attributed(f, p+1, p-1, false, false), true
	}
	if strings.EqualFold(r.d.tokens[r.chunks[p].first].text, "as") {
		return r.asPut(f, p, false)
	}
	return attribution{}, false
}

// verbRule reads a verb on the left of a quotation. It has one of two: over tells that the words are
// not that verb's, and one looks further left; says gives whose words they are.
type verbRule struct {
	over func(r *attributionReading, f *frame, v, q int) bool
	says func(r *attributionReading, f *frame, v, q int) (attribution, bool)
}

// verbRules are asked in this order, before anybody asks for the verb's subject.
var verbRules = []verbRule{
	{over: (*attributionReading).chargesWith},
	{over: (*attributionReading).labelBrokenOff},
	{over: (*attributionReading).calledUp},
	{over: (*attributionReading).asOfOuter},
	{over: (*attributionReading).withinLabel},
	{says: (*attributionReading).introducedAs},
	{says: (*attributionReading).attempted},
	{over: (*attributionReading).readOrTale},
	{over: (*attributionReading).noVerbOfSaying},
	{over: (*attributionReading).owed},
	{over: (*attributionReading).withinSubject},
	{over: (*attributionReading).isHeldToBe},
	{says: (*attributionReading).fearedToBe},
	{says: (*attributionReading).byAgent},
	{says: (*attributionReading).judgedInText},
	{says: (*attributionReading).wasTold},
	{over: (*attributionReading).isPassive},
	{says: (*attributionReading).participleBy},
	{says: (*attributionReading).reasonsOf},
	{says: (*attributionReading).doesItself},
	{over: (*attributionReading).shortened},
	{says: (*attributionReading).dubbedBy},
	{over: (*attributionReading).withinObject},
	{over: (*attributionReading).chosenBy},
	{over: (*attributionReading).hailedAs},
	{over: (*attributionReading).namesLeft},
}

// verbBefore reads whose words a verb on the left of a quotation says they are.
func (r *attributionReading) verbBefore(f *frame, v, q int) (attribution, bool) {
	for i := range verbRules {
		if over := verbRules[i].over; over != nil {
			if over(r, f, v, q) {
				return attribution{}, false
			}
			continue
		}
		if a, ok := verbRules[i].says(r, f, v, q); ok {
			return a, true
		}
	}
	return r.subjectSays(f, v, r.sayer(f, v, q), q)
}

// chargesWith: "accusing Doe of wanting to “…”": the words of who accuses.
func (r *attributionReading) chargesWith(f *frame, v, _ int) bool {
	return r.chunks[v].verb == gerundForm && r.charged(f, v)
}

// labelBrokenOff tells whether a verb that gives a label has it before the quotation.
func (r *attributionReading) labelBrokenOff(f *frame, v, q int) bool {
	return r.chunks[v].cue == cueLabel && r.brokenOff(f, v, q)
}

// attempted reads an infinitive by the noun before it: "Doe's attempt to call it “…”".
func (r *attributionReading) attempted(f *frame, v, q int) (attribution, bool) {
	if v <= f.chunk || r.chunks[v].verb != infinitive {
		return attribution{}, false
	}
	return r.attempts(f, v-1, q)
}

// readOrTale: "the plan that Roe is reading is “…”", "Roe told a “whopping lie”".
func (r *attributionReading) readOrTale(_ *frame, v, q int) bool {
	return r.readsOver(v, q) || r.tellsTale(v, q)
}

// noVerbOfSaying tells whether a verb says nothing where it stands: a manner only right before the
// quotation, "used" only with "the word".
func (r *attributionReading) noVerbOfSaying(f *frame, v, q int) bool {
	if b := v - 1; r.chunks[v].verb == infinitive && b >= f.chunk && r.chunks[b].kind == verbChunk && r.isBe(r.chunks[b].head) && r.d.tokens[r.chunks[v].head].text == "blame" {
		return true // "Doe is to blame for the “…” system, Roe said"
	}
	switch r.chunks[v].cue {
	case noCue:
		return true
	case cueManner:
		return !r.besideLeft(v, q)
	case cueWord:
		return !r.word(v, q)
	}
	return false
}

// byAgent: "it was called “…” by Doe", "was called by Doe “…”".
func (r *attributionReading) byAgent(f *frame, v, q int) (attribution, bool) {
	if r.chunks[v].verb != passive {
		return attribution{}, false
	}
	return r.agent(f, v, q)
}

// wasTold: "she was told it was “…”", by nobody knows whom; "conceded she had been told of “…”".
func (r *attributionReading) wasTold(f *frame, v, q int) (attribution, bool) {
	c := r.chunks[v]
	if c.verb != passive || !r.isTold(v) || r.chunks[q-1].kind == colonMark || r.toldTo(v, q) {
		return attribution{}, false
	}
	if o := r.outer(f, v); r.toldOf(v, q) && o.source.len() > 0 {
		return o, true
	}
	return attribution{noun: -1, name: -1, class: c.cue, cue: r.d.tokens[c.head].span}, true
}

// toldTo tells whether an infinitive stands behind a verb: "she was told to say “…”".
func (r *attributionReading) toldTo(v, q int) bool {
	return v+2 < q && r.chunks[v+1].kind == verbChunk && r.chunks[v+1].verb == infinitive
}

// toldOf tells whether nothing but "of", and an article, stands behind a verb: "been told of a “…”".
func (r *attributionReading) toldOf(v, q int) bool {
	return v+1 < q && r.isWord(v+1, "of") && (v+2 == q || v+3 == q && r.isBareArticle(v+2))
}

func (r *attributionReading) isPassive(_ *frame, v, _ int) bool { return r.chunks[v].verb == passive }

func (r *attributionReading) doesItself(f *frame, v, _ int) (attribution, bool) { return r.ownDoing(f, v) }

// shutBefore tells whether a clause with "who" behind whom somebody tells is over before the
// quotation, where "that" goes on with what is told: "Doe told Roe, who pointed out that it was, that".
func (r *attributionReading) shutBefore(s, v, q int) bool {
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
func (r *attributionReading) isBareArticle(i int) bool {
	c := r.chunks[i]
	return c.kind == nounChunk && c.last == c.first+1 && isArticle(r.d.tokens[c.first].text)
}

// names tells whether a verb gives a name to what stands before it.
func (r *attributionReading) names(v int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[v].head].text) {
	case "called", "dubbed", "known", "labeled", "labelled", "termed", "branded", "named":
		return true
	}
	return false
}

// ownerWarns reads "Kent lost under Doe despite warning her side that “…”": no team
// has a side of hers.
func (r *attributionReading) ownerWarns(f *frame, v, s, q int) (attribution, bool) {
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
func (r *attributionReading) isNamed(n int) bool {
	return r.chunks[n].kind == nounChunk && r.chunks[n].mention >= 0
}

// word tells whether a quotation is the word that a verb speaks of: "used the
// word “…”".
func (r *attributionReading) word(v, q int) bool {
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
func (r *attributionReading) leftIsNoun(f *frame, v int) bool {
	b := r.leftOf(f, v)
	return b >= 0 && r.chunks[b].kind == nounChunk && r.chunks[b].mention < 0 && r.d.tokens[r.chunks[b].head].tag != "PRP" &&
		describes(r.d.tokens[r.chunks[b].head].text) == ""
}
