package discordtest

import (
	"net/http"
	"slices"
	"strconv"
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

// listMessages gives the newest first: limit (1 to 100, 50 unless told), and
// one of before, after and around.
func (s *Server) listMessages(c *call, ch *channel) (int, any, error) {
	q := c.URL.Query()
	f := &form{tree: map[string]any{}}
	limit := 50
	if given := q.Get("limit"); given != "" {
		at := field{form: f, path: []string{"limit"}, value: given}
		if n, ok := at.within(1, 100); ok {
			limit = int(n)
		}
	}
	bound := map[string]uint64{}
	for _, name := range []string{"before", "after", "around"} {
		if given := q.Get(name); given != "" {
			n, ok := snowflakeValue(given)
			if !ok {
				field{form: f, path: []string{name}}.fail("NUMBER_TYPE_COERCE", "Value \"%s\" is not snowflake.", given)
			}
			bound[name] = n
		}
	}
	if err := f.err(); err != nil {
		return 0, nil, err
	}
	list := []*message{}
	if ch.guild != nil && permissionsIn(ch, s.world.bot.ID)&discordgo.PermissionReadMessageHistory == 0 {
		return http.StatusOK, list, nil
	}
	all := slices.Clone(ch.messages)
	slices.Reverse(all)
	for _, m := range all {
		id, _ := snowflakeValue(m.ID)
		if b, ok := bound["before"]; ok && id >= b {
			continue
		}
		if a, ok := bound["after"]; ok && id <= a {
			continue
		}
		list = append(list, m)
	}
	if at, ok := bound["around"]; ok {
		mid := 0
		for mid < len(list) {
			if id, _ := snowflakeValue(list[mid].ID); id <= at {
				break
			}
			mid++
		}
		from := max(0, mid-limit/2)
		list = list[from:]
	}
	if _, ok := bound["after"]; ok && len(list) > limit {
		return http.StatusOK, list[len(list)-limit:], nil // the first after it, not the newest
	}
	return http.StatusOK, list[:min(limit, len(list))], nil
}

func (s *Server) getMessage(c *call, ch *channel, m *message) (int, any, error) {
	return http.StatusOK, m, nil
}

func (s *Server) editMessage(c *call, ch *channel, m *message) (int, any, error) {
	if m.Author != s.world.bot {
		return 0, nil, errNotTheAuthor
	}
	if err := s.applyEdit(c, m); err != nil {
		return 0, nil, err
	}
	return http.StatusOK, m, nil
}

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

func (s *Server) serveAttachment(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	a := s.attachment(r.PathValue("id"))
	s.mu.Unlock()
	if a == nil || a.Filename != r.PathValue("name") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", a.ContentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(a.data)))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Security-Policy", "sandbox; default-src 'none'")
	_, _ = w.Write(a.data)
}

// attachment finds a file by its id, in messages and in ephemeral answers.
func (s *Server) attachment(id string) *attachment {
	pick := func(m *message) *attachment {
		if m == nil || m.gone {
			return nil
		}
		for _, a := range m.Attachments {
			if a.ID == id {
				return a
			}
		}
		return nil
	}
	for _, ch := range s.world.channels {
		for _, m := range ch.messages {
			if a := pick(m); a != nil {
				return a
			}
		}
	}
	for _, p := range s.plays {
		for _, m := range append(slices.Clone(p.followups), p.original) {
			if a := pick(m); a != nil {
				return a
			}
		}
	}
	return nil
}
