package commands

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// correct makes a correction count for this server: it is kept, then the story
// is served with it. One that would have no effect, because it contradicts one
// that stands, is refused.
func (d *Desk) correct(ctx context.Context, r *Request, old *briefs.Brief, c correct.Correction) (render.Message, error) {
	d.correcting.Lock()
	defer d.correcting.Unlock()
	c.Note = strings.TrimSpace(r.Text("note"))
	below, ok := d.Library.Uncorrected(r.Edition(), old.ID)
	if !ok {
		return render.Message{}, r.refuse("story.gone")
	}
	kept, err := d.Store.Corrections(ctx, r.Guild, old.ID)
	if err != nil {
		return render.Message{}, fmt.Errorf("correct story %s: %w", old.ID, err)
	}
	_, misfits := correct.Apply(below, append(Decoded(kept), c))
	for _, m := range misfits {
		if m.Index == len(kept) {
			return render.Message{}, r.refuse("correct.nofit", markdown(render.Misfit(r.Voice(), m)))
		}
	}
	data, err := json.Marshal(c)
	if err != nil {
		return render.Message{}, fmt.Errorf("correct story %s: %w", old.ID, err)
	}
	k, err := d.Store.AddCorrection(ctx, r.Guild, old.ID, data, r.User)
	switch {
	case errors.Is(err, store.ErrTooManyCorrections):
		return render.Message{}, r.refuse("correct.toomany", store.MaxCorrections)
	case err != nil:
		return render.Message{}, fmt.Errorf("correct story %s: %w", old.ID, err)
	}
	now, changes, err := d.corrected(ctx, r, old)
	if err != nil {
		return render.Message{}, err
	}
	detail := render.Plainly(r.GuildVoice(), c)
	if c.Note != "" {
		detail += " – " + c.Note
	}
	r.did(store.Entry{Deed: render.DeedCorrect, Story: old.ID, Detail: detail})
	d.Log.InfoContext(ctx, "a story was corrected", "story", old.ID, "guild", r.Guild, "user", r.User, "deed", c.Deed, "number", k.Number)
	return render.Corrected(r.Voice(), now, k.Number, c, changes, d.Library.Misfits(r.Edition(), old.ID)), nil
}

// corrected serves the story with the corrections that the store has, and tells
// what that changed. d.correcting is held.
func (d *Desk) corrected(ctx context.Context, r *Request, old *briefs.Brief) (*briefs.Brief, library.Changes, error) {
	kept, err := d.Store.Corrections(ctx, r.Guild, old.ID)
	if err != nil {
		return nil, library.Changes{}, fmt.Errorf("correct story %s: %w", old.ID, err)
	}
	if _, err := d.Library.Correct(r.Edition(), old.ID, Decoded(kept)); err != nil {
		return nil, library.Changes{}, fmt.Errorf("correct story %s: %w", old.ID, err)
	}
	now, ok := d.Library.Story(r.Edition(), old.ID)
	if !ok {
		return nil, library.Changes{}, r.refuse("story.gone")
	}
	return now, library.Diff(old, now), nil
}

// Decoded reads corrections as the store keeps them, in their order. One that
// can't be read, of a later version perhaps, is a correction that does nothing
// and is reported as one that does not fit: it is not lost.
func Decoded(kept []store.Kept) []correct.Correction {
	out := make([]correct.Correction, len(kept))
	for i, k := range kept {
		if c, err := correct.Decode(k.Data); err == nil {
			out[i] = c
		}
	}
	return out
}
