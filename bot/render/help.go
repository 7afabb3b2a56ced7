package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// HelpLine is a command and what it answers; both are the bot's own words.
type HelpLine struct{ Command, Answers string }

// Help lists what the bot answers, for the member alone.
func Help(v stylebook.Voice, lines []HelpLine, version string) Message {
	var out strings.Builder
	for _, l := range lines {
		out.WriteString("`" + l.Command + "`\n" + l.Answers + "\n")
	}
	out.WriteString("\nWhat is quoted is the article's text, character by character. ¶3 is the third paragraph of its body; ↗ opens it there. What was inferred says so.")
	e := &discordgo.MessageEmbed{Title: "What I answer", Description: fit(out.String(), mostDescription-mostNotice), Color: accent}
	if version != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: fit("Dateline "+fold(version), 100)}
	}
	return Message{Embeds: []*discordgo.MessageEmbed{e}, Ephemeral: true}
}
