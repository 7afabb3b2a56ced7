package bot

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/commands"
	"dateline/bot/discordtest"
)

// TestLanguages asks as a German member of a French server: what all see is
// French, what the member alone sees is German.
func TestAGermanInAFrenchServer(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.guild.SetLocale("fr")
	s.SetLocale(s.member.ID, "de")
	o := s.options(t)
	b := s.start(t, o)
	brief := s.ask(t, s.member, "brief", "", nil)
	if brief.Ephemeral || labels(brief.Message)[0] != "Citations" {
		t.Errorf("/brief, for the member alone %t, has the buttons %q", brief.Ephemeral, labels(brief.Message))
	}
	press, err := s.Click(t.Context(), discordtest.Press{User: s.member.ID, Message: brief.Message.ID, CustomID: component(brief.Message, "Citations")})
	if err != nil {
		t.Fatal(err)
	}
	if !press.Ephemeral || !strings.Contains(press.Message.Embeds[0].Footer.Text, "Zitate 1–3 von 7") {
		t.Errorf("the press, for the member alone %t, is answered with %q", press.Ephemeral, press.Message.Embeds[0].Footer.Text)
	}
	if help := s.ask(t, s.member, "help", "", nil); !strings.Contains(help.Message.Embeds[0].Description, "`/zitate [von] [über]") {
		t.Errorf("/help says %q", help.Message.Embeds[0].Description)
	}
	b.moves.done.Wait()
	if got := o.Store.Settings(s.guild.ID).Locale; got != "fr" {
		t.Errorf("the server's language is kept as %q", got)
	}
	s.guild.SetLocale("uk")
	s.ask(t, s.moderator, "help", "", nil)
	b.moves.done.Wait()
	if got := o.Store.Settings(s.guild.ID).Locale; got != "uk" {
		t.Errorf("after it changed, the server's language is kept as %q", got)
	}
}

func labels(m *discordgo.Message) []string {
	var out []string
	for _, row := range m.Components {
		for _, c := range row.(*discordgo.ActionsRow).Components {
			if b, ok := c.(*discordgo.Button); ok {
				out = append(out, b.Label)
			}
		}
	}
	return out
}

func component(m *discordgo.Message, label string) string {
	for _, row := range m.Components {
		for _, c := range row.(*discordgo.ActionsRow).Components {
			if b, ok := c.(*discordgo.Button); ok && b.Label == label {
				return b.CustomID
			}
		}
	}
	return ""
}

// TestChangedWordsAreSynced: a mended translation reaches Discord, wherever it
// stands, and one that is as it was costs no writing.
func TestChangedWordsAreSynced(t *testing.T) {
	t.Parallel()
	quotes := func() *discordgo.ApplicationCommand {
		all := commands.Definitions()
		return all[slices.IndexFunc(all, func(c *discordgo.ApplicationCommand) bool { return c.Name == "quotes" })]
	}
	for name, change := range map[string]func(*discordgo.ApplicationCommand){
		"a command's name":        func(c *discordgo.ApplicationCommand) { reword(*c.NameLocalizations) },
		"a command's description": func(c *discordgo.ApplicationCommand) { reword(*c.DescriptionLocalizations) },
		"an option's name":        func(c *discordgo.ApplicationCommand) { reword(c.Options[0].NameLocalizations) },
		"an option's description": func(c *discordgo.ApplicationCommand) { reword(c.Options[0].DescriptionLocalizations) },
		"a name that is gone":     func(c *discordgo.ApplicationCommand) { delete(*c.NameLocalizations, discordgo.German) },
		"a choice's name": func(c *discordgo.ApplicationCommand) {
			c.Options[0].Choices = []*discordgo.ApplicationCommandOptionChoice{{Name: "a", Value: "a", NameLocalizations: map[discordgo.Locale]string{discordgo.German: "b"}}}
		},
	} {
		registered := quotes()
		if !sameCommand(asRegistered(t, registered), quotes()) {
			t.Errorf("%s: what is as it was would be written again", name)
		}
		change(registered)
		if sameCommand(asRegistered(t, registered), quotes()) {
			t.Errorf("%s would not be written", name)
		}
	}
}

// asRegistered is a command after it has been to Discord and back.
func asRegistered(t *testing.T, c *discordgo.ApplicationCommand) *discordgo.ApplicationCommand {
	t.Helper()
	data, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var back discordgo.ApplicationCommand
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	return &back
}

// reword changes what stands for German.
func reword(words map[discordgo.Locale]string) {
	words[discordgo.German] = "früher"
}
