package dates

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// lookingBack are the words after which a phrase without a verb names what was
// before.
var lookingBack = map[string]bool{"after": true, "because": true, "following": true, "since": true}

// leadTense tells what the words right before a date say of its place: "ahead
// of Monday's vote", "heading into Tuesday".
func leadTense(tokens []page.Token, here, end int) clauseTense {
	if here < 1 {
		return unknownTense
	}
	if awaits(tokens, here) {
		return futureTense
	}
	possessive := end < len(tokens) && tokens[end].Tag == "POS"
	before := ""
	if here > 1 {
		before = strings.ToLower(tokens[here-2].Text)
	}
	if tokens[here-1].Text == "for" && fixedFor(tokens[:here-1]) {
		return futureTense
	}
	if possessive && end+1 < len(tokens) && ofTrade(tokens[end+1].Text) {
		return pastTense // "at Thursday's closing price, the deal would be worth …"
	}
	switch strings.ToLower(tokens[here-1].Text) {
	case "of":
		if before == "ahead" || before == "advance" {
			return futureTense
		}
	case "is", "are":
		return futureTense // "the vote is Tuesday"
	case "in", "on", "for", "by":
		if (before == "noon" || before == "midnight") && here > 2 && tokens[here-3].Text == "until" {
			return tenseUpTo(tokens[:here-2], here-2, strings.ToLower(tokens[max(0, here-4)].Text)) // "until noon on Friday"
		}
		if before == "is" || before == "are" || here > 2 && page.IsNoun(tokens[here-2].Tag) && prospective[strings.ToLower(tokens[here-3].Text)] {
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
func tenseUpTo(tokens []page.Token, here int, before string) clauseTense {
	if here > 1 && isUnit(before) {
		return pastTense // "in the 12 months through June"
	}
	if before == "had" || before == "has" || before == "have" {
		return plannedTense // "has until Friday to answer"
	}
	to := tokens[here-1].Text == "to"
	for j := here - 2; j >= 0 && j > here-10; j-- {
		if puttingOff(strings.ToLower(tokens[j].Text)) {
			return plannedTense // "adjourned until 9 September"
		}
		if !to && verbTense(tokens, j) == pastTense && !(j > 0 && staying[tokens[j-1].Text]) {
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
func declaresFrom(tokens []page.Token, here, end int) bool {
	return slices.ContainsFunc(tokens[max(0, here-9):here-1], func(t page.Token) bool { return declaring(t.Text) }) &&
		!(end < len(tokens) && tokens[end].Tag == "TO")
}

// awaits tells whether a sentence in the present tense says before a date what is expected of
// it, or what is for sale then: "expectations are for gains Thursday", "notes for auction on
// Tuesday".
func awaits(tokens []page.Token, here int) bool {
	const near = 14
	sale := false
	for j := here - 1; j > 0 && j >= here-near; j-- {
		t := &tokens[j]
		switch {
		case tokens[j-1].Text == "for" && (t.Text == "auction" || t.Text == "sale" || t.Text == "release" || t.Text == "publication") && here-j <= 2:
			sale = true
		case (t.Text == "are" || t.Text == "is") && expecting(tokens[j-1].Text) && j+1 < here && tokens[j+1].Text == "for":
			return true
		case page.IsFiniteTag(t.Tag):
			if sale {
				return t.Tag != "VBD"
			}
			return false
		}
	}
	return false
}

// expecting tells nouns for what somebody looks for: "expectations are for gains".
var expecting = lexicon.OfSortFolded("expecting")
