package store_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/jonboulle/clockwork"
)

// start is the moment at which every test of this package begins.
var start = time.Date(2026, 11, 12, 7, 0, 0, 0, time.UTC)

// bench is one open database and the clock it reads.
type bench struct {
	*store.Store
	clock *clockwork.FakeClock
	url   string // opens the same database again
}

// onEach runs a test on every database that there is: SQLite always,
// PostgreSQL where one can be started.
func onEach(t *testing.T, do func(t *testing.T, b bench)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		do(t, openAt(t, "sqlite:"+filepath.Join(t.TempDir(), "dateline.db")))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		do(t, openAt(t, postgresURL(t)))
	})
}

func openAt(t *testing.T, url string) bench {
	t.Helper()
	clock := clockwork.NewFakeClockAt(start)
	s, err := store.Open(t.Context(), url, clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return bench{s, clock, url}
}

// morning is a schedule of guild g.
func morning(g string) store.Schedule {
	return store.Schedule{Guild: g, Channel: "c1", At: "08:30", Days: "mon,thu", Zone: "Europe/Berlin", CreatedBy: "u1"}
}

func (b bench) add(t *testing.T, x store.Schedule) store.Schedule {
	t.Helper()
	added, err := b.AddSchedule(t.Context(), x)
	if err != nil {
		t.Fatal(err)
	}
	return added
}

func must[T any](t *testing.T) func(T, error) T {
	t.Helper()
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

var background = context.Background()
