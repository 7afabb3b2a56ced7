package render

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/bot/stylebook"
)

func scheduleLines() []ScheduleLine {
	next := []time.Time{time.Date(2026, 11, 12, 7, 30, 0, 0, time.UTC), time.Date(2026, 11, 13, 7, 30, 0, 0, time.UTC), time.Date(2026, 11, 16, 7, 30, 0, 0, time.UTC)}
	return []ScheduleLine{
		{ID: "k3x2m9", Channel: "1000000000000000021", Words: "weekdays at 08:30, Europe/Berlin", Next: next},
		{ID: "p7q2rs", Channel: "1000000000000000022", Story: "The *harbour* opens", Words: "cron */30 8 * * 1-5, UTC", Next: next,
			Missed: "there is no story “har_bour_” any more"},
		{ID: "zz2yxw", Channel: "1000000000000000023", Words: "daily at 20:00, UTC", Paused: true,
			Reason: "I lack Send Messages there. Channel settings → Permissions → Dateline; then `/schedule resume`."},
		{ID: "mm3nnp", Channel: "1000000000000000024", Words: "daily at 21:00, UTC", Paused: true, By: "1000000000000000007", Reason: "“quiet *week* @everyone”"},
		{ID: "default", Channel: "1000000000000000025", Words: "daily at 09:00, UTC", Next: next, Fixed: true},
		{ID: "w3xyz2", Channel: "1000000000000000026", Words: "Mondays at 07:00, UTC", Next: next, What: "all", Look: "compact", Unchanged: "line", Role: theRole, Thread: true, Publish: true},
		{ID: "u3ntjl", Channel: "1000000000000000027", Words: "Mondays at 07:00, UTC", Next: next, Unchanged: "skip", Paused: true, By: "1000000000000000007", Until: next[0]},
	}
}

func TestScheduleAnswers(t *testing.T) {
	lines := scheduleLines()
	for name, m := range map[string]Message{
		"schedules":             Schedules(english, lines),
		"schedules-none":        Schedules(english, nil),
		"schedule-added":        ScheduleAdded(english, lines[0]),
		"schedule-paused":       SchedulePaused(english, lines[1]),
		"schedule-resumed":      ScheduleResumed(english, lines[1]),
		"schedule-removed":      ScheduleRemoved(english, lines[1]),
		"schedule-copied":       ScheduleCopied(english, lines[5], "It is not published there: <#1000000000000000026> is no announcement channel."),
		"schedule-changed":      ScheduleChanged(english, lines[5]),
		"schedule-paused-until": SchedulePaused(english, lines[6]),
		"schedules-ru":          Schedules(stylebook.For("ru"), lines),
		"preview":               Preview(english, Briefing(english, bridge(t), Form{Mark: "#k3x2m9 2026-11-12 08:30"}), "1000000000000000021", nil),
		"preview-lacking":       Preview(english, Briefing(english, bridge(t), Form{Mark: "#k3x2m9 2026-11-12 08:30"}), "1000000000000000021", []string{"Send Messages", "Embed Links"}),
	} {
		t.Run(name, func(t *testing.T) {
			for _, f := range faults(t, m) {
				t.Error(f)
			}
			golden(t, name, m)
		})
	}
}

// However many schedules there are and however long their words: all are
// listed, within Discord's limits, each with its id and its state.
func TestManySchedulesFit(t *testing.T) {
	for n := 1; n <= 25; n++ {
		for _, length := range []int{0, 30, 5000} {
			var all []ScheduleLine
			for i := range n {
				s := scheduleLines()[i%7]
				s.ID = fmt.Sprint("id", 1000+i)
				s.Words = strings.Repeat("*/5 ", 1+length/4) + s.Words
				s.Story = strings.Repeat("_", length)
				s.Reason += strings.Repeat(" why", length/4)
				all = append(all, s)
			}
			m := Schedules(english, all)
			for _, f := range faults(t, m) {
				t.Errorf("%d schedules, words of %d: %s", n, length, f)
			}
			text := ""
			for _, e := range m.Embeds {
				text += e.Description + "\n"
			}
			for _, s := range all {
				if !strings.Contains(text, "`"+s.ID+"`") {
					t.Errorf("%d schedules, words of %d: %s is not listed", n, length, s.ID)
				}
			}
			if states := strings.Count(text, "Next: ") + strings.Count(text, "**Paused"); states != n {
				t.Errorf("%d schedules, words of %d: %d states", n, length, states)
			}
		}
	}
}
