// Package commands holds the slash commands: one table, a file per command, and
// the router that brings an interaction to its handler and the answer back.
//
// A handler parses the question, asks the brief (ask), and renders the answer
// (render). The package must not know SQL, sessions or how a brief is made.
package commands

import (
	"log/slog"
	"time"

	"github.com/jonboulle/clockwork"

	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// Desk is what the commands work with.
type Desk struct {
	Library *library.Library
	Store   *store.Store
	Keeper  *schedule.Keeper
	Poster  schedule.Poster
	Clock   clockwork.Clock
	Log     *slog.Logger
	Version string
	Zone    *time.Location // of schedules whose maker names none
}
