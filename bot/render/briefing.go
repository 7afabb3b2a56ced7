package render

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// Briefing is a story as a scheduled post. A late one says so. The mark names
// the slot, in the footer: by it the post is found again after a crash.
func Briefing(v stylebook.Voice, b *briefs.Brief, late bool, mark string) Message {
	a, at := ask.Overview(b), At(b)
	c := overview(v, a)
	if late {
		c.head = append([]string{"*This briefing is late: the bot was away at its time.*"}, c.head...)
	}
	c.foot = []string{mark}
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Components: row(
		opens("Quotes", at.With(VerbQuotes), a.Counts.Quotes > 0),
		opens("Who's who", at.With(VerbWho), a.Counts.People > 0),
		opens("Timeline", at.With(VerbTimeline), a.Counts.Events > 0),
		reads(v, a.Story),
	)}
}
