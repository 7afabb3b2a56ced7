package commands

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

const (
	newsChannel    = "1000000000000000021"
	announcements  = "1000000000000000023"
	forumChannel   = "1000000000000000022"
	foreignChannel = "2000000000000000021"
)

// gate is a Poster that says what its fields say.
type gate struct {
	missing func(guild, channel string) ([]string, error)
}

func (gate) Post(context.Context, string, render.Message, string) (string, error) {
	return "1", nil
}
func (gate) FindPosted(context.Context, string, string) (string, error) { return "", nil }
func (gate) Edit(context.Context, string, string, render.Message) error { return nil }
func (gate) Publish(context.Context, string, string) error              { return nil }
func (gate) StartThread(context.Context, string, string, string, time.Duration) (string, error) {
	return "1", nil
}
func (g gate) Announces(_ context.Context, channel string) (bool, error) {
	return channel == announcements, nil
}
func (g gate) Mentionable(context.Context, string, string) (bool, error) { return true, nil }

func (g gate) Missing(_ context.Context, guild, channel string, also ...schedule.Need) ([]string, error) {
	if g.missing == nil {
		return nil, nil
	}
	return g.missing(guild, channel)
}

// schedulingDesk is a desk whose keeper runs on a clock that stands.
func schedulingDesk(t *testing.T) (*Desk, *gate) {
	t.Helper()
	clock := clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 7, 0, 0, 0, time.UTC))
	d, _, _ := newDesk(t, clock)
	g := &gate{}
	d.Poster = g
	keeper, err := schedule.New(schedule.Options{Store: d.Store, Library: d.Library, Poster: g, Log: d.Log, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	d.Keeper = keeper
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := keeper.Shutdown(ctx); err != nil {
			t.Error(err)
		}
	})
	if err := keeper.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return d, g
}

// schedules is a moderator's use of /schedule.
func schedules(verb string, options ...any) *discordgo.Interaction {
	i := moderator(asks("schedule"))
	i.ChannelID = newsChannel
	o := &discordgo.ApplicationCommandInteractionDataOption{Name: verb, Type: discordgo.ApplicationCommandOptionSubCommand}
	for n := 0; n < len(options); n += 2 {
		kind := discordgo.ApplicationCommandOptionString
		if options[n] == "channel" {
			kind = discordgo.ApplicationCommandOptionChannel
		}
		o.Options = append(o.Options, &discordgo.ApplicationCommandInteractionDataOption{Name: options[n].(string), Type: kind, Value: options[n+1]})
	}
	data := i.Data.(discordgo.ApplicationCommandInteractionData)
	data.Options = append(data.Options, o)
	data.Resolved = &discordgo.ApplicationCommandInteractionDataResolved{Channels: map[string]*discordgo.Channel{
		newsChannel:  {ID: newsChannel, Type: discordgo.ChannelTypeGuildText},
		forumChannel: {ID: forumChannel, Type: discordgo.ChannelTypeGuildForum},
	}}
	i.Data = data
	return i
}

// settle handles a deferred command and gives the words of its answer.
func settle(t *testing.T, d *Desk, i *discordgo.Interaction) string {
	t.Helper()
	var h heard
	NewRouter(d, nil).Handle(t.Context(), i, &h)
	if len(h.responses) != 1 || len(h.edits) != 1 {
		t.Fatalf("%d responses and %d edits, want a deferral and its answer", len(h.responses), len(h.edits))
	}
	if h.responses[0].Data == nil || h.responses[0].Data.Flags&discordgo.MessageFlagsEphemeral == 0 {
		t.Error("the answer is not for the moderator alone")
	}
	e := h.edits[0]
	if e.AllowedMentions == nil || e.AllowedMentions.Parse == nil {
		t.Error("mentions are not switched off")
	}
	out := *e.Content
	for _, embed := range *e.Embeds {
		out += "\n" + embed.Title + "\n" + embed.Description
	}
	return out
}

func says(t *testing.T, got, want string) {
	t.Helper()
	if !strings.Contains(got, want) {
		t.Errorf("it says %q, expected %q in it", got, want)
	}
}

func TestScheduleFromAddToRemove(t *testing.T) {
	d, g := schedulingDesk(t)
	says(t, settle(t, d, schedules("list")), "No channel is briefed yet.")

	added := settle(t, d, schedules("add", "channel", newsChannel, "time", "8.30am", "days", "weekdays", "timezone", "berlin"))
	// Thursday, Friday, Monday, 08:30 in Berlin.
	says(t, added, "- <t:1794468600:F> (<t:1794468600:R>)\n- <t:1794555000:F> (<t:1794555000:R>)\n- <t:1794814200:F> (<t:1794814200:R>)")
	all, err := d.Store.Schedules(t.Context(), aGuild)
	if err != nil || len(all) != 1 {
		t.Fatalf("the store has %v, %v", all, err)
	}
	x := all[0]
	if x.At != "08:30" || x.Days != "mon,tue,wed,thu,fri" || x.Zone != "Europe/Berlin" || x.Channel != newsChannel || x.CreatedBy != "7" {
		t.Errorf("it is kept as %+v", x)
	}
	if next, ok := d.Keeper.Upcoming(t.Context()); !ok || next.Unix() != 1794468600 {
		t.Errorf("the keeper plans %v, %v", next, ok)
	}
	says(t, settle(t, d, schedules("list")), "weekdays at 08\\:30, Europe/Berlin\nNext: <t:1794468600:F>")

	says(t, settle(t, d, schedules("add", "channel", newsChannel, "time", "20:00")), "Europe/Berlin") // the zone named last
	says(t, settle(t, d, schedules("pause", "id", "#"+strings.ToUpper(x.ID), "reason", "quiet *week*")), "Paused: <#"+newsChannel+">")
	says(t, settle(t, d, schedules("list")), "**Paused by <@7>**\n“quiet \\*week\\*”")
	says(t, settle(t, d, schedules("pause", "id", x.ID)), "It is paused already.")

	g.missing = func(string, string) ([]string, error) { return []string{"Send Messages"}, nil }
	says(t, settle(t, d, schedules("resume", "id", x.ID)), "I still can’t post in <#"+newsChannel+">: I lack Send Messages there.")
	g.missing = nil
	says(t, settle(t, d, schedules("resume", "id", x.ID)), "Resumed: ")
	says(t, settle(t, d, schedules("resume", "id", x.ID)), "It is not paused.")

	foreign := schedules("remove", "id", x.ID)
	foreign.GuildID = "2000000000000000001"
	says(t, settle(t, d, foreign), "This server has no schedule “"+x.ID+"”.")
	says(t, settle(t, d, schedules("remove", "id", x.ID)), "Removed: ")
	says(t, settle(t, d, schedules("remove", "id", x.ID)), "This server has no schedule")
}

func TestScheduleRefusesInWords(t *testing.T) {
	d, g := schedulingDesk(t)
	g.missing = func(_, channel string) ([]string, error) {
		switch channel {
		case newsChannel:
			return nil, nil
		case foreignChannel:
			return nil, fmt.Errorf("look: %w", schedule.ErrElsewhere)
		}
		return nil, errors.New("unexpected")
	}
	long := strings.Repeat("x", 6000)
	for name, c := range map[string]struct {
		i    *discordgo.Interaction
		says string
	}{
		"unknown zone":              {schedules("add", "channel", newsChannel, "time", "08:30", "timezone", "Europe/Berln"), "Closest: Europe/Berlin."},
		"25:00":                     {schedules("add", "channel", newsChannel, "time", "25:00"), "is no time of day. Write it like 08\\:30."},
		"a past date":               {schedules("add", "channel", newsChannel, "time", "2020-01-01 08:30"), "has a date in it, but a schedule repeats."},
		"neither time nor cron":     {schedules("add", "channel", newsChannel), "When? Give a time of day"},
		"both time and cron":        {schedules("add", "channel", newsChannel, "time", "08:30", "cron", "0 8 * * *"), "either a time of day or a cron expression, not both."},
		"a channel not resolved":    {schedules("add", "channel", foreignChannel, "time", "08:30"), "That channel is not in this server."},
		"a forum":                   {schedules("add", "channel", forumChannel, "time", "08:30"), "I brief text and announcement channels."},
		"an unknown story":          {schedules("add", "channel", newsChannel, "time", "08:30", "story", "no such"), "No story here is called “no such”."},
		"6,000 characters of time":  {schedules("add", "channel", newsChannel, "time", long), "is too long."},
		"6,000 characters of days":  {schedules("add", "channel", newsChannel, "time", "08:30", "days", long), "is too long."},
		"6,000 characters of zone":  {schedules("add", "channel", newsChannel, "time", "08:30", "timezone", long), "is too long."},
		"6,000 characters of cron":  {schedules("add", "channel", newsChannel, "cron", long), "is too long."},
		"6,000 characters of id":    {schedules("pause", "id", long), "This server has no schedule"},
		"6,000 characters of story": {schedules("add", "channel", newsChannel, "time", "08:30", "story", long), "No story here is called"},
		"an unknown subcommand":     {schedules("burn"), "Choose one."},
		"mass mention in an option": {schedules("add", "channel", newsChannel, "time", "@everyone"), "“\\@everyone” is no time of day."},
	} {
		t.Run(name, func(t *testing.T) {
			said := settle(t, d, c.i)
			says(t, said, c.says)
			if len(said) > 700 {
				t.Errorf("a refusal of %d bytes", len(said))
			}
		})
	}
	if all, err := d.Store.Schedules(t.Context(), aGuild); err != nil || len(all) != 0 {
		t.Errorf("refused ones were kept: %v, %v", all, err)
	}
	member := schedules("list")
	member.Member.Permissions = 0
	plainly(t, answer(t, d, member), "Only members who can manage the server")
}

func TestScheduleNamesWhatTheBotLacks(t *testing.T) {
	d, g := schedulingDesk(t)
	g.missing = func(string, string) ([]string, error) {
		return []string{"View Channel", "Send Messages", "Embed Links"}, nil
	}
	says(t, settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30")),
		"I can’t post in <#"+newsChannel+">: I lack View Channel, Send Messages and Embed Links there. Change that in the channel’s settings → Permissions → Dateline.")
	preview := settle(t, d, schedules("test"))
	says(t, preview, "I lack:\n- View Channel\n- Send Messages\n- Embed Links\n")
	b, _ := d.Library.Story(aGuild, "")
	says(t, preview, b.Title) // it is shown all the same

	g.missing = func(string, string) ([]string, error) {
		return nil, &discordgo.RESTError{Response: &http.Response{StatusCode: http.StatusForbidden}, Message: &discordgo.APIErrorMessage{Code: 50001}}
	}
	says(t, settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30")), "I can’t see <#"+newsChannel+">.")
	says(t, settle(t, d, schedules("test", "channel", newsChannel)), "- View Channel\n")
	g.missing = func(string, string) ([]string, error) { return nil, schedule.ErrElsewhere }
	says(t, settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30")), "That channel is not in this server.")
	g.missing = nil
	says(t, settle(t, d, schedules("test")), "I can post there.")
}

func TestScheduleHasAnEnd(t *testing.T) {
	d, _ := schedulingDesk(t)
	for range store.MaxSchedules {
		settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30"))
	}
	says(t, settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30")), "This server has 25 schedules, which is the most. Remove one first")
	if listed := strings.Count(settle(t, d, schedules("list")), "Next: <t:"); listed != store.MaxSchedules {
		t.Errorf("%d are listed", listed)
	}
}

func TestOperatorsScheduleIsListedAndNotRemoved(t *testing.T) {
	d, _ := schedulingDesk(t)
	if err := d.Store.KeepOperators(t.Context(), &store.Schedule{Guild: aGuild, Channel: newsChannel, At: "09:00", Zone: "UTC"}); err != nil {
		t.Fatal(err)
	}
	says(t, settle(t, d, schedules("list")), "Set up by the bot’s operator")
	says(t, settle(t, d, schedules("remove", "id", store.OperatorsID)), "would come back. Use `/schedule pause`.")
}

func TestScheduleCompletes(t *testing.T) {
	d, _ := schedulingDesk(t)
	settle(t, d, schedules("add", "channel", newsChannel, "time", "08:30", "timezone", "Europe/Berlin"))
	typing := func(verb, option, typed string) []*discordgo.ApplicationCommandOptionChoice {
		i := schedules(verb, option, typed)
		i.Type = discordgo.InteractionApplicationCommandAutocomplete
		i.Data.(discordgo.ApplicationCommandInteractionData).Options[0].Options[0].Focused = true
		return answer(t, d, i).Data.Choices
	}
	if found := typing("add", "timezone", "berl"); len(found) == 0 || found[0].Value != "Europe/Berlin" || found[0].Name != "Europe/Berlin · now 08:00" {
		t.Errorf("“berl” completes to %+v", found)
	}
	if found := typing("add", "timezone", ""); len(found) != 25 {
		t.Errorf("nothing typed gives %d zones", len(found))
	}
	if found := typing("remove", "id", "BERLIN"); len(found) != 1 || !strings.Contains(found[0].Name, "daily at 08:30, Europe/Berlin") {
		t.Errorf("ids complete to %+v", found)
	}
	if found := typing("resume", "id", ""); len(found) != 0 {
		t.Errorf("resume offers what is not paused: %+v", found)
	}
	if found := typing("add", "story", ""); len(found) != 1 {
		t.Errorf("stories complete to %+v", found)
	}
}
