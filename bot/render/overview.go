package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// Overview is a story in short, for everybody in the channel, with buttons that
// open the rest for the member who presses.
func Overview(a ask.BriefAnswer, at State) Message {
	e := overview(a).embed()
	return Message{Embeds: []*discordgo.MessageEmbed{e}, Components: row(
		opens("Quotes", at.With(VerbQuotes), a.Counts.Quotes > 0),
		opens("Who's who", at.With(VerbWho), a.Counts.People > 0),
		opens("Timeline", at.With(VerbTimeline), a.Counts.Events > 0),
		opens("Source", at.With(VerbSource), true),
	)}
}

// Briefing is a story as a scheduled post. A late one says so. The mark names
// the slot, in the footer: by it the post is found again after a crash.
func Briefing(b *briefs.Brief, late bool, mark string) Message {
	a, at := ask.Overview(b), At(b)
	c := overview(a)
	if late {
		c.head = append([]string{"*This briefing is late: the bot was away at its time.*"}, c.head...)
	}
	c.foot = []string{mark}
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Components: row(
		opens("Quotes", at.With(VerbQuotes), a.Counts.Quotes > 0),
		opens("Who's who", at.With(VerbWho), a.Counts.People > 0),
		opens("Timeline", at.With(VerbTimeline), a.Counts.Events > 0),
		reads(a.Story),
	)}
}

func overview(a ask.BriefAnswer) card {
	c := card{story: a.Story, title: a.Story.Title, url: address(a.Story), head: origins(a.Story)}
	const sentences, room = 5, 3000
	summary := a.Summary[:min(len(a.Summary), sentences)]
	for i, s := range summary {
		l := lines{story: a.Story, room: room / len(summary)}
		l.quoted(s.Text, 400, false, &summary[i])
		c.blocks = append(c.blocks, l.block().text)
	}
	if len(a.Summary) == 0 {
		c.blocks = append(c.blocks, "The article gives no summary.")
	}
	c.blocks = append(c.blocks, counts(a.Counts))
	return c
}

func counts(c ask.Counts) string {
	return strings.Join([]string{
		number(c.Quotes, "quote", "quotes"),
		number(c.People, "person", "people"),
		number(c.Dates, "date", "dates"),
	}, " · ")
}
