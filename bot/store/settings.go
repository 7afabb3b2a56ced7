package store

import (
	"context"
	"database/sql"
)

// Settings is how a guild has set up the bot.
type Settings struct {
	Guild
	// Channels has the story of each channel that has one of its own. It is
	// shared by all readers: read it, never write it.
	Channels map[string]string
}

// Settings returns a guild's settings as they were last written here or read
// by ReloadSettings. It reads memory only and may be called from many
// goroutines; what it returns never changes. A guild never seen has only its
// ID.
func (s *Store) Settings(guild string) Settings {
	if known, ok := s.settings.Load(guild); ok {
		return known.(Settings)
	}
	return Settings{Guild: Guild{ID: guild}}
}

// ReloadSettings reads the settings of all guilds again, for what another
// instance has changed.
func (s *Store) ReloadSettings(ctx context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	var fresh map[string]Settings
	if err := s.within(ctx, func(tx *sql.Tx) (err error) {
		fresh, err = s.readSettings(ctx, tx, ``)
		return err
	}); err != nil {
		return s.fault("reading the guilds' settings", err)
	}
	for id, x := range fresh {
		s.settings.Store(id, x)
	}
	s.settings.Range(func(id, _ any) bool {
		if _, stands := fresh[id.(string)]; !stands {
			s.settings.Delete(id)
		}
		return true
	})
	return nil
}

// SetZone keeps the time zone that the guild's next schedules start from.
func (s *Store) SetZone(ctx context.Context, guild, zone string) error {
	return s.setColumn(ctx, "saving the guild's time zone", guild, `zone`, zone)
}

// SetLocale keeps the language that the guild has on Discord.
func (s *Store) SetLocale(ctx context.Context, guild, locale string) error {
	return s.setColumn(ctx, "saving the guild's language", guild, `locale`, locale)
}

// SetLanguage keeps the language that moderators chose for what the bot posts in
// the guild; "" goes back to the guild's on Discord.
func (s *Store) SetLanguage(ctx context.Context, guild, language string) error {
	return s.setColumn(ctx, "saving the guild's choice of language", guild, `language`, language)
}

// SetStory keeps the guild's own default story; "" goes back to the bot's.
func (s *Store) SetStory(ctx context.Context, guild, story string) error {
	return s.setColumn(ctx, "saving the guild's story", guild, `story`, story)
}

// SetAnswers keeps how the guild's look-ups are shown: "public", "private" or
// "" for the bot's way.
func (s *Store) SetAnswers(ctx context.Context, guild, answers string) error {
	return s.setColumn(ctx, "saving how the guild's answers are shown", guild, `answers`, answers)
}

// SetLogChannel keeps the channel that is told what moderators should know; ""
// turns that off.
func (s *Store) SetLogChannel(ctx context.Context, guild, channel string) error {
	return s.setColumn(ctx, "saving the guild's log channel", guild, `log_channel`, channel)
}

// SetChannelStory gives one of the guild's channels a story of its own; "" takes
// it off again.
func (s *Store) SetChannelStory(ctx context.Context, guild, channel, story string) error {
	return s.set(ctx, "saving a channel's story", guild, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, guild); err != nil {
			return err
		}
		if story == "" {
			_, err := s.exec(ctx, tx, `DELETE FROM channel_stories WHERE guild = ? AND channel = ?`, guild, channel)
			return err
		}
		_, err := s.exec(ctx, tx, `INSERT INTO channel_stories (guild, channel, story) VALUES (?, ?, ?)
			ON CONFLICT (guild, channel) DO UPDATE SET story = excluded.story`, guild, channel, story)
		return err
	})
}

// setColumn writes one column of a guild's row.
func (s *Store) setColumn(ctx context.Context, doing, guild, column, value string) error {
	return s.set(ctx, doing, guild, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, guild); err != nil {
			return err
		}
		_, err := s.exec(ctx, tx, `UPDATE guilds SET `+column+` = ? WHERE id = ?`, value, guild)
		return err
	})
}

// set writes something of a guild and brings memory in step with what was
// committed. One is written after another: otherwise the earlier of two
// commits might be the later in memory.
func (s *Store) set(ctx context.Context, doing, guild string, write func(*sql.Tx) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	var fresh map[string]Settings
	if err := s.within(ctx, func(tx *sql.Tx) (err error) {
		if err = write(tx); err != nil {
			return err
		}
		fresh, err = s.readSettings(ctx, tx, `WHERE id = ?`, guild)
		return err
	}); err != nil {
		return s.fault(doing, err)
	}
	if x, stands := fresh[guild]; stands {
		s.settings.Store(guild, x)
	}
	return nil
}

// readSettings reads the settings of the guilds that a clause on guilds picks.
func (s *Store) readSettings(ctx context.Context, tx *sql.Tx, where string, args ...any) (map[string]Settings, error) {
	found := map[string]Settings{}
	if err := s.eachOf(ctx, tx, func(rows *sql.Rows) error {
		g, err := scanGuild(rows.Scan)
		found[g.ID] = Settings{Guild: g}
		return err
	}, `SELECT `+guildColumns+` FROM guilds `+where, args...); err != nil {
		return nil, err
	}
	err := s.eachOf(ctx, tx, func(rows *sql.Rows) error {
		var guild, channel, story string
		if err := rows.Scan(&guild, &channel, &story); err != nil {
			return err
		}
		x, ok := found[guild]
		if !ok {
			return nil // made since the guilds were read
		}
		if x.Channels == nil {
			x.Channels = map[string]string{}
		}
		x.Channels[channel] = story
		found[guild] = x
		return nil
	}, `SELECT guild, channel, story FROM channel_stories
		WHERE guild IN (SELECT id FROM guilds `+where+`)`, args...)
	return found, err
}
