package discordtest

import "net/http"

var webhookRoutes = []*route{
	{method: "POST", pattern: "/webhooks/{webhook}/{token}", limit: hooks, open: true, answer: afterwards((*Server).followUp)},
	{method: "GET", pattern: "/webhooks/{webhook}/{token}/messages/{message}", limit: hooks, open: true, answer: afterwards(ofAnswer(func(s *Server, c *call, p *interaction, m *message) (int, any, error) {
		return http.StatusOK, m, nil
	}))},
	{method: "PATCH", pattern: "/webhooks/{webhook}/{token}/messages/{message}", limit: hooks, open: true, answer: afterwards(ofAnswer((*Server).editAnswer))},
	{method: "DELETE", pattern: "/webhooks/{webhook}/{token}/messages/{message}", limit: hooks, open: true, answer: afterwards(ofAnswer((*Server).deleteAnswer))},
}

// afterwards finds the interaction of a token: known, alive and acknowledged.
// Discord answers "Unknown Webhook" before the acknowledgement and "Invalid
// Webhook Token" after 15 minutes.
func afterwards(then func(*Server, *call, *interaction) (int, any, error)) func(*Server, *call) (int, any, error) {
	return func(s *Server, c *call) (int, any, error) {
		if c.vars["webhook"] != s.world.bot.ID {
			return 0, nil, errUnknownWebhook
		}
		p := s.plays[c.vars["token"]]
		switch {
		case p == nil || !s.alive(p):
			return 0, nil, errWebhookToken
		case p.answer == 0 || p.answer == answerAutocomplete:
			return 0, nil, errUnknownWebhook
		}
		return then(s, c, p)
	}
}

// ofAnswer finds one message of an interaction, @original or a followup.
func ofAnswer(then func(*Server, *call, *interaction, *message) (int, any, error)) func(*Server, *call, *interaction) (int, any, error) {
	return func(s *Server, c *call, p *interaction) (int, any, error) {
		id := c.vars["message"]
		if m := p.original; m != nil && !m.gone && (id == "@original" || id == m.ID) {
			return then(s, c, p, m)
		}
		for _, m := range p.followups {
			if m.ID == id && !m.gone {
				return then(s, c, p, m)
			}
		}
		return 0, nil, errUnknownMessage
	}
}

// followUp sends one more message. Directly after a deferred answer it fills
// that one in, as Discord documents for compatibility.
func (s *Server) followUp(c *call, p *interaction) (int, any, error) {
	if p.loading && p.original != nil && !p.original.gone {
		return s.editAnswer(c, p, p.original)
	}
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	d := readDraft(root, c.files, nil)
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	if d.blank() {
		return 0, nil, errEmptyMessage
	}
	if p.visiting() && len(p.followups) >= mostVisitorsFollowups {
		return 0, nil, errTooManyFollowups
	}
	if s.keptPrivate(p) {
		d.flags |= flagEphemeral
	}
	own := *p
	own.ephemeral = d.flags&flagEphemeral != 0
	d.flags &= flagEphemeral | flagNoEmbeds | flagSilent | flagComponentsV2
	m := s.answerWith(&own, d)
	if p.original != nil {
		m.Type = 19
		m.Reference = s.referenceTo(p.channel, p.original.ID)
	}
	p.followups = append(p.followups, m)
	s.post(m)
	return http.StatusOK, m, nil
}

func (s *Server) editAnswer(c *call, p *interaction, m *message) (int, any, error) {
	if err := s.applyEdit(c, m); err != nil {
		return 0, nil, err
	}
	if m == p.original {
		p.loading = false
		p.edits++
		s.touch()
	}
	return http.StatusOK, m, nil
}

func (s *Server) deleteAnswer(c *call, p *interaction, m *message) (int, any, error) {
	s.remove(m)
	if m == p.original {
		p.loading = false
		p.edits++
		s.touch()
	}
	return http.StatusNoContent, nil, nil
}
