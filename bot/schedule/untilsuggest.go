package schedule

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"dateline/bot/stylebook"
)

// SuggestUntil gives the moments that a pause may end at, for what a member has
// typed of it so far: the one that it says, the next days of that number, or,
// where nothing is typed, those that pauses mostly end at. They are wall-clock
// times in the zone, and ParseUntil takes each by UntilValue.
func SuggestUntil(v stylebook.Voice, typed string, now time.Time, zoneName string) []time.Time {
	_, zone, err := findZone(squeeze(zoneName))
	if err != nil {
		return nil
	}
	typed = strings.TrimSpace(typed)
	today := wallClock(now, zone)
	today = time.Date(today.Year(), today.Month(), today.Day(), 0, 0, 0, 0, time.UTC)
	if typed == "" {
		monday := today.AddDate(0, 0, (int(time.Monday)-int(today.Weekday())+6)%7+1)
		days := []time.Time{today.AddDate(0, 0, 1), monday, today.AddDate(0, 0, 7), today.AddDate(0, 0, 14), today.AddDate(0, 1, 0)}
		slices.SortFunc(days, time.Time.Compare)
		return slices.Compact(days)
	}
	if at, err := ParseUntil(v, typed, now, zoneName); err == nil {
		return []time.Time{wallClock(at, zone)}
	}
	var out []time.Time
	if n, err := strconv.Atoi(strings.TrimSuffix(typed, ".")); err == nil && n > 0 && n <= 31 {
		const most = 3
		for month := 0; len(out) < most; month++ {
			first := time.Date(today.Year(), today.Month()+time.Month(month), 1, 0, 0, 0, 0, time.UTC)
			if day := first.AddDate(0, 0, n-1); day.Month() == first.Month() && day.After(today) {
				out = append(out, day)
			}
		}
	}
	return out
}

// UntilValue writes a moment of SuggestUntil as ParseUntil reads it in every
// language: a date, with its time where it is not the day's beginning.
func UntilValue(at time.Time) string {
	if at.Hour() == 0 && at.Minute() == 0 {
		return at.Format("2006-01-02")
	}
	return at.Format("2006-01-02 15:04")
}
