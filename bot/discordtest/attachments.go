package discordtest

import (
	"net/http"
	"slices"
	"strconv"
)

// serveAttachment gives out a file of a message, as Discord's CDN does.
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
