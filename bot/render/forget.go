package render

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// Forget asks whether all that is kept of a server shall go, and says what that
// is; confirm is what the button carries.
func Forget(v stylebook.Voice, schedules, corrections int, confirm State) Message {
	return Message{
		Embeds: []*discordgo.MessageEmbed{{
			Title:       v.Say("forget.title"),
			Color:       accent,
			Description: v.Say("forget.goes", v.Say("forget.schedules", schedules), v.Say("forget.corrections", corrections)),
			Footer:      &discordgo.MessageEmbedFooter{Text: v.Say("forget.stays")},
		}},
		Components: row(discordgo.Button{Label: v.Say("forget.button"), Style: discordgo.DangerButton, CustomID: confirm.ID()}),
		Ephemeral:  true,
	}
}

// Forgotten tells that nothing is kept of the server any more.
func Forgotten(v stylebook.Voice) Message { return Refusal(v.Say("forget.done")) }
