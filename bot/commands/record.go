package commands

import (
	"context"
	"strings"

	"dateline/bot/render"
	"dateline/bot/store"
)

// Newsdesk hears what moderators should know, for the server's log channel. It
// does not wait for Discord.
type Newsdesk interface {
	Tell(store.Entry)

	// TellIn is Tell for a channel that was the log channel until now.
	TellIn(channel string, e store.Entry)

	// Trouble says, as a key of the style book, why the server's log channel
	// was not reached the last time; "" where it was.
	Trouble(guild string) string
}

// did notes what the member has done, for the history of the server and its log
// channel. It counts once the handler has answered without an error. Detail is
// plain text in the server's language.
func (r *Request) did(e store.Entry) {
	e.Guild, e.By = r.Guild, r.User
	r.deeds = append(r.deeds, e)
}

// record writes down what a request has done. That it was done stands already:
// a fault here is the operator's to know, not the member's.
func (d *Desk) record(ctx context.Context, r *Request) {
	for _, e := range r.deeds {
		e.At = d.Clock.Now()
		if err := d.Store.Record(ctx, e); err != nil {
			d.Log.ErrorContext(ctx, "what a moderator did could not be written into the history", "guild", e.Guild, "user", e.By, "deed", e.Deed, "cause", err)
		}
		if d.Newsdesk != nil {
			d.Newsdesk.Tell(e)
		}
	}
}

// scheduled notes what the subcommand of /schedule has done to a schedule.
func scheduled(d *Desk, r *Request, x store.Schedule) {
	detail := lineOf(d, r.GuildVoice(), x).Words
	switch {
	case r.Sub == "pause" && x.PausedReason != "":
		detail += " – " + x.PausedReason
	case r.Sub == "add", r.Sub == "copy", r.Sub == "change":
		detail = inForm(d, r, x)
	}
	r.did(store.Entry{Deed: render.DeedSchedule + r.Sub, Story: x.Story, Channel: x.Channel, Detail: detail})
}

// inForm is when a schedule posts and in which form, so that a change of either
// is told. A role has its name where the command brought it: the text mentions
// nobody.
func inForm(d *Desk, r *Request, x store.Schedule) string {
	v := r.GuildVoice()
	line := lineOf(d, v, x)
	said := []string{line.Words}
	role := r.roles[x.Role]
	line.Role = ""
	if form := render.Posts(v, line); form != "" {
		said = append(said, form)
	}
	if role != nil {
		said = append(said, v.Say("schedule.pings", "@"+role.Name))
	}
	return strings.Join(said, " · ")
}
