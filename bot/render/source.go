package render

import (
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
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
	made := "Brief made"
	if !a.Built.At.IsZero() {
		made += " <t:" + strconv.FormatInt(a.Built.At.Unix(), 10) + ":f>"
	}
	if by := Clip(a.Built.By, 60); by != "" {
		made += " by " + by
	}
	c.blocks = append(c.blocks, made+".\nWhat is quoted is the article's text, character by character. ¶ counts the paragraphs of its body.")
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Ephemeral:  l.private(),
	}
}

func sourceBlock(v stylebook.Voice, story ask.Story, o *ask.SourceOrigin) block {
	l := newLines(v, story)
	if len(story.Articles) > 1 && o.Title != "" {
		l.say(bold(o.Title, 200))
	}
	if line := origin(v, o.Origin); line != "" {
		l.say(line)
	} else {
		l.say("Source not stated")
	}
	if o.Date == "" {
		l.say("Publication date not stated")
	}
	for _, who := range []struct {
		label, between string
		names          []string
	}{{"By ", ", ", o.Authors}, {"Edited by ", ", ", o.Editors}, {"Credits: ", " · ", o.Credits}} {
		if len(who.names) > 0 {
			l.say(who.label + list(v, who.names, who.between, 6, 80))
		}
	}
	l.say(number(o.Words, "word", "words") + " · " + number(o.Paragraphs, "paragraph", "paragraphs"))
	if link := webURL(o.URL); link != "" && len(story.Articles) > 1 {
		l.add("[Read it ↗]("+link+")", 10)
	}
	return l.block()
}

// list writes names beside one another, the first most of them, each cut.
func list(v stylebook.Voice, names []string, between string, most, each int) string {
	var out []string
	for i, n := range names {
		if i == most {
			out = append(out, "and "+strconv.Itoa(len(names)-most)+" more")
			break
		}
		if n = Clip(n, each); n != "" {
			out = append(out, n)
		}
	}
	return strings.Join(out, between)
}
