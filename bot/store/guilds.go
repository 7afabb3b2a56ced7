package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Guild is what is known of one community.
type Guild struct {
	ID         string
	Zone       string // IANA name that new schedules take unless told otherwise; "" = the bot's
	Locale     string // Discord's name of the guild's own language ("pt-BR"); "" = not known
	Language   string // likewise, of the one that its moderators chose for posts; "" = Locale
	Story      string // the story that look-ups and new schedules take; "" = the bot's default
	Answers    string // how look-ups are shown unless asked otherwise: "public", "private", "" = the bot's way
	LogChannel string // channel id for what moderators should know; "" = none
	JoinedAt   time.Time
	LeftAt     time.Time // zero while the bot is a member
}

// Speaks is Discord's name of the language of posts; "" = the bot's.
func (g Guild) Speaks() string {
	if g.Language != "" {
		return g.Language
	}
	return g.Locale
}

const guildColumns = `id, zone, locale, language, story, answers, log_channel, joined_at, left_at`

func scanGuild(scan func(...any) error) (Guild, error) {
	var g Guild
	var joined, left sql.NullInt64
	err := scan(&g.ID, &g.Zone, &g.Locale, &g.Language, &g.Story, &g.Answers, &g.LogChannel, &joined, &left)
	g.JoinedAt, g.LeftAt = moment(joined), moment(left)
	return g, err
}

// Guild returns what is known of a guild; one never seen has only its ID.
func (s *Store) Guild(ctx context.Context, guild string) (Guild, error) {
	g, err := scanGuild(s.queryRow(ctx, `SELECT `+guildColumns+` FROM guilds WHERE id = ?`, guild).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return Guild{ID: guild}, nil
	}
	if err != nil {
		return Guild{}, s.fault("reading the guild's settings", err)
	}
	return g, nil
}

// GuildsIn returns the ids of the guilds that the store believes the bot to be
// in, sorted. It may have been removed from some of them while it was away.
func (s *Store) GuildsIn(ctx context.Context) ([]string, error) {
	var found []string
	err := s.each(ctx, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		found = append(found, id)
		return err
	}, `SELECT id FROM guilds WHERE id <> '' AND left_at IS NULL ORDER BY id`)
	if err != nil {
		return nil, s.fault("reading the guilds", err)
	}
	return found, nil
}

// JoinGuild notes that the bot is in the guild. Where it had left, what it had
// there counts again from now on: briefings missed meanwhile are not owed.
func (s *Store) JoinGuild(ctx context.Context, guild string) error {
	return s.set(ctx, "noting a guild", guild, func(tx *sql.Tx) error {
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
	})
}

// LeaveGuild notes that the bot was removed from the guild. Its schedules rest
// and are kept, in case it was a mistake, until ForgetLeft.
func (s *Store) LeaveGuild(ctx context.Context, guild string) error {
	return s.set(ctx, "noting that the bot left a guild", guild, func(tx *sql.Tx) error {
		_, err := s.exec(ctx, tx, `UPDATE guilds SET left_at = ? WHERE id = ? AND left_at IS NULL`,
			s.now().UnixMilli(), guild)
		return err
	})
}

// ForgetGuild deletes all that is kept of a guild.
func (s *Store) ForgetGuild(ctx context.Context, guild string) error {
	_, err := s.forget(ctx, `id = ?`, guild)
	return s.fault("deleting what is kept of a guild", err)
}

// ForgetLeft deletes all that is kept of the guilds that the bot left before
// the given moment, and returns which these were.
func (s *Store) ForgetLeft(ctx context.Context, before time.Time) ([]string, error) {
	gone, err := s.forget(ctx, `left_at < ?`, before.UnixMilli())
	return gone, s.fault("deleting what is kept of guilds that the bot has left", err)
}

// forget deletes the guilds of which the condition holds, with every row that
// refers to them, the editions that only they have posted, and what is in
// memory.
func (s *Store) forget(ctx context.Context, which string, arg any) ([]string, error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	var gone []string
	err := s.within(ctx, func(tx *sql.Tx) error {
		theirs := func(in string) string {
			where := ` FROM postings WHERE guild ` + in + ` (SELECT id FROM guilds WHERE ` + which + `)`
			return `(SELECT edition` + where + ` UNION SELECT first_edition` + where + `)`
		}
		if _, err := s.exec(ctx, tx, `DELETE FROM editions WHERE digest IN `+theirs(`IN`)+
			` AND digest NOT IN `+theirs(`NOT IN`), arg, arg, arg, arg); err != nil {
			return err
		}
		return s.eachOf(ctx, tx, func(rows *sql.Rows) error {
			var id string
			err := rows.Scan(&id)
			gone = append(gone, id)
			return err
		}, `DELETE FROM guilds WHERE `+which+` RETURNING id`, arg)
	})
	if err != nil {
		return nil, err
	}
	for _, id := range gone {
		s.settings.Delete(id)
	}
	return gone, nil
}

// enter makes the guild's row where there is none. It also locks the row until
// the transaction ends, so that two instances count the guild's schedules one
// after the other.
func (s *Store) enter(ctx context.Context, tx *sql.Tx, guild string) error {
	_, err := s.exec(ctx, tx, `INSERT INTO guilds (id, joined_at) VALUES (?, ?)
		ON CONFLICT (id) DO UPDATE SET zone = guilds.zone`, guild, s.now().UnixMilli())
	return err
}
