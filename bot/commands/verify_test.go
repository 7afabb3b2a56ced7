package commands

import (
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"
)

// menu is a press in a message's menu.
func menu(name string, m *discordgo.Message) *discordgo.Interaction {
	i := asks(name)
	data := i.Data.(discordgo.ApplicationCommandInteractionData)
	data.CommandType = discordgo.MessageApplicationCommand
	data.TargetID = m.ID
	data.Resolved = &discordgo.ApplicationCommandInteractionDataResolved{Messages: map[string]*discordgo.Message{m.ID: m}}
	i.Data = data
	return i
}

func TestQuotationsAreChecked(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	b, _ := d.Library.Story("", "")
	quote := b.Quotes[0].Passages[0].Text
	for _, c := range []struct {
		name string
		ask  *discordgo.Interaction
		want []string
	}{
		{"typed", asks("verify", "words", "“"+quote+"”"), []string{"Stands word for word"}},
		{"made up", asks("verify", "words", "“I never liked the sea and its gulls”"), []string{"Not in the article", "I never liked the sea"}},
		{"in a message", menu("Check quotes", &discordgo.Message{ID: "1", Content: "he said “" + quote + "”, no?"}), []string{"Stands word for word"}},
		{"in an embed", menu("Check quotes", &discordgo.Message{ID: "1", Embeds: []*discordgo.MessageEmbed{{Description: "> “" + quote + "”"}}}), []string{"Stands word for word"}},
		{"without words", menu("Check quotes", &discordgo.Message{ID: "1", Content: "🙂 …"}), []string{"no words to check"}},
		{"without a message", asks("Check quotes"), []string{"arrived incomplete"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := answer(t, d, c.ask)
			got := said(m)
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("it says %q, without %q", got, want)
				}
			}
			if m.Data.Flags&discordgo.MessageFlagsEphemeral == 0 {
				t.Error("everybody sees it")
			}
		})
	}
}
