package commands_test

import (
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// menuOf is the custom_id of a message's nth select menu.
func menuOf(t *testing.T, m *discordgo.Message, n int) string {
	t.Helper()
	for _, row := range m.Components {
		for _, c := range row.(*discordgo.ActionsRow).Components {
			if s, ok := c.(*discordgo.SelectMenu); ok {
				if n == 0 {
					return s.CustomID
				}
				n--
			}
		}
	}
	t.Fatal("the message has not so many menus")
	return ""
}

// TestSetup goes from nothing to the first briefing as a moderator does: chooses
// a channel where the bot may not post, mends that, chooses time, zone and form,
// looks at the preview, starts, and has the first one posted; twice pressed, it
// stands once.
func TestSetup(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	d.guild.SetBotPermissions(d.channel.ID, 0, discordgo.PermissionSendMessages|discordgo.PermissionEmbedLinks)
	at := d.ask(d.moderator, "setup")
	golden(t, "setup", at)
	if !at.Ephemeral || at.Message.Embeds[0].Description == "" {
		t.Fatalf("the setup is for everybody, or empty: %+v", at.Message)
	}
	step := func(menu int, value string) {
		t.Helper()
		at = d.press(d.moderator, at.Message, menuOf(t, at.Message, menu), value)
	}
	step(0, d.channel.ID)
	if said := words(at.Message); !strings.Contains(said, "Send Messages") || !strings.Contains(said, "Embed Links") {
		t.Errorf("it does not tell what it lacks: %s", said)
	}
	golden(t, "setup-lacking", at)
	d.guild.SetBotPermissions(d.channel.ID, discordgo.PermissionSendMessages|discordgo.PermissionEmbedLinks|discordgo.PermissionAttachFiles, 0)
	at = d.press(d.moderator, at.Message, button(t, at.Message, "Check again"))
	step(1, "1800")
	step(2, "America/New_York")
	step(3, "all")
	golden(t, "setup-ready", at)
	preview := d.press(d.moderator, at.Message, button(t, at.Message, "Preview"))
	if !preview.Ephemeral || len(preview.Message.Embeds) < 3 || len(d.Messages(d.channel.ID)) != 0 {
		t.Errorf("the preview has %d embeds, ephemeral %v, and %d messages stand in the channel", len(preview.Message.Embeds), preview.Ephemeral, len(d.Messages(d.channel.ID)))
	}
	at = d.press(d.moderator, at.Message, button(t, at.Message, "Start briefings"))
	if said := words(at.Message); !strings.Contains(said, `18\:00, America/New\_York`) || !strings.Contains(said, "<t:") {
		t.Errorf("started: %s", said)
	}
	all, err := d.store.Schedules(t.Context(), d.guild.ID)
	if err != nil || len(all) != 1 || all[0].At != "18:00" || all[0].Zone != "America/New_York" || all[0].What != "all" || all[0].Channel != d.channel.ID {
		t.Fatalf("schedules: %+v, %v", all, err)
	}
	first := button(t, at.Message, "Post the first one now")
	message := at.Message
	for range 2 {
		r, err := d.Click(t.Context(), discordtest.Press{User: d.moderator.ID, Message: message.ID, CustomID: first, Forced: true})
		if err != nil || !strings.Contains(words(r.Message), "discord.com/channels/"+d.guild.ID+"/"+d.channel.ID) {
			t.Errorf("posting the first: %v, %+v", err, r)
		}
	}
	if posted := d.Messages(d.channel.ID); len(posted) != 1 || len(posted[0].Embeds) < 3 {
		t.Errorf("%d briefings stand in the channel", len(posted))
	}
}

// TestSetupTrustsNothing has made-up choices come back.
func TestSetupTrustsNothing(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	elsewhere := d.other.AddChannel("secret", discordgo.ChannelTypeGuildText)
	at := d.ask(d.moderator, "setup")
	for name, id := range map[string]string{
		"another server's channel": "setup|x|abcdef|s^" + elsewhere.ID + "^0830^UTC^all|0",
		"no channel":               "setup|x|abcdef|s^^0830^UTC^all|0",
		"a made-up channel":        "setup|x|abcdef|s^@everyone^0830^UTC^all|0",
		"no time":                  "setup|x|abcdef|s^" + d.channel.ID + "^9999^UTC^all|0",
		"no zone":                  "setup|x|abcdef|s^" + d.channel.ID + "^0830^Mars/Base^all|0",
		"no form":                  "setup|x|abcdef|s^" + d.channel.ID + "^0830^UTC^everything|0",
		"another's schedule":       "setup|x|abcdef|f^abcdef|0",
		"nothing":                  "setup||||",
	} {
		r, err := d.Click(t.Context(), discordtest.Press{User: d.moderator.ID, Message: at.Message.ID, CustomID: id, Forced: true})
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, d.log)
		}
		if !r.Ephemeral && r.Message != nil && r.Message.ID != at.Message.ID {
			t.Errorf("%s: everybody is told %s", name, words(r.Message))
		}
	}
	for _, g := range []*discordtest.Guild{d.guild, d.other} {
		if all, err := d.store.Schedules(t.Context(), g.ID); err != nil || len(all) != 0 {
			t.Errorf("schedules: %+v, %v", all, err)
		}
	}
	if n := len(d.Messages(elsewhere.ID)); n != 0 {
		t.Errorf("%d messages stand in another server", n)
	}
}

// TestSetupSaysInWhichLanguageItPosts: to a moderator who reads another one, and
// only then.
func TestSetupSaysInWhichLanguageItPosts(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	d.SetLocale(d.moderator.ID, "de")
	start := func() string {
		t.Helper()
		at := d.ask(d.moderator, "setup")
		at = d.press(d.moderator, at.Message, menuOf(t, at.Message, 0), d.channel.ID)
		return words(d.press(d.moderator, at.Message, button(t, at.Message, "Briefings starten")).Message)
	}
	const hint = "Was ich hier poste, ist auf "
	if said := start(); !strings.Contains(said, hint+"Englisch; `/einstellungen sprache`") {
		t.Errorf("it says %s", said)
	}
	d.moderate("settings", "language", "language", "de")
	if said := start(); strings.Contains(said, hint) {
		t.Errorf("with posts in German it says %s", said)
	}
}
