package bot

import (
	"database/sql"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// TestFaultLockedDatabase has another program hold the database while a
// briefing falls due and a moderator schedules another: the moderator reads a
// sentence, members are answered all the while, and the briefing is posted once
// when the lock is gone.
func TestFaultLockedDatabase(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		path := filepath.Join(t.TempDir(), "fault.db")
		o := s.fileOptions(t, path)
		b := s.addBriefing(t, o, "Locked")
		r := s.runReady(t, o)
		pragma(t, o.Store, `PRAGMA busy_timeout = 200`) // in life it waits 5 s for the other
		other, err := sql.Open("sqlite", path+"?_txlock=immediate")
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		tx, err := other.Begin()
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(30*time.Minute + 2*time.Second) // the briefing is due
		for _, command := range []string{"help", "brief", "who"} {
			if got, err := s.asks(t, command); err != nil || got.Message == nil {
				t.Errorf("/%s is not answered while the database is locked: %v", command, err)
			}
		}
		got := s.ask(t, s.moderator, "schedule", "add", map[string]any{"time": "10:00", "channel": s.channel.ID})
		if text := string(s.MessageJSON(got.Message.ID)); !strings.Contains(text, "fault, not yours") || strings.Contains(text, path) {
			t.Errorf("the moderator reads %s", text)
		}
		if n := len(s.Messages(b.channel.ID)); n != 0 {
			t.Errorf("%d briefings were posted without a claim", n)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
		over := time.Now()
		s.drive(t, 30*time.Minute, func() bool { return b.finished(t, o, 12) })
		n := len(s.Messages(b.channel.ID))
		if n != 1 {
			t.Errorf("%d briefings stand, want 1\n%s", n, s.log)
		}
		found("database: locked by another program", 1, n, time.Since(over))
		if list := schedules(t, o, s.guild.ID); len(list) != 0 {
			t.Errorf("a schedule that was refused is kept: %v", list)
		}
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	})
}

// TestFaultLostDatabase takes the database away for good, as a disk that has
// gone read-only or full would: nothing is posted that can't be claimed, and
// what needs no database is answered.
func TestFaultLostDatabase(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"read-only", "full"} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
				b := s.addBriefing(t, o, "Lost")
				r := s.runReady(t, o)
				mend := spoil(t, o.Store, name)
				time.Sleep(30*time.Minute + 2*time.Second)
				s.mustAnswer(t, name)
				stop := time.Now().Add(3 * time.Minute)
				s.drive(t, 5*time.Minute, func() bool { return time.Now().After(stop) })
				posted := len(s.Messages(b.channel.ID))
				if name == "read-only" && posted != 0 {
					t.Errorf("%d briefings were posted without a claim", posted)
				}
				mend()
				over := time.Now()
				s.drive(t, 30*time.Minute, func() bool { return b.finished(t, o, 12) })
				n := len(s.Messages(b.channel.ID))
				if n != 1 {
					t.Errorf("%d briefings stand, want 1\n%s", n, s.log)
				}
				found("database: "+name, 1, n, time.Since(over))
				if err := r.stop(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}

// spoil makes the store's own connection behave as on a disk that is read-only
// or full, until mend.
func spoil(t *testing.T, s *store.Store, how string) (mend func()) {
	t.Helper()
	do := func(statement string) error { _, err := connection(s).Exec(statement); return err }
	must := func(statement string) { pragma(t, s, statement) }
	if how == "read-only" {
		must(`PRAGMA query_only = 1`)
		return func() { must(`PRAGMA query_only = 0`) }
	}
	must(`CREATE TABLE filler (x)`)
	must(`PRAGMA max_page_count = 1`) // SQLite makes it as many as there are
	for do(`INSERT INTO filler VALUES (zeroblob(3000))`) == nil {
	}
	for do(`CREATE TABLE filler2 (x)`) == nil {
	}
	return func() { must(`PRAGMA max_page_count = 1073741823`) }
}

// connection is the store's own; it has one.
func connection(s *store.Store) *sql.DB {
	return (*sql.DB)(reflect.ValueOf(s).Elem().FieldByName("db").UnsafePointer())
}

func pragma(t *testing.T, s *store.Store, statement string) {
	t.Helper()
	if _, err := connection(s).Exec(statement); err != nil {
		t.Error(err)
	}
}
