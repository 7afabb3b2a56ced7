package commands

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"
)

// listCorrections lists what this server has corrected in a story, with those
// that no longer fit.
func listCorrections(ctx context.Context, d *Desk, r *Request, b *briefs.Brief) (render.Message, error) {
	kept, err := d.Store.Corrections(ctx, r.Guild, b.ID)
	if err != nil {
		return render.Message{}, fmt.Errorf("list the corrections of %s: %w", b.ID, err)
	}
	lines := make([]render.CorrectionLine, len(kept))
	for i, c := range Decoded(kept) {
		lines[i] = render.CorrectionLine{Number: kept[i].Number, Correction: c, By: kept[i].By, At: kept[i].At}
	}
	for _, m := range d.Library.Misfits(r.Edition(), b.ID) {
		if m.Index < len(lines) {
			lines[m.Index].Misfit = &m
		}
	}
	at := render.At(b)
	at.Verb = "correct"
	return render.Corrections(r.Voice(), b, lines, at, r.page()), nil
}

// undoCorrection takes a correction back.
func undoCorrection(ctx context.Context, d *Desk, r *Request, old *briefs.Brief) (render.Message, error) {
	d.correcting.Lock()
	defer d.correcting.Unlock()
	typed := strings.TrimSpace(r.Text("correction"))
	number, err := strconv.Atoi(strings.TrimLeft(typed, "#"))
	if err != nil { // words of one, sent before it was chosen from the list
		fit, err := correctionChoices(ctx, d, r, old, typed)
		if err != nil {
			return render.Message{}, fmt.Errorf("find a correction of %s: %w", old.ID, err)
		}
		if len(fit) != 1 || typed == "" {
			return render.Message{}, r.refuse("correct.undo.none", typed)
		}
		number, _ = strconv.Atoi(fit[0].Value)
	}
	k, err := d.Store.UndoCorrection(ctx, r.Guild, old.ID, number, r.User)
	switch {
	case errors.Is(err, store.ErrNoCorrection):
		return render.Message{}, r.refuse("correct.undo.none", typed)
	case err != nil:
		return render.Message{}, fmt.Errorf("undo a correction of %s: %w", old.ID, err)
	}
	now, changes, err := d.corrected(ctx, r, old)
	if err != nil {
		return render.Message{}, err
	}
	c := Decoded([]store.Kept{k})[0]
	r.did(store.Entry{Deed: render.DeedUncorrect, Story: old.ID, Detail: render.Plainly(r.GuildVoice(), c)})
	d.Log.InfoContext(ctx, "a correction was undone", "story", old.ID, "guild", r.Guild, "user", r.User, "number", number)
	return render.Uncorrected(r.Voice(), now, number, c, changes, d.Library.Misfits(r.Edition(), old.ID)), nil
}

// suggestCorrect completes the options of all subcommands.
func suggestCorrect(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	if r.Focused == "story" {
		return suggestStory(d, r), nil
	}
	b, err := story(d, r)
	if err != nil {
		return nil, nil // the story option says what is wrong once it is sent
	}
	typed := r.Text(r.Focused)
	switch r.Focused {
	case "quote":
		return quoteChoices(r.Voice(), b, typed), nil
	case "date":
		return dateChoices(r.Voice(), b, typed), nil
	case "person", "other":
		return entityChoices(b, typed), nil
	case "alias":
		return aliasChoices(r, b, typed), nil
	case "correction":
		return correctionChoices(ctx, d, r, b, typed)
	}
	return nil, nil
}

// correctionChoices completes a correction that can be taken back: the one whose
// number was typed, then the latest first.
func correctionChoices(ctx context.Context, d *Desk, r *Request, b *briefs.Brief, typed string) ([]Choice, error) {
	kept, err := d.Store.Corrections(ctx, r.Guild, b.ID)
	if err != nil {
		return nil, err
	}
	var out []Choice
	all := Decoded(kept)
	for i := len(all) - 1; i >= 0; i-- {
		number := strconv.Itoa(kept[i].Number)
		name := number + " · " + render.Plainly(r.Voice(), all[i])
		switch c := (Choice{Name: name, Value: number}); {
		case number == strings.TrimSpace(typed):
			out = slices.Insert(out, 0, c)
		case holds(name, typed):
			out = append(out, c)
		}
	}
	return out, nil
}
