package commands

import (
	"context"
	"errors"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

// scheduleCommand lets moderators say which channel is briefed when, and how.
func scheduleCommand() Command {
	return Command{
		Definition: moderate("schedule",
			sub("add", append([]*discordgo.ApplicationCommandOption{channelOption(true)}, scheduleOptions()...)...),
			sub("change", append(append([]*discordgo.ApplicationCommandOption{idOption(), channelOption(false)}, scheduleOptions()...),
				choice("without", "ping", "story"))...),
			sub("list"),
			sub("preview", idOption()),
			sub("pause", idOption(), completed("until"), words("reason", 200)),
			sub("resume", idOption()),
			sub("copy", idOption(), channelOption(true)),
			sub("remove", idOption()),
			sub("test", optional(idOption()), channelOption(false), storyOption()),
		),
		Moderator: true,
		Deferred:  true, // most ask Discord for permissions
		Private:   true,
		Cost:      map[string]Cost{"": Errand, "list": Free, "test": Preview, "preview": Preview},
		Answer:    answerSchedule,
		Suggest:   suggestSchedule,
	}
}

// scheduleOptions are when a schedule posts, of what, and how.
func scheduleOptions() []*discordgo.ApplicationCommandOption {
	return []*discordgo.ApplicationCommandOption{
		words("time", 100), completed("days"), completed("timezone"), words("cron", 200), storyOption(),
		choice("what", "summary", "quotes", "timeline", "all"),
		choice("look", "full", "compact"),
		choice("unchanged", "post", schedule.Skip, schedule.Line),
		{Type: discordgo.ApplicationCommandOptionRole, Name: "ping"},
		{Type: discordgo.ApplicationCommandOptionBoolean, Name: "thread"},
		{Type: discordgo.ApplicationCommandOptionBoolean, Name: "publish"},
	}
}

// scheduleActions are the subcommands' handlers.
var scheduleActions = map[string]func(context.Context, *Desk, *Request) (render.Message, error){
	"add": addSchedule, "change": changeSchedule, "list": listSchedules, "preview": previewSchedule,
	"pause": pauseSchedule, "resume": resumeSchedule, "copy": copySchedule, "remove": removeSchedule, "test": testBriefing,
}

func answerSchedule(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	act, ok := scheduleActions[r.Sub]
	if !ok {
		return render.Message{}, r.unfinished("schedule", "add", "change", "list", "preview", "pause", "resume", "copy", "remove", "test")
	}
	return act(ctx, d, r)
}

func suggestSchedule(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	switch r.Focused {
	case "story":
		return suggestStory(d, r), nil
	case "timezone":
		return suggestZones(d, r), nil
	case "days":
		return suggestDays(r), nil
	case "until":
		return suggestUntil(ctx, d, r)
	case "id":
		return suggestSchedules(ctx, d, r)
	}
	return nil, nil
}

// suggestDays completes days of the week in the member's language.
func suggestDays(r *Request) []Choice {
	var out []Choice
	for _, days := range schedule.SuggestDays(r.Voice(), r.Text("days"), mostChoices) {
		out = append(out, Choice{Name: days.Words, Value: days.Value})
	}
	return out
}

// suggestUntil shows what a pause's end is understood as, on the server's
// calendar, each day with its name: that is how members see a slip.
func suggestUntil(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	zone, err := zoneFor(ctx, d, r)
	if err != nil {
		return nil, err
	}
	var out []Choice
	for _, at := range schedule.SuggestUntil(r.Voice(), r.Text("until"), d.Clock.Now(), zone) {
		out = append(out, Choice{Name: render.DayChoice(r.Voice(), at), Value: schedule.UntilValue(at)})
	}
	return out, nil
}

// suggestZones completes time zones by their names and by cities in any
// language, each with its time of day now: that is how members recognise theirs.
// Who has typed nothing is offered the zones of their server and its language.
func suggestZones(d *Desk, r *Request) []Choice {
	var out []Choice
	if strings.TrimSpace(r.Text("timezone")) == "" {
		for _, z := range setupZones(d, r, d.Store.Settings(r.Guild).Zone) {
			out = append(out, Choice{Name: r.Voice().Say("schedule.zonenow", z.Name, z.Now), Value: z.Name})
		}
		return out
	}
	for _, p := range schedule.SuggestZones(r.Text("timezone"), mostChoices) {
		shown := p.Zone
		if spec, err := schedule.ParseSpec("00:00", "", "", p.Zone); err == nil {
			shown = r.Voice().Say("schedule.zonenow", p.Zone, spec.Slot(d.Clock.Now())[11:])
		}
		if p.City != "" {
			shown = p.City + " · " + shown
		}
		out = append(out, Choice{Name: shown, Value: p.Zone})
	}
	return out
}

// suggestSchedules completes the ids of this server's schedules.
func suggestSchedules(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	all, err := d.Store.Schedules(ctx, r.Guild)
	if err != nil {
		return nil, err
	}
	typed := strings.ToLower(strings.TrimSpace(r.Text("id")))
	var out []Choice
	for _, x := range all {
		if r.Sub == "resume" && !x.Paused {
			continue
		}
		name := x.ID + " · " + lineOf(d, r.Voice(), x).Words
		if x.Paused {
			name += " · " + r.Voice().Say("schedule.rests")
		}
		if strings.Contains(strings.ToLower(name), typed) {
			out = append(out, Choice{Name: name, Value: x.ID})
		}
	}
	return out, nil
}

// chosen finds the schedule that the option id names.
func chosen(ctx context.Context, d *Desk, r *Request) (store.Schedule, error) {
	id := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(r.Text("id")), "#"))
	x, err := d.Store.Schedule(ctx, r.Guild, id)
	if errors.Is(err, store.ErrNoSchedule) {
		return x, r.refuse("schedule.nosuch", id)
	}
	return x, err
}

// lineOf is a schedule as it is shown to who speaks v, with its next three runs.
func lineOf(d *Desk, v stylebook.Voice, x store.Schedule) render.ScheduleLine {
	line := render.ScheduleLine{
		ID: x.ID, Channel: x.Channel, Paused: x.Paused, By: x.PausedBy, Reason: schedule.Reason(v, x.PausedReason), Until: x.PausedUntil,
		Words: x.At + x.Cron + ", " + x.Zone, Fixed: x.ID == store.OperatorsID,
		What: x.What, Look: x.Look, Unchanged: x.Unchanged, Role: x.Role, Thread: x.Thread, Publish: x.Publish,
	}
	if !line.Until.IsZero() {
		line.Until = schedule.PauseOver(line.Until)
	}
	if spec, err := schedule.ParseSpec(x.At, x.Days, x.Cron, x.Zone); err == nil {
		line.Words = spec.Words(v)
		switch {
		case !x.Paused:
			line.Next = spec.Next(d.Clock.Now(), 3)
		case !x.PausedUntil.IsZero():
			line.Next = spec.Next(x.PausedUntil, 3)
		}
	}
	if x.Story != "" {
		line.Story = x.Story
		if b, ok := d.Library.Story(x.Guild, x.Story); ok {
			line.Story = b.Title
		}
	}
	return line
}

// changed lets the keeper know. What was changed stands in the store already,
// and the keeper reads that again by itself within minutes: a fault here is
// the operator's to know, not the member's.
func changed(ctx context.Context, d *Desk, r *Request) {
	if err := d.Keeper.Changed(ctx); err != nil {
		d.Log.WarnContext(ctx, "reading the schedules again failed; they are read in a few minutes", "guild", r.Guild, "error", err)
	}
}

func sub(name string, options ...*discordgo.ApplicationCommandOption) *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{
		Type: discordgo.ApplicationCommandOptionSubCommand, Name: name, Options: options,
	}
}

func words(name string, most int) *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{
		Type: discordgo.ApplicationCommandOptionString, Name: name, MaxLength: most,
	}
}

func completed(name string) *discordgo.ApplicationCommandOption {
	o := words(name, 100)
	o.Autocomplete = true
	return o
}

// choice is one of a few values, each named in the style book.
func choice(name string, values ...string) *discordgo.ApplicationCommandOption {
	o := &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionString, Name: name}
	for _, v := range values {
		o.Choices = append(o.Choices, &discordgo.ApplicationCommandOptionChoice{Name: v, Value: v})
	}
	return o
}

func idOption() *discordgo.ApplicationCommandOption {
	o := completed("id")
	o.Required = true
	return o
}

func optional(o *discordgo.ApplicationCommandOption) *discordgo.ApplicationCommandOption {
	o.Required = false
	return o
}

// channelOption takes channels of text and announcements.
func channelOption(required bool) *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{
		Type: discordgo.ApplicationCommandOptionChannel, Name: "channel", Required: required,
		ChannelTypes: []discordgo.ChannelType{discordgo.ChannelTypeGuildText, discordgo.ChannelTypeGuildNews},
	}
}
