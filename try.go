package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"dateline/bot/discordtest"
	"dateline/bot/playground"
	"dateline/config"
)

func newTry() *cobra.Command {
	var listen string
	var quiet bool
	c := &cobra.Command{
		Use:   "try [STORY…]",
		Short: "Use the real bot in your browser, with no token",
		Long: `Run the real bot against a Discord of its own on this machine, with a page to use
it from. Nothing leaves the machine and nothing is kept. The built-in story is told,
or those given: articles, brief files or web addresses of articles. What you change
in a file given is told after /refresh. BRIEFS_DIR is served if it is set and no
story is given. Any other Discord client can be pointed at the address and the token
that are printed. End it with Ctrl-C.`,
		Example: "  dateline try\n  dateline try story.txt --no-browser",
		RunE: func(c *cobra.Command, args []string) error {
			s, err := loadSettings()
			if err != nil {
				return err
			}
			if len(args) > 0 {
				folder, err := os.MkdirTemp("", "dateline-stories-")
				if err != nil {
					return fmt.Errorf("make a folder for the stories: %w", err)
				}
				defer os.RemoveAll(folder)
				if err := layOutStories(c, folder, args, openWeb); err != nil {
					return err
				}
				s.BriefsDir = folder
			}
			return try(c.Context(), s, listen, !quiet, c.OutOrStdout(), c.ErrOrStderr())
		},
	}
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8080", "`address` of the page")
	c.Flags().BoolVar(&quiet, "no-browser", false, "do not open a browser")
	return c
}

// try runs a bot, a Discord and a page until ctx is done.
func try(ctx context.Context, s *config.Settings, listen string, browser bool, out, errs io.Writer) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("open the page: %w; choose another with --listen 127.0.0.1:0", err)
	}
	defer listener.Close()
	clock := playground.NewClock(time.Now())
	defer clock.Stop()
	log := newLog(errs, s)
	discord, err := discordtest.New(discordtest.Options{Clock: clock, Log: log.With("part", "loopback Discord")})
	if err != nil {
		return err
	}
	defer discord.Close()
	scene := playground.NewScene(discord)

	data, err := os.MkdirTemp("", "dateline-try-")
	if err != nil {
		return fmt.Errorf("make a folder for the trial: %w", err)
	}
	defer os.RemoveAll(data)
	trial := *s
	trial.DiscordToken, trial.APIURL, trial.GuildID = discord.Token(), discord.URL(), ""
	trial.DataDir, trial.DatabaseURL = data, "sqlite:"+data+"/dateline.db"
	trial.Briefing.Channel = "" // it names a channel on Discord
	h, err := openHouse(ctx, &trial, clock, log)
	if err != nil {
		return err
	}
	defer h.close()
	b, err := h.bot(&trial, log)
	if err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	defer func() { stop(); <-ended }()
	select {
	case err := <-ended:
		ended <- err
		return err
	case <-b.Ready():
	}

	page := playground.New(playground.Options{Discord: discord, Clock: clock, Scene: scene, Next: b.NextBriefing, Log: log})
	defer page.Close()
	server := pageServer(page, log)
	go server.Serve(listener)
	defer server.Close()
	address := "http://" + listener.Addr().String() + "/"
	fmt.Fprintf(out, "Dateline is here to try:  %s\n\nFor any other client:\n  API base   %s\n  bot token  %s\n\nCtrl-C ends it; nothing is kept.\n", address, discord.URL(), discord.Token())
	if browser {
		openBrowser(address)
	}
	select {
	case <-ctx.Done():
		return nil
	case err := <-ended:
		ended <- err
		if err == nil {
			err = errors.New("the bot ended by itself; the log above says why")
		}
		return err
	}
}

// pageServer serves the page, with a bound on how long a caller may take. The
// stream of events alone lasts: net/http lifts the time to ask in once a request is
// read, and the stream sets the time for each of its own writes.
func pageServer(page http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           page,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// openBrowser shows an address where there is a desktop; where there is none,
// the address has been printed.
func openBrowser(address string) {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	if path, err := exec.LookPath(name); err == nil {
		cmd := exec.Command(path, args...)
		if cmd.Start() == nil {
			go cmd.Wait()
		}
	}
}
