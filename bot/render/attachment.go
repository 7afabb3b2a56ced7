package render

import (
	"bytes"
	"strconv"

	"github.com/bwmarrin/discordgo"
)

// mostAlt is how long the description of an attachment may be, in characters.
const mostAlt = 1024

// Attachment is a file of a message as Discord is told of it beside the file
// itself. discordgo v0.29's own type can't hold a new file's description.
type Attachment struct {
	ID          string `json:"id"` // the file's place in the request: "0"
	Filename    string `json:"filename"`
	Description string `json:"description,omitempty"` // for those who do not see it: the alt text
}

// Attachments tells of a message's files. It is never nil: sent with an edit,
// an empty list takes the files of the old message away.
func Attachments(files []*discordgo.File) []Attachment {
	out := make([]Attachment, 0, len(files))
	for i, f := range files {
		a := Attachment{ID: strconv.Itoa(i), Filename: f.Name}
		if d, ok := f.Reader.(*described); ok {
			a.Description = d.words
		}
		out = append(out, a)
	}
	return out
}

// described is a file's content that brings its description along, since a
// discordgo.File has no place for one.
type described struct {
	*bytes.Reader
	words string
}

func (p Picture) file() *discordgo.File {
	return &discordgo.File{Name: p.Name, ContentType: "image/png", Reader: &described{bytes.NewReader(p.PNG), p.Alt}}
}
