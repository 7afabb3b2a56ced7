package commands

import (
	"context"
	"fmt"

	"dateline/bot/render"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/library"
)

// storyInfo tells where a story comes from, who made it what it is, and how to
// know it again.
func storyInfo(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	info := render.StoryInfo{
		Overview: ask.Overview(b), Built: b.Built, Digest: library.Digest(b), Told: told(d, r, b.ID),
		Misfits: len(d.Library.Misfits(r.Edition(), b.ID)),
	}
	revisions, err := d.Store.Revisions(ctx, r.Guild, b.ID)
	if err != nil {
		return render.Message{}, fmt.Errorf("tell about a story: %w", err)
	}
	if len(revisions) > 0 && revisions[0].Base == d.Library.Base(b.ID) { // else the operator has changed it since
		own := revisions[0]
		info.Refreshed, info.RefreshedBy, info.Note = own.At, own.By, own.Note
	}
	corrections, err := d.Store.Corrections(ctx, r.Guild, b.ID)
	if err != nil {
		return render.Message{}, fmt.Errorf("tell about a story: %w", err)
	}
	if info.Corrections = len(corrections); info.Corrections > 0 {
		last := corrections[len(corrections)-1]
		info.Corrected, info.CorrectedBy = last.At, last.By
	}
	return render.AboutStory(r.Voice(), info), nil
}

// shared is a story as the operator's files have it, before any correction.
func (d *Desk) shared(id string) (*briefs.Brief, bool) { return d.Library.Uncorrected("", id) }
