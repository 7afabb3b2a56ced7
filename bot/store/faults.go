package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

var errDamaged = errors.New("the file is damaged")

// remedies say what an SQLite result code means and what to do about it.
var remedies = map[int]string{
	sqlite3.SQLITE_BUSY: "another program holds it locked; " +
		"stop the other program (a second Dateline of another machine, a backup, a database browser) and start again",
	sqlite3.SQLITE_LOCKED: "another program holds it locked; stop that program and start again",
	sqlite3.SQLITE_CORRUPT: "the file is damaged; nothing was changed: put a backup in its place, " +
		"or move it away together with its -wal and -shm files to start anew",
	sqlite3.SQLITE_NOTADB: "the file is no SQLite database, or damaged; nothing was changed: " +
		"put a backup in its place, or set DATABASE_URL to another file",
	sqlite3.SQLITE_FULL:     "the disk is full; make room and start again, nothing was lost",
	sqlite3.SQLITE_READONLY: "the file may not be written; let Dateline write the file and its folder",
	sqlite3.SQLITE_CANTOPEN: "the file can't be opened; let Dateline read and write the file and its folder, and see that the folder is there",
	sqlite3.SQLITE_IOERR:    "the disk failed to read or write; look into the system's log, and keep a copy of the file before anything else",
	sqlite3.SQLITE_PERM:     "the file may not be read; let Dateline read and write the file and its folder",
}

// pgRemedies do the same for classes and codes of SQLSTATE.
var pgRemedies = map[string]string{
	"28":    "the server refuses the user or the password; check them in DATABASE_URL",
	"3D":    "there is no such database; make it with createdb, or correct DATABASE_URL",
	"42501": "the user may not do that; grant it the right to create tables in its schema",
	"53":    "the server is short of room, memory or connections; free some and start again",
	"57":    "the server is shutting down or starting; it is tried again at the next use",
	"08":    "the connection broke; check that the server runs",
	"25006": "the server is a read-only standby; point DATABASE_URL at the primary",
}

// fault puts words round a failure: what was being done, the cause, what to
// do. The cause stays wrapped.
func (s *Store) fault(doing string, err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, errDamaged) {
		return fmt.Errorf("%s: %s (%w)", doing, remedies[sqlite3.SQLITE_CORRUPT], err)
	}
	if lite, ok := errors.AsType[*sqlite.Error](err); ok {
		// The low byte is the primary code, the rest says more exactly where.
		if remedy, known := remedies[lite.Code()&0xff]; known {
			return fmt.Errorf("%s: %s (%w)", doing, remedy, err)
		}
		return fmt.Errorf("%s: %w", doing, err)
	}
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		for _, code := range []string{pg.Code, pg.Code[:min(2, len(pg.Code))]} {
			if remedy, known := pgRemedies[code]; known {
				return fmt.Errorf("%s: %s (%w)", doing, remedy, err)
			}
		}
		return fmt.Errorf("%s: %w", doing, err)
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return fmt.Errorf("%s: the server can't be reached; check that it runs and that DATABASE_URL names its host and port (%w)", doing, err)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%s: it took too long; see whether the database is locked or overloaded (%w)", doing, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}
