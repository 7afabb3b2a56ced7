package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// Overview is a story in short, for everybody in the channel, with buttons that
// open the rest for the member who presses.
func Overview(v stylebook.Voice, a ask.BriefAnswer, at State) Message {
	e := overview(v, a).embed()
	return Message{Embeds: []*discordgo.MessageEmbed{e}, Components: row(
		opens(v.Say("button.quotes"), at.With(VerbQuotes), a.Counts.Quotes > 0),
		opens(v.Say("button.who"), at.With(VerbWho), a.Counts.People > 0),
		opens(v.Say("button.timeline"), at.With(VerbTimeline), a.Counts.Events > 0),
		opens(v.Say("button.source"), at.With(VerbSource), true),
	), Question: at.With(VerbBrief)}
}

func overview(v stylebook.Voice, a ask.BriefAnswer) card {
	c := card{story: a.Story, title: a.Story.Title, url: address(a.Story), head: origins(v, a.Story)}
	const sentences, room = 5, 3000
	summary := a.Summary[:min(len(a.Summary), sentences)]
	for i, s := range summary {
		l := lines{voice: v, story: a.Story, room: room / len(summary)}
		l.quoted(s.Text, 400, false, &summary[i])
		c.blocks = append(c.blocks, l.block().text)
	}
	if len(a.Summary) == 0 {
		c.blocks = append(c.blocks, v.Say("brief.bare"))
	}
	c.blocks = append(c.blocks, counts(v, a.Counts))
	return c
}

func counts(v stylebook.Voice, c ask.Counts) string {
	return strings.Join([]string{
		v.Say("count.quotes", c.Quotes),
		v.Say("count.people", c.People),
		v.Say("count.dates", c.Dates),
	}, " · ")
}
