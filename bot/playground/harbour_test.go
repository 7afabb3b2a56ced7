package playground_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/playground"
)

// harbour is a page with a bot behind it that has something of everything that
// Discord offers, and nothing of news: the page serves any bot.
type harbour struct {
	*opened
	dg *discordgo.Session
}

// toward sends what discordgo means for Discord to the loopback one.
type toward struct{ base *url.URL }

func (r toward) RoundTrip(q *http.Request) (*http.Response, error) {
	q = q.Clone(q.Context())
	q.URL.Scheme, q.URL.Host, q.Host = r.base.Scheme, r.base.Host, ""
	q.URL.Path = r.base.Path + strings.TrimPrefix(q.URL.Path, "/api/v"+discordgo.APIVersion)
	return http.DefaultTransport.RoundTrip(q)
}

// everywhere makes a command one for every place.
func everywhere(c discordgo.ApplicationCommand) *discordgo.ApplicationCommand {
	c.IntegrationTypes = &[]discordgo.ApplicationIntegrationType{0, 1}
	c.Contexts = &[]discordgo.InteractionContextType{0, 1, 2}
	return &c
}

func openHarbour(t *testing.T) *harbour {
	t.Helper()
	clock := playground.NewClock(time.Date(2026, 11, 12, 8, 0, 0, 0, time.UTC))
	t.Cleanup(clock.Stop)
	discord, err := discordtest.New(discordtest.Options{Clock: clock, BotName: "Harbour"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(discord.Close)
	scene := playground.NewScene(discord)
	h := &harbour{opened: &opened{discord: discord, scene: scene, clock: clock}}
	base, err := url.Parse(discord.URL())
	if err != nil {
		t.Fatal(err)
	}
	if h.dg, err = discordgo.New("Bot " + discord.Token()); err != nil {
		t.Fatal(err)
	}
	h.dg.Client = &http.Client{Transport: toward{base}}
	h.dg.Identify.Intents = discordgo.IntentsGuilds
	h.dg.ShouldReconnectOnError = false
	var ending atomic.Bool // from then on Discord closes on whoever has not heard yet that an answer was taken
	t.Cleanup(func() { ending.Store(true) })
	h.dg.AddHandler(func(_ *discordgo.Session, i *discordgo.InteractionCreate) {
		if err := h.dg.InteractionRespond(i.Interaction, harbourAnswer(i)); err != nil && !ending.Load() {
			t.Errorf("answering: %v", err)
		}
	})
	if err := h.dg.Open(); err != nil {
		t.Fatal(err)
	}
	page := playground.New(playground.Options{Discord: discord, Clock: clock, Scene: scene, Log: slog.New(slog.DiscardHandler)})
	h.server = httptest.NewServer(page)
	t.Cleanup(func() { page.Close(); h.server.Close() })
	if _, err := h.dg.ApplicationCommandBulkOverwrite(discord.ApplicationID(), "", []*discordgo.ApplicationCommand{
		everywhere(discordgo.ApplicationCommand{Name: "tide", Description: "When the water is high",
			NameLocalizations:        &map[discordgo.Locale]string{"de": "gezeiten", "uk": "приплив"},
			DescriptionLocalizations: &map[discordgo.Locale]string{"de": "Wann das Wasser hoch steht"},
			Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionString, Name: "pier", Description: "Which pier", Autocomplete: true,
				NameLocalizations: map[discordgo.Locale]string{"de": "mole", "uk": "причал"}, DescriptionLocalizations: map[discordgo.Locale]string{"de": "Welche Mole"}}}}),
		everywhere(discordgo.ApplicationCommand{Name: "Read aloud", Type: discordgo.MessageApplicationCommand, NameLocalizations: &map[discordgo.Locale]string{"de": "Vorlesen"}}),
		everywhere(discordgo.ApplicationCommand{Name: "Whose boat", Type: discordgo.UserApplicationCommand}),
		{Name: "berth", Description: "Choose a berth", Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionSubCommandGroup, Name: "night", Description: "For a night", Options: []*discordgo.ApplicationCommandOption{
				{Type: discordgo.ApplicationCommandOptionSubCommand, Name: "book", Description: "Take one", Options: []*discordgo.ApplicationCommandOption{
					{Type: discordgo.ApplicationCommandOptionRole, Name: "crew", Description: "Whose"},
					{Type: discordgo.ApplicationCommandOptionChannel, Name: "where", Description: "Where", ChannelTypes: []discordgo.ChannelType{discordgo.ChannelTypeGuildNews}}}}}}}},
	}); err != nil {
		t.Fatal(err)
	}
	return h
}

// harbourAnswer tells what the bot heard, and brings menus and a dialogue.
func harbourAnswer(i *discordgo.InteractionCreate) *discordgo.InteractionResponse {
	say := func(private bool, content string, rows ...discordgo.MessageComponent) *discordgo.InteractionResponse {
		d := &discordgo.InteractionResponseData{Content: content, Components: rows, AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}}
		if private {
			d.Flags = discordgo.MessageFlagsEphemeral
		}
		return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: d}
	}
	row := func(c discordgo.MessageComponent) discordgo.MessageComponent {
		return discordgo.ActionsRow{Components: []discordgo.MessageComponent{c}}
	}
	none := 0
	switch i.Type {
	case discordgo.InteractionApplicationCommandAutocomplete:
		return &discordgo.InteractionResponse{Type: discordgo.InteractionApplicationCommandAutocompleteResult, Data: &discordgo.InteractionResponseData{
			Choices: []*discordgo.ApplicationCommandOptionChoice{{Name: "North pier", Value: "n", NameLocalizations: map[discordgo.Locale]string{"de": "Nordmole"}}}}}
	case discordgo.InteractionModalSubmit:
		return say(true, "Noted.")
	case discordgo.InteractionMessageComponent:
		data := i.MessageComponentData()
		if data.CustomID == "note" {
			return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseModal, Data: &discordgo.InteractionResponseData{CustomID: "note", Title: "A note to the harbour",
				Components: []discordgo.MessageComponent{row(discordgo.TextInput{CustomID: "words", Label: "Words", Style: discordgo.TextInputParagraph, Required: true, MaxLength: 100})}}}
		}
		return say(true, fmt.Sprintf("%s: %d picked, %d channels, %d roles", data.CustomID, len(data.Values), len(data.Resolved.Channels), len(data.Resolved.Roles)))
	}
	data := i.ApplicationCommandData()
	switch data.Name {
	case "Read aloud":
		return say(true, "Aloud: "+data.Resolved.Messages[data.TargetID].Content)
	case "Whose boat":
		return say(true, "The boat of "+data.Resolved.Users[data.TargetID].GlobalName)
	case "berth":
		o := data.Options[0].Options[0]
		return say(false, fmt.Sprintf("%s %s %s with %d options", data.Name, data.Options[0].Name, o.Name, len(o.Options)),
			row(discordgo.SelectMenu{MenuType: discordgo.ChannelSelectMenu, CustomID: "channel", Placeholder: "A channel", ChannelTypes: []discordgo.ChannelType{discordgo.ChannelTypeGuildText}}),
			row(discordgo.SelectMenu{MenuType: discordgo.RoleSelectMenu, CustomID: "role", Placeholder: "A role", MinValues: &none}),
			row(discordgo.SelectMenu{MenuType: discordgo.StringSelectMenu, CustomID: "days", Placeholder: "Days", MaxValues: 3, Options: []discordgo.SelectMenuOption{
				{Label: "Monday", Value: "mon"}, {Label: "Tuesday", Value: "tue", Description: "market day"}, {Label: "Friday", Value: "fri"}}}),
			row(discordgo.Button{CustomID: "note", Label: "Leave a note", Style: discordgo.PrimaryButton}))
	}
	pier := ""
	if len(data.Options) > 0 {
		pier = data.Options[0].StringValue()
	}
	server := "none"
	if i.GuildLocale != nil {
		server = string(*i.GuildLocale)
	}
	return say(false, fmt.Sprintf("High water at %q. Asked in %s, server %s, context %d.", pier, string(i.Locale), server, i.Context))
}

// post sends a message of the bot to a channel of a server by their names.
func (h *harbour) post(t *testing.T, guild, channel string, m *discordgo.MessageSend) *discordgo.Message {
	t.Helper()
	for _, g := range h.scene.Guilds {
		for _, c := range g.Channels {
			if g.Name == guild && c.Name == channel {
				sent, err := h.dg.ChannelMessageSendComplex(c.ID, m)
				if err != nil {
					t.Fatal(err)
				}
				return sent
			}
		}
	}
	t.Fatalf("there is no #%s in %s", channel, guild)
	return nil
}
