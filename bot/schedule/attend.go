package schedule

import (
	"context"
	"errors"
	"time"

	"dateline/bot/store"
)

// againAfter is when a schedule is attended to again where the store failed.
const againAfter = 30 * time.Second

// attend sees to what a schedule owes by now: at its time one slot; after
// downtime perhaps many, of which the latest is posted, if it is within the
// grace, and the others are let go.
func (k *Keeper) attend(ctx context.Context, id string) {
	k.mu.Lock()
	p, ok := k.plans[id]
	if !ok {
		k.mu.Unlock()
		return
	}
	x, spec := p.schedule, p.spec
	k.mu.Unlock()
	now := k.Clock.Now()
	defer func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		k.planNext(id, now) // what fell due meanwhile comes at once
	}()
	if err := k.owed(ctx, x, spec, now); err != nil {
		k.Log.ErrorContext(ctx, "attending to a schedule failed; trying again",
			"guild", x.Guild, "schedule", id, "in", againAfter, "cause", err)
		k.job(id+" again", k.Clock.Now().Add(againAfter), func(ctx context.Context) { k.attend(ctx, id) })
	}
}

// owed deals with the slots that are due by now and not dealt with.
func (k *Keeper) owed(ctx context.Context, x store.Schedule, spec Spec, now time.Time) error {
	// Another instance may have paused, resumed or removed it.
	x, err := k.Store.Schedule(ctx, x.Guild, x.ID)
	switch {
	case errors.Is(err, store.ErrNoSchedule):
		return nil
	case err != nil:
		return err
	case x.Paused:
		return nil
	}
	since := x.Since
	last, known, err := k.Store.LastSlot(ctx, x.ID)
	if err != nil {
		return err
	}
	if known {
		at, err := spec.Instant(last.Local)
		if err != nil {
			return err
		}
		if at.After(since) {
			since = at
		}
	}
	var due []occurrence
	for o := range spec.occurrences(since) {
		if o.at.After(now) {
			break
		}
		due = append(due, o)
	}
	if len(due) == 0 {
		return nil
	}
	newest := due[len(due)-1]
	slot := store.Slot{Schedule: x.ID, Local: newest.local}
	log := k.Log.With("guild", x.Guild, "schedule", x.ID, "channel", x.Channel)
	if now.Sub(newest.at) > k.Grace {
		fresh, err := k.Store.Skip(ctx, slot, k.me, because(missed))
		if fresh {
			log.WarnContext(ctx, "briefings were missed and are too old to post", "missed", len(due), "latest", newest.local, "grace", k.Grace)
		}
		return err
	}
	if x.Unchanged == Skip {
		if b, ok := k.StoryOf(x); ok {
			_, _, same, err := k.unchanged(ctx, x, b)
			if err != nil {
				return err
			}
			if same {
				fresh, err := k.Store.Skip(ctx, slot, k.me, because(sameStory))
				if fresh {
					log.InfoContext(ctx, "a briefing is left out: its story has not changed", "slot", slot.Local)
				}
				return err
			}
		}
	}
	d, claimed, err := k.Store.Claim(ctx, slot, k.me)
	if err != nil {
		return err
	}
	if !claimed {
		if d.State == store.Claimed && d.By != k.me {
			k.watch(d)
		}
		return nil
	}
	if len(due) > 1 {
		log.WarnContext(ctx, "briefings were missed; only the latest is posted", "missed", len(due)-1, "latest", newest.local)
	}
	k.deliver(ctx, delivery{schedule: x, slot: slot, at: newest.at})
	return nil
}

// watch looks after a claim that another instance holds, when its lease ends.
// While that instance lives it renews or finishes, and nothing is done.
func (k *Keeper) watch(d store.Delivery) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.watched[d.Slot] {
		return
	}
	k.watched[d.Slot] = true
	do := func(ctx context.Context) {
		k.mu.Lock()
		delete(k.watched, d.Slot)
		k.mu.Unlock()
		if err := k.takeUp(ctx, d.Slot); err != nil {
			k.Log.ErrorContext(ctx, "taking up an unfinished briefing failed; trying again",
				"schedule", d.Schedule, "slot", d.Local, "cause", err)
		}
	}
	if d.LeaseUntil.After(k.Clock.Now()) {
		k.job(d.Schedule+" "+d.Local+" watch", d.LeaseUntil.Add(soonest), do)
		return
	}
	k.soon(do)
}

// takeUp finishes a slot whose claimant has died.
func (k *Keeper) takeUp(ctx context.Context, slot store.Slot) error {
	d, err := k.Store.Delivery(ctx, slot)
	if err != nil || d.State != store.Claimed || d.By == k.me {
		return err
	}
	taken, err := k.Store.TakeOver(ctx, slot, k.me)
	if err != nil {
		return err
	}
	if !taken {
		if d, err = k.Store.Delivery(ctx, slot); err == nil && d.State == store.Claimed {
			k.watch(d)
		}
		return err
	}
	schedules, err := k.Store.AllSchedules(ctx)
	if err != nil {
		return err
	}
	for _, x := range schedules {
		if x.ID != slot.Schedule {
			continue
		}
		spec, err := ParseSpec(x.At, x.Days, x.Cron, x.Zone)
		if err != nil {
			return k.Store.Abandon(ctx, slot, err.Error())
		}
		at, err := spec.Instant(slot.Local)
		if err != nil {
			return k.Store.Abandon(ctx, slot, err.Error())
		}
		k.Log.WarnContext(ctx, "a briefing was left unfinished; taking it up", "guild", x.Guild, "schedule", x.ID, "slot", slot.Local)
		text, err := k.Store.Draft(ctx, slot)
		if err != nil {
			return err
		}
		left := delivery{schedule: x, slot: slot, at: at, tries: 1, firstTry: d.ClaimedAt}
		left.draft, left.drafted = readDraft(text)
		k.deliver(ctx, left)
		return nil
	}
	return k.Store.Abandon(ctx, slot, because(botLeft))
}
