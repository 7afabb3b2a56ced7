package discordtest

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Request is one request of the bot and how it was answered.
type Request struct {
	Method, Path string // the path without /api/v9
	Route        string // with placeholders, "" where none fitted
	Query        url.Values
	Header       http.Header // without Authorization
	Body         []byte      // JSON; of a multipart request the payload_json
	Files        []string    // names
	Status       int
	Answer       []byte
	At           time.Time // by the Server's clock
}

// keptRequests is how many requests are remembered.
const keptRequests = 10000

func (s *Server) record(c *call, status int, answer []byte) {
	if s.opts.Forgetful {
		return
	}
	h := c.Header.Clone()
	h.Del("Authorization")
	r := Request{Method: c.Method, Path: c.URL.Path, Query: c.URL.Query(), Header: h, Body: c.payload, Status: status, Answer: answer, At: c.at}
	if c.route != nil {
		r.Route = c.route.pattern
	}
	for _, f := range c.files {
		r.Files = append(r.Files, f.name)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, r)
	if len(s.requests) > keptRequests {
		s.requests = s.requests[len(s.requests)-keptRequests:]
	}
	s.touch()
}

// Requests is every request so far (the last 10,000), oldest first.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

// Messages is what everyone sees in a channel, oldest first.
func (s *Server) Messages(channelID string) []*discordgo.Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []*discordgo.Message
	if c := s.world.channels[channelID]; c != nil {
		for _, m := range c.messages {
			list = append(list, m.shown())
		}
	}
	return list
}

// Ephemeral is what only one user sees in a channel, oldest first.
func (s *Server) Ephemeral(channelID, userID string) []*discordgo.Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []*message
	for _, p := range s.plays {
		for _, m := range append(slices.Clone(p.followups), p.original) {
			if m != nil && !m.gone && m.viewer == userID && m.ChannelID == channelID && !slices.Contains(found, m) {
				found = append(found, m)
			}
		}
	}
	slices.SortFunc(found, func(a, b *message) int { return compareIDs(a.ID, b.ID) })
	var list []*discordgo.Message
	for _, m := range found {
		list = append(list, m.shown())
	}
	return list
}

// MessageJSON is one message as the API gives it, ephemeral ones too; nil
// where there is none.
func (s *Server) MessageJSON(id string) json.RawMessage {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.anyMessage(id)
	if m == nil {
		return nil
	}
	raw, _ := json.Marshal(m)
	return raw
}

// Commands is what is registered for a guild, or globally for "".
func (s *Server) Commands(guildID string) []*discordgo.ApplicationCommand {
	s.mu.Lock()
	defer s.mu.Unlock()
	list, _ := as[[]*discordgo.ApplicationCommand](s.commands.scopes[guildID])
	return list
}

// Attachment is the content of an attached file.
func (s *Server) Attachment(id string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a := s.attachment(id); a != nil {
		return slices.Clone(a.data), true
	}
	return nil, false
}

// Post puts a message of a member into a channel, as one typed there.
func (s *Server) Post(channelID, userID, content string) (*discordgo.Message, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, u := s.world.channels[channelID], s.world.users[userID]
	if c == nil || u == nil {
		return nil, refuseOffer("there is no channel %q, or no user %q", channelID, userID)
	}
	m := s.compose(&draft{content: &content}, c, u)
	s.post(m)
	return m.shown(), nil
}

// DeleteMessage takes a message away, as a moderator would.
func (s *Server) DeleteMessage(channelID, messageID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.world.channels[channelID]; c != nil {
		if m := c.find(messageID); m != nil {
			s.remove(m)
		}
	}
}
