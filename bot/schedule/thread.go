package schedule

import (
	"context"
	"log/slog"
	"time"

	"dateline/bot/render"
	"dateline/briefs"
)

// threadTries is how often a thread is asked for before the briefing does
// without: the briefing is what counts.
const threadTries = 6

// discuss opens the thread below a posted briefing, once: where a crash came
// between, the message has it already. again says that it may work later.
func (k *Keeper) discuss(ctx context.Context, log *slog.Logger, d delivery) (thread string, f failure, err error) {
	b := d.brief
	if b == nil {
		b = &briefs.Brief{ID: d.draft.Story}
		if now, ok := k.Library.Story(d.schedule.Guild, d.draft.Story); ok {
			b = now
		}
	}
	day, dayErr := time.Parse(slotForm, d.slot.Local)
	if dayErr != nil {
		day = d.at
	}
	asking, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	thread, err = k.Poster.StartThread(asking, d.schedule.Channel, d.message, render.ThreadName(k.voice(d.schedule.Guild), b, day), k.threadRest(d))
	if err == nil {
		return thread, f, nil
	}
	f = classify(err)
	if f.kind == passing && d.threads+1 < threadTries {
		return "", f, err
	}
	reason := because(threadRefused)
	switch {
	case f.lacks:
		reason = because(threadLacks)
	case f.kind == passing:
		reason = because(notInTime)
	}
	log.WarnContext(ctx, "a briefing goes without its thread", "reason", reason, "cause", err)
	k.tell(ctx, DeedThreadFailed, d.schedule.Guild, d.schedule.Channel, d.draft.Story, reason)
	return "", f, nil
}

// threadRest is how long a thread stays in sight without a word: until the next
// briefing has a thread of its own.
func (k *Keeper) threadRest(d delivery) time.Duration {
	spec, err := ParseSpec(d.schedule.At, d.schedule.Days, d.schedule.Cron, d.schedule.Zone)
	if err == nil {
		if next := spec.Next(d.at, 1); len(next) == 1 {
			return next[0].Sub(d.at)
		}
	}
	return 24 * time.Hour
}
