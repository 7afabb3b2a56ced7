package render

import (
	"bytes"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// Picture is a picture of an answer, and the same in words for those who do not
// see it.
type Picture struct {
	Name          string // of the file: "timeline.png"
	PNG           []byte
	Alt           string // plain text, at most 1,024 characters
	Width, Height int    // in pixels, two to each point that a screen shows
}

// What a picture may cost. A timeline of any size stays far within it by its
// layout; the limit is for the day when the layout is wrong.
const (
	mostPictureHeight = 3200    // pixels
	mostPictureBytes  = 1 << 20 // Discord takes 10 MiB
)

// TimelinePicture draws what happened when: a line of time from top to bottom,
// each date beside its dot, and the first words of the article's passage. The
// article's words stand in the text's colour, all of the bot's own in bold or
// grey. It looks the same whenever it is drawn of the same answer. An error
// means that there is no picture, and nothing worse.
func TimelinePicture(v stylebook.Voice, a ask.TimelineAnswer) (Picture, error) {
	if len(a.Events) == 0 {
		return Picture{}, fmt.Errorf("draw a timeline: it has no events; send the text alone")
	}
	t, err := newType()
	if err != nil {
		return Picture{}, err
	}
	s := layOut(v, a, t)
	if s.height > mostPictureHeight {
		return Picture{}, fmt.Errorf("draw a timeline of %d events: it would be %d pixels high, at most %d; send the text alone", len(a.Events), s.height, mostPictureHeight)
	}
	var out bytes.Buffer
	if err := encodePicture(&out, s.paint(t)); err != nil {
		return Picture{}, fmt.Errorf("write the picture of a timeline: %w", err)
	}
	if out.Len() > mostPictureBytes {
		return Picture{}, fmt.Errorf("draw a timeline of %d events: the picture has %d bytes, at most %d; send the text alone", len(a.Events), out.Len(), mostPictureBytes)
	}
	return Picture{Name: "timeline.png", PNG: out.Bytes(), Alt: timelineAlt(v, a), Width: s.width, Height: s.height}, nil
}

// Illustrate puts a picture before an answer's text: title and picture in an
// embed of their own, for Discord shows an embed's picture under its text.
func Illustrate(m Message, p Picture) Message {
	if len(m.Embeds) == 0 {
		return m
	}
	first, text := *m.Embeds[0], *m.Embeds[0]
	first.Description, first.Footer = "", nil
	first.Image = &discordgo.MessageEmbedImage{URL: "attachment://" + p.Name}
	text.Title, text.URL, text.Author = "", "", nil
	m.Embeds = append([]*discordgo.MessageEmbed{&first, &text}, m.Embeds[1:]...)
	m.Files = append(m.Files[:len(m.Files):len(m.Files)], p.file())
	return m
}
