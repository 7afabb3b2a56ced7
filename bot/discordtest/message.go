package discordtest

import (
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Message flags that mean something here.
const (
	flagCrossposted  = 1 << 0
	flagNoEmbeds     = 1 << 2
	flagHasThread    = 1 << 5
	flagEphemeral    = 1 << 6
	flagLoading      = 1 << 7
	flagSilent       = 1 << 12
	flagComponentsV2 = 1 << 15
)

// message is a message as Discord sends it, and what is kept beside.
type message struct {
	ID              string        `json:"id"`
	ChannelID       string        `json:"channel_id"`
	Type            int           `json:"type"`
	Content         string        `json:"content"`
	Author          *user         `json:"author"`
	Timestamp       stamp         `json:"timestamp"`
	EditedTimestamp *stamp        `json:"edited_timestamp"`
	Mentions        []*user       `json:"mentions"`
	MentionRoles    []string      `json:"mention_roles"`
	MentionEveryone bool          `json:"mention_everyone"`
	Attachments     []*attachment `json:"attachments"`
	Embeds          []any         `json:"embeds"`
	Components      []any         `json:"components"`
	Flags           int           `json:"flags"`
	Pinned          bool          `json:"pinned"`
	TTS             bool          `json:"tts"`
	Nonce           any           `json:"nonce,omitempty"`
	ApplicationID   string        `json:"application_id,omitempty"`
	WebhookID       string        `json:"webhook_id,omitempty"`
	Metadata        any           `json:"interaction_metadata,omitempty"`
	Interaction     any           `json:"interaction,omitempty"`
	Reference       any           `json:"message_reference,omitempty"`
	Thread          any           `json:"thread,omitempty"`

	channel *channel
	sent    time.Time
	viewer  string            // the one user who sees it, when ephemeral
	owners  map[string]string // of the interaction that it answers
	pings   Pings
	gone    bool
}

type attachment struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	Size        int    `json:"size"`
	URL         string `json:"url"`
	ProxyURL    string `json:"proxy_url"`
	ContentType string `json:"content_type,omitempty"`
	Description string `json:"description,omitempty"`
	Width       int    `json:"width,omitempty"`
	Height      int    `json:"height,omitempty"`
	Ephemeral   bool   `json:"ephemeral,omitempty"`

	data []byte
}

// stamp is a time as Discord writes it.
type stamp time.Time

func (t stamp) MarshalJSON() ([]byte, error) {
	return []byte(`"` + time.Time(t).UTC().Format("2006-01-02T15:04:05.000000+00:00") + `"`), nil
}

// compose makes a message of a draft, not yet in its channel.
func (s *Server) compose(d *draft, c *channel, author *user) *message {
	now := s.clock.Now()
	m := &message{
		ID: s.newID(), ChannelID: c.id, Author: author, Timestamp: stamp(now), sent: now, channel: c,
		Flags: d.flags &^ flagLoading, TTS: d.tts, Nonce: d.nonce,
	}
	if author.Bot {
		m.ApplicationID = s.world.bot.ID
	}
	d.apply(s, m)
	return m
}

// apply puts what the draft says into the message; what it is silent about
// stays.
func (d *draft) apply(s *Server, m *message) {
	if d.content != nil {
		m.Content = *d.content
	}
	if d.embeds != nil {
		m.Embeds = *d.embeds
	}
	if d.components != nil {
		m.Components = *d.components
	}
	if d.attachments != nil {
		kept := []*attachment{}
		for _, a := range m.Attachments {
			if want, ok := d.keep[a.ID]; ok {
				if want != "" {
					a.Description = want
				}
				kept = append(kept, a)
			}
		}
		for _, a := range *d.attachments {
			a.ID = s.newID()
			a.URL = s.origin() + "/attachments/" + m.ChannelID + "/" + a.ID + "/" + a.Filename
			a.ProxyURL = a.URL
			a.Ephemeral = m.Flags&flagEphemeral != 0
			kept = append(kept, a)
		}
		m.Attachments = kept
	}
	m.Embeds = withFiles(m.Embeds, m.Attachments)
	m.Components = withFiles(m.Components, m.Attachments)
	d.mentions.apply(s, m)
	for _, list := range []*[]any{&m.Embeds, &m.Components} {
		if *list == nil {
			*list = []any{}
		}
	}
	if m.Attachments == nil {
		m.Attachments = []*attachment{}
	}
}

// post puts a message into its channel and tells whoever is to know.
func (s *Server) post(m *message) {
	if m.viewer != "" {
		s.emit(Event{Kind: MessageCreated, Channel: m.ChannelID, User: m.viewer, Ephemeral: true, MessageID: m.ID, Message: m.shown()})
		return
	}
	m.pings = s.pingsOf(m)
	m.channel.messages = append(m.channel.messages, m)
	if t := m.channel.thread; t != nil {
		t.total++
	}
	s.announceMessage("MESSAGE_CREATE", m)
	s.emit(Event{Kind: MessageCreated, Channel: m.ChannelID, Guild: m.guildID(), User: m.Author.ID, MessageID: m.ID, Message: m.shown()})
}

// updated tells of an edit.
func (s *Server) updated(m *message) {
	if m.viewer == "" {
		s.announceMessage("MESSAGE_UPDATE", m)
	}
	s.emit(Event{Kind: MessageUpdated, Channel: m.ChannelID, Guild: m.guildID(), User: m.viewer, Ephemeral: m.viewer != "", MessageID: m.ID, Message: m.shown()})
}

// remove takes a message out of its channel.
func (s *Server) remove(m *message) {
	m.gone = true
	if m.viewer == "" {
		m.channel.messages = slices.DeleteFunc(slices.Clone(m.channel.messages), func(o *message) bool { return o == m })
		intent := intentGuildMessages
		event := map[string]any{"id": m.ID, "channel_id": m.ChannelID}
		if m.channel.guild == nil {
			intent = intentDirectMessages
		} else {
			event["guild_id"] = m.channel.guild.id
		}
		if m.channel.between == nil {
			s.announce(m.channel.guild, intent, "MESSAGE_DELETE", event)
		}
	}
	s.emit(Event{Kind: MessageDeleted, Channel: m.ChannelID, Guild: m.guildID(), User: m.viewer, Ephemeral: m.viewer != "", MessageID: m.ID})
}

func (m *message) guildID() string {
	if m.channel.guild == nil {
		return ""
	}
	return m.channel.guild.id
}

// announceMessage sends a message's event to sessions that asked for such,
// without the content where they may not see it (Message Content intent).
func (s *Server) announceMessage(name string, m *message) {
	if m.channel.between != nil {
		return // the bot has no part in it
	}
	intent := intentGuildMessages
	if m.channel.guild == nil {
		intent = intentDirectMessages
	}
	for _, n := range s.gateway.sessions {
		if n.dead || n.intents&intent == 0 || m.channel.guild != nil && !n.serves(m.channel.guild) {
			continue
		}
		if m.channel.guild != nil && permissionsIn(m.channel, s.world.bot.ID)&discordgo.PermissionViewChannel == 0 {
			continue
		}
		event, err := as[map[string]any](m)
		if err != nil {
			continue
		}
		if g := m.channel.guild; g != nil {
			event["guild_id"] = g.id
			if sender := g.member(m.Author.ID); sender != nil {
				event["member"] = s.memberPart(g, sender)
			}
		}
		if m.channel.guild != nil && n.intents&intentMessageContent == 0 && m.Author != s.world.bot && !slices.Contains(m.Mentions, s.world.bot) {
			event["content"], event["embeds"], event["attachments"], event["components"] = "", []any{}, []any{}, []any{}
		}
		s.tell(n, name, event)
	}
}

// shown is the message in discordgo's shape, a copy.
func (m *message) shown() *discordgo.Message {
	d, err := as[discordgo.Message](m)
	if err != nil {
		return nil
	}
	d.GuildID = m.guildID()
	return &d
}
