package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ErrNewer is the cause when a database was written by a later version of this
// program.
var ErrNewer = errors.New("the database is newer than this program")

// ErrForeign is the cause when a database holds another program's tables.
var ErrForeign = errors.New("the database is another program's")

// migrate brings the tables up to date in one transaction: after a crash the
// database stands at the old version or at the new one, never between.
func (s *Store) migrate(ctx context.Context, steps []migration) error {
	return s.within(ctx, func(tx *sql.Tx) error {
		if s.dialect.lock != "" {
			if _, err := tx.ExecContext(ctx, s.dialect.lock); err != nil {
				return err
			}
		}
		version, err := s.version(ctx, tx)
		if err != nil {
			return err
		}
		if version > len(steps) {
			return fmt.Errorf("%w: it has version %d and this program knows up to %d; "+
				"run the newer program, or give it a database of its own by DATABASE_URL",
				ErrNewer, version, len(steps))
		}
		for i := version; i < len(steps); i++ {
			for _, statement := range steps[i].statements {
				if _, err := s.exec(ctx, tx, statement); err != nil {
					return fmt.Errorf("step %d (%s): %w", i+1, steps[i].name, err)
				}
			}
			if _, err := s.exec(ctx, tx,
				`INSERT INTO dateline_migrations (version, name, applied_at) VALUES (?, ?, ?)`,
				i+1, steps[i].name, s.now().UnixMilli()); err != nil {
				return err
			}
		}
		return nil
	})
}

// version reads how many steps the database has had, and makes the table that
// counts them in an empty database. A database that has tables but not that
// one is somebody else's.
func (s *Store) version(ctx context.Context, tx *sql.Tx) (int, error) {
	var tables int
	if err := tx.QueryRowContext(ctx, s.dialect.tables).Scan(&tables); err != nil {
		return 0, err
	}
	if tables == 0 {
		_, err := s.exec(ctx, tx, `CREATE TABLE dateline_migrations (
			version    INTEGER PRIMARY KEY,
			name       TEXT NOT NULL,
			applied_at BIGINT NOT NULL
		)`)
		return 0, err
	}
	var own int
	if err := tx.QueryRowContext(ctx, s.dialect.ownTable).Scan(&own); err != nil {
		return 0, err
	}
	if own == 0 {
		return 0, fmt.Errorf("%w: it has tables, but none that counts Dateline's versions; "+
			"give Dateline a database of its own by DATABASE_URL", ErrForeign)
	}
	var version int
	err := tx.QueryRowContext(ctx, `SELECT coalesce(max(version), 0) FROM dateline_migrations`).Scan(&version)
	return version, err
}
