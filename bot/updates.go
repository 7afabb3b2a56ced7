package bot

import "dateline/briefs/library"

// followStories has the briefings that were posted of a story brought up to
// date when a server is served another edition of it, until cancel is called.
func (b *Bot) followStories() (cancel func()) {
	return b.o.Library.Subscribe(func(c library.Change) {
		if c.Kind != library.Failed {
			b.keeper.StoryChanged(c.Edition, c.Story)
		}
	})
}
