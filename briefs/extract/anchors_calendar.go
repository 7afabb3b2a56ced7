package extract

import (
	"strings"

	"dateline/briefs"
)

// calendar resolves a date by its parts.
func (a *dateAnchor) calendar(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	switch {
	case e.decade:
		return decadeMoment(e.year), briefs.Stated
	case e.century:
		return centuryMoment(e.year), briefs.Stated
	case e.holiday != "":
		return a.holiday(e)
	case e.season != 0 || e.quarter != 0 || e.half != 0:
		return a.partOfYear(e)
	case e.nth != 0:
		return a.nthWeekday(e)
	case e.weekday != 0 && e.day == 0:
		return a.weekday(e)
	case e.clock.set && e.day == 0:
		return a.time(i)
	}
	c := civilDate{e.year, e.month, e.day}
	basis := briefs.Stated
	if e.year == 0 && e.month != 0 && a.everyYear(i) { // "each year on 14 June"
		m := c.moment()
		m.precision = briefs.Set
		return m, basis
	}
	if c.month == 0 && c.day != 0 {
		if c, basis = a.dayTold(e); c.day == 0 {
			return dateMoment{}, basis
		}
	}
	if c.year == 0 {
		c.year, basis = a.yearOf(e)
		if basis == briefs.Published && a.underWay(i) {
			c.year = a.published.year
		}
		if e.traded && basis == briefs.Published {
			c.year = a.published.year
			if c.month < a.published.month {
				c.year++
			}
		}
		if p := a.told; e.joined && p.year != 0 && p.month == a.last.month && c.year != 0 { // "from June 1 to Nov. 30"
			c.year = p.year
			if c.month < p.month {
				c.year = p.plusYears(1).year
			}
		}
	}
	if c.day != 0 && c.year > 0 && !c.valid() {
		if c.day > 29 || c.month != 2 { // 31 April is a slip; leave it out
			return dateMoment{}, basis
		}
		c.year, basis = 0, briefs.Stated
	}
	if c.year != 0 {
		a.tell(e, c)
	}
	return c.moment().withPart(e.part, e.clock), basis
}

// underWay tells whether a date without a year opens a stretch of the year that the
// day of publication lies in: "the season runs from June 1 to Nov. 30".
func (a *dateAnchor) underWay(i int) bool {
	if i+1 >= len(a.found) || !a.found[i+1].joined {
		return false
	}
	e, n, y := &a.found[i], &a.found[i+1], a.published.year
	if !ranging[strings.TrimSpace(a.document.text[e.end:n.start])] {
		return false
	}
	from, to := civilDate{y, e.month, e.day}.moment(), civilDate{y, n.month, n.day}.moment()
	now := a.published.at()
	return !now.Before(from.from) && now.Before(to.to)
}

// everyYear tells whether a date without a year is said to come round: "each year
// on 14 June".
func (a *dateAnchor) everyYear(i int) bool {
	if i == 0 {
		return false
	}
	p, e := &a.found[i-1], &a.found[i]
	if p.form != recurringTime || p.value != "P1Y" && p.value != "XXXX" || e.start < p.end {
		return false
	}
	switch a.document.text[p.end:e.start] {
	case " on ", " in ", ", on ", ", in ", " around ":
		return true
	}
	return false
}

// dayTold is the day of the month that the story is in, or of the next where
// that day is long over; nothing where no month was told of near by.
func (a *dateAnchor) dayTold(e *dateExpression) (civilDate, briefs.DateBasis) {
	t := a.told
	if t.month == 0 || a.document.paragraphAt(e.start)-a.toldIn > 1 {
		return civilDate{}, briefs.Stated
	}
	c := civilDate{t.year, t.month, e.day}
	if t.day-e.day > 10 && e.of == noRelation {
		c = civilDate{t.year, t.month, 0}.plusMonths(1)
		c.day = e.day
	}
	return c, briefs.Context
}

// yearOf finds the year of a month, day, season or quarter that has none.
func (a *dateAnchor) yearOf(e *dateExpression) (int, briefs.DateBasis) {
	switch e.of {
	case thisOne, lastOne, nextOne:
		if c, basis := a.now(); c.year != 0 {
			return c.plusYears(e.of.steps()).year, basis
		}
		return 0, briefs.Stated
	case sameOne, oneBefore, oneAfter:
		if e.of == sameOne && e.month == 0 && a.ofOwnYear(e) && strings.HasSuffix(a.document.text[e.start:e.end], "the year") { // "the first half of the year"
			return a.published.year, briefs.Published
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
	// in a news text's look back: "In March 2001 he …; in May …"
	if in := a.document.paragraphAt(e.start); a.stated.year != 0 && !a.nearNow(e) && in == a.statedIn && a.stated.year < a.published.year && a.told.year == a.stated.year &&
		(a.stated.year < a.published.year-1 || e.month >= a.stated.month) && a.looksBack(e) {
		return a.yearTold(e)
	}
	return a.nearestYear(e), briefs.Published
}

// yearBeside is the year that stands right before a date and is its: "last year, on
// October 9", "the next year, in May", "In 1987, on Christmas Day"; 0 where none does.
func (a *dateAnchor) yearBeside(e *dateExpression) int {
	p := &a.before.dateExpression
	if !p.isPlainYear() && (p.form != relativeDate || p.unit != unitYear) || e.month == 0 || p.end >= e.start || e.start-p.end > len(", most recently on ") || a.before.year <= 0 {
		return 0
	}
	switch strings.TrimPrefix(a.document.text[p.end:e.start], ",") {
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
	if e.month == 0 && d.sentenceAt(a.last.start) != d.sentenceAt(e.start) {
		return false
	}
	return d.tenseAt(e.span) != futureTense && !d.perfectAt(e.span)
}

// perfectAt tells whether a sentence says before a date what has been up to now:
// "They have won twice and last won away on August 23".
func (d *document) perfectAt(at span) bool {
	i := d.sentenceAt(at.start)
	if i < 0 {
		return false
	}
	tokens, here, _ := d.around(at, d.sentences[i])
	for j := 0; j+1 < here; j++ {
		if t := &tokens[j]; (t.tag == "VBZ" || t.tag == "VBP") && isHave(t.text) && (tokens[j+1].tag == "VBN" || tokens[j+1].tag == "RB" && j+2 < here && tokens[j+2].tag == "VBN") {
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
		if a.first.year != 0 && a.first.start > e.start { // told only later
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
	t := a.document.tenseAt(e.span)
	if e.quarter != 0 && t == futureTense && strings.Contains(a.document.text[e.start:e.end], "-") {
		t = unknownTense // "second-quarter figures are due": the quarter is over
	}
	if t == futureTense && e.day == 0 && e.season == 0 && e.half == 0 && a.attributive(e) {
		if ago := (p.month - month + 12) % 12; ago > 0 && ago <= 3 || e.quarter != 0 && ago <= 5 && ago >= 3 {
			if month > p.month {
				return p.year - 1 // in January, "fourth quarter earnings will be"
			}
			return p.year // "February orders, which are due on Friday, will help"
		}
	}
	switch {
	case t == pastTense && ahead && daysBetween(p, c) > 45:
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

// attributive tells whether a date says of what time a noun is: "February orders", "fourth
// quarter earnings", and as a verb's subject "the rise in February will".
func (a *dateAnchor) attributive(e *dateExpression) bool {
	d := a.document
	t := d.tokenAt(e.end)
	if from := d.tokenAt(e.start); t < len(d.tokens) && d.tokens[t].tag == "MD" && from > 2 && isNounTag(d.tokens[from-2].tag) && (d.tokens[from-1].text == "in" || d.tokens[from-1].text == "for") {
		return true
	}
	if t >= len(d.tokens) || d.tokens[t].start != e.end+1 || d.text[e.end] != ' ' {
		return false
	}
	tag := d.tokens[t].tag
	return tag == "NN" || tag == "NNS" || tag == "NNP" || strings.HasPrefix(tag, "JJ")
}

// daysBetween is how many days lie from one date to another.
func daysBetween(from, to civilDate) int {
	return int(to.at().Sub(from.at()).Hours()) / 24
}

// partOfYear resolves seasons, quarters and halves.
func (a *dateAnchor) partOfYear(e *dateExpression) (dateMoment, briefs.DateBasis) {
	y, basis := e.year, briefs.Stated
	if y == 0 {
		y, basis = a.yearOf(e)
	}
	if e.season == 4 && basis == briefs.Context && a.told.month >= 6 && y == a.told.year {
		y = a.told.plusYears(1).year // the winter after an autumn is named by its end
	}
	var m dateMoment
	switch {
	case e.season != 0:
		m = seasonMoment(y, e.season)
	case e.quarter != 0:
		m = quarterMoment(y, e.quarter)
		if y != 0 {
			a.quarter, a.half = civilDate{year: y, month: e.quarter}, civilDate{}
		}
	default:
		m = halfMoment(y, e.half)
		a.half = civilDate{year: y, month: e.half}
	}
	if c := civilOf(m.from).month1(); y != 0 {
		if e.season == 4 {
			c.month = 1 // as a year's winter is mostly its first months
			if e.twoYears {
				c = c.plusMonths(12)
			}
		}
		a.tell(e, c)
	}
	return m, basis
}
