package correct

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"dateline/briefs"
)

// CheckValue tells whether a value is one that a brief's date may have: ISO 8601
// dates, times and weeks, TIMEX3 (TimeML 1.2.1) seasons, quarters, halves,
// decades, centuries, durations, sets and references, with X for what is not
// known. Days, weeks and times must be real: there is no 2021-02-30.
func CheckValue(value string) error {
	_, err := parseValue(value)
	return err
}

// Precision gives the unit that a value is exact to.
func Precision(value string) (briefs.Precision, error) {
	v, err := parseValue(value)
	if err != nil {
		return "", err
	}
	return v.precisions[0], nil
}

// dateValue is what a value says: the units it may be exact to, the usual one
// first, and the stretch of time, to exclusive, where it names one.
type dateValue struct {
	precisions []briefs.Precision
	from, to   time.Time
	known      bool // from and to are
}

// valueForms are the values that a brief has. A form gives its stretch of time
// from the parts of the pattern; ok is false where there is no such day.
var valueForms = []struct {
	pattern    *regexp.Regexp
	precisions []briefs.Precision
	stretch    func(m []string) (from, to time.Time, known, ok bool)
}{
	{form(`(\d{4}|XXXX)-(\d\d)-(\d\d)`), units(briefs.Day), calendarDay},
	{form(`(\d{4}|XXXX)-(\d\d)-(\d\d)T` + clockForm), units(briefs.Clock), calendarTime},
	{form(`(\d{4}|XXXX)-(\d\d)`), units(briefs.Month), calendarMonth},
	{form(`(\d{4}|XXXX)-(\d\d)-XX`), units(briefs.Month, briefs.Day), calendarMonth},
	{form(`(\d{4})-W(\d\d)(-WE)?`), units(briefs.Week), isoWeek},
	{form(`(\d{4}|XXXX)-(SP|SU|FA|WI)`), units(briefs.Season), season},
	{form(`(\d{4}|XXXX)-(Q)([1-4])`), units(briefs.Quarter), yearPart},
	{form(`(\d{4}|XXXX)-(H)([12])`), units(briefs.Quarter), yearPart},
	{form(`(\d{4})`), units(briefs.Year), yearsOf(1)},
	{form(`(\d{4})-(?:XX(?:-XX)?|WXX|QX)`), units(briefs.Year, briefs.Month, briefs.Week, briefs.Quarter, briefs.Season, briefs.Day), yearsOf(1)},
	{form(`(\d{3})X?`), units(briefs.Decade), yearsOf(10)},
	{form(`(\d{2})(?:XX)?`), units(briefs.Century), yearsOf(100)},
	{form(`XXXX-WXX(?:-(?:[1-7]|WE))?(?:T` + clockForm + `)?`), units(briefs.Set, briefs.Day, briefs.Week, briefs.Clock), unknown},
	{form(`XXXX-XX-(?:0[1-9]|[12]\d|3[01])`), units(briefs.Day, briefs.Set), unknown},
	{form(`(?:XXXX-XX-XX)?T` + clockForm), units(briefs.Clock, briefs.Set), unknown},
	{form(`XXXX(?:-XX(?:-XX(?:TXX)?)?|-QX)?`), units(briefs.Set, briefs.Day, briefs.Month, briefs.Year, briefs.Quarter), unknown},
	{form(`P(?:\d{1,9}(?:\.\d{1,3})?|X)(?:Y|M|W|D|Q|WE|DE|CE|ML)`), units(briefs.Duration, briefs.Set), unknown},
	{form(`PT(?:\d{1,9}(?:\.\d{1,3})?|X)[HMS]`), units(briefs.Duration, briefs.Set), unknown},
	{form(`(?:PRESENT|PAST|FUTURE)_REF`), units(briefs.Clock, briefs.Day), unknown},
}

const clockForm = `(MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)`

func form(pattern string) *regexp.Regexp { return regexp.MustCompile(`^` + pattern + `$`) }

func units(u ...briefs.Precision) []briefs.Precision { return u }

func parseValue(value string) (dateValue, error) {
	plain, before := strings.CutPrefix(value, "BC")
	for _, f := range valueForms {
		m := f.pattern.FindStringSubmatch(plain)
		if m == nil || before && (!isFigure(plain) || strings.Contains(plain, "-W") && !strings.HasSuffix(plain, "-WI")) { // ISO's weeks begin later
			continue
		}
		if before {
			m[1] = "-" + m[1]
		}
		from, to, known, ok := f.stretch(m)
		if !ok {
			break
		}
		return dateValue{f.precisions, from, to, known}, nil
	}
	return dateValue{}, fmt.Errorf("%q is no date's value; write it like 2021-08-15, 2021-08, 2021-W33, 2021-SU, 2021-Q3, 2021, 199 or XXXX-08-15", value)
}

func isFigure(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func number(s string) int { n, _ := strconv.Atoi(s); return n }

// year gives the year as Go counts it: 44 BC, in a value BC0044, is -43.
func year(s string) (int, bool) {
	n := number(s)
	if n < 0 {
		return n + 1, true
	}
	return n, n > 0
}

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func unknown([]string) (from, to time.Time, known, ok bool) { return from, to, false, true }

func calendarDay(m []string) (from, to time.Time, known, ok bool) {
	y, known := year(m[1])
	if m[1] == "XXXX" {
		y = 2000 // a leap year
	} else if !known {
		return from, to, false, false
	}
	from = date(y, number(m[2]), number(m[3]))
	return from, from.AddDate(0, 0, 1), known, from.Month() == time.Month(number(m[2])) && from.Day() == number(m[3])
}

// dayParts are the hours that the parts of a day order events by.
var dayParts = map[string][2]int{"MO": {6, 12}, "MI": {12, 13}, "AF": {12, 18}, "EV": {18, 22}, "NI": {20, 24}, "DT": {6, 18}}

func calendarTime(m []string) (from, to time.Time, known, ok bool) {
	day, next, known, ok := calendarDay(m)
	if part, is := dayParts[m[4]]; is {
		return day.Add(time.Duration(part[0]) * time.Hour), day.Add(time.Duration(part[1]) * time.Hour), known, ok
	}
	clock := m[4][:min(len(m[4]), len("15:04"))]
	if len(clock) < len("15:04") || clock[2] != ':' {
		hour := time.Duration(number(clock[:2])) * time.Hour
		return day.Add(hour), min2(day.Add(hour+time.Hour), next), known, ok
	}
	at := day.Add(time.Duration(number(clock[:2]))*time.Hour + time.Duration(number(clock[3:]))*time.Minute)
	return at, at.Add(time.Minute), known, ok
}

func min2(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func calendarMonth(m []string) (from, to time.Time, known, ok bool) {
	y, known := year(m[1])
	month := number(m[2])
	from = date(y, month, 1)
	return from, from.AddDate(0, 1, 0), known, month >= 1 && month <= 12 && (known || m[1] == "XXXX")
}

func isoWeek(m []string) (from, to time.Time, known, ok bool) {
	y, week := number(m[1]), number(m[2])
	fourth := date(y, 1, 4) // always in week 1
	from = fourth.AddDate(0, 0, -int(fourth.Weekday()+6)%7+7*(week-1))
	gotYear, gotWeek := from.AddDate(0, 0, 3).ISOWeek()
	ok = y > 0 && gotYear == y && gotWeek == week
	if m[3] != "" {
		return from.AddDate(0, 0, 5), from.AddDate(0, 0, 7), true, ok
	}
	return from, from.AddDate(0, 0, 7), true, ok
}

// seasonStart is the month in which a season begins in the north; a winter
// belongs to the year in which it begins.
var seasonStart = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}

func season(m []string) (from, to time.Time, known, ok bool) {
	y, known := year(m[1])
	from = date(y, seasonStart[m[2]], 1)
	return from, from.AddDate(0, 3, 0), known, known || m[1] == "XXXX"
}

func yearPart(m []string) (from, to time.Time, known, ok bool) {
	months := map[string]int{"Q": 3, "H": 6}[m[2]]
	y, known := year(m[1])
	from = date(y, months*(number(m[3])-1)+1, 1)
	return from, from.AddDate(0, months, 0), known, known || m[1] == "XXXX"
}

// yearsOf reads the leading figures of years: 199 is the 1990s; before our era
// they count towards it.
func yearsOf(n int) func([]string) (from, to time.Time, known, ok bool) {
	return func(m []string) (from, to time.Time, known, ok bool) {
		first := number(m[1]) * n
		if strings.HasPrefix(m[1], "-") {
			from = date(first-n+2, 1, 1)
			return from, from.AddDate(n, 0, 0), true, n == 100 || first < 0
		}
		return date(first, 1, 1), date(first+n, 1, 1), true, first > 0 || n == 100
	}
}
