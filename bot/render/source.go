package render

import (
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

var sourceSheet = sheet{items: 4, weight: 1500}

// Source is where the story comes from and how to see that it is the article's.
func Source(v stylebook.Voice, a ask.SourceAnswer, at State, page int) Message {
	blocks := make([]block, len(a.Articles))
	for i := range a.Articles {
		blocks[i] = sourceBlock(v, a.Story, &a.Articles[i])
	}
	l, texts := sourceSheet.open(blocks, page)
	c := card{story: a.Story, title: a.Story.Title, url: address(a.Story), blocks: texts, foot: present(l.pageOf(v))}
	c.blocks = append(c.blocks, strings.Join(present(made(v, a.Built), v.Say("source.proof")), "\n"))
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Question:   at.on(l.number),
		Ephemeral:  l.private(),
	}
}

// made says when the brief was made and by what.
func made(v stylebook.Voice, b briefs.Built) string {
	by := Clip(b.By, 60)
	switch {
	case b.At.IsZero() && by == "":
		return ""
	case b.At.IsZero():
		return v.Say("source.made.by", by)
	case by == "":
		return v.Say("source.made.at", stamp(b.At))
	}
	return v.Say("source.made", stamp(b.At), by)
}

// stamp is a moment of the bot's own, which Discord shows each reader in their
// language and time zone. Dates of an article are not such moments.
func stamp(t time.Time) string { return "<t:" + strconv.FormatInt(t.Unix(), 10) + ":f>" }

func sourceBlock(v stylebook.Voice, story ask.Story, o *ask.SourceOrigin) block {
	l := newLines(v, story)
	if len(story.Articles) > 1 && o.Title != "" {
		l.say(bold(o.Title, 200))
	}
	if line := origin(v, o.Origin); line != "" {
		l.say(line)
	} else {
		l.say(v.Say("source.unstated"))
	}
	if published(v, o.Origin) == "" {
		l.say(v.Say("source.undated"))
	}
	for _, who := range []struct {
		key, between string
		names        []string
	}{{"source.by", ", ", o.Authors}, {"source.edited", ", ", o.Editors}, {"source.credits", " · ", o.Credits}} {
		if len(who.names) > 0 {
			l.say(v.Say(who.key, list(v, who.names, who.between, 6, 80)))
		}
	}
	l.say(v.Say("count.words", o.Words) + " · " + v.Say("count.paragraphs", o.Paragraphs))
	if link, read := webURL(o.URL), v.Say("source.read"); link != "" && len(story.Articles) > 1 {
		l.add("["+read+"]("+link+")", units(read))
	}
	return l.block()
}

// list writes names beside one another, the first most of them, each cut.
func list(v stylebook.Voice, names []string, between string, most, each int) string {
	var out []string
	for i, n := range names {
		if i == most {
			out = append(out, v.Say("list.rest", len(names)-most))
			break
		}
		if n = Clip(n, each); n != "" {
			out = append(out, n)
		}
	}
	return strings.Join(out, between)
}
