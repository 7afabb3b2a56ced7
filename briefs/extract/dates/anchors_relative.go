package dates

import "dateline/briefs"

// relative resolves "last week", "that year", "the following day", "next May".
func (a *dateAnchor) relative(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	base, basis := a.relativeBase(i)
	n := e.relation.steps()
	if e.amount.whole == 2 { // "the week before last"
		n *= 2
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
		return a.relativeWeek(e, base, n, basis)
	case unitMonth:
		return a.relativeWholeMonth(e, base, n, basis)
	case unitQuarter:
		return a.relativeQuarter(e, base, basis)
	case unitYear:
		return a.relativeYear(i, base, n, basis)
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

// relativeBase is the date that a relative expression is counted from: now or
// what was last told of, by its words, and else what its sentence says.
func (a *dateAnchor) relativeBase(i int) (civilDate, briefs.DateBasis) {
	e := &a.found[i]
	base, basis := a.now()
	if e.relation.isOfTold() {
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
	if y := a.yearBeforeWeekday(i); y != 0 {
		base, basis = civilDate{year: y}, briefs.Context
	}
	if a.followsTwoYears(e) {
		base = civilDate{year: a.before.dateExpression.year}
	}
	if a.followsRelativeYear(e) {
		base = civilDate{year: a.before.year}
	}
	if (e.unit == unitDay || e.weekday != 0) && basis == briefs.Context && base.month == 0 && a.dayStandsIn(base.year) {
		base = a.day
	}
	if e.unit == unitDay && e.relation == sameOne && basis == briefs.Context && !a.history && a.pastDay.day != 0 && base.day != 0 &&
		base.at().After(a.published.at()) && a.document.tenseAt(e.Span) == pastTense {
		base = a.pastDay // "the feast, which falls on Friday. … They were sent in the afternoon."
	}
	return base, basis
}

// yearBeforeWeekday is the year that "that year" means where only weekdays, which are this year's, stand
// between the two: "who won it in 1969, died on Thursday. Her citation that year"; 0 for none.
func (a *dateAnchor) yearBeforeWeekday(i int) int {
	if e := &a.found[i]; e.unit != unitYear || e.relation != sameOne {
		return 0
	}
	for k := i - 1; k >= 0; k-- {
		if b := &a.found[k]; b.weekday == 0 || b.month != 0 {
			if k == i-1 || b.decade || b.century {
				return 0
			}
			return b.year
		}
	}
	return 0
}

// isOfTold tells the relations that are counted from what was last told of, and
// not from now: "that week", "the week before", "the following week".
func (r dateRelation) isOfTold() bool {
	return r == sameOne || r == oneBefore || r == oneAfter
}

// followsTwoYears tells whether an expression is the year after two that the
// sentence has just named: "in 1951-52, and the next year".
func (a *dateAnchor) followsTwoYears(e *dateExpression) bool {
	p := &a.before
	return e.relation == oneAfter && e.unit == unitYear && p.lends && p.isPlainYear() && a.sameSentenceAs(p.Start, e)
}

// followsRelativeYear tells whether an expression is a year counted from another
// that the sentence has just pointed at: "300 last year and 200 the year before".
func (a *dateAnchor) followsRelativeYear(e *dateExpression) bool {
	p := &a.before
	return (e.relation == oneBefore || e.relation == oneAfter) && e.unit == unitYear &&
		p.form == relativeDate && p.unit == unitYear && p.year > 0 && a.sameSentenceAs(p.Start, e)
}

// dayStandsIn tells whether the day last told of still is the day meant, where the
// story is in a year: a year in passing does not hide the day, one that the story
// comes to does.
func (a *dateAnchor) dayStandsIn(year int) bool {
	return a.day.day != 0 && (year == a.day.year || !a.dayHidden)
}

// ofOwnYear tells whether "the year" of news is the year of its publication, and
// not one that it told of: of what is to come, and away from a look back to the
// year before.
func (a *dateAnchor) ofOwnYear(e *dateExpression) bool {
	if a.history || a.published.year == 0 {
		return false
	}
	return a.told.year > a.published.year || a.document.tenseAt(e.Span) != pastTense ||
		a.published.year-a.told.year <= 2 && a.document.ParagraphAt(e.Start) != a.toldIn
}

// weekEnded is the day that a week is said to have ended on: "the week ended Oct.
// 30".
func (a *dateAnchor) weekEnded(i int) (civilDate, bool) {
	if i+1 >= len(a.found) {
		return civilDate{}, false
	}
	e, n := &a.found[i], &a.found[i+1]
	if !n.hasDayAndMonth() || n.Start < e.End {
		return civilDate{}, false
	}
	switch a.document.Text[e.End:n.Start] {
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

// relativeWeekday resolves "last Tuesday", "this Friday", "the following Monday".
func (a *dateAnchor) relativeWeekday(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if base.day == 0 {
		return dateMoment{value: everyWeekday(e.weekday), precision: briefs.Day}.withPart(e.part, e.clock), briefs.Stated
	}
	ahead := (e.weekday - base.weekday() + 7) % 7
	var c civilDate
	switch e.relation {
	case thisOne:
		c = base.plusDays(e.weekday - base.weekday())
		switch t := a.document.tenseAt(e.Span); { // on a Thursday "will leave this Tuesday", "left this Friday"
		case basis == briefs.Published && t == futureTense && c.at().Before(base.at()):
			c = c.plusDays(7)
		case basis == briefs.Published && t == pastTense && c.at().After(base.at()):
			c = c.plusDays(-7)
		}
	case lastOne, oneBefore:
		c = base.plusDays(ahead - 7)
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

// relativeMonth resolves "last May", "that May", "next June 3".
func (a *dateAnchor) relativeMonth(e *dateExpression, base civilDate, basis briefs.DateBasis) (dateMoment, briefs.DateBasis) {
	if l := &a.last; e.relation == sameOne && l.isOfOneYear() && a.sameSentenceAs(l.Start, e) {
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

// isOfOneYear tells whether a calendar date names its year, and is no decade or
// century.
func (e *dateExpression) isOfOneYear() bool {
	return e.form == calendarDate && e.year != 0 && !e.decade && !e.century
}
