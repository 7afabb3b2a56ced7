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
		foot: present(l.pageOf(v), l.count(v, "events"), byline(v, a.Story)),
	}
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Question:   at.on(l.number),
		Ephemeral:  l.private(),
	}
}

// leftOut says how many events a window leaves out because their dates are not
// known well enough.
func leftOut(v stylebook.Voice, unknown int) []string {
	if unknown == 0 {
		return nil
	}
	return []string{"*" + v.Say("timeline.unknown", unknown) + "*"}
}

func timelineTitle(v stylebook.Voice, a ask.TimelineAnswer) string {
	from, to := Date(v, a.Since), Date(v, a.Until)
	switch {
	case from != "" && to != "" && from != to:
		return v.Say("timeline.title.between", from, to)
	case from != "" && to != "":
		return v.Say("timeline.title.at", from)
	case from != "":
		return v.Say("timeline.title.from", from)
	case to != "":
		return v.Say("timeline.title.to", to)
	}
	return v.Say("timeline.title")
}

func eventBlock(v stylebook.Voice, story ask.Story, e ask.Event) block {
	l := newLines(v, story)
	l.say(bold(when(v, e), 80))
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
