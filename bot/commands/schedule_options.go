package commands

import (
	"context"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

// applied gives a schedule the options that the member has named, each checked;
// remarks are what the member should know although it is done.
func applied(ctx context.Context, d *Desk, r *Request, x store.Schedule) (_ store.Schedule, remarks []string, err error) {
	if x, err = retimed(r, x); err != nil {
		return x, nil, err
	}
	if strings.TrimSpace(r.Text("story")) != "" {
		b, err := story(d, r)
		if err != nil {
			return x, nil, err
		}
		x.Story = b.ID
	}
	if r.Given("channel") {
		if x.Channel, err = channel(r); err != nil {
			return x, nil, err
		}
	}
	for _, o := range []struct {
		name, usual string
		to          *string
	}{{"what", "summary", &x.What}, {"look", "full", &x.Look}, {"unchanged", "post", &x.Unchanged}} {
		switch value := r.Text(o.name); {
		case value == "":
		case value == o.usual:
			*o.to = ""
		case !offers(o.name, value):
			return x, nil, r.refuse("schedule.nochoice", value)
		default:
			*o.to = value
		}
	}
	if given, ok := r.options["thread"].(bool); ok {
		x.Thread = given
	}
	if given, ok := r.options["publish"].(bool); ok {
		x.Publish = given
	}
	switch r.Text("without") {
	case "ping":
		x.Role = ""
	case "story":
		x.Story = ""
	}
	if r.Given("ping") {
		if x.Role, err = pinged(r); err != nil {
			return x, nil, err
		}
	}
	return x, remarks, nil
}

// offers says whether an option of a schedule's has that choice: what Discord
// sends is checked all the same.
func offers(name, value string) bool {
	for _, o := range scheduleOptions() {
		if o.Name == name {
			return slices.ContainsFunc(o.Choices, func(c *discordgo.ApplicationCommandOptionChoice) bool { return c.Value == value })
		}
	}
	return false
}

// retimed reads the options that say when; what is not named stays.
func retimed(r *Request, x store.Schedule) (store.Schedule, error) {
	at, days, cron, zone := r.Text("time"), r.Text("days"), r.Text("cron"), r.Text("timezone")
	if at == "" && cron == "" {
		at, cron = x.At, x.Cron
		if days == "" {
			days = x.Days
		}
	} else if at != "" && days == "" {
		days = x.Days
	}
	if strings.TrimSpace(zone) == "" {
		zone = x.Zone
	}
	spec, err := schedule.ParseSpecIn(r.Voice(), at, days, cron, zone)
	if why := schedule.Explain(r.Voice(), err); why != "" {
		return x, Refused(render.Clip(why, 500))
	}
	if err != nil {
		return x, err
	}
	x.At, x.Days, x.Cron, x.Zone = spec.At, spec.Days, spec.Cron, spec.Zone
	return x, nil
}

// mentionsAll are the permissions with which a member may mention every role.
const mentionsAll = discordgo.PermissionMentionEveryone | discordgo.PermissionAdministrator

// pinged is the role that was named, when this member may mention it: what they
// may not do themselves, the bot does not do for them.
func pinged(r *Request) (string, error) {
	id := r.Text("ping")
	role := r.roles[id]
	switch {
	case id == r.Guild:
		return "", r.refuse("schedule.everyone")
	case role == nil:
		return "", r.refuse("schedule.norole")
	case !role.Mentionable && r.permissions&mentionsAll == 0:
		return "", r.refuse("schedule.mayping", markdown("<@&"+id+">"))
	}
	return id, nil
}

// mayCarry refuses to take a ping that another moderator chose to a channel for
// which this one could not have chosen it.
func mayCarry(ctx context.Context, d *Desk, r *Request, x store.Schedule) error {
	if x.Role == "" || r.permissions&mentionsAll != 0 {
		return nil
	}
	open, err := mentionable(ctx, d, r, x.Role)
	if err == nil && !open {
		return r.refuse("schedule.mayping", markdown("<@&"+x.Role+">"))
	}
	return err
}

// mentionable tells whether everybody may mention a role: by what came with the
// command, else Discord is asked.
func mentionable(ctx context.Context, d *Desk, r *Request, id string) (bool, error) {
	if role := r.roles[id]; role != nil {
		return role.Mentionable, nil
	}
	return d.Poster.Mentionable(ctx, r.Guild, id)
}

// checked asks Discord whether a schedule can do there what it is to do. What
// keeps it from posting is refused; what keeps it from less is a remark.
func checked(ctx context.Context, d *Desk, r *Request, x store.Schedule, refusal string) (remarks []string, err error) {
	needs := schedule.Needs(x)
	if x.Role != "" {
		open, err := mentionable(ctx, d, r, x.Role)
		if err != nil {
			return nil, err
		}
		if !open {
			needs = append(needs, schedule.MentionAll)
		}
	}
	missing, err := lacking(ctx, d, r, x.Channel, needs...)
	if err != nil {
		return nil, err
	}
	if i := slices.Index(missing, string(schedule.MentionAll)); i >= 0 {
		missing = slices.Delete(missing, i, i+1)
		remarks = append(remarks, string(r.refuse("schedule.cantping", markdown("<@&"+x.Role+">"))))
	}
	if len(missing) > 0 {
		return nil, sentences(r.refuse(refusal, markdown("<#"+x.Channel+">"), markdown(schedule.Listed(r.Voice(), schedule.Permissions(r.Voice(), missing)))),
			Refused(render.WhereToGrant(r.Voice())))
	}
	if x.Publish {
		announces, err := d.Poster.Announces(ctx, x.Channel)
		if err != nil {
			return nil, err
		}
		if !announces {
			return nil, r.refuse("schedule.noannouncing", markdown("<#"+x.Channel+">"))
		}
	}
	return remarks, nil
}
