package store_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

// post claims a slot of a schedule and settles it.
func (b bench) post(t *testing.T, schedule, local string, p store.Posting) store.Slot {
	t.Helper()
	slot := store.Slot{Schedule: schedule, Local: local}
	if _, claimed, err := b.Claim(t.Context(), slot, "a"); err != nil || !claimed {
		t.Fatal(claimed, err)
	}
	if err := b.SettleAs(t.Context(), slot, p); err != nil {
		t.Fatal(err)
	}
	return slot
}

func messages(found []store.Delivery) []string {
	var ids []string
	for _, d := range found {
		ids = append(ids, d.Message)
	}
	return ids
}

func TestWhatWasPosted(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x, y := b.add(t, morning("g1")), b.add(t, morning("g2"))
		if err := b.KeepOperators(ctx, &store.Schedule{Channel: "c9", At: "09:00", Zone: "UTC"}); err != nil {
			t.Fatal(err)
		}
		slot := b.post(t, x.ID, "2026-11-12T08:30", store.Posting{Message: "m1", Thread: "t1", Channel: "c1", Story: "bridge", Edition: "e1"})
		want := store.Delivery{
			Slot: slot, State: store.Settled, By: "a", ClaimedAt: start, LeaseUntil: start.Add(store.Lease), FinishedAt: start,
			Message: "m1", Guild: "g1", Channel: "c1", Thread: "t1", Story: "bridge", Edition: "e1",
		}
		if diff := cmp.Diff(want, must[store.Delivery](t)(b.Delivery(ctx, slot))); diff != "" {
			t.Errorf("the delivery (-want +got):\n%s", diff)
		}
		// What is settled already is not posted again.
		if err := b.SettleAs(ctx, slot, store.Posting{Message: "m1b", Channel: "c5", Story: "ferry", Edition: "e5"}); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]store.Delivery{want}, must[[]store.Delivery](t)(b.Posted(ctx, "g1", "bridge", time.Time{}))); diff != "" {
			t.Errorf("posted (-want +got):\n%s", diff)
		}

		b.clock.Advance(time.Hour)
		b.post(t, x.ID, "2026-11-16T08:30", store.Posting{Message: "m2", Channel: "c1", Story: "ferry", Edition: "e2"})
		b.clock.Advance(time.Hour)
		b.post(t, y.ID, "2026-11-12T08:30", store.Posting{Message: "m3", Channel: "c2", Story: "bridge", Edition: "e1"})
		b.clock.Advance(time.Hour)
		b.post(t, store.OperatorsID, "2026-11-12T09:00", store.Posting{Message: "m4", Channel: "c9", Story: "bridge", Edition: "e1"})
		for _, other := range []string{"2026-11-19T08:30", "2026-11-23T08:30"} {
			if _, _, err := b.Claim(ctx, store.Slot{Schedule: x.ID, Local: other}, "a"); err != nil {
				t.Fatal(err)
			}
		}
		if err := b.Abandon(ctx, store.Slot{Schedule: x.ID, Local: "2026-11-23T08:30"}, "r"); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			guild, story string
			since        time.Time
			want         []string
		}{
			{"", "", time.Time{}, []string{"m4", "m3", "m2", "m1"}},
			{"", "bridge", time.Time{}, []string{"m4", "m3", "m1"}},
			{"", "bridge", start.Add(2 * time.Hour), []string{"m4", "m3"}},
			{"g1", "", time.Time{}, []string{"m2", "m1"}},
			{"g1", "bridge", time.Time{}, []string{"m1"}},
			{"g1", "bridge", start.Add(time.Millisecond), nil},
			{"g2", "ferry", time.Time{}, nil},
		} {
			got := messages(must[[]store.Delivery](t)(b.Posted(ctx, c.guild, c.story, c.since)))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("of guild %q, story %q, since %v (-want +got):\n%s", c.guild, c.story, c.since, diff)
			}
		}
		if d := must[store.Delivery](t)(b.LastPosted(ctx, x.ID)); d.Message != "m2" {
			t.Errorf("last posted is %+v, want m2, for what came after was given up", d)
		}
		if d := must[store.Delivery](t)(b.LastPosted(ctx, "none")); d != (store.Delivery{}) {
			t.Errorf("of no schedule the last posted is %+v", d)
		}

		// A briefing outlives its schedule, but not the bot's stay in the guild.
		if err := b.RemoveSchedule(ctx, "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		left := must[[]store.Delivery](t)(b.Posted(ctx, "g1", "bridge", time.Time{}))
		want.By, want.ClaimedAt, want.LeaseUntil = "", time.Time{}, time.Time{}
		if diff := cmp.Diff([]store.Delivery{want}, left); diff != "" {
			t.Errorf("its schedule removed (-want +got):\n%s", diff)
		}
		if err := b.LeaveGuild(ctx, "g2"); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"m4", "m1"}, messages(must[[]store.Delivery](t)(b.Posted(ctx, "", "bridge", time.Time{})))); diff != "" {
			t.Errorf("a guild left (-want +got):\n%s", diff)
		}
	})
}

func TestRepostedByOne(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		slot := b.post(t, x.ID, "2026-11-12T08:30", store.Posting{Message: "m1", Channel: "c1", Story: "bridge", Edition: "e1"})
		b.clock.Advance(time.Hour)
		other := openAt(t, b.url)
		var wg sync.WaitGroup
		var mu sync.Mutex
		wins := 0
		for i := range 10 {
			s := []*store.Store{b.Store, other.Store}[i%2]
			wg.Go(func() {
				done, err := s.Reposted(context.Background(), slot, "e1", "e2")
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				}
				if done {
					wins++
				}
			})
		}
		wg.Wait()
		if wins != 1 {
			t.Errorf("%d were told that they did it", wins)
		}
		if done := must[bool](t)(b.Reposted(t.Context(), store.Slot{Schedule: "none"}, "", "e2")); done {
			t.Error("what was never posted was brought up to date")
		}
		d := must[store.Delivery](t)(b.Delivery(t.Context(), slot))
		if d.Edition != "e2" || d.UpdatedAt.IsZero() || !d.FinishedAt.Equal(start) {
			t.Errorf("it is %+v", d)
		}
	})
}

// The operator's schedule may be changed and changed back: the slot comes again.
func TestASlotOfTheOperatorsTwice(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x := store.Schedule{Channel: "c9", At: "09:00", Zone: "UTC"}
		keep := func() {
			t.Helper()
			if err := b.KeepOperators(ctx, &x); err != nil {
				t.Fatal(err)
			}
		}
		keep()
		b.post(t, store.OperatorsID, "2026-11-12T09:00", store.Posting{Message: "m1", Channel: "c9", Story: "s", Edition: "e1"})
		x.At = "10:00"
		keep()
		x.At, x.What, x.Thread = "09:00", "all", true
		keep()
		slot := store.Slot{Schedule: store.OperatorsID, Local: "2026-11-12T09:00"}
		d, claimed, err := b.Claim(ctx, slot, "b")
		if err != nil || !claimed || d.Edition != "" || d.Message != "" {
			t.Errorf("claimed anew (%v, %v) it bears what was posted before: %+v", claimed, err, d)
		}
		if err := b.SettleAs(ctx, slot, store.Posting{Message: "m2", Channel: "c9", Story: "s", Edition: "e2"}); err != nil {
			t.Fatal(err)
		}
		if got := must[[]store.Delivery](t)(b.Posted(ctx, "", "", time.Time{})); len(got) != 1 || got[0].Message != "m2" {
			t.Errorf("posted: %+v", got)
		}
		// Another look keeps what was delivered.
		x.What, x.Look = "quotes", "compact"
		keep()
		if d := must[store.Delivery](t)(b.Delivery(ctx, slot)); d.State != store.Settled {
			t.Errorf("with another look the delivery is %+v", d)
		}
		if got := must[store.Schedule](t)(b.Schedule(ctx, "", store.OperatorsID)); got.What != "quotes" || got.Look != "compact" || !got.Thread {
			t.Errorf("it is %+v", got)
		}
	})
}

func TestEditionsAreKeptAsLongAsTheyAreNamed(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x := b.add(t, morning("g1"))
		if _, known, err := b.Edition(ctx, "e1"); known || err != nil {
			t.Errorf("never kept: %v, %v", known, err)
		}
		for day := range 5 {
			edition := fmt.Sprint("e", day)
			if err := b.KeepEdition(ctx, edition, []byte("{\"bytes\": \"\x00\xff"+edition)); err != nil {
				t.Fatal(err)
			}
			b.post(t, x.ID, start.AddDate(0, 0, day).Format("2006-01-02T15:04"),
				store.Posting{Message: "m", Channel: "c1", Story: "s", Edition: edition})
			if err := b.QueuePublication(ctx, store.Publication{Guild: "g1", Channel: "c1", Message: edition}); err != nil {
				t.Fatal(err)
			}
			if err := b.FinishPublication(ctx, store.Publication{Guild: "g1", Channel: "c1", Message: edition}, ""); err != nil {
				t.Fatal(err)
			}
			b.clock.Advance(24 * time.Hour)
		}
		if err := b.KeepEdition(ctx, "e0", []byte("other bytes")); err != nil {
			t.Fatal(err)
		}
		if got, known, err := b.Edition(ctx, "e0"); err != nil || !known || string(got) != "{\"bytes\": \"\x00\xffe0" {
			t.Errorf("kept twice it is %q, %v, %v", got, known, err)
		}
		if err := b.KeepEdition(ctx, "about to be posted", []byte("{}")); err != nil {
			t.Fatal(err)
		}
		if n := must[int](t)(b.Prune(ctx, start.AddDate(0, 0, 3))); n != 3 {
			t.Errorf("%d deliveries were cleared, want 3", n)
		}
		kept := func() (found []string) {
			t.Helper()
			return column(t, raw(t, b.url), `SELECT digest FROM editions ORDER BY digest`)
		}
		if diff := cmp.Diff([]string{"about to be posted", "e0", "e3", "e4"}, kept()); diff != "" {
			t.Errorf("kept (-want +got), e0 for it was renewed just now:\n%s", diff)
		}
		if diff := cmp.Diff([]string{"e3", "e4"}, column(t, raw(t, b.url), `SELECT message FROM publications ORDER BY message`)); diff != "" {
			t.Errorf("publications (-want +got):\n%s", diff)
		}
		b.clock.Advance(365 * 24 * time.Hour)
		if _, err := b.Prune(ctx, b.clock.Now()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"e4"}, kept()); diff != "" {
			t.Errorf("a year later (-want +got), the latest posted stays:\n%s", diff)
		}
		if err := b.RemoveSchedule(ctx, "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := b.Prune(ctx, b.clock.Now()); err != nil {
			t.Fatal(err)
		}
		if got := kept(); len(got) != 0 {
			t.Errorf("of a removed schedule, a year later: %v", got)
		}
	})
}
