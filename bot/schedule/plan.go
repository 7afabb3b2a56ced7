package schedule

import (
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"time"

	"github.com/go-co-op/gocron/v2"
	"github.com/google/uuid"

	"dateline/bot/store"
)

// plan is a schedule on this instance's calendar.
type plan struct {
	schedule store.Schedule
	spec     Spec
	next     occurrence
	job      uuid.UUID
}

// sweep is what runs at the start and every sweepEvery after.
func (k *Keeper) sweep(ctx context.Context, first bool) error {
	defer k.sweepLater()
	if now := k.Clock.Now(); now.Sub(k.tidied) > 24*time.Hour {
		k.tidied = now
		k.tidy(ctx)
	}
	k.soon(k.publish)
	if err := k.Store.ReloadSettings(ctx); err != nil {
		return err
	}
	if k.Swept != nil && !first {
		k.Swept(ctx)
	}
	unsettled, err := k.Store.Unsettled(ctx)
	if err != nil {
		return err
	}
	for _, d := range unsettled {
		if d.By != k.me {
			k.watch(d)
		}
	}
	return k.read(ctx, first)
}

// sweepLater sweeps again after sweepEvery, whatever the clock shows by then: where
// it is set while a job is planned or waited for, the sweep sees what was missed.
// So the sweep is no job of gocron's, which counts towards an instant.
func (k *Keeper) sweepLater() {
	k.Clock.AfterFunc(sweepEvery, func() {
		k.work(func(ctx context.Context) {
			if err := k.sweep(ctx, false); err != nil {
				k.Log.ErrorContext(ctx, "reading the schedules failed; trying again", "in", sweepEvery, "cause", err)
			}
		})
	})
}

// tidy drops what is long past. It can wait for tomorrow, so a failure only is
// logged.
func (k *Keeper) tidy(ctx context.Context) {
	now := k.Clock.Now()
	deliveries, err1 := k.Store.Prune(ctx, now.Add(-keptDeliveries))
	guilds, err2 := k.Store.ForgetLeft(ctx, now.Add(-keptGuilds))
	if err := errors.Join(err1, err2); err != nil {
		k.Log.WarnContext(ctx, "clearing old records failed", "cause", err)
	}
	if deliveries+len(guilds) > 0 {
		k.Log.InfoContext(ctx, "old records are cleared", "deliveries", deliveries, "guilds", len(guilds))
	}
	if k.Forgotten != nil {
		for _, guild := range guilds {
			k.Forgotten(guild)
		}
	}
}

// read brings the plans in line with the store. What is overdue is seen to at
// once; so is all, where owed says so: at the start nobody knows what was
// missed.
func (k *Keeper) read(ctx context.Context, owed bool) error {
	if err := k.resumeDue(ctx); err != nil {
		return err
	}
	schedules, err := k.Store.AllSchedules(ctx)
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	stands := map[string]bool{}
	for _, x := range schedules {
		if x.Paused {
			k.planResume(x)
			continue
		}
		stands[x.ID] = true
		p, planned := k.plans[x.ID]
		if planned && p.schedule == x {
			if !p.next.at.IsZero() && k.Clock.Now().After(p.next.at.Add(soonest)) {
				k.soon(func(ctx context.Context) { k.attend(ctx, x.ID) })
			}
			continue
		}
		spec, err := ParseSpec(x.At, x.Days, x.Cron, x.Zone)
		if err != nil {
			// Only where the time zone data has lost a zone since.
			k.Log.ErrorContext(ctx, "a schedule can't be read", "guild", x.Guild, "schedule", x.ID, "cause", err)
			continue
		}
		if planned {
			k.drop(x.ID)
		}
		k.plans[x.ID] = &plan{schedule: x, spec: spec}
		k.planNext(x.ID, k.Clock.Now())
		if owed {
			k.soon(func(ctx context.Context) { k.attend(ctx, x.ID) })
		}
	}
	for id := range k.plans {
		if !stands[id] {
			k.drop(id)
		}
	}
	return nil
}

// drop takes a schedule off the calendar. k.mu is held.
func (k *Keeper) drop(id string) {
	if p, ok := k.plans[id]; ok {
		if p.job != uuid.Nil {
			_ = k.cron.RemoveJob(p.job) // it may have run and gone
		}
		delete(k.plans, id)
	}
}

// planNext puts the schedule's first slot after now on the calendar. k.mu is
// held.
func (k *Keeper) planNext(id string, now time.Time) {
	p, ok := k.plans[id]
	if !ok {
		return
	}
	if p.job != uuid.Nil {
		_ = k.cron.RemoveJob(p.job)
	}
	p.next, p.job = occurrence{}, uuid.Nil
	for next := range p.spec.occurrences(now) {
		p.next = next
		p.job = k.job(id, next.at, func(ctx context.Context) { k.attend(ctx, id) })
		break
	}
}

// job gives gocron a job that runs once. Its name is what gocron locks by. The
// limit of one run is what makes gocron forget it after: without, one-time
// jobs pile up.
func (k *Keeper) job(name string, at time.Time, do func(context.Context)) uuid.UUID {
	if earliest := k.Clock.Now().Add(soonest); at.Before(earliest) {
		at = earliest
	}
	var once sync.Once // it may still be at work when the next rung's time comes
	run := func() { once.Do(func() { k.work(do) }) }
	job, err := k.cron.NewJob(
		gocron.OneTimeJob(gocron.OneTimeJobStartDateTimes(rungs(at)...)),
		gocron.NewTask(run),
		gocron.WithName(name),
		gocron.WithLimitedRuns(1),
	)
	if err != nil {
		k.Log.Error("planning a briefing failed", "job", name, "at", at, "cause", err)
		return uuid.Nil
	}
	if job == nil { // shut down meanwhile
		return uuid.Nil
	}
	if k.Clock.Now().After(at) { // it passed meanwhile: gocron may wait for a later rung
		go run()
	}
	return job.ID()
}

// rungs are the times for a job that runs once, at the first of them that has
// not passed. A one-time job of gocron's (v2.21.2, selectNewJob) whose every time
// passes while it is being added sends gocron into an endless loop, and all
// briefings with it: a machine that sleeps, or a clock that is set, needs only
// hit that moment. So there is always a time to come.
func rungs(at time.Time) (times []time.Time) {
	const day = 24 * time.Hour
	for _, after := range []time.Duration{0, time.Minute, time.Hour, day, 30 * day, 366 * day, 100 * 366 * day} {
		times = append(times, at.Add(after))
	}
	return times
}

// soon does something now, beside the caller.
func (k *Keeper) soon(do func(context.Context)) { go k.work(do) }

// work does one thing, unless the Keeper is closing, and not more than workers
// at a time. A panic ends that one thing only.
func (k *Keeper) work(do func(context.Context)) {
	k.mu.Lock()
	if k.closing {
		k.mu.Unlock()
		return
	}
	k.running.Add(1)
	k.mu.Unlock()
	defer k.running.Done()
	select {
	case k.seats <- struct{}{}:
		defer func() { <-k.seats }()
	case <-k.ctx.Done():
		return
	}
	defer func() {
		if p := recover(); p != nil {
			k.Log.Error("a briefing panicked", "panic", p, "stack", string(debug.Stack()))
		}
	}()
	do(k.ctx)
}
