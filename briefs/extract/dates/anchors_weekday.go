package dates

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// nthWeekday resolves "the first Sunday in November".
func (a *dateAnchor) nthWeekday(e *dateExpression) (dateMoment, briefs.DateBasis) {
	y, basis := e.year, briefs.Stated
	if y == 0 {
		y, basis = a.yearOf(e)
	}
	if y == 0 {
		return civilDate{month: e.month}.moment(), basis
	}
	c := nthDay(y, e.month, e.weekday, e.nth)
	a.tell(e, c)
	return c.moment(), basis
}

// weekday resolves a weekday alone.
func (a *dateAnchor) weekday(e *dateExpression) (dateMoment, briefs.DateBasis) {
	unknown := dateMoment{value: everyWeekday(e.weekday), precision: briefs.Day}.withPart(e.part, e.clock)
	if before, ok := strings.CutSuffix(a.document.Text[:e.Start], " a "); ok { // no Friday in particular
		apposed := strings.HasSuffix(before, ",") && a.last.End == len(before)-len(",")
		if apposed && a.told.day != 0 && a.told.weekday() == e.weekday {
			return a.told.moment(), briefs.Context // "on Dec. 12, a Wednesday"
		}
		return unknown, briefs.Stated
	}
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
	if t := a.document.tenseAt(e.Span); (t == futureTense || t == plannedTense) && back > 0 {
		c = a.published.plusDays(7 - back)
	}
	if back > 0 && a.afterComing(e) {
		c = a.told.plusDays((e.weekday - a.told.weekday() + 7) % 7) // "runs from noon on Friday to 9am on Sunday"
	}
	if e.joined && a.told.day != 0 { // "on Tuesday and Wednesday, envoys will visit"
		on := a.told.plusDays((e.weekday - a.told.weekday() + 7) % 7)
		if !on.at().After(a.published.at()) || a.document.tenseAt(e.Span) != pastTense {
			c = on
		}
	}
	a.tell(e, c)
	return c.moment().withPart(e.part, e.clock), briefs.Published
}

// afterComing tells whether a weekday follows one of its sentence that is to come,
// and is not itself told of as past: "runs from noon on Friday to 9am on Sunday".
func (a *dateAnchor) afterComing(e *dateExpression) bool {
	if a.told.day == 0 || !a.told.at().After(a.published.at()) || a.document.tenseAt(e.Span) == pastTense {
		return false
	}
	i, _ := slices.BinarySearchFunc(a.found, e.Start, func(f dateExpression, at int) int { return f.Start - at })
	const near = 3 // expressions between them
	for j := i - 1; j >= max(0, i-near) && a.sameSentenceAs(a.found[j].Start, e); j-- {
		f := &a.found[j]
		clocked := j == i-1 && f.clock.set && e.weekday == a.told.weekday() // the clock has told of its day
		if clocked || f.weekday != 0 && f.weekday == a.told.weekday() {
			return true
		}
	}
	return false
}
