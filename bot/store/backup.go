package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrExists is the cause when a backup would overwrite a file.
var ErrExists = errors.New("there is a file already")

// Backup writes a whole, consistent copy of the database to a new file at path
// while the bot goes on; Open takes it like any other. It is made beside its
// place under another name, so that a file at path is always whole. ErrExists
// where something stands there.
//
// It is for SQLite (VACUUM INTO); PostgreSQL brings its own tools, and the
// error says which.
func (s *Store) Backup(ctx context.Context, path string) error {
	doing := "backing up the database to " + path
	if s.dialect.name != sqliteDialect.name {
		return fmt.Errorf("%s: %s is backed up by its own tools; "+
			"run pg_dump --format=custom --file=FILE with the address in DATABASE_URL", doing, s)
	}
	if path == "" {
		return errors.New("backing up the database: no file is named; name one that does not exist yet")
	}
	switch _, err := os.Lstat(path); {
	case err == nil:
		return fmt.Errorf("%s: %w; name a file that does not exist yet", doing, ErrExists)
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: %w; name a file where Dateline may write", doing, err)
	}
	draft, err := os.CreateTemp(filepath.Dir(path), ".dateline-backup-*")
	if err != nil {
		return fmt.Errorf("%s: %w; name a file in a folder that is there and where Dateline may write", doing, err)
	}
	defer func() { _ = os.Remove(draft.Name()) }()
	if _, err := s.exec(ctx, s.db, `VACUUM INTO ?`, draft.Name()); err != nil {
		return errors.Join(s.fault(doing, err), draft.Close())
	}
	// SQLite leaves a vacuumed copy to the system's cache.
	if err := errors.Join(draft.Sync(), draft.Close()); err != nil {
		return fmt.Errorf("%s: %w; see whether the disk is full or failing", doing, err)
	}
	if err := place(draft.Name(), path); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s: %w; name a file that does not exist yet", doing, ErrExists)
		}
		return fmt.Errorf("%s: %w; name a file on another disk", doing, err)
	}
	return nil
}

// place gives a finished draft its name. A link never replaces a file; a file
// system without links takes a new file's name by renaming.
func place(draft, path string) error {
	err := os.Link(draft, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.Rename(draft, path)
}
