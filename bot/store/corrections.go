package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

const (
	// MaxCorrections is how many corrections of a story may stand in a guild.
	MaxCorrections = 200
	// keptUndone is how far back, by number, undone corrections are kept.
	keptUndone = 1000
)

var (
	// ErrTooManyCorrections: MaxCorrections stand already.
	ErrTooManyCorrections = errors.New("too many corrections")
	// ErrNoCorrection: no correction of that number stands there.
	ErrNoCorrection = errors.New("no such correction")
)

// Kept is a correction that a guild's moderators have made to a story.
type Kept struct {
	Guild    string
	Story    string
	Number   int    // 1, 2, … for each guild and story, never given twice
	Data     []byte // the correction itself, not understood here
	By       string // user id
	At       time.Time
	UndoneBy string    // user id
	UndoneAt time.Time // zero while it stands
}

const correctionColumns = `guild, story, number, data, made_by, made_at, undone_by, undone_at`

func scanKept(scan func(...any) error) (Kept, error) {
	var k Kept
	var at, undone sql.NullInt64
	err := scan(&k.Guild, &k.Story, &k.Number, &k.Data, &k.By, &at, &k.UndoneBy, &undone)
	k.At, k.UndoneAt = moment(at), moment(undone)
	return k, err
}

// AddCorrection keeps a correction and returns it with its number and time.
// ErrTooManyCorrections where MaxCorrections stand.
func (s *Store) AddCorrection(ctx context.Context, guild, story string, data []byte, by string) (Kept, error) {
	k := Kept{Guild: guild, Story: story, Data: data, By: by, At: s.now()}
	err := s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, guild); err != nil {
			return err
		}
		var standing int
		if err := tx.QueryRowContext(ctx, s.dialect.rebind(`SELECT coalesce(max(number), 0) + 1,
			coalesce(sum(CASE WHEN undone_at IS NULL THEN 1 ELSE 0 END), 0)
			FROM corrections WHERE guild = ? AND story = ?`), guild, story).Scan(&k.Number, &standing); err != nil {
			return err
		}
		if standing >= MaxCorrections {
			return ErrTooManyCorrections
		}
		if _, err := s.exec(ctx, tx, `INSERT INTO corrections (guild, story, number, data, made_by, made_at)
			VALUES (?, ?, ?, ?, ?, ?)`, guild, story, k.Number, data, by, stamp(k.At)); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `DELETE FROM corrections
			WHERE guild = ? AND story = ? AND number <= ? AND undone_at IS NOT NULL`,
			guild, story, k.Number-keptUndone)
		return err
	})
	if errors.Is(err, ErrTooManyCorrections) {
		return Kept{}, fmt.Errorf("adding a correction: %w: the story has %d in this guild; undo one first",
			ErrTooManyCorrections, MaxCorrections)
	}
	if err != nil {
		return Kept{}, s.fault("adding a correction", err)
	}
	return k, nil
}

// Corrections returns the corrections of a guild's story that stand, oldest
// first.
func (s *Store) Corrections(ctx context.Context, guild, story string) ([]Kept, error) {
	return s.corrections(ctx, `WHERE guild = ? AND story = ? AND undone_at IS NULL ORDER BY number`, guild, story)
}

// AllCorrections returns the corrections that stand in the guilds that the bot
// is in, by guild, story and age.
func (s *Store) AllCorrections(ctx context.Context) ([]Kept, error) {
	return s.corrections(ctx, `WHERE guild IN (SELECT id FROM guilds WHERE left_at IS NULL) AND undone_at IS NULL
		ORDER BY guild, story, number`)
}

func (s *Store) corrections(ctx context.Context, where string, args ...any) ([]Kept, error) {
	var found []Kept
	err := s.each(ctx, func(rows *sql.Rows) error {
		k, err := scanKept(rows.Scan)
		found = append(found, k)
		return err
	}, `SELECT `+correctionColumns+` FROM corrections `+where, args...)
	if err != nil {
		return nil, s.fault("reading the corrections", err)
	}
	return found, nil
}

// UndoCorrection takes back a correction that stands, and returns it.
// ErrNoCorrection where there is none of that number, or it was taken back
// already.
func (s *Store) UndoCorrection(ctx context.Context, guild, story string, number int, by string) (Kept, error) {
	k, err := scanKept(s.queryRow(ctx, `UPDATE corrections SET undone_by = ?, undone_at = ?
		WHERE guild = ? AND story = ? AND number = ? AND undone_at IS NULL RETURNING `+correctionColumns,
		by, s.now().UnixMilli(), guild, story, number).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return Kept{}, fmt.Errorf("undoing correction %d of %q: %w", number, story, ErrNoCorrection)
	}
	if err != nil {
		return Kept{}, s.fault("undoing a correction", err)
	}
	return k, nil
}
