package dates

import (
	"strings"

	"dateline/briefs"
)

// relativeWeek resolves "last week", "this weekend"; n is how many weeks on.
func (a *dateAnchor) relativeWeek(e *dateExpression, base civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if base.day == 0 && a.week.day != 0 && a.week.month1() == base {
		base = a.week
	}
	if base.day == 0 {
		return weekUnknown(base), basis
	}
	if basis == briefs.Published && a.isWeekBeginning(e, base) {
		n = 1
	}
	c := base.plusDays(7 * n)
	a.week = c
	if a.isWeekendOver(e, base) {
		c = base.plusDays(-7)
	}
	if e.relation != thisOne {
		a.tell(e, c.month1())
	}
	if e.unit == unitWeekend {
		return weekendMoment(c), basis
	}
	return weekMoment(c), basis
}

// isWeekBeginning tells whether "this week" is the next one: on a Sunday, what
// will be "this week" will be in the one that begins.
func (a *dateAnchor) isWeekBeginning(e *dateExpression, base civilDate) bool {
	return e.unit == unitWeek && e.relation == thisOne && base.weekday() == 7 && a.document.tenseAt(e.Span) == futureTense
}

// isWeekendOver tells whether "this weekend" is the one before: what was then was
// not in one still to come.
func (a *dateAnchor) isWeekendOver(e *dateExpression, base civilDate) bool {
	return e.unit == unitWeekend && e.relation == thisOne && base.weekday() < 6 && a.document.tenseAt(e.Span) == pastTense
}

// relativeWholeMonth resolves "last month", "the same month of last year"; n is
// how many months on.
func (a *dateAnchor) relativeWholeMonth(e *dateExpression, base civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if base.month == 0 {
		return dateMoment{value: yearCode(base.year) + "-XX", precision: briefs.Month}, basis
	}
	c := base.plusMonths(n + 12*e.of.steps())
	if e.relation != thisOne || !strings.HasSuffix(a.document.Text[:e.Start], " ago ") { // not "seven years ago this month"
		a.tell(e, c)
	}
	return c.moment(), basis
}

// relativeYear resolves "last year", "the following year", "the year-ago
// quarter"; n is how many years on.
func (a *dateAnchor) relativeYear(i int, base civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	if base.year == 0 {
		return civilDate{}.moment(), basis
	}
	if e.quartered {
		if m, basis := a.quarterAYearOff(e, n); m.value != "" {
			return m, basis
		}
	}
	c := base.plusYears(n)
	if y := a.sameYear(i); y != 0 {
		c = civilDate{year: y}
	}
	if e.relation == oneAfter { // the others look back or ahead in passing
		a.tell(e, c)
	}
	return c.moment(), basis
}

// quarterAYearOff is "the year-ago quarter": the half or quarter last told of, n
// years on; in news that told of none, the last full one. Empty where neither is.
func (a *dateAnchor) quarterAYearOff(e *dateExpression, n int) (dateMoment, briefs.DateBasis) {
	switch {
	case a.half.year != 0:
		return halfMoment(a.half.plusYears(n).year, a.half.month), briefs.Context
	case a.quarter.year != 0:
		return quarterMoment(a.quarter.year+n, a.quarter.month), briefs.Context
	case !a.history && a.published.year != 0 && strings.HasSuffix(a.document.Text[e.Start:e.End], "quarter"):
		q := civilOf(quarterMoment(a.published.year, (a.published.month+2)/3).from).plusMonths(-3)
		return quarterMoment(q.year+n, (q.month+2)/3), briefs.Published
	}
	return dateMoment{}, briefs.Stated
}

// sameYear is the year by which an expression goes right after it, too: "the
// following year, 52 BC"; 0 where it does not.
func (a *dateAnchor) sameYear(i int) int {
	if i+1 < len(a.found) && a.found[i+1].isPlainYear() {
		if between := a.document.Text[a.found[i].End:max(a.found[i].End, a.found[i+1].Start)]; between == ", " || between == " (" {
			return a.found[i+1].year
		}
	}
	return 0
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
	if e.relation.isOfTold() {
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
