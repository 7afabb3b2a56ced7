package extract

import (
	"strings"

	"dateline/briefs"
)

// isWished tells whether a verb is what somebody else wants its subject to do:
// "suggested that Roe consider".
func (r *attributionReading) isWished(f *frame, v, subject int) bool {
	c := r.chunks[v]
	if c.verb != finite || c.last != c.first+1 || !r.tagged(v, "VB") && !r.tagged(v, "VBP") || !r.isNamedPerson(r.chunks[subject]) {
		return false
	}
	left := r.leftOf(f, subject)
	return left >= 0 && r.chunks[left].kind == thatChunk
}

// minds tells whether a verb says what somebody has in mind and need not have
// said: told by another, it is in the other's words.
func (r *attributionReading) minds(v int) bool {
	c := r.chunks[v]
	return c.verb == finite && (c.cue == cueThink && !concedes(r.d.tokens[c.head].text) || intends(r.d.tokens[c.head].text))
}

// concedes tells verbs of thinking by which one says that another is right.
var concedes = ofSort("concedes")

// intends tells verbs for what somebody is after.
var intends = ofSort("intends")

// setOff tells whether a noun phrase is the subject of a clause with "which": "the
// plan, which she said was “…”".
func (r *attributionReading) setOff(f *frame, subject int) bool {
	left := r.leftOf(f, subject)
	if left > f.chunk && r.chunks[left].kind == nounChunk && left+1 == subject && r.chunks[left].mention < 0 {
		v := r.rightOf(f, subject)
		return v >= 0 && v+1 < f.end && r.chunks[v].kind == verbChunk && r.chunks[v+1].kind == verbChunk // "a house she says is “…”"
	}
	return left > f.chunk && (r.isWord(left, "which") || r.isWord(left, "what") || r.chunks[left].kind == relChunk && r.isWord(left, "that"))
}

// answersAsked tells whether a noun phrase is the subject of a sentence that opens
// by telling what was asked, or stands behind a clause with "when": "Later, asked if
// she felt well, she said", "when Doe asked if they saw it, she said".
func (r *attributionReading) answersAsked(f *frame, subject int) bool {
	comma := r.leftOf(f, subject)
	if comma <= f.chunk || r.chunks[comma].kind != commaMark {
		return false
	}
	for i := f.chunk; i < comma; i++ {
		if c := r.chunks[i]; c.kind == verbChunk {
			if c.verb == participle && r.isAsked(i) {
				return true
			}
			break
		}
	}
	for i := comma - 1; i >= f.chunk && r.chunks[i].kind != commaMark; i-- {
		if r.isWord(i, "when") && r.clauseHead(i) {
			return true
		}
	}
	return false
}

// isTold tells whether a passive verb is of what somebody lets another know.
func (r *attributionReading) isTold(v int) bool {
	switch r.d.tokens[r.chunks[v].head].text {
	case "told", "informed", "warned", "assured":
		return true
	}
	return false
}

// saysNothing tells whether a verb of saying is used in another sense: "it could
// go on for days", "the law allowed the removals".
func (r *attributionReading) saysNothing(f *frame, v, subject, q int) bool {
	c := r.chunks[v]
	if isBound(r.d.tokens[c.head].text) {
		return v+1 < q // "as the event was ending, that it was “…”", but “…,” she ended
	}
	if upholds(r.d.tokens[c.head].text) && v+1 < f.end && (r.chunks[v+1].kind == quoteChunk || r.bareArticle(v+1)) {
		return true // "they defend “the old ways”"
	}
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "find":
		return true // in its base form it looks for something
	case "maintain", "maintains", "maintained", "maintaining":
		n := r.rightOf(f, v)
		return n >= 0 && n < q && r.chunks[n].kind == nounChunk && !r.isSubject(f, r.phrasesEnd(f, n+1)-1) // "maintain the quotas"
	case "point", "pointed", "points", "pointing": // "pointed to it as proof that", but "pointed to “…”"
		if v+1 == q {
			return false
		}
		for i := v + 1; c.last > c.head+1 && i < q; i++ {
			if r.isWord(i, "as") {
				return false
			}
		}
		return c.last > c.head+1 && r.d.tokens[c.head+1].text == "to"
	case "mention", "mentioned", "mentions":
		return r.negated(c)
	case "rate", "rates", "rated", "rating", "promote", "promotes", "promoted", "promoting", "bill", "billed", "bills", "billing", "advertise", "advertised", "advertises", "advertising":
		return !r.isText(subject) && !r.isWord(q-1, "as") && !(q-2 > v && r.isWord(q-2, "as")) && !r.gradesAs(v, q)
	case "rule", "rules", "ruled", "ruling":
		return v+2 < f.end && (r.isWord(v+1, "for") || r.isWord(v+1, "since") || r.isWord(v+1, "over") || r.isWord(v+1, "from") || r.isWord(v+1, "with")) &&
			!r.isWord(v+3, "that") // a country, and not in court
	case "turn", "turns", "turned", "turning":
		return !r.isWord(v+1, "as") // "turned the plan down"
	case "pitch", "pitched", "pitches", "pitching", "cast", "casts", "casting", "depict", "depicts", "depicted", "depicting", "frame", "frames", "framed", "framing":
		return !r.labelsAs(v, q) // "cast doubt on", "photos depicting her"
	case "go", "goes", "went", "gone", "going":
		return !r.isNamedSpeaker(r.chunks[subject]) && r.chunks[subject].kind != relChunk && !r.person(r.chunks[subject])
	case "allow", "allows", "allowed", "allowing":
		n := r.rightOf(f, v)
		return n >= 0 && r.chunks[n].kind == nounChunk && !r.isSubject(f, n) && !(r.isNamedPerson(r.chunks[subject]) && n+3 < q && r.chunks[n+1].kind == prepChunk && r.isSubject(f, n+2))
	}
	return false
}

// labelsAs tells whether "as" or "in" stands between a verb and the quotation, or nothing
// but the article of what the quotation is part of.
func (r *attributionReading) labelsAs(v, q int) bool {
	if v+1 == q || v+2 == q && r.bareArticle(v+1) {
		return true
	}
	for i := v + 1; i < q; i++ {
		if r.isWord(i, "as") || r.isWord(i, "in") {
			return true
		}
	}
	return false
}

// upholds tells verbs of judging whose object, without "as", is not in the words of
// who judges.
var upholds = ofSort("upholds")

// bareArticle tells whether a chunk is nothing but an article before a quotation.
func (r *attributionReading) bareArticle(i int) bool {
	c := r.chunks[i]
	return c.kind == nounChunk && c.last == c.first+1 && isArticle(r.d.tokens[c.first].text)
}

// negated tells whether a verb chunk says that something is not done.
func (r *attributionReading) negated(c chunk) bool {
	for t := c.first; t < c.head; t++ {
		switch r.d.tokens[t].text {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// agrees tells whether a pronoun that stands right after a verb of saying can
// mean that verb's subject: "the ministry said it viewed".
func (r *attributionReading) agrees(f *frame, pronoun int, o attribution) bool {
	left := r.leftOf(f, pronoun)
	if left < 0 || r.chunks[left].kind != verbChunk && r.chunks[left].kind != thatChunk {
		return false
	}
	g := pronounGender(r.d.tokens[r.chunks[pronoun].head].text)
	if og := pronounGender(r.d.tokens[o.token].text); o.name < 0 && og != unknownGender {
		return g == og
	}
	if o.name < 0 {
		return g == plural || g != unknownGender && describes(r.d.tokens[o.token].text) == "person"
	}
	m := r.d.mentions[o.name]
	if m.entity < 0 {
		return g == plural
	}
	e := r.s.entities[m.entity]
	if e.Kind == briefs.Person {
		return g != plural && (e.gender == unknownGender || e.gender == g)
	}
	return g == plural
}

// clashes tells whether a pronoun is of a gender that a speaker is not: "Doe
// told Roe that he lied, and he called her “…”".
func (r *attributionReading) clashes(pronoun int, o attribution) bool {
	g := pronounGender(r.d.tokens[r.chunks[pronoun].head].text)
	if o.name < 0 {
		return false
	}
	if g == plural && o.noun >= 0 && r.isNamedPerson(r.chunks[o.noun]) && pronoun > 0 && r.isWord(pronoun-1, "because") {
		return true // "Doe said that they left because they thought it “…”"
	}
	if g != male && g != female {
		return false
	}
	m := r.d.mentions[o.name]
	if m.entity < 0 {
		return false
	}
	e := r.s.entities[m.entity]
	return e.Kind == briefs.Person && e.gender != unknownGender && e.gender != g
}

// hearsay tells whether somebody named says of another what that one called
// something: "Doe complained that Roe had called him “…”". Whose words they are
// is open where the other has no name, or where it is a charge.
func (r *attributionReading) hearsay(f *frame, v, subject int) bool {
	c := r.chunks[subject]
	left := r.leftOf(f, subject)
	if r.chunks[v].verb != finite || left < 0 || r.chunks[left].kind != thatChunk && r.chunks[left].cue != cueSay || c.kind != nounChunk || r.isPronoun(c) {
		return false
	}
	o := r.outer(f, v)
	return o.source.len() > 0 && o.name >= 0 && o.noun != subject && !r.sameBearer(o.name, c.mention) && (c.mention < 0 || charges[strings.ToLower(r.d.text[o.cue.start:o.cue.end])])
}

// isWordOf tells whether a noun phrase is nothing but "this", "that", "there"
// or "what".
func (r *attributionReading) isWordOf(n int) bool {
	c := r.chunks[n]
	t := r.d.tokens[c.head]
	return c.head == c.first && (t.tag == "DT" || t.tag == "EX" || t.tag == "WP")
}

// anybody tells whether a noun phrase means nobody in particular.
func (r *attributionReading) anybody(c chunk) bool {
	if c.kind == nounChunk && c.head == c.first && r.partOfMany(c) {
		return false // "one of the guards"
	}
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "anyone", "anybody", "everyone", "everybody", "nobody", "one", "you", "people", "someone", "somebody":
		return true
	}
	return false
}

// notYet are verbs before a verb of saying that tell that nothing has been said.
var notYet = map[string]bool{
	"would": true, "should": true, "must": true, "could": true, "may": true, "might": true, "can": true, "will": true, "cannot": true, "ought": true,
}

// charges are verbs for saying what others are said to have done.
var charges = map[string]bool{
	"accused": true, "accuses": true, "alleged": true, "alleges": true, "asserted": true, "asserts": true, "charged": true, "charges": true,
	"claimed": true, "claims": true, "complained": true, "complains": true, "contended": true, "contends": true, "denied": true, "denies": true,
	"suggested": true, "suggests": true,
}
