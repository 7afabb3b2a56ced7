package commands

import (
	"context"
	"errors"
	"strings"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

// listSchedules shows this server's schedules: when each runs next, or why it
// rests, and why the latest briefing was not posted, if it was not.
func listSchedules(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	all, err := d.Store.Schedules(ctx, r.Guild)
	if err != nil {
		return render.Message{}, err
	}
	lines := make([]render.ScheduleLine, 0, len(all))
	for _, x := range all {
		line := lineOf(d, x)
		last, err := d.Store.LastDelivery(ctx, x.ID)
		if err != nil {
			return render.Message{}, err
		}
		if last.State == store.Abandoned || last.State == store.Skipped {
			line.Missed = last.Reason
		}
		lines = append(lines, line)
	}
	return render.Schedules(r.Voice(), lines), nil
}

// previewBriefing shows the member alone what would be posted, and each
// permission that the bot lacks for it.
func previewBriefing(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	where, id := r.Channel, ""
	if r.Given("id") {
		x, err := chosen(ctx, d, r)
		if err != nil {
			return render.Message{}, err
		}
		where, id = x.Channel, x.Story
	}
	if r.Given("channel") {
		var err error
		if where, err = channel(r); err != nil {
			return render.Message{}, err
		}
	}
	told, ok := d.Library.Story(r.Edition(), id)
	if strings.TrimSpace(r.Text("story")) != "" || !ok && id == "" {
		var err error
		if told, err = story(d, r); err != nil {
			return render.Message{}, err
		}
	} else if !ok {
		return render.Message{}, refuse("There is no story “%s” any more. Remove that schedule, and add one for another story.", id)
	}
	missing, err := lacking(ctx, d, r, where)
	if refused, ok := errors.AsType[Refused](err); ok && refused != errForeign {
		missing, err = []string{"View Channel"}, nil
	}
	if err != nil {
		return render.Message{}, err
	}
	slot := store.Slot{Schedule: "preview", Local: d.Clock.Now().UTC().Format("2006-01-02T15:04")}
	return render.Preview(r.Voice(), render.Briefing(r.GuildVoice(), told, render.Form{Mark: schedule.Mark(slot)}), where, missing), nil
}
