package dates

import (
	"slices"
	"time"

	"dateline/briefs"
)

// dateAnchor is where a document's dates are counted from: the day it was
// published, and the date that the story last told of.
//
// A document is one of two kinds. News tells of the days before it was
// published: a date without a year is the nearest one that the tense allows. A
// history tells of another time in its order: a date without a year is of the
// year that was last told of, and nothing is counted from publication. Which of
// the two a text is shows in its own full dates (isHistory).
type dateAnchor struct {
	document  *document
	found     []dateExpression
	published civilDate // zero: not known
	history   bool
	first     dateExpression // the text's first full date

	told      civilDate // the date last told of
	toldIn    int       // the paragraph it stands in
	monthTold bool      // a date with a month stands in that paragraph already
	stated    civilDate // the date last told of with its year in words
	statedIn  int
	day       civilDate      // the day last told of
	pastDay   civilDate      // the day last told of that is not to come, in news
	dayIn     int            // the paragraph it stands in
	dayHidden bool           // a sentence has opened with a year since
	last      dateExpression // the last expression that had a value of its own
	before    resolvedYear   // the expression before this one, and its year
	moment    time.Time      // the clock time last told of
	momentIn  int            // the paragraph it stands in
	week      civilDate      // a day of the week last told of
	quarter   civilDate      // year, and the quarter as month, last told of
	half      civilDate      // year, and the half as month; zero where a quarter was told of since
}

// resolvedYear is an expression with the year that it turned out to be of; 0 where
// it has none.
type resolvedYear struct {
	dateExpression
	year  int
	basis briefs.DateBasis
}

func newAnchor(d *document, found []dateExpression) *dateAnchor {
	a := &dateAnchor{document: d, found: found, toldIn: -1, statedIn: -1}
	if p := d.Article.Published; len(p) >= len(time.DateOnly) {
		if t, err := time.Parse(time.DateOnly, p[:len(time.DateOnly)]); err == nil {
			a.published = civilOf(t)
		}
	}
	a.history = isHistory(found, a.published)
	if i := slices.IndexFunc(found, func(e dateExpression) bool {
		return e.form == calendarDate && e.year != 0 && e.month != 0
	}); i >= 0 {
		a.first = found[i]
	}
	return a
}

// isHistory tells whether a text tells of a time of its own. Full dates far
// from publication speak for it; weekdays, "yesterday" and dates near
// publication speak for news. Without a publication date, dates with their year
// must be the text's habit.
func isHistory(found []dateExpression, published civilDate) bool {
	const lead = 600 // bytes: where news says when it was
	far, near, years, partial := 0, 0, 0, 0
	for i := range found {
		e := &found[i]
		pointed := 2 // what a word that points from publication weighs
		if e.Start < lead && published.year != 0 {
			pointed = 6
		}
		switch e.form {
		case calendarDate:
			switch {
			case e.weekday != 0 && (e.year == 0 || published.year == 0 || distance(e.year, published.year) <= 1):
				near += pointed
			case e.month == 0 && e.season == 0 && e.year != 0:
				years++
				if published.year != 0 && !e.decade && !e.century && distance(e.year, published.year) > 1 {
					years++
				}
			case e.year == 0:
				partial++
			case published.year == 0 || distance(e.year, published.year) > 1:
				far++
			default:
				near++
			}
		case relativeDate:
			if e.relation == thisOne || e.relation == lastOne || e.relation == nextOne {
				near += pointed
			}
		case offsetDate:
			if e.relation == countedAgo {
				near += pointed
			}
		}
	}
	return far >= 2 && 2*far > near && far+years/2 > near || far+near <= 1 && years >= 6 && near == 0
}

func distance(a, b int) int { return max(a-b, b-a) }

// resolve gives an expression its value and says what it was counted from. An
// empty value means that the words, seen where they stand, are no date.
func (a *dateAnchor) resolve(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	var m dateMoment
	basis, told := briefs.Stated, a.told
	switch e.form {
	case stretchOfTime:
		return dateMoment{value: e.amount.of(e.unit), precision: briefs.Duration}, basis
	case recurringTime:
		return dateMoment{value: e.value, precision: briefs.Set}, basis
	case referenceTime:
		return dateMoment{value: e.value, precision: briefs.Clock}, basis
	case offsetDate:
		var ok bool
		if m, ok = a.byAnotherName(i); ok {
			basis = briefs.Context
			break
		}
		m, basis = a.offset(e)
	case relativeDate:
		if c, ok := a.namedNext(i); ok {
			a.tell(e, c)
			m, basis = c.moment().withPart(e.part, e.clock), briefs.Context
		} else if e.occasion {
			m, basis = a.occasion(i)
		} else {
			m, basis = a.relative(i)
		}
	default:
		m, basis = a.calendar(i)
	}
	m.narrow(e.stage, told)
	if e.clock.set && !m.from.IsZero() && !(e.bracketed && i > 0 && a.found[i-1].clock.set) { // not by another zone's clock
		a.moment = m.from
		a.momentIn = a.document.ParagraphAt(e.Start)
	}
	if e.form == calendarDate {
		a.last = *e
	}
	a.before = resolvedYear{*e, 0, basis}
	if !m.from.IsZero() {
		a.before.year = m.from.Year()
	}
	return m, basis
}

// narrow moves a moment's bounds to the part of it that is spoken of.
func (m *dateMoment) narrow(s stage, told civilDate) {
	if m.from.IsZero() || s == wholeStage {
		return
	}
	third := m.to.Sub(m.from) / 3
	switch s {
	case earlyStage:
		m.to = m.to.Add(-2 * third)
	case middleStage:
		m.from, m.to = m.from.Add(third).Truncate(24*time.Hour), m.to.Add(-third)
	case lateStage:
		m.from = m.to.Add(-third).Truncate(24 * time.Hour)
	case laterStage:
		if t := told.moment().to; told.month != 0 && m.from.Before(t) && t.Before(m.to) {
			m.from = t
		}
	}
}

// nearPublication is how many days from publication a day may lie that news still
// tells the hours of.
const nearPublication = 10

// monthsBetween is how many months lie from one date to another.
func monthsBetween(from, to civilDate) int {
	return (to.year-from.year)*12 + to.month - from.month
}

// now is the day that "this", "last" and "ago" are counted from.
func (a *dateAnchor) now() (civilDate, briefs.DateBasis) {
	if a.history {
		if a.told.year != 0 {
			return a.told, briefs.Context
		}
		return civilDate{}, briefs.Stated
	}
	if a.published.year != 0 {
		return a.published, briefs.Published
	}
	return civilDate{}, briefs.Stated
}

// then is the date that "that", "later" and "the following" are counted from.
func (a *dateAnchor) then() (civilDate, briefs.DateBasis) {
	if a.told.year != 0 {
		return a.told, briefs.Context
	}
	return a.now()
}
