package extract

import (
	"strings"

	"dateline/briefs"
)

// nounPhrase reads a noun phrase up to its head: "the group's former leader,
// Jane Doe" gives "the group's former leader". A weekday at its end is left
// off; one at its head is a phrase of its own.
func (r *clausesReading) nounPhrase(at, end int) chunk {
	tokens := r.d.tokens
	c := chunk{kind: nounChunk, first: at, head: at, mention: -1}
	owns := tokens[at].text == "her" && at+1 < end && (tokens[at+1].tag == "NN" || tokens[at+1].tag == "NNS") && !temporal(tokens[at+1].text)
	if tokens[at].tag == "PRP" && !owns || tokens[at].tag == "EX" {
		c.last = at + 1
		return c
	}
	noun := -1
	i := at
	if name := r.titledFields(at, end); name > 0 {
		noun, i = name-1, name // "Brazilian Trade and Industry Minister Jane Doe"
	}
	for i < end {
		t := tokens[i]
		m := r.mentionOf[i]
		if i > at && r.opensAt(at, i, end) {
			return r.closeNoun(c, noun, i)
		}
		switch {
		case noun == i-1 && noun > at && r.startsAnew(at, noun, i):
			return r.closeNoun(c, noun, i) // "in a move several aides called", "a step Sen. Doe called"
		case m >= 0 && i > at && r.mentionOf[i-1] == m:
			noun = i
		case m >= 0:
			if noun >= 0 && (r.temporal(at, i) || noun == i-1 && r.mentionOf[noun] < 0 && (r.whileAgo(at, noun) || r.fronted(at, i))) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case noun < 0 && i > at && (strings.HasPrefix(t.tag, "V") && strings.HasSuffix(tokens[i-1].text, "-year-old") || r.doneByAged(i, end) && describes(tokens[i-1].text) == "person"):
			return r.closeNoun(c, i-1, i) // "the 45-year-old accused Doe", "another nurse criticized Doe"
		case t.text == "," && noun == i-1 && r.basedAt(at, i, end) > 0:
			i = r.basedAt(at, i, end) - 1 // "the Dayton, Ohio-based company"
		case isGenitive(t.tag, t.text):
		case i == at+1 && startsUpper(t.text) && isYear(tokens[at].text):
			return r.closeNoun(c, noun, i) // "In 2009 Mrs. Doe"
		case noun < 0 && t.tag == "CD" && r.outOf(i, end):
			i += 2 // "nine in ten voters"
			noun = i
		case t.tag == "DT" || t.tag == "PRP$" || t.tag == "PRP" || t.tag == "PDT" || t.tag == "EX":
			if i > at && tokens[i-1].tag != "PDT" {
				return r.closeNoun(c, noun, i)
			}
		case strings.HasPrefix(t.tag, "NN"):
			if noun == i-1 && noun >= at && startsUpper(t.text) && r.whileAgo(at, noun) {
				return r.closeNoun(c, noun, i) // "Within an hour House Speaker Jane Doe"
			}
			if (noun >= 0 || i > at && describes(tokens[i-1].text) != "") && (r.verbAfter(i, end, at) || r.introduces(i, end) || r.bareAfter(i, end)) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case t.tag == "CD" || strings.HasPrefix(t.tag, "JJ") || t.tag == "$" || t.tag == "#" || t.tag == "FW":
			if noun == i-1 && noun >= at && r.mentionOf[noun] >= 0 && strings.HasPrefix(t.tag, "JJ") {
				if describes(t.text) == "" && !r.endsInPerson(i+1, end) {
					return r.closeNoun(c, noun, i)
				}
				noun = i // "the Herald website", "the UN special envoy", "a Kent high school student"
			}
		case (t.tag == "VBN" || t.tag == "VBG") && i == at+1 && strings.EqualFold(tokens[at].text, "those"):
			return r.closeNoun(c, at, i) // "those suing Jane Doe"
		case (t.tag == "VBN" || t.tag == "VBG") && noun < 0 && i+1 < end && (isNounTag(tokens[i+1].tag) && tokens[i+1].tag != "DT" && tokens[i+1].tag != "PRP" && !isPeopleInGeneral(tokens[i+1].text)):
			// "retired surgeon"
		case t.tag == "VBG" && noun == i-1 && i+1 < end && isOfHolder(t.text) && (strings.HasPrefix(tokens[i+1].tag, "NN") || strings.HasPrefix(tokens[i+1].tag, "JJ")):
			// "Harbour Union departing President Jane Doe"
		case t.tag == "VBN" && r.ownsQuote(at, i, end):
			// "his much mocked “…”"
		case t.text == "-" && i > at && i+1 < end && tokens[i-1].end == t.start && t.end == tokens[i+1].start && isFigure(tokens[i-1].text[0]) && isFigure(tokens[i+1].text[0]):
			// "the 1986-90 period"
		case t.text == "&" && noun >= 0:
		case t.text == "and" && noun == i-1 && noun > at && r.joinsPosts(at, i, end):
		case isAdverbTag(t.tag) && i > at && noun < 0 && i+1 < end && (strings.HasPrefix(tokens[i+1].tag, "JJ") || tokens[i+1].tag == "VBN"):
		default:
			return r.closeNoun(c, noun, i)
		}
		i++
	}
	return r.closeNoun(c, noun, i)
}

// isOfHolder tells participles that stand before an office for who comes to it or leaves it.
func isOfHolder(s string) bool {
	switch s {
	case "departing", "outgoing", "incoming", "acting", "retiring", "managing", "founding", "sitting":
		return true
	}
	return false
}

// joinsPosts tells whether the "and" at i joins two names of what somebody was at, before
// the word for it: "the former Ecuador and Porto boss".
func (r *clausesReading) joinsPosts(at, i, end int) bool {
	m := r.mentionOf[i-1]
	if m < 0 || i+2 >= end || r.kindOf(int(m)) == briefs.Person || r.mentionOf[i+1] < 0 || r.kindOf(int(r.mentionOf[i+1])) == briefs.Person {
		return false
	}
	head := r.d.mentions[r.mentionOf[i+1]].last
	if head >= end || r.d.tokens[head].tag != "NN" || describes(r.d.tokens[head].text) != "person" {
		return false
	}
	for t := at; t < r.d.mentions[m].first; t++ {
		if w := r.d.tokens[t].text; w == "former" || w == "ex" || strings.HasSuffix(w, "-year-old") {
			return true
		}
	}
	return false
}

// startsAnew tells whether a noun phrase with "a" for a thing is over where another one
// for people begins, with no "that" between: "a move | several aides", "in his statement | Mr Doe".
func (r *clausesReading) startsAnew(at, noun, i int) bool {
	tokens := r.d.tokens
	if tokens[noun].text == "way" && noun == at+1 && strings.EqualFold(tokens[at].text, "the") {
		return r.beginsPerson(i, len(tokens)) // "the way | Doe described"
	}
	class := describes(tokens[noun].text)
	if r.d.words[i].has(bareTitle) && startsUpper(tokens[i].text) && !startsUpper(tokens[noun].text) && (class == "" || class == "text" || class == "group") {
		return true // "By the end of the evening | Mr. Doe"
	}
	if r.startsCount(at, noun, i) {
		return true
	}
	if !isIndefinite(tokens[at]) && class != "text" || r.mentionOf[noun] >= 0 || startsUpper(tokens[noun].text) || tokens[noun].tag != "NN" || class != "" && class != "text" {
		return false
	}
	switch t := tokens[i]; t.text {
	case "several", "many", "some", "most", "few", "critics", "opponents", "supporters", "experts", "analysts":
		return true
	case "one":
		return i+1 < len(tokens) && tokens[i+1].text == "of"
	default:
		if !startsUpper(t.text) {
			return false
		}
		const longest = 3 // words of a title
		for j := i; j < min(i+1+longest, len(tokens)); j++ {
			if m := r.mentionOf[j]; m >= 0 {
				return r.kindOf(int(m)) == briefs.Person
			}
			if !r.d.words[j].has(titleWord | bareTitle) {
				return false
			}
		}
	}
	return false
}

// startsCount tells whether a number of people begins behind the noun of another phrase: "the meeting | one
// aide", "the spring | many in the crowd".
func (r *clausesReading) startsCount(at, noun, i int) bool {
	tokens := r.d.tokens
	if noun == at || i+1 >= len(tokens) || r.mentionOf[noun] >= 0 || startsUpper(tokens[noun].text) || describes(tokens[noun].text) != "" && describes(tokens[noun].text) != "text" {
		return false
	}
	switch next := tokens[i+1]; tokens[i].text {
	case "one", "two", "three", "four", "five", "six":
		return next.text == "of" || describes(next.text) == "person" || describes(next.text) == "people"
	case "several", "many", "some", "most", "few":
		return next.text == "of" || next.text == "in" || describes(next.text) == "people"
	}
	return false
}

// doneByAged tells whether what is tagged a noun, an adjective or a participle behind an
// age, or a trade read as an adjective, is what that one did: "the 45-year-old
// dismissed Doe".
func (r *clausesReading) doneByAged(i, end int) bool {
	class, _ := cueOf(r.d.tokens[i].text, "")
	if i+1 >= end || class == noCue || !strings.HasSuffix(r.d.tokens[i].text, "ed") {
		return false
	}
	switch r.d.tokens[i+1].tag {
	case "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "IN", "TO", "RB":
		return true
	}
	return false
}

// ownsQuote tells whether a participle before a quotation belongs to it with a
// possessive and an adverb: "Doe's much mocked “…”".
func (r *clausesReading) ownsQuote(at, i, end int) bool {
	tokens := r.d.tokens
	if i+1 != end || i < at+2 || end >= len(tokens) || !isQuoteMark(tokens[end].text) {
		return false
	}
	t := tokens[i-2]
	return !strings.HasPrefix(tokens[i-1].tag, "NN") && isPossessive(t.tag, t.text)
}

// outOf tells whether a number is a part of the one after it: "nine in ten".
func (r *clausesReading) outOf(i, end int) bool {
	tokens := r.d.tokens
	return i+2 < end && tokens[i+1].text == "in" && (isFigure(tokens[i+2].text[0]) || wholes(tokens[i+2].text))
}

// wholes are the numbers of whom a few are counted.
var wholes = ofSort("wholes")

// closeNoun ends a noun phrase before token i and finds its head and name.
func (r *clausesReading) closeNoun(c chunk, noun, i int) chunk {
	c.last = max(i, c.first+1)
	if noun < 0 {
		c.head = c.last - 1
		return c
	}
	for noun > c.first && temporal(r.d.tokens[noun].text) && r.mentionOf[noun] < 0 {
		noun--
	}
	if noun > c.first && r.isLetters(noun) {
		noun--
	}
	c.head = noun
	if m := r.mentionOf[noun]; m >= 0 && r.d.mentions[m].last == noun+1 {
		c.mention = int(m)
	}
	return c
}

// isLetters tells the letters behind a person's name: "Judge Jane Doe QC".
func (r *clausesReading) isLetters(i int) bool {
	return r.mentionOf[i] < 0 && r.mentionOf[i-1] >= 0 && r.d.words[i].has(nameSuffix) && r.d.words[i].has(allCaps) && r.kindOf(int(r.mentionOf[i-1])) == briefs.Person
}
