package bot

import (
	"context"
	"errors"
	"fmt"

	"dateline/bot/commands"
	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// restoreCorrections gives each server the stories corrected as its moderators
// had them before the restart. A correction that no longer fits is kept, and the
// server is told once.
func (b *Bot) restoreCorrections(ctx context.Context) error {
	all, err := b.o.Store.AllCorrections(ctx)
	if err != nil {
		return fmt.Errorf("restore the servers' corrections: %w", err)
	}
	for len(all) > 0 {
		guild, story := all[0].Guild, all[0].Story
		n := 1
		for n < len(all) && all[n].Guild == guild && all[n].Story == story {
			n++
		}
		misfits, err := b.o.Library.Correct(guild, story, commands.Decoded(all[:n]))
		all = all[n:]
		switch {
		case errors.Is(err, library.ErrUnknown):
			b.log.Info("a server's corrections wait for their story", "guild", guild, "story", story)
		case err != nil:
			b.log.Error("a server's corrections can't be restored", "guild", guild, "story", story, "cause", err)
		case len(misfits) > 0:
			b.misfitUntold(ctx, guild, story, misfits)
		}
	}
	return nil
}

// misfitUntold tells of corrections that do not fit, unless the server was told
// just that before.
func (b *Bot) misfitUntold(ctx context.Context, guild, story string, misfits []correct.Misfit) {
	entries, err := b.o.Store.History(ctx, guild, 0, 0)
	if err != nil {
		b.log.Error("reading a server's history failed", "guild", guild, "cause", err)
		return
	}
	words := b.misfitWords(guild, misfits)
	told := func(e store.Entry) bool { return e.Deed == render.DeedMisfit && e.Story == story && e.Detail == words }
	for _, e := range entries {
		if told(e) {
			return
		}
	}
	b.misfitted(ctx, guild, story, misfits)
}
