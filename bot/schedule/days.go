package schedule

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"dateline/bot/stylebook"
)

// weekdays is a set of days of the week, a bit each; 0 is every day.
type weekdays uint8

const (
	workdays weekdays = 1<<time.Monday | 1<<time.Tuesday | 1<<time.Wednesday | 1<<time.Thursday | 1<<time.Friday
	weekend  weekdays = 1<<time.Saturday | 1<<time.Sunday
	everyDay weekdays = workdays | weekend
)

// parseDays reads days of the week from a member's words: "weekdays", "Mon, Thu",
// "lun à ven", "по вторникам и четвергам".
func parseDays(v stylebook.Voice, words string) (weekdays, error) {
	text := foldWords(words)
	if text == "" {
		return 0, nil
	}
	if group, ok := dayGroups[text]; ok {
		return group.normal(), nil
	}
	var set weekdays
	before, ranged := time.Weekday(-1), false // a day just read, and a “to” after it
	for _, word := range strings.FieldsFunc(listed.Replace(text), dayBreak) {
		day, isDay := oneDay(v, word)
		group, isGroup := dayGroups[word]
		switch {
		case isDay && ranged:
			for d := before; d != day; d = (d + 1) % 7 {
				set |= 1 << d
			}
			set |= 1 << day
			before, ranged = -1, false
		case isDay:
			set |= 1 << day
			before = day
		case before >= 0 && !ranged && slices.Contains(upTo, word):
			ranged = true
		case ranged:
			return 0, sentence("day", quoted(word))
		case isGroup:
			set |= group
			before = -1
		case word == "," || slices.Contains(betweenDays, word):
			before = -1
		default:
			return 0, sentence("day", quoted(word))
		}
	}
	if set == 0 || ranged {
		return 0, sentence("day", quoted(words))
	}
	return set.normal(), nil
}

// listed makes the commas of a list words of their own, so that in “по средам, по
// пятницам” the second “по” is no “to”. A dash was made a word before.
var listed = strings.NewReplacer(",", " , ", ";", " , ")

// dayBreak parts words: at white space and at what else stands around days in a
// list.
func dayBreak(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("+/&()", r) }

// oneDay reads "mon", "Mon.", "mondays", "lunes", "по средам": in the member's
// language, else in English, else in whichever language has it, where all that
// have it mean the same day.
func oneDay(v stylebook.Voice, word string) (time.Weekday, bool) {
	word = strings.TrimPrefix(strings.TrimSuffix(word, "."), "що") // щовівторка, “every Tuesday”
	for _, locale := range []string{v.Locale(), stylebook.Voice{}.Locale()} {
		if day, ok := dayNames[locale][word]; ok {
			return day, true
		}
	}
	found, known := time.Weekday(0), false
	for _, names := range dayNames {
		if day, ok := names[word]; ok {
			if known && day != found {
				return 0, false
			}
			found, known = day, true
		}
	}
	return found, known
}

// normal writes all seven days as none, so that there is one way to say daily.
func (w weekdays) normal() weekdays {
	if w == everyDay {
		return 0
	}
	return w
}

func (w weekdays) has(d time.Weekday) bool { return w == 0 || w&(1<<d) != 0 }

// week is the days from Monday, as they are kept.
var week = []struct {
	day   time.Weekday
	short string
}{
	{time.Monday, "mon"}, {time.Tuesday, "tue"}, {time.Wednesday, "wed"}, {time.Thursday, "thu"},
	{time.Friday, "fri"}, {time.Saturday, "sat"}, {time.Sunday, "sun"},
}

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
func (w weekdays) words(v stylebook.Voice) string {
	switch w {
	case 0:
		return v.Say("schedule.days.daily")
	case workdays:
		return v.Say("schedule.days.weekdays")
	case weekend:
		return v.Say("schedule.days.weekends")
	}
	var names []string
	for _, d := range week {
		if w.has(d.day) {
			names = append(names, v.Say("schedule.days."+d.short))
		}
	}
	return Listed(v, names)
}

// Listed writes names as "A, B and C".
func Listed(v stylebook.Voice, names []string) string {
	if n := len(names); n > 1 {
		return v.Say("schedule.and", strings.Join(names[:n-1], ", "), names[n-1])
	}
	return strings.Join(names, "")
}
