package schedule

import (
	"regexp"
	"strings"
	"time"
)

// weekdays is a set of days of the week, a bit each; 0 is every day.
type weekdays uint8

// week is the days from Monday, with how members write them.
var week = []struct {
	day   time.Weekday
	short string
	long  string
	also  []string
}{
	{time.Monday, "mon", "Monday", nil},
	{time.Tuesday, "tue", "Tuesday", []string{"tues"}},
	{time.Wednesday, "wed", "Wednesday", []string{"weds"}},
	{time.Thursday, "thu", "Thursday", []string{"thur", "thurs"}},
	{time.Friday, "fri", "Friday", nil},
	{time.Saturday, "sat", "Saturday", nil},
	{time.Sunday, "sun", "Sunday", nil},
}

const (
	workdays weekdays = 1<<time.Monday | 1<<time.Tuesday | 1<<time.Wednesday | 1<<time.Thursday | 1<<time.Friday
	weekend  weekdays = 1<<time.Saturday | 1<<time.Sunday
	everyDay weekdays = workdays | weekend
)

// dayGroups are words for several days.
var dayGroups = map[string]weekdays{
	"daily": everyDay, "every day": everyDay, "everyday": everyDay, "all": everyDay, "all days": everyDay,
	"weekdays": workdays, "weekday": workdays, "every weekday": workdays, "workdays": workdays, "working days": workdays,
	"weekends": weekend, "weekend": weekend, "every weekend": weekend,
}

// dayBreaks part one day from the next.
var dayBreaks = regexp.MustCompile(`\s*[,;+/&]\s*|\s+and\s+|\s+`)

// dayRange matches "mon-fri", "Mon – Fri", "monday to friday".
var dayRange = regexp.MustCompile(`([a-z]+)\s*(?:-|–|\bto\b)\s*([a-z]+)`)

// parseDays reads days of the week from a member's words.
func parseDays(words string) (weekdays, error) {
	lower := strings.ToLower(words)
	if lower == "" {
		return 0, nil
	}
	if group, ok := dayGroups[lower]; ok {
		return group.normal(), nil
	}
	var set weekdays
	unknown := func(word string) error {
		return sentence("“%s” is no day of the week. Write days like mon, thu, or weekdays, weekends, daily.", quoted(word))
	}
	for _, r := range dayRange.FindAllStringSubmatch(lower, -1) {
		from, ok := oneDay(r[1])
		if !ok {
			return 0, unknown(r[1])
		}
		to, ok := oneDay(r[2])
		if !ok {
			return 0, unknown(r[2])
		}
		for d := from; ; d = (d + 1) % 7 {
			set |= 1 << d
			if d == to {
				break
			}
		}
	}
	for _, word := range dayBreaks.Split(dayRange.ReplaceAllString(lower, " "), -1) {
		if word == "" || word == "and" {
			continue
		}
		if group, ok := dayGroups[word]; ok {
			set |= group
			continue
		}
		day, ok := oneDay(word)
		if !ok {
			return 0, unknown(word)
		}
		set |= 1 << day
	}
	if set == 0 {
		return 0, unknown(words)
	}
	return set.normal(), nil
}

// oneDay reads "mon", "Mon.", "monday", "mondays".
func oneDay(word string) (time.Weekday, bool) {
	word = strings.TrimSuffix(word, ".")
	for _, d := range week {
		long := strings.ToLower(d.long)
		if word == d.short || word == long || word == long+"s" {
			return d.day, true
		}
		for _, also := range d.also {
			if word == also {
				return d.day, true
			}
		}
	}
	return 0, false
}

// normal writes all seven days as none, so that there is one way to say daily.
func (w weekdays) normal() weekdays {
	if w == everyDay {
		return 0
	}
	return w
}

func (w weekdays) has(d time.Weekday) bool { return w == 0 || w&(1<<d) != 0 }

// String writes the set as it is kept: "mon,thu"; "" for every day.
func (w weekdays) String() string {
	var short []string
	for _, d := range week {
		if w != 0 && w.has(d.day) {
			short = append(short, d.short)
		}
	}
	return strings.Join(short, ",")
}

// words says the set: "daily", "weekdays", "Mondays and Thursdays".
func (w weekdays) words() string {
	switch w {
	case 0:
		return "daily"
	case workdays:
		return "weekdays"
	case weekend:
		return "weekends"
	}
	var names []string
	for _, d := range week {
		if w.has(d.day) {
			names = append(names, d.long+"s")
		}
	}
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
