package schedule

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"dateline/bot/store"
	"dateline/briefs"
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

	draft   draft // what it says, once drafted
	drafted bool
	brief   *briefs.Brief // the draft's edition, where it is at hand

	message string // set once it stands
	threads int    // times that its thread could not be opened
	thread  string
	opened  bool // the thread is dealt with
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
	if d.message == "" {
		d, err = k.send(ctx, d)
	}
	if err == nil {
		k.finish(ctx, log, d)
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
		k.abandon(ctx, log, d, because(f.reason))
	default:
		k.again(ctx, log, d.tried(began), err, f)
	}
}

// givenUp is why a slot can't be posted whatever Discord says.
type givenUp string

func (g givenUp) Error() string { return string(g) }

// send looks whether the briefing stands already, where that may be, and posts
// it where it does not. It gives the delivery with what came of it.
func (k *Keeper) send(ctx context.Context, d delivery) (delivery, error) {
	mark := Mark(d.slot)
	var err error
	if d.tries > 0 {
		if d.message, err = k.find(ctx, d, mark); d.message != "" || err != nil {
			return d, err
		}
	}
	now := k.Clock.Now()
	if now.Sub(d.at) > k.Grace {
		return d, givenUp(because(tooLate))
	}
	// A moderator may have stopped or changed it since it was claimed.
	switch x, err := k.Store.Schedule(ctx, d.schedule.Guild, d.schedule.ID); {
	case errors.Is(err, store.ErrNoSchedule):
		return d, givenUp(because(deleted))
	case err != nil:
		return d, err
	case x.Paused:
		return d, givenUp(because(stopped))
	case !d.drafted:
		d.schedule = x
	}
	if d, err = k.write(ctx, d); err != nil {
		return d, err
	}
	d.draft.Late = now.Sub(d.at) > lateAfter
	mine, err := k.Store.NoteDraft(ctx, d.slot, k.me, d.draft.String())
	if err != nil {
		return d, err
	}
	if !mine {
		return d, errors.New("the claim is another instance's")
	}
	if !d.draft.Line {
		if err := k.keepEdition(ctx, d.brief); err != nil {
			return d, err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	d.message, err = k.Poster.Post(ctx, d.schedule.Channel, k.compose(ctx, d.draft, d.brief, d.schedule.Guild, mark, nil), Nonce(d.slot))
	return d, err
}

// write finds what the briefing says: at the first try what the story is now,
// at every other one the same, whatever the story has become, since the first
// may have arrived. The story's change is for update to tell.
func (k *Keeper) write(ctx context.Context, d delivery) (delivery, error) {
	if d.drafted && d.brief == nil && d.draft.Edition != "" {
		var err error
		if d.brief, err = k.edition(ctx, d.draft.Edition); err != nil {
			return d, err
		}
	}
	if d.drafted && d.brief != nil {
		return d, nil
	}
	story, ok := k.StoryOf(d.schedule)
	if !ok {
		return d, givenUp(because(noStory, quoted(d.schedule.Story)))
	}
	fresh, err := k.drafted(ctx, d.schedule, story)
	if err != nil {
		return d, err
	}
	d.draft, d.drafted, d.brief = fresh, true, story
	return d, nil
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
		return "", givenUp(because(noHistory))
	}
	return "", nil
}

// finish does what belongs to a message that stands, each part of which may be
// done again after a crash without harm: the thread, which a message has once;
// the place in the queue of publications; then the slot is settled. Where the
// store fails, the slot is looked after again: the message will be found, not
// sent twice.
func (k *Keeper) finish(ctx context.Context, log *slog.Logger, d delivery) {
	x := d.schedule
	if x.Thread && !d.draft.Line && !d.opened {
		thread, f, err := k.discuss(ctx, log, d)
		if err != nil {
			d.threads++
			k.again(ctx, log, d, err, f)
			return
		}
		d.thread, d.opened = thread, true
	}
	publish := x.Publish && !d.draft.Line
	if publish {
		if err := k.Store.QueuePublication(ctx, store.Publication{
			Guild: x.Guild, Channel: x.Channel, Message: d.message, Schedule: x.ID, Local: d.slot.Local,
		}); err != nil {
			k.again(ctx, log, d.tried(k.Clock.Now()), err, failure{})
			return
		}
	}
	story := d.draft.Story
	if story == "" { // found after a crash, and what it says was not noted
		story = x.Story
	}
	err := k.Store.SettleAs(ctx, d.slot, store.Posting{
		Message: d.message, Thread: d.thread, Channel: x.Channel, Story: story, Edition: d.draft.Edition,
	})
	if err != nil {
		k.again(ctx, log, d.tried(k.Clock.Now()), err, failure{})
		return
	}
	log.InfoContext(ctx, "a briefing is posted", "message", d.message, "thread", d.thread, "after", k.Clock.Since(d.at))
	if publish {
		k.publishAt(k.Clock.Now())
	}
	if b, ok := k.Library.Story(x.Guild, story); ok && k.editions.digest(b) != d.draft.Edition {
		k.StoryChanged(x.Guild, story) // it changed while this was on its way
	}
}

func (k *Keeper) abandon(ctx context.Context, log *slog.Logger, d delivery, reason string) {
	if err := k.Store.Abandon(ctx, d.slot, reason); err != nil {
		log.ErrorContext(ctx, "noting that a briefing is given up failed", "cause", err)
	}
	if reason != because(stopped) && reason != because(deleted) { // moderators did that
		k.tell(ctx, DeedAbandoned, d.schedule.Guild, d.schedule.Channel, d.schedule.Story, reason)
	}
}

// pause stops a schedule whose channel takes no briefing. It is never deleted:
// a moderator sees why in the list, mends it and resumes.
func (k *Keeper) pause(ctx context.Context, log *slog.Logger, d delivery, f failure, cause error) {
	reason := because(f.reason)
	if f.lacks && d.schedule.Guild != "" {
		asking, cancel := context.WithTimeout(ctx, patience)
		missing, err := k.Poster.Missing(asking, d.schedule.Guild, d.schedule.Channel, Needs(d.schedule)...)
		cancel()
		if err == nil && len(missing) > 0 {
			reason = Lacking(missing)
		}
	}
	log.WarnContext(ctx, "a schedule is paused", "reason", reason, "cause", cause)
	if err := k.Store.Abandon(ctx, d.slot, reason); err != nil {
		log.ErrorContext(ctx, "noting that a briefing is given up failed", "cause", err)
	}
	if err := k.Store.PauseSchedule(ctx, d.schedule.Guild, d.schedule.ID, reason, ""); err != nil {
		log.ErrorContext(ctx, "pausing a schedule failed", "cause", err)
		return
	}
	k.tell(ctx, DeedPaused, d.schedule.Guild, d.schedule.Channel, d.schedule.Story, reason)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.drop(d.schedule.ID)
}

// again tries once more after a while, as long as the slot is fresh; where the
// message stands, until that is noted.
func (k *Keeper) again(ctx context.Context, log *slog.Logger, d delivery, cause error, f failure) {
	wait := max(backoff(d.tries), f.wait)
	if d.message == "" && k.Clock.Now().Add(wait).Sub(d.at) > k.Grace {
		log.ErrorContext(ctx, "a briefing is given up", "tries", d.tries, "cause", cause)
		k.abandon(ctx, log, d, because(notInTime))
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
