package commands

import (
	"context"

	"dateline/bot/render"
	"dateline/briefs/library"
)

// The deeds of a preview's buttons.
const (
	applies  = "apply"
	discards = "discard"
)

// mostPreviewNote is how much of a note a preview's button can carry.
const mostPreviewNote = render.MostQuery - len(applies+"^")

// preview shows what a refresh would change. Nothing is kept of it: the button
// carries the revision of what was shown, and the note as far as it has room;
// the preview says it as it will be recorded.
func preview(r *Request, fresh library.Refreshed, note string) render.Message {
	note = render.Shorten(note, mostPreviewNote)
	at := render.At(fresh.Seen)
	apply, discard := at.With("refresh", applies, note), at.With("refresh", discards)
	apply.Page, discard.Page = "0", "0" // the answer takes the preview's place
	return render.RefreshPreview(r.Voice(), fresh.Old, fresh.Seen, fresh.Changes, fresh.Misfits, note, apply, discard)
}

// pressRefresh answers a preview's buttons. The story is read again, for weeks
// may have passed: where it has become another than was shown, the new one is
// shown instead of served.
func pressRefresh(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, _, err := pressedStory(d, r)
	if err != nil {
		return render.Message{}, err
	}
	switch r.Press.Part(0) {
	case discards:
		return render.RefreshDiscarded(r.Voice(), b), nil
	case applies:
	default:
		return render.Message{}, r.refuse("sorry.foreign")
	}
	fresh, err := d.Library.Rebuild(ctx, r.Edition(), b.ID)
	if err != nil {
		return render.Message{}, d.kept(r, b.ID, err)
	}
	note := r.Press.Part(1)
	switch {
	case fresh.Same:
		return render.Unchanged(r.Voice(), fresh.Old, fresh.Misfits), nil
	case render.Revision(fresh.Seen) != r.Press.Revision:
		return render.Notice(preview(r, fresh, note), "*"+r.Voice().Say("refresh.preview.renewed")+"*"), nil
	}
	return d.renew(ctx, r, fresh, note)
}
