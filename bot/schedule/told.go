package schedule

import (
	"context"

	"dateline/bot/store"
)

// Deeds that Options.Told hears of. An entry's Detail is a plain sentence or a
// part of one, in the guild's language.
const (
	DeedPaused        = "schedule-paused"    // Detail: why
	DeedResumed       = "schedule-resumed"   // the end of a pause had come
	DeedAbandoned     = "briefing-abandoned" // Detail: why
	DeedPublishFailed = "publish-failed"     // Detail: why
	DeedThreadFailed  = "thread-failed"      // Detail: why
	DeedUpdated       = "briefing-updated"   // Detail: what changed
)

// tell hands what happened to whoever wants to know, in the guild's language.
func (k *Keeper) tell(ctx context.Context, deed, guild, channel, story, kept string) {
	if k.Told == nil {
		return
	}
	k.Told(ctx, store.Entry{
		Guild: guild, At: k.Clock.Now(), Deed: deed, Story: story, Channel: channel, Detail: Reason(k.voice(guild), kept),
	})
}
