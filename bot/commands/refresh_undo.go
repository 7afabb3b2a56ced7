package commands

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

// undoRefresh takes back the server's latest refresh of a story: it is served
// the version before, or, where there is none that still stands, the operator's.
func undoRefresh(ctx context.Context, d *Desk, r *Request, old *briefs.Brief) (render.Message, error) {
	shared, ok := d.shared(old.ID)
	if !ok {
		return render.Message{}, r.refuse("story.gone")
	}
	base := d.Library.Base(old.ID)
	revisions, err := d.Store.Revisions(ctx, r.Guild, old.ID)
	if err != nil {
		return render.Message{}, fmt.Errorf("undo a refresh of %s: %w", old.ID, err)
	}
	if len(revisions) == 0 || revisions[0].Base != base {
		return render.Message{}, r.refuse("refresh.undo.none")
	}
	before, since := shared, time.Time{}
	if len(revisions) > 1 && revisions[1].Base == base {
		if before, err = briefs.Decode(revisions[1].Brief); err != nil {
			return render.Message{}, fmt.Errorf("undo a refresh of %s: %w", old.ID, err)
		}
		since = revisions[1].At
	}
	switch err := d.Store.DropRevision(ctx, r.Guild, old.ID, revisions[0].Number); {
	case errors.Is(err, store.ErrNoRevision): // another moderator was quicker
		return render.Message{}, r.refuse("refresh.stale")
	case err != nil:
		return render.Message{}, fmt.Errorf("undo a refresh of %s: %w", old.ID, err)
	}
	if err := d.Library.Serve(r.Edition(), before, base); err != nil {
		return render.Message{}, d.kept(r, old.ID, err)
	}
	seen, ok := d.Library.Story(r.Edition(), old.ID)
	if !ok {
		return render.Message{}, r.refuse("story.gone")
	}
	changes := library.Diff(old, seen)
	detail := render.Counted(r.GuildVoice(), changes)
	if note := strings.TrimSpace(r.Text("note")); note != "" {
		detail += " – " + note
	}
	r.did(store.Entry{Deed: render.DeedUndo, Story: old.ID, Detail: detail})
	d.Log.InfoContext(ctx, "a refresh was undone", "story", old.ID, "guild", r.Guild, "user", r.User, "changes", changes.String())
	return render.RefreshUndone(r.Voice(), seen, changes, since, d.Library.Misfits(r.Edition(), old.ID)), nil
}
