package extract

import (
	"strings"

	"dateline/briefs"
)

// animate tells whether a noun phrase can be one who says something: a name, a
// pronoun for people, or a noun that describes a speaker.
func (r *reading) animate(c chunk) bool {
	if c.kind == relChunk {
		return strings.EqualFold(r.d.tokens[c.first].text, "who") || strings.EqualFold(r.d.tokens[c.first].text, "which")
	}
	if c.kind != nounChunk {
		return false
	}
	if c.mention >= 0 {
		return true
	}
	t := r.d.tokens[c.head]
	if t.tag == "PRP" {
		return speaks(t.text)
	}
	if c.head == c.first && (someOfThem(t.text) || r.partOfMany(c)) {
		return true // "Another conceded", "some in the party say"
	}
	if c.head == c.first+1 && strings.EqualFold(r.d.tokens[c.first].text, "a") && (t.text == "few" || t.text == "handful" || t.text == "couple" || t.text == "number" || t.text == "majority") && (r.ofThem(c.last) || r.ofPeople(c.last)) {
		return true // "A few of them said", "a few of the parents"
	}
	if c.head == c.first && t.tag == "DT" {
		return strings.EqualFold(t.text, "those") && c.last < len(r.d.tokens) && isWhoThose(r.d.tokens[c.last]) // "Those suing it said"
	}
	if c.last == c.first+2 && t.tag == "JJ" && strings.EqualFold(r.d.tokens[c.first].text, "those") && c.last < len(r.d.tokens) && (r.d.tokens[c.last].tag == "IN" || r.d.tokens[c.last].tag == "TO") {
		return true // "Those familiar with it said"
	}
	if c.head == c.first+1 && (t.tag == "CD" || t.text == "pair" || t.text == "rest" || t.text == "others") && strings.EqualFold(r.d.tokens[c.first].text, "the") && r.ofThem(c.last) {
		return true // "The three of them said"
	}
	if c.head > c.first && t.text == "hall" && isSeatOfTown(r.d.tokens[c.head-1].text) {
		return true // "city hall said"
	}
	if c.head == c.first+1 && strings.EqualFold(r.d.tokens[c.first].text, "a") && isAmongTwo(t.text) && c.last < len(r.d.tokens) && r.d.tokens[c.last].tag == "VBD" {
		return true // "A second called it"
	}
	if c.head == c.first+1 && isAmongTwo(t.text) && strings.EqualFold(r.d.tokens[c.first].text, "the") && c.last < len(r.d.tokens) && isVerbTag(r.d.tokens[c.last].tag) {
		return true // "the second called it"
	}
	return describes(t.text) != "" || strings.HasPrefix(t.tag, "NNP") && !r.d.words[c.head].has(calendar) || r.native(c.head) != "" || r.shareOfPeople(c)
}

// isWhoThose tells whether a word behind "those" tells of people: "those suing", "those in", "those who".
func isWhoThose(next token) bool {
	switch next.tag {
	case "VBG", "VBN", "WP":
		return true
	}
	return next.text == "in" || next.text == "at" || next.text == "near"
}

// isSeatOfTown tells what stands before "hall" where that is the town's government.
func isSeatOfTown(word string) bool {
	return word == "city" || word == "City" || word == "town" || word == "Town"
}

// speaksForItself tells whether a thing that has no word for who speaks in it is told
// to say something in so many words: "the kiosk said it was".
func (r *reading) speaksForItself(v, subject int) bool {
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
func (r *reading) judges(v, subject int) bool {
	c := r.chunks[subject]
	head := r.d.tokens[c.head]
	return r.chunks[v].cue == cueLabel && r.chunks[v].verb == finite && v+1 < len(r.chunks) && r.chunks[v+1].kind == nounChunk &&
		c.kind == nounChunk && c.mention < 0 && (head.tag == "NNS" || head.tag == "NN" && isAgent(head.text)) && describes(head.text) == "" && !temporal(head.text)
}

// isAgent tells words that end as those for who does something: "flagbearer", "lobbyist".
func isAgent(s string) bool {
	return len(s) > 6 && (strings.HasSuffix(s, "er") || strings.HasSuffix(s, "ist") || strings.HasSuffix(s, "goer") || strings.HasSuffix(s, "eer"))
}

// someOfThem tells words that stand for some of those spoken of.
var someOfThem = ofSortFolded("some of them")

// partOfMany tells whether a word for a number of people has those people right
// behind it, or what they do: "some in the party", "others who", "many said".
func (r *reading) partOfMany(c chunk) bool {
	tokens := r.d.tokens
	if !someWord(tokens[c.head].text) || c.last >= len(tokens) {
		return false
	}
	switch t := tokens[c.last]; t.text {
	case "who", "in", "at", "on", "from", "within", "inside", "among", "around", "near", "close", "outside", "here", "there", "involved":
		return true
	case "of":
		return r.ofThem(c.last) || c.last+1 < len(tokens) && strings.EqualFold(tokens[c.head].text, "one") || r.ofPeople(c.last)
	default:
		class, _ := cueOf(t.text, "")
		return class == cueSay || class == cueThink || class == cueLabel && t.tag == "VBG"
	}
}

// ofThem tells whether "of" at a token goes on with those spoken of: "of them".
func (r *reading) ofThem(of int) bool {
	if of+1 >= len(r.d.tokens) || r.d.tokens[of].text != "of" {
		return false
	}
	next := r.d.tokens[of+1].text
	return next == "them" || next == "those" || next == "us"
}

// ofPeople tells whether people stand behind "of" at a token: "of the residents", "of her oldest
// friends in Leeds".
func (r *reading) ofPeople(of int) bool {
	const most = 6 // tokens
	tokens := r.d.tokens
	if of >= len(tokens) || tokens[of].text != "of" {
		return false
	}
	for t := of + 1; t < len(tokens) && t <= of+most; t++ {
		switch tag := tokens[t].tag; {
		case isNounTag(tag):
			if t+1 < len(tokens) && (isNounTag(tokens[t+1].tag) || isPossessive(tokens[t+1].tag, tokens[t+1].text)) {
				continue
			}
			class := describes(tokens[t].text)
			return class == "people" || class == "group" && tag == "NNS" || tag == "NNPS"
		case tag != "DT" && tag != "PRP$" && tag != "JJ" && tag != "JJS" && tag != "JJR" && tag != "CD" && tag != "VBN" && !isPossessive(tag, tokens[t].text):
			return false
		}
	}
	return false
}

// someWord tells words for a number of people.
var someWord = ofSortFolded("part of many")

// isText tells whether a noun phrase is a writing, a survey or the like, by no
// name. There is none at -1.
func (r *reading) isText(n int) bool {
	if n < 0 {
		return false
	}
	c := r.chunks[n]
	return c.kind == nounChunk && c.mention < 0 && describes(r.d.tokens[c.head].text) == "text"
}

// proves tells whether a verb says what a thing lets others see, in their own
// words.
func (r *reading) proves(v int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[v].head].text) {
	case "show", "shows", "showed", "shown", "showing", "prove", "proves", "proved", "proven", "proving", "demonstrate", "demonstrates", "demonstrated",
		"indicate", "indicates", "indicated", "illustrate", "illustrates", "illustrated", "reflect", "reflects", "reflected", "reflecting":
		return true
	}
	return false
}

// speaks tells whether a personal pronoun can be a speaker's.
func speaks(pronoun string) bool {
	switch strings.ToLower(pronoun) {
	case "he", "she", "they", "it", "i", "we", "you":
		return true
	}
	return false
}

// kindOf gives the kind of a mention: its entity's where it has one.
func (r *reading) kindOf(mention int) briefs.EntityKind {
	m := r.d.mentions[mention]
	if m.entity >= 0 {
		return r.s.entities[m.entity].Kind
	}
	return m.kind
}

// isNamedSpeaker tells whether a noun phrase ends with the name of a person or
// an organisation.
func (r *reading) isNamedSpeaker(c chunk) bool {
	return c.mention >= 0 && r.kindOf(c.mention) != briefs.Place
}

// isNamedPerson tells whether a noun phrase ends with a person's name.
func (r *reading) isNamedPerson(c chunk) bool {
	return c.mention >= 0 && r.kindOf(c.mention) == briefs.Person
}

// endsWithBearer tells whether a noun phrase that looks like what a preposition
// governs ends with the name of one who is described by all of it: "director of
// the centre Jane Doe", "secretary for education Mr. Roe".
func (r *reading) endsWithBearer(c chunk) bool {
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
func (r *reading) titlesPerson(title span, at int) bool {
	for t := at - 1; t >= 0 && r.d.tokens[t].start >= title.start; t-- {
		if class := describes(r.d.tokens[t].text); r.d.words[t].has(titleWord|role) || class != "" && class != "people" {
			return true
		}
	}
	return false
}

// twoPosts tells whether two noun phrases joined by "and" are what one person is, whose
// name ends the second: "chairman and chief executive Jane Doe".
func (r *reading) twoPosts(a, b int) bool {
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
func (r *reading) ownsPost(c chunk) bool {
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

// isWord tells whether a chunk is one word, in any case. There is none at -1.
func (r *reading) isWord(chunk int, word string) bool {
	if chunk < 0 {
		return false
	}
	c := r.chunks[chunk]
	return c.last == c.first+1 && strings.EqualFold(r.d.tokens[c.first].text, word)
}
