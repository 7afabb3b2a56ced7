package discordtest

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Kinds of interactions.
const (
	playCommand   = 2
	playComponent = 3
	playComplete  = 4
	playModal     = 5
)

// Kinds of answers to them.
const (
	answerPong         = 1
	answerMessage      = 4
	answerDefer        = 5
	answerDeferUpdate  = 6
	answerUpdate       = 7
	answerAutocomplete = 8
	answerModal        = 9
)

const (
	answerTerm = 3 * time.Second  // to acknowledge an interaction
	tokenTerm  = 15 * time.Minute // of the interaction's token
)

// interaction is one thing that a member did, and what came of it.
type interaction struct {
	id, token string
	kind      int
	user      *user
	channel   *channel
	created   time.Time
	command   *command
	options   []any             // what was given, for the modal and the page
	source    *message          // whose component was used
	owners    map[string]string // by whom the app was installed that answers: "0" a guild, "1" a user

	answer    int             // the callback's type, 0 before it
	raw       json.RawMessage // the callback's body
	ephemeral bool
	loading   bool // deferred, and not yet filled in
	original  *message
	edits     int // of the original, after the callback
	followups []*message
	choices   []any
	modal     map[string]any
	expired   bool
}

// begin makes an interaction and dispatches it. The lock is held.
func (s *Server) begin(p *interaction, data map[string]any, locale string) *interaction {
	p.id, p.created = s.newID(), s.clock.Now()
	if len(p.owners) == 0 {
		p.owners = s.installs(p.channel, p.user, nil)
	}
	if locale == "" {
		locale = p.user.language()
	}
	var secret [66]byte
	_, _ = rand.Read(secret[:])
	p.token = base64.RawURLEncoding.EncodeToString(secret[:])
	s.forgetOld()
	s.plays[p.token] = p
	event := s.interactionEvent(p, data, locale)
	s.emit(Event{Kind: InteractionStarted, Interaction: p.id, Channel: p.channel.id, User: p.user.ID})
	s.announce(p.channel.guild, 0, "INTERACTION_CREATE", event)
	return p
}

// forgetOld drops interactions whose tokens are long dead, once there are many,
// and again once there are twice as many as were left.
func (s *Server) forgetOld() {
	if len(s.plays) < max(512, s.playsLeft*2) {
		return
	}
	defer func() { s.playsLeft = len(s.plays) }()
	for token, p := range s.plays {
		if s.clock.Now().Sub(p.created) > 2*tokenTerm && !p.ephemeral {
			delete(s.plays, token)
		}
	}
}

// interactionEvent is the payload of INTERACTION_CREATE.
func (s *Server) interactionEvent(p *interaction, data map[string]any, locale string) map[string]any {
	c := p.channel
	e := map[string]any{
		"id": p.id, "application_id": s.world.bot.ID, "type": p.kind, "data": data, "token": p.token, "version": 1,
		"channel_id": c.id, "channel": s.channelPart(c, p.user.ID), "locale": locale,
		"app_permissions":                permissionText(s.appPermissions(c)),
		"authorizing_integration_owners": p.owners,
		"entitlements":                   []any{}, "entitlement_sku_ids": []any{}, "attachment_size_limit": maxUpload,
	}
	if g := c.guild; g != nil {
		m := map[string]any{}
		if who := g.member(p.user.ID); who != nil {
			m = s.memberJSON(g, who)
		} else {
			m["user"], m["roles"], m["joined_at"] = p.user, []string{}, stamp(s.clock.Now())
		}
		m["permissions"] = permissionText(permissionsIn(c, p.user.ID))
		e["member"], e["guild_id"], e["guild_locale"], e["context"] = m, g.id, g.locale, 0
		e["guild"] = map[string]any{"id": g.id, "locale": g.locale, "features": []string{}}
	} else {
		e["user"], e["context"] = p.user, c.context()
	}
	if p.source != nil {
		e["message"] = p.source
	}
	return e
}

// channelPart is a channel as interactions carry it, with what the user may
// do there.
func (s *Server) channelPart(c *channel, userID string) map[string]any {
	m := s.channelJSON(c)
	delete(m, "permission_overwrites")
	m["permissions"] = permissionText(permissionsIn(c, userID))
	return m
}

// message makes the message with which an interaction is answered.
func (s *Server) answerWith(p *interaction, d *draft) *message {
	m := s.compose(d, p.channel, s.world.bot)
	m.WebhookID = s.world.bot.ID
	if p.ephemeral {
		m.viewer = p.user.ID
		m.Flags |= flagEphemeral
		for _, a := range m.Attachments {
			a.Ephemeral = true
		}
	}
	m.owners = p.owners
	about := map[string]any{"id": p.id, "type": p.kind, "user": p.user, "authorizing_integration_owners": p.owners}
	switch {
	case p.command != nil:
		m.Type = int(discordgo.MessageTypeChatInputCommand)
		if p.command.Type != 1 {
			m.Type = int(discordgo.MessageTypeContextMenuCommand)
		}
		about["name"], about["command_type"] = p.command.Name, p.command.Type
		m.Interaction = map[string]any{"id": p.id, "type": p.kind, "name": p.command.Name, "user": p.user}
	case p.source != nil:
		m.Type = int(discordgo.MessageTypeReply)
		m.Reference = s.referenceTo(p.channel, p.source.ID)
		about["interacted_message_id"] = p.source.ID
	}
	if p.kind == playModal {
		trigger := map[string]any{"id": p.id, "type": playCommand, "user": p.user, "authorizing_integration_owners": p.owners, "name": "", "command_type": 1}
		if p.command != nil {
			trigger["name"] = p.command.Name
		}
		about = map[string]any{"id": p.id, "type": p.kind, "user": p.user, "authorizing_integration_owners": p.owners, "triggering_interaction_metadata": trigger}
	}
	m.Metadata = about
	return m
}

// alive says whether the interaction's token still opens anything.
func (s *Server) alive(p *interaction) bool {
	return s.clock.Now().Sub(p.created) < tokenTerm
}
