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
	spec, err := schedule.ParseSpecIn(r.Voice(), r.Text("time"), r.Text("days"), r.Text("cron"), zone)
	if why := schedule.Explain(r.Voice(), err); why != "" {
		return render.Message{}, Refused(render.Clip(why, 500))
	}
	if err != nil {
		return render.Message{}, err
	}
	x := store.Schedule{
		Guild: r.Guild, At: spec.At, Days: spec.Days, Cron: spec.Cron, Zone: spec.Zone, CreatedBy: r.User,
	}
	if strings.TrimSpace(r.Text("story")) != "" {
		b, err := story(d, r)
		if err != nil {
			return render.Message{}, err
		}
		x.Story = b.ID
	}
	if x.Channel, err = channel(r); err != nil {
		return render.Message{}, err
	}
	missing, err := lacking(ctx, d, r, x.Channel)
	if err != nil {
		return render.Message{}, err
	}
	if len(missing) > 0 {
		return render.Message{}, Refused("I can't post in <#" + x.Channel + ">: I lack " + list(missing) + " there. " + render.WhereToGrant(r.Voice()))
	}
	x, err = d.Store.AddSchedule(ctx, x)
	if errors.Is(err, store.ErrTooMany) {
		return render.Message{}, Refused("This server has 25 schedules, which is the most. Remove one first: `/schedule remove`.")
	}
	if err != nil {
		return render.Message{}, err
	}
	if strings.TrimSpace(r.Text("timezone")) != "" {
		if err := d.Store.SetZone(ctx, r.Guild, x.Zone); err != nil {
			d.Log.WarnContext(ctx, "a server's time zone was not kept", "guild", r.Guild, "error", err)
		}
	}
	changed(ctx, d, r)
	d.Log.InfoContext(ctx, "a schedule was added", "guild", r.Guild, "user", r.User, "schedule", x.ID, "channel", x.Channel, "when", spec.Words(stylebook.Voice{}))
	return render.ScheduleAdded(r.Voice(), lineOf(d, x)), nil
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
		return "", errForeign
	case !slices.Contains([]discordgo.ChannelType{discordgo.ChannelTypeGuildText, discordgo.ChannelTypeGuildNews}, resolved.Type):
		return "", Refused("I brief text and announcement channels. Choose one of those.")
	}
	return id, nil
}

const errForeign = Refused("That channel is not in this server. Choose one of the list.")

// lacking asks Discord which permissions the bot lacks in a channel.
func lacking(ctx context.Context, d *Desk, r *Request, channel string) ([]string, error) {
	missing, err := d.Poster.Missing(ctx, r.Guild, channel)
	switch {
	case err == nil:
		return missing, nil
	case errors.Is(err, schedule.ErrElsewhere):
		return nil, errForeign
	case schedule.Closed(err):
		return nil, Refused("I can't see <#" + channel + ">. " + render.WhereToGrant(r.Voice()))
	}
	return nil, err
}

// list writes names as "A, B and C".
func list(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}
