package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// KeptRevisions is how many revisions of a story a guild keeps; older ones go
// when a new one is saved.
const KeptRevisions = 20

// ErrNoRevision: the guild has no revision of that number.
var ErrNoRevision = errors.New("no such revision")

// Revision is a story's brief as a guild's moderators have had it since some
// moment: who, when, why, and the whole brief file.
type Revision struct {
	Guild  string
	Story  string
	Number int    // 1, 2, … for each guild and story, never given twice; set by SaveRevision
	Base   string // digest of the shared brief that it was made over
	Brief  []byte // the brief file
	By     string // user id
	At     time.Time
	Note   string
}

// SaveRevision keeps a revision and returns it with its number and, where At
// was zero, its time.
func (s *Store) SaveRevision(ctx context.Context, r Revision) (Revision, error) {
	if r.At.IsZero() {
		r.At = s.now()
	}
	err := s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, r.Guild); err != nil {
			return err
		}
		if err := tx.QueryRowContext(ctx, s.dialect.rebind(
			`SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE guild = ? AND story = ?`),
			r.Guild, r.Story).Scan(&r.Number); err != nil {
			return err
		}
		if _, err := s.exec(ctx, tx, `INSERT INTO revisions (guild, story, number, base, brief, made_by, made_at, note)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			r.Guild, r.Story, r.Number, r.Base, r.Brief, r.By, stamp(r.At), r.Note); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `DELETE FROM revisions WHERE guild = ? AND story = ? AND number <= ?`,
			r.Guild, r.Story, r.Number-KeptRevisions)
		return err
	})
	if err != nil {
		return Revision{}, s.fault("saving a revision", err)
	}
	return r, nil
}

// LatestRevisions returns the newest revision of each guild and story, of the
// guilds that the bot is in.
func (s *Store) LatestRevisions(ctx context.Context) ([]Revision, error) {
	return s.revisions(ctx, `WHERE guild IN (SELECT id FROM guilds WHERE left_at IS NULL)
		AND number = (SELECT max(later.number) FROM revisions AS later WHERE later.dropped_at IS NULL
			AND later.guild = revisions.guild AND later.story = revisions.story)
		ORDER BY guild, story`)
}

// Revisions returns the kept revisions of a guild's story, newest first.
func (s *Store) Revisions(ctx context.Context, guild, story string) ([]Revision, error) {
	return s.revisions(ctx, `WHERE guild = ? AND story = ? AND dropped_at IS NULL ORDER BY number DESC`, guild, story)
}

// DropRevision takes a revision away, so that the one before it is the guild's
// latest. ErrNoRevision where there is none of that number.
func (s *Store) DropRevision(ctx context.Context, guild, story string, number int) error {
	n, err := s.exec(ctx, s.db, `UPDATE revisions SET dropped_at = ?, brief = ?
		WHERE guild = ? AND story = ? AND number = ? AND dropped_at IS NULL`,
		s.now().UnixMilli(), []byte{}, guild, story, number)
	if err != nil {
		return s.fault("dropping a revision", err)
	}
	if n == 0 {
		return fmt.Errorf("dropping revision %d of %q: %w", number, story, ErrNoRevision)
	}
	return nil
}

func (s *Store) revisions(ctx context.Context, where string, args ...any) ([]Revision, error) {
	var found []Revision
	err := s.each(ctx, func(rows *sql.Rows) error {
		var r Revision
		var at sql.NullInt64
		if err := rows.Scan(&r.Guild, &r.Story, &r.Number, &r.Base, &r.Brief, &r.By, &at, &r.Note); err != nil {
			return err
		}
		r.At = moment(at)
		found = append(found, r)
		return nil
	}, `SELECT guild, story, number, base, brief, made_by, made_at, note FROM revisions `+where, args...)
	if err != nil {
		return nil, s.fault("reading the revisions", err)
	}
	return found, nil
}
