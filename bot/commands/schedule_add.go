package commands

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

// addSchedule keeps a new schedule, when its words can be read and the bot can
// post in its channel.
func addSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	zone, err := zoneFor(ctx, d, r)
	if err != nil {
		return render.Message{}, err
	}
	x, remarks, err := applied(ctx, d, r, store.Schedule{Guild: r.Guild, Zone: zone, CreatedBy: r.User})
	if err != nil {
		return render.Message{}, err
	}
	more, err := checked(ctx, d, r, x, "schedule.cantpost")
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
	remember(ctx, d, r, x)
	changed(ctx, d, r)
	scheduled(d, r, x)
	line := lineOf(d, stylebook.Voice{}, x)
	d.Log.InfoContext(ctx, "a schedule was added", "guild", r.Guild, "user", r.User, "schedule", x.ID, "channel", x.Channel, "when", line.Words)
	return render.ScheduleAdded(r.Voice(), lineOf(d, r.Voice(), x), append(remarks, more...)...), nil
}

// remember keeps what the first schedule tells of a server: its zone, and its
// language where that is not known yet.
func remember(ctx context.Context, d *Desk, r *Request, x store.Schedule) {
	var errs []error
	if strings.TrimSpace(r.Text("timezone")) != "" {
		errs = append(errs, d.Store.SetZone(ctx, r.Guild, x.Zone))
	}
	if r.Native != "" && d.Store.Settings(r.Guild).Speaks() == "" {
		errs = append(errs, d.Store.SetLocale(ctx, r.Guild, string(r.Native)))
	}
	if err := errors.Join(errs...); err != nil {
		d.Log.WarnContext(ctx, "a server's time zone or language was not kept", "guild", r.Guild, "error", err)
	}
}

// zoneFor is the zone that was named, else the one that this server named
// last, else the bot's.
func zoneFor(ctx context.Context, d *Desk, r *Request) (string, error) {
	if named := strings.TrimSpace(r.Text("timezone")); named != "" {
		return named, nil
	}
	g, err := d.Store.Guild(ctx, r.Guild)
	if err != nil {
		return "", err
	}
	if g.Zone != "" || d.Zone == nil {
		return g.Zone, nil
	}
	return d.Zone.String(), nil
}

// channel is the id of the channel that was named. What Discord did not
// resolve is no channel of this server, whoever sent it.
func channel(r *Request) (string, error) {
	id := r.Text("channel")
	resolved := r.channels[id]
	switch {
	case resolved == nil, resolved.GuildID != "" && resolved.GuildID != r.Guild:
		return "", r.refuse("schedule.foreign")
	case !slices.Contains([]discordgo.ChannelType{discordgo.ChannelTypeGuildText, discordgo.ChannelTypeGuildNews}, resolved.Type):
		return "", r.refuse("schedule.badkind")
	}
	return id, nil
}

// lacking asks Discord which permissions the bot lacks in a channel, those of
// also among them.
func lacking(ctx context.Context, d *Desk, r *Request, channel string, also ...schedule.Need) ([]string, error) {
	missing, err := d.Poster.Missing(ctx, r.Guild, channel, also...)
	switch {
	case err == nil:
		return missing, nil
	case errors.Is(err, schedule.ErrElsewhere):
		return nil, r.refuse("schedule.foreign")
	case schedule.Closed(err):
		return nil, sentences(r.refuse("schedule.cantsee", markdown("<#"+channel+">")), Refused(render.WhereToGrant(r.Voice())))
	}
	return nil, err
}
