package commands

import (
	"context"
	"fmt"

	"dateline/bot/render"
	"dateline/bot/store"
)

// history tells moderators who did what.
func history() Command {
	return Command{
		Definition: moderate("history"),
		Moderator:  true,
		Deferred:   true,
		Private:    true,
		Cost:       map[string]Cost{"": Free}, // the store
		Answer:     tellHistory,
		Press:      tellHistory,
	}
}

// tellHistory tells all that is kept, a page at a time. Pages are counted from
// the newest, so what is done meanwhile moves them on.
func tellHistory(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	entries, err := d.Store.History(ctx, r.Guild, 0, 0)
	if err != nil {
		return render.Message{}, fmt.Errorf("tell the history of a server: %w", err)
	}
	lines := make([]render.HistoryLine, len(entries))
	for i, e := range entries {
		lines[i] = LineOf(e, func(id string) string {
			if b, ok := d.Library.Story(r.Edition(), id); ok {
				return b.Title
			}
			return id
		})
	}
	return render.History(r.Voice(), lines, render.State{Verb: "history"}, r.page()), nil
}

// LineOf is an entry of the history as it is shown; title gives a story's.
func LineOf(e store.Entry, title func(id string) string) render.HistoryLine {
	line := render.HistoryLine{At: e.At, By: e.By, Deed: e.Deed, Detail: e.Detail}
	if e.Story != "" {
		line.Story = title(e.Story)
	}
	if e.Channel != "" {
		line.Channels = []string{e.Channel}
	}
	return line
}
