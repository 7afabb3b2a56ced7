package dates

import "dateline/briefs"

// countsOn tells the offsets that lead on, and not back: "in two days", "a week
// later".
func (r dateRelation) countsOn() bool { return r == countedHence || r == countedLater }

// reference is what an offset says where it does not say how many: "several years
// ago" is the past.
func (r dateRelation) reference() dateMoment {
	if r.countsOn() {
		return dateMoment{value: futureRef, precision: briefs.Clock}
	}
	return dateMoment{value: pastRef, precision: briefs.Clock}
}

// weeksFrom is the week n weeks from a date.
func (a *dateAnchor) weeksFrom(e *dateExpression, c civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if c.day == 0 {
		return weekUnknown(c), basis
	}
	c = c.plusDays(7 * n)
	a.tell(e, c.month1())
	return weekMoment(c), basis
}

// monthsFrom is the month n months from a date.
func (a *dateAnchor) monthsFrom(e *dateExpression, c civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if c.month == 0 {
		return dateMoment{value: yearCode(0) + "-XX", precision: briefs.Month}, briefs.Stated
	}
	c = c.plusMonths(n)
	if c.year != 0 {
		a.tell(e, c)
	}
	return c.moment(), basis
}

// yearsFrom is the year n years from a date, or the quarter or month of that year
// that the sentence is about. Half a year is no date.
func (a *dateAnchor) yearsFrom(e *dateExpression, base civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if e.amount.tenths == 5 && e.amount.whole == 0 {
		return dateMoment{}, basis
	}
	if m, ok := a.yearOff(e, n); ok {
		return m, briefs.Context
	}
	if base.year == 0 {
		return civilDate{}.moment(), basis
	}
	c := base.plusYears(n)
	if c.year != 0 && e.relation == countedLater {
		a.tell(e, c)
	}
	return c.moment(), basis
}

// decadesFrom is the decade n decades from a date: "a decade ago" is ten years,
// "two decades ago" a decade.
func decadesFrom(e *dateExpression, c civilDate, n int) dateMoment {
	if c.year == 0 {
		return dateMoment{value: "XXX", precision: briefs.Decade}
	}
	c = c.plusYears(10 * n)
	if e.amount.whole == 1 && e.amount.tenths == 0 {
		return c.moment()
	}
	return decadeMoment(c.year / 10 * 10)
}

// centuriesFrom is the decade n centuries from a date; half a century, where the
// amount is less than one.
func centuriesFrom(e *dateExpression, c civilDate, n int) dateMoment {
	if c.year == 0 {
		return dateMoment{value: "XXX", precision: briefs.Decade}
	}
	decades := 10 * n
	if e.amount.whole == 0 {
		decades = -5
		if e.relation.countsOn() {
			decades = 5
		}
	}
	return decadeMoment(c.plusYears(10*decades).year / 10 * 10)
}

// yearOff is "a year earlier" than the quarter or month that the sentence has
// just told of: the same quarter or month of the year before.
func (a *dateAnchor) yearOff(e *dateExpression, n int) (dateMoment, bool) {
	if e.amount.whole != 1 || a.last.End == 0 || a.history || !a.sameSentenceAs(a.last.Start, e) {
		return dateMoment{}, false
	}
	switch l := &a.last; {
	case l.half != 0 && a.half.year != 0:
		return halfMoment(a.half.plusYears(n).year, a.half.month), true
	case l.quarter != 0 && a.quarter.year != 0:
		return quarterMoment(a.quarter.plusYears(n).year, a.quarter.month), true
	case l.form == calendarDate && l.month != 0 && l.day == 0 && a.told.day == 0 && a.told.month == l.month && e.relation != countedAgo:
		return civilDate{a.told.plusYears(n).year, a.told.month, 0}.moment(), true
	}
	return dateMoment{}, false
}

// daysFrom is the day n days from a date.
func (a *dateAnchor) daysFrom(e *dateExpression, c civilDate, n int, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if c.day == 0 {
		value := yearCode(c.year) + "-" + monthCode(c.month) + "-XX"
		if c.year == 0 {
			basis = briefs.Stated
		}
		return dateMoment{value: value, precision: briefs.Day}.withPart(e.part, e.clock), basis
	}
	c = c.plusDays(n)
	if !e.overnight {
		a.tell(e, c)
	}
	return c.moment().withPart(e.part, e.clock), basis
}

func weekUnknown(c civilDate) dateMoment {
	return dateMoment{value: yearCode(c.year) + "-WXX", precision: briefs.Week}
}
