package dates

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// yearOf finds the year of a month, day, season or quarter that has none.
func (a *dateAnchor) yearOf(e *dateExpression) (int, briefs.DateBasis) {
	switch e.of {
	case thisOne, lastOne, nextOne:
		if c, basis := a.now(); c.year != 0 {
			return c.plusYears(e.of.steps()).year, basis
		}
		return 0, briefs.Stated
	case sameOne, oneBefore, oneAfter:
		if ofTheYear := strings.HasSuffix(a.document.Text[e.Start:e.End], "the year"); e.of == sameOne && e.month == 0 && ofTheYear && a.ofOwnYear(e) {
			return a.published.year, briefs.Published // "the first half of the year"
		}
		if c, basis := a.then(); c.year != 0 {
			return c.plusYears(e.of.steps()).year, basis
		}
		return 0, briefs.Stated
	}
	if y := a.yearBeside(e); y != 0 {
		if a.before.isPlainYear() {
			return y, briefs.Context
		}
		return y, a.before.basis
	}
	if a.history {
		return a.yearTold(e)
	}
	if a.published.year == 0 {
		return 0, briefs.Stated
	}
	if a.isInLookBack(e) {
		return a.yearTold(e)
	}
	return a.nearestYear(e), briefs.Published
}

// isInLookBack tells whether a date of news is of the year that its paragraph looks
// back to: "In March 2001 he …; in May …".
func (a *dateAnchor) isInLookBack(e *dateExpression) bool {
	if a.stated.year == 0 || a.nearNow(e) || a.document.ParagraphAt(e.Start) != a.statedIn {
		return false
	}
	if a.stated.year >= a.published.year || a.told.year != a.stated.year {
		return false
	}
	return (a.stated.year < a.published.year-1 || e.month >= a.stated.month) && a.looksBack(e)
}

// yearBeside is the year that stands right before a date and is its: "last year, on
// October 9", "the next year, in May", "In 1987, on Christmas Day"; 0 where none does.
func (a *dateAnchor) yearBeside(e *dateExpression) int {
	p := &a.before.dateExpression
	if !p.isPlainYear() && (p.form != relativeDate || p.unit != unitYear) || e.month == 0 || a.before.year <= 0 {
		return 0
	}
	if p.End >= e.Start || e.Start-p.End > len(", most recently on ") {
		return 0
	}
	switch strings.TrimPrefix(a.document.Text[p.End:e.Start], ",") {
	case " on ", " in ", " most recently on ", " most recently in ", " beginning in ", " starting in ", " starting on ", " first in ", " last in ":
		return a.before.year
	}
	return 0
}

// nearNow tells whether a day without a year is, as one of the year of publication,
// of the days before it: what news mostly tells of.
func (a *dateAnchor) nearNow(e *dateExpression) bool {
	c := civilDate{a.published.year, e.month, e.day}
	if e.day == 0 || a.published.day == 0 || !c.valid() {
		return false
	}
	ago := daysBetween(c, a.published)
	return ago >= 0 && ago <= nearPublication
}

// looksBack tells whether a date without a year can be of the time that its
// paragraph looked back to: not what is still to come, nor a season or quarter
// of another sentence, which is mostly the present one's.
func (a *dateAnchor) looksBack(e *dateExpression) bool {
	d := a.document
	if e.month == 0 && !a.sameSentenceAs(a.last.Start, e) {
		return false
	}
	return d.tenseAt(e.Span) != futureTense && !d.perfectAt(e.Span)
}

// perfectAt tells whether a sentence says before a date what has been up to now:
// "They have won twice and last won away on August 23".
func (d *document) perfectAt(at page.Span) bool {
	i := d.SentenceAt(at.Start)
	if i < 0 {
		return false
	}
	tokens, here, _ := d.Around(at, d.Sentences[i])
	for j := 0; j+1 < here; j++ {
		t, next := &tokens[j], tokens[j+1].Tag
		if next == "RB" && j+2 < here { // "have just won"
			next = tokens[j+2].Tag
		}
		if (t.Tag == "VBZ" || t.Tag == "VBP") && lexicon.IsHave(t.Text) && next == "VBN" {
			return true
		}
	}
	return false
}

// yearTold is the year that the story is in; a January after a December is the
// next year's.
func (a *dateAnchor) yearTold(e *dateExpression) (int, briefs.DateBasis) {
	y := a.told.year
	if y == 0 {
		if a.first.year != 0 && a.first.Start > e.Start { // told only later
			return a.first.year, briefs.Context
		}
		return 0, briefs.Stated
	}
	if a.told.month >= 10 && e.month != 0 && e.month <= a.told.month-8 {
		y = a.told.plusYears(1).year
	}
	return y, briefs.Context
}

// nearestYear counts from publication: back in the past tense, on in the
// future, to the nearest where the tense does not say.
func (a *dateAnchor) nearestYear(e *dateExpression) int {
	p := a.published
	month := e.month
	if e.season != 0 {
		month = e.season*3 + 1
	}
	if e.quarter != 0 {
		month = e.quarter*3 - 2
	}
	if e.half != 0 {
		month = e.half*6 - 5
	}
	c := civilDate{p.year, month, e.day}
	ahead := c.month > p.month || c.month == p.month && c.day > p.day && c.day != 0
	behind := c.month < p.month || c.month == p.month && c.day < p.day && c.day != 0
	t := a.document.tenseAt(e.Span)
	if e.quarter != 0 && t == futureTense && strings.Contains(a.document.Text[e.Start:e.End], "-") {
		t = unknownTense // "second-quarter figures are due": the quarter is over
	}
	if t == futureTense && a.isOfThingPast(e, month) {
		if month > p.month {
			return p.year - 1 // in January, "fourth quarter earnings will be"
		}
		return p.year // "February orders, which are due on Friday, will help"
	}
	switch {
	case t == pastTense && ahead && (daysBetween(p, c) > 45 || daysBetween(p, c) > 2 && a.happenedOn(e)):
		return p.year - 1
	case t == futureTense && behind && daysBetween(c, p) > 45:
		return p.year + 1
	case t == futureTense && ahead && daysBetween(p, c) > 300:
		return p.year - 1 // in January, "minutes of the Dec. 13 meeting are due"
	case t == pastTense || t == futureTense:
		return p.year
	}
	switch d := c.month - p.month; {
	case d > 6:
		return p.year - 1
	case d < -6:
		return p.year + 1
	}
	return p.year
}

// isOfThingPast tells whether a month or quarter, which begins with the month, is of a
// thing that news still waits for once it is over: "February orders".
func (a *dateAnchor) isOfThingPast(e *dateExpression, month int) bool {
	if e.day != 0 || e.season != 0 || e.half != 0 {
		return false
	}
	ago := (a.published.month - month + 12) % 12
	return (ago > 0 && ago <= 3 || e.quarter != 0 && ago <= 5 && ago >= 3) && a.attributive(e)
}

// attributive tells whether a date says of what time a noun is: "February orders", "fourth
// quarter earnings", and as a verb's subject "the rise in February will".
func (a *dateAnchor) attributive(e *dateExpression) bool {
	d := a.document
	t := d.TokenAt(e.End)
	if t < len(d.Tokens) && d.Tokens[t].Tag == "MD" && d.isOfNounBefore(d.TokenAt(e.Start)) {
		return true
	}
	if t >= len(d.Tokens) || d.Tokens[t].Start != e.End+1 || d.Text[e.End] != ' ' {
		return false
	}
	tag := d.Tokens[t].Tag
	return tag == "NN" || tag == "NNS" || tag == "NNP" || strings.HasPrefix(tag, "JJ")
}

// isOfNounBefore tells whether "in" or "for" joins the date at token i to a noun: "the
// rise in February".
func (d *document) isOfNounBefore(i int) bool {
	return i > 2 && page.IsNounTag(d.Tokens[i-2].Tag) && (d.Tokens[i-1].Text == "in" || d.Tokens[i-1].Text == "for")
}

// daysBetween is how many days lie from one date to another.
func daysBetween(from, to civilDate) int {
	return int(to.at().Sub(from.at()).Hours()) / 24
}

// happenedOn tells whether a day stands right behind what happened: "vanished on November 22".
func (a *dateAnchor) happenedOn(e *dateExpression) bool {
	d := a.document
	i := d.TokenAt(e.Start) - 1
	if e.day == 0 || i < 1 || d.Tokens[i].Text != "on" {
		return false
	}
	v := &d.Tokens[i-1]
	return v.Tag == "VBD" && !lexicon.IsBe(v.Text) && !Scheduled[v.Text] && !offering[v.Text] && !bidding[v.Text] && v.Text != "was" && v.Text != "were" && v.Text != "had"
}
