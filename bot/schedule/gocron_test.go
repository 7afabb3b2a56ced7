package schedule

import (
	"context"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"

	"github.com/jonboulle/clockwork"
)

type quiet struct{}

func (quiet) Post(context.Context, string, render.Message, string) (string, error) { return "1", nil }
func (quiet) FindPosted(context.Context, string, string) (string, error)           { return "", nil }
func (quiet) Edit(context.Context, string, string, render.Message) error           { return nil }
func (quiet) Publish(context.Context, string, string) error                        { return nil }
func (quiet) StartThread(context.Context, string, string, string, time.Duration) (string, error) {
	return "1", nil
}
func (quiet) Announces(context.Context, string) (bool, error)                    { return true, nil }
func (quiet) Mentionable(context.Context, string, string) (bool, error)          { return true, nil }
func (quiet) Missing(context.Context, string, string, ...Need) ([]string, error) { return nil, nil }
func (quiet) Story(string, string) (*briefs.Brief, bool)                         { return &briefs.Brief{Title: "x"}, true }

// What gocron does with one-time jobs, and this package works round.
func TestGocronsTraps(t *testing.T) {
	t.Parallel()
	begin := func(t *testing.T, at time.Time) (*Keeper, *clockwork.FakeClock, *store.Store) {
		t.Helper()
		clock := clockwork.NewFakeClockAt(at)
		s, err := store.Open(t.Context(), "sqlite::memory:", clock)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		k, err := New(Options{Store: s, Library: quiet{}, Poster: quiet{}, Log: slog.New(slog.DiscardHandler), Clock: clock})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.AddSchedule(t.Context(), store.Schedule{Guild: "g", Channel: "c", Cron: "*/10 * * * *", Zone: "UTC"}); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := k.Shutdown(context.Background()); err != nil {
				t.Error(err)
			}
		})
		return k, clock, s
	}
	t.Run("jobs that have run do not pile up", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			k, clock, _ := begin(t, time.Date(2026, 11, 12, 7, 0, 0, 0, time.UTC))
			if err := k.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			for range 24 * 60 / 10 {
				synctest.Wait()
				clock.Advance(10 * time.Minute)
			}
			synctest.Wait()
			if n := len(k.cron.Jobs()); n != 2 {
				t.Errorf("gocron holds %d jobs after a day, want 2: the next briefing and the sweep", n)
			}
		})
	})
	t.Run("a slot that is due at once does not hang it", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			k, clock, s := begin(t, time.Date(2026, 11, 12, 7, 9, 59, 999_999_000, time.UTC))
			if err := k.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			synctest.Wait()
			clock.Advance(soonest)
			synctest.Wait()
			open, err := s.AllSchedules(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			d, err := s.LastDelivery(t.Context(), open[0].ID)
			if err != nil || d.State != store.Settled || d.Local != "2026-11-12T07:10" {
				t.Errorf("it is %+v, %v", d, err)
			}
		})
	})
}
