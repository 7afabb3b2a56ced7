package store_test

import (
	"errors"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

// dressed is a schedule with every option set.
func dressed(g string) store.Schedule {
	x := morning(g)
	x.Story, x.What, x.Look, x.Role = "bridge", "quotes", "compact", "r1"
	x.Thread, x.Publish, x.Unchanged = true, true, "skip"
	return x
}

func TestChangingASchedule(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x := b.add(t, dressed("g1"))
		read := func() store.Schedule { return must[store.Schedule](t)(b.Schedule(ctx, "g1", x.ID)) }
		if diff := cmp.Diff(x, read()); diff != "" {
			t.Errorf("added (-want +got):\n%s", diff)
		}
		if err := b.PauseSchedule(ctx, "g1", x.ID, "r", "u2"); err != nil {
			t.Fatal(err)
		}
		want := read()
		b.clock.Advance(time.Hour)
		want.Channel, want.Story, want.What, want.Look, want.Role = "c2", "", "all", "", ""
		want.Thread, want.Publish, want.Unchanged = false, false, "line"
		given := want
		given.Paused, given.CreatedBy, given.CreatedAt, given.Since = false, "u9", time.Time{}, time.Time{}
		if err := b.ChangeSchedule(ctx, given); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, read()); diff != "" {
			t.Errorf("looks changed (-want +got), slots are owed as before:\n%s", diff)
		}
		for _, change := range []func(*store.Schedule){
			func(x *store.Schedule) { x.At = "09:30" },
			func(x *store.Schedule) { x.Days = "" },
			func(x *store.Schedule) { x.Zone = "UTC" },
			func(x *store.Schedule) { x.At, x.Cron = "", "0 9 * * 1" },
		} {
			b.clock.Advance(time.Hour)
			change(&want)
			if err := b.ChangeSchedule(ctx, want); err != nil {
				t.Fatal(err)
			}
			want.Since = b.clock.Now()
			if diff := cmp.Diff(want, read()); diff != "" {
				t.Errorf("times changed (-want +got), slots are owed from now on:\n%s", diff)
			}
		}
		want.ID = "none"
		if err := b.ChangeSchedule(ctx, want); !errors.Is(err, store.ErrNoSchedule) {
			t.Errorf("changing what is not there: %v", err)
		}
		if err := b.KeepOperators(ctx, &store.Schedule{Channel: "c9", At: "09:00", Zone: "UTC"}); err != nil {
			t.Fatal(err)
		}
		if err := b.ChangeSchedule(ctx, store.Schedule{ID: store.OperatorsID, At: "10:00"}); !errors.Is(err, store.ErrOperators) {
			t.Errorf("changing the operator's: %v", err)
		}
		if err := b.ChangeSchedule(ctx, store.Schedule{ID: store.OperatorsID, Guild: "g1", At: "10:00"}); !errors.Is(err, store.ErrNoSchedule) {
			t.Errorf("changing the operator's from a guild: %v", err)
		}
	})
}

func TestCopyingASchedule(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x := b.add(t, dressed("g1"))
		if err := b.PauseScheduleUntil(ctx, "g1", x.ID, start.Add(time.Hour), "r", "u2"); err != nil {
			t.Fatal(err)
		}
		b.clock.Advance(time.Minute)
		got := must[store.Schedule](t)(b.CopySchedule(ctx, "g1", x.ID, "c5", "u3"))
		want := x
		want.ID, want.Channel, want.CreatedBy = got.ID, "c5", "u3"
		want.CreatedAt, want.Since = b.clock.Now(), b.clock.Now()
		if diff := cmp.Diff(want, got); diff != "" || got.ID == x.ID {
			t.Errorf("copied (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want, must[store.Schedule](t)(b.Schedule(ctx, "g1", got.ID))); diff != "" {
			t.Errorf("read back (-want +got):\n%s", diff)
		}
		if _, err := b.CopySchedule(ctx, "g2", x.ID, "c5", "u3"); !errors.Is(err, store.ErrNoSchedule) {
			t.Errorf("copying another guild's: %v", err)
		}
		for range store.MaxSchedules - 2 {
			b.add(t, morning("g1"))
		}
		if _, err := b.CopySchedule(ctx, "g1", x.ID, "c6", "u3"); !errors.Is(err, store.ErrTooMany) {
			t.Errorf("copying the last but one too many: %v", err)
		}
	})
}

func TestPausedUntilADay(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x, y := b.add(t, morning("g1")), b.add(t, morning("g2"))
		read := func() store.Schedule { return must[store.Schedule](t)(b.Schedule(ctx, "g1", x.ID)) }
		until := func(d time.Duration, reason, by string) {
			t.Helper()
			if err := b.PauseScheduleUntil(ctx, "g1", x.ID, start.Add(d), reason, by); err != nil {
				t.Fatal(err)
			}
		}
		pause := func(reason, by string) {
			t.Helper()
			if err := b.PauseSchedule(ctx, "g1", x.ID, reason, by); err != nil {
				t.Fatal(err)
			}
		}
		due := func() []store.Schedule {
			t.Helper()
			return must[[]store.Schedule](t)(b.ResumeDue(ctx, b.clock.Now()))
		}
		if err := b.PauseSchedule(ctx, "g2", y.ID, "for good", "u2"); err != nil {
			t.Fatal(err)
		}
		until(time.Hour, "holiday", "u1")
		b.clock.Advance(time.Minute)
		until(2*time.Hour, "long holiday", "u2")
		want := x
		want.Paused, want.PausedAt, want.PausedUntil = true, start, start.Add(2*time.Hour)
		want.PausedReason, want.PausedBy = "long holiday", "u2"
		if diff := cmp.Diff(want, read()); diff != "" {
			t.Errorf("paused until (-want +got):\n%s", diff)
		}
		if pause("the channel is gone", ""); read() != want {
			t.Errorf("the bot's own pause ends a user's: %+v", read())
		}
		b.clock.Advance(119*time.Minute - time.Millisecond)
		if got := due(); len(got) != 0 {
			t.Errorf("too early it resumes %+v", got)
		}
		b.clock.Advance(10 * time.Minute) // whoever looks after it slept
		want = x
		want.Since = start.Add(2 * time.Hour)
		if diff := cmp.Diff([]store.Schedule{want}, due()); diff != "" {
			t.Errorf("resumed (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want, read()); diff != "" {
			t.Errorf("read back (-want +got):\n%s", diff)
		}
		if got := due(); len(got) != 0 {
			t.Errorf("it resumes twice: %+v", got)
		}

		until(3*time.Hour, "again", "u1")
		if pause("for good", "u3"); !read().PausedUntil.IsZero() || read().PausedReason != "for good" || read().PausedBy != "u3" {
			t.Errorf("stopped for good it is %+v", read())
		}
		b.clock.Advance(24 * time.Hour)
		if got := due(); len(got) != 0 {
			t.Errorf("what was stopped for good resumes: %+v", got)
		}
		until(30*time.Hour, "again", "u1")
		if err := b.ResumeSchedule(ctx, "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		if got := read(); got.Paused || !got.PausedUntil.IsZero() {
			t.Errorf("resumed by hand it is %+v", got)
		}
		if err := b.PauseScheduleUntil(ctx, "g2", x.ID, start, "r", "u"); !errors.Is(err, store.ErrNoSchedule) {
			t.Errorf("pausing another guild's: %v", err)
		}

		// What was missed while the bot was away is not owed.
		until(26*time.Hour, "short", "u1")
		if err := b.LeaveGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		b.clock.Advance(24 * time.Hour)
		if err := b.JoinGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		if got := due(); len(got) != 1 || !got[0].Since.Equal(b.clock.Now()) {
			t.Errorf("back in the guild: %+v", got)
		}
	})
}

func TestADroppedRevisionGivesWayToTheOneBefore(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		save := func(brief string) store.Revision {
			t.Helper()
			return must[store.Revision](t)(b.SaveRevision(ctx, store.Revision{Guild: "g1", Story: "s", Brief: []byte(brief)}))
		}
		latest := func() []store.Revision { return must[[]store.Revision](t)(b.LatestRevisions(ctx)) }
		first, _ := save("{1}"), save("{2}")
		if err := b.DropRevision(ctx, "g1", "s", 2); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]store.Revision{first}, latest()); diff != "" {
			t.Errorf("latest (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]store.Revision{first}, must[[]store.Revision](t)(b.Revisions(ctx, "g1", "s"))); diff != "" {
			t.Errorf("kept (-want +got):\n%s", diff)
		}
		for _, number := range []int{2, 3} {
			if err := b.DropRevision(ctx, "g1", "s", number); !errors.Is(err, store.ErrNoRevision) {
				t.Errorf("dropping number %d: %v, want ErrNoRevision", number, err)
			}
		}
		if next := save("{3}"); next.Number != 3 {
			t.Errorf("the number of the dropped one is given again: %d", next.Number)
		}
		for _, number := range []int{3, 1} {
			if err := b.DropRevision(ctx, "g1", "s", number); err != nil {
				t.Fatal(err)
			}
		}
		if got := latest(); len(got) != 0 {
			t.Errorf("all dropped: %+v", got)
		}
	})
}
