package extract

import (
	"dateline/briefs"
	"strings"
)

// Which noun phrases can speak, and what kind of bearer they name.

// animate tells whether a noun phrase can be one who says something: a name, a
// pronoun for people, or a noun that describes a speaker.
func (r *clausesReading) animate(c chunk) bool {
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

// partOfMany tells whether a word for a number of people has those people right
// behind it, or what they do: "some in the party", "others who", "many said".
func (r *clausesReading) partOfMany(c chunk) bool {
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
func (r *clausesReading) ofThem(of int) bool {
	if of+1 >= len(r.d.tokens) || r.d.tokens[of].text != "of" {
		return false
	}
	next := r.d.tokens[of+1].text
	return next == "them" || next == "those" || next == "us"
}

// ofPeople tells whether people stand behind "of" at a token: "of the residents", "of her oldest
// friends in Leeds".
func (r *clausesReading) ofPeople(of int) bool {
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

// speaks tells whether a personal pronoun can be a speaker's.
func speaks(pronoun string) bool {
	switch strings.ToLower(pronoun) {
	case "he", "she", "they", "it", "i", "we", "you":
		return true
	}
	return false
}

// kindOf gives the kind of a mention: its entity's where it has one.
func (r *clausesReading) kindOf(mention int) briefs.EntityKind {
	m := r.d.mentions[mention]
	if m.entity >= 0 {
		return r.s.entities[m.entity].Kind
	}
	return m.kind
}

// isNamedSpeaker tells whether a noun phrase ends with the name of a person or
// an organisation.
func (r *clausesReading) isNamedSpeaker(c chunk) bool {
	return c.mention >= 0 && r.kindOf(c.mention) != briefs.Place
}

// isNamedPerson tells whether a noun phrase ends with a person's name.
func (r *clausesReading) isNamedPerson(c chunk) bool {
	return c.mention >= 0 && r.kindOf(c.mention) == briefs.Person
}

// share tells whether a noun phrase is a part of a number of people: "62
// percent of the farmers", "a majority of voters", "four in ten".
func (r *clausesReading) share(c chunk) bool {
	if c.kind != nounChunk || c.mention >= 0 {
		return false
	}
	if c.head-2 >= c.first && r.outOf(c.head-2, c.last) {
		return true // "nine in ten"
	}
	if t := r.d.tokens[c.head]; t.tag == "CD" && c.head == c.first && c.last < len(r.d.tokens) && r.d.tokens[c.last].text == "of" {
		return true // "Four of the commissioners"
	}
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "percent", "%", "majority", "half", "third", "quarter", "thirds", "quarters", "most", "many", "dozens", "scores", "hundreds", "thousands", "millions", "hundred", "thousand", "dozen", "collection", "chorus", "string", "cluster", "crowd", "band",
		"number", "proportion", "share", "handful", "couple", "rest", "minority", "plurality":
		return true
	}
	return false
}

// shareOfPeople tells whether a noun phrase is a share of people who can speak:
// "a majority of voters".
func (r *clausesReading) shareOfPeople(c chunk) bool {
	if !r.share(c) {
		return false
	}
	tokens := r.d.tokens
	if c.last >= len(tokens) {
		return false
	}
	if tokens[c.last].text != "of" { // "Sixty-eight percent said"
		class, _ := cueOf(tokens[c.last].text, "")
		return class == cueSay || class == cueThink
	}
	const most = 5
	for t := c.last + 1; t < len(tokens) && t <= c.last+most && isNounTag(tokens[t].tag); t++ {
		if next := t + 1; next == len(tokens) || !isNounTag(tokens[next].tag) {
			class := describes(tokens[t].text)
			return class == "people" || class == "group" || tokens[t].tag == "NNPS" || r.mentionOf[t] >= 0 && r.kindOf(int(r.mentionOf[t])) != briefs.Place
		}
	}
	return false
}

// native tells what a word for one of a people can be said of: "the Belgian" is a
// person, "the Frenchman" a man, but "the Dutch" and "the Chinese" are many.
func (r *clausesReading) native(token int) string {
	text := r.d.tokens[token].text
	if !r.d.words[token].has(demonym) || !startsUpper(text) || hasAnySuffix(text, "s", "sh", "ch", "ese", "-led") && text != "Czech" {
		return ""
	}
	switch {
	case strings.HasSuffix(text, "woman"):
		return "female"
	case strings.HasSuffix(text, "man") && !strings.HasSuffix(text, "German") && !strings.HasSuffix(text, "Roman"):
		return "male"
	}
	return "person"
}

// describesPerson tells whether a noun phrase says what somebody is.
func (r *clausesReading) describesPerson(c chunk) bool {
	switch describes(r.d.tokens[c.head].text) {
	case "person", "male", "female":
		return true
	}
	return false
}

// describesPeople tells whether a chunk is a noun for people: "critics of the plan".
func (r *clausesReading) describesPeople(i int) bool {
	if i < 0 || r.chunks[i].kind != nounChunk {
		return false
	}
	class := describes(r.d.tokens[r.chunks[i].head].text)
	return class == "person" || class == "people"
}
