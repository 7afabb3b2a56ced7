package store

import (
	"context"
	"database/sql"
	"time"
)

// KeptRevisions is how many revisions of a story a guild keeps; older ones go
// when a new one is saved.
const KeptRevisions = 20

// Revision is a story's brief as a guild's moderators have had it since some
// moment: who, when, why, and the whole brief file.
type Revision struct {
	Guild  string
	Story  string
	Number int    // 1, 2, … for each guild and story; set by SaveRevision
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
		AND number = (SELECT max(later.number) FROM revisions AS later
			WHERE later.guild = revisions.guild AND later.story = revisions.story)
		ORDER BY guild, story`)
}

// Revisions returns the kept revisions of a guild's story, newest first.
func (s *Store) Revisions(ctx context.Context, guild, story string) ([]Revision, error) {
	return s.revisions(ctx, `WHERE guild = ? AND story = ? ORDER BY number DESC`, guild, story)
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
