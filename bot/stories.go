package bot

import (
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

// stories is the library as a server's schedules see it: one that names no
// story briefs on the one that moderators chose for the server.
type stories struct {
	*library.Library
	store *store.Store
}

// Story gives a story as the server sees it; with an empty id the server's own
// choice, where that stands, else the default story.
func (s stories) Story(guild, id string) (*briefs.Brief, bool) {
	if id == "" {
		if b, ok := s.Library.Story(guild, s.store.Settings(guild).Story); ok {
			return b, true
		}
	}
	return s.Library.Story(guild, id)
}
