package schedule

import (
	"strings"
	"time"

	"github.com/robfig/cron/v3"
)

// cronParser takes the five classic fields and no more: no seconds, no
// "@daily".
var cronParser = cron.NewParser(cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow)

// shortest is how close together the briefings of one schedule may be: less
// would fill a channel, and meet Discord's limits.
const shortest = 5 * time.Minute

// parseCron reads a cron expression. The result counts in UTC: calendar.go
// lays its times on the local clock.
func parseCron(words string) (*cron.SpecSchedule, error) {
	if strings.Contains(strings.ToUpper(words), "TZ=") {
		return nil, sentence("cronzone")
	}
	wrong := sentence("cron", quoted(words))
	if len(strings.Fields(words)) != 5 {
		return nil, wrong
	}
	parsed, err := cronParser.Parse(words)
	if err != nil {
		return nil, wrong
	}
	crontab, ok := parsed.(*cron.SpecSchedule)
	if !ok {
		return nil, wrong
	}
	crontab.Location = time.UTC
	if crontab.Next(yearOfLeap).IsZero() {
		return nil, sentence("cronnever", quoted(words))
	}
	return crontab, nil
}

// yearOfLeap is from where an expression is tried out: five years from here
// have every day that there is.
var yearOfLeap = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)

// tooOften refuses an expression that would post at every breath. Its times
// repeat within a day, so the closest two are found within one day on which it
// posts, and the midnight after.
func (s Spec) tooOften() error {
	first := s.crontab.Next(yearOfLeap.Add(-time.Minute))
	for t := first; t.Before(first.Add(25 * time.Hour)); {
		next := s.crontab.Next(t)
		if next.IsZero() {
			return nil
		}
		if next.Sub(t) < shortest {
			return sentence("cronoften", quoted(s.Cron), int(next.Sub(t).Minutes()), int(shortest.Minutes()))
		}
		t = next
	}
	return nil
}
