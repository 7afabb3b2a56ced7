package ask

import (
	"regexp"
	"strconv"
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
