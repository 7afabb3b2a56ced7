// Dateline is a Discord bot for news briefings that cannot misquote: it turns an
// article into a brief file, posts it to channels on a schedule and answers
// slash commands from it. This package holds the subcommands, the wiring and
// the exit codes; it must not know how anything is done.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dateline/bot"
	"dateline/bot/schedule"
	"dateline/briefs/galley"
	"dateline/config"
)

// version is the release; builds may set it with -ldflags "-X main.version=…".
var version = "0.1.0"

// Exit codes, as the help tells them.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitRefused = 3
)

const longHelp = `Dateline is a Discord bot for news briefings that cannot misquote.

  dateline try [STORY…]         the real bot in your browser, with no token
  dateline                      the bot on Discord (needs DISCORD_TOKEN)
  dateline brief ARTICLE…       make a brief file of an article
  dateline feed FEED…           make a brief file of every item of a feed
  dateline show FILE who NAME   ask a brief file in the terminal

Settings come from the environment and a .env file; dateline config lists them.

Exit codes: 0 done; 1 failed, or dateline check found faults; 2 wrong usage or
settings; 3 Discord refuses the bot for good.`

func main() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Main runs the program and gives its exit code.
func Main(args []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	errs = galley.Guard(errs) // errors and progress name files as they are called
	root.SetErr(errs)
	err := root.ExecuteContext(ctx)
	if err != nil {
		fmt.Fprintln(errs, "dateline: "+err.Error())
	}
	return exitCode(err)
}

// usage is an error in how the program was called or set up.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

// exitCode maps an error to the code that the help promises.
func exitCode(err error) int {
	var refused *bot.Fatal
	var misused usage
	var faults config.Faults
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &refused):
		return exitRefused
	case errors.As(err, &misused), errors.As(err, &faults):
		return exitUsage
	default:
		return exitFailed
	}
}

// newRoot lists the subcommands.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "dateline",
		Short:         "A Discord bot for news briefings that cannot misquote",
		Long:          longHelp,
		Version:       version,
		Args:          noArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          runBot,
	}
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages ", ".FlagUsagesWrapped 78 "))
	root.SetVersionTemplate("dateline {{.Version}}\n")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		var wrong *pflag.InvalidValueError
		if errors.As(err, &wrong) { // its cause is worded for programmers
			return usage{fmt.Errorf("--%s can't be %q; see %s --help", wrong.GetFlag().Name, wrong.GetValue(), c.CommandPath())}
		}
		return usage{fmt.Errorf("%w; see %s --help", err, c.CommandPath())}
	})
	root.AddCommand(
		newRun(),
		newTry(),
		newBrief(openWeb),
		newFeed(openWeb),
		newCheck(),
		newShow(),
		newCorrect(),
		newInvite(),
		newBackup(),
		newHealth(),
		newConfig(),
		newVersion(),
	)
	return root
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(c.OutOrStdout(), "dateline "+version)
			return err
		},
	}
}

func newConfig() *cobra.Command {
	var markdown bool
	c := &cobra.Command{
		Use:   "config",
		Short: "Print every setting with the value in force; secrets are masked",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if markdown {
				return config.Markdown(c.OutOrStdout())
			}
			s, err := loadSettings()
			if err != nil {
				return err
			}
			style, err := styleOf(c.OutOrStdout(), "auto")
			if err != nil {
				return err
			}
			return s.Print(c.OutOrStdout(), style.Width)
		},
	}
	c.Flags().BoolVar(&markdown, "markdown", false, "print the table for a document, without values")
	return c
}

// loadSettings reads the environment and .env.
func loadSettings() (*config.Settings, error) {
	return config.Load(config.Source{DotEnv: ".env", Schedule: func(at, days, zone string) error {
		_, err := schedule.ParseSpec(at, days, "", zone)
		return err
	}})
}

// noArgs and atLeast turn a wrong number of arguments into a usage error.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if !c.HasParent() {
		return usage{fmt.Errorf("there is no command %q; see dateline --help", args[0])}
	}
	return usage{fmt.Errorf("%s takes no argument, but was given %q; see %[1]s --help", c.CommandPath(), args[0])}
}

func exactlyOne(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usage{fmt.Errorf("%s takes one argument, %s, but was given %d; see %[1]s --help", c.CommandPath(), what, len(args))}
		}
		return atLeast(1, what)(c, args)
	}
}

func atLeast(n int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < n {
			return usage{fmt.Errorf("%s needs %s; see %[1]s --help", c.CommandPath(), what)}
		}
		return nil
	}
}
