package extract

import (
	"strings"
	"time"

	"dateline/briefs"
)

// offset resolves "two weeks ago", "three days later", "yesterday".
func (a *dateAnchor) offset(e *dateExpression) (dateMoment, briefs.DateBasis) {
	base, basis := a.now()
	n := -e.amount.whole
	switch e.relation {
	case countedHence:
		n = -n
	case countedLater:
		base, basis = a.then()
		n = -n
	case countedEarlier:
		base, basis = a.then()
		if p := a.published; !a.history && p.day != 0 && base.year > p.year { // a look ahead is nothing to count back from
			base, basis = a.now()
		}
	}
	if e.amount.vague {
		ref := pastRef
		if e.relation == countedLater || e.relation == countedHence {
			ref = futureRef
		}
		return dateMoment{value: ref, precision: briefs.Clock}, briefs.Stated
	}
	if e.overnight {
		if a.history { // mostly "at once"
			return dateMoment{}, basis
		}
		if a.document.tenseAt(e.span) == futureTense {
			n = 0
		}
	}
	if a.history && e.relation == countedAgo && e.unit == unitDay && n <= 1 && n >= -1 {
		if n == 0 && e.part == 0 { // "today" in words quoted from an unknown day
			return dateMoment{value: presentRef, precision: briefs.Clock}, briefs.Stated
		}
		if a.day != a.told {
			base = civilDate{}
		}
	}
	if (e.relation == countedLater || e.relation == countedEarlier) && a.afterAge(e) {
		base = civilDate{}
	}
	if base.year == 0 {
		basis = briefs.Stated
	}
	c := base
	switch e.unit {
	case unitDay:
		return a.daysFrom(e, c, n, basis)
	case unitWeek, unitFortnight:
		if e.unit == unitFortnight {
			n *= 2
		}
		if c.day == 0 {
			return weekUnknown(c), basis
		}
		c = c.plusDays(7 * n)
		a.tell(e, c.month1())
		return weekMoment(c), basis
	case unitMonth:
		if c.month == 0 {
			return dateMoment{value: yearCode(0) + "-XX", precision: briefs.Month}, briefs.Stated
		}
		c = c.plusMonths(n)
	case unitYear:
		if e.amount.tenths == 5 && e.amount.whole == 0 {
			return dateMoment{}, basis
		}
		if m, ok := a.yearOff(e, n); ok {
			return m, briefs.Context
		}
		c = c.plusYears(n)
		if base.year == 0 {
			c = civilDate{}
		}
	case unitDecade, unitCentury:
		if c.year == 0 {
			return dateMoment{value: "XXX", precision: briefs.Decade}, basis
		}
		if e.unit == unitCentury {
			n *= 10
			if e.amount.whole == 0 { // half a century
				n = -5
				if e.relation == countedLater || e.relation == countedHence {
					n = 5
				}
			}
		}
		c = c.plusYears(10 * n)
		if e.unit == unitDecade && e.amount.whole == 1 && e.amount.tenths == 0 {
			return c.moment(), basis // "a decade ago" is ten years, "two decades ago" a decade
		}
		return decadeMoment(c.year / 10 * 10), basis
	case unitHour:
		if n%24 == 0 && n != 0 && c.day != 0 { // "twenty-four hours later"
			return a.daysFrom(e, c, n/24, basis)
		}
		return a.momentFrom(e, n)
	case unitMinute:
		return a.momentFrom(e, n)
	default: // seconds
		return dateMoment{}, basis
	}
	if c.year != 0 && (e.relation == countedLater || e.unit == unitMonth) {
		a.tell(e, c)
	}
	return c.moment(), basis
}

// momentFrom is the clock time so many hours or minutes from the one that the
// paragraph last told of; nothing where it told of none.
func (a *dateAnchor) momentFrom(e *dateExpression, n int) (dateMoment, briefs.DateBasis) {
	if a.moment.IsZero() || a.document.paragraphAt(e.start) != a.momentIn || e.relation != countedLater && e.relation != countedEarlier || e.amount.tenths > 0 {
		return dateMoment{}, briefs.Stated
	}
	away := time.Duration(n) * time.Minute
	if e.unit == unitHour {
		away = time.Duration(n) * time.Hour
	}
	if away > 48*time.Hour || away < -48*time.Hour {
		return dateMoment{}, briefs.Stated
	}
	a.moment = a.moment.Add(away)
	c := civilOf(a.moment)
	m := c.moment().withPart(0, clockTime{set: true, hour: a.moment.Hour(), minute: a.moment.Minute()})
	return m, briefs.Context
}

// afterAge tells whether an age is what an offset is counted from: "at the age
// of 17 and … two years later".
func (a *dateAnchor) afterAge(e *dateExpression) bool {
	s := a.document.sentenceAt(e.start)
	if s < 0 || e.unit != unitYear {
		return false
	}
	from := max(a.document.sentences[s].start, a.last.end)
	if from > e.start {
		return false
	}
	const most = 200 // an age further back is hardly meant
	before := a.document.text[max(from, e.start-most):e.start]
	return strings.Contains(before, "age of ") || strings.Contains(before, "aged ") || strings.Contains(before, " at age ")
}

// yearOff is "a year earlier" than the quarter or month that the sentence has
// just told of: the same quarter or month of the year before.
func (a *dateAnchor) yearOff(e *dateExpression, n int) (dateMoment, bool) {
	d := a.document
	if e.amount.whole != 1 || a.last.end == 0 || a.history || d.sentenceAt(a.last.start) != d.sentenceAt(e.start) {
		return dateMoment{}, false
	}
	switch l := &a.last; {
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

// steps is how many units a relation leads on.
func (r dateRelation) steps() int {
	switch r {
	case lastOne, oneBefore:
		return -1
	case nextOne, oneAfter:
		return 1
	}
	return 0
}

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
		c := base.plusMonths(n)
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
		if e.quartered && a.quarter.year != 0 {
			return quarterMoment(a.quarter.year+n, a.quarter.month), briefs.Context
		}
		if e.quartered && !a.history && a.published.year != 0 && strings.HasSuffix(a.document.text[e.start:e.end], "quarter") {
			q := civilOf(quarterMoment(a.published.year, (a.published.month+2)/3).from).plusMonths(-3)
			return quarterMoment(q.year+n, (q.month+2)/3), briefs.Published
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
		if a.quarter.year != 0 {
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
	q.month += n
	switch q.month {
	case 0:
		q = civilDate{q.year - 1, 4, 0}
	case 5:
		q = civilDate{q.year + 1, 1, 0}
	}
	return quarterMoment(q.year, q.month), basis
}
