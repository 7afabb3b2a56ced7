package commands

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs/library"
)

const mostNote = 200

func refresh() Command {
	return Command{
		Definition: moderate("refresh", storyOption(), yesOption("preview"), yesOption("undo"), words("note", mostNote)),
		Moderator:  true,
		Deferred:   true,
		Private:    true,
		Cost:       map[string]Cost{"": Rebuild},
		Answer:     answerRefresh,
		Press:      pressRefresh,
		Suggest:    onlyStories,
	}
}

// yesOption is one that is on or off.
func yesOption(name string) *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionBoolean, Name: name}
}

// answerRefresh rebuilds the story and serves it to this server from now on, or
// shows first what that would change, or returns to the version before.
func answerRefresh(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	if r.Yes("undo") {
		if r.Yes("preview") {
			return render.Message{}, r.refuse("refresh.undo.preview")
		}
		return undoRefresh(ctx, d, r, b)
	}
	fresh, err := d.Library.Rebuild(ctx, r.Edition(), b.ID)
	if err != nil {
		return render.Message{}, d.kept(r, b.ID, err)
	}
	note := strings.TrimSpace(r.Text("note"))
	switch {
	case fresh.Same:
		d.Log.InfoContext(ctx, "a story was refreshed: nothing changed", "story", b.ID, "guild", r.Guild, "user", r.User)
		return render.Unchanged(r.Voice(), fresh.Old, fresh.Misfits), nil
	case r.Yes("preview"):
		return preview(r, fresh, note), nil
	}
	return d.renew(ctx, r, fresh, note)
}

// renew serves the story read anew to this server from now on and tells what
// changed. The record is kept before it is served, so that what is served now is
// served after a restart; on any fault the last good brief stays.
func (d *Desk) renew(ctx context.Context, r *Request, fresh library.Refreshed, note string) (render.Message, error) {
	id := fresh.New.ID
	data, err := fresh.New.Encode()
	if err != nil {
		return render.Message{}, err
	}
	if faults := fresh.New.Check(); len(faults) > 0 {
		return render.Message{}, fmt.Errorf("refresh story %s: the rebuilt brief does not hold: %v", id, faults[0])
	}
	detail := render.Counted(r.GuildVoice(), fresh.Changes)
	if note != "" {
		detail += " – " + note
	} else {
		note = detail
	}
	if _, err := d.Store.SaveRevision(ctx, store.Revision{
		Guild: r.Guild, Story: id, Base: fresh.Base, Brief: data, By: r.User, At: d.Clock.Now(), Note: note,
	}); err != nil {
		return render.Message{}, fmt.Errorf("refresh story %s: %w", id, err)
	}
	if err := d.Library.Serve(r.Edition(), fresh.New, fresh.Base); err != nil {
		return render.Message{}, d.kept(r, id, err)
	}
	r.did(store.Entry{Deed: render.DeedRefresh, Story: id, Detail: detail})
	d.Log.InfoContext(ctx, "a story was refreshed", "story", id, "guild", r.Guild, "user", r.User, "changes", fresh.Changes.String())
	return render.Refreshed(r.Voice(), fresh.Seen, fresh.Changes, fresh.Misfits), nil
}

// kept logs why a story could not be refreshed and tells the moderator.
func (d *Desk) kept(r *Request, story string, err error) error {
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return err
	}
	d.Log.Error("a story could not be refreshed", "story", story, "guild", r.Guild, "user", r.User, "error", err)
	if errors.Is(err, library.ErrStale) {
		return r.refuse("refresh.stale")
	}
	why := withoutFolders(err)
	if d.Newsdesk != nil {
		d.Newsdesk.Tell(store.Entry{Guild: r.Guild, By: r.User, At: d.Clock.Now(), Deed: render.DeedRefreshFailed, Story: story, Detail: why})
	}
	return r.refuse("refresh.failed", markdown(render.Clip(why, 500)))
}

// withoutFolders is an error without the folders of the operator's machine,
// which are nobody else's business.
func withoutFolders(err error) string {
	words := strings.Fields(err.Error())
	for i, w := range words {
		if at := strings.IndexAny(w, `/\`); at >= 0 && (at == 0 || strings.ContainsAny(w[:at], `"“':`)) {
			words[i] = filepath.Base(strings.ReplaceAll(w, `\`, "/"))
		}
	}
	return strings.Join(words, " ")
}
