package extract

import (
	"strings"

	"dateline/briefs"
)

// What belongs to one noun phrase with a name in it, though commas and "and" stand within: offices
// of several fields, seats of firms.

// titledFields gives the token at which a person's name begins whose title, an office of several
// fields, begins a noun phrase at a token: "Trade, Industry and Tourism Minister Jane Doe". It is 0
// where none does.
func (r *clausesReading) titledFields(at, end int) int {
	const most = 12 // tokens of the title
	for j := at + 3; j < min(end, at+most); j++ {
		m := r.mentionOf[j]
		if m < 0 || r.kindOf(int(m)) != briefs.Person || r.d.mentions[m].first != j {
			continue
		}
		title := r.d.mentions[m].title
		if title.len() == 0 {
			return 0
		}
		from := r.d.tokenAt(title.start)
		if from < at || from > at+1 || from == at+1 && r.d.tokens[at].tag != "DT" && r.d.tokens[at].tag != "JJ" && !r.d.words[at].has(anyPlace|demonym|modifier) {
			return 0
		}
		for k := from; k < j; k++ {
			if r.d.tokens[k].text == "and" && startsUpper(r.d.tokens[k-1].text) && startsUpper(r.d.tokens[k+1].text) {
				return j
			}
		}
		return 0
	}
	return 0
}

// basedAt gives the token behind the words that say, after a comma, where a body has its seat:
// "the Dayton, Ohio-based company", "the Stamford, Conn.-based company". It is 0 where they do not.
func (r *clausesReading) basedAt(at, comma, end int) int {
	tokens := r.d.tokens
	if m := r.mentionOf[comma-1]; m < 0 || r.kindOf(int(m)) != briefs.Place || tokens[at].tag != "DT" || comma+2 >= end {
		return 0
	}
	if strings.HasSuffix(tokens[comma+1].text, "-based") {
		return comma + 2
	}
	if m := r.mentionOf[comma+1]; m >= 0 {
		if k := r.d.mentions[m].last; k+2 < end && tokens[k].text == "-" && tokens[k+1].text == "based" {
			return k + 2
		}
	}
	return 0
}

// endsInPerson tells whether the nouns from a token on end in what one is, or are a title
// before a person's name.
func (r *clausesReading) endsInPerson(i, end int) bool {
	const most = 2
	for n := i; n+1 < min(end, i+most+1) && r.d.words[n].has(titleWord) && r.mentionOf[n] < 0; n++ {
		if m := r.mentionOf[n+1]; m >= 0 && r.kindOf(int(m)) == briefs.Person {
			return true // "Ohio Democratic Sen. Jane Doe"
		}
	}
	for n := i; n < min(end, i+most) && r.d.tokens[n].tag == "NN" && r.mentionOf[n] < 0; n++ {
		if describes(r.d.tokens[n].text) == "person" {
			return true
		}
	}
	return false
}

// calledByTrade tells whether a person's name ends before token i, with what that one is
// between it and the article at which the noun phrase begins.
func (r *clausesReading) calledByTrade(at, i int) bool {
	m := r.mentionOf[i-1]
	if m < 0 || r.kindOf(int(m)) != briefs.Person {
		return false
	}
	first := r.d.mentions[m].first
	return first-1 > at && describes(r.d.tokens[first-1].text) == "person"
}
