package commands

import (
	"context"
	"errors"
	"slices"
	"strings"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs"
)

// setup leads a new server to its first briefing in one message: where, when,
// what; whether the bot may post there; a preview; the first one now.
func setup() Command {
	return Command{
		Definition: moderate("setup"),
		Moderator:  true,
		Deferred:   true, // it asks Discord for permissions
		Private:    true,
		Cost:       map[string]Cost{"": Errand},
		Answer:     answerSetup,
		Press:      pressSetup,
	}
}

// choices is what a moderator has chosen so far.
type choices struct {
	channel, at, zone, what string
}

func answerSetup(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	zone, err := zoneFor(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	if zone == "" {
		zone = "UTC"
	}
	return planned(ctx, d, r, choices{at: "08:30", zone: zone, what: render.SetupWhats[0]})
}

func pressSetup(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	if r.Press.Part(render.SetupField) == render.SetupFirst {
		return firstBriefing(ctx, d, r)
	}
	c, err := chosenSoFar(r)
	if err != nil {
		return render.Message{}, err
	}
	switch r.Press.Part(render.SetupField) {
	case render.SetupStart:
		return started(ctx, d, r, c)
	case render.SetupShow:
		x, b, err := c.schedule(d, r)
		if err != nil {
			return render.Message{}, err
		}
		return shown(ctx, d, r, x, b)
	}
	return planned(ctx, d, r, c)
}

// chosenSoFar reads what the components carry, and what was just chosen. It all
// came back from outside, so it is checked as if a member had typed it.
func chosenSoFar(r *Request) (choices, error) {
	c := choices{
		channel: r.Press.Part(render.SetupChannel), zone: r.Press.Part(render.SetupZone), what: r.Press.Part(render.SetupWhat),
	}
	if t := r.Press.Part(render.SetupTime); len(t) == 4 {
		c.at = t[:2] + ":" + t[2:]
	}
	if len(r.Values) == 1 {
		switch value := r.Values[0]; r.Press.Part(render.SetupField) {
		case render.SetupPickChannel:
			c.channel = value
		case render.SetupPickTime:
			if len(value) == 4 {
				c.at = value[:2] + ":" + value[2:]
			}
		case render.SetupPickZone:
			c.zone = value
		case render.SetupPickWhat:
			c.what = value
		}
	}
	_, err := schedule.ParseSpecIn(r.Voice(), c.at, "", "", c.zone)
	if err != nil || !slices.Contains(render.SetupWhats, c.what) || strings.Trim(c.channel, "0123456789") != "" {
		return c, r.refuse("sorry.foreign")
	}
	return c, nil
}

// schedule is the schedule that the choices make, and the story that it posts.
func (c choices) schedule(d *Desk, r *Request) (store.Schedule, *briefs.Brief, error) {
	x := store.Schedule{Guild: r.Guild, Channel: c.channel, At: c.at, Zone: c.zone, What: c.what, CreatedBy: r.User}
	if x.What == render.SetupWhats[0] {
		x.What = ""
	}
	b, ok := d.Keeper.StoryOf(x)
	if !ok {
		return x, nil, r.refuse("story.none")
	}
	return x, b, nil
}

// planned shows the choices, and what is in their way.
func planned(ctx context.Context, d *Desk, r *Request, c choices) (render.Message, error) {
	x, b, err := c.schedule(d, r)
	if err != nil {
		return render.Message{}, err
	}
	p := render.SetupPlan{Line: lineOf(d, r.Voice(), x), Times: setupTimes, Zones: setupZones(d, r, c.zone), What: c.what, Title: b.Title}
	if !slices.Contains(p.Times, c.at) {
		p.Times = append([]string{c.at}, p.Times[1:]...)
	}
	if c.channel != "" {
		missing, err := lacking(ctx, d, r, c.channel, schedule.Needs(x)...)
		if refused, ok := errors.AsType[Refused](err); ok {
			p.Trouble = string(refused)
		} else if err != nil {
			return render.Message{}, err
		}
		p.Missing = schedule.Permissions(r.Voice(), missing)
	}
	at := render.At(b).With(render.VerbSetup, "", c.channel, strings.ReplaceAll(c.at, ":", ""), c.zone, c.what)
	return render.Setup(r.Voice(), p, at), nil
}

// started adds the schedule.
func started(ctx context.Context, d *Desk, r *Request, c choices) (render.Message, error) {
	x, b, err := c.schedule(d, r)
	if err != nil {
		return render.Message{}, err
	}
	if c.channel == "" {
		return planned(ctx, d, r, c)
	}
	remarks, err := checked(ctx, d, r, x, "schedule.cantpost")
	if err != nil {
		return render.Message{}, err
	}
	x, err = d.Store.AddSchedule(ctx, x)
	if errors.Is(err, store.ErrTooMany) {
		return render.Message{}, r.refuse("schedule.toomany", store.MaxSchedules)
	}
	if err != nil {
		return render.Message{}, err
	}
	if err := d.Store.SetZone(ctx, r.Guild, x.Zone); err != nil {
		d.Log.WarnContext(ctx, "a server's time zone or language was not kept", "guild", r.Guild, "error", err)
	}
	remember(ctx, d, r, x)
	changed(ctx, d, r)
	line := lineOf(d, r.Voice(), x)
	d.Log.InfoContext(ctx, "a schedule was added", "guild", r.Guild, "user", r.User, "schedule", x.ID, "channel", x.Channel, "when", line.Words)
	r.did(store.Entry{Deed: render.DeedSchedule + "add", Channel: x.Channel, Story: b.ID, Detail: inForm(d, r, x)})
	if r.Voice() != r.GuildVoice() {
		remarks = append(remarks, render.PostsOtherwise(r.Voice(), r.GuildVoice()))
	}
	return render.SetupDone(r.Voice(), line, render.At(b), remarks...), nil
}

// firstBriefing posts what a new schedule will post, now. Pressed twice it posts
// once: the nonce is the schedule's.
func firstBriefing(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	x, err := d.Store.Schedule(ctx, r.Guild, r.Press.Part(render.SetupChannel))
	if errors.Is(err, store.ErrNoSchedule) {
		return render.Message{}, r.refuse("schedule.nosuch", r.Press.Part(render.SetupChannel))
	}
	if err != nil {
		return render.Message{}, err
	}
	b, ok := d.Keeper.StoryOf(x)
	if !ok {
		return render.Message{}, r.refuse("story.none")
	}
	mark := "setup " + x.ID
	if _, err := checked(ctx, d, r, x, "schedule.cantpost"); err != nil {
		return render.Message{}, err
	}
	id, err := d.Poster.FindPosted(ctx, x.Channel, mark)
	if err != nil {
		return render.Message{}, err
	}
	if id == "" {
		m, err := d.Keeper.Composed(ctx, x, b, mark)
		if err != nil {
			return render.Message{}, err
		}
		if id, err = d.Poster.Post(ctx, x.Channel, m, mark); err != nil {
			return render.Message{}, err
		}
	}
	return render.SetupPosted(r.Voice(), "https://discord.com/channels/"+r.Guild+"/"+x.Channel+"/"+id), nil
}
