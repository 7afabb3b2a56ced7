package schedule

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

const (
	// nonceLife is how long after a send the nonce alone is trusted to keep a
	// second one from appearing: Discord says "a few minutes".
	nonceLife = 2 * time.Minute
	// patience bounds one request to Discord, on the machine's clock.
	patience = 30 * time.Second
	// history is the permission without which Discord shows an empty channel
	// instead of an error.
	history = "Read Message History"
)

// delivery is one claimed slot on its way to its channel.
type delivery struct {
	schedule store.Schedule
	slot     store.Slot
	at       time.Time
	tries    int       // sends that may have arrived
	firstTry time.Time // of the first of them: from then the nonce's life counts
}

// tried counts a send that may have arrived.
func (d delivery) tried(at time.Time) delivery {
	if d.tries == 0 {
		d.firstTry = at
	}
	d.tries++
	return d
}

// deliver makes one attempt. The claim is this instance's. What comes of it is
// written down: settled, abandoned, or tried again by a job of its own, so
// that no worker waits.
func (k *Keeper) deliver(ctx context.Context, d delivery) {
	log := k.Log.With("guild", d.schedule.Guild, "schedule", d.schedule.ID, "channel", d.schedule.Channel, "slot", d.slot.Local)
	mine, err := k.Store.Renew(ctx, d.slot, k.me, store.Lease)
	if err != nil {
		k.again(ctx, log, d, err, failure{})
		return
	}
	if !mine {
		log.InfoContext(ctx, "a briefing is no longer this instance's", "tries", d.tries)
		return
	}
	began := k.Clock.Now()
	message, err := k.send(ctx, d)
	if err == nil {
		k.settle(ctx, log, d, message)
		return
	}
	var given givenUp
	if errors.As(err, &given) {
		log.ErrorContext(ctx, "a briefing is given up", "cause", err)
		k.abandon(ctx, log, d, string(given))
		return
	}
	f := classify(err)
	switch f.kind {
	case closed:
		k.pause(ctx, log, d, f, err)
	case refused:
		log.ErrorContext(ctx, "Discord refuses a briefing", "cause", err)
		k.abandon(ctx, log, d, f.reason)
	default:
		k.again(ctx, log, d.tried(began), err, f)
	}
}

// givenUp is why a slot can't be posted whatever Discord says.
type givenUp string

func (g givenUp) Error() string { return string(g) }

// send looks whether the briefing stands already, where that may be, and posts
// it where it does not.
func (k *Keeper) send(ctx context.Context, d delivery) (message string, err error) {
	mark := Mark(d.slot)
	if d.tries > 0 {
		found, err := k.find(ctx, d, mark)
		if found != "" || err != nil {
			return found, err
		}
	}
	now := k.Clock.Now()
	if now.Sub(d.at) > k.Grace {
		return "", givenUp("not posted in time")
	}
	// A moderator may have stopped it since it was claimed.
	switch x, err := k.Store.Schedule(ctx, d.schedule.Guild, d.schedule.ID); {
	case errors.Is(err, store.ErrNoSchedule):
		return "", givenUp("the schedule was removed")
	case err != nil:
		return "", err
	case x.Paused:
		return "", givenUp("the schedule was paused")
	}
	story, ok := k.Library.Story(d.schedule.Guild, d.schedule.Story)
	if !ok {
		return "", givenUp("there is no story “" + quoted(d.schedule.Story) + "” any more")
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return k.Poster.Post(ctx, d.schedule.Channel, render.Briefing(stylebook.Voice{}, story, render.Form{Late: now.Sub(d.at) > lateAfter, Mark: mark}), Nonce(d.slot))
}

// find looks for the slot's message. Where it can't be seen whether there is
// one, the nonce is trusted while it lives; after that the slot is given up,
// for a briefing that is missing is better than one that stands twice.
func (k *Keeper) find(ctx context.Context, d delivery, mark string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	found, err := k.Poster.FindPosted(ctx, d.schedule.Channel, mark)
	if found != "" {
		return found, nil
	}
	if k.Clock.Since(d.firstTry) < nonceLife {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	if d.schedule.Guild == "" {
		return "", nil
	}
	missing, err := k.Poster.Missing(ctx, d.schedule.Guild, d.schedule.Channel)
	if err != nil {
		return "", err
	}
	if slices.Contains(missing, history) {
		return "", givenUp("it may have been posted before a crash, and without " + history + " I can't see whether it was")
	}
	return "", nil
}

// settle notes that the message stands. Where the store fails, the slot is
// looked after again: the message will be found, not sent twice.
func (k *Keeper) settle(ctx context.Context, log *slog.Logger, d delivery, message string) {
	if err := k.Store.Settle(ctx, d.slot, message); err != nil {
		k.again(ctx, log, d.tried(k.Clock.Now()), err, failure{})
		return
	}
	log.InfoContext(ctx, "a briefing is posted", "message", message, "after", k.Clock.Since(d.at))
}

func (k *Keeper) abandon(ctx context.Context, log *slog.Logger, d delivery, reason string) {
	if err := k.Store.Abandon(ctx, d.slot, reason); err != nil {
		log.ErrorContext(ctx, "noting that a briefing is given up failed", "cause", err)
	}
}

// pause stops a schedule whose channel takes no briefing. It is never deleted:
// a moderator sees why in the list, mends it and resumes.
func (k *Keeper) pause(ctx context.Context, log *slog.Logger, d delivery, f failure, cause error) {
	reason := f.reason
	if f.lacks && d.schedule.Guild != "" {
		asking, cancel := context.WithTimeout(ctx, patience)
		missing, err := k.Poster.Missing(asking, d.schedule.Guild, d.schedule.Channel)
		cancel()
		if err == nil && len(missing) > 0 {
			reason = Lacking(missing)
		}
	}
	log.WarnContext(ctx, "a schedule is paused", "reason", reason, "cause", cause)
	k.abandon(ctx, log, d, reason)
	if err := k.Store.PauseSchedule(ctx, d.schedule.Guild, d.schedule.ID, reason, ""); err != nil {
		log.ErrorContext(ctx, "pausing a schedule failed", "cause", err)
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.drop(d.schedule.ID)
}

// again tries once more after a while, as long as the slot is fresh.
func (k *Keeper) again(ctx context.Context, log *slog.Logger, d delivery, cause error, f failure) {
	wait := max(backoff(d.tries), f.wait)
	if k.Clock.Now().Add(wait).Sub(d.at) > k.Grace {
		log.ErrorContext(ctx, "a briefing is given up", "tries", d.tries, "cause", cause)
		k.abandon(ctx, log, d, "Discord did not take it in time")
		return
	}
	log.WarnContext(ctx, "sending a briefing failed; trying again", "in", wait, "tries", d.tries, "cause", cause)
	// Nobody else takes it up while this instance waits; where this fails, the
	// lease that stands is long enough for all but a long rate limit.
	if _, err := k.Store.Renew(ctx, d.slot, k.me, wait+store.Lease); err != nil {
		log.WarnContext(ctx, "renewing a claim failed", "cause", err)
	}
	k.job(d.slot.Schedule+" "+d.slot.Local+" again", k.Clock.Now().Add(wait), func(ctx context.Context) { k.deliver(ctx, d) })
}

// backoff is how long to wait after the nth failure: 5 s, 10 s, … up to 1 min,
// within the lease of a claim.
func backoff(n int) time.Duration {
	return min(5*time.Second<<min(max(n-1, 0), 4), time.Minute)
}
