package discordtest

import (
	"net/http"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"
)

var messageRoutes = []*route{
	{method: "POST", pattern: "/channels/{channel}/messages", limit: sends, answer: inChannel(discordgo.PermissionSendMessages, (*Server).createMessage)},
	{method: "GET", pattern: "/channels/{channel}/messages", answer: inChannel(0, (*Server).listMessages)},
	{method: "GET", pattern: "/channels/{channel}/messages/{message}", answer: inChannel(discordgo.PermissionReadMessageHistory, withMessage((*Server).getMessage))},
	{method: "PATCH", pattern: "/channels/{channel}/messages/{message}", limit: edits, answer: inChannel(0, withMessage((*Server).editMessage))},
	{method: "DELETE", pattern: "/channels/{channel}/messages/{message}", limit: deletes, answer: inChannel(0, withMessage((*Server).deleteMessage))},
	{method: "POST", pattern: "/channels/{channel}/messages/{message}/crosspost", limit: crossposts, answer: inChannel(0, withMessage((*Server).crosspost))},
}

func withMessage(then func(*Server, *call, *channel, *message) (int, any, error)) func(*Server, *call, *channel) (int, any, error) {
	return func(s *Server, c *call, ch *channel) (int, any, error) {
		id := c.vars["message"]
		if _, ok := snowflakeValue(id); !ok {
			return 0, nil, notSnowflake("message_id", id)
		}
		if m := ch.find(id); m != nil {
			return then(s, c, ch, m)
		}
		return 0, nil, errUnknownMessage
	}
}

func (c *channel) find(id string) *message {
	for _, m := range c.messages {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// nonceLife is how long a nonce is remembered; Discord says "a few minutes".
const nonceLife = 5 * time.Minute

func (s *Server) createMessage(c *call, ch *channel) (int, any, error) {
	if !textLike(ch.kind) {
		return 0, nil, errNonText
	}
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	d := readDraft(root, c.files, nil)
	if ref := d.reference; ref != "" && ch.find(ref) == nil && d.failIfGone {
		root.key("message_reference").fail("MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")
	}
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	if d.blank() {
		return 0, nil, errEmptyMessage
	}
	if err := s.botMay(ch, d.needs()); err != nil {
		return 0, nil, err
	}
	if old := s.sameNonce(ch, d); old != nil {
		return http.StatusOK, old, nil
	}
	d.flags &= flagNoEmbeds | flagSilent | flagComponentsV2
	m := s.compose(d, ch, s.world.bot)
	if ch.find(d.reference) != nil {
		m.Type = int(discordgo.MessageTypeReply)
		m.Reference = s.referenceTo(ch, d.reference)
	}
	s.post(m)
	return http.StatusOK, m, nil
}

// needs is what the parts of a message need beyond sending it.
func (d *draft) needs() int64 {
	needs := int64(0)
	if d.attachments != nil && len(*d.attachments) > 0 {
		needs |= discordgo.PermissionAttachFiles
	}
	if d.embeds != nil && len(*d.embeds) > 0 {
		needs |= discordgo.PermissionEmbedLinks
	}
	if d.tts {
		needs |= discordgo.PermissionSendTTSMessages
	}
	if d.reference != "" {
		needs |= discordgo.PermissionReadMessageHistory
	}
	return needs
}

// sameNonce is the message that the bot sent with this nonce a short while
// ago, where the request has nonces enforced.
func (s *Server) sameNonce(ch *channel, d *draft) *message {
	if !d.enforce || d.nonce == nil {
		return nil
	}
	now := s.clock.Now()
	for _, m := range slices.Backward(ch.messages) {
		if m.Author == s.world.bot && sameValue(m.Nonce, d.nonce) && now.Sub(m.sent) < nonceLife {
			return m
		}
	}
	return nil
}

func sameValue(a, b any) bool {
	text := func(v any) string {
		switch v := v.(type) {
		case nil:
			return ""
		case string:
			return v
		case interface{ String() string }:
			return v.String()
		}
		return ""
	}
	return text(a) != "" && text(a) == text(b)
}

func (s *Server) referenceTo(ch *channel, id string) map[string]any {
	ref := map[string]any{"type": 0, "channel_id": ch.id, "message_id": id}
	if ch.guild != nil {
		ref["guild_id"] = ch.guild.id
	}
	return ref
}

func (s *Server) getMessage(c *call, ch *channel, m *message) (int, any, error) {
	return http.StatusOK, m, nil
}

func (s *Server) editMessage(c *call, ch *channel, m *message) (int, any, error) {
	if m.Author != s.world.bot {
		return 0, nil, errNotTheAuthor
	}
	if s.clock.Now().Sub(m.sent) > oldMessage && !s.opts.Unlimited {
		if left, after := s.limits.count("old edits "+ch.id, oldEdits); left < 0 {
			return 0, nil, &refusal{status: http.StatusTooManyRequests, code: 30046, message: "Maximum number of edits to messages older than 1 hour reached. Try again later", after: after}
		}
	}
	if err := s.applyEdit(c, m); err != nil {
		return 0, nil, err
	}
	return http.StatusOK, m, nil
}

// oldMessage is the age from which edits are rationed more strictly.
const oldMessage = time.Hour

// applyEdit checks an edit against the message as it would be, makes it, and
// tells of it.
func (s *Server) applyEdit(c *call, m *message) error {
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return err
	}
	d := readDraft(root, c.files, m)
	if err := form.err(); err != nil {
		return err
	}
	return s.edit(m, d)
}

func (s *Server) edit(m *message, d *draft) error {
	after := *m
	d.apply(s, &after)
	if d.flagsGiven {
		after.Flags = after.Flags&^flagNoEmbeds | d.flags&(flagNoEmbeds|flagComponentsV2)
	}
	if after.empty() && m.Thread == nil {
		return errEmptyMessage
	}
	now := stamp(s.clock.Now())
	after.EditedTimestamp = &now
	after.Flags &^= flagLoading
	*m = after
	s.updated(m)
	return nil
}

func (s *Server) deleteMessage(c *call, ch *channel, m *message) (int, any, error) {
	if m.Author != s.world.bot {
		if err := s.botMay(ch, discordgo.PermissionManageMessages); err != nil {
			return 0, nil, err
		}
	}
	s.remove(m)
	return http.StatusNoContent, nil, nil
}

// crosspost publishes a message of an announcement channel, once.
func (s *Server) crosspost(c *call, ch *channel, m *message) (int, any, error) {
	if ch.kind != discordgo.ChannelTypeGuildNews {
		return 0, nil, errChannelType
	}
	needs := int64(discordgo.PermissionSendMessages)
	if m.Author != s.world.bot {
		needs |= discordgo.PermissionManageMessages
	}
	if err := s.botMay(ch, needs); err != nil {
		return 0, nil, err
	}
	if m.Flags&flagCrossposted != 0 {
		return 0, nil, errCrossposted
	}
	m.Flags |= flagCrossposted
	s.updated(m)
	return http.StatusOK, m, nil
}
