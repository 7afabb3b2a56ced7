package schedule_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"
)

// archive is a database that a test looks into behind the store's back.
type archive struct {
	t  *testing.T
	db *sql.DB
}

func (a archive) strings(query string) (out []string) {
	a.t.Helper()
	rows, err := a.db.QueryContext(a.t.Context(), query)
	if err != nil {
		a.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			a.t.Fatal(err)
		}
		out = append(out, s)
	}
	if err := rows.Err(); err != nil {
		a.t.Fatal(err)
	}
	return out
}

func (a archive) tables() []string {
	return a.strings(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'dateline%' ORDER BY name`)
}

// rows are all rows in which a guild is named, "table|column=value|…", without
// the columns that coming back is meant to change.
func (a archive) rows(guild string) (out []string) {
	a.t.Helper()
	moved := regexp.MustCompile(`\|(left_at|since)=[^|]*`)
	for _, table := range a.tables() {
		columns := a.strings(`SELECT name FROM pragma_table_info('` + table + `')`)
		line := `'` + table + `'`
		for _, c := range columns {
			line += ` || '|` + c + `=' || coalesce("` + c + `", 'NULL')`
		}
		for _, row := range a.strings(`SELECT ` + line + ` FROM "` + table + `"`) {
			if strings.Contains(row, guild) {
				out = append(out, moved.ReplaceAllString(row, ""))
			}
		}
	}
	slices.Sort(out)
	return out
}

// furnish puts something of a guild's into every table; each row names it.
func (s *stage) furnish(guild string) {
	s.t.Helper()
	ctx := s.t.Context()
	must := func(err error) {
		s.t.Helper()
		if err != nil {
			s.t.Fatal(err)
		}
	}
	must(s.store.JoinGuild(ctx, guild))
	must(s.store.SetZone(ctx, guild, "Asia/Tokyo"))
	must(s.store.SetChannelStory(ctx, guild, guild+"-channel", "harbour"))
	x, err := s.store.AddSchedule(ctx, store.Schedule{ID: guild + "-schedule", Guild: guild, Channel: guild + "-channel", At: "08:30", Zone: "UTC"})
	must(err)
	slot := store.Slot{Schedule: x.ID, Local: "2026-11-11T08:30"}
	_, _, err = s.store.Claim(ctx, slot, "somebody")
	must(err)
	must(s.store.KeepEdition(ctx, guild+"-edition", []byte("{}")))
	must(s.store.SettleAs(ctx, slot, store.Posting{Message: "m1", Channel: guild + "-channel", Story: "harbour", Edition: guild + "-edition"}))
	must(s.store.PauseSchedule(ctx, guild, x.ID, "quiet", "u1")) // a paused schedule posts nothing more
	p := store.Publication{Guild: guild, Channel: guild + "-channel", Message: "m1", Schedule: x.ID, Local: slot.Local}
	must(s.store.QueuePublication(ctx, p))
	must(s.store.FinishPublication(ctx, p, ""))
	_, err = s.store.AddCorrection(ctx, guild, "harbour", []byte("{}"), "u1")
	must(err)
	_, err = s.store.SaveRevision(ctx, store.Revision{Guild: guild, Story: "harbour", Brief: []byte("{}"), By: "u1"})
	must(err)
	must(s.store.Record(ctx, store.Entry{Guild: guild, By: "u1", Deed: "settings"}))
}

// TestAServerThatRemovedTheBotIsForgottenAfterThirtyDays lets the Keeper's own
// sweep do it: until then nothing is lost, so that a server which comes back
// finds all as it left it; after that no table knows it, and whoever keeps
// something of it in memory is told.
func TestAServerThatRemovedTheBotIsForgottenAfterThirtyDays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		clock := clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 7, 0, 0, 0, time.UTC))
		path := filepath.Join(t.TempDir(), "dateline.db")
		s := stageAt(t, clock, "sqlite:"+path)
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		kept := archive{t, db}
		var told []string
		s.o.Forgotten = func(guild string) { told = append(told, guild) }
		s.furnish("leaver")
		s.furnish("stayer")
		for _, table := range kept.tables() {
			if !strings.Contains(fmt.Sprint(kept.rows("leaver")), table+"|") {
				t.Fatalf("the table %s has no row of the server’s: furnish it, or the test proves nothing of it\n%s", table, strings.Join(kept.rows("leaver"), "\n"))
			}
		}
		before, theirs := kept.rows("leaver"), kept.rows("stayer")
		s.keeper()
		days := func(n int) {
			for range n {
				clock.Advance(24 * time.Hour)
				s.settled()
			}
		}
		unchanged := func(when string) {
			t.Helper()
			if diff := cmp.Diff(before, kept.rows("leaver")); diff != "" {
				t.Fatalf("%s, what is kept of it has changed (-was +is):\n%s\n%s", when, diff, s.logged())
			}
		}

		leave := func() {
			if err := s.store.LeaveGuild(t.Context(), "leaver"); err != nil {
				t.Fatal(err)
			}
		}
		leave()
		days(29)
		unchanged("29 days after it removed the bot")
		if err := s.store.JoinGuild(t.Context(), "leaver"); err != nil {
			t.Fatal(err)
		}
		days(20)
		unchanged("20 days after it came back")
		if x, err := s.store.Schedules(t.Context(), "leaver"); err != nil || len(x) != 1 {
			t.Errorf("after it came back it has %d schedules, %v", len(x), err)
		}

		leave()
		days(29)
		unchanged("29 days after it removed the bot again")
		if len(told) > 0 {
			t.Errorf("before the time, %q are forgotten", told)
		}
		days(3)
		if left := kept.rows("leaver"); len(left) > 0 {
			t.Errorf("32 days after it removed the bot, there is left:\n%s", strings.Join(left, "\n"))
		}
		if got := s.store.Settings("leaver"); got.Zone != "" || len(got.Channels) > 0 {
			t.Errorf("its settings are still in memory: %+v", got)
		}
		if !slices.Equal(told, []string{"leaver"}) {
			t.Errorf("told that %q are forgotten, want it, once", told)
		}
		if diff := cmp.Diff(theirs, kept.rows("stayer")); diff != "" {
			t.Errorf("another server's rows have changed:\n%s", diff)
		}
	})
}
