package extract

import (
	"strings"
)

// speaksForItself tells whether a thing that has no word for who speaks in it is told
// to say something in so many words: "the kiosk said it was".
func (r *attributionReading) speaksForItself(v, subject int) bool {
	c, tokens := r.chunks[subject], r.d.tokens
	first, head := tokens[c.first], tokens[c.head]
	verb := r.chunks[v]
	that := verb.cue == cueSay && v+1 < len(r.chunks) && r.chunks[v+1].kind == thatChunk
	if !onlySays(tokens[verb.head].text) && !that || temporal(head.text) {
		return false
	}
	return head.tag == "NNS" || head.tag == "NN" && c.head > c.first && (isArticle(first.text) || first.tag == "PRP$") // "The mutinous paratroops said"
}

// judges tells whether many of whom nothing is known judge something: "wardens in
// the valley called the plan". Things do no such thing.
func (r *attributionReading) judges(v, subject int) bool {
	c := r.chunks[subject]
	head := r.d.tokens[c.head]
	return r.chunks[v].cue == cueLabel && r.chunks[v].verb == finite && v+1 < len(r.chunks) && r.chunks[v+1].kind == nounChunk &&
		c.kind == nounChunk && c.mention < 0 && (head.tag == "NNS" || head.tag == "NN" && isAgent(head.text)) && describes(head.text) == "" && !temporal(head.text)
}

// isAgent tells words that end as those for who does something: "flagbearer", "lobbyist".
func isAgent(s string) bool {
	return len(s) > 6 && (strings.HasSuffix(s, "er") || strings.HasSuffix(s, "ist") || strings.HasSuffix(s, "goer") || strings.HasSuffix(s, "eer"))
}

// isText tells whether a noun phrase is a writing, a survey or the like, by no
// name. There is none at -1.
func (r *attributionReading) isText(n int) bool {
	if n < 0 {
		return false
	}
	c := r.chunks[n]
	return c.kind == nounChunk && c.mention < 0 && describes(r.d.tokens[c.head].text) == "text"
}

// proves tells whether a verb says what a thing lets others see, in their own
// words.
func (r *attributionReading) proves(v int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[v].head].text) {
	case "show", "shows", "showed", "shown", "showing", "prove", "proves", "proved", "proven", "proving", "demonstrate", "demonstrates", "demonstrated",
		"indicate", "indicates", "indicated", "illustrate", "illustrates", "illustrated", "reflect", "reflects", "reflected", "reflecting":
		return true
	}
	return false
}

// endsWithBearer tells whether a noun phrase that looks like what a preposition
// governs ends with the name of one who is described by all of it: "director of
// the centre Jane Doe", "secretary for education Mr. Roe".
func (r *attributionReading) endsWithBearer(c chunk) bool {
	if !r.isNamedPerson(c) {
		return false
	}
	m := r.d.mentions[c.mention]
	at := m.first
	if m.title.len() > 0 && m.title.start < r.d.tokens[c.first].start {
		return true // the title reaches back over the preposition
	}
	if m.title.len() > 0 && r.titlesPerson(m.title, m.first) {
		for at > c.first && r.d.tokens[at-1].start >= m.title.start {
			at--
		}
	}
	if at <= c.first {
		return false
	}
	t := r.d.tokens[at-1]
	if r.d.words[at-1].has(bareTitle) && m.title.len() == 0 {
		return false // "the father of Mr. Doe"
	}
	return (strings.HasPrefix(t.tag, "NN") || t.tag == "VBG") && describes(t.text) != "person" && describes(t.text) != "male" && describes(t.text) != "female"
}

// titlesPerson tells whether the words before a name at a token say what one is:
// "Senator", but not the "rugby" of "director of rugby Jane Doe", nor the "jurors" of
// "chair of jurors Jane Doe".
func (r *attributionReading) titlesPerson(title span, at int) bool {
	for t := at - 1; t >= 0 && r.d.tokens[t].start >= title.start; t-- {
		if class := describes(r.d.tokens[t].text); r.d.words[t].has(titleWord|role) || class != "" && class != "people" {
			return true
		}
	}
	return false
}

// twoPosts tells whether two noun phrases joined by "and" are what one person is, whose
// name ends the second: "chairman and chief executive Jane Doe".
func (r *attributionReading) twoPosts(a, b int) bool {
	first, second := r.chunks[a], r.chunks[b]
	if first.kind != nounChunk || first.mention >= 0 || !r.describesPerson(first) && !r.d.words[first.head].has(titleWord) || !r.isNamedPerson(second) {
		return false
	}
	switch r.d.tokens[first.first].tag {
	case "DT", "PRP$", "PRP", "CD":
		return false
	}
	m := r.d.mentions[second.mention]
	return m.first > second.first && r.d.tokens[second.first].tag != "DT"
}

// ownsPost tells whether a noun phrase ends with a person's name and has a possessor before
// what that one is: "state's press chief Jane Doe".
func (r *attributionReading) ownsPost(c chunk) bool {
	if c.kind != nounChunk || !r.isNamedPerson(c) {
		return false
	}
	m := r.d.mentions[c.mention]
	for t := c.first + 1; t+1 < m.first; t++ {
		if isGenitive(r.d.tokens[t].tag, r.d.tokens[t].text) {
			return r.d.words[m.first-1].has(titleWord | role)
		}
	}
	return false
}
