package dates

import (
	"strconv"
	"strings"

	"dateline/briefs"
)

// holiday resolves a day with a name.
func (a *dateAnchor) holiday(e *dateExpression) (dateMoment, briefs.DateBasis) {
	if len(e.holiday) == len("2001-09-11") && e.holiday[4] == '-' {
		y, _ := strconv.Atoi(e.holiday[:4])
		m, _ := strconv.Atoi(e.holiday[5:7])
		d, _ := strconv.Atoi(e.holiday[8:])
		return civilDate{y, m, d}.moment(), briefs.Stated
	}
	y, basis := e.year, briefs.Stated
	if y == 0 {
		day := holidayIn(e.holiday, 2001)
		e.month, e.day = day.month, day.day
		y, basis = a.yearOf(e)
	}
	if y == 0 {
		if c := holidayIn(e.holiday, 2001); strings.IndexByte(e.holiday, '-') == 2 {
			c.year = 0
			return c.moment(), basis
		}
		return dateMoment{value: "XXXX-XX-XX", precision: briefs.Day}, basis
	}
	c := holidayIn(e.holiday, y)
	a.tell(e, c)
	return c.moment(), basis
}

// holidayIn applies a holiday's rule (lexicon/holidays.txt) to a year.
func holidayIn(rule string, year int) civilDate {
	if rest, ok := strings.CutPrefix(rule, "easter"); ok {
		n, _ := strconv.Atoi(rest)
		return easterOf(year).plusDays(n)
	}
	if parts := strings.Split(rule, ":"); len(parts) == 3 {
		month, _ := strconv.Atoi(parts[0])
		weekday, _ := strconv.Atoi(parts[1])
		nth, more, _ := strings.Cut(parts[2], "+")
		n, _ := strconv.Atoi(nth)
		days, _ := strconv.Atoi(more)
		return nthDay(year, month, weekday, n).plusDays(days)
	}
	month, _ := strconv.Atoi(rule[:2])
	day, _ := strconv.Atoi(rule[3:])
	return civilDate{year, month, day}
}

// gregorian is the first year whose Easter is reckoned by the new calendar; before
// it, dates are those of the old one (Meeus's rule).
const gregorian = 1583

// easterOf is the Gregorian Easter Sunday, after the anonymous algorithm of
// Nature, 20 April 1876.
func easterOf(y int) civilDate {
	if y < gregorian {
		d := (19*(y%19) + 15) % 30
		n := d + (2*(y%4)+4*(y%7)-d+34)%7 + 114
		return civilDate{y, n / 31, n%31 + 1}
	}
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civilDate{y, n / 31, n%31 + 1}
}
