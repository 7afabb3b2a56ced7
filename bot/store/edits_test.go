package store_test

import (
	"testing"
	"time"

	"dateline/bot/store"
)

// TestEditsTellOfEveryChange makes every change that moderators can make to a
// story, through one instance; another one sees each of them as a change, and
// what it saw is as it was where nothing happened.
func TestEditsTellOfEveryChange(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		other, err := store.Open(ctx, b.url, b.clock)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { other.Close() })
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		of := store.Edited{Guild: "g", Story: "bridge"}
		correct := func() (err error) {
			_, err = b.AddCorrection(ctx, of.Guild, of.Story, []byte("{}"), "1")
			return err
		}
		undo := func(number int) func() error {
			return func() (err error) {
				_, err = b.UndoCorrection(ctx, of.Guild, of.Story, number, "1")
				return err
			}
		}
		refresh := func() (err error) {
			_, err = b.SaveRevision(ctx, store.Revision{Guild: of.Guild, Story: of.Story, Base: "x", Brief: []byte("{}"), By: "1"})
			return err
		}
		drop := func(number int) func() error {
			return func() error { return b.DropRevision(ctx, of.Guild, of.Story, number) }
		}
		forget := func() error { return b.ForgetGuild(ctx, of.Guild) }
		var was store.Edit
		for i, change := range []func() error{
			correct, correct, undo(1), correct, undo(3), undo(2), refresh, refresh, drop(2), refresh, drop(3), drop(1),
			refresh, forget, correct, forget, correct, refresh, forget, refresh,
		} {
			must(change())
			edits, err := other.Edits(ctx)
			must(err)
			if edits[of] == was {
				t.Errorf("after change %d it is still %+v", i+1, was)
			}
			was = edits[of]
			again, err := other.Edits(ctx)
			must(err)
			if again[of] != was || len(again) > 1 {
				t.Errorf("after change %d it is %+v, then %v", i+1, was, again)
			}
			b.clock.Advance(time.Second)
		}
	})
}
