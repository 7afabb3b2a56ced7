package ask

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// span is a stretch of days, to exclusive.
type span struct{ from, to time.Time }

func (s span) overlaps(t span) bool { return s.from.Before(t.to) && t.from.Before(s.to) }

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func yearsSpan(from, n int) span { return span{day(from, 1, 1), day(from+n, 1, 1)} }

var (
	dayValue     = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$`)
	monthValue   = regexp.MustCompile(`^(\d{4})-(\d\d)(?:-XX)?$`)
	weekValue    = regexp.MustCompile(`^(\d{4})-W(\d\d)(-WE)?$`)
	seasonValue  = regexp.MustCompile(`^(\d{4})-(SP|SU|FA|WI)$`)
	quarterValue = regexp.MustCompile(`^(\d{4})-Q([1-4])$`)
	halfValue    = regexp.MustCompile(`^(\d{4})-H([12])$`)
	yearValue    = regexp.MustCompile(`^(\d{2,4})X{0,2}$`)
)

// seasonStart is the month in which a season begins in the north; a winter
// belongs to the year in which it begins.
var seasonStart = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}

// valueSpan gives the days that a date's value covers; false where a part of it
// is not known or it is no date.
func valueSpan(value string) (span, bool) {
	value = stated(value)
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	if m := dayValue.FindStringSubmatch(value); m != nil {
		from := day(number(m[1]), number(m[2]), number(m[3]))
		return span{from, from.AddDate(0, 0, 1)}, true
	}
	if m := monthValue.FindStringSubmatch(value); m != nil {
		from := day(number(m[1]), number(m[2]), 1)
		return span{from, from.AddDate(0, 1, 0)}, true
	}
	if m := weekValue.FindStringSubmatch(value); m != nil {
		monday, ok := isoWeek(m[1], m[2])
		if m[3] != "" {
			return span{monday.AddDate(0, 0, 5), monday.AddDate(0, 0, 7)}, ok
		}
		return span{monday, monday.AddDate(0, 0, 7)}, ok
	}
	if m := seasonValue.FindStringSubmatch(value); m != nil {
		from := day(number(m[1]), seasonStart[m[2]], 1)
		return span{from, from.AddDate(0, 3, 0)}, true
	}
	if m := quarterValue.FindStringSubmatch(value); m != nil {
		from := day(number(m[1]), 3*number(m[2])-2, 1)
		return span{from, from.AddDate(0, 3, 0)}, true
	}
	if m := halfValue.FindStringSubmatch(value); m != nil {
		from := day(number(m[1]), 6*number(m[2])-5, 1)
		return span{from, from.AddDate(0, 6, 0)}, true
	}
	if m := yearValue.FindStringSubmatch(value); m != nil {
		switch len(m[1]) {
		case 4:
			return yearsSpan(number(m[1]), 1), true
		case 3:
			return yearsSpan(10*number(m[1]), 10), true
		case 2:
			return yearsSpan(100*number(m[1]), 100), true
		}
	}
	return span{}, false
}

// Unclear is a question that was not understood, in one plain sentence for
// whoever asked.
type Unclear string

func (u Unclear) Error() string { return string(u) }

// parseWhen reads a date as people type it: 2021, 1990s, Aug 2021, 2021-08,
// 2021-08-15, 15 August 2021, August 15, 2021. A day without its year is taken
// in the year given. It returns the days meant and the date in words.
func parseWhen(typed string, year int) (span, string, error) {
	value := whenValue(typed, year)
	s, ok := valueSpan(value)
	if !ok || !realDate(value) {
		return span{}, "", Unclear("“" + shorten(typed) + "” is no date that I understand. Write it like 2021, Aug 2021 or 15 Aug 2021.")
	}
	return s, InWords(value), nil
}

var (
	isoTyped    = regexp.MustCompile(`^\d{4}(?:-\d\d(?:-\d\d)?)?$`)
	decadeTyped = regexp.MustCompile(`^(\d{3})0'?s$`)
	dayTyped    = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th)?$`)
	yearTyped   = regexp.MustCompile(`^\d{4}$`)
)

// whenValue turns what was typed into a value; "" where it is not understood.
func whenValue(typed string, year int) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	typed = strings.NewReplacer("’", "'", "‐", "-", "–", "-").Replace(typed)
	if isoTyped.MatchString(typed) {
		return typed
	}
	if m := decadeTyped.FindStringSubmatch(strings.TrimPrefix(typed, "the ")); m != nil {
		return m[1]
	}
	var y, m, d string
	for _, w := range strings.FieldsFunc(typed, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\t' || r == '\u00a0' }) {
		number := dayTyped.FindStringSubmatch(w)
		switch {
		case w == "of" || w == "the" || w == "in" || w == "on":
		case yearTyped.MatchString(w) && y == "":
			y = w
		case monthNumber(w) != "" && m == "":
			m = monthNumber(w)
		case number != nil && d == "":
			d = ("0" + number[1])[len(number[1])-1:]
		default:
			return ""
		}
	}
	if y == "" && year > 0 {
		y = strconv.Itoa(year)
	}
	switch {
	case y == "" || m == "":
		return ""
	case d == "":
		return y + "-" + m
	}
	return y + "-" + m + "-" + d
}

// monthNumber gives "08" for aug, sept. or august.
func monthNumber(w string) string {
	if len(w) < 3 {
		return ""
	}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		if w == name || w == name[:3] || w == "sept" && m == time.September {
			return m2(int(m))
		}
	}
	return ""
}

func m2(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }

// realDate refuses 2021-02-30 and year 0.
func realDate(value string) bool {
	layout := map[int]string{3: "2006", 4: "2006", 7: "2006-01", 10: "2006-01-02"}[len(value)]
	if len(value) == 3 {
		value += "0"
	}
	t, err := time.Parse(layout, value)
	return err == nil && t.Year() > 0
}

// shorten keeps an answer to nonsense short.
func shorten(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
