package store_test

import (
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/bot/store"

	"github.com/jonboulle/clockwork"
)

// kept makes a database with one schedule and returns its path.
func kept(t *testing.T) (path string, x store.Schedule) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "data", "dateline.db")
	s, err := store.Open(t.Context(), "sqlite:"+path, clockwork.NewFakeClockAt(start))
	if err != nil {
		t.Fatal(err)
	}
	if x, err = s.AddSchedule(t.Context(), morning("g1")); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path, x
}

func TestOpenAgainFindsWhatWasKept(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		again := openAt(t, b.url)
		if got, err := again.Schedule(t.Context(), "g1", x.ID); err != nil || got != x {
			t.Errorf("it reads %+v, %v", got, err)
		}
	})
}

func TestSpellingsOfASQLiteAddress(t *testing.T) {
	t.Parallel()
	path, x := kept(t)
	odd := filepath.Join(filepath.Dir(path), "a b%20#ü.db")
	if err := os.Rename(path, odd); err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{"sqlite:" + odd, "file:" + odd, "SQLite://" + odd, "file:" + odd + "?mode=ro"} {
		s, err := store.Open(t.Context(), url, nil)
		if err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		if _, err := s.Schedule(t.Context(), "g1", x.ID); err != nil {
			t.Errorf("%s opens another file: %v", url, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// A database that can't be used is refused in words and left as it is.
func TestOpenRefusesAndKeeps(t *testing.T) {
	t.Parallel()
	overwrite := func(at int64, junk string) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.WriteAt([]byte(junk), at); err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	statement := func(queries ...string) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			db, err := sql.Open("sqlite", path)
			if err != nil {
				t.Fatal(err)
			}
			for _, q := range queries {
				if _, err := db.ExecContext(t.Context(), q); err != nil {
					t.Fatal(err)
				}
			}
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	const keeps = "a copy of it as it was found is kept: "
	for name, c := range map[string]struct {
		spoil func(t *testing.T, path string)
		says  []string
		is    error
	}{
		"no database at all": {overwrite(0, "Dear diary, today"), []string{"no SQLite database", "put a backup in its place", keeps}, nil},
		"damaged inside":     {overwrite(4096, strings.Repeat("\xaa", 4096)), []string{"the file is damaged", "put a backup in its place", keeps}, nil},
		"cut short": {func(t *testing.T, path string) {
			if err := os.Truncate(path, 5000); err != nil {
				t.Fatal(err)
			}
		}, []string{"the file is damaged", "put a backup in its place", keeps}, nil},
		"emptied": {func(t *testing.T, path string) {
			if err := os.Truncate(path, 0); err != nil {
				t.Fatal(err)
			}
		}, []string{"the file is empty", "put a backup in its place"}, nil},
		"damaged, with commits in its log": {func(t *testing.T, path string) {
			killed(t, path, `UPDATE schedules SET at = '09:00'`)
			overwrite(3*4096, strings.Repeat("\xaa", 4096))(t, path)
		}, []string{"the file is damaged", "put a backup in its place", keeps}, nil},
		"of a newer program": {
			statement(`INSERT INTO dateline_migrations VALUES (99, 'wings', 1)`),
			[]string{"has version 99 and this program knows up to ", "run the newer program"}, store.ErrNewer},
		"of another program": {
			statement(`PRAGMA foreign_keys = OFF`, `DROP TABLE dateline_migrations`),
			[]string{"another program's", "give Dateline a database of its own"}, store.ErrForeign},
		"gone, but its log is there": {func(t *testing.T, path string) {
			if err := os.Rename(path, path+"-wal"); err != nil {
				t.Fatal(err)
			}
		}, []string{"the file is gone, but its log", "put the file back"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path, _ := kept(t)
			c.spoil(t, path)
			read := func(path string) (both [2]string) {
				for i, part := range []string{"", "-wal"} {
					data, err := os.ReadFile(path + part)
					if err != nil && !errors.Is(err, fs.ErrNotExist) {
						t.Fatal(err)
					}
					both[i] = string(data)
				}
				return both
			}
			before := read(path)
			s, err := store.Open(t.Context(), "sqlite:"+path, nil)
			if err == nil {
				_ = s.Close()
				t.Fatal("it was opened")
			}
			for _, words := range append(c.says, path) {
				if !strings.Contains(err.Error(), words) {
					t.Errorf("it says %q, expected %q in it", err, words)
				}
			}
			if c.is != nil && !errors.Is(err, c.is) {
				t.Errorf("%v is not %v", err, c.is)
			}
			if read(path) != before {
				t.Error("the file or its log was changed")
			}
			_, copied, kept := strings.Cut(err.Error(), keeps)
			if kept && read(copied) != before {
				t.Error("the copy is another")
			}
			// A program that is started again and again keeps one.
			if s, again := store.Open(t.Context(), "sqlite:"+path, nil); again == nil || again.Error() != err.Error() {
				if again == nil {
					_ = s.Close()
				}
				t.Errorf("at the second start it says %v", again)
			}
			copies, err := filepath.Glob(path + ".damaged-*")
			if err != nil {
				t.Fatal(err)
			}
			copies = slices.DeleteFunc(copies, func(name string) bool { return strings.HasSuffix(name, "-wal") })
			if kept != (len(copies) == 1) || len(copies) > 1 {
				t.Errorf("these copies are kept: %q", copies)
			}
		})
	}
}

// killed leaves a database as a program does that is killed after a commit: what
// was committed stands in its log alone.
func killed(t *testing.T, path, query string) {
	t.Helper()
	db, err := sql.Open("sqlite", path+"?_pragma=journal_mode(WAL)&_pragma=wal_autocheckpoint(0)")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(t.Context(), query); err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{"": nil, "-wal": nil}
	for part := range parts {
		if parts[part], err = os.ReadFile(path + part); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for part, data := range parts {
		if err := os.WriteFile(path+part, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// What a killed program has committed is there at the next start, whether its
// log was begun or not.
func TestOpenBringsTheLogIn(t *testing.T) {
	t.Parallel()
	path, x := kept(t)
	killed(t, path, `UPDATE schedules SET at = '09:00'`)
	s, err := store.Open(t.Context(), "sqlite:"+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	if got, err := s.Schedule(t.Context(), "g1", x.ID); err != nil || got.At != "09:00" {
		t.Errorf("it reads %+v, %v", got, err)
	}
	if copies, _ := filepath.Glob(path + ".damaged*"); len(copies) > 0 {
		t.Errorf("of a database in order there are copies: %q", copies)
	}
}

func TestOpenRefusesAddresses(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for url, words := range map[string]string{
		"":                             "write it like sqlite:data/dateline.db",
		"mysql://localhost/x":          "begins with neither sqlite: nor postgres://",
		"sqlite:":                      "names no file",
		"sqlite:" + dir:                "it is a folder; name a file",
		"sqlite:" + file + "/below.db": "set DATA_DIR to another",
		"postgres://u:geheim@[::1":     "write it like postgres://user:password@host:5432/database",
		"postgres://u:geheim@127.0.0.1:1/x?connect_timeout=2": "check that it runs and that DATABASE_URL names its host and port",
	} {
		s, err := store.Open(t.Context(), url, nil)
		if err == nil {
			_ = s.Close()
			t.Errorf("%q was opened", url)
			continue
		}
		if !strings.Contains(err.Error(), words) {
			t.Errorf("%q: it says %q, expected %q in it", url, err, words)
		}
		if strings.Contains(err.Error(), "geheim") {
			t.Errorf("%q: the password is told: %q", url, err)
		}
	}
}

func TestALockedDatabaseSaysSo(t *testing.T) {
	t.Parallel()
	path, x := kept(t)
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	s, err := store.Open(t.Context(), "sqlite:"+path, clockwork.NewFakeClockAt(start))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	other.SetMaxOpenConns(1)
	if _, err := other.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	_, _, err = s.Claim(t.Context(), store.Slot{Schedule: x.ID, Local: "2026-11-12T08:30"}, "a")
	if err == nil || !strings.Contains(err.Error(), "another program holds it locked; stop the other program") {
		t.Errorf("claiming in a locked database: %v", err)
	}
	if _, err := other.ExecContext(t.Context(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	if _, claimed, err := s.Claim(t.Context(), store.Slot{Schedule: x.ID, Local: "2026-11-12T08:30"}, "a"); err != nil || !claimed {
		t.Errorf("after it was let go: %v, %v", claimed, err)
	}
}

func TestNewerAndForeignPostgres(t *testing.T) {
	t.Parallel()
	url := postgresURL(t)
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	run := func(query string) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), query); err != nil {
			t.Fatal(err)
		}
	}
	run(`CREATE TABLE theirs (id int)`)
	if _, err := store.Open(t.Context(), url, nil); !errors.Is(err, store.ErrForeign) {
		t.Errorf("another program's schema: %v", err)
	}
	run(`DROP TABLE theirs`)
	b := openAt(t, url)
	run(`INSERT INTO dateline_migrations VALUES (99, 'wings', 1)`)
	if _, err := store.Open(t.Context(), url, nil); !errors.Is(err, store.ErrNewer) {
		t.Errorf("a newer program's schema: %v", err)
	}
	if s := b.String(); strings.Contains(s, "password") || !strings.HasPrefix(s, "PostgreSQL database ") {
		t.Errorf("it calls itself %q", s)
	}
	if err := b.Ping(t.Context()); err != nil {
		t.Error(err)
	}
}
