package dates

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
		c.year, basis = a.calendarYear(i, c.month)
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

// calendarYear finds the year of a date by its month or day that has none.
func (a *dateAnchor) calendarYear(i, month int) (int, briefs.DateBasis) {
	e := &a.found[i]
	year, basis := a.yearOf(e)
	if basis == briefs.Published && a.underWay(i) {
		year = a.published.year
	}
	if e.traded && basis == briefs.Published { // "March delivery" is still to come
		year = a.published.year
		if month < a.published.month {
			year++
		}
	}
	if p := a.told; e.joined && p.year != 0 && p.month == a.last.month && year != 0 { // "from June 1 to Nov. 30"
		year = p.year
		if month < p.month {
			year = p.plusYears(1).year
		}
	}
	return year, basis
}

// underWay tells whether a date without a year opens a stretch of the year that the
// day of publication lies in: "the season runs from June 1 to Nov. 30".
func (a *dateAnchor) underWay(i int) bool {
	if i+1 >= len(a.found) || !a.found[i+1].joined {
		return false
	}
	e, n, y := &a.found[i], &a.found[i+1], a.published.year
	if !ranging[strings.TrimSpace(a.document.Text[e.End:n.Start])] {
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
	if p.form != recurringTime || p.value != "P1Y" && p.value != "XXXX" || e.Start < p.End {
		return false
	}
	switch a.document.Text[p.End:e.Start] {
	case " on ", " in ", ", on ", ", in ", " around ":
		return true
	}
	return false
}

// dayTold is the day of the month that the story is in, or of the next where
// that day is long over; nothing where no month was told of near by.
func (a *dateAnchor) dayTold(e *dateExpression) (civilDate, briefs.DateBasis) {
	t := a.told
	if t.month == 0 || a.document.ParagraphAt(e.Start)-a.toldIn > 1 {
		return civilDate{}, briefs.Stated
	}
	c := civilDate{t.year, t.month, e.day}
	if t.day-e.day > 10 && e.of == noRelation {
		c = civilDate{t.year, t.month, 0}.plusMonths(1)
		c.day = e.day
	}
	return c, briefs.Context
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
