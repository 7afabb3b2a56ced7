package schedule

import (
	"regexp"
	"strconv"
	"strings"
)

// clockWords are times of day with a name.
var clockWords = map[string]int{"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}

// clockTime matches 08:30, 8:30, 8.30am, 8 p.m., 20h30, 8h, 8.30 Uhr.
var clockTime = regexp.MustCompile(`^(\d{1,2})(?:([:.h])(\d{2}))?\s?(h|uhr|am|pm|a\.m\.|p\.m\.)?$`)

// dated matches what has a date in it: 2026-11-12, 12.11.2026, 12/11.
var dated = regexp.MustCompile(`\d{4}-\d{1,2}|\d{1,2}\.\d{1,2}\.(\d|$)|\d/\d`)

// parseTimeOfDay reads a time of day and returns its minute of the day.
func parseTimeOfDay(words string) (int, error) {
	lower := strings.ToLower(words)
	if minute, ok := clockWords[lower]; ok {
		return minute, nil
	}
	if dated.MatchString(lower) {
		return 0, sentence("dated", quoted(words))
	}
	wrong := sentence("time", quoted(words))
	m := clockTime.FindStringSubmatch(lower)
	if m == nil {
		return 0, wrong
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi("0" + m[3])
	half := strings.ReplaceAll(m[4], ".", "")
	switch {
	case hour == 24 && minute == 0 && half == "":
		return 0, sentence("midnight")
	case minute > 59, hour > 23:
		return 0, wrong
	case m[2] == "" && half == "", m[2] != "" && half == "h":
		return 0, wrong // "8" may be morning or evening; "8:30h" is not written
	case half == "am", half == "pm":
		if hour < 1 || hour > 12 {
			return 0, wrong
		}
		hour %= 12
		if half == "pm" {
			hour += 12
		}
	}
	return hour*60 + minute, nil
}
