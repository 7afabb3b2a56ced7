package extract

import (
	"strconv"
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
	case e.weekday != 0 && e.day == 0:
		return a.weekday(e)
	case e.clock.set && e.day == 0:
		return a.time(i)
	}
	c := civilDate{e.year, e.month, e.day}
	basis := briefs.Stated
	if c.month == 0 && c.day != 0 {
		if c, basis = a.dayTold(e); c.day == 0 {
			return dateMoment{}, basis
		}
	}
	if c.year == 0 {
		c.year, basis = a.yearOf(e)
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

// dayTold is the day of the month that the story is in, or of the next where
// that day is long over; nothing where no month was told of near by.
func (a *dateAnchor) dayTold(e *dateExpression) (civilDate, briefs.DateBasis) {
	t := a.told
	if t.month == 0 || a.document.paragraphAt(e.start)-a.toldIn > 1 {
		return civilDate{}, briefs.Stated
	}
	c := civilDate{t.year, t.month, e.day}
	if t.day-e.day > 10 {
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
		if c, basis := a.then(); c.year != 0 {
			return c.plusYears(e.of.steps()).year, basis
		}
		return 0, briefs.Stated
	}
	if a.history {
		return a.yearTold(e)
	}
	if a.published.year == 0 {
		return 0, briefs.Stated
	}
	// in a news text's look back: "In March 2001 he …; in May …"
	if in := a.document.paragraphAt(e.start); a.stated.year != 0 && in == a.statedIn && a.stated.year < a.published.year && a.told == a.stated &&
		(a.stated.year < a.published.year-1 || e.month >= a.stated.month) && a.looksBack(e) {
		return a.yearTold(e)
	}
	return a.nearestYear(e), briefs.Published
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
	switch {
	case t == pastTense && ahead && daysBetween(p, c) > 45:
		return p.year - 1
	case t == futureTense && behind && daysBetween(c, p) > 45:
		return p.year + 1
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
			a.quarter = civilDate{year: y, month: e.quarter}
		}
	default:
		m = halfMoment(y, e.half)
	}
	if c := civilOf(m.from).month1(); y != 0 {
		if e.season == 4 {
			c.month = 1 // as a year's winter is mostly its first months
		}
		a.tell(e, c)
	}
	return m, basis
}

// weekday resolves a weekday alone.
func (a *dateAnchor) weekday(e *dateExpression) (dateMoment, briefs.DateBasis) {
	unknown := dateMoment{value: everyWeekday(e.weekday), precision: briefs.Day}.withPart(e.part, e.clock)
	if e.of != noRelation {
		c, basis := a.now()
		if c.day == 0 {
			return unknown, briefs.Stated
		}
		c = c.plusDays(e.weekday - c.weekday() + 7*e.of.steps())
		a.tell(e, c)
		return c.moment().withPart(e.part, e.clock), basis
	}
	if a.history {
		if a.day.day == 0 || a.day != a.told {
			return unknown, briefs.Stated
		}
		c := a.day.plusDays((e.weekday-a.day.weekday()+10)%7 - 3)
		a.tell(e, c)
		return c.moment().withPart(e.part, e.clock), briefs.Context
	}
	if a.published.year == 0 {
		return unknown, briefs.Stated
	}
	back := (a.published.weekday() - e.weekday + 7) % 7
	c := a.published.plusDays(-back)
	if a.document.tenseAt(e.span) == futureTense && back > 0 {
		c = a.published.plusDays(7 - back)
	}
	if e.joined && a.told.day != 0 { // "on Tuesday and Wednesday, envoys will visit"
		on := a.told.plusDays((e.weekday - a.told.weekday() + 7) % 7)
		if !on.at().After(a.published.at()) || a.document.tenseAt(e.span) != pastTense {
			c = on
		}
	}
	a.tell(e, c)
	return c.moment().withPart(e.part, e.clock), briefs.Published
}

// time resolves a clock time by the day that stands beside it, or the day last
// told of.
func (a *dateAnchor) time(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	c, basis := a.day, briefs.Context
	beside := a.dayBefore(i)
	if beside.day != 0 {
		c = beside
	} else if i+1 < len(a.found) {
		n := &a.found[i+1]
		if strings.ContainsAny(a.document.text[e.end:max(e.end, n.start)], "()") {
			n = a.besideBracket(i) // the bracket has the same moment by another clock
		}
		if n.form == recurringTime && n.start-e.end < 3 { // "at noon every day"
			return dateMoment{value: "XXXX-XX-XX"}.withPart(0, e.clock), briefs.Stated
		}
		if n.form == calendarDate && n.day != 0 && n.month != 0 && n.start-e.end < 24 && !strings.Contains(a.document.text[e.end:n.start], ". ") {
			y := n.year
			if y == 0 {
				y, _ = a.yearOf(n)
			}
			c = civilDate{y, n.month, n.day}
		} else if n.form == offsetDate && n.unit == unitDay && n.relation == countedAgo && n.start-e.end < 24 && !strings.ContainsAny(a.document.text[e.end:n.start], ".\"“") { // "at noon (1200 UTC) yesterday"
			if now, b := a.now(); now.day != 0 {
				c, basis = now.plusDays(-n.amount.whole), b
			}
		} else if n.form == calendarDate && n.weekday != 0 && n.start-e.end < 8 {
			if m, b := a.weekday(n); !m.from.IsZero() {
				c, basis = civilOf(m.from), b
			}
		}
	}
	if basis == briefs.Context && beside.day == 0 && !a.history && a.published.day != 0 && a.published.at().Before(c.at()) &&
		(a.document.paragraphAt(e.start) != a.toldIn && a.document.tenseAt(e.span) != futureTense || !a.sameSentence(i) && a.document.tenseAt(e.span) == pastTense) {
		c = civilDate{} // a day to come that another paragraph told of, or another sentence where this one looks back
	}
	if c.day == 0 {
		if now, b := a.now(); now.day != 0 {
			c, basis = now, b
		} else {
			return dateMoment{value: "XXXX-XX-XX"}.withPart(0, e.clock), briefs.Stated
		}
	}
	return c.moment().withPart(0, e.clock), basis
}

// sameSentence tells whether an expression stands in the sentence of the one
// before it.
func (a *dateAnchor) sameSentence(i int) bool {
	return i > 0 && a.document.sentenceAt(a.found[i-1].start) == a.document.sentenceAt(a.found[i].start)
}

// dayBefore is the day right before a clock time, its year unknown or not: "on 2
// April at 11am".
func (a *dateAnchor) dayBefore(i int) civilDate {
	if i == 0 {
		return civilDate{}
	}
	p, e := &a.found[i-1], &a.found[i]
	if p.form != calendarDate || p.day == 0 || p.month == 0 || e.start < p.end {
		return civilDate{}
	}
	switch strings.TrimSpace(strings.TrimPrefix(a.document.text[p.end:e.start], ",")) {
	case "", "at", "from", "around", "about", "at about", "at around", "at exactly", "shortly before", "shortly after", "by", "just before", "just after":
	default:
		return civilDate{}
	}
	y := p.year
	if y == 0 {
		y, _ = a.yearOf(p)
	}
	return civilDate{y, p.month, p.day}
}

// besideBracket is the expression after the bracket that stands behind a clock
// time: "10:45 a.m. (1645 UTC) yesterday"; one that says nothing where none
// follows close by.
func (a *dateAnchor) besideBracket(i int) *dateExpression {
	const most = 24 // bytes in the bracket
	e := &a.found[i]
	shut := strings.IndexByte(a.document.text[e.end:min(len(a.document.text), e.end+most)], ')')
	for j := i + 1; j < len(a.found) && j < i+4 && shut >= 0; j++ {
		if n := &a.found[j]; n.start > e.end+shut && n.start-e.end-shut < 8 {
			return n
		}
	}
	return &dateExpression{form: referenceTime}
}

// holiday resolves a day with a name.
func (a *dateAnchor) holiday(e *dateExpression) (dateMoment, briefs.DateBasis) {
	if len(e.holiday) == len("2001-09-11") && e.holiday[4] == '-' {
		y, _ := strconv.Atoi(e.holiday[:4])
		m, _ := strconv.Atoi(e.holiday[5:7])
		d, _ := strconv.Atoi(e.holiday[8:])
		return civilDate{y, m, d}.moment(), briefs.Stated
	}
	y, basis := e.year, briefs.Stated
	if y == 0 {
		day := holidayIn(e.holiday, 2001)
		e.month, e.day = day.month, day.day
		y, basis = a.yearOf(e)
	}
	if y == 0 {
		if c := holidayIn(e.holiday, 2001); strings.IndexByte(e.holiday, '-') == 2 {
			c.year = 0
			return c.moment(), basis
		}
		return dateMoment{value: "XXXX-XX-XX", precision: briefs.Day}, basis
	}
	c := holidayIn(e.holiday, y)
	a.tell(e, c)
	return c.moment(), basis
}

// holidayIn applies a holiday's rule (lexicon/holidays.txt) to a year.
func holidayIn(rule string, year int) civilDate {
	if rest, ok := strings.CutPrefix(rule, "easter"); ok {
		n, _ := strconv.Atoi(rest)
		return easterOf(year).plusDays(n)
	}
	if parts := strings.Split(rule, ":"); len(parts) == 3 {
		month, _ := strconv.Atoi(parts[0])
		weekday, _ := strconv.Atoi(parts[1])
		nth, more, _ := strings.Cut(parts[2], "+")
		n, _ := strconv.Atoi(nth)
		days, _ := strconv.Atoi(more)
		c := civilDate{year, month, 1}
		if n < 0 { // from the month's end
			end := civilOf(c.at().AddDate(0, 1, -1))
			return end.plusDays(-((end.weekday() - weekday + 7) % 7))
		}
		return c.plusDays((weekday-c.weekday()+7)%7 + 7*(n-1) + days)
	}
	month, _ := strconv.Atoi(rule[:2])
	day, _ := strconv.Atoi(rule[3:])
	return civilDate{year, month, day}
}

// easterOf is the Gregorian Easter Sunday, after the anonymous algorithm of
// Nature, 20 April 1876.
func easterOf(y int) civilDate {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civilDate{y, n / 31, n%31 + 1}
}
