package bot

import (
	"context"
	"strings"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/bot/stylebook"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// told writes what the bot itself has done in a server into its history and
// tells its log channel. That a posted briefing was brought up to date follows
// from what a moderator did, and stands in the history as that.
func (b *Bot) told(ctx context.Context, e store.Entry) {
	if e.Guild == "" { // the operator's channel, whose server is not known
		return
	}
	if e.Deed != schedule.DeedUpdated {
		if err := b.o.Store.Record(ctx, e); err != nil {
			b.log.Error("what happened could not be written into a server's history", "guild", e.Guild, "deed", e.Deed, "cause", err)
		}
	}
	b.newsdesk.Tell(e)
}

// followCorrections tells servers of their corrections that no longer fit a
// story that has changed, until cancel is called.
func (b *Bot) followCorrections() (cancel func()) {
	return b.o.Library.Subscribe(func(c library.Change) {
		switch {
		case c.Edition == "" || len(c.Misfits) == 0:
		case b.others.following(c.Edition):
			b.misfitUntold(context.Background(), c.Edition, c.Story, c.Misfits)
		default:
			b.misfitted(context.Background(), c.Edition, c.Story, c.Misfits)
		}
	})
}

// misfitted tells a server which of its corrections no longer fit a story.
func (b *Bot) misfitted(ctx context.Context, guild, story string, misfits []correct.Misfit) {
	b.told(ctx, store.Entry{
		Guild: guild, At: b.o.Clock.Now(), Deed: render.DeedMisfit, Story: story, Detail: b.misfitWords(guild, misfits),
	})
}

// misfitWords says in the server's language which corrections do not fit and
// why, the first few.
func (b *Bot) misfitWords(guild string, misfits []correct.Misfit) string {
	const most = 3
	v := stylebook.For(b.o.Store.Settings(guild).Speaks())
	var said []string
	for i, m := range misfits {
		if i == most {
			said = append(said, v.Say("list.rest", len(misfits)-most))
			break
		}
		said = append(said, render.MisfitPlainly(v, m))
	}
	return strings.Join(said, "; ")
}

// titleOf is what a server knows a story by.
func (b *Bot) titleOf(guild, story string) string {
	if s, ok := b.o.Library.Story(guild, story); ok && story != "" {
		return s.Title
	}
	return story
}
