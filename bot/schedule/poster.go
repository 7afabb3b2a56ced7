package schedule

import (
	"context"
	"time"

	"dateline/bot/render"
)

// Poster brings messages to Discord.
type Poster interface {
	// Post makes a message once for each nonce within a few minutes. It tries
	// once.
	Post(ctx context.Context, channelID string, m render.Message, nonce string) (messageID string, err error)

	// FindPosted looks among the channel's latest messages for one of the bot's
	// that carries the mark; "" where there is none.
	FindPosted(ctx context.Context, channelID, mark string) (messageID string, err error)

	// Edit puts a message in place of one that stands, files included. Doing it
	// twice does no harm.
	Edit(ctx context.Context, channelID, messageID string, m render.Message) error

	// StartThread opens a thread below a message, which goes to rest after a
	// while without a word: 1 h, 1, 3 or 7 days, the shortest that is not less.
	// A message that has one already keeps that; the id is the same.
	StartThread(ctx context.Context, channelID, messageID, name string, rest time.Duration) (threadID string, err error)

	// Publish sends a message of an announcement channel to those who follow
	// it. One that was published before is no error.
	Publish(ctx context.Context, channelID, messageID string) error

	// Announces says whether a channel is one whose messages can be published.
	Announces(ctx context.Context, channelID string) (bool, error)

	// Mentionable says whether everybody in a guild may mention a role. One that
	// is not there is none that anybody may.
	Mentionable(ctx context.Context, guildID, roleID string) (bool, error)

	// Missing names the permissions that the bot lacks to post in a channel, as
	// Discord's settings name them, and those of also.
	Missing(ctx context.Context, guildID, channelID string, also ...Need) ([]string, error)
}

// Need is a permission that some briefings take and others do not, by the name
// that Discord's settings show.
type Need string

const (
	AttachFiles Need = "Attach Files"                            // for pictures
	OpenThreads Need = "Create Public Threads"                   // for a discussion of each briefing
	MentionAll  Need = "Mention @everyone, @here, and All Roles" // for a role that not everybody may mention
)
