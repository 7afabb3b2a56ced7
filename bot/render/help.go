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
	out.WriteString("\n" + v.Say("help.reading"))
	e := &discordgo.MessageEmbed{Title: v.Say("help.title"), Description: fit(out.String(), mostDescription-mostNotice), Color: accent}
	if version != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: fit("Dateline "+fold(version), 100)}
	}
	return Message{Embeds: []*discordgo.MessageEmbed{e}, Ephemeral: true}
}
