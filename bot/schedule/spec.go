// Package schedule says when briefings are due and posts each of them once.
//
// A Spec is a member's words for a rhythm ("weekdays at 08:30 in Berlin") as
// dates and times on the local calendar. The Keeper runs the schedules of all
// guilds: it claims a slot in the store before it posts and settles it after,
// so that neither a crash nor a second instance loses or doubles a briefing.
//
// It must not know sessions, slash commands, SQL, or how a briefing looks.
package schedule

import (
	"fmt"
	"strings"
	"time"

	"github.com/robfig/cron/v3"

	"dateline/bot/stylebook"
)

// Spec is a rhythm: a time of day on some days of the week, or a cron
// expression, both on the calendar of a time zone. ParseSpec makes one; the
// fields are for reading and keeping, in the form that ParseSpec takes again.
type Spec struct {
	At   string // "08:30"; "" where Cron is set
	Days string // "mon,thu"; "" = every day
	Cron string // five fields, evaluated on the local clock
	Zone string // IANA name

	minute  int // of the day
	days    weekdays
	crontab *cron.SpecSchedule
	zone    *time.Location
}

// ParseSpec reads a rhythm from a member's words: a time of day such as
// "08:30", "8.30am" or "noon" with days such as "weekdays" or "Mon, Thu"
// (none: every day), or a cron expression of five fields; and a time zone by
// its IANA name, in any case, or by its city ("" is UTC). Days may be named in any
// language that the bot speaks; where two of them mean different days by one word,
// it is English that counts. Its errors are plain
// sentences for that member, with the member's own words in “ ”, unescaped.
func ParseSpec(at, days, cronText, zone string) (Spec, error) {
	return ParseSpecIn(stylebook.Voice{}, at, days, cronText, zone)
}

// ParseSpecIn is ParseSpec for somebody who speaks v.
func ParseSpecIn(v stylebook.Voice, at, days, cronText, zone string) (Spec, error) {
	at, days, cronText = squeeze(at), squeeze(days), squeeze(cronText)
	for _, words := range []string{at, days, cronText, squeeze(zone)} {
		if len(words) > longestWords {
			return Spec{}, sentence("long", quoted(words))
		}
	}
	var s Spec
	var err error
	if s.Zone, s.zone, err = findZone(squeeze(zone)); err != nil {
		return Spec{}, err
	}
	switch {
	case at != "" && cronText != "":
		return Spec{}, sentence("both")
	case cronText != "" && days != "":
		return Spec{}, sentence("crondays")
	case cronText != "":
		if s.crontab, err = parseCron(cronText); err != nil {
			return Spec{}, err
		}
		s.Cron = cronText
		return s, s.tooOften()
	case at == "":
		return Spec{}, sentence("when")
	}
	if s.minute, err = parseTimeOfDay(at); err != nil {
		return Spec{}, err
	}
	if s.days, err = parseDays(v, days); err != nil {
		return Spec{}, err
	}
	s.At, s.Days = fmt.Sprintf("%02d:%02d", s.minute/60, s.minute%60), s.days.String()
	return s, nil
}

// longestWords bounds what is parsed, in bytes: the longest that means
// anything is a list of minutes in a cron expression.
const longestWords = 200

// squeeze makes every run of white space one space.
func squeeze(words string) string { return strings.Join(strings.Fields(words), " ") }

// quoted cuts a member's words to what fits in a sentence.
func quoted(words string) string {
	const most = 40
	runes := []rune(strings.ToValidUTF8(words, ""))
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most]) + "…"
}

// Words says the rhythm in words: "weekdays at 08:30, Europe/Berlin".
func (s Spec) Words(v stylebook.Voice) string {
	if s.Cron != "" {
		return v.Say("schedule.rhythm.cron", s.Cron, s.Zone)
	}
	return v.Say("schedule.rhythm.daily", s.days.words(v), s.At, s.Zone)
}
