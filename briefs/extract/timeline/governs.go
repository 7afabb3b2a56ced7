package timeline

import (
	"strings"

	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/page"
)

// adverbial is a date among the words of its sentence, as it is asked whether it
// says when the clause happened.
type adverbial struct {
	tokens      []page.Token // of its sentence
	first, last int          // the tokens [first,last) are the date's
	date        string       // its words
	before      string       // the word before it and its article, in small letters; "" at the sentence's head
	articled    bool         // an article stands before it
	after       string       // the tag of the token after it; "" at the sentence's end
}

// adverbialAt is the date at a place of a sentence.
func (d *document) adverbialAt(at page.Span, s page.Sentence) adverbial {
	tokens, first, last := d.Around(at, s)
	a := adverbial{tokens: tokens, first: first, last: last, date: d.Text[at.Start:at.End]}
	if first > 0 {
		a.before = strings.ToLower(tokens[first-1].Text)
		if a.before == "the" && first > 1 && tokens[first-1].End+1 == at.Start {
			a.before, a.articled = strings.ToLower(tokens[first-2].Text), true
		}
	}
	if last < len(tokens) {
		a.after = tokens[last].Tag
	}
	return a
}

// governs tells whether a date says when the clause happened: an adverbial
// outside brackets that does not stand before a noun as its attribute.
func (d *document) governs(at page.Span, s page.Sentence) bool {
	a := d.adverbialAt(at, s)
	for i := range governing {
		if governing[i].applies(a) {
			return governing[i].governs
		}
	}
	return false
}

// governing are the places of a date in its sentence, and whether it says from there
// when the clause happened. The first that applies decides.
var governing = [...]struct {
	applies func(adverbial) bool
	governs bool
}{
	{adverbial.inBracket, false},
	{adverbial.opensOwning, true},
	{adverbial.owns, false},
	{adverbial.measuresNoun, false},
	{adverbial.isOtherThings, false},
	{adverbial.articledNoun, false},
	{adverbial.isHowEarly, true},
	{adverbial.isUnchangedFrom, false},
	{adverbial.afterSayingWhen, true},
	{adverbial.isCloseBy, true},
	{adverbial.ofScheduledNoun, false},
	{adverbial.isScheduled, true},
	{adverbial.afterHer, true},
	{adverbial.isBounded, false},
	{adverbial.opensSentence, true},
	{adverbial.atHead, false},
	{adverbial.inLastToken, false},
	{adverbial.countsToVerb, true},
	{adverbial.countsFromThen, false},
	{adverbial.isEffective, true},
	// without a preposition: "said Tuesday", "last week", not "Tuesday talks"
	{adverbial.isLikenedBack, false},
	{adverbial.countsBack, true},
	{adverbial.isNumber, false},
	{adverbial.hangsOnWordBefore, false},
	{adverbial.standsAlone, true},
}

// inBracket: "Doe (1950-2010) was".
func (a adverbial) inBracket() bool {
	depth := 0
	for i := range a.tokens[:a.first] {
		switch a.tokens[i].Text {
		case "(", "[":
			depth++
		case ")", "]":
			depth = max(0, depth-1)
		}
	}
	return depth > 0
}

// owns: "Monday's hearing".
func (a adverbial) owns() bool { return a.after == "POS" }

// opensOwning: "At Monday's hearing, the judge freed her."
func (a adverbial) opensOwning() bool {
	return a.owns() && a.first == 1 && (a.tokens[0].Text == "At" || a.tokens[0].Text == "During" || a.tokens[0].Text == "In")
}

// measuresNoun: "the year-earlier results", "reports fourth-quarter results on Feb.
// 23".
func (a adverbial) measuresNoun() bool {
	if !page.IsNoun(a.after) {
		return false
	}
	return a.last > a.first && (strings.HasSuffix(a.date, "-earlier") || strings.HasSuffix(a.date, "-ago")) ||
		strings.HasSuffix(a.date, "-quarter") || strings.HasSuffix(a.date, "-half")
}

// isOtherThings: of what the clause only measures against or mentions: "up from 6.8
// percent at the start of the week".
func (a adverbial) isOtherThings() bool {
	return compares(a.tokens[:a.first]) || namesAnother(a.tokens[:a.first]) || isOfAnother(a.tokens, a.first)
}

// articledNoun: "the 2008 election", but not "in the 1990s".
func (a adverbial) articledNoun() bool { return a.articled && page.IsNoun(a.after) }

// isHowEarly: "as early as 1987".
func (a adverbial) isHowEarly() bool {
	return a.before == "as" && a.first > 2 && strings.EqualFold(a.tokens[a.first-3].Text, "as") && isHowEarly(a.tokens[a.first-2].Text)
}

// isUnchangedFrom: "unchanged from a year earlier".
func (a adverbial) isUnchangedFrom() bool { return a.before == "from" && measuresBack(a.date) }

// afterSayingWhen: "on Monday", "during 1990".
func (a adverbial) afterSayingWhen() bool { return sayingWhen[a.before] }

// isCloseBy: "just after 1:45 p.m."
func (a adverbial) isCloseBy() bool {
	return (a.before == "after" || a.before == "before") && a.first > 1 && closeBy[strings.ToLower(a.tokens[a.first-2].Text)] && page.IsFigure(a.date[0])
}

// isScheduled: "is planned for June".
func (a adverbial) isScheduled() bool {
	return a.before == "for" && a.first > 1 && dates.Scheduled[a.tokens[a.first-2].Text]
}

// ofScheduledNoun: "bar them from elections planned for June" has no date.
func (a adverbial) ofScheduledNoun() bool {
	return a.isScheduled() && a.first > 2 && page.IsNoun(a.tokens[a.first-3].Tag)
}

// afterHer: "indicted her that October": no possessive.
func (a adverbial) afterHer() bool {
	return a.before == "her" && pointsBack[strings.ToLower(a.tokens[a.first].Text)]
}

// isBounded: "since 1990", "until Monday".
func (a adverbial) isBounded() bool { return bounding[a.before] }

// atHead: "Tuesday talks were".
func (a adverbial) atHead() bool { return a.first == 0 }

// opensSentence: "Monday, she left.", "Two years ago rebels took it."
func (a adverbial) opensSentence() bool {
	return a.atHead() && (!page.IsNoun(a.after) || a.first < a.last && (a.tokens[a.first].Tag != "CD" || measuresBack(a.date)))
}

// inLastToken: the date is a part of the sentence's last token.
func (a adverbial) inLastToken() bool { return a.first >= len(a.tokens) }

// countsFromThen: "and two years later".
func (a adverbial) countsFromThen() bool {
	return (a.before == "and" || a.before == "but" || a.before == ",") && (strings.HasSuffix(a.date, " later") || strings.HasSuffix(a.date, " earlier"))
}

// countsToVerb: "and two years later sailed": counted from then.
func (a adverbial) countsToVerb() bool {
	return a.countsFromThen() && (page.IsFiniteTag(a.after) || a.after == "," || a.after == "PRP" || a.after == "DT")
}

// isEffective: "effective Monday".
func (a adverbial) isEffective() bool { return a.before == "effective" }

// isNumber: "1990 talks", "two years ago".
func (a adverbial) isNumber() bool { return a.tokens[a.first].Tag == "CD" }

// isCountedNumber: "two years ago", "two years later".
func (a adverbial) isCountedNumber() bool {
	return a.isNumber() && (measuresBack(a.date) || strings.HasSuffix(a.date, " later"))
}

// isLikenedBack: "Unlike the mayor four years ago, Doe".
func (a adverbial) isLikenedBack() bool {
	return a.isCountedNumber() && (a.tokens[0].Text == "Unlike" || a.tokens[0].Text == "Like")
}

// countsBack: "opened two years ago", but "the storm two years ago killed".
func (a adverbial) countsBack() bool {
	b := a.tokens[a.first-1].Tag
	return a.isCountedNumber() && !page.IsNoun(a.after) && !(page.IsNoun(b) && page.IsFiniteTag(a.after)) && b != "CD"
}

// hangsOnWordBefore: "a sunny Tuesday", "their Monday".
func (a adverbial) hangsOnWordBefore() bool {
	b := a.tokens[a.first-1].Tag
	return strings.HasPrefix(b, "JJ") || b == "DT" || b == "PRP$"
}

// standsAlone: "said Tuesday", "last week talks began", not "Tuesday talks".
func (a adverbial) standsAlone() bool {
	t := a.tokens[a.first].Tag
	return !page.IsNoun(a.after) || t == "JJ" || t == "DT"
}

// sayingWhen are the words that make the date after them say when. "Since" and
// "until" are left out: they bound a state and tell of no event.
var sayingWhen = map[string]bool{
	"on": true, "in": true, "at": true, "by": true, "during": true, "from": true, "between": true,
	"around": true, "throughout": true, "over": true, "through": true, "about": true,
}

// pointsBack are the first words of a date that no possessive stands before.
var pointsBack = map[string]bool{"that": true, "this": true, "last": true, "the": true, "next": true}

// bounding are the words that make a date no event's.
var bounding = map[string]bool{
	"since": true, "until": true, "till": true, "before": true, "after": true, "of": true, "for": true, "than": true,
	"a": true, "an": true, "his": true, "her": true, "its": true, "their": true, "our": true, "my": true, "your": true, "this": true,
	"like": true, "as": true, "to": true,
}

// closeBy are the words that make "after" and "before" say when.
var closeBy = map[string]bool{"just": true, "shortly": true, "soon": true, "right": true, "immediately": true, "little": true}

// isHowEarly tells what stands before "as" and a date that says when all the same.
func isHowEarly(word string) bool {
	return word == "early" || word == "late" || word == "recently" || word == "soon" || word == "back"
}

// measuresBack tells the dates that are counted back: "a year earlier".
func measuresBack(date string) bool {
	return strings.HasSuffix(date, " earlier") || strings.HasSuffix(date, " ago") || strings.HasSuffix(date, " before")
}
