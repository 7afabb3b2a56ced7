package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// Codes of Discord's by which it says that what was asked is so already.
const (
	threadExists     = 160004
	alreadyPublished = 40033
)

// Edit puts a message in place of one that stands. What it does not name of the
// old message's files, Discord takes away.
func (p *poster) Edit(ctx context.Context, channelID, messageID string, m render.Message) error {
	ctx, cancel := context.WithTimeout(ctx, postLimit)
	defer cancel()
	edit := m.Edit()
	body := describedEdit{edit, render.Attachments(edit.Files)}
	contentType, data, err := "application/json", []byte(nil), error(nil)
	if len(edit.Files) > 0 {
		contentType, data, err = discordgo.MultipartBodyWithJSON(body, edit.Files)
	} else {
		data, err = json.Marshal(body)
	}
	if err == nil {
		err = p.insist(ctx, http.MethodPatch, discordgo.EndpointChannelMessage(channelID, messageID), contentType, data)
	}
	if err != nil {
		return fmt.Errorf("edit message %s in channel %s: %w", messageID, channelID, err)
	}
	return nil
}

// insist sends a request that may be sent twice without harm, up to three
// times, as rest.ask does what is no upload.
func (p *poster) insist(ctx context.Context, method, address, contentType string, data []byte) error {
	const tries = 3
	for try := 1; ; try++ {
		_, err := p.rest.send(ctx, method, address, contentType, data)
		if err == nil {
			return nil
		}
		wait, again := p.rest.worthWaiting(err, try)
		if !again || try == tries || !sleep(ctx, wait) {
			return err
		}
	}
}

// threadRests are the times without a word after which Discord takes a thread
// out of sight.
var threadRests = []time.Duration{time.Hour, 24 * time.Hour, 3 * 24 * time.Hour, 7 * 24 * time.Hour}

// StartThread opens a thread below a message. A thread bears its message's id,
// so the id is known as well where the thread was opened before.
func (p *poster) StartThread(ctx context.Context, channelID, messageID, name string, rest time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, postLimit)
	defer cancel()
	at := 0
	for at < len(threadRests)-1 && threadRests[at] < rest {
		at++
	}
	body := struct {
		Name string `json:"name"`
		Rest int    `json:"auto_archive_duration"` // minutes
	}{name, int(threadRests[at] / time.Minute)}
	var thread struct {
		ID string `json:"id"`
	}
	err := p.rest.ask(ctx, http.MethodPost, discordgo.EndpointChannelMessageThread(channelID, messageID), body, &thread)
	switch {
	case code(err) == threadExists:
		return messageID, nil
	case err != nil:
		return "", fmt.Errorf("open a thread at message %s in channel %s: %w", messageID, channelID, err)
	case thread.ID == "":
		return messageID, nil
	}
	return thread.ID, nil
}

// Publish sends a message of an announcement channel to those who follow it.
func (p *poster) Publish(ctx context.Context, channelID, messageID string) error {
	ctx, cancel := context.WithTimeout(ctx, postLimit)
	defer cancel()
	err := p.rest.ask(ctx, http.MethodPost, discordgo.EndpointChannelMessageCrosspost(channelID, messageID), nil, nil)
	if err != nil && code(err) != alreadyPublished {
		return fmt.Errorf("publish message %s of channel %s: %w", messageID, channelID, err)
	}
	return nil
}

// Announces says whether a channel is one of announcements.
func (p *poster) Announces(ctx context.Context, channelID string) (bool, error) {
	var channel discordgo.Channel
	if err := p.rest.ask(ctx, http.MethodGet, discordgo.EndpointChannel(channelID), nil, &channel); err != nil {
		return false, fmt.Errorf("look at channel %s: %w", channelID, err)
	}
	return channel.Type == discordgo.ChannelTypeGuildNews, nil
}

// Mentionable says whether everybody in a server may mention a role.
func (p *poster) Mentionable(ctx context.Context, guildID, roleID string) (bool, error) {
	var roles []*discordgo.Role
	if err := p.rest.ask(ctx, http.MethodGet, discordgo.EndpointGuildRoles(guildID), nil, &roles); err != nil {
		return false, fmt.Errorf("look at the roles of server %s: %w", guildID, err)
	}
	return slices.ContainsFunc(roles, func(r *discordgo.Role) bool { return r != nil && r.ID == roleID && r.Mentionable }), nil
}

// code is Discord's own code in an error of rest's; 0 where it has none.
func code(err error) int {
	if refused, ok := errors.AsType[*discordgo.RESTError](err); ok && refused.Message != nil {
		return refused.Message.Code
	}
	return 0
}
