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

func TestCorrectionsStandUntilUndone(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		add := func(guild, story, data string) store.Kept {
			t.Helper()
			b.clock.Advance(time.Minute)
			return must[store.Kept](t)(b.AddCorrection(ctx, guild, story, []byte(data), "u1"))
		}
		first, second := add("g1", "bridge", "{\"bytes\": \"\x00\xff\"}"), add("g1", "bridge", "{2}")
		third, other := add("g1", "ferry", "{3}"), add("g2", "bridge", "{4}")
		if first.Number != 1 || second.Number != 2 || third.Number != 1 || other.Number != 1 {
			t.Errorf("numbers %d %d %d %d", first.Number, second.Number, third.Number, other.Number)
		}
		if diff := cmp.Diff([]store.Kept{first, second}, must[[]store.Kept](t)(b.Corrections(ctx, "g1", "bridge"))); diff != "" {
			t.Errorf("oldest first (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]store.Kept{first, second, third, other}, must[[]store.Kept](t)(b.AllCorrections(ctx))); diff != "" {
			t.Errorf("all (-want +got):\n%s", diff)
		}
		b.clock.Advance(time.Hour)
		undone := must[store.Kept](t)(b.UndoCorrection(ctx, "g1", "bridge", 2, "u2"))
		want := second
		want.UndoneBy, want.UndoneAt = "u2", b.clock.Now()
		if diff := cmp.Diff(want, undone); diff != "" {
			t.Errorf("undone (-want +got):\n%s", diff)
		}
		for _, c := range []struct {
			guild, story string
			number       int
		}{{"g1", "bridge", 2}, {"g1", "bridge", 9}, {"g1", "none", 1}, {"g3", "bridge", 1}} {
			if _, err := b.UndoCorrection(ctx, c.guild, c.story, c.number, "u3"); !errors.Is(err, store.ErrNoCorrection) {
				t.Errorf("undoing %v: %v, want ErrNoCorrection", c, err)
			}
		}
		if diff := cmp.Diff([]store.Kept{first}, must[[]store.Kept](t)(b.Corrections(ctx, "g1", "bridge"))); diff != "" {
			t.Errorf("left (-want +got):\n%s", diff)
		}
		if next := add("g1", "bridge", "{5}"); next.Number != 3 {
			t.Errorf("the number of what was undone is given again: %d", next.Number)
		}
		if err := b.LeaveGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]store.Kept{other}, must[[]store.Kept](t)(b.AllCorrections(ctx))); diff != "" {
			t.Errorf("a guild left (-want +got):\n%s", diff)
		}
	})
}

func TestCorrectionsHaveAnEnd(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		for range store.MaxCorrections - 10 {
			if _, err := b.AddCorrection(ctx, "g1", "bridge", []byte("{}"), "u1"); err != nil {
				t.Fatal(err)
			}
		}
		// Many at once, as from several instances: no more than the limit.
		other := openAt(t, b.url)
		var wg sync.WaitGroup
		var mu sync.Mutex
		added, refused := 0, 0
		for i := range 20 {
			s := []*store.Store{b.Store, other.Store}[i%2]
			wg.Go(func() {
				_, err := s.AddCorrection(context.Background(), "g1", "bridge", []byte("{}"), "u1")
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					added++
				case errors.Is(err, store.ErrTooManyCorrections):
					refused++
				default:
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if added != 10 || refused != 10 {
			t.Errorf("%d were added and %d refused", added, refused)
		}
		if _, err := b.AddCorrection(ctx, "g1", "ferry", []byte("{}"), "u1"); err != nil {
			t.Errorf("of another story: %v", err)
		}
		if _, err := b.AddCorrection(ctx, "g2", "bridge", []byte("{}"), "u1"); err != nil {
			t.Errorf("of another guild: %v", err)
		}
		if _, err := b.UndoCorrection(ctx, "g1", "bridge", 7, "u1"); err != nil {
			t.Fatal(err)
		}
		if _, err := b.AddCorrection(ctx, "g1", "bridge", []byte("{}"), "u1"); err != nil {
			t.Errorf("in the place of what was undone: %v", err)
		}
	})
}
