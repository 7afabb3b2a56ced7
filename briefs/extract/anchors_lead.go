package extract

import (
	"slices"
	"strings"
)

// lookingBack are the words after which a phrase without a verb names what was
// before.
var lookingBack = map[string]bool{"after": true, "because": true, "following": true, "since": true}

// leadTense tells what the words right before a date say of its place: "ahead
// of Monday's vote", "heading into Tuesday".
func leadTense(tokens []token, here, end int) clauseTense {
	if here < 1 {
		return unknownTense
	}
	if awaits(tokens, here) {
		return futureTense
	}
	possessive := end < len(tokens) && tokens[end].tag == "POS"
	before := ""
	if here > 1 {
		before = strings.ToLower(tokens[here-2].text)
	}
	if tokens[here-1].text == "for" && fixedFor(tokens[:here-1]) {
		return futureTense
	}
	if possessive && end+1 < len(tokens) && ofTrade(tokens[end+1].text) {
		return pastTense // "at Thursday's closing price, the deal would be worth …"
	}
	switch strings.ToLower(tokens[here-1].text) {
	case "of":
		if before == "ahead" || before == "advance" {
			return futureTense
		}
	case "is", "are":
		return futureTense // "the vote is Tuesday"
	case "in", "on", "for", "by":
		if before == "is" || before == "are" || here > 2 && isNoun(tokens[here-2].tag) && prospective[strings.ToLower(tokens[here-3].text)] {
			return futureTense
		}
	case "into":
		if before == "heading" || before == "headed" || before == "going" {
			return futureTense
		}
	case "to", "through", "until", "till":
		return tenseUpTo(tokens, here, before)
	case "from":
		if declaresFrom(tokens, here, end) {
			return plannedTense
		}
	case "if", "unless":
		return futureTense
	case "since":
		return pastTense
	case "starting", "commencing":
		return plannedTense
	case "before":
		if possessive {
			return futureTense
		}
	case "upcoming", "coming", "effective":
		return futureTense
	}
	return unknownTense
}

// tenseUpTo is the tense of a date at token here that "to" or "until" stands before, and
// before that the word before.
func tenseUpTo(tokens []token, here int, before string) clauseTense {
	if here > 1 && isUnit(before) {
		return pastTense // "in the 12 months through June"
	}
	if before == "had" || before == "has" || before == "have" {
		return plannedTense // "has until Friday to answer"
	}
	to := tokens[here-1].text == "to"
	for j := here - 2; j >= 0 && j > here-10; j-- {
		if puttingOff(strings.ToLower(tokens[j].text)) {
			return plannedTense // "adjourned until 9 September"
		}
		if !to && verbTense(tokens, j) == pastTense && !(j > 0 && staying[tokens[j-1].text]) {
			return pastTense
		}
	}
	if to || here < 3 {
		return unknownTense // "Until Tuesday, nobody had …"
	}
	return futureTense // "schools stay shut through Friday"
}

// declaresFrom tells whether "from" and a date at the tokens [here,end) say when what
// was declared begins: "declared three days of mourning from Monday".
func declaresFrom(tokens []token, here, end int) bool {
	return slices.ContainsFunc(tokens[max(0, here-9):here-1], func(t token) bool { return declaring(t.text) }) &&
		!(end < len(tokens) && tokens[end].tag == "TO")
}

// awaits tells whether a sentence in the present tense says before a date what is expected of
// it, or what is for sale then: "expectations are for gains Thursday", "notes for auction on
// Tuesday".
func awaits(tokens []token, here int) bool {
	const near = 14
	sale := false
	for j := here - 1; j > 0 && j >= here-near; j-- {
		t := &tokens[j]
		switch {
		case tokens[j-1].text == "for" && (t.text == "auction" || t.text == "sale" || t.text == "release" || t.text == "publication") && here-j <= 2:
			sale = true
		case (t.text == "are" || t.text == "is") && expecting(tokens[j-1].text) && j+1 < here && tokens[j+1].text == "for":
			return true
		case isFiniteTag(t.tag):
			if sale {
				return t.tag != "VBD"
			}
			return false
		}
	}
	return false
}

// expecting tells nouns for what somebody looks for: "expectations are for gains".
var expecting = ofSortFolded("expecting")
