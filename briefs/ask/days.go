package ask

import (
	"strconv"
	"strings"
	"time"
)

// Days gives the days that a TIMEX3-style value covers, to exclusive: 2021-08
// is all of August, 199 ten years, BC0499 the year 499 before Christ (of the
// proleptic Gregorian calendar, whose year 0 is 1 BC). ok is false where the
// value leaves its year open or is no point in time.
func Days(value string) (from, to time.Time, ok bool) {
	if before, found := strings.CutPrefix(value, "BC"); found {
		return daysBeforeChrist(stated(before))
	}
	s, ok := valueSpan(value)
	return s.from, s.to, ok
}

// daysBeforeChrist counts backwards: the decade BC048 is 489 to 480 BC, the
// century BC03 399 to 300 BC; of months and days only the year is taken.
func daysBeforeChrist(value string) (from, to time.Time, ok bool) {
	year, _, _ := strings.Cut(value, "-")
	n, err := strconv.Atoi(year)
	if err != nil || n < 0 {
		return from, to, false
	}
	years := map[int]int{2: 100, 3: 10, 4: 1}[len(year)]
	if years == 0 {
		return from, to, false
	}
	last := n * years
	return day(1-(last+years-1), 1, 1), day(1-last+1, 1, 1), true
}
