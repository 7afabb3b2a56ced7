package commands

import (
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"
)

// publicly is a look-up whose public option is set.
func publicly(yes bool, command string, options ...any) *discordgo.Interaction {
	i := asks(command, options...)
	data := i.Data.(discordgo.ApplicationCommandInteractionData)
	data.Options = append(data.Options, &discordgo.ApplicationCommandInteractionDataOption{
		Name: "public", Type: discordgo.ApplicationCommandOptionBoolean, Value: yes,
	})
	i.Data = data
	return i
}

// shareButton is the custom_id of the button that shares an answer, "" where
// there is none.
func shareButton(r *discordgo.InteractionResponse) string {
	for _, c := range r.Data.Components {
		if row, ok := c.(discordgo.ActionsRow); ok {
			for _, b := range row.Components {
				if b, ok := b.(discordgo.Button); ok && strings.HasPrefix(b.CustomID, "+") {
					return b.CustomID
				}
			}
		}
	}
	return ""
}

var lookUps = [][]any{{"brief"}, {"quotes"}, {"who"}, {"who", "name", "Ines"}, {"timeline"}, {"source"}, {"find", "words", "ferry"}}

// TestWhoSeesAnAnswer holds every look-up to what the member says, else to what
// the server has set, else to what fits.
func TestWhoSeesAnAnswer(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	for _, set := range []string{"", "public", "private"} {
		if err := d.Store.SetAnswers(t.Context(), aGuild, set); err != nil {
			t.Fatal(err)
		}
		for _, q := range lookUps {
			name := q[0].(string)
			if r := answer(t, d, publicly(true, name, q[1:]...)); ephemeral(r) || shareButton(r) != "" {
				t.Errorf("server %q, public, %v: for the member alone, or with a button to share it", set, q)
			}
			if r := answer(t, d, publicly(false, name, q[1:]...)); !ephemeral(r) || shareButton(r) == "" {
				t.Errorf("server %q, private, %v: for everybody, or without a button to share it", set, q)
			}
			r := answer(t, d, asks(name, q[1:]...))
			if set != "" && ephemeral(r) != (set == "private") {
				t.Errorf("server %q, %v: ephemeral %v", set, q, ephemeral(r))
			}
		}
	}
}

// TestSharing presses the button under what a member alone sees: the same
// answer stands for everybody, says who shared it, pings nobody, and is written
// in the server's language.
func TestSharing(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	german := discordgo.Locale("de")
	for _, q := range lookUps {
		own := answer(t, d, publicly(false, q[0].(string), q[1:]...))
		press := presses(shareButton(own), true)
		press.Member.Permissions = discordgo.PermissionSendMessages
		shared := answer(t, d, press)
		if ephemeral(shared) || shared.Type != discordgo.InteractionResponseChannelMessageWithSource || shareButton(shared) != "" {
			t.Errorf("%v: shared as %v, ephemeral %v", q, shared.Type, ephemeral(shared))
		}
		if !strings.Contains(shared.Data.Content, "Shared by <@7>") || shared.Data.AllowedMentions == nil || len(shared.Data.AllowedMentions.Parse)+len(shared.Data.AllowedMentions.Users) > 0 {
			t.Errorf("%v: %q, may mention %+v", q, shared.Data.Content, shared.Data.AllowedMentions)
		}
		if len(shared.Data.Embeds) == 0 || len(own.Data.Embeds) == 0 || shared.Data.Embeds[0].Description != own.Data.Embeds[0].Description {
			t.Errorf("%v: shared is another answer than was seen", q)
		}
		press = presses(shareButton(own), true)
		press.Member.Permissions = discordgo.PermissionSendMessages
		press.GuildLocale = &german
		if r := answer(t, d, press); !strings.Contains(r.Data.Content, "Geteilt von") {
			t.Errorf("%v: in a German server it says %q", q, r.Data.Content)
		}
	}
}

// TestTheSilencedShareNothing holds that nobody speaks through the bot where
// they may not write.
func TestTheSilencedShareNothing(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	own := answer(t, d, publicly(false, "brief"))
	plainly(t, answer(t, d, presses(shareButton(own), true)), "You may not write in this channel")
}

// TestSharedPagesStayPut holds that a press on a shared answer never changes it.
func TestSharedPagesStayPut(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	shared := answer(t, d, publicly(true, "quotes"))
	for _, c := range shared.Data.Components {
		for _, b := range c.(discordgo.ActionsRow).Components {
			b, ok := b.(discordgo.Button)
			if !ok || b.CustomID == "" || b.Disabled || !slices.Contains([]string{"◀", "▶"}, b.Label) {
				continue
			}
			r := answer(t, d, presses(b.CustomID, false))
			if r.Type == discordgo.InteractionResponseUpdateMessage || !ephemeral(r) {
				t.Errorf("%s answers by %v, ephemeral %v", b.CustomID, r.Type, ephemeral(r))
			}
		}
	}
}
