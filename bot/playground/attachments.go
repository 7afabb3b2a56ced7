package playground

import (
	"encoding/json"

	"github.com/bwmarrin/discordgo"
)

// file is an attachment with its alt text, which discordgo's type lacks.
type file struct {
	*discordgo.MessageAttachment
	Description string `json:"description,omitempty"`
}

// files are a message's attachments. The alt texts come from Discord's own
// words on the message; where it is gone meanwhile, there are none.
func (p *Page) files(m *discordgo.Message) []file {
	out := make([]file, 0, len(m.Attachments))
	if len(m.Attachments) == 0 {
		return out
	}
	var told struct {
		Attachments []struct{ ID, Description string }
	}
	_ = json.Unmarshal(p.o.Discord.MessageJSON(m.ID), &told)
	words := make(map[string]string, len(told.Attachments))
	for _, a := range told.Attachments {
		words[a.ID] = a.Description
	}
	for _, a := range m.Attachments {
		out = append(out, file{a, words[a.ID]})
	}
	return out
}
