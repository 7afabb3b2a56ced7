package store_test

import (
	"errors"
	"testing"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

func TestSchedulesAreKeptByGuild(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		mine := b.add(t, morning("g1"))
		other := b.add(t, morning("g2"))

		if diff := cmp.Diff(mine, must[store.Schedule](t)(b.Schedule(t.Context(), "g1", mine.ID))); diff != "" {
			t.Errorf("what was added reads back differently (-added +read):\n%s", diff)
		}
		if _, err := b.Schedule(t.Context(), "g1", other.ID); !errors.Is(err, store.ErrNoSchedule) {
			t.Errorf("another guild's schedule: %v, want ErrNoSchedule", err)
		}
		for name, act := range map[string]func() error{
			"pause":  func() error { return b.PauseSchedule(t.Context(), "g1", other.ID, "r", "u") },
			"resume": func() error { return b.ResumeSchedule(t.Context(), "g1", other.ID) },
			"remove": func() error { return b.RemoveSchedule(t.Context(), "g1", other.ID) },
		} {
			if err := act(); !errors.Is(err, store.ErrNoSchedule) {
				t.Errorf("%s of another guild's schedule: %v, want ErrNoSchedule", name, err)
			}
		}
		if diff := cmp.Diff([]store.Schedule{other}, must[[]store.Schedule](t)(b.Schedules(t.Context(), "g2"))); diff != "" {
			t.Errorf("the other guild's schedule was touched:\n%s", diff)
		}
		if all := must[[]store.Schedule](t)(b.AllSchedules(t.Context())); len(all) != 2 {
			t.Errorf("AllSchedules has %d, want 2", len(all))
		}
	})
}
