package store

import (
	"context"
	"database/sql"
	"time"
)

// KeptEntries is how much of its history a guild keeps; the oldest goes when
// more is recorded.
const KeptEntries = 500

// Entry is one thing that was done in a guild, by a moderator or by the bot.
type Entry struct {
	Guild   string
	Number  int64 // 1, 2, … for each guild; set by Record
	At      time.Time
	By      string // user id; "" = the bot itself
	Deed    string // "refresh", "undo", "correct", "schedule", …
	Story   string
	Channel string
	Detail  string
}

// Record adds an entry to its guild's history. Where At is zero, it happened
// now.
func (s *Store) Record(ctx context.Context, e Entry) error {
	if e.At.IsZero() {
		e.At = s.now()
	}
	return s.fault("recording what was done", s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, e.Guild); err != nil {
			return err
		}
		if err := tx.QueryRowContext(ctx, s.dialect.rebind(
			`SELECT coalesce(max(number), 0) + 1 FROM history WHERE guild = ?`), e.Guild).Scan(&e.Number); err != nil {
			return err
		}
		if _, err := s.exec(ctx, tx, `INSERT INTO history (guild, number, at, made_by, deed, story, channel, detail)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			e.Guild, e.Number, stamp(e.At), e.By, e.Deed, e.Story, e.Channel, e.Detail); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `DELETE FROM history WHERE guild = ? AND number <= ?`, e.Guild, e.Number-KeptEntries)
		return err
	}))
}

// History returns a guild's entries that were recorded before the one numbered
// before (0 = the newest too), newest first, at most most of them; most below
// 1 means all that are kept.
func (s *Store) History(ctx context.Context, guild string, before int64, most int) ([]Entry, error) {
	where, args := `WHERE guild = ?`, []any{guild}
	if before > 0 {
		where, args = where+` AND number < ?`, append(args, before)
	}
	if most < 1 {
		most = KeptEntries
	}
	var found []Entry
	err := s.each(ctx, func(rows *sql.Rows) error {
		var e Entry
		var at sql.NullInt64
		err := rows.Scan(&e.Guild, &e.Number, &at, &e.By, &e.Deed, &e.Story, &e.Channel, &e.Detail)
		e.At = moment(at)
		found = append(found, e)
		return err
	}, `SELECT guild, number, at, made_by, deed, story, channel, detail FROM history `+where+
		` ORDER BY number DESC LIMIT ?`, append(args, most)...)
	if err != nil {
		return nil, s.fault("reading the history", err)
	}
	return found, nil
}
