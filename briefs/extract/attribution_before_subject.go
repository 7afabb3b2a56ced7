package extract

import "strings"

// Whose words a verb on the left of a quotation says they are, by its subject.

// sayer gives the chunk of who says what a verb says, for who is told of as its subject; -1 for none.
func (r *attributionReading) sayer(f *frame, v, q int) int {
	s := r.subject(f, v)
	if s < 0 || s >= q || v > f.chunk && r.chunks[v-1].kind == commaMark && r.setBetween(f, v, v-1) {
		if n := r.inverted(f, v); n >= 0 && n < q {
			s = n
		}
	}
	if s-2 > f.chunk && s < q && r.isWord(s, "whom") && r.isWord(s-1, "of") && r.chunks[s-2].kind == nounChunk {
		return s - 2 // "her friends, one of whom called it"
	}
	if n := r.textBeforeTime(f, s, q); n >= 0 {
		return n
	}
	if r.isThatOfNoun(f, s, q) {
		s-- // "a letter that called it “…”"
		if r.isOfSpeaker(f, s) {
			s -= 2 // "a speech by a spokesman for the town that called it"
		}
		if r.isToReader(f, s, v) {
			s -= 2 // "a note to the judge that read"
		}
	}
	return s
}

// isThatOfNoun tells whether a subject is the "that" behind a noun which may speak.
func (r *attributionReading) isThatOfNoun(f *frame, s, q int) bool {
	return s > f.chunk && s < q && r.chunks[s].kind == relChunk && r.isWord(s, "that") && r.chunks[s-1].kind == nounChunk && r.animate(r.chunks[s-1])
}

// textBeforeTime gives the text that a "that" behind a time speaks of: "a statement on Monday night that
// described it"; -1 for none.
func (r *attributionReading) textBeforeTime(f *frame, s, q int) int {
	n := s - 3
	if n < f.chunk || s >= q || r.chunks[s].kind != relChunk || !r.isWord(s, "that") || r.chunks[s-1].kind != nounChunk || !r.temporalPhrase(r.chunks[s-1]) || r.chunks[s-2].kind != prepChunk || !r.isText(n) {
		return -1
	}
	return n
}

// isOfSpeaker tells whether a noun hangs on one for a person: "a spokesman for the town".
func (r *attributionReading) isOfSpeaker(f *frame, n int) bool {
	return n-2 > f.chunk && r.chunks[n-1].kind == prepChunk && r.chunks[n-2].kind == nounChunk && r.chunks[n-2].mention < 0 && r.describesPerson(r.chunks[n-2])
}

// isToReader tells whether a noun before a verb is whom a text that reads so goes to: "a note to the judge".
func (r *attributionReading) isToReader(f *frame, n, v int) bool {
	if n-2 <= f.chunk || !r.isWord(v, "read") && !r.isWord(v, "reads") && !r.isWord(v, "said") {
		return false
	}
	return !r.isText(n) && r.chunks[n-1].kind == prepChunk && r.isText(n-2)
}

// subjectRule is a verbRule that asks for the verb's subject, at chunk s, too.
type subjectRule struct {
	over func(r *attributionReading, f *frame, v, s, q int) bool
	says func(r *attributionReading, f *frame, v, s, q int) (attribution, bool)
}

// subjectRules are asked in this order. From isNoSayer on there is a subject before the quotation.
var subjectRules = []subjectRule{
	{over: (*attributionReading).isOrdered},
	{says: (*attributionReading).ledTo},
	{over: (*attributionReading).saysOther},
	{says: (*attributionReading).ownerWarns},
	{over: (*attributionReading).isNoSayer},
	{over: (*attributionReading).isAnybodys},
	{over: (*attributionReading).isSilentThing},
	{over: (*attributionReading).isWhich},
	{over: (*attributionReading).isUntilThen},
	{says: (*attributionReading).toldWithin},
	{says: (*attributionReading).thoughtOf},
	{says: (*attributionReading).textOf},
	{says: (*attributionReading).outerTells},
	{says: (*attributionReading).rumoured},
}

// subjectSays reads whose words they are that a verb with subject s says, where it stands before a
// quotation.
func (r *attributionReading) subjectSays(f *frame, v, s, q int) (attribution, bool) {
	for i := range subjectRules {
		if over := subjectRules[i].over; over != nil {
			if over(r, f, v, s, q) {
				return attribution{}, false
			}
			continue
		}
		if a, ok := subjectRules[i].says(r, f, v, s, q); ok {
			return a, true
		}
	}
	beside := r.besideLeft(v, q)
	if left := r.leftOf(f, s); left >= 0 && r.isWord(left, "as") {
		beside = false // "as Doe put it, “…”" is no sentence of direct speech
	}
	return r.attributed(f, s, v, false, beside), true
}

// isOrdered: "the order that he testify “shows …”".
func (r *attributionReading) isOrdered(f *frame, v, s, _ int) bool {
	if s < 0 || s+1 != v || !r.tagged(v, "VB") && !r.tagged(v, "VBP") || r.chunks[v].last != r.chunks[v].first+1 {
		return false
	}
	return isHisOrHer(r.d.tokens[r.chunks[s].head].text) && !r.heardDoing(f, s)
}

// ledTo: "Slamming “…,” Doe left".
func (r *attributionReading) ledTo(f *frame, v, s, q int) (attribution, bool) {
	if !r.leadsToSubject(f, v, s, q) {
		return attribution{}, false
	}
	return r.attributed(f, s, v, false, false), true
}

// saysOther tells whether what a verb says is over, or is not what the quotation is of.
func (r *attributionReading) saysOther(f *frame, v, s, q int) bool {
	return s >= 0 && (r.saysNothing(f, v, s, q) || r.gapped(f, v, s, q))
}

// isNoSayer tells whether a verb has no subject before the quotation, or one that says nothing.
func (r *attributionReading) isNoSayer(f *frame, v, s, q int) bool {
	if s < 0 || s >= q {
		return true
	}
	if r.animate(r.chunks[s]) || r.judges(v, s) || r.heardDoing(f, s) {
		return false
	}
	cue := r.chunks[v].cue
	return cue != cueSay && cue != cueShow || r.isWordOf(s)
}

// isAnybodys tells whether anybody may do what a verb tells, which is none of saying or calling.
func (r *attributionReading) isAnybodys(_ *frame, v, s, _ int) bool {
	cue := r.chunks[v].cue
	return cue != cueSay && cue != cueLabel && r.anybody(r.chunks[s])
}

// isSilentThing tells whether a subject is a thing that says nothing, and the verb stands not right
// before the quotation.
func (r *attributionReading) isSilentThing(f *frame, v, s, q int) bool {
	if r.chunks[s].kind != nounChunk || r.animate(r.chunks[s]) || r.heardDoing(f, s) || r.besideLeft(v, q) {
		return false
	}
	return !r.speaksForItself(v, s) && !r.judges(v, s) && !r.viewer(r.chunks[s])
}

// isWhich: "Which is to say, why is it “…”?"
func (r *attributionReading) isWhich(f *frame, _, s, _ int) bool {
	return s == f.chunk && r.chunks[s].kind == relChunk
}

func (r *attributionReading) isUntilThen(f *frame, _, s, q int) bool { return r.untilThen(f, s, q) }

// thoughtOf reads what a pronoun is told to think or, not right before the quotation, to say: the words
// of who tells it.
func (r *attributionReading) thoughtOf(f *frame, v, s, q int) (attribution, bool) {
	if !r.isPronoun(r.chunks[s]) || r.heardDoing(f, s) {
		return attribution{}, false
	}
	asked := r.askedWhetherThinks(f, s, v)
	if !asked && (r.chunks[v].cue != cueThink && r.besideLeft(v, q) || r.askedOf(f, s) >= 0) {
		return attribution{}, false
	}
	if r.setOff(f, s) || r.answersAsked(f, s) || r.startsOver(f, s, v) || r.apposedThing(f, s) || r.isWord(r.leftOf(f, s), "as") {
		return attribution{}, false
	}
	o := r.outer(f, v)
	return o, o.source.len() > 0 && (r.chunks[v].cue != cueLabel || r.agrees(f, s, o) || isViewing(r.d.tokens[r.chunks[v].head].text)) && (asked || !r.clashes(s, o))
}

// isViewing tells verbs for how somebody sees a thing, without a word said: "viewed it as “…”".
var isViewing = ofSort("viewing")

// askedWhetherThinks tells whether a verb of no speech stands in a question for yes or no: "Doe asked Roe
// whether she wanted “…”" gives the words of who asks.
func (r *attributionReading) askedWhetherThinks(f *frame, s, v int) bool {
	link := r.leftOf(f, s)
	if r.chunks[v].cue == cueSay || r.chunks[v].cue == cueLabel || link-1 <= f.chunk || !r.isWord(link, "whether") && !r.isWord(link, "if") {
		return false
	}
	ask := link - 1
	if r.chunks[ask].kind == nounChunk {
		ask--
	}
	return r.chunks[ask].kind == verbChunk && r.chunks[ask].verb == finite && asking[strings.ToLower(r.d.tokens[r.chunks[ask].head].text)]
}

// apposedThing tells whether a pronoun begins what hangs on a noun that only stands beside what was told
// before: "would not say whether it would go on, something she said in May might be".
func (r *attributionReading) apposedThing(f *frame, s int) bool {
	n := r.leftOf(f, s)
	if n-1 <= f.chunk || r.chunks[n].kind != nounChunk || r.chunks[n-1].kind != commaMark || r.animate(r.chunks[n]) {
		return false
	}
	t := r.d.tokens[r.chunks[n].first]
	return !r.temporalPhrase(r.chunks[n]) && (isIndefinite(t) || t.text == "something")
}

// textOf: "Doe responded that the ruling offered “…”".
func (r *attributionReading) textOf(f *frame, v, s, q int) (attribution, bool) {
	c := r.chunks[v]
	if c.cue != cueSay || c.verb != finite || r.besideLeft(v, q) || r.chunks[s].kind != nounChunk || !r.isText(s) {
		return attribution{}, false
	}
	if onlySays(r.d.tokens[c.head].text) || !r.reported(f, s) {
		return attribution{}, false
	}
	return r.outerThan(f, v, s)
}

// outerTells reads what one is told to have said as the words of who tells it.
func (r *attributionReading) outerTells(f *frame, v, s, q int) (attribution, bool) {
	if !r.toldByOuter(f, v, s, q) {
		return attribution{}, false
	}
	return r.outerThan(f, v, s)
}

// outerThan gives the one who tells what a verb with subject s says, if that is another.
func (r *attributionReading) outerThan(f *frame, v, s int) (attribution, bool) {
	o := r.outer(f, v)
	return o, o.source.len() > 0 && o.noun != s
}

// rumoured reads a label that is hearsay: someone's words, nobody knows whose.
func (r *attributionReading) rumoured(f *frame, v, s, q int) (attribution, bool) {
	if r.chunks[v].cue != cueLabel || r.besideLeft(v, q) || !r.hearsay(f, v, s) {
		return attribution{}, false
	}
	a := r.attributed(f, s, v, false, false)
	a.source, a.name = span{}, -1
	return a, true
}

// askedOf gives the verb by which somebody named is asked what the pronoun at chunk n does, or -1:
// "Doe asked Roe why she called".
func (r *attributionReading) askedOf(f *frame, n int) int {
	const most = 5 // chunks between
	clause := false
	for i := n - 1; i > f.chunk && i > n-most; i-- {
		switch c := r.chunks[i]; c.kind {
		case thatChunk, relChunk, prepChunk:
			clause = true
		case nounChunk:
			if v := r.leftOf(f, i); clause && r.isNamedPerson(c) && v > f.chunk && r.chunks[v].kind == verbChunk && r.chunks[v].verb == finite && asking[strings.ToLower(r.d.tokens[r.chunks[v].head].text)] {
				return v
			}
			return -1
		case adverb:
		default:
			return -1
		}
	}
	return -1
}
