package schedule

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"time"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// draft is what a slot's message says and how. It is noted in the store before
// the message is sent: whoever takes the slot up after a crash sends the same,
// and whoever brings the message up to date later knows what stood there.
type draft struct {
	Story   string `json:"story"`
	Edition string `json:"edition"` // digest of the brief
	What    string `json:"what,omitempty"`
	Look    string `json:"look,omitempty"`
	Role    string `json:"role,omitempty"`
	Late    bool   `json:"late,omitempty"`

	// Since and Link are of the last briefing, where this is one line saying
	// that nothing is new since.
	Line  bool      `json:"line,omitempty"`
	Since time.Time `json:"since,omitzero"`
	Link  string    `json:"link,omitempty"`
}

func readDraft(text string) (draft, bool) {
	var d draft
	if text == "" || json.Unmarshal([]byte(text), &d) != nil || d.Story == "" {
		return draft{}, false
	}
	return d, true
}

func (d draft) String() string {
	text, _ := json.Marshal(d) // strings and a time: it can't fail
	return string(text)
}

func (d draft) form(mark string) render.Form {
	return render.Form{What: d.What, Look: d.Look, Role: d.Role, Late: d.Late, Mark: mark}
}

// voice is the language of what is posted in a guild.
func (k *Keeper) voice(guild string) stylebook.Voice {
	return stylebook.For(k.Store.Settings(guild).Speaks())
}

// drafted says what a slot's message is to be: the schedule's form over the
// story as it is now.
func (k *Keeper) drafted(ctx context.Context, x store.Schedule, b *briefs.Brief) (draft, error) {
	d := draft{Story: b.ID, Edition: k.editions.digest(b), What: x.What, Look: x.Look, Role: x.Role}
	if x.Unchanged != Line {
		return d, nil
	}
	last, was, same, err := k.unchanged(ctx, x, b)
	if err != nil || !same {
		return d, err
	}
	line := draft{Story: d.Story, Edition: d.Edition, Line: true, Since: last.FinishedAt, Link: Link(last.Guild, last.Channel, last.Message)}
	if was.Line { // the line before told of the briefing that counts
		line.Since, line.Link = was.Since, was.Link
	}
	return line, nil
}

// What a schedule does where its story has not changed since its last briefing,
// other than to post all the same.
const (
	Skip = "skip"
	Line = "line"
)

// unchanged says whether a story is what the schedule's last briefing said when
// it was posted, and gives that. One that was brought up to date since does not
// count as told: an edit calls nobody.
func (k *Keeper) unchanged(ctx context.Context, x store.Schedule, b *briefs.Brief) (last store.Delivery, was draft, same bool, err error) {
	if last, err = k.Store.LastPosted(ctx, x.ID); err != nil || last.Message == "" || last.Story != b.ID {
		return last, was, false, err
	}
	text, first, err := k.Store.PostedAs(ctx, last.Slot)
	was, _ = readDraft(text)
	return last, was, first != "" && first == k.editions.digest(b), err
}

// Link is the address of a message, by which Discord's clients go there; "" for
// a message whose server is not known.
func Link(guild, channel, message string) string {
	if guild == "" {
		return ""
	}
	return "https://discord.com/channels/" + guild + "/" + channel + "/" + message
}

// compose makes the message of a draft.
func (k *Keeper) compose(ctx context.Context, d draft, b *briefs.Brief, guild, mark string, u *render.Update) render.Message {
	v := k.voice(guild)
	if d.Line {
		return render.NothingNew(v, b, d.Since, d.Link, mark)
	}
	f := d.form(mark)
	f.Update = u
	if f.Illustrated() {
		var err error
		if f.Picture, err = k.editions.picture(v, b); err != nil {
			k.Log.ErrorContext(ctx, "a briefing goes without its picture", "guild", guild, "story", b.ID, "cause", err)
		}
	}
	return render.Briefing(v, b, f)
}

// Composed is a briefing as the schedule x would post it of b, for a look at it
// beforehand. The mark stands in for a slot's.
func (k *Keeper) Composed(ctx context.Context, x store.Schedule, b *briefs.Brief, mark string) (render.Message, error) {
	d, err := k.drafted(ctx, x, b)
	if err != nil {
		return render.Message{}, err
	}
	return k.compose(ctx, d, b, x.Guild, mark, nil), nil
}

// Unchanged says whether the story is still what the schedule's last briefing
// said.
func (k *Keeper) Unchanged(ctx context.Context, x store.Schedule, b *briefs.Brief) (bool, error) {
	_, _, same, err := k.unchanged(ctx, x, b)
	return same, err
}

// drawn draws the timeline's picture. One that can't be drawn, even for a
// panic, is an error, and the words say all that it would; nil without an error
// is a story that tells of no event.
func drawn(v stylebook.Voice, b *briefs.Brief) (p *render.Picture, err error) {
	defer func() {
		if r := recover(); r != nil {
			p, err = nil, fmt.Errorf("draw a timeline: panic: %v\n%s", r, debug.Stack())
		}
	}()
	a, err := ask.Timeline(b, "", "")
	if err != nil || len(a.Events) == 0 {
		return nil, err
	}
	picture, err := render.TimelinePicture(v, a)
	if err != nil {
		return nil, err
	}
	return &picture, nil
}
