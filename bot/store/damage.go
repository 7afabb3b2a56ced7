package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/jonboulle/clockwork"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// inspect reads the whole file once, so that damage is found at the start and
// not in the middle of a claim. The file is small: guilds, schedules, a few
// months of deliveries.
//
// It reads by a handle that can't write: one that can brings the log into a
// damaged file when it is closed, and deletes the log, and the last commits
// would be in neither whole. Of a damaged file a copy is kept.
func inspect(ctx context.Context, path string, clock clockwork.Clock) error {
	s, err := connectSQLite(path, clock, "ro")
	if err != nil {
		return err
	}
	err = errors.Join(s.check(ctx), s.db.Close())
	lite, ok := errors.AsType[*sqlite.Error](err)
	switch {
	case err == nil:
		return nil
	case ok && lite.Code()&0xff == sqlite3.SQLITE_READONLY:
		return nil // left in the middle of a change, which only a handle that writes may end
	case errors.Is(err, errDamaged), ok && (lite.Code()&0xff == sqlite3.SQLITE_CORRUPT || lite.Code()&0xff == sqlite3.SQLITE_NOTADB):
		err = s.fault("opening the database "+path, err)
		kept, failed := keepCopy(path)
		if failed != nil {
			return fmt.Errorf("%w; no copy of it was kept (%w): make one before anything else", err, failed)
		}
		return fmt.Errorf("%w; a copy of it as it was found is kept: %s", err, kept)
	}
	return s.fault("opening the database "+path, err)
}

// check asks SQLite whether the file is whole.
func (s *Store) check(ctx context.Context) error {
	var verdict string
	if err := s.db.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", errDamaged, verdict)
	}
	return nil
}

// keepCopy copies a damaged file and its log beside it, named by the time at
// which the file was last written: a program that is started again and again
// keeps one copy, not a disk full of them.
func keepCopy(path string) (kept string, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	kept = path + ".damaged-" + info.ModTime().UTC().Format("20060102T150405Z")
	if _, err := os.Lstat(kept); err == nil {
		return kept, nil
	}
	// The log first: where the file's copy stands, all of it does.
	for _, part := range []string{"-wal", ""} {
		if err := copyWhole(path+part, kept+part); err != nil && (part == "" || !errors.Is(err, fs.ErrNotExist)) {
			return "", err
		}
	}
	return kept, nil
}

// copyWhole copies a file to a name of its own, which is taken when the copy is
// whole.
func copyWhole(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }()
	draft, err := os.CreateTemp(filepath.Dir(to), ".dateline-damaged-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(draft.Name()) }()
	_, err = io.Copy(draft, in)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := place(draft.Name(), to); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
