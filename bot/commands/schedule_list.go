package commands

import (
	"context"
	"errors"
	"strings"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs"
)

// listSchedules shows this server's schedules: what each posts, when next, or
// why it rests, and why the latest briefing was not posted, if it was not.
func listSchedules(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	all, err := d.Store.Schedules(ctx, r.Guild)
	if err != nil {
		return render.Message{}, err
	}
	lines := make([]render.ScheduleLine, 0, len(all))
	for _, x := range all {
		line := lineOf(d, r.Voice(), x)
		last, err := d.Store.LastDelivery(ctx, x.ID)
		if err != nil {
			return render.Message{}, err
		}
		if last.State == store.Abandoned || last.State == store.Skipped {
			line.Missed = schedule.Reason(r.Voice(), last.Reason)
		}
		lines = append(lines, line)
	}
	return render.Schedules(r.Voice(), lines), nil
}

// previewSchedule shows the member alone what a schedule would post now.
func previewSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	b, ok := d.Keeper.StoryOf(x)
	if !ok {
		return render.Message{}, r.refuse("schedule.nostory", x.Story)
	}
	return shown(ctx, d, r, x, b)
}

// testBriefing shows the member alone a briefing for any channel and story, and
// each permission that the bot lacks for it.
func testBriefing(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x := store.Schedule{Guild: r.Guild, Channel: r.Channel}
	if r.Given("id") {
		var err error
		if x, err = chosen(ctx, d, r); err != nil {
			return render.Message{}, err
		}
	}
	if r.Given("channel") {
		var err error
		if x.Channel, err = channel(r); err != nil {
			return render.Message{}, err
		}
	}
	b, ok := d.Keeper.StoryOf(x)
	if strings.TrimSpace(r.Text("story")) != "" || !ok && x.Story == "" {
		var err error
		if b, err = story(d, r); err != nil {
			return render.Message{}, err
		}
	} else if !ok {
		return render.Message{}, r.refuse("schedule.nostory", x.Story)
	}
	return shown(ctx, d, r, x, b)
}

// shown is what a schedule would post of a story now, with what goes with it
// and what the bot lacks for it.
func shown(ctx context.Context, d *Desk, r *Request, x store.Schedule, b *briefs.Brief) (render.Message, error) {
	missing, err := lacking(ctx, d, r, x.Channel, schedule.Needs(x)...)
	if refused, ok := errors.AsType[Refused](err); ok && refused != r.refuse("schedule.foreign") {
		missing, err = []string{"View Channel"}, nil
	}
	if err != nil {
		return render.Message{}, err
	}
	now := d.Clock.Now()
	slot := store.Slot{Schedule: "preview", Local: now.UTC().Format("2006-01-02T15:04")}
	if spec, err := schedule.ParseSpec(x.At, x.Days, x.Cron, x.Zone); err == nil {
		slot.Local = spec.Slot(now)
	}
	m, err := d.Keeper.Composed(ctx, x, b, schedule.Mark(slot))
	if err != nil {
		return render.Message{}, err
	}
	var remarks []string
	if x.ID != "" {
		line := lineOf(d, r.Voice(), x)
		remarks = append(remarks, render.Posts(r.Voice(), line))
		if x.Unchanged == schedule.Skip {
			same, err := d.Keeper.Unchanged(ctx, x, b)
			if err != nil {
				return render.Message{}, err
			}
			if same {
				remarks = append(remarks, r.Voice().Say("schedule.wouldskip"))
			}
		}
	}
	return render.Preview(r.Voice(), m, x.Channel, schedule.Permissions(r.Voice(), missing), remarks...), nil
}
