package dates

import (
	"strings"
	"time"

	"dateline/briefs"
)

// offset resolves "two weeks ago", "three days later", "yesterday".
func (a *dateAnchor) offset(e *dateExpression) (dateMoment, briefs.DateBasis) {
	base, basis := a.offsetBase(e)
	n := e.amount.whole
	if !e.relation.countsOn() {
		n = -n
	}
	switch {
	case e.amount.vague:
		return e.relation.reference(), briefs.Stated
	case e.overnight && a.history: // mostly "at once"
		return dateMoment{}, basis
	case e.overnight && a.document.tenseAt(e.Span) == futureTense:
		n = 0
	case a.isQuotedToday(e):
		return dateMoment{value: presentRef, precision: briefs.Clock}, briefs.Stated
	}
	if a.isNextToUnknownDay(e) || a.isFromAge(e) {
		base = civilDate{}
	}
	if base.year == 0 {
		basis = briefs.Stated
	}
	switch e.unit {
	case unitDay:
		return a.daysFrom(e, base, n, basis)
	case unitWeek:
		return a.weeksFrom(e, base, n, basis)
	case unitFortnight:
		return a.weeksFrom(e, base, 2*n, basis)
	case unitMonth:
		return a.monthsFrom(e, base, n, basis)
	case unitYear:
		return a.yearsFrom(e, base, n, basis)
	case unitDecade:
		return decadesFrom(e, base, n), basis
	case unitCentury:
		return centuriesFrom(e, base, n), basis
	case unitHour:
		if n%24 == 0 && n != 0 && base.day != 0 { // "twenty-four hours later"
			return a.daysFrom(e, base, n/24, basis)
		}
		return a.momentFrom(e, n)
	case unitMinute:
		return a.momentFrom(e, n)
	}
	return dateMoment{}, basis // seconds
}

// offsetBase is the date that an offset is counted from: now, or what was last
// told of.
func (a *dateAnchor) offsetBase(e *dateExpression) (civilDate, briefs.DateBasis) {
	switch e.relation {
	case countedLater:
		return a.then()
	case countedEarlier:
		base, basis := a.then()
		if p := a.published; !a.history && p.day != 0 && base.year > p.year { // a look ahead is nothing to count back from
			return a.now()
		}
		return base, basis
	}
	return a.now()
}

// isQuotedToday tells "today" in a history: in words quoted from an unknown day.
func (a *dateAnchor) isQuotedToday(e *dateExpression) bool {
	return a.history && e.isDayAgo() && e.amount.whole == 0 && e.part == 0
}

// isNextToUnknownDay tells whether an offset is a day at most, "yesterday", from a
// day that a history does not tell.
func (a *dateAnchor) isNextToUnknownDay(e *dateExpression) bool {
	return a.history && e.isDayAgo() && e.amount.whole <= 1 && e.amount.whole >= -1 && a.day != a.told
}

// isFromAge tells whether an offset is counted from an age, whose date is not known.
func (a *dateAnchor) isFromAge(e *dateExpression) bool {
	return (e.relation == countedLater || e.relation == countedEarlier) && a.afterAge(e)
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
	if p := &a.found[i-1]; p.form != calendarDate || p.month == 0 && !p.isPlainYear() || !a.isApposed(p, e) {
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

// isApposed tells whether an expression stands after another between commas: "in
// 1815, exactly ten years later, …".
func (a *dateAnchor) isApposed(p, e *dateExpression) bool {
	text := a.document.Text
	if p.End > e.Start || e.End == len(text) || !strings.ContainsRune(",.;)", rune(text[e.End])) {
		return false
	}
	between := text[p.End:e.Start]
	return between == ", " || between == ", exactly "
}

// namedNext is the date that follows a day counted from another and is that day:
// "the next day, 5 May", "two days later, on 14 June".
func (a *dateAnchor) namedNext(i int) (civilDate, bool) {
	if i+1 >= len(a.found) || a.found[i].unit != unitDay || a.found[i].relation != countedLater && a.found[i].relation != oneAfter {
		return civilDate{}, false
	}
	n := &a.found[i+1]
	if !n.hasDayAndMonth() || n.Start < a.found[i].End {
		return civilDate{}, false
	}
	switch a.document.Text[a.found[i].End:n.Start] {
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
	if a.moment.IsZero() || a.document.ParagraphAt(e.Start) != a.momentIn || !e.isOfWholeOrHalfHours() {
		return dateMoment{}, briefs.Stated
	}
	if e.relation != countedLater && e.relation != countedEarlier {
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

// isOfWholeOrHalfHours tells the amounts that a clock time can be counted by: of
// hours, halves too; of minutes, whole ones.
func (e *dateExpression) isOfWholeOrHalfHours() bool {
	return e.amount.tenths <= 0 || e.unit == unitHour && e.amount.tenths == 5
}

// afterAge tells whether an age is what an offset is counted from: "at the age
// of 17 and … two years later".
func (a *dateAnchor) afterAge(e *dateExpression) bool {
	s := a.document.SentenceAt(e.Start)
	if s < 0 || e.unit != unitYear {
		return false
	}
	from := max(a.document.Sentences[s].Start, a.last.End)
	if from > e.Start {
		return false
	}
	const most = 200 // an age further back is hardly meant
	before := a.document.Text[max(from, e.Start-most):e.Start]
	return strings.Contains(before, "age of ") || strings.Contains(before, "aged ") || strings.Contains(before, " at age ")
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
