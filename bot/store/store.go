// Package store keeps what must outlive the process: which guilds there are
// and how they have set up the bot, their schedules, which briefings have been
// posted and as what, the revisions and corrections that moderators have made
// to stories, and who did what. It is the only package that knows SQL.
//
// It must not know what a brief or a correction contains, when a schedule is
// due, or how a message reaches Discord: a brief is a run of bytes here, a slot
// a string. Of people it keeps ids, never names.
//
// Everything a moderator can change is scoped by guild: a method that takes a
// guild never reads or writes another's rows.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/jonboulle/clockwork"
)

// Store is an open database. Its methods may be called from many goroutines,
// and several processes may have the same database open.
type Store struct {
	db      *sql.DB
	dialect dialect
	clock   clockwork.Clock
	name    string // of the database, for messages; never with a password

	// settings holds a Settings for each guild; writing is held while one is
	// written, so that memory never falls behind the database.
	settings sync.Map
	writing  sync.Mutex
}

// Open opens the database at databaseURL and brings its tables up to date.
//
// It takes "sqlite:PATH" (or "file:PATH") for an SQLite file, which is made
// together with its folder where there is none, "sqlite::memory:" for one that
// is gone after Close, and "postgres://…" for PostgreSQL.
//
// A database that is damaged, locked, of a newer program or of another program
// is refused with what to do about it; it is never replaced by an empty one.
func Open(ctx context.Context, databaseURL string, clock clockwork.Clock) (*Store, error) {
	s, err := open(ctx, databaseURL, clock)
	if err != nil {
		return nil, err
	}
	if err := s.ReloadSettings(ctx); err != nil {
		return nil, errors.Join(err, s.db.Close())
	}
	return s, nil
}

func open(ctx context.Context, databaseURL string, clock clockwork.Clock) (*Store, error) {
	if clock == nil {
		clock = clockwork.NewRealClock()
	}
	scheme, rest, _ := strings.Cut(databaseURL, ":")
	switch strings.ToLower(scheme) {
	case "sqlite", "file":
		return openSQLite(ctx, sqlitePath(rest), clock)
	case "postgres", "postgresql":
		return openPostgres(ctx, databaseURL, clock)
	}
	return nil, errors.New("opening the database: DATABASE_URL begins with neither sqlite: nor postgres://; " +
		"write it like sqlite:data/dateline.db or postgres://user@host/database")
}

// Close closes the database. Nothing is lost by not calling it.
func (s *Store) Close() error {
	if err := s.db.Close(); err != nil {
		return s.fault("closing the database", err)
	}
	return nil
}

// Ping says whether the database answers, for a health check.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	if err := s.queryRow(ctx, `SELECT 1`).Scan(&one); err != nil {
		return s.fault("asking the database whether it is there", err)
	}
	return nil
}

// asker is what a statement runs on: the database or a transaction in it.
type asker interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// exec runs a statement on a and returns how many rows it changed.
func (s *Store) exec(ctx context.Context, a asker, query string, args ...any) (int64, error) {
	result, err := a.ExecContext(ctx, s.dialect.rebind(query), args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

func (s *Store) queryRow(ctx context.Context, query string, args ...any) *sql.Row {
	return s.db.QueryRowContext(ctx, s.dialect.rebind(query), args...)
}

// each runs a query and hands every row to scan. The rows are read to the end
// before anything else is asked: SQLite has one connection.
func (s *Store) each(ctx context.Context, scan func(*sql.Rows) error, query string, args ...any) error {
	return s.eachOf(ctx, s.db, scan, query, args...)
}

func (s *Store) eachOf(ctx context.Context, a asker, scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := a.QueryContext(ctx, s.dialect.rebind(query), args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// within runs do in a transaction that is rolled back when do fails.
func (s *Store) within(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return tx.Commit()
}

// ignoreDone drops the error of rolling back what a cancelled context has
// rolled back already.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// stamp is how a moment is kept: milliseconds since 1970, UTC, in both
// databases; the zero time is NULL.
func stamp(t time.Time) sql.NullInt64 {
	if t.IsZero() {
		return sql.NullInt64{}
	}
	return sql.NullInt64{Int64: t.UnixMilli(), Valid: true}
}

func moment(stamp sql.NullInt64) time.Time {
	if !stamp.Valid {
		return time.Time{}
	}
	return time.UnixMilli(stamp.Int64).UTC()
}

// now is the clock's time, cut to what the database keeps.
func (s *Store) now() time.Time { return time.UnixMilli(s.clock.Now().UnixMilli()).UTC() }

// String names the database without a secret.
func (s *Store) String() string { return fmt.Sprintf("%s database %s", s.dialect.name, s.name) }
