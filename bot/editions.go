package bot

import (
	"context"
	"errors"
	"fmt"

	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

// restoreEditions gives each server the stories as its moderators had them
// before the restart. One that no longer fits, because the operator's story
// changed since, is left out: the operator's later change wins.
func (b *Bot) restoreEditions(ctx context.Context) error {
	revisions, err := b.o.Store.LatestRevisions(ctx)
	if err != nil {
		return fmt.Errorf("restore the servers' own stories: %w", err)
	}
	for _, r := range revisions {
		b.restoreEdition(r)
	}
	return nil
}

// restoreEdition serves a server its own version of a story, and tells whether
// that holds still.
func (b *Bot) restoreEdition(r store.Revision) bool {
	story, err := briefs.Decode(r.Brief)
	if err == nil {
		err = b.o.Library.Serve(r.Guild, story, r.Base)
	}
	switch {
	case errors.Is(err, library.ErrStale), errors.Is(err, library.ErrUnknown):
		b.log.Info("a server's own story gives way to the operator's", "guild", r.Guild, "story", r.Story)
	case err != nil:
		b.log.Error("a server's own story can't be restored; it sees the operator's", "guild", r.Guild, "story", r.Story, "cause", err)
	}
	return err == nil
}
