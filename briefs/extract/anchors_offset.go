package extract

import (
	"dateline/briefs"
	"strings"
	"time"
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

// byAnotherName is the date that stands beside an offset and is the same: "two days
// later, on 14 June", "in 1815, ten years later, …".
func (a *dateAnchor) byAnotherName(i int) (dateMoment, bool) {
	e := &a.found[i]
	if c, ok := a.namedNext(i); ok {
		a.tell(e, c)
		return c.moment().withPart(e.part, e.clock), true
	}
	if e.relation != countedLater || e.amount.vague || i == 0 || a.told.year == 0 {
		return dateMoment{}, false
	}
	p, text := &a.found[i-1], a.document.text
	if p.form != calendarDate || p.month == 0 && !p.isPlainYear() || p.end > e.start || text[p.end:e.start] != ", " && text[p.end:e.start] != ", exactly " || e.end == len(text) || !strings.ContainsRune(",.;)", rune(text[e.end])) {
		return dateMoment{}, false
	}
	switch c := a.told; {
	case e.unit == unitDay && c.day != 0:
		return c.moment(), true
	case e.unit == unitMonth && c.month != 0:
		return c.month1().moment(), true
	case e.unit == unitYear:
		return civilDate{year: c.year}.moment(), true
	}
	return dateMoment{}, false
}

// namedNext is the date that follows a day counted from another and is that day:
// "the next day, 5 May", "two days later, on 14 June".
func (a *dateAnchor) namedNext(i int) (civilDate, bool) {
	if i+1 >= len(a.found) || a.found[i].unit != unitDay || a.found[i].relation != countedLater && a.found[i].relation != oneAfter {
		return civilDate{}, false
	}
	n := &a.found[i+1]
	if n.form != calendarDate || n.day == 0 || n.month == 0 || n.start < a.found[i].end {
		return civilDate{}, false
	}
	switch a.document.text[a.found[i].end:n.start] {
	case ", on ", ", ", " (", " on ":
	default:
		return civilDate{}, false
	}
	c := civilDate{n.year, n.month, n.day}
	if base, _ := a.then(); c.year == 0 && base.year != 0 {
		c.year = base.year
		if base.month-c.month > 6 {
			c.year = base.plusYears(1).year
		}
	}
	return c, c.year != 0
}

// momentFrom is the clock time so many hours or minutes from the one that the
// paragraph last told of; nothing where it told of none.
func (a *dateAnchor) momentFrom(e *dateExpression, n int) (dateMoment, briefs.DateBasis) {
	if a.moment.IsZero() || a.document.paragraphAt(e.start) != a.momentIn || e.relation != countedLater && e.relation != countedEarlier || e.amount.tenths > 0 && (e.unit != unitHour || e.amount.tenths != 5) {
		return dateMoment{}, briefs.Stated
	}
	away := time.Duration(n) * time.Minute
	if e.unit == unitHour {
		away = time.Duration(n) * time.Hour
		if half := time.Hour / 2; e.amount.tenths > 0 && e.relation == countedLater {
			away += half
		} else if e.amount.tenths > 0 {
			away -= half
		}
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
