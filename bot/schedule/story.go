package schedule

import (
	"dateline/bot/store"
	"dateline/briefs"
)

// StoryOf is the story that a schedule posts: the one that it names; else the
// one that moderators chose for its channel, else for the guild, where that
// stands; else the default story.
func (k *Keeper) StoryOf(x store.Schedule) (*briefs.Brief, bool) {
	if x.Story == "" {
		for _, id := range k.Store.Settings(x.Guild).StoriesIn(x.Channel) {
			if b, ok := k.Library.Story(x.Guild, id); ok {
				return b, true
			}
		}
	}
	return k.Library.Story(x.Guild, x.Story)
}
