package store_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"
)

// onEachOld runs a test on the database of testdata/version1.sql, of each kind:
// do gets its address.
func onEachOld(t *testing.T, do func(t *testing.T, url string)) {
	t.Helper()
	script, err := os.ReadFile(filepath.Join("testdata", "version1.sql"))
	if err != nil {
		t.Fatal(err)
	}
	fill := func(t *testing.T, url, blob string) {
		t.Helper()
		db := raw(t, url)
		defer func() { _ = db.Close() }()
		for statement := range strings.SplitSeq(strings.ReplaceAll(string(script), "{{blob}}", blob), ";\n") {
			if strings.TrimSpace(statement) == "" {
				continue
			}
			if _, err := db.ExecContext(t.Context(), statement); err != nil {
				t.Fatalf("%v in %s", err, statement)
			}
		}
	}
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		url := "sqlite:" + filepath.Join(t.TempDir(), "dateline.db")
		fill(t, url, "BLOB")
		do(t, url)
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		url := postgresURL(t)
		fill(t, url, "BYTEA")
		do(t, url)
	})
}

func TestADatabaseOfVersionOneIsKept(t *testing.T) {
	t.Parallel()
	onEachOld(t, func(t *testing.T, url string) {
		ctx := t.Context()
		b := openAt(t, url)
		at := func(ms int64) time.Time { return time.UnixMilli(ms).UTC() }
		made := at(1794466800000)
		if diff := cmp.Diff([]store.Schedule{{
			ID: "abc234", Guild: "g1", Channel: "c1", At: "08:30", Days: "mon,thu", Zone: "Europe/Berlin",
			Paused: true, PausedReason: "The channel is gone.", PausedAt: at(1794468000000),
			CreatedBy: "u1", CreatedAt: made, Since: at(1794467000000),
		}, {
			ID: "default", Channel: "c9", Story: "ferry", At: "09:00", Zone: "UTC", CreatedAt: made, Since: made,
		}}, must[[]store.Schedule](t)(b.AllSchedules(ctx))); diff != "" {
			t.Errorf("schedules (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]store.Schedule{{
			ID: "xyz789", Guild: "g2", Channel: "c2", Story: "bridge", Cron: "0 9 * * 1", Zone: "UTC",
			CreatedBy: "u2", CreatedAt: made, Since: made,
		}}, must[[]store.Schedule](t)(b.Schedules(ctx, "g2"))); diff != "" {
			t.Errorf("of the guild that was left (-want +got):\n%s", diff)
		}
		wantDelivery := store.Delivery{
			Slot: store.Slot{Schedule: "default", Local: "2026-11-12T09:00"}, State: store.Settled, By: "a",
			ClaimedAt: at(1794474000000), LeaseUntil: at(1794474120000), FinishedAt: at(1794474001000), Message: "m1",
		}
		if diff := cmp.Diff(wantDelivery, must[store.Delivery](t)(b.LastDelivery(ctx, "default"))); diff != "" {
			t.Errorf("a delivery (-want +got):\n%s", diff)
		}
		if d := must[store.Delivery](t)(b.LastDelivery(ctx, "abc234")); d.State != store.Abandoned || d.Reason != "not posted in time" || d.Guild != "g1" {
			t.Errorf("a given up delivery is %+v", d)
		}
		if open := must[[]store.Delivery](t)(b.Unsettled(ctx)); len(open) != 1 || open[0].Schedule != "xyz789" || open[0].Guild != "g2" {
			t.Errorf("unsettled: %+v", open)
		}
		if diff := cmp.Diff([]store.Revision{
			{Guild: "g1", Story: "ferry", Number: 4, Base: "d1", Brief: []byte(`{"n":4}`), By: "u1", At: at(1794467000000)},
			{Guild: "g1", Story: "ferry", Number: 3, Base: "d1", Brief: []byte(`{"n":3}`), By: "u1", At: at(1794466900000), Note: "two quotes more"},
		}, must[[]store.Revision](t)(b.Revisions(ctx, "g1", "ferry"))); diff != "" {
			t.Errorf("revisions (-want +got):\n%s", diff)
		}
		if got := b.Settings("g1").Guild; got != (store.Guild{ID: "g1", Zone: "Asia/Tokyo", JoinedAt: made}) {
			t.Errorf("settings: %+v", got)
		}
		if got := must[[]string](t)(b.GuildsIn(ctx)); !slices.Equal(got, []string{"g1"}) {
			t.Errorf("guilds: %v", got)
		}
		if posted := must[[]store.Delivery](t)(b.Posted(ctx, "", "", time.Time{})); len(posted) != 0 {
			t.Errorf("of which nobody knows what was posted, it says %+v", posted)
		}
		// And all goes on: a write to each of the new tables.
		b.furnish(t, "g3")
		b.goOn(t, "g1")
	})
}

// goOn does to a guild of the old database what version 1 could not.
func (b bench) goOn(t *testing.T, g string) {
	t.Helper()
	for what, err := range map[string]error{
		"settings":   b.SetLocale(t.Context(), g, "tr"),
		"schedule":   b.PauseScheduleUntil(t.Context(), g, "abc234", start, "later", "u1"),
		"revision":   b.DropRevision(t.Context(), g, "ferry", 4),
		"correction": second(b.AddCorrection(t.Context(), g, "ferry", []byte("{}"), "u1")),
	} {
		if err != nil {
			t.Error(what, err)
		}
	}
	if latest := must[[]store.Revision](t)(b.LatestRevisions(t.Context())); len(latest) != 2 || latest[0].Number != 3 {
		t.Errorf("after the drop the latest are %+v", latest)
	}
}

// An upgraded database and a new one have the same tables.
func TestUpgradedTablesAreTheSame(t *testing.T) {
	t.Parallel()
	shape := func(t *testing.T, url string) []string {
		t.Helper()
		s, err := store.Open(t.Context(), url, clockwork.NewFakeClockAt(start))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		query := `SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '-')
			FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ORDER BY 1`
		if !strings.HasPrefix(url, "sqlite:") {
			query = `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '-')
				FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1`
		}
		return column(t, raw(t, url), query)
	}
	onEachOld(t, func(t *testing.T, old string) {
		fresh := "sqlite:" + filepath.Join(t.TempDir(), "new.db")
		if !strings.HasPrefix(old, "sqlite:") {
			fresh = postgresURL(t)
		}
		want := shape(t, fresh)
		if diff := cmp.Diff(want, shape(t, old)); diff != "" || len(want) < 60 {
			t.Errorf("%d columns (-new +upgraded):\n%s", len(want), diff)
		}
	})
}
