package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

var eventSheet = sheet{items: 5, weight: 1100}

// Timeline is a page of what happened when. A long one is for the member alone.
func Timeline(v stylebook.Voice, a ask.TimelineAnswer, at State, page int) Message {
	blocks := make([]block, len(a.Events))
	for i, e := range a.Events {
		blocks[i] = eventBlock(v, a.Story, e)
	}
	l, texts := eventSheet.open(blocks, page)
	c := card{
		story: a.Story, title: timelineTitle(v, a), head: leftOut(v, a.Unknown), blocks: texts,
		foot: present(l.count(v, "event", "events"), byline(v, a.Story)),
	}
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Ephemeral:  l.private(),
	}
}

// leftOut says how many events a window leaves out because their dates are not
// known well enough.
func leftOut(v stylebook.Voice, unknown int) []string {
	if unknown == 0 {
		return nil
	}
	return []string{"*Left out: " + number(unknown, "event", "events") + " without a known date.*"}
}

func timelineTitle(v stylebook.Voice, a ask.TimelineAnswer) string {
	switch {
	case a.From != "" && a.To != "" && a.From != a.To:
		return "Timeline, " + a.From + " to " + a.To
	case a.From != "" && a.To != "":
		return "Timeline, " + a.From
	case a.From != "":
		return "Timeline from " + a.From
	case a.To != "":
		return "Timeline to " + a.To
	}
	return "Timeline"
}

func eventBlock(v stylebook.Voice, story ask.Story, e ask.Event) block {
	l := newLines(v, story)
	when := e.When
	if when == "" {
		when = "date not stated"
	}
	l.say(bold(when, 80))
	l.quoted(asCut(e.Passage.Text), 500, false, nil)
	remarks := make([]string, 0, len(e.Notes))
	for _, n := range e.Notes {
		remarks = append(remarks, remark(v, n, e.Passage.Paragraph))
	}
	l.meta(e.Passage, remarks...)
	return l.block()
}

// asCut marks a clause as cut out of its sentence: “… fought in the 1990s”.
func asCut(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) {
		text = ellipsis + " " + text
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "”’\"')]»"))
	if unicode.IsLetter(last) && !unicode.Is(unicode.Lo, last) || unicode.IsDigit(last) || last == ',' || last == ';' {
		text += " " + ellipsis
	}
	return text
}
