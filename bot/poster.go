package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// poster sends messages that nobody asked for: briefings.
type poster struct {
	rest *rest
	user func() string // the bot's own user id
}

// postLimit bounds one post, so that a slow answer is settled before the next
// slot of the same minute.
const postLimit = 30 * time.Second

// once is a message that Discord accepts once: a second one with the same nonce
// within a few minutes gives back the first. discordgo's own MessageSend lacks
// these fields.
type once struct {
	*discordgo.MessageSend
	Nonce        string              `json:"nonce,omitempty"`
	EnforceNonce bool                `json:"enforce_nonce,omitempty"`
	Attachments  []render.Attachment `json:"attachments,omitempty"`
}

// Post sends a message to a channel and gives its id. It tries once: whoever
// calls again after an error uses the same nonce.
func (p *poster) Post(ctx context.Context, channelID string, m render.Message, nonce string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, postLimit)
	defer cancel()
	send := m.Send()
	address := discordgo.EndpointChannelMessages(channelID)
	body := once{send, nonce, nonce != "", render.Attachments(send.Files)}
	contentType, data, err := "application/json", []byte(nil), error(nil)
	if len(send.Files) > 0 {
		contentType, data, err = discordgo.MultipartBodyWithJSON(body, send.Files)
	} else {
		data, err = json.Marshal(body)
	}
	if err != nil {
		return "", fmt.Errorf("post to channel %s: %w", channelID, err)
	}
	answer, err := p.rest.send(ctx, "POST", address, contentType, data)
	if err != nil {
		return "", fmt.Errorf("post to channel %s: %w", channelID, err)
	}
	var posted struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(answer, &posted); err != nil || posted.ID == "" {
		return "", fmt.Errorf("post to channel %s: Discord's answer names no message", channelID)
	}
	return posted.ID, nil
}

// lookBack is how many of a channel's latest messages FindPosted reads: the most
// that Discord gives at once.
const lookBack = 100

// FindPosted looks among a channel's latest messages for one of the bot's own
// that carries mark in an embed's footer, and gives its id or "".
func (p *poster) FindPosted(ctx context.Context, channelID, mark string) (string, error) {
	var messages []*discordgo.Message
	if err := p.rest.ask(ctx, "GET", fmt.Sprintf("%s?limit=%d", discordgo.EndpointChannelMessages(channelID), lookBack), nil, &messages); err != nil {
		return "", fmt.Errorf("look for a briefing in channel %s: %w", channelID, err)
	}
	for _, m := range messages {
		if m.Author == nil || m.Author.ID != p.user() {
			continue
		}
		for _, e := range m.Embeds {
			if e.Footer != nil && strings.Contains(e.Footer.Text, mark) {
				return m.ID, nil
			}
		}
	}
	return "", nil
}
