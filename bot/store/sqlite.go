package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/jonboulle/clockwork"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// inMemory is the path of a database that lives as long as it is open.
const inMemory = ":memory:"

// sqlitePath takes the path out of what follows "sqlite:" or "file:".
func sqlitePath(rest string) string {
	path, _, _ := strings.Cut(rest, "?")
	return strings.TrimPrefix(path, "//") // sqlite:///var/lib/…
}

// openSQLite opens or makes the file at path.
//
// WAL with synchronous FULL: the log is flushed to the disk at every commit,
// so a claim that was acknowledged is still there after a power cut, and a
// briefing that went out is not sent again. NORMAL would save one flush of a
// few milliseconds for each of the handful of commits a day and lose the last
// of them in a power cut.
//
// One connection: SQLite has a single writer anyway, the queries take
// microseconds, and with one connection no statement can find the database
// locked by its own process. Other processes are waited for by busy_timeout.
func openSQLite(ctx context.Context, path string, clock clockwork.Clock) (*Store, error) {
	doing := "opening the database " + path
	if path == "" {
		return nil, errors.New("opening the database: DATABASE_URL names no file; write it like sqlite:data/dateline.db")
	}
	if path != inMemory {
		if err := makeSQLite(ctx, path, clock); err != nil {
			return nil, err
		}
		if err := inspect(ctx, path, clock); err != nil {
			return nil, err
		}
	}
	s, err := connectSQLite(path, clock, "rw")
	if err != nil {
		return nil, (&Store{dialect: sqliteDialect, name: path}).fault(doing, err)
	}
	if err := s.migrate(ctx, migrations); err != nil {
		return nil, errors.Join(s.fault("bringing the tables of "+path+" up to date", err), s.db.Close())
	}
	return s, nil
}

// connectSQLite readies a handle that reads ("ro") or reads and writes ("rw");
// nothing is opened before it is used. Neither mode makes a file: one that is
// gone is never silently made anew.
func connectSQLite(path string, clock clockwork.Clock, mode string) (*Store, error) {
	pragmas := url.Values{
		"_txlock": {"immediate"},
		"_pragma": {
			"busy_timeout(5000)",
			"journal_mode(WAL)",
			"synchronous(FULL)",
			"foreign_keys(ON)",
		},
	}
	dsn := path + "?" + pragmas.Encode()
	if path != inMemory {
		whole, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		pragmas.Set("mode", mode)
		if mode == "ro" {
			pragmas["_pragma"] = []string{"busy_timeout(5000)"}
		}
		dsn = (&url.URL{Scheme: "file", Path: whole, RawQuery: pragmas.Encode()}).String()
	}
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	db.SetMaxIdleConns(1)
	return &Store{db: db, dialect: sqliteDialect, clock: clock, name: path}, nil
}

// makeSQLite makes an empty database where none stands. It is made beside its
// place and linked there when whole, so that a file of no length is never a
// start that was cut short: it is a loss, and is refused.
func makeSQLite(ctx context.Context, path string, clock clockwork.Clock) error {
	doing := "opening the database " + path
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s: it is a folder; name a file, like %s", doing, filepath.Join(path, "dateline.db"))
	case err == nil && info.Size() == 0:
		return fmt.Errorf("%s: the file is empty, and Dateline never leaves one so; "+
			"put a backup in its place, or delete it to start anew without the schedules it held", doing)
	case err == nil:
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: %w; let Dateline read and write there, or set DATA_DIR to another folder", doing, err)
	}
	if _, err := os.Stat(path + "-wal"); err == nil {
		return fmt.Errorf("%s: the file is gone, but its log %s-wal is still there; "+
			"put the file back beside it, or move the log away to start anew", doing, path)
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("%s: %w; make the folder, or set DATA_DIR to another", doing, err)
	}
	draft, err := os.CreateTemp(dir, ".dateline-new-*")
	if err != nil {
		return fmt.Errorf("%s: %w; let Dateline write in that folder, or set DATA_DIR to another", doing, err)
	}
	defer func() { _ = os.Remove(draft.Name()) }()
	if err := draft.Close(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	s, err := connectSQLite(draft.Name(), clock, "rw")
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if err := errors.Join(s.migrate(ctx, migrations), s.db.Close()); err != nil {
		return s.fault("making the database "+path, err)
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		// A file system without hard links. Only two first starts at the very
		// same moment could get in each other's way here.
		if err := os.Rename(draft.Name(), path); err != nil {
			return fmt.Errorf("%s: %w; set DATA_DIR to another folder", doing, err)
		}
	}
	return nil
}
