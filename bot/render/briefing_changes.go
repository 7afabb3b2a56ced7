package render

import (
	"strings"
	"time"

	"dateline/bot/stylebook"
	"dateline/briefs/library"
)

// Update is what changed in a story since a briefing of it was posted.
type Update struct {
	At      time.Time
	Changes library.Changes
	// Back says that the story is again what was first posted; Unknown that what
	// was posted is no longer known.
	Back, Unknown bool
}

// Words says what changed, without the time.
func (u Update) Words(v stylebook.Voice) string {
	switch {
	case u.Unknown:
		return v.Say("briefing.changed.unknown")
	case u.Back:
		return v.Say("briefing.changed.back")
	}
	return Counted(v, u.Changes)
}

// Counted puts the number of changes in words: “2 quotes, 1 person added; 1
// date changed”.
func Counted(v stylebook.Voice, c library.Changes) string {
	parts := []struct {
		key  string
		list []library.Difference
	}{
		{"count.quotes", c.Quotes}, {"count.people", c.People}, {"briefing.count.others", c.Others}, {"count.dates", c.Dates},
		{"briefing.count.events", c.Timeline}, {"briefing.count.sentences", c.Summary}, {"briefing.count.articles", c.Articles},
	}
	var said []string
	for _, kind := range []library.DifferenceKind{library.Added, library.Changed, library.Removed} {
		var counts []string
		for _, p := range parts {
			if n := library.Things(p.list, kind); n > 0 {
				counts = append(counts, v.Say(p.key, n))
			}
		}
		if len(counts) > 0 {
			said = append(said, v.Say("briefing.changed."+string(kind), strings.Join(counts, ", ")))
		}
	}
	if len(said) == 0 {
		return v.Say("briefing.changed.details")
	}
	return strings.Join(said, "; ")
}
