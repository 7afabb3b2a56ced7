package render

import (
	"strconv"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// The verbs of buttons: the names of the commands that answer them.
const (
	VerbBrief    = "brief"
	VerbQuotes   = "quotes"
	VerbWho      = "who"
	VerbTimeline = "timeline"
	VerbSource   = "source"
)

// At is the state that buttons of answers about a brief begin from.
func At(b *briefs.Brief) State {
	return State{Story: b.ID, Revision: Revision(b)}
}

// With is the state for a verb and a query, to be opened anew.
func (s State) With(verb string, query ...string) State {
	s.Verb, s.Query, s.Page = verb, query, ""
	return s
}

// on is the same question at another page.
func (s State) on(page int) State {
	s.Page = strconv.Itoa(page)
	return s
}

// row puts up to five buttons beside one another; without any there is no row.
func row(buttons ...discordgo.Button) []discordgo.MessageComponent {
	const most = 5
	var out []discordgo.MessageComponent
	for _, b := range buttons {
		if (b.CustomID != "" || b.URL != "") && len(out) < most {
			out = append(out, b)
		}
	}
	if out == nil {
		return nil
	}
	return []discordgo.MessageComponent{discordgo.ActionsRow{Components: out}}
}

// opens is a button that asks something else about the story. It cannot be
// pressed where there is nothing to show.
func opens(label string, s State, there bool) discordgo.Button {
	return discordgo.Button{Label: label, Style: discordgo.SecondaryButton, CustomID: s.ID(), Disabled: !there}
}

// reads is a button that opens the article; none where it has no address.
func reads(v stylebook.Voice, story ask.Story) discordgo.Button {
	return discordgo.Button{Label: v.Say("button.read"), Style: discordgo.LinkButton, URL: address(story)}
}

// turns are the buttons to the pages before and after. At an end the button
// stays where it is, so that the other does not move under the thumb.
func turns(s State, l leaf) []discordgo.Button {
	if l.of < 2 {
		return nil
	}
	button := func(label string, to int, there bool) discordgo.Button {
		if !there {
			to = l.number
		}
		return discordgo.Button{Label: label, Style: discordgo.SecondaryButton, CustomID: s.on(to).ID(), Disabled: !there}
	}
	return []discordgo.Button{
		button("◀", l.number-1, l.number > 0),
		button("▶", l.number+1, l.number < l.of-1),
	}
}

// pageOf says which page this is, "" where there is one.
func (l leaf) pageOf(v stylebook.Voice) string {
	if l.of < 2 {
		return ""
	}
	return v.Say("page.of", l.number+1, l.of)
}
