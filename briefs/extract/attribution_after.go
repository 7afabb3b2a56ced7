package extract

import "strings"

// after reads what stands right after a quotation: “…,” said Doe; “…,” Doe, a
// farmer, said; “…,” according to Doe; “…” as Doe put it.
func (r *attributionReading) after(f *frame, q int) (attribution, bool) {
	n, parted := r.behind(f, q)
	if n < 0 {
		return attribution{}, false
	}
	if a, ok := r.isHow(f, n); ok {
		return a, true
	}
	if a, ok := r.usedAsWords(f, q, n); ok {
		return a, true
	}
	if a, ok := r.calledIt(f, q, n); ok {
		return a, true
	}
	switch c := r.chunks[n]; c.kind {
	case verbChunk:
		if a, ok := r.verbBehind(f, q, n, parted); ok {
			return a, true
		}
	case nounChunk:
		if a, ended, ok := r.nounBehind(f, q, n, parted); ended {
			return a, ok
		}
	case according:
		if s := r.rightOf(f, n); s >= 0 && r.accords(r.chunks[s]) {
			return r.attributed(f, s, n, true, true), true
		}
	case prepChunk:
		if strings.EqualFold(r.d.tokens[c.first].text, "as") {
			return r.asPut(f, n, true)
		}
	}
	if parted && r.standsAlone(f, q, n) || r.isSigned(f, q, n) {
		return r.attributed(f, n, -1, true, true), true
	}
	return attribution{}, false
}

// quoteText gives the text of the quotation at chunk q, without its marks.
func (r *attributionReading) quoteText(q int) string {
	quote := r.d.quoted[r.chunks[q].quote]
	return r.d.text[quote.start:quote.end]
}

// behind gives the first chunk behind a quotation, over a comma or a dash, and whether a mark parts the
// two; -1 where there is none.
func (r *attributionReading) behind(f *frame, q int) (n int, parted bool) {
	if n = r.rightOf(f, q); n < 0 {
		return -1, false
	}
	parted = hasAnySuffix(r.quoteText(q), ",", "?", "!", "—", "-", "…", ".", "’", "'", "”", "\"")
	if k := r.chunks[n].kind; k == commaMark || k == dashMark {
		parted = true
		if n = r.rightOf(f, n); n < 0 {
			return -1, true
		}
	}
	if r.isWord(n, "or") && n+2 < f.end && r.isWord(n+1, "so") {
		return n + 2, true // "“…,” or so Doe says"
	}
	return n, parted
}

// usedAsWords: "the word “…” was used by both sides".
func (r *attributionReading) usedAsWords(f *frame, q, n int) (attribution, bool) {
	c := r.chunks[n]
	if c.kind != verbChunk || c.verb != passive || !uttered(r.d.tokens[c.head].text) || !r.spokenOfAsWords(f, q) {
		return attribution{}, false
	}
	a, ok := r.agent(f, n, q)
	if ok {
		a.class = cueSay
	}
	return a, ok
}

// verbBehind reads the verb right behind a quotation: “…,” said Doe.
func (r *attributionReading) verbBehind(f *frame, q, v int, parted bool) (attribution, bool) {
	if a, ok := r.came(f, v); ok {
		return a, true
	}
	if a, ok := r.wasVerdict(f, v); ok {
		return a, true
	}
	if q > f.chunk && (r.inRelative(f, q) || r.setIn(f, q)) {
		return attribution{}, false // "Doe, who called it “…,” said that", "Doe, citing “…,” asked Roe to"
	}
	if !r.saysDirectly(f, q, v) || !parted && r.isSubjectQuote(f, q, v) {
		return attribution{}, false
	}
	c := r.chunks[v]
	s := r.rightOf(f, v)
	named := s >= 0 && parted && v == q+1 && onlySays(r.d.tokens[c.head].text) && r.chunks[s].kind == nounChunk && r.tagged(s, "NNP") // “…,” stated Doe in a brief provided to the board
	if s < 0 || !named && !r.isSayerBehind(f, s) || !parted && q != f.chunk && r.chunks[q-1].kind == nounChunk {
		return attribution{}, false
	}
	return r.attributed(f, s, v, true, true), true
}

// saysDirectly tells whether a verb behind a quotation gives direct speech: "said", but not "told Roe".
func (r *attributionReading) saysDirectly(f *frame, q, v int) bool {
	c := r.chunks[v]
	if !directCue(c.cue) && !r.utters(f, q, v) {
		return false
	}
	return c.verb != infinitive && c.verb != gerundForm && c.verb != passive && !r.tells(v)
}

// isSayerBehind tells whether the noun phrase behind a verb of saying is its subject, and not that of a
// verb behind it.
func (r *attributionReading) isSayerBehind(f *frame, s int) bool {
	if r.chunks[s].kind != nounChunk || r.isNothing(s) {
		return false
	}
	return !r.isSubject(f, s) || r.trailsParticiple(f, s) || r.unnamedByWish(s)
}

// standsAlone: “…,” Doe from her desk. “…,” Doe, a farmer.
func (r *attributionReading) standsAlone(f *frame, q, n int) bool {
	c := r.chunks[n]
	if q != f.chunk || c.mention < 0 || !r.isNamedSpeaker(c) || n+1 >= f.end {
		return false
	}
	return (r.chunks[n+1].kind == prepChunk || r.chunks[n+1].kind == commaMark) && r.verbless(f)
}

// isSigned: “…” — Jane Doe
func (r *attributionReading) isSigned(f *frame, q, n int) bool {
	c := r.chunks[n]
	return n-1 > q && r.chunks[n-1].kind == dashMark && c.mention >= 0 && r.isNamedSpeaker(c) && n+1 >= f.end
}

// unnamedByWish tells whether it is said behind a noun phrase that it has no name here: "an adviser
// granted anonymity".
func (r *attributionReading) unnamedByWish(n int) bool {
	if n+2 >= len(r.chunks) || r.chunks[n+1].kind != verbChunk || r.chunks[n+2].kind != nounChunk || r.d.tokens[r.chunks[n+2].head].text != "anonymity" {
		return false
	}
	switch r.d.tokens[r.chunks[n+1].head].text {
	case "granted", "given", "offered", "promised", "afforded", "allowed":
		return true
	}
	return false
}

// utters tells whether a verb that is none of saying has nothing to do but to give a quotation,
// which the comma before it ends, to one who is named: “…,” he indicated. “…,” decided Jane Doe.
func (r *attributionReading) utters(f *frame, q, v int) bool {
	c := r.chunks[v]
	if q != f.chunk || !r.endsWithComma(q) || c.kind != verbChunk || c.verb != finite && c.verb != participle || c.last != c.first+1 || isBe(r.d.tokens[c.head].text) {
		return false
	}
	who, end := v-1, v+1
	if who == q {
		who, end = v+1, v+2
		if end < f.end && r.isWord(end, "of") {
			end = r.phrasesEnd(f, end)
		}
	}
	if who >= f.end || !r.isWhoUtters(who, who > v) {
		return false
	}
	if end >= f.end || who < v && r.isNamedPerson(r.chunks[who]) && r.chunks[end].kind == nounChunk && r.isNamedPerson(r.chunks[end]) {
		return true // “…,” Doe greeted Roe
	}
	k := r.chunks[end].kind
	return k == commaMark || k == stopMark || k == quoteChunk || k == adverb && (end+1 == f.end || r.chunks[end+1].kind == stopMark)
}

// isWhoUtters tells whether a chunk is a named person, "he" or "she", or behind the verb "someone".
func (r *attributionReading) isWhoUtters(n int, behind bool) bool {
	c := r.chunks[n]
	if c.kind != nounChunk {
		return false
	}
	head := r.d.tokens[c.head].text
	return r.isNamedPerson(c) || r.isPronoun(c) && speaks(head) || behind && someWord(head)
}

// uttered tells participles for what is done with words: "used", "shouted".
var uttered = ofSort("uttered")

// trailsParticiple tells whether what looks like a verb behind who has just been said to say
// it is a participle: “…,” said one guest told of the meeting.
func (r *attributionReading) trailsParticiple(f *frame, n int) bool {
	v := n + 1
	return v+1 < f.end && r.chunks[v].kind == verbChunk && r.chunks[v].last == r.chunks[v].first+1 && (r.chunks[v].verb != finite || r.tagged(v, "VBD")) && r.chunks[v+1].kind == prepChunk && !r.clauseHead(v+1)
}

// setIn tells whether a quotation ends what is set in with a participle behind the
// sentence's subject, which has had no verb yet.
func (r *attributionReading) setIn(f *frame, q int) bool {
	opens := false
	for i := f.chunk + 2; i < q; i++ {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk && c.verb == gerundForm && r.chunks[i-1].kind == commaMark && r.isNamedSpeaker(r.chunks[i-2]):
			opens = true
		case c.kind == verbChunk && (c.verb == finite || c.verb == passive), c.kind == quoteChunk, c.kind == stopMark:
			return false
		}
	}
	return opens
}

// hasObject tells whether the verb of saying behind a quotation has something
// else to say: "Doe said the plan was dead".
func (r *attributionReading) hasObject(f *frame, a attribution) bool {
	if a.noun < 0 || a.cue.len() == 0 {
		return false
	}
	for v := a.noun + 1; v < f.end; v++ {
		c := r.chunks[v]
		if c.kind != verbChunk || r.d.tokens[c.head].start != a.cue.start {
			continue
		}
		n := r.rightOf(f, v)
		if n >= 0 && r.tells(v) && r.chunks[n].kind == nounChunk {
			n = r.rightOf(f, n) // "told me the plan was"
		}
		if n < 0 {
			return false
		}
		k := r.chunks[n]
		return k.kind == thatChunk || k.kind == nounChunk && !temporal(r.d.tokens[k.head].text) && r.isSubject(f, n)
	}
	return false
}

// leadsOn tells whether the verb of saying behind a quotation leads over a colon, or right on,
// to another one.
func (r *attributionReading) leadsOn(f *frame, a attribution) bool {
	for v := a.noun + 1; v < f.end; v++ {
		if r.chunks[v].kind == quoteChunk {
			k := r.chunks[v-1]
			return k.kind == colonMark || k.kind == verbChunk && r.d.tokens[k.head].start == a.cue.start
		}
	}
	return false
}

// reads tells whether people read something: "prosecutors had read the law".
func (r *attributionReading) reads(f *frame, s, v int) bool {
	n := r.rightOf(f, v)
	return r.d.tokens[r.chunks[v].head].text == "read" && !r.isText(s) && n >= 0 && r.chunks[n].kind == nounChunk && !temporal(r.d.tokens[r.chunks[n].head].text)
}

// isNothing tells whether a noun phrase is no one who says but what is said.
func (r *attributionReading) isNothing(n int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[n].head].text) {
	case "nothing", "little", "much", "something", "anything", "so", "this", "that", "no":
		return r.chunks[n].head == r.chunks[n].first
	}
	return false
}

// verbless tells whether a frame has no verb outside its quotations.
func (r *attributionReading) verbless(f *frame) bool {
	for i := f.chunk; i < f.end; i++ {
		if r.chunks[i].kind == verbChunk {
			return false
		}
	}
	return true
}
