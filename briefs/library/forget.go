package library

import "maps"

// Forget takes away all that an edition has of its own: its stories, and its
// corrections of stories that are there or may come back. It sees the shared
// stories from then on.
func (l *Library) Forget(edition string) {
	if edition == "" {
		return
	}
	l.mu.Lock()
	delete(l.byHand, edition)
	before := l.shelf.Load()
	own := before.editions[edition]
	after := *before
	after.editions = maps.Clone(before.editions)
	delete(after.editions, edition)
	l.shelf.Store(&after)
	l.mu.Unlock()
	var changes []Change
	for id := range own {
		changes = append(changes, Change{Kind: Replaced, Story: id, Edition: edition})
	}
	l.tell(changes)
}
