package commands_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// agenda is a door whose moderator schedules briefings. It names the schedules,
// whose ids are drawn by lot, by the order in which they were made.
type agenda struct {
	*door
	news *discordtest.Channel // of announcements
	ids  []string
}

func openAgenda(t *testing.T) *agenda {
	t.Helper()
	d := withFerry(t)
	return &agenda{door: d, news: d.guild.AddChannel("announcements", discordgo.ChannelTypeGuildNews)}
}

// says plays /schedule for the moderator, in a language.
func (a *agenda) says(locale, sub string, options ...any) *discordtest.Reply {
	a.t.Helper()
	r := a.call(discordtest.Call{User: a.moderator.ID, Guild: a.guild.ID, Channel: a.channel.ID, Command: "schedule", Sub: sub, Locale: locale}, options...)
	if !r.Ephemeral {
		a.t.Errorf("/schedule %s %v is answered for everybody", sub, options)
	}
	return r
}

// add adds a schedule and gives it as it is kept.
func (a *agenda) add(options ...any) store.Schedule {
	a.t.Helper()
	return a.added(a.says("en-US", "add", options...))
}

// added is the schedule that an answer told of.
func (a *agenda) added(r *discordtest.Reply) store.Schedule {
	a.t.Helper()
	named := regexp.MustCompile("`([0-9a-z]{6})`").FindStringSubmatch(words(r.Message))
	if named == nil {
		a.t.Fatalf("no schedule is named: %s", words(r.Message))
	}
	a.ids = append(a.ids, named[1])
	a.clock.Advance(time.Second) // lists are in the order of making
	return a.kept(named[1])
}

func (a *agenda) kept(id string) store.Schedule {
	a.t.Helper()
	x, err := a.store.Schedule(a.t.Context(), a.guild.ID, id)
	if err != nil {
		a.t.Fatal(err)
	}
	return x
}

// What chance has put into a message: the port and the id in a file's address;
// the id of a message, and the second at which something was done, both of which
// tell how long the bot took.
var (
	uploaded = regexp.MustCompile(`http://[^"]*/attachments/[^"]*/`)
	linked   = regexp.MustCompile(`(discord\.com/channels/\d+/\d+)/\d+`)
	stamped  = regexp.MustCompile(`:\d+:f\b`)
)

// golden holds a message against its file, without what chance has put there.
func (a *agenda) golden(t *testing.T, name string, m *discordgo.Message) {
	t.Helper()
	raw, err := json.Marshal(map[string]any{
		"content": m.Content, "embeds": m.Embeds, "components": m.Components, "mention_roles": m.MentionRoles,
		"flags": m.Flags &^ discordgo.MessageFlagsHasThread, // set a moment after it is posted; threads are looked at by themselves
	})
	if err != nil {
		t.Fatal(err)
	}
	text := uploaded.ReplaceAllString(string(raw), "https://files.invalid/")
	text = stamped.ReplaceAllString(linked.ReplaceAllString(text, "$1/1"), ":1:f")
	for i, id := range a.ids {
		stands := fmt.Sprintf("made%02d", i+1)
		text = strings.NewReplacer("`"+id+"`", "`"+stands+"`", "#"+id+" ", "#"+stands+" ").Replace(text)
	}
	golden(t, name, &discordtest.Reply{Raw: json.RawMessage(text)})
}

// comes lets so much time pass, then a little more at a time, until something
// has come about.
//
// The clock goes ten times as fast as the wall's at most, and on a machine that is
// busy so much slower as an answer of the loopback Discord takes longer there: a
// bot that gets no processor is not late by its own clock.
func (d *door) comes(what string, after time.Duration, so func() bool) {
	d.t.Helper()
	d.clock.Advance(after)
	for range 1200 {
		ctx, cancel := context.WithTimeout(d.t.Context(), 30*time.Millisecond)
		err := d.Await(ctx, so)
		cancel()
		if err == nil {
			return
		}
		for range 3 {
			d.roundTrip()
		}
		d.clock.Advance(300 * time.Millisecond) // less than what the bot plans ahead at least
	}
	d.t.Fatalf("%s: it does not happen; the log:\n%s", what, d.log)
}

// roundTrip asks the loopback Discord for a file that there is not, which counts
// as no request of the bot's.
func (d *door) roundTrip() {
	resp, err := http.Get(strings.TrimSuffix(d.URL(), "/api/v9") + "/attachments/0/0/none")
	if err != nil {
		d.t.Fatal(err)
	}
	resp.Body.Close()
}

// stands waits, from after on, for a channel to have n messages and gives them.
func (d *door) stands(channel *discordtest.Channel, after time.Duration, n int) []*discordgo.Message {
	d.t.Helper()
	d.comes(fmt.Sprintf("%d messages in %s", n, channel.Name), after, func() bool { return len(d.Messages(channel.ID)) >= n })
	all := d.Messages(channel.ID)
	if len(all) != n {
		d.t.Errorf("%d messages stand in %s, want %d", len(all), channel.Name, n)
	}
	return all
}

// settled waits until the latest slot of a schedule is dealt with, as state
// says.
func (a *agenda) settled(id string, after time.Duration, state store.State) store.Delivery {
	a.t.Helper()
	var last store.Delivery
	a.comes("the slot of "+id+" being "+string(state), after, func() bool {
		var err error
		last, err = a.store.LastDelivery(a.t.Context(), id)
		return err == nil && last.State == state
	})
	return last
}

func TestEveryOptionOfASchedule(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	role := a.guild.AddRole("Readers", 0)
	a.guild.SetMentionable(role, true)
	at := []any{"time", "09:30", "timezone", "UTC"}
	for _, c := range []struct {
		name, locale string
		options      []any
		want         string
	}{
		{"plain", "en-US", at, "09:30  UTC"},
		{"quotes", "en-US", append([]any{"what", "quotes"}, at...), "09:30  UTC quotes"},
		{"all-compact", "en-US", append([]any{"what", "all", "look", "compact"}, at...), "09:30  UTC all compact"},
		{"usual", "en-US", append([]any{"what", "summary", "look", "full", "unchanged", "post", "thread", false, "publish", false}, at...), "09:30  UTC"},
		{"ping", "en-US", append([]any{"ping", role}, at...), "09:30  UTC @role"},
		{"thread", "en-US", append([]any{"thread", true}, at...), "09:30  UTC thread"},
		{"publish", "en-US", append([]any{"publish", true}, at...), "09:30  UTC publish"},
		{"skip", "en-US", append([]any{"unchanged", "skip"}, at...), "09:30  UTC skip"},
		{"line", "en-US", append([]any{"unchanged", "line"}, at...), "09:30  UTC line"},
		{"story", "en-US", append([]any{"story", "Ferry Runs Free"}, at...), "09:30  UTC ferry"},
		{"cron", "en-US", []any{"cron", "0 8 * * 1-5", "timezone", "Europe/Paris"}, "  Europe/Paris 0 8 * * 1-5"},
		{"weekdays-german", "de", []any{"time", "8.30 Uhr", "days", "werktags", "timezone", "berlin", "what", "timeline", "thread", true}, "08:30 mon,tue,wed,thu,fri Europe/Berlin timeline thread"},
		{"days-german", "de", []any{"time", "18:00", "days", "montags und donnerstags"}, "18:00 mon,thu Europe/Berlin"}, // the zone named last
	} {
		t.Run(c.name, func(t *testing.T) {
			channel := a.channel
			if c.name == "publish" {
				channel = a.news
			}
			r := a.says(c.locale, "add", append([]any{"channel", channel.ID}, c.options...)...)
			x := a.added(r)
			got := x.At + " " + x.Days + " " + x.Zone
			for _, word := range []string{x.Cron, x.Story, x.What, x.Look, x.Unchanged} {
				if word != "" {
					got += " " + word
				}
			}
			for word, on := range map[string]bool{" @role": x.Role == role, " thread": x.Thread, " publish": x.Publish} {
				if on {
					got += word
				}
			}
			if got != c.want || x.Channel != channel.ID || x.CreatedBy != a.moderator.ID {
				t.Errorf("it is kept as %q, %+v; want %q", got, x, c.want)
			}
			a.golden(t, "schedule-add-"+c.name, r.Message)
		})
	}
	a.golden(t, "schedule-list-full", a.says("de", "list").Message)
}

// TestTheLifeOfASchedule changes, copies, rests, and removes one.
func TestTheLifeOfASchedule(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	role := a.guild.AddRole("Readers", 0)
	a.guild.SetMentionable(role, true)
	step := func(name, sub string, options ...any) *discordgo.Message {
		t.Helper()
		r := a.says("en-US", sub, options...)
		a.golden(t, "schedule-"+name, r.Message)
		return r.Message
	}
	step("list-none", "list")
	x := a.add("channel", a.news.ID, "time", "08:30", "timezone", "Europe/Berlin", "what", "all", "ping", role, "publish", true)
	step("change", "change", "id", x.ID, "what", "quotes", "days", "mon, thu", "thread", true)
	if now := a.kept(x.ID); now.What != "quotes" || now.Days != "mon,thu" || !now.Thread || !now.Publish || now.Role != role || now.At != "08:30" {
		t.Errorf("changed to %+v", now)
	}
	step("change-without-ping", "change", "id", x.ID, "without", "ping", "days", "daily", "time", "11:00")
	step("change-nothing", "change", "id", x.ID)
	preview := step("preview", "preview", "id", x.ID)
	if !strings.Contains(preview.Content, "will get") || len(preview.Embeds) == 0 || len(preview.MentionRoles) > 0 {
		t.Errorf("the preview says %q", preview.Content)
	}
	if n := len(a.Messages(a.news.ID)); n != 0 {
		t.Errorf("after a preview %d messages stand in the channel", n)
	}
	r := a.says("en-US", "copy", "id", x.ID, "channel", a.second.ID)
	y := a.added(r)
	a.golden(t, "schedule-copy", r.Message)
	if y.Channel != a.second.ID || y.Publish || !y.Thread || y.What != "quotes" || y.At != "11:00" {
		t.Errorf("copied as %+v", y)
	}

	// The 12th is a Thursday, 10:00 in Berlin. Resting until Saturday it is silent
	// for a day, and comes back by itself.
	step("pause-until", "pause", "id", x.ID, "until", "14 Nov", "reason", "a quiet *week*")
	step("list-paused", "list")
	step("pause", "pause", "id", y.ID)
	a.settled(x.ID, 49*time.Hour+time.Second, store.Settled)
	if got := a.kept(x.ID); got.Paused {
		t.Error("it does not go on by itself")
	}
	if here, there := len(a.Messages(a.news.ID)), len(a.Messages(a.second.ID)); here != 1 || there != 0 {
		t.Errorf("%d briefings stand, and %d of the one that rests for good", here, there)
	}
	if posted := a.Messages(a.news.ID)[0]; !strings.Contains(posted.Embeds[len(posted.Embeds)-1].Footer.Text, "2026-11-14 11:00") {
		t.Errorf("posted is the slot %s", posted.Embeds[len(posted.Embeds)-1].Footer.Text)
	}
	r = a.says("en-US", "resume", "id", y.ID)
	a.golden(t, "schedule-resume", r.Message)
	step("remove", "remove", "id", x.ID)
	step("list-left", "list")
	a.stands(a.second, 24*time.Hour, 1)
	if n := len(a.Messages(a.news.ID)); n != 1 {
		t.Errorf("the one that was removed has posted: %d messages", n)
	}
}

func TestSchedulesThatAreRefused(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	closed := a.guild.AddChannel("closed", discordgo.ChannelTypeGuildText)
	a.guild.SetBotPermissions(closed.ID, 0, discordgo.PermissionSendMessages|discordgo.PermissionCreatePublicThreads|discordgo.PermissionAttachFiles)
	hidden := a.guild.AddChannel("hidden", discordgo.ChannelTypeGuildText)
	a.guild.SetBotPermissions(hidden.ID, 0, discordgo.PermissionViewChannel)
	elsewhere := a.other.AddChannel("theirs", discordgo.ChannelTypeGuildText)
	staff := a.guild.AddRole("Staff", 0) // nobody but those who may mention everyone
	x := a.add("channel", a.channel.ID, "time", "09:30", "timezone", "UTC")
	editor := a.AddUser("Editor") // may mention every role
	a.guild.AddMember(editor, discordgo.PermissionManageGuild|discordgo.PermissionMentionEveryone)
	loud := a.added(a.call(discordtest.Call{User: editor.ID, Guild: a.guild.ID, Channel: a.channel.ID, Command: "schedule", Sub: "add"},
		"channel", a.channel.ID, "time", "10:30", "timezone", "UTC", "ping", staff))
	at := func(channel *discordtest.Channel, options ...any) []any {
		return append([]any{"channel", channel.ID, "time", "09:30", "timezone", "UTC"}, options...)
	}
	for _, c := range []struct {
		name, sub string
		options   []any
		says      string
	}{
		{"@everyone", "add", at(a.channel, "ping", a.guild.ID), "I never call everybody."},
		{"@everyone later", "change", []any{"id", x.ID, "ping", a.guild.ID}, "I never call everybody."},
		{"a role that is not theirs to mention", "add", at(a.channel, "ping", staff), "You may not mention <@&" + staff + "> yourself"},
		{"the same later", "change", []any{"id", x.ID, "ping", staff}, "You may not mention <@&" + staff + "> yourself"},
		{"another's choice for another channel", "change", []any{"id", loud.ID, "channel", a.second.ID}, "You may not mention <@&" + staff + "> yourself"},
		{"another's choice copied", "copy", []any{"id", loud.ID, "channel", a.second.ID}, "You may not mention <@&" + staff + "> yourself"},
		{"publishing from a plain channel", "add", at(a.channel, "publish", true), "is no announcement channel"},
		{"publishing later", "change", []any{"id", x.ID, "publish", true}, "is no announcement channel"},
		{"a closed channel", "add", at(closed), "I lack Send Messages there."},
		{"a closed channel for threads and pictures", "add", at(closed, "thread", true, "what", "timeline"), "I lack Send Messages, Attach Files and Create Public Threads there."},
		{"a copy to a closed channel", "copy", []any{"id", x.ID, "channel", closed.ID}, "I lack Send Messages there."},
		{"moved to a hidden channel", "change", []any{"id", x.ID, "channel", hidden.ID}, "I can’t see <#" + hidden.ID + ">."},
		{"a day that is none", "add", at(a.channel, "days", "someday"), "is no day of the week"},
		{"a pause that is over", "pause", []any{"id", x.ID, "until", "2026-11-01"}, "is not in the future"},
		{"a pause for ever", "pause", []any{"id", x.ID, "until", "2031-01-01"}, "more than two years away"},
		{"no such schedule", "preview", []any{"id", "zzzzzz"}, "This server has no schedule"},
		{"resumed though it runs", "resume", []any{"id", x.ID}, "It is not paused."},
	} {
		r := a.says("en-US", c.sub, c.options...)
		if said := words(r.Message); !strings.Contains(said, c.says) {
			t.Errorf("%s: it says %q, want %q in it", c.name, said, c.says)
		}
		if r.Message.MentionEveryone || len(r.Message.MentionRoles) > 0 {
			t.Errorf("%s: the refusal calls somebody", c.name)
		}
	}
	for _, c := range []discordtest.Call{
		{User: a.moderator.ID, Guild: a.guild.ID, Sub: "add"},
		{User: a.moderator.ID, Guild: a.guild.ID, Sub: "copy"},
	} {
		c.Channel, c.Command, c.Forced = a.channel.ID, "schedule", true
		options := []any{"channel", elsewhere.ID, "time", "09:30"}
		if c.Sub == "copy" {
			options = []any{"channel", elsewhere.ID, "id", x.ID}
		}
		if r := a.call(c, options...); !strings.Contains(words(r.Message), "not in this server") {
			t.Errorf("%s to another server's channel: %s", c.Sub, words(r.Message))
		}
	}
	other := a.in(a.moderator, a.other, nil, "schedule", "remove", "id", x.ID)
	if !strings.Contains(words(other.Message), "no schedule") {
		t.Errorf("removed from another server: %s", words(other.Message))
	}
	if all, err := a.store.AllSchedules(t.Context()); err != nil || len(all) != 2 || all[0] != x || all[1] != loud {
		t.Errorf("kept are %+v, %v; want two as they were", all, err)
	}
}

// TestResumingSaysWhomAPingWontCall, as adding and changing do: the role is not
// named again, so Discord is asked.
func TestResumingSaysWhomAPingWontCall(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	quiet := a.guild.AddRole("Staff", 0)
	editor := a.AddUser("Editor") // may mention every role, the bot may not
	a.guild.AddMember(editor, discordgo.PermissionManageGuild|discordgo.PermissionMentionEveryone)
	x := a.added(a.call(discordtest.Call{User: editor.ID, Guild: a.guild.ID, Channel: a.channel.ID, Command: "schedule", Sub: "add"}, atHalfPast(a.channel, "ping", quiet)...))
	a.says("en-US", "pause", "id", x.ID)
	if said := words(a.says("en-US", "resume", "id", x.ID).Message); !strings.Contains(said, "will call nobody") {
		t.Errorf("resumed with a role that nobody may mention: %s", said)
	}
	a.guild.SetMentionable(quiet, true)
	a.says("en-US", "pause", "id", x.ID)
	if said := words(a.says("en-US", "resume", "id", x.ID).Message); strings.Contains(said, "will call nobody") {
		t.Errorf("everybody may mention it now: %s", said)
	}
}
