package store_test

import (
	"fmt"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

func TestHistory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		record := func(e store.Entry) store.Entry {
			t.Helper()
			b.clock.Advance(time.Minute)
			if err := b.Record(ctx, e); err != nil {
				t.Fatal(err)
			}
			if e.At.IsZero() {
				e.At = b.clock.Now()
			}
			return e
		}
		one := record(store.Entry{Guild: "g1", By: "u1", Deed: "refresh", Story: "bridge", Channel: "c1", Detail: "1 quote added"})
		two := record(store.Entry{Guild: "g1", Deed: "publish-failed", At: start.Add(-time.Hour)})
		record(store.Entry{Guild: "g2", By: "u2", Deed: "setup"})
		one.Number, two.Number = 1, 2
		read := func(before int64, most int) []store.Entry {
			t.Helper()
			return must[[]store.Entry](t)(b.History(ctx, "g1", before, most))
		}
		for _, c := range []struct {
			before int64
			most   int
			want   []store.Entry
		}{
			{0, 0, []store.Entry{two, one}},
			{0, 1, []store.Entry{two}},
			{2, 10, []store.Entry{one}},
			{1, 10, nil},
			{99, 10, []store.Entry{two, one}},
		} {
			if diff := cmp.Diff(c.want, read(c.before, c.most)); diff != "" {
				t.Errorf("before %d, at most %d (-want +got):\n%s", c.before, c.most, diff)
			}
		}
		for n := range store.KeptEntries {
			if err := b.Record(ctx, store.Entry{Guild: "g1", Deed: "story", Detail: fmt.Sprint(n)}); err != nil {
				t.Fatal(err)
			}
		}
		if all := read(0, 0); len(all) != store.KeptEntries || all[0].Number != store.KeptEntries+2 || all[len(all)-1].Number != 3 {
			t.Errorf("%d are kept, from %+v to %+v", len(all), all[0], all[len(all)-1])
		}
		if all := must[[]store.Entry](t)(b.History(ctx, "g2", 0, 0)); len(all) != 1 || all[0].Number != 1 {
			t.Errorf("the other guild's: %+v", all)
		}
	})
}
