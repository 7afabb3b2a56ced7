package dates

import (
	"strings"

	"dateline/briefs"
)

// time resolves a clock time by the day that stands beside it, or the day last
// told of.
func (a *dateAnchor) time(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	if a.sameSentence(i) && a.found[i-1].form == recurringTime && daily(a.found[i-1].value) {
		return e.clock.everyDay(), briefs.Stated // "every morning he rose at 6 o'clock"
	}
	c, beside, basis := a.dayBefore(i), true, briefs.Context
	if c.day == 0 {
		n, near := a.expressionBehind(i)
		if n.form == recurringTime && n.Start-e.End < 3 { // "at noon every day"
			return e.clock.everyDay(), briefs.Stated
		}
		c, beside, basis = a.dayBehind(e, n, near)
	}
	if !beside && basis == briefs.Context && (a.isDayToCome(i, c) || a.isDayLeft(e, c)) {
		c = civilDate{}
	}
	if !beside && c.day != 0 && c == a.day && a.pastMidnight(e) {
		c = c.plusDays(1)
	}
	if c.day == 0 {
		now, b := a.now()
		if now.day == 0 {
			return e.clock.everyDay(), briefs.Stated
		}
		c, basis = now, b
	}
	return c.moment().withPart(0, e.clock), basis
}

// everyDay is a clock time of no day in particular.
func (t clockTime) everyDay() dateMoment {
	return dateMoment{value: "XXXX-XX-XX"}.withPart(0, t)
}

// nothingBehind stands for the expression behind the last.
var nothingBehind = dateExpression{form: referenceTime}

// expressionBehind is the expression after a clock time, past a bracket that has the
// same moment by another clock, and whether it is near enough for a weekday.
func (a *dateAnchor) expressionBehind(i int) (n *dateExpression, near bool) {
	if i+1 >= len(a.found) {
		return &nothingBehind, false
	}
	e, n := &a.found[i], &a.found[i+1]
	if strings.ContainsAny(a.document.Text[e.End:max(e.End, n.Start)], "()") {
		return a.besideBracket(i), true
	}
	return n, n.Start-e.End < 8
}

// dayBehind is the day of a clock time e that the expression n behind it tells, or else
// the day last told of; beside says that it stands there as a date.
func (a *dateAnchor) dayBehind(e, n *dateExpression, near bool) (c civilDate, beside bool, basis briefs.DateBasis) {
	const far = 24 // bytes between the two
	switch {
	case n.hasDayAndMonth() && n.Start-e.End < far && !strings.Contains(a.document.Text[e.End:n.Start], ". "):
		y := n.year
		if y == 0 {
			y, _ = a.yearOf(n)
		}
		return civilDate{y, n.month, n.day}, true, briefs.Context
	case n.isDayAgo() && n.Start-e.End < far && !strings.ContainsAny(a.document.Text[e.End:n.Start], ".\"“"):
		if now, b := a.now(); now.day != 0 { // "at noon (1200 UTC) yesterday"
			return now.plusDays(-n.amount.whole), false, b
		}
	case n.form == calendarDate && n.weekday != 0 && near:
		if m, b := a.weekday(n); !m.from.IsZero() {
			return civilOf(m.from), false, b
		}
	}
	return a.day, false, briefs.Context
}

// hasDayAndMonth tells a date that names its day and its month.
func (e *dateExpression) hasDayAndMonth() bool {
	return e.form == calendarDate && e.day != 0 && e.month != 0
}

// isDayAgo tells "yesterday", "two days ago".
func (e *dateExpression) isDayAgo() bool {
	return e.form == offsetDate && e.unit == unitDay && e.relation == countedAgo
}

// isDayToCome tells whether a day of news is still to come, and told of in another
// paragraph, or in another sentence where this one looks back: it is none of a clock
// time's.
func (a *dateAnchor) isDayToCome(i int, c civilDate) bool {
	if a.history || a.published.day == 0 || !a.published.at().Before(c.at()) {
		return false
	}
	e := &a.found[i]
	tense := a.document.tenseAt(e.Span)
	return a.document.ParagraphAt(e.Start) != a.toldIn && tense != futureTense || !a.sameSentence(i) && tense == pastTense
}

// isDayLeft tells whether a day of news long ago is no clock time's: a look back in
// another paragraph is over, or left for what is to come.
func (a *dateAnchor) isDayLeft(e *dateExpression, c civilDate) bool {
	if a.history || a.published.day == 0 || c.day == 0 || c != a.day || daysBetween(c, a.published) <= nearPublication {
		return false
	}
	return a.document.ParagraphAt(e.Start) != a.dayIn || a.document.tenseAt(e.Span) == futureTense
}

// pastMidnight tells whether a clock time is of the night after the day last told
// of, because a late one stands before it in its paragraph: "called at 11.45 p.m. on
// Saturday; the man died at 2.10 a.m.".
func (a *dateAnchor) pastMidnight(e *dateExpression) bool {
	const late, early = 20, 6
	if a.moment.IsZero() || a.document.ParagraphAt(e.Start) != a.momentIn {
		return false
	}
	switch civilOf(a.moment) {
	case a.day:
		return a.moment.Hour() >= late && e.clock.hour < early
	case a.day.plusDays(1):
		return a.moment.Hour() < early && e.clock.hour >= a.moment.Hour()
	}
	return false
}

// daily tells whether a set's value is of every day, or of a part of it.
func daily(value string) bool {
	return value == "P1D" || strings.HasPrefix(value, "XXXX-XX-XX")
}

// sameSentence tells whether an expression stands in the sentence of the one
// before it.
func (a *dateAnchor) sameSentence(i int) bool {
	return i > 0 && a.document.SentenceAt(a.found[i-1].Start) == a.document.SentenceAt(a.found[i].Start)
}

// dayBefore is the day right before a clock time, its year unknown or not: "on 2
// April at 11am".
func (a *dateAnchor) dayBefore(i int) civilDate {
	if i == 0 {
		return civilDate{}
	}
	p, e := &a.found[i-1], &a.found[i]
	if !p.hasDayAndMonth() || e.Start < p.End {
		return civilDate{}
	}
	switch strings.TrimSpace(strings.TrimPrefix(a.document.Text[p.End:e.Start], ",")) {
	case "", "at", "from", "around", "about", "by", "at about", "at around", "at exactly", "shortly before", "shortly after", "just before", "just after":
	default:
		return civilDate{}
	}
	y := p.year
	if y == 0 {
		y, _ = a.yearOf(p)
	}
	return civilDate{y, p.month, p.day}
}

// besideBracket is the expression after the bracket that stands behind a clock
// time: "10:45 a.m. (1645 UTC) yesterday"; one that says nothing where none
// follows close by.
func (a *dateAnchor) besideBracket(i int) *dateExpression {
	const most = 24 // bytes in the bracket
	e := &a.found[i]
	shut := strings.IndexByte(a.document.Text[e.End:min(len(a.document.Text), e.End+most)], ')')
	for j := i + 1; j < len(a.found) && j < i+4 && shut >= 0; j++ {
		if n := &a.found[j]; n.Start > e.End+shut && n.Start-e.End-shut < 8 {
			return n
		}
	}
	return &nothingBehind
}
