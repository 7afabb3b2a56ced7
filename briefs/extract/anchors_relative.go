package extract

import (
	"strings"

	"dateline/briefs"
)

// relative resolves "last week", "that year", "the following day", "next May".
func (a *dateAnchor) relative(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	base, basis := a.now()
	if e.relation == sameOne || e.relation == oneBefore || e.relation == oneAfter {
		base, basis = a.then()
	}
	if base.year == 0 {
		basis = briefs.Stated
	}
	if e.loose && e.unit != unitQuarter && a.ofOwnYear(e) {
		base, basis = a.published, briefs.Published
	}
	if e.unit == unitWeek && e.relation == sameOne && e.loose {
		if c, ok := a.weekEnded(i); ok {
			base, basis = c, briefs.Context
		}
	}
	if p := a.before; e.relation == oneAfter && e.unit == unitYear && p.lends && p.isPlainYear() && a.document.sentenceAt(p.start) == a.document.sentenceAt(e.start) {
		base = civilDate{year: p.dateExpression.year} // "in 1951-52, and the next year"
	}
	if p := a.before; (e.relation == oneBefore || e.relation == oneAfter) && e.unit == unitYear && p.form == relativeDate && p.unit == unitYear && p.year > 0 && a.document.sentenceAt(p.start) == a.document.sentenceAt(e.start) {
		base = civilDate{year: p.year} // "300 last year and 200 the year before"
	}
	n := e.relation.steps()
	if e.amount.whole == 2 { // "the week before last"
		n *= 2
	}
	if (e.unit == unitDay || e.weekday != 0) && basis == briefs.Context && base.month == 0 && a.day.day != 0 {
		// a year in passing does not hide the day; one that the story comes to does
		if base.year == a.day.year || !a.dayHidden {
			base = a.day
		}
	}
	switch {
	case e.weekday != 0:
		return a.relativeWeekday(e, base, basis)
	case e.month != 0:
		return a.relativeMonth(e, base, basis)
	case e.season != 0:
		return a.relativeSeason(e, base, basis)
	}
	switch e.unit {
	case unitDay:
		return a.daysFrom(e, base, n, basis)
	case unitWeek, unitWeekend:
		if base.day == 0 && a.week.day != 0 && a.week.month1() == base {
			base = a.week
		}
		if base.day == 0 {
			return weekUnknown(base), basis
		}
		if e.unit == unitWeek && e.relation == thisOne && basis == briefs.Published && base.weekday() == 7 && a.document.tenseAt(e.span) == futureTense {
			n = 1 // on a Sunday, what will be "this week" will be in the one that begins
		}
		c := base.plusDays(7 * n)
		a.week = c
		if e.unit == unitWeekend && e.relation == thisOne && base.weekday() < 6 && a.document.tenseAt(e.span) == pastTense {
			c = base.plusDays(-7)
		}
		if e.relation != thisOne {
			a.tell(e, c.month1())
		}
		if e.unit == unitWeekend {
			return weekendMoment(c), basis
		}
		return weekMoment(c), basis
	case unitMonth:
		if base.month == 0 {
			return dateMoment{value: yearCode(base.year) + "-XX", precision: briefs.Month}, basis
		}
		c := base.plusMonths(n + 12*e.of.steps())
		if e.relation != thisOne || !strings.HasSuffix(a.document.text[:e.start], " ago ") { // not "seven years ago this month"
			a.tell(e, c)
		}
		return c.moment(), basis
	case unitQuarter:
		return a.relativeQuarter(e, base, basis)
	case unitYear:
		if base.year == 0 {
			return civilDate{}.moment(), basis
		}
		c := base.plusYears(n)
		if e.quartered && a.half.year != 0 {
			return halfMoment(a.half.plusYears(n).year, a.half.month), briefs.Context
		}
		if e.quartered && a.quarter.year != 0 {
			return quarterMoment(a.quarter.year+n, a.quarter.month), briefs.Context
		}
		if e.quartered && !a.history && a.published.year != 0 && strings.HasSuffix(a.document.text[e.start:e.end], "quarter") {
			q := civilOf(quarterMoment(a.published.year, (a.published.month+2)/3).from).plusMonths(-3)
			return quarterMoment(q.year+n, (q.month+2)/3), briefs.Published
		}
		if n := a.sameYear(i); n != 0 {
			c = civilDate{year: n}
		}
		if e.relation == oneAfter { // the others look back or ahead in passing
			a.tell(e, c)
		}
		return c.moment(), basis
	case unitDecade:
		if base.year == 0 {
			return dateMoment{value: "XXX", precision: briefs.Decade}, basis
		}
		return decadeMoment((base.year/10 + n) * 10), basis
	case unitCentury:
		if base.year == 0 {
			return dateMoment{value: "XX", precision: briefs.Century}, basis
		}
		return centuryMoment(base.year/100 + n), basis
	}
	return dateMoment{}, basis
}

// sameYear is the year by which an expression goes right after it, too: "the
// following year, 52 BC"; 0 where it does not.
func (a *dateAnchor) sameYear(i int) int {
	if i+1 < len(a.found) && a.found[i+1].isPlainYear() {
		if between := a.document.text[a.found[i].end:max(a.found[i].end, a.found[i+1].start)]; between == ", " || between == " (" {
			return a.found[i+1].year
		}
	}
	return 0
}

// ofOwnYear tells whether "the year" of news is the year of its publication, and
// not one that it told of: of what is to come, and away from a look back to the
// year before.
func (a *dateAnchor) ofOwnYear(e *dateExpression) bool {
	if a.history || a.published.year == 0 {
		return false
	}
	return a.told.year > a.published.year || a.document.tenseAt(e.span) != pastTense ||
		a.published.year-a.told.year <= 2 && a.document.paragraphAt(e.start) != a.toldIn
}

// weekEnded is the day that a week is said to have ended on: "the week ended Oct.
// 30".
func (a *dateAnchor) weekEnded(i int) (civilDate, bool) {
	if i+1 >= len(a.found) {
		return civilDate{}, false
	}
	e, n := &a.found[i], &a.found[i+1]
	if n.form != calendarDate || n.day == 0 || n.month == 0 || n.start < e.end {
		return civilDate{}, false
	}
	switch a.document.text[e.end:n.start] {
	case " ended ", " ending ", " to ", " through ", " that ended ", " ended on ", " ending on ":
	default:
		return civilDate{}, false
	}
	c := civilDate{n.year, n.month, n.day}
	if c.year == 0 {
		c.year, _ = a.yearOf(n)
	}
	return c, c.year != 0
}

func (a *dateAnchor) relativeWeekday(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if base.day == 0 {
		return dateMoment{value: everyWeekday(e.weekday), precision: briefs.Day}.withPart(e.part, e.clock), briefs.Stated
	}
	ahead := (e.weekday - base.weekday() + 7) % 7
	var c civilDate
	switch e.relation {
	case thisOne:
		c = base.plusDays(e.weekday - base.weekday())
		switch t := a.document.tenseAt(e.span); { // on a Thursday "will leave this Tuesday", "left this Friday"
		case basis == briefs.Published && t == futureTense && c.at().Before(base.at()):
			c = c.plusDays(7)
		case basis == briefs.Published && t == pastTense && c.at().After(base.at()):
			c = c.plusDays(-7)
		}
	case lastOne, oneBefore:
		if ahead == 0 {
			ahead = 7
		}
		c = base.plusDays(ahead - 7)
		if ahead == 7 {
			c = base.plusDays(-7)
		}
	case sameOne:
		c = base.plusDays((ahead+3)%7 - 3)
	default:
		if ahead == 0 {
			ahead = 7
		}
		c = base.plusDays(ahead)
	}
	a.tell(e, c)
	return c.moment().withPart(e.part, e.clock), basis
}

func (a *dateAnchor) relativeMonth(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if l := &a.last; e.relation == sameOne && l.form == calendarDate && l.year != 0 && !l.decade && !l.century && a.document.sentenceAt(l.start) == a.document.sentenceAt(e.start) {
		base, basis = civilDate{l.year, l.month, 0}, briefs.Context // "in January 1942 and that May"
	}
	c := civilDate{base.year, e.month, e.day}
	if base.year != 0 && base.month != 0 {
		switch e.relation {
		case lastOne, oneBefore:
			if e.month >= base.month {
				c.year = base.plusYears(-1).year
			}
		case nextOne, oneAfter:
			if e.month <= base.month {
				c.year = base.plusYears(1).year
			}
		}
		a.tell(e, c)
	}
	return c.moment(), basis
}

// relativeSeason: "last summer" is the one that is over, "next summer" the one
// that has not begun.
func (a *dateAnchor) relativeSeason(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	y := base.year
	if y != 0 {
		now := base.at()
		m := seasonMoment(y, e.season)
		switch {
		case e.relation == lastOne || e.relation == oneBefore:
			if m.to.After(now) && base.month != 0 || base.month == 0 {
				y = base.plusYears(-1).year
			}
		case e.relation == nextOne || e.relation == oneAfter:
			if !m.from.After(now) || base.month == 0 {
				y = base.plusYears(1).year
			}
		}
		if e.relation == sameOne || e.relation == oneAfter {
			a.tell(e, civilOf(seasonMoment(y, e.season).from).month1())
		}
	}
	return seasonMoment(y, e.season), basis
}

// relativeQuarter: "the quarter" is the one last told of; where none was, the
// last full one.
func (a *dateAnchor) relativeQuarter(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	q := civilDate{base.year, (base.month + 2) / 3, 0}
	n := e.relation.steps()
	if e.relation == sameOne || e.relation == oneBefore || e.relation == oneAfter {
		ahead := e.of != noRelation && a.published.year != 0 && monthsBetween(a.published, civilDate{a.quarter.year, a.quarter.month * 3, 0}) > 0
		if a.quarter.year != 0 && !ahead {
			q, basis = a.quarter, briefs.Context
		} else if e.relation == sameOne {
			n = -1
			if !a.history && a.published.year != 0 { // the last full one when the news was told
				q, basis = civilDate{a.published.year, (a.published.month + 2) / 3, 0}, briefs.Published
			}
		}
	}
	if q.year == 0 || q.month == 0 {
		return dateMoment{value: yearCode(q.year) + "-QX", precision: briefs.Quarter}, basis
	}
	q.year += e.of.steps()
	q.month += n
	switch q.month {
	case 0:
		q = civilDate{q.year - 1, 4, 0}
	case 5:
		q = civilDate{q.year + 1, 1, 0}
	}
	return quarterMoment(q.year, q.month), basis
}
