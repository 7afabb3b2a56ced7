package commands_test

import (
	"context"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/briefs"
)

// until waits for what happens beyond the loopback Discord.
func (d *door) until(so func() bool) {
	d.t.Helper()
	for late := time.Now().Add(5 * time.Minute); !so(); runtime.Gosched() {
		if time.Now().After(late) {
			d.t.Fatalf("it does not happen; the log:\n%s", d.log)
		}
	}
}

// logged lets time pass until the log channel has n messages, and gives them.
func (d *door) logged(channel *discordtest.Channel, n int) []*discordgo.Message {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 20*time.Second)
	defer cancel()
	d.clock.Advance(31 * time.Second)
	if err := d.Await(ctx, func() bool { return len(d.Messages(channel.ID)) >= n }); err != nil {
		d.t.Fatalf("the log channel has %d messages, want %d: %v\n%s", len(d.Messages(channel.ID)), n, err, d.log)
	}
	return d.Messages(channel.ID)
}

func TestSettings(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	golden(t, "settings-show-first", d.moderate("settings", "show"))
	log := d.second
	golden(t, "settings-log", d.moderate("settings", "log", "channel", log.ID))
	golden(t, "settings-answers", d.moderate("settings", "answers", "show", "private"))
	golden(t, "settings-timezone", d.moderate("settings", "timezone", "timezone", "europe/berlin"))
	golden(t, "settings-show", d.moderate("settings", "show"))
	s := d.store.Settings(d.guild.ID)
	if s.LogChannel != log.ID || s.Answers != "private" || s.Zone != "Europe/Berlin" {
		t.Errorf("kept is %+v", s)
	}
	if s := d.store.Settings(d.other.ID); s.LogChannel+s.Answers+s.Zone != "" {
		t.Errorf("another server's: %+v", s)
	}
	d.restart()
	golden(t, "settings-show", d.moderate("settings", "show"))
	golden(t, "settings-log-off", d.moderate("settings", "log"))
	d.moderate("settings", "answers", "show", "usual")
	if s := d.store.Settings(d.guild.ID); s.LogChannel != "" || s.Answers != "" {
		t.Errorf("taken back: %+v", s)
	}
	for _, c := range []struct {
		sub     string
		options []any
		says    string
	}{
		{"timezone", []any{"timezone", "Atlantis/Deep"}, "no time zone that I know"},
	} {
		if r := d.moderate("settings", c.sub, c.options...); !strings.Contains(words(r.Message), c.says) {
			t.Errorf("/settings %s %v: %s", c.sub, c.options, words(r.Message))
		}
	}
}

// TestPostsInALanguageOfChoice: only Community servers can choose a language on
// Discord, so moderators of the others choose it here.
func TestPostsInALanguageOfChoice(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	golden(t, "settings-language", d.moderate("settings", "language", "language", "de"))
	if s := words(d.ask(d.member, "brief").Message); !strings.Contains(s, "4 Zitate") {
		t.Errorf("what all see is %s", s)
	}
	if s := words(d.in(d.member, d.other, nil, "brief", "").Message); !strings.Contains(s, "4 quotes") {
		t.Errorf("in another server it is %s", s)
	}
	if s := words(d.moderate("settings", "show").Message); !strings.Contains(s, "Language of posts: German") {
		t.Errorf("the settings say %s", s)
	}
	if s := words(d.moderate("history", "").Message); !strings.Contains(s, "Sprache der Beiträge: Deutsch") {
		t.Errorf("the history has %s", s)
	}
	d.moderate("schedule", "add", "channel", d.channel.ID, "time", "09:00")
	if s := words(d.moderate("schedule", "preview", "id", d.offered("schedule", "preview", "id", "")).Message); !strings.Contains(s, "4 Zitate") {
		t.Errorf("what a schedule would post is %s", s)
	}
	d.restart()
	d.guild.SetLocale("fr")
	if s := words(d.ask(d.member, "brief").Message); !strings.Contains(s, "4 Zitate") {
		t.Errorf("after a restart, and the server's own language changed, it is %s", s)
	}
	golden(t, "settings-language-server", d.moderate("settings", "language", "language", "server"))
	if s := words(d.ask(d.member, "brief").Message); !strings.Contains(s, "4 citations") {
		t.Errorf("left to the server again it is %s", s)
	}
	r, err := d.Command(t.Context(), discordtest.Call{User: d.moderator.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: "settings", Sub: "language", Options: map[string]any{"language": "tlh"}, Forced: true})
	if err != nil || !strings.Contains(words(r.Message), "not one of the choices") {
		t.Errorf("a language that I don't speak: %s, %v", words(r.Message), err)
	}
}

func TestALogChannelThatCantBeWritten(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	log := d.second
	d.guild.SetBotPermissions(log.ID, 0, discordgo.PermissionSendMessages)
	r := d.moderate("settings", "log", "channel", log.ID)
	golden(t, "settings-log-forbidden", r)
	if chosen := d.store.Settings(d.guild.ID).LogChannel; chosen != "" {
		t.Errorf("it is chosen all the same: %s", chosen)
	}
	d.guild.SetBotPermissions(log.ID, discordgo.PermissionSendMessages, 0)
	d.moderate("settings", "log", "channel", log.ID)
	d.guild.SetBotPermissions(log.ID, 0, discordgo.PermissionSendMessages) // taken away later
	if shown := d.moderate("settings", "show"); !strings.Contains(words(shown.Message), "I lack Send Messages") {
		t.Errorf("/settings show: %s", words(shown.Message))
	}
	d.guild.SetBotPermissions(log.ID, discordgo.PermissionSendMessages, 0)
	if shown := d.moderate("settings", "show"); strings.Contains(words(shown.Message), "I lack") {
		t.Errorf("with the permission given: %s", words(shown.Message))
	}
	elsewhere := d.other.AddChannel("theirs", discordgo.ChannelTypeGuildText)
	forged := d.call(discordtest.Call{User: d.moderator.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: "settings", Sub: "log", Forced: true}, "channel", elsewhere.ID)
	if !strings.Contains(words(forged.Message), "not in this server") || d.store.Settings(d.guild.ID).LogChannel != log.ID {
		t.Errorf("another server's channel: %s", words(forged.Message))
	}
}

// TestTheLogChannelIsTold: what happens within a moment stands in one message,
// in the server's language, and calls nobody.
func TestTheLogChannelIsTold(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	log := d.second
	d.moderate("settings", "log", "channel", log.ID)
	d.rewrite(firstQuoteGone)
	d.moderate("refresh", "", "note", "@everyone <@"+d.member.ID+"> the mayor took it back")
	d.moderate("correct", "speaker", "quote", "nobody asked", "person", "lindqvist", "note", "see the **caption**")
	d.moderate("refresh", "", "undo", true)
	told := d.logged(log, 1)
	if len(told) != 1 || len(told[0].Mentions) > 0 || told[0].MentionEveryone {
		t.Fatalf("%d messages, mentions %v", len(told), told[0].Mentions)
	}
	golden(t, "settings-logged", &discordtest.Reply{Deferred: true, Message: told[0]})

	// The file loses the corrected quote: what no longer fits is told of.
	d.guild.SetLocale("de")
	d.ask(d.member, "brief")
	d.until(func() bool { return d.store.Settings(d.guild.ID).Locale == "de" })
	d.rewrite(func(b *briefs.Brief) { b.Quotes = b.Quotes[:2] })
	d.moderate("refresh", "")
	told = d.logged(log, 2)
	last := words(told[0])
	if !strings.Contains(last, "Geschichte aktualisiert") {
		last = words(told[1])
	}
	if !strings.Contains(last, "Geschichte aktualisiert") || !strings.Contains(last, "passen nicht mehr") {
		t.Errorf("told is %q", last)
	}

	// Turned off, it is told that, after what waited; and nothing more.
	d.moderate("settings", "answers", "show", "public")
	d.moderate("settings", "log")
	d.moderate("correct", "hide", "quote", "worrying")
	told = d.logged(log, 3)
	last = words(told[2])
	if !strings.Contains(last, "kein Protokollkanal") || !strings.Contains(last, "Antworten sehen alle") || strings.Contains(last, "ausgeblendet") {
		t.Errorf("at its end the log is told %q", last)
	}
	d.clock.Advance(time.Hour)
	if n := len(d.Messages(log.ID)); n != 3 {
		t.Errorf("turned off, the log has %d messages", n)
	}
}

// TestALogThatFailsHoldsNothingUp: commands answer as ever, what could not be
// told is in the history, and /settings show says so.
func TestALogThatFailsHoldsNothingUp(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	log := d.second
	d.moderate("settings", "log", "channel", log.ID)
	d.logged(log, 1)
	d.Fail(discordtest.Fault{Method: http.MethodPost, Path: "/channels/" + log.ID + "/messages", Status: 403, Times: 1})
	for range 3 {
		if r := d.moderate("settings", "answers", "show", "private"); !strings.Contains(words(r.Message), "whoever asked") {
			t.Fatalf("it says %s", words(r.Message))
		}
	}
	d.clock.Advance(31 * time.Second)
	d.until(func() bool { return strings.Contains(d.log.String(), "a log channel could not be written to") })
	if shown := d.moderate("settings", "show"); !strings.Contains(words(shown.Message), "not allowed to write there the last time") {
		t.Errorf("/settings show: %s", words(shown.Message))
	}
	if h := words(d.moderate("history", "").Message); strings.Count(h, "Settings changed") != 4 {
		t.Errorf("the history: %s", h)
	}
}
