package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Guild is what is known of one community.
type Guild struct {
	ID       string
	Zone     string // IANA name that new schedules take unless told otherwise; "" = the bot's
	JoinedAt time.Time
	LeftAt   time.Time // zero while the bot is a member
}

// Guild returns what is known of a guild; one never seen has only its ID.
func (s *Store) Guild(ctx context.Context, guild string) (Guild, error) {
	g := Guild{ID: guild}
	var joined, left sql.NullInt64
	err := s.queryRow(ctx, `SELECT zone, joined_at, left_at FROM guilds WHERE id = ?`, guild).
		Scan(&g.Zone, &joined, &left)
	if errors.Is(err, sql.ErrNoRows) {
		return g, nil
	}
	if err != nil {
		return Guild{}, s.fault("reading the guild's settings", err)
	}
	g.JoinedAt, g.LeftAt = moment(joined), moment(left)
	return g, nil
}

// SetZone keeps the time zone that the guild's next schedules start from.
func (s *Store) SetZone(ctx context.Context, guild, zone string) error {
	return s.fault("saving the guild's time zone", s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, guild); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `UPDATE guilds SET zone = ? WHERE id = ?`, zone, guild)
		return err
	}))
}

// JoinGuild notes that the bot is in the guild. Where it had left, what it had
// there counts again from now on: briefings missed meanwhile are not owed.
func (s *Store) JoinGuild(ctx context.Context, guild string) error {
	return s.fault("noting a guild", s.within(ctx, func(tx *sql.Tx) error {
		if _, err := s.exec(ctx, tx, `UPDATE schedules SET since = ?
			WHERE guild IN (SELECT id FROM guilds WHERE id = ? AND left_at IS NOT NULL)`,
			s.now().UnixMilli(), guild); err != nil {
			return err
		}
		if err := s.enter(ctx, tx, guild); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `UPDATE guilds SET left_at = NULL WHERE id = ? AND left_at IS NOT NULL`, guild)
		return err
	}))
}

// LeaveGuild notes that the bot was removed from the guild. Its schedules rest
// and are kept, in case it was a mistake, until ForgetLeft.
func (s *Store) LeaveGuild(ctx context.Context, guild string) error {
	_, err := s.exec(ctx, s.db, `UPDATE guilds SET left_at = ? WHERE id = ? AND left_at IS NULL`,
		s.now().UnixMilli(), guild)
	return s.fault("noting that the bot left a guild", err)
}

// ForgetGuild deletes all that is kept of a guild.
func (s *Store) ForgetGuild(ctx context.Context, guild string) error {
	_, err := s.exec(ctx, s.db, `DELETE FROM guilds WHERE id = ?`, guild)
	return s.fault("deleting what is kept of a guild", err)
}

// ForgetLeft deletes all that is kept of the guilds that the bot left before
// the given moment, and returns how many there were.
func (s *Store) ForgetLeft(ctx context.Context, before time.Time) (int, error) {
	n, err := s.exec(ctx, s.db, `DELETE FROM guilds WHERE left_at < ?`, before.UnixMilli())
	return int(n), s.fault("deleting what is kept of guilds that the bot has left", err)
}

// enter makes the guild's row where there is none. It also locks the row until
// the transaction ends, so that two instances count the guild's schedules one
// after the other.
func (s *Store) enter(ctx context.Context, tx *sql.Tx, guild string) error {
	_, err := s.exec(ctx, tx, `INSERT INTO guilds (id, joined_at) VALUES (?, ?)
		ON CONFLICT (id) DO UPDATE SET zone = guilds.zone`, guild, s.now().UnixMilli())
	return err
}
