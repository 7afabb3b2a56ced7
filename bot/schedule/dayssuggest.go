package schedule

import (
	"slices"
	"strings"
	"time"

	"dateline/bot/stylebook"
)

// Days is a choice of days of the week: as a member reads it, and as ParseSpec
// takes it in every language.
type Days struct {
	Words string // "Mondays and Thursdays"
	Value string // "mon,thu"; "daily"
}

// usualDays are offered to who has typed nothing, first to last; the single days
// follow.
var usualDays = []weekdays{
	everyDay, workdays, weekend,
	1<<time.Monday | 1<<time.Wednesday | 1<<time.Friday,
	1<<time.Tuesday | 1<<time.Thursday,
	workdays | 1<<time.Saturday,
}

// SuggestDays returns up to most choices for what a member has typed so far,
// best first: what it says as it stands, then what its last word may become,
// then one day more.
func SuggestDays(v stylebook.Voice, typed string, most int) []Days {
	var sets []weekdays
	add := func(w weekdays) {
		if w = w.normal(); !slices.Contains(sets, w) {
			sets = append(sets, w)
		}
	}
	said := strings.TrimSpace(typed)
	if said == "" {
		for _, w := range append(slices.Clone(usualDays), singleDays()...) {
			add(w)
		}
	} else if len(said) <= longestWords {
		stands, err := parseDays(v, said)
		if err == nil {
			add(stands)
		}
		head, tail := lastWord(said)
		if before, err := parseDays(v, head); head == "" || err == nil {
			if head != "" && before == 0 {
				before = everyDay
			}
			groups := usualDays[:3]
			if head != "" && len([]rune(tail)) < 3 { // a day more is meant, not all
				groups = nil
			}
			for _, w := range append(singleDays(), groups...) {
				if begunBy(v, w, tail) {
					add(before | w)
				}
			}
		}
		if err == nil && stands != 0 {
			for _, w := range singleDays() {
				add(stands | w)
			}
		}
		for _, w := range usualDays[:3] { // of several words: “every d”
			if begunBy(v, w, said) {
				add(w)
			}
		}
	}
	var out []Days
	for _, w := range sets[:min(most, len(sets))] {
		value := w.String()
		if w == 0 {
			value = "daily"
		}
		out = append(out, Days{w.words(v), value})
	}
	return out
}

func singleDays() []weekdays {
	var out []weekdays
	for _, d := range week {
		out = append(out, 1<<d.day)
	}
	return out
}

// lastWord parts what was typed before the word that is being typed.
func lastWord(typed string) (head, tail string) {
	if i := strings.LastIndexFunc(typed, beside); i >= 0 {
		return strings.TrimRightFunc(typed[:i], beside), typed[i+1:]
	}
	return "", typed
}

func beside(r rune) bool { return dayBreak(r) || r == ',' || r == ';' }

// begunBy tells whether a day, or a group of days, has a name in the member's
// language or in English that begins as typed.
func begunBy(v stylebook.Voice, w weekdays, typed string) bool {
	folded := foldWords(typed)
	if folded == "" {
		return false
	}
	for _, locale := range []string{v.Locale(), stylebook.Voice{}.Locale()} {
		for word, day := range dayNames[locale] {
			if w == 1<<day && strings.HasPrefix(word, folded) {
				return true
			}
		}
	}
	if strings.HasPrefix(foldWords(w.normal().words(v)), folded) {
		return true
	}
	for phrase, set := range dayGroups {
		if w == set && strings.HasPrefix(phrase, folded) {
			return true
		}
	}
	return false
}
