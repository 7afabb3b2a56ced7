package bot

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"dateline/bot/commands"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// others is what this bot has in memory of the servers' own stories and
// corrections, told apart by their state in the database, which another bot may
// change that works on the same one.
type others struct {
	mu    sync.Mutex // held while one looks
	known map[store.Edited]store.Edit
	now   sync.Map // guilds that are brought in step at this moment
}

// begin notes the state before the stories are read from the database: what
// changes from then on is found.
func (o *others) begin(ctx context.Context, s *store.Store) (err error) {
	o.known, err = s.Edits(ctx)
	return err
}

func (o *others) following(guild string) bool {
	_, now := o.now.Load(guild)
	return now
}

// followOthers brings what this bot serves in step with what another one on the
// same database has kept: refreshed stories, refreshes that were undone,
// corrections, and all that a server had forgotten. The keeper calls it at each
// of its sweeps, every five minutes; what this bot did itself is served again as
// it is.
func (b *Bot) followOthers(ctx context.Context) {
	b.others.mu.Lock()
	defer b.others.mu.Unlock()
	// A moderator here may make a change between the reading and the serving, and
	// would have it taken back: so it is looked again until nothing has changed.
	for range 5 {
		edits, err := b.o.Store.Edits(ctx)
		if err != nil {
			b.log.Warn("looking for what another bot changed failed; trying again in a few minutes", "cause", err)
			return
		}
		changed := map[store.Edited]bool{}
		for of, is := range edits {
			if was, known := b.others.known[of]; !known || was != is {
				changed[of] = true
			}
		}
		for of := range b.others.known {
			if _, stands := edits[of]; !stands {
				changed[of] = true
			}
		}
		if len(changed) == 0 {
			return
		}
		for of := range changed {
			is, was := edits[of], b.others.known[of]
			if err := b.followEdit(ctx, of, is.Revision != was.Revision || is.RevisedAt != was.RevisedAt); err != nil {
				b.log.Warn("looking for what another bot changed failed; trying again in a few minutes", "guild", of.Guild, "story", of.Story, "cause", err)
				edits[of] = was // so that it differs the next time as well
			}
		}
		b.others.known = edits
	}
}

// followEdit serves a server a story as the database has it.
func (b *Bot) followEdit(ctx context.Context, of store.Edited, revised bool) error {
	b.others.now.Store(of.Guild, true)
	defer b.others.now.Delete(of.Guild)
	if revised {
		revisions, err := b.o.Store.Revisions(ctx, of.Guild, of.Story)
		if err != nil {
			return err
		}
		if len(revisions) == 0 || !b.restoreEdition(revisions[0]) {
			if shared, ok := b.o.Library.Uncorrected("", of.Story); ok {
				if err := b.o.Library.Serve(of.Guild, shared, b.o.Library.Base(of.Story)); err != nil {
					return fmt.Errorf("serve the operator's story again: %w", err)
				}
			}
		}
	}
	kept, err := b.o.Store.Corrections(ctx, of.Guild, of.Story)
	if err != nil {
		return err
	}
	if _, err := b.o.Library.Correct(of.Guild, of.Story, commands.Decoded(kept)); err != nil && !errors.Is(err, library.ErrUnknown) {
		return err
	}
	return nil
}
