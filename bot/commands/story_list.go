package commands

import (
	"context"
	"slices"

	"dateline/bot/render"
	"dateline/briefs/ask"
)

// listStories lists the stories with where each is told.
func listStories(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	stories := d.Library.Stories(r.Edition())
	if len(stories) == 0 {
		return render.Message{}, r.refuse("story.none")
	}
	lines := make([]render.StoryLine, len(stories))
	for i, b := range stories {
		lines[i] = render.StoryLine{Overview: ask.Overview(b), Told: told(d, r, b.ID)}
	}
	return render.Stories(r.Voice(), lines, render.State{Verb: "story"}, r.page()), nil
}

// told says where a story is the one that look-ups are about.
func told(d *Desk, r *Request, id string) render.Told {
	settings := d.Store.Settings(r.Guild)
	var t render.Told
	first, _ := d.Library.Story(r.Edition(), "")
	t.Default = first != nil && first.ID == id
	t.Server = settings.Story == id
	for channel, story := range settings.Channels {
		if story == id {
			t.Channels = append(t.Channels, channel)
		}
	}
	slices.Sort(t.Channels)
	if t.Default && settings.Story != "" {
		_, stands := d.Library.Story(r.Edition(), settings.Story)
		t.Default = !stands
	}
	return t
}
