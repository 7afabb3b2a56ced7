package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"
)

func TestOfManyClaimantsOneWins(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		other := openAt(t, b.url) // another process's connection
		var wg sync.WaitGroup
		var mu sync.Mutex
		wins := map[string]int{}
		for i := range 60 {
			s := b.Store
			if i%2 == 1 {
				s = other.Store
			}
			slot := store.Slot{Schedule: x.ID, Local: fmt.Sprintf("2026-11-%02dT08:30", 10+i%10)}
			wg.Go(func() {
				d, claimed, err := s.Claim(context.Background(), slot, fmt.Sprint("by", i))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err != nil:
					t.Error(err)
				case d.Slot != slot || d.State != store.Claimed || claimed != (d.By == fmt.Sprint("by", i)):
					t.Errorf("claimed %v: %+v", claimed, d)
				case claimed:
					wins[slot.Local]++
				}
			})
		}
		wg.Wait()
		if len(wins) != 10 {
			t.Errorf("%d of 10 slots were claimed", len(wins))
		}
		for local, n := range wins {
			if n != 1 {
				t.Errorf("%s was claimed %d times", local, n)
			}
		}
	})
}

func TestAClaimsLife(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x := b.add(t, morning("g1"))
		slot := store.Slot{Schedule: x.ID, Local: "2026-11-12T08:30"}
		if d := must[store.Delivery](t)(b.Delivery(ctx, slot)); d != (store.Delivery{}) {
			t.Errorf("unclaimed it is %+v", d)
		}
		if _, known, err := b.LastSlot(ctx, x.ID); known || err != nil {
			t.Errorf("there is a last slot: %v, %v", known, err)
		}
		d, claimed, err := b.Claim(ctx, slot, "a")
		want := store.Delivery{Slot: slot, State: store.Claimed, By: "a", ClaimedAt: start, LeaseUntil: start.Add(store.Lease), Guild: "g1"}
		if diff := cmp.Diff(want, d); diff != "" || !claimed || err != nil {
			t.Fatalf("claimed %v, %v:\n%s", claimed, err, diff)
		}
		yes := func(what string, got bool, err error) {
			t.Helper()
			if err != nil || !got {
				t.Errorf("%s: %v, %v, want true", what, got, err)
			}
		}
		no := func(what string, got bool, err error) {
			t.Helper()
			if err != nil || got {
				t.Errorf("%s: %v, %v, want false", what, got, err)
			}
		}
		got, err := b.TakeOver(ctx, slot, "b")
		no("taking over from one that lives", got, err)
		got, err = b.Renew(ctx, slot, "b", store.Lease)
		no("renewing another's", got, err)
		b.clock.Advance(store.Lease - time.Second)
		got, err = b.Renew(ctx, slot, "a", 0)
		yes("renewing", got, err)
		b.clock.Advance(2 * time.Second)
		got, err = b.TakeOver(ctx, slot, "b")
		no("taking over after it was renewed", got, err)
		b.clock.Advance(store.Lease)
		got, err = b.TakeOver(ctx, slot, "b")
		yes("taking over from one that died", got, err)
		got, err = b.Renew(ctx, slot, "a", store.Lease)
		no("renewing what was lost", got, err)
		if err := b.Release(ctx, "b"); err != nil {
			t.Fatal(err)
		}
		got, err = b.TakeOver(ctx, slot, "c")
		yes("taking over what was released", got, err)
		if open := must[[]store.Delivery](t)(b.Unsettled(ctx)); len(open) != 1 || open[0].By != "c" {
			t.Errorf("unsettled: %+v", open)
		}
		if err := b.Settle(ctx, slot, "m1"); err != nil {
			t.Fatal(err)
		}
		if err := b.Abandon(ctx, slot, "too late"); err != nil {
			t.Fatal(err)
		}
		if d := must[store.Delivery](t)(b.LastDelivery(ctx, x.ID)); d.State != store.Settled || d.Message != "m1" || d.FinishedAt.IsZero() || d.Reason != "" {
			t.Errorf("settled, then abandoned, it is %+v, want settled", d)
		}
		_, claimed, err = b.Claim(ctx, slot, "d")
		no("claiming what is settled", claimed, err)
		got, err = b.Skip(ctx, slot, "d", "old")
		no("skipping what is settled", got, err)
		if open := must[[]store.Delivery](t)(b.Unsettled(ctx)); len(open) != 0 {
			t.Errorf("unsettled: %+v", open)
		}
		for _, nothing := range []store.Slot{{Schedule: "none", Local: slot.Local}, {}} {
			_, claimed, err := b.Claim(ctx, nothing, "a")
			no("claiming a slot of no schedule", claimed, err)
		}
		if err := b.PauseSchedule(ctx, "g1", x.ID, "r", "u"); err != nil {
			t.Fatal(err)
		}
		_, claimed, err = b.Claim(ctx, store.Slot{Schedule: x.ID, Local: "2026-11-16T08:30"}, "a")
		no("claiming of a paused schedule", claimed, err)
		if err := b.RemoveSchedule(ctx, "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		if err := b.Settle(ctx, slot, "m2"); err != nil {
			t.Errorf("settling after the schedule was removed: %v", err)
		}
	})
}

func TestPruneKeepsTheLatest(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		x, y := b.add(t, morning("g1")), b.add(t, morning("g1"))
		for day := range 10 {
			for _, id := range []string{x.ID, y.ID} {
				slot := store.Slot{Schedule: id, Local: start.AddDate(0, 0, day).Format("2006-01-02T15:04")}
				if _, _, err := b.Claim(ctx, slot, "a"); err != nil {
					t.Fatal(err)
				}
				if id == y.ID && day == 2 {
					continue // a claim that nobody finished
				}
				if err := b.Settle(ctx, slot, "m"); err != nil {
					t.Fatal(err)
				}
			}
			b.clock.Advance(24 * time.Hour)
		}
		if n := must[int](t)(b.Prune(ctx, b.clock.Now().Add(time.Hour))); n != 17 {
			t.Errorf("%d were cleared, want 17: all but the two latest and one unfinished", n)
		}
		if slot, known, err := b.LastSlot(ctx, x.ID); err != nil || !known || slot.Local != "2026-11-21T07:00" {
			t.Errorf("the latest is %v, %v, %v", slot, known, err)
		}
	})
}

func TestRevisions(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		save := func(guild, story, brief string) store.Revision {
			t.Helper()
			b.clock.Advance(time.Minute)
			return must[store.Revision](t)(b.SaveRevision(ctx, store.Revision{
				Guild: guild, Story: story, Base: "d1", Brief: []byte(brief), By: "u1", Note: "1 quote added",
			}))
		}
		first := save("g1", "bridge", "{\"n\": 1, \"bytes\": \"\x00\xff\"}")
		second := save("g1", "bridge", "{2}")
		third := save("g1", "ferry", "{3}")
		other := save("g2", "bridge", "{4}")
		if first.Number != 1 || second.Number != 2 || third.Number != 1 || other.Number != 1 {
			t.Errorf("numbers %d %d %d %d", first.Number, second.Number, third.Number, other.Number)
		}
		if diff := cmp.Diff([]store.Revision{second, first}, must[[]store.Revision](t)(b.Revisions(ctx, "g1", "bridge"))); diff != "" {
			t.Errorf("newest first (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]store.Revision{second, third, other}, must[[]store.Revision](t)(b.LatestRevisions(ctx))); diff != "" {
			t.Errorf("the latest (-want +got):\n%s", diff)
		}
		for range 30 {
			save("g1", "bridge", "{}")
		}
		kept := must[[]store.Revision](t)(b.Revisions(ctx, "g1", "bridge"))
		if len(kept) != store.KeptRevisions || kept[0].Number != 32 {
			t.Errorf("%d are kept, the newest is number %d", len(kept), kept[0].Number)
		}
	})
}

func BenchmarkClaim(b *testing.B) {
	s, err := store.Open(b.Context(), "sqlite:"+filepath.Join(b.TempDir(), "dateline.db"), clockwork.NewRealClock())
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	x, err := s.AddSchedule(b.Context(), morning("g1"))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		if _, claimed, err := s.Claim(b.Context(), store.Slot{Schedule: x.ID, Local: fmt.Sprint(n)}, "a"); err != nil || !claimed {
			b.Fatal(claimed, err)
		}
	}
}
