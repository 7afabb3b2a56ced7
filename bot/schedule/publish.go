package schedule

import (
	"context"
	"errors"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/store"
)

const (
	// mostPublished is how many messages of a channel Discord publishes within
	// publishedWithin; what is more waits in the store.
	mostPublished   = 10
	publishedWithin = time.Hour
	// publishedAgain is when a channel whose hour is full is looked at again.
	publishedAgain = publishedWithin / mostPublished
	// publishHold is how long one try is this instance's alone.
	publishHold = 2 * time.Minute
	// publishGrace is how long a publication is tried: followers of a channel
	// are not sent yesterday's news.
	publishGrace = 24 * time.Hour
)

// publish works off the publications that are due. Done is what Discord has
// published, whoever asked for it and however often, so that a crash at any
// point neither loses one nor makes two.
func (k *Keeper) publish(ctx context.Context) {
	k.publishing.Lock()
	defer k.publishing.Unlock()
	due, err := k.Store.DuePublications(ctx, k.Clock.Now())
	if err != nil {
		k.Log.ErrorContext(ctx, "reading the briefings to publish failed; trying again", "in", againAfter, "cause", err)
		k.publishAt(k.Clock.Now().Add(againAfter))
		return
	}
	for _, p := range due {
		if ctx.Err() != nil {
			return
		}
		next, err := k.publishOne(ctx, p)
		if err != nil {
			k.Log.ErrorContext(ctx, "keeping note of a publication failed; trying again",
				"guild", p.Guild, "channel", p.Channel, "message", p.Message, "in", publishHold, "cause", err)
			next = k.Clock.Now().Add(publishHold + soonest)
		}
		if !next.IsZero() {
			k.publishAt(next)
		}
	}
}

// publishOne tries one publication and gives when to try again, zero where it
// is dealt with. The error is the store's.
func (k *Keeper) publishOne(ctx context.Context, p store.Publication) (next time.Time, err error) {
	log := k.Log.With("guild", p.Guild, "schedule", p.Schedule, "channel", p.Channel, "message", p.Message)
	now := k.Clock.Now()
	delay := func(wait time.Duration, reason string) (time.Time, error) {
		return now.Add(wait), k.Store.DelayPublication(ctx, p, now.Add(wait), reason)
	}
	giveUp := func(reason string, cause error) (time.Time, error) {
		log.WarnContext(ctx, "a briefing is not published", "reason", reason, "cause", cause)
		err := k.Store.FinishPublication(ctx, p, reason)
		if err == nil {
			k.tell(ctx, DeedPublishFailed, p.Guild, p.Channel, "", reason)
		}
		return time.Time{}, err
	}
	n, err := k.Store.PublicationsSince(ctx, p.Channel, now.Add(-publishedWithin))
	if err != nil {
		return next, err
	}
	if n >= mostPublished {
		return delay(publishedAgain, "the channel's hour is full")
	}
	taken, err := k.Store.TakePublication(ctx, p, publishHold)
	if err != nil || !taken {
		return next, err
	}
	asking, cancel := context.WithTimeout(ctx, patience)
	err = k.Poster.Publish(asking, p.Channel, p.Message)
	cancel()
	if err == nil {
		log.InfoContext(ctx, "a briefing is published")
		return next, k.Store.FinishPublication(ctx, p, "")
	}
	f := classify(err)
	switch {
	case gone(err):
		return giveUp(because(messageGone), err)
	case f.kind == closed && f.lacks:
		return giveUp(because(publishLacks), err)
	case f.kind != passing:
		return giveUp(because(notAnnouncing), err)
	}
	wait := max(backoff(p.Tries+1), f.wait)
	if now.Add(wait).Sub(p.QueuedAt) > publishGrace {
		return giveUp(because(notInTime), err)
	}
	log.WarnContext(ctx, "publishing a briefing failed; trying again", "in", wait, "tries", p.Tries+1, "cause", err)
	return delay(wait, "Discord did not take it")
}

// publishAt has what is due then published, unless that is planned already.
func (k *Keeper) publishAt(at time.Time) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.publishNext.IsZero() && !at.Before(k.publishNext) {
		return
	}
	k.publishNext = at
	k.job("publish", at, func(ctx context.Context) {
		k.mu.Lock()
		if !k.publishNext.After(k.Clock.Now()) {
			k.publishNext = time.Time{}
		}
		k.mu.Unlock()
		k.publish(ctx)
	})
}

// gone says whether an error of a Poster's means that there is no such message.
func gone(err error) bool {
	rest, ok := errors.AsType[*discordgo.RESTError](err)
	return ok && rest.Message != nil && rest.Message.Code == discordgo.ErrCodeUnknownMessage
}
