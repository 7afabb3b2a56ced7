package store_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

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

func TestPauseAndResume(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		read := func() store.Schedule { return must[store.Schedule](t)(b.Schedule(t.Context(), "g1", x.ID)) }

		b.clock.Advance(time.Hour)
		if err := b.PauseSchedule(t.Context(), "g1", x.ID, "The channel is gone.", ""); err != nil {
			t.Fatal(err)
		}
		b.clock.Advance(time.Hour)
		if err := b.PauseSchedule(t.Context(), "g1", x.ID, "second reason", "u2"); err != nil {
			t.Fatal(err)
		}
		got := read()
		if !got.Paused || got.PausedReason != "The channel is gone." || got.PausedBy != "" || !got.PausedAt.Equal(start.Add(time.Hour)) {
			t.Errorf("paused twice it is %+v, want the first reason and time", got)
		}
		if err := b.ResumeSchedule(t.Context(), "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		want := x
		want.Since = start.Add(2 * time.Hour)
		if diff := cmp.Diff(want, read()); diff != "" {
			t.Errorf("resumed (-want +got):\n%s", diff)
		}
		b.clock.Advance(time.Hour)
		if err := b.ResumeSchedule(t.Context(), "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		if got := read(); !got.Since.Equal(want.Since) {
			t.Error("resuming what is not paused lets slots go")
		}
	})
}

func TestSchedulesHaveAnEnd(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		// Many at once, as from several instances: no more than the limit.
		other := openAt(t, b.url)
		var wg sync.WaitGroup
		var mu sync.Mutex
		added, refused := 0, 0
		for i := range 40 {
			s := b.Store
			if i%2 == 1 {
				s = other.Store
			}
			wg.Go(func() {
				_, err := s.AddSchedule(context.Background(), morning("g1"))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					added++
				case errors.Is(err, store.ErrTooMany):
					refused++
				default:
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if added != store.MaxSchedules || refused != 40-store.MaxSchedules {
			t.Errorf("%d were added and %d refused", added, refused)
		}
		b.add(t, morning("g2"))
	})
}

func TestOperatorsSchedule(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		keep := func(x *store.Schedule) {
			t.Helper()
			if err := b.KeepOperators(t.Context(), x); err != nil {
				t.Fatal(err)
			}
		}
		x := store.Schedule{Channel: "c9", At: "09:00", Zone: "UTC"}
		keep(nil)
		keep(&x)
		slot := store.Slot{Schedule: store.OperatorsID, Local: "2026-11-12T09:00"}
		if _, claimed, err := b.Claim(t.Context(), slot, "a"); err != nil || !claimed {
			t.Fatalf("it can't be claimed: %v, %v", claimed, err)
		}
		keep(&x) // a restart
		if d := must[store.Delivery](t)(b.Delivery(t.Context(), slot)); d.State != store.Claimed {
			t.Error("an unchanged one lost its deliveries at a restart")
		}
		if err := b.RemoveSchedule(t.Context(), "", store.OperatorsID); !errors.Is(err, store.ErrOperators) {
			t.Errorf("removing it: %v, want ErrOperators", err)
		}
		paused := func() bool {
			return must[store.Schedule](t)(b.Schedule(t.Context(), "", store.OperatorsID)).Paused
		}
		if err := b.PauseSchedule(t.Context(), "", store.OperatorsID, "gone", ""); err != nil {
			t.Fatal(err)
		}
		if keep(&x); paused() {
			t.Error("one that the bot paused is not tried again at a restart")
		}
		if err := b.PauseSchedule(t.Context(), "", store.OperatorsID, "no", "u1"); err != nil {
			t.Fatal(err)
		}
		if keep(&x); !paused() {
			t.Error("one that a moderator paused runs again after a restart")
		}
		x.At = "10:00"
		if keep(&x); paused() {
			t.Error("one that the operator changed is still paused")
		}
		keep(nil)
		if all := must[[]store.Schedule](t)(b.AllSchedules(t.Context())); len(all) != 0 {
			t.Errorf("unset it is still there: %+v", all)
		}
	})
}

func TestGuildsComeAndGo(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		y := b.add(t, morning("g2"))
		if err := b.SetZone(t.Context(), "g1", "Asia/Tokyo"); err != nil {
			t.Fatal(err)
		}
		if _, err := b.SaveRevision(t.Context(), store.Revision{Guild: "g1", Story: "s", Brief: []byte("{}")}); err != nil {
			t.Fatal(err)
		}
		b.clock.Advance(time.Hour)
		if err := b.LeaveGuild(t.Context(), "g1"); err != nil {
			t.Fatal(err)
		}
		if all := must[[]store.Schedule](t)(b.AllSchedules(t.Context())); len(all) != 1 || all[0].ID != y.ID {
			t.Errorf("of a guild that the bot left, schedules run: %+v", all)
		}
		if _, claimed, err := b.Claim(t.Context(), store.Slot{Schedule: x.ID, Local: "2026-11-12T08:30"}, "a"); err != nil || claimed {
			t.Errorf("one of them can be claimed: %v, %v", claimed, err)
		}
		if latest := must[[]store.Revision](t)(b.LatestRevisions(t.Context())); len(latest) != 0 {
			t.Errorf("its revisions are served: %+v", latest)
		}
		b.clock.Advance(time.Hour)
		if err := b.JoinGuild(t.Context(), "g1"); err != nil {
			t.Fatal(err)
		}
		want := x
		want.Since = start.Add(2 * time.Hour)
		if diff := cmp.Diff(want, must[store.Schedule](t)(b.Schedule(t.Context(), "g1", x.ID))); diff != "" {
			t.Errorf("back again (-want +got):\n%s", diff)
		}
		if err := b.JoinGuild(t.Context(), "g1"); err != nil { // every start does
			t.Fatal(err)
		}
		if g := must[store.Guild](t)(b.Guild(t.Context(), "g1")); g.Zone != "Asia/Tokyo" || !g.LeftAt.IsZero() || !g.JoinedAt.Equal(start) {
			t.Errorf("the guild is %+v", g)
		}
		if err := b.LeaveGuild(t.Context(), "g1"); err != nil {
			t.Fatal(err)
		}
		b.clock.Advance(31 * 24 * time.Hour)
		if gone := must[[]string](t)(b.ForgetLeft(t.Context(), b.clock.Now().Add(-30*24*time.Hour))); len(gone) != 1 || gone[0] != "g1" {
			t.Errorf("the guilds %q were forgotten, want g1", gone)
		}
		if all := must[[]store.Schedule](t)(b.Schedules(t.Context(), "g1")); len(all) != 0 {
			t.Errorf("a forgotten guild has schedules: %+v", all)
		}
		if err := b.ForgetGuild(t.Context(), "g2"); err != nil {
			t.Fatal(err)
		}
		if all := must[[]store.Schedule](t)(b.AllSchedules(t.Context())); len(all) != 0 {
			t.Errorf("a forgotten guild has schedules: %+v", all)
		}
	})
}
