package commands

import (
	"context"
	"fmt"
	"strings"

	"dateline/bot/render"
	"dateline/bot/store"
)

// useStory chooses the story of the server, or of one channel. Without a story
// the choice is taken back.
func useStory(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	id, title := "", ""
	if strings.TrimSpace(r.Text("story")) != "" {
		b, err := story(d, r)
		if err != nil {
			return render.Message{}, err
		}
		id, title = b.ID, b.Title
	}
	where := ""
	if !r.Given("channel") {
		if err := d.Store.SetStory(ctx, r.Guild, id); err != nil {
			return render.Message{}, fmt.Errorf("choose a server's story: %w", err)
		}
	} else {
		var err error
		if where, err = channel(r); err != nil {
			return render.Message{}, err
		}
		if err := d.Store.SetChannelStory(ctx, r.Guild, where, id); err != nil {
			return render.Message{}, fmt.Errorf("choose a channel's story: %w", err)
		}
	}
	// What counts from now on: after a choice is taken back, that below it.
	now := title
	if id == "" {
		if b, ok := d.chosen(r, where); ok {
			now = b.Title
		}
	}
	detail := ""
	if id == "" {
		detail = r.GuildVoice().Say("story.use.back")
	}
	r.did(store.Entry{Deed: render.DeedStory, Story: id, Channel: where, Detail: detail})
	d.Log.InfoContext(ctx, "a story was chosen", "guild", r.Guild, "user", r.User, "story", id, "channel", where)
	return render.StoryChosen(r.Voice(), id != "", now, where), nil
}
