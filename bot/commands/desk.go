// Package commands holds the slash commands: one table, a file per command, and
// the router that brings an interaction to its handler and the answer back.
//
// Who sees an answer: /brief is for everybody in the channel, and so is a look-up
// that a phone shows at once, since members look things up to show them. What
// has pages, is longer, or asks back is for the member alone; so are /help,
// errors, moderators' work, and all that a button opens. A press never changes
// a message that others see.
//
// A handler parses the question, asks the brief (ask), and renders the answer
// (render). The package must not know SQL, sessions or how a brief is made.
package commands

import (
	"log/slog"
	"sync"
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

	Newsdesk Newsdesk // nil: nobody listens

	correcting sync.Mutex // held while a server's corrections are changed
}
