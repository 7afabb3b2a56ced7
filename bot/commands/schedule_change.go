package commands

import (
	"context"
	"errors"
	"strings"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

// changeSchedule gives a schedule other options.
func changeSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	was, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	x, remarks, err := applied(ctx, d, r, was)
	if err != nil {
		return render.Message{}, err
	}
	if x == was {
		return render.Message{}, r.refuse("schedule.nochange")
	}
	if x.Channel != was.Channel && !r.Given("ping") {
		if err := mayCarry(ctx, d, r, x); err != nil {
			return render.Message{}, err
		}
	}
	more, err := checked(ctx, d, r, x, "schedule.cantpost")
	if err != nil {
		return render.Message{}, err
	}
	err = d.Store.ChangeSchedule(ctx, x)
	if errors.Is(err, store.ErrOperators) {
		return render.Message{}, r.refuse("schedule.operators.change")
	}
	if err != nil {
		return render.Message{}, err
	}
	remember(ctx, d, r, x)
	changed(ctx, d, r)
	scheduled(d, r, x)
	d.Log.InfoContext(ctx, "a schedule was changed", "guild", r.Guild, "user", r.User, "schedule", x.ID, "channel", x.Channel)
	return render.ScheduleChanged(r.Voice(), lineOf(d, r.Voice(), x), append(remarks, more...)...), nil
}

// copySchedule adds a schedule like another, for another channel.
func copySchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	if x.Channel, err = channel(r); err != nil {
		return render.Message{}, err
	}
	if err := mayCarry(ctx, d, r, x); err != nil {
		return render.Message{}, err
	}
	publish := x.Publish
	if x.Publish {
		if x.Publish, err = d.Poster.Announces(ctx, x.Channel); err != nil {
			return render.Message{}, err
		}
	}
	remarks, err := checked(ctx, d, r, x, "schedule.cantpost")
	if err != nil {
		return render.Message{}, err
	}
	copied, err := d.Store.CopySchedule(ctx, r.Guild, x.ID, x.Channel, r.User)
	if errors.Is(err, store.ErrTooMany) {
		return render.Message{}, r.refuse("schedule.toomany", store.MaxSchedules)
	}
	if err != nil {
		return render.Message{}, err
	}
	if publish && !x.Publish {
		copied.Publish = false
		if err := d.Store.ChangeSchedule(ctx, copied); err != nil {
			return render.Message{}, err
		}
		remarks = append(remarks, r.Voice().Say("schedule.unpublished", "<#"+x.Channel+">"))
	}
	changed(ctx, d, r)
	scheduled(d, r, copied)
	d.Log.InfoContext(ctx, "a schedule was copied", "guild", r.Guild, "user", r.User, "schedule", x.ID, "copy", copied.ID, "channel", copied.Channel)
	return render.ScheduleCopied(r.Voice(), lineOf(d, r.Voice(), copied), remarks...), nil
}

// pauseSchedule lets a schedule rest until somebody resumes it, or until a date.
func pauseSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	until := strings.TrimSpace(r.Text("until"))
	if x.Paused && x.PausedUntil.IsZero() && until == "" {
		return render.Message{}, r.refuse("schedule.paused.already")
	}
	reason := noted(r.Text("reason"))
	if until == "" {
		err = d.Store.PauseSchedule(ctx, r.Guild, x.ID, reason, r.User)
	} else {
		err = pauseUntil(ctx, d, r, x, until, reason)
	}
	if err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	if x, err = d.Store.Schedule(ctx, r.Guild, x.ID); err != nil {
		return render.Message{}, err
	}
	scheduled(d, r, x)
	d.Log.InfoContext(ctx, "a schedule was paused", "guild", r.Guild, "user", r.User, "schedule", x.ID, "until", x.PausedUntil)
	return render.SchedulePaused(r.Voice(), lineOf(d, r.Voice(), x)), nil
}

// pauseUntil reads a date on the server's calendar.
func pauseUntil(ctx context.Context, d *Desk, r *Request, x store.Schedule, until, reason string) error {
	zone, err := zoneFor(ctx, d, r)
	if err != nil {
		return err
	}
	at, err := schedule.ParseUntil(r.Voice(), until, d.Clock.Now(), zone)
	if why := schedule.Explain(r.Voice(), err); why != "" {
		return Refused(render.Clip(why, 500))
	}
	if err != nil {
		return err
	}
	return d.Store.PauseScheduleUntil(ctx, r.Guild, x.ID, schedule.PauseEnd(at), reason, r.User)
}

// noted is a moderator's reason, in quotation marks, so that whoever shows it
// knows whose words these are; "" where none is given.
func noted(reason string) string {
	given := strings.Join(strings.Fields(reason), " ")
	if given == "" {
		return ""
	}
	given = strings.NewReplacer("“", "\"", "”", "\"").Replace(given)
	if runes := []rune(given); len(runes) > mostNote {
		given = string(runes[:mostNote]) + "…"
	}
	return "“" + given + "”"
}

// resumeSchedule lets a schedule go on, when the bot can post in its channel:
// else it would be paused again at the next briefing.
func resumeSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	if !x.Paused {
		return render.Message{}, r.refuse("schedule.notpaused")
	}
	remarks, err := checked(ctx, d, r, x, "schedule.stillcantpost")
	if err != nil {
		return render.Message{}, err
	}
	if err := d.Store.ResumeSchedule(ctx, r.Guild, x.ID); err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	x.Paused = false
	scheduled(d, r, x)
	d.Log.InfoContext(ctx, "a schedule was resumed", "guild", r.Guild, "user", r.User, "schedule", x.ID)
	return render.ScheduleResumed(r.Voice(), lineOf(d, r.Voice(), x), remarks...), nil
}

// removeSchedule deletes a schedule.
func removeSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := chosen(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	line := lineOf(d, r.Voice(), x)
	err = d.Store.RemoveSchedule(ctx, r.Guild, x.ID)
	if errors.Is(err, store.ErrOperators) {
		return render.Message{}, r.refuse("schedule.operators.remove")
	}
	if err != nil {
		return render.Message{}, err
	}
	changed(ctx, d, r)
	scheduled(d, r, x)
	d.Log.InfoContext(ctx, "a schedule was removed", "guild", r.Guild, "user", r.User, "schedule", x.ID)
	return render.ScheduleRemoved(r.Voice(), line), nil
}
