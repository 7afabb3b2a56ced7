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

const (
	// lookBack is how many of a channel's messages FindPosted reads at once: the
	// most that Discord gives.
	lookBack = 100
	// lookAge is how old a message is before which no briefing is looked for: any
	// that is still to be settled is younger.
	lookAge = 48 * time.Hour
	// mostLooks bounds the requests of one look: 2,500 messages.
	mostLooks = 25
)

// FindPosted looks among a channel's messages, latest first, for one of the
// bot's own that carries mark in an embed's footer, and gives its id, or "" where
// there is none. In a channel that is too busy to look through, that is an
// error: not to have found it does not mean that it is not there.
func (p *poster) FindPosted(ctx context.Context, channelID, mark string) (string, error) {
	before := ""
	for range mostLooks {
		var messages []*discordgo.Message
		if err := p.rest.ask(ctx, "GET", fmt.Sprintf("%s?limit=%d%s", discordgo.EndpointChannelMessages(channelID), lookBack, before), nil, &messages); err != nil {
			return "", fmt.Errorf("look for a briefing in channel %s: %w", channelID, err)
		}
		for _, m := range messages {
			if m.Author != nil && m.Author.ID == p.user() && bears(m, mark) {
				return m.ID, nil
			}
		}
		if len(messages) < lookBack {
			return "", nil
		}
		last := messages[len(messages)-1].ID
		if at, err := discordgo.SnowflakeTimestamp(last); err == nil && p.rest.clock.Since(at) > lookAge {
			return "", nil
		}
		before = "&before=" + last
	}
	return "", fmt.Errorf("look for a briefing in channel %s: none among its latest %d messages, and there are more", channelID, mostLooks*lookBack)
}

// bears says whether a message carries mark in an embed's footer.
func bears(m *discordgo.Message, mark string) bool {
	for _, e := range m.Embeds {
		if e.Footer != nil && strings.Contains(e.Footer.Text, mark) {
			return true
		}
	}
	return false
}
