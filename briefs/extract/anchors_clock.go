package extract

import (
	"strings"

	"dateline/briefs"
)

// time resolves a clock time by the day that stands beside it, or the day last
// told of.
func (a *dateAnchor) time(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	c, basis := a.day, briefs.Context
	beside := a.dayBefore(i)
	if a.sameSentence(i) && a.found[i-1].form == recurringTime && daily(a.found[i-1].value) {
		return dateMoment{value: "XXXX-XX-XX"}.withPart(0, e.clock), briefs.Stated // "every morning he rose at 6 o'clock"
	}
	if beside.day != 0 {
		c = beside
	} else if i+1 < len(a.found) {
		n := &a.found[i+1]
		near := n.start-e.end < 8
		if strings.ContainsAny(a.document.text[e.end:max(e.end, n.start)], "()") {
			n, near = a.besideBracket(i), true // the bracket has the same moment by another clock
		}
		if n.form == recurringTime && n.start-e.end < 3 { // "at noon every day"
			return dateMoment{value: "XXXX-XX-XX"}.withPart(0, e.clock), briefs.Stated
		}
		if n.form == calendarDate && n.day != 0 && n.month != 0 && n.start-e.end < 24 && !strings.Contains(a.document.text[e.end:n.start], ". ") {
			y := n.year
			if y == 0 {
				y, _ = a.yearOf(n)
			}
			c = civilDate{y, n.month, n.day}
			beside = c
		} else if n.form == offsetDate && n.unit == unitDay && n.relation == countedAgo && n.start-e.end < 24 && !strings.ContainsAny(a.document.text[e.end:n.start], ".\"“") { // "at noon (1200 UTC) yesterday"
			if now, b := a.now(); now.day != 0 {
				c, basis = now.plusDays(-n.amount.whole), b
			}
		} else if n.form == calendarDate && n.weekday != 0 && near {
			if m, b := a.weekday(n); !m.from.IsZero() {
				c, basis = civilOf(m.from), b
			}
		}
	}
	if basis == briefs.Context && beside.day == 0 && !a.history && a.published.day != 0 && a.published.at().Before(c.at()) &&
		(a.document.paragraphAt(e.start) != a.toldIn && a.document.tenseAt(e.span) != futureTense || !a.sameSentence(i) && a.document.tenseAt(e.span) == pastTense) {
		c = civilDate{} // a day to come that another paragraph told of, or another sentence where this one looks back
	}
	if basis == briefs.Context && beside.day == 0 && !a.history && a.published.day != 0 && c.day != 0 && c == a.day &&
		daysBetween(c, a.published) > nearPublication && (a.document.paragraphAt(e.start) != a.dayIn || a.document.tenseAt(e.span) == futureTense) {
		c = civilDate{} // a look back in another paragraph is over, or left for what is to come
	}
	if c.day != 0 && c == a.day && beside.day == 0 && a.pastMidnight(e) {
		c = c.plusDays(1)
	}
	if c.day == 0 {
		if now, b := a.now(); now.day != 0 {
			c, basis = now, b
		} else {
			return dateMoment{value: "XXXX-XX-XX"}.withPart(0, e.clock), briefs.Stated
		}
	}
	return c.moment().withPart(0, e.clock), basis
}

// pastMidnight tells whether a clock time is of the night after the day last told
// of, because a late one stands before it in its paragraph: "called at 11.45 p.m. on
// Saturday; the man died at 2.10 a.m.".
func (a *dateAnchor) pastMidnight(e *dateExpression) bool {
	const late, early = 20, 6
	if a.moment.IsZero() || a.document.paragraphAt(e.start) != a.momentIn {
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
	return i > 0 && a.document.sentenceAt(a.found[i-1].start) == a.document.sentenceAt(a.found[i].start)
}

// dayBefore is the day right before a clock time, its year unknown or not: "on 2
// April at 11am".
func (a *dateAnchor) dayBefore(i int) civilDate {
	if i == 0 {
		return civilDate{}
	}
	p, e := &a.found[i-1], &a.found[i]
	if p.form != calendarDate || p.day == 0 || p.month == 0 || e.start < p.end {
		return civilDate{}
	}
	switch strings.TrimSpace(strings.TrimPrefix(a.document.text[p.end:e.start], ",")) {
	case "", "at", "from", "around", "about", "at about", "at around", "at exactly", "shortly before", "shortly after", "by", "just before", "just after":
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
	shut := strings.IndexByte(a.document.text[e.end:min(len(a.document.text), e.end+most)], ')')
	for j := i + 1; j < len(a.found) && j < i+4 && shut >= 0; j++ {
		if n := &a.found[j]; n.start > e.end+shut && n.start-e.end-shut < 8 {
			return n
		}
	}
	return &dateExpression{form: referenceTime}
}
