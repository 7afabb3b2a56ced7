package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/briefs/ask"
)

// accent is the one colour of every card, chosen to stand out from Discord's
// light and dark backgrounds alike.
const accent = 0x3b7dbd

// What a card spends of Discord's 6,000 characters for an embed: title and
// author 256 each, footer at most 400, description at most 4,096. The blocks of
// a page stay within mostPage, so that the head above them and a notice put in
// front later always have room.
const (
	mostHead      = 300
	mostPage      = 3400
	mostBlock     = 2600
	mostNotice    = 200
	mostCardFoot  = 400
	mostCardTitle = 200
)

// card is an answer about a story as an embed: the story's title small on top,
// the answer's own title, a head line, blocks parted by empty lines, a footer.
type card struct {
	story  ask.Story
	title  string // plain text
	url    string
	head   []string // Markdown lines
	blocks []string // Markdown
	foot   []string // plain texts, shown with · between them

	pictured bool // the timeline's picture goes with it
}

func (c card) embed() *discordgo.MessageEmbed {
	e := &discordgo.MessageEmbed{
		Title:       Clip(c.title, mostCardTitle),
		URL:         webURL(c.url),
		Color:       accent,
		Description: c.description(),
	}
	if name := fit(fold(c.story.Title), mostCardTitle); name != "" && name != fit(fold(c.title), mostCardTitle) {
		e.Author = &discordgo.MessageEmbedAuthor{Name: name, URL: address(c.story)}
	}
	if foot := fit(fold(strings.Join(c.foot, " · ")), mostCardFoot); foot != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: foot}
	}
	return e
}

func (c card) description() string {
	parts := make([]string, 0, len(c.blocks)+1)
	if len(c.head) > 0 {
		parts = append(parts, strings.Join(c.head, "\n"))
	}
	parts = append(parts, c.blocks...)
	return fit(strings.Join(parts, "\n\n"), mostDescription-mostNotice)
}

// Notice puts a sentence of the bot's own before an answer.
func Notice(m Message, sentence string) Message {
	if len(m.Embeds) == 0 {
		m.Content = fit(sentence+"\n"+m.Content, mostContent)
		return m
	}
	first := *m.Embeds[0]
	first.Description = fit(fit(sentence, mostNotice-2)+"\n\n"+first.Description, mostDescription)
	m.Embeds = append([]*discordgo.MessageEmbed{&first}, m.Embeds[1:]...)
	return m
}
