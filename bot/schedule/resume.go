package schedule

import (
	"context"
	"time"

	"dateline/bot/store"
)

// PauseEnd is when a pause until a moment ends: just before, so that a briefing
// of that moment is posted.
func PauseEnd(until time.Time) time.Time { return until.Add(-time.Millisecond) }

// PauseOver is the moment that PauseEnd was made of.
func PauseOver(end time.Time) time.Time { return end.Add(time.Millisecond) }

// resumeDue lets go on what was paused until now or earlier. It is owed what
// fell due since, as after downtime.
func (k *Keeper) resumeDue(ctx context.Context) error {
	resumed, err := k.Store.ResumeDue(ctx, k.Clock.Now())
	if err != nil {
		return err
	}
	for _, x := range resumed {
		k.Log.InfoContext(ctx, "a schedule goes on: its pause has ended", "guild", x.Guild, "schedule", x.ID)
		k.tell(ctx, DeedResumed, x.Guild, x.Channel, x.Story, "")
		k.job(x.ID+" resumed", k.Clock.Now(), func(ctx context.Context) { k.attend(ctx, x.ID) })
	}
	return nil
}

// planResume has the schedules read again when a pause ends. k.mu is held.
func (k *Keeper) planResume(x store.Schedule) {
	if x.PausedUntil.IsZero() || k.resumes[x.ID].Equal(x.PausedUntil) {
		return
	}
	k.resumes[x.ID] = x.PausedUntil
	k.job(x.ID+" resume", x.PausedUntil, func(ctx context.Context) {
		k.mu.Lock()
		delete(k.resumes, x.ID)
		k.mu.Unlock()
		if err := k.read(ctx, false); err != nil {
			k.Log.ErrorContext(ctx, "reading the schedules failed; trying again", "in", sweepEvery, "cause", err)
		}
	})
}

// Needs are the permissions that a schedule's briefings take beyond posting.
func Needs(x store.Schedule) []Need {
	var needs []Need
	if x.What == "timeline" || x.What == "all" {
		needs = append(needs, AttachFiles)
	}
	if x.Thread {
		needs = append(needs, OpenThreads)
	}
	return needs
}
