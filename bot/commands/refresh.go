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
		Definition: moderate("refresh",
			storyOption(),
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "note", MaxLength: mostNote,
			}),
		Moderator: true,
		Deferred:  true,
		Private:   true,
		Cost:      map[string]Cost{"": Rebuild},
		Answer:    answerRefresh,
		Suggest:   onlyStories,
	}
}

// answerRefresh rebuilds the story, serves it to this server from now on, and
// tells what changed. The record is kept before it is served, so that what is
// served now is served after a restart; on any fault the last good brief stays.
func answerRefresh(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	fresh, err := d.Library.Rebuild(ctx, r.Edition(), b.ID)
	if err != nil {
		return render.Message{}, d.kept(r, b.ID, err)
	}
	if fresh.Changes.Empty() {
		d.Log.InfoContext(ctx, "a story was refreshed: nothing changed", "story", b.ID, "guild", r.Guild, "user", r.User)
		return render.Unchanged(r.Voice(), fresh.Old), nil
	}
	data, err := fresh.New.Encode()
	if err != nil {
		return render.Message{}, err
	}
	if faults := fresh.New.Check(); len(faults) > 0 {
		return render.Message{}, fmt.Errorf("refresh story %s: the rebuilt brief does not hold: %v", b.ID, faults[0])
	}
	note := strings.TrimSpace(r.Text("note"))
	if note == "" {
		note = fresh.Changes.String()
	}
	if _, err := d.Store.SaveRevision(ctx, store.Revision{
		Guild: r.Guild, Story: b.ID, Base: fresh.Base, Brief: data, By: r.User, At: d.Clock.Now(), Note: note,
	}); err != nil {
		return render.Message{}, fmt.Errorf("refresh story %s: %w", b.ID, err)
	}
	if err := d.Library.Serve(r.Edition(), fresh.New, fresh.Base); err != nil {
		return render.Message{}, d.kept(r, b.ID, err)
	}
	d.Log.InfoContext(ctx, "a story was refreshed", "story", b.ID, "guild", r.Guild, "user", r.User, "changes", fresh.Changes.String())
	return render.Refreshed(r.Voice(), fresh.New, fresh.Changes), nil
}

// kept logs why a story could not be refreshed and tells the moderator.
func (d *Desk) kept(r *Request, story string, err error) error {
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return err
	}
	d.Log.Error("a story could not be refreshed", "story", story, "guild", r.Guild, "user", r.User, "error", err)
	if errors.Is(err, library.ErrStale) {
		return Refused("The story was changed while this refresh ran. What was served before stays. Refresh it again.")
	}
	return Refused("The story could not be rebuilt, so what was served before stays. " + render.Clip("Why: "+withoutFolders(err), 500))
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
