package commands_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest"
	"dateline/briefs"
)

// withFerry opens the door with a second story beside the first.
func withFerry(t *testing.T) *door {
	t.Helper()
	return openWith(t, nil, func(dir string) {
		b, err := briefs.Load(filepath.Join(dir, "bridge.json"))
		if err != nil {
			t.Fatal(err)
		}
		b.ID, b.Title = "ferry", "Ferry Runs Free"
		b.Articles[0].Published = "2024-01-01"
		b.Quotes = b.Quotes[:1]
		if err := briefs.Save(filepath.Join(dir, "ferry.json"), b); err != nil {
			t.Fatal(err)
		}
	})
}

// in plays a command in a channel of a server.
func (d *door) in(who *discordtest.User, guild *discordtest.Guild, channel *discordtest.Channel, command, sub string, options ...any) *discordtest.Reply {
	d.t.Helper()
	c := discordtest.Call{User: who.ID, Guild: guild.ID, Command: command, Sub: sub}
	if channel != nil {
		c.Channel = channel.ID
	}
	return d.call(c, options...)
}

// moderate plays a moderator's command in the first server.
func (d *door) moderate(command, sub string, options ...any) *discordtest.Reply {
	d.t.Helper()
	return d.in(d.moderator, d.guild, d.channel, command, sub, options...)
}

func TestTheStoryOfAServerAndOfAChannel(t *testing.T) {
	t.Parallel()
	d := withFerry(t)
	sports := d.second
	title := func(guild *discordtest.Guild, channel *discordtest.Channel) string {
		return d.in(d.member, guild, channel, "brief", "").Message.Embeds[0].Title
	}
	const bridge, ferry = "Town To Close Harbour Bridge For Repairs: Mayor", "Ferry Runs Free"
	expect := func(when, here, there string) {
		t.Helper()
		if got := title(d.guild, d.channel); got != here {
			t.Errorf("%s the server is told %q, want %q", when, got, here)
		}
		if got := title(d.guild, sports); got != there {
			t.Errorf("%s the channel is told %q, want %q", when, got, there)
		}
		if got := title(d.other, nil); got != bridge {
			t.Errorf("%s another server is told %q", when, got)
		}
	}
	expect("at first", bridge, bridge)

	golden(t, "story-use-channel", d.moderate("story", "use", "story", "ferry", "channel", sports.ID))
	expect("with a channel's choice", bridge, ferry)
	golden(t, "story-use-server", d.moderate("story", "use", "story", "ferry"))
	d.moderate("story", "use", "story", bridge, "channel", sports.ID)
	expect("with the server's choice", ferry, bridge)
	if got := d.ask(d.member, "brief", "story", bridge).Message.Embeds[0].Title; got != bridge {
		t.Errorf("asked for by name: %q", got)
	}
	list := d.moderate("story", "list")
	golden(t, "story-list", list)
	if !strings.Contains(words(list.Message), "<#"+sports.ID+">") {
		t.Errorf("the list does not name the channel: %s", words(list.Message))
	}
	golden(t, "story-use-back-channel", d.moderate("story", "use", "channel", sports.ID))
	expect("with the channel's choice taken back", ferry, ferry)
	golden(t, "story-use-back", d.moderate("story", "use"))
	expect("with all taken back", bridge, bridge)
	if r := d.moderate("story", "use", "story", "zeppelin"); !strings.Contains(words(r.Message), "No story here is called") {
		t.Errorf("a story that there is not: %s", words(r.Message))
	}
}

func TestAStoryInADirectMessageIsTheDefault(t *testing.T) {
	t.Parallel()
	d := withFerry(t)
	d.moderate("story", "use", "story", "ferry")
	if r := d.call(discordtest.Call{User: d.member.ID, Command: "brief"}); !strings.Contains(r.Message.Embeds[0].Title, "Harbour Bridge") {
		t.Errorf("a direct message is told %q", r.Message.Embeds[0].Title)
	}
}

func TestAboutAStory(t *testing.T) {
	t.Parallel()
	d := withFerry(t)
	golden(t, "story-info", d.moderate("story", "info"))
	golden(t, "story-info-other", d.moderate("story", "info", "story", "ferry"))
}

// TestAScheduleTellsItsChannelsStory: one that names no story posts what was
// chosen for its channel, as look-ups there do.
func TestAScheduleTellsItsChannelsStory(t *testing.T) {
	t.Parallel()
	d := withFerry(t)
	sports := d.second
	d.moderate("story", "use", "story", "ferry", "channel", sports.ID)
	for _, channel := range []*discordtest.Channel{d.channel, sports} {
		d.moderate("schedule", "add", "channel", channel.ID, "time", "09:30", "timezone", "UTC", "thread", true)
	}
	if r := d.moderate("schedule", "test", "channel", sports.ID); !strings.Contains(words(r.Message), "Ferry Runs Free") {
		t.Errorf("a test shows %s", words(r.Message))
	}
	d.clock.Advance(31 * time.Minute)
	d.until(func() bool { return len(d.Messages(d.channel.ID)) == 1 && len(d.Messages(sports.ID)) == 1 })
	if here, there := words(d.Messages(d.channel.ID)[0]), words(d.Messages(sports.ID)[0]); !strings.Contains(here, "Harbour Bridge") || !strings.Contains(there, "Ferry Runs Free") {
		t.Errorf("posted are %s and %s", here, there)
	}

	// In the thread below the briefing the channel's choice holds as well.
	thread := d.Messages(sports.ID)[0].ID
	d.until(func() bool { return strings.Contains(d.log.String(), "thread="+thread) })
	r := d.call(discordtest.Call{User: d.member.ID, Guild: d.guild.ID, Channel: thread, Command: "brief"})
	if !strings.Contains(words(r.Message), "Ferry Runs Free") {
		t.Errorf("in the thread: %s", words(r.Message))
	}
}
