package schedule

import (
	"context"
	"errors"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

const (
	// gather is how long after a change the posted briefings are edited: what
	// follows within it is told in the same edit.
	gather = 10 * time.Second
	// updateTries is how often in a row editing may fail before it is left to
	// the next change or the next start.
	updateTries = 12
	// removed is the edition of a briefing whose message is gone.
	removed = "removed"
)

// changedStory is a story that briefings may be behind on. Guild "" is all
// guilds, story "" every story.
type changedStory struct{ guild, story string }

// StoryChanged is told that a guild (“”: perhaps every guild) is served a story
// in another edition than before. The briefings of it that were posted within
// Options.UpdateFor are brought up to date shortly after.
func (k *Keeper) StoryChanged(guild, story string) {
	if k.UpdateFor <= 0 {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closing {
		return
	}
	k.behind[changedStory{guild, story}] = true
	k.updateFails = 0
	k.planUpdate(gather)
}

// planUpdate has what is behind seen to after a while, unless that is planned
// already. k.mu is held.
func (k *Keeper) planUpdate(wait time.Duration) {
	if k.updatePlanned {
		return
	}
	k.updatePlanned = true
	k.job("update", k.Clock.Now().Add(wait), k.update)
}

// update edits every posted briefing that says something else than its story
// does now. What fails for the moment is tried again.
func (k *Keeper) update(ctx context.Context) {
	k.updating.Lock()
	defer k.updating.Unlock()
	k.mu.Lock()
	behind := k.behind
	k.behind, k.updatePlanned = map[changedStory]bool{}, false
	k.mu.Unlock()
	wait := time.Duration(0)
	failed := map[changedStory]bool{}
	seen := map[store.Slot]bool{}
	for c := range behind {
		posted, err := k.Store.Posted(ctx, c.guild, c.story, k.Clock.Now().Add(-k.UpdateFor))
		if err != nil {
			k.Log.ErrorContext(ctx, "reading the posted briefings failed; trying again", "cause", err)
			failed[c] = true
			continue
		}
		for _, d := range posted {
			if seen[d.Slot] || ctx.Err() != nil {
				continue
			}
			seen[d.Slot] = true
			if err := k.renew(ctx, d); err != nil {
				k.Log.WarnContext(ctx, "bringing a briefing up to date failed; trying again",
					"guild", d.Guild, "schedule", d.Schedule, "slot", d.Local, "channel", d.Channel, "message", d.Message, "cause", err)
				failed[changedStory{d.Guild, d.Story}] = true
				wait = max(wait, classify(err).wait)
			}
		}
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(failed) == 0 || k.closing {
		k.updateFails = 0
		return
	}
	if k.updateFails++; k.updateFails > updateTries {
		k.Log.Error("posted briefings are left as they are until the next change or start", "stories", len(failed))
		k.updateFails = 0
		return
	}
	for c := range failed {
		k.behind[c] = true
	}
	k.planUpdate(max(wait, gather<<min(k.updateFails-1, 6)))
}

// renew edits one posted briefing, where it is behind its story. The error is
// one that may pass.
func (k *Keeper) renew(ctx context.Context, d store.Delivery) error {
	b, ok := k.Library.Story(d.Guild, d.Story)
	if !ok || d.Edition == "" || d.Edition == removed || d.Edition == k.editions.digest(b) {
		return nil
	}
	text, first, err := k.Store.PostedAs(ctx, d.Slot)
	if err != nil {
		return err
	}
	was, _ := readDraft(text)
	if was.Line {
		return nil // it said what was so at its time
	}
	if first == "" {
		first = d.Edition
	}
	u, err := k.sinceThen(ctx, first, b)
	if err != nil {
		return err
	}
	log := k.Log.With("guild", d.Guild, "schedule", d.Schedule, "slot", d.Local, "channel", d.Channel, "message", d.Message)
	asking, cancel := context.WithTimeout(ctx, patience)
	err = k.Poster.Edit(asking, d.Channel, d.Message, k.compose(ctx, was, b, d.Guild, Mark(d.Slot), &u))
	cancel()
	rest, coded := errors.AsType[*discordgo.RESTError](err)
	switch {
	case gone(err), coded && rest.Message != nil && rest.Message.Code == discordgo.ErrCodeUnknownChannel:
		log.InfoContext(ctx, "a posted briefing is gone, and not brought up to date any more")
		_, err := k.Store.Reposted(ctx, d.Slot, d.Edition, removed)
		return err
	case err != nil && classify(err).kind != passing:
		log.WarnContext(ctx, "a posted briefing can't be brought up to date", "cause", err)
		return nil
	case err != nil:
		return err
	}
	if err := k.keepEdition(ctx, b); err != nil {
		return err
	}
	mine, err := k.Store.Reposted(ctx, d.Slot, d.Edition, k.editions.digest(b))
	if err != nil || !mine {
		return err
	}
	log.InfoContext(ctx, "a posted briefing is brought up to date", "changes", u.Changes.String())
	if k.Told != nil {
		k.Told(ctx, store.Entry{Guild: d.Guild, At: u.At, Deed: DeedUpdated, Story: d.Story, Channel: d.Channel, Detail: u.Words(k.voice(d.Guild))})
	}
	return nil
}

// sinceThen is what changed in a story since an edition of it was posted.
func (k *Keeper) sinceThen(ctx context.Context, first string, b *briefs.Brief) (render.Update, error) {
	u := render.Update{At: k.Clock.Now()}
	if first == k.editions.digest(b) {
		u.Back = true
		return u, nil
	}
	old, err := k.edition(ctx, first)
	if err != nil {
		return u, err
	}
	if old == nil {
		u.Unknown = true
		return u, nil
	}
	u.Changes = library.Diff(old, b)
	return u, nil
}
