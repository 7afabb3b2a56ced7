package store_test

import (
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

func TestPublicationsWaitTheirTurn(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		queue := func(guild, channel, message string) store.Publication {
			t.Helper()
			p := store.Publication{Guild: guild, Channel: channel, Message: message, Schedule: "s1", Local: "2026-11-12T08:30"}
			if err := b.QueuePublication(ctx, p); err != nil {
				t.Fatal(err)
			}
			p.QueuedAt, p.DueAt = b.clock.Now(), b.clock.Now()
			return p
		}
		due := func() []store.Publication {
			t.Helper()
			return must[[]store.Publication](t)(b.DuePublications(ctx, b.clock.Now()))
		}
		first := queue("g1", "c1", "m1")
		b.clock.Advance(time.Minute)
		second, other := queue("g1", "c1", "m2"), queue("g2", "c2", "m3")
		queue("g1", "c1", "m1") // after a crash
		if diff := cmp.Diff([]store.Publication{first, second, other}, due()); diff != "" {
			t.Fatalf("due (-want +got):\n%s", diff)
		}
		if got := must[[]store.Publication](t)(b.DuePublications(ctx, start)); len(got) != 1 {
			t.Errorf("at the start were due: %+v", got)
		}

		// Two instances read the same list; one publishes.
		again := openAt(t, b.url)
		if !must[bool](t)(b.TakePublication(ctx, first, time.Minute)) {
			t.Error("nobody may take it")
		}
		if must[bool](t)(again.TakePublication(ctx, first, time.Minute)) {
			t.Error("two took it")
		}
		if got := due(); len(got) != 2 {
			t.Errorf("taken, it is still due: %+v", got)
		}
		if err := b.FinishPublication(ctx, first, ""); err != nil {
			t.Fatal(err)
		}
		if err := b.DelayPublication(ctx, second, b.clock.Now().Add(time.Hour), "ten an hour"); err != nil {
			t.Fatal(err)
		}
		if err := b.FinishPublication(ctx, other, "the message is gone"); err != nil {
			t.Fatal(err)
		}
		queue("g1", "c1", "m1") // after a crash, published already
		if got := due(); len(got) != 0 {
			t.Errorf("still due: %+v", got)
		}
		for channel, want := range map[string]int{"c1": 1, "c2": 0} {
			if n := must[int](t)(b.PublicationsSince(ctx, channel, start)); n != want {
				t.Errorf("in %s %d count as published, want %d", channel, n, want)
			}
		}
		if n := must[int](t)(b.PublicationsSince(ctx, "c1", b.clock.Now().Add(time.Millisecond))); n != 0 {
			t.Errorf("%d were published in future", n)
		}
		b.clock.Advance(time.Hour)
		want := second
		want.DueAt, want.Tries, want.Reason = b.clock.Now(), 1, "ten an hour"
		if diff := cmp.Diff([]store.Publication{want}, due()); diff != "" {
			t.Errorf("an hour later (-want +got):\n%s", diff)
		}
		if err := b.LeaveGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		if got := due(); len(got) != 0 {
			t.Errorf("of a guild that was left: %+v", got)
		}
	})
}
