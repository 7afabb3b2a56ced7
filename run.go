package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"regexp"
	"time"

	"github.com/jonboulle/clockwork"
	"github.com/spf13/cobra"

	"dateline/bot"
	"dateline/bot/store"
	"dateline/briefs/galley"
	"dateline/briefs/library"
	"dateline/config"
)

func newRun() *cobra.Command {
	return &cobra.Command{
		Use:   "run",
		Short: "Run the bot on Discord (the same as dateline alone)",
		Args:  noArgs,
		RunE:  runBot,
	}
}

func runBot(c *cobra.Command, _ []string) error {
	s, err := loadSettings()
	if err != nil {
		return err
	}
	if s.DiscordToken == "" {
		return usage{errors.New("DISCORD_TOKEN is not set; put the bot's token in it or in .env, or use the bot without one: dateline try (go run . try)")}
	}
	log := newLog(c.ErrOrStderr(), s)
	h, err := openHouse(c.Context(), s, clockwork.NewRealClock(), log)
	if err != nil {
		return err
	}
	defer h.close()
	b, err := h.bot(s, log)
	if err != nil {
		return err
	}
	log.Info("dateline starts", "version", version, "stories", len(h.library.Stories("")))
	err = b.Run(c.Context())
	log.Info("dateline has ended")
	return err
}

// house is what a bot works with: its stories and its store.
type house struct {
	library *library.Library
	store   *store.Store
	clock   clockwork.Clock
}

// openHouse opens stories and store, and lets the folder of stories be watched
// until ctx is done.
func openHouse(ctx context.Context, s *config.Settings, clock clockwork.Clock, log *slog.Logger) (*house, error) {
	lib, err := library.Open(library.Options{Dir: s.BriefsDir, Log: log, Clock: clock, Version: version})
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(s.DataDir, 0o700); err != nil {
		return nil, fmt.Errorf("make DATA_DIR: %w; name a folder that can be written", err)
	}
	st, err := store.Open(ctx, s.DatabaseURL, clock)
	if err != nil {
		return nil, err
	}
	if err := lib.Watch(ctx); err != nil {
		log.Warn("the folder of briefs is not watched: what is edited there is seen at the next /refresh or start", "cause", err)
	}
	return &house{lib, st, clock}, nil
}

func (h *house) close() { h.store.Close() }

// bot makes the bot that the settings describe.
func (h *house) bot(s *config.Settings, log *slog.Logger) (*bot.Bot, error) {
	o := bot.Options{
		Token:      s.DiscordToken,
		GuildID:    s.GuildID,
		APIURL:     s.APIURL,
		HTTPListen: s.HTTPListen,
		Version:    version,
		Zone:       s.Timezone,
		Grace:      s.Briefing.Grace,
		UpdateFor:  s.UpdateFor,
		Library:    h.library,
		Store:      h.store,
		Clock:      h.clock,
		Log:        log,
	}
	if s.Briefing.Channel != "" {
		o.Default = &store.Schedule{Channel: s.Briefing.Channel, Story: s.Briefing.Story, At: s.Briefing.At, Days: s.Briefing.Days, Zone: s.Timezone.String()}
	}
	return bot.New(o)
}

// newLog makes the log that the settings ask for.
func newLog(w io.Writer, s *config.Settings) *slog.Logger {
	o := &slog.HandlerOptions{Level: s.LogLevel}
	var h slog.Handler = slog.NewTextHandler(w, o)
	if s.LogFormat == "json" {
		h = slog.NewJSONHandler(w, o)
	}
	log := slog.New(h)
	slog.SetDefault(log) // for libraries that log by themselves
	return log
}

func newInvite() *cobra.Command {
	var application string
	c := &cobra.Command{
		Use:   "invite",
		Short: "Print the link that adds the bot to a server, with the least permissions",
		Long: `Print the link that adds the bot to a server, and each permission that it asks
for with the reason. The application's id is asked from Discord with
DISCORD_TOKEN, or given with --application.`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			id := application
			if id != "" && !snowflake.MatchString(id) {
				return usage{fmt.Errorf("--application %q is no id; copy the number from the developer portal → General Information", id)}
			}
			if id == "" {
				s, err := loadSettings()
				if err != nil {
					return err
				}
				if s.DiscordToken == "" {
					return usage{errors.New("DISCORD_TOKEN is not set, so the application is not known; set it, or give --application ID (developer portal → General Information)")}
				}
				ctx, cancel := context.WithTimeout(c.Context(), 15*time.Second)
				defer cancel()
				if id, err = bot.ApplicationID(ctx, s.DiscordToken, s.APIURL, version); err != nil {
					return err
				}
			}
			style, err := styleOf(c.OutOrStdout(), "auto")
			if err != nil {
				return err
			}
			return printInvite(c.OutOrStdout(), id, style)
		},
	}
	c.Flags().StringVar(&application, "application", "", "the application's `id`")
	return c
}

// snowflake is an id as Discord makes them.
var snowflake = regexp.MustCompile(`^[1-9][0-9]{16,19}$`)

func printInvite(out io.Writer, id string, style galley.Style) error {
	var asked, unasked []galley.Item
	for _, p := range bot.Permissions {
		if p.Unasked {
			unasked = append(unasked, galley.Item{What: p.Name + ":", Words: p.Why})
		} else {
			asked = append(asked, galley.Item{What: fmt.Sprintf("%-22s", p.Name), Words: p.Why})
		}
	}
	asked = append(asked, galley.Item{What: fmt.Sprintf("%-22s", "slash commands"), Words: "to be asked"})
	fmt.Fprintln(out, bot.Invite(id)) // whole, to be copied
	fmt.Fprintln(out, "\nIt asks for:")
	if err := galley.List(out, asked, style); err != nil {
		return err
	}
	fmt.Fprintln(out, "\nIt does not ask for, and works without:")
	return galley.List(out, unasked, style)
}

// newHealth is for a container's health check, where there is no other program
// that could ask.
func newHealth() *cobra.Command {
	return &cobra.Command{
		Use:   "health",
		Short: "Ask a running bot's HTTP_LISTEN whether it is connected; exit code 1 if not",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := loadSettings()
			if err != nil {
				return err
			}
			if s.HTTPListen == "" {
				return usage{errors.New("HTTP_LISTEN is not set, so there is no health check to ask; set it for the bot and for this command")}
			}
			ctx, cancel := context.WithTimeout(c.Context(), 4*time.Second)
			defer cancel()
			words, err := bot.AskHealth(ctx, s.HTTPListen)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), words)
			return err
		},
	}
}
