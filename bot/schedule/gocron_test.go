package schedule

import (
	"context"
	"log/slog"
	"runtime"
	"sync/atomic"
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
	over := func(t *testing.T, clock clockwork.Clock) (*Keeper, *store.Store) {
		t.Helper()
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
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			if err := k.Shutdown(ctx); err != nil {
				t.Error(err)
			}
		})
		return k, s
	}
	begin := func(t *testing.T, at time.Time) (*Keeper, *clockwork.FakeClock, *store.Store) {
		t.Helper()
		clock := clockwork.NewFakeClockAt(at)
		k, s := over(t, clock)
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
			if n := len(k.cron.Jobs()); n != 1 {
				t.Errorf("gocron holds %d jobs after a day, want the next briefing alone", n)
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
	t.Run("a time that passes while a job is added does not hang it", func(t *testing.T) {
		t.Parallel()
		// The clock leaps at each look in turn that the keeper and gocron take at it.
		for look := 1; look <= 60; look++ {
			clock := &leaping{FakeClock: clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 7, 5, 0, 0, time.UTC)), by: 20 * time.Minute}
			clock.looks.Store(int64(look))
			k, s := over(t, clock)
			planned := make(chan error, 1)
			go func() {
				err := k.Start(context.Background())
				if err == nil {
					_, err = s.AddSchedule(context.Background(), store.Schedule{Guild: "g", Channel: "d", Cron: "*/10 * * * *", Zone: "UTC"})
				}
				if err == nil {
					err = k.Changed(context.Background())
				}
				if err == nil {
					k.cron.Jobs() // waits for gocron's loop
				}
				planned <- err
			}()
			select {
			case err := <-planned:
				if err != nil {
					t.Fatal(err)
				}
			case <-time.After(time.Minute):
				t.Fatalf("gocron hangs where the clock leaps at the %d. look", look)
			}
			schedules, err := s.AllSchedules(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for deadline := time.Now().Add(time.Minute); ; clock.Advance(30 * time.Second) {
				settled := 0
				for _, x := range schedules {
					if d, err := s.LastDelivery(t.Context(), x.ID); err == nil && d.State == store.Settled {
						settled++
					}
				}
				if settled == len(schedules) {
					break
				}
				if time.Now().After(deadline) {
					t.Fatalf("%d of %d schedules are briefed where the clock leaps at the %d. look", settled, len(schedules), look)
				}
				runtime.Gosched()
			}
		}
	})
	t.Run("a clock that is set while the schedules are read keeps no briefing waiting", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			// From ten past seven to ten to nine, at each look in turn of the sweep's.
			for look := 1; look <= 40; look++ {
				clock := &set{FakeClock: clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 7, 5, 0, 0, time.UTC)), by: 100 * time.Minute}
				k, s := over(t, clock)
				x, err := s.AddSchedule(t.Context(), store.Schedule{Guild: "g", Channel: "d", At: "08:30", Zone: "UTC"})
				if err != nil {
					t.Fatal(err)
				}
				if err := k.Start(t.Context()); err != nil {
					t.Fatal(err)
				}
				synctest.Wait()
				clock.looks.Store(int64(look))
				clock.Advance(sweepEvery)
				synctest.Wait()
				clock.looks.Store(1) // where the sweep looked less often
				_ = clock.Now()
				clock.Advance(sweepEvery + soonest)
				synctest.Wait()
				if d, err := s.LastDelivery(t.Context(), x.ID); err != nil || d.State != store.Settled || d.Local != "2026-11-12T08:30" {
					t.Errorf("set at the %d. look: %+v, %v", look, d, err)
				}
			}
		})
	})
}

// set is a clock that is set forth once, at a certain look at it; its timers go on
// as they were.
type set struct {
	*clockwork.FakeClock
	by    time.Duration
	looks atomic.Int64
	ahead atomic.Int64
}

func (c *set) Now() time.Time {
	if c.looks.Add(-1) == 0 {
		c.ahead.CompareAndSwap(0, int64(c.by))
	}
	return c.FakeClock.Now().Add(time.Duration(c.ahead.Load()))
}

func (c *set) Since(t time.Time) time.Duration { return c.Now().Sub(t) }
func (c *set) Until(t time.Time) time.Duration { return t.Sub(c.Now()) }

// leaping is a clock that is set forth once, at a certain look at it.
type leaping struct {
	*clockwork.FakeClock
	by    time.Duration
	looks atomic.Int64
}

func (l *leaping) Now() time.Time {
	if l.looks.Add(-1) == 0 {
		l.Advance(l.by)
	}
	return l.FakeClock.Now()
}

func (l *leaping) Since(t time.Time) time.Duration { return l.Now().Sub(t) }
func (l *leaping) Until(t time.Time) time.Duration { return t.Sub(l.Now()) }
