package commands

import (
	"context"
	"errors"
	"strings"

	"dateline/bot/render"
	"dateline/bot/store"
)

// pauseSchedule lets a schedule rest until somebody resumes it.
func pauseSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	if x.Paused {
		return render.Message{}, Refused("It is paused already. `/schedule list` shows why; `/schedule resume` lets it go on.")
	}
	reason := ""
	if given := strings.Join(strings.Fields(r.Text("reason")), " "); given != "" {
		// Quoted, so that whoever shows it knows whose words these are.
		given = strings.NewReplacer("“", "\"", "”", "\"").Replace(given)
		if runes := []rune(given); len(runes) > mostNote {
			given = string(runes[:mostNote]) + "…"
		}
		reason = "“" + given + "”"
	}
	if err := d.Store.PauseSchedule(ctx, r.Guild, x.ID, reason, r.User); err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	d.Log.InfoContext(ctx, "a schedule was paused", "guild", r.Guild, "user", r.User, "schedule", x.ID, "reason", reason)
	return render.SchedulePaused(r.Voice(), lineOf(d, x)), nil
}

// resumeSchedule lets a schedule go on, when the bot can post in its channel:
// else it would be paused again at the next briefing.
func resumeSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	if !x.Paused {
		return render.Message{}, Refused("It is not paused. `/schedule list` shows when it runs next.")
	}
	missing, err := lacking(ctx, d, r, x.Channel)
	if err != nil {
		return render.Message{}, err
	}
	if len(missing) > 0 {
		return render.Message{}, Refused("I still can't post in <#" + x.Channel + ">: I lack " + list(missing) + " there. " + render.WhereToGrant(r.Voice()))
	}
	if err := d.Store.ResumeSchedule(ctx, r.Guild, x.ID); err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	x.Paused = false
	d.Log.InfoContext(ctx, "a schedule was resumed", "guild", r.Guild, "user", r.User, "schedule", x.ID)
	return render.ScheduleResumed(r.Voice(), lineOf(d, x)), nil
}

// removeSchedule deletes a schedule.
func removeSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	line := lineOf(d, x)
	err = d.Store.RemoveSchedule(ctx, r.Guild, x.ID)
	if errors.Is(err, store.ErrOperators) {
		return render.Message{}, Refused("That schedule is set up by whoever runs the bot, and would come back. Use `/schedule pause`.")
	}
	if err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	d.Log.InfoContext(ctx, "a schedule was removed", "guild", r.Guild, "user", r.User, "schedule", x.ID)
	return render.ScheduleRemoved(r.Voice(), line), nil
}
