package discordtest

import "time"

// CloseGateway closes every connection with a close code; a code of -1 tears
// the connections without one. Sessions stay resumable, unless the code is one
// after which Discord lets nobody resume.
func (s *Server) CloseGateway(code int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for l := range s.gateway.links {
		if n := l.session; n != nil {
			switch code {
			case closeAuthentication, closeInvalidSeq, closeTimedOut, closeInvalidShard, closeShardingRequired, closeInvalidVersion, closeInvalidIntents, closeDisallowed:
				n.dead = true
			}
		}
		l.close(code, "")
	}
}

// AskReconnect sends op 7 to every session that is connected. (discordgo
// deadlocks on one that comes before READY, so those are left alone.)
func (s *Server) AskReconnect() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for l := range s.gateway.links {
		if l.session != nil {
			l.sendOp(opReconnect, nil)
		}
	}
}

// Invalidate sends op 9 to every session that is connected. Where it is not
// resumable, the session is over and the client has to identify anew, on the
// same connection or another.
func (s *Server) Invalidate(resumable bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for l := range s.gateway.links {
		n := l.session
		if n == nil {
			continue
		}
		l.sendOp(opInvalidSession, resumable)
		n.link, n.left, l.session = nil, time.Now(), nil
		n.dead = !resumable
	}
}

// DropAcks makes the gateway leave heartbeats unanswered, as one that hangs.
func (s *Server) DropAcks(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.dropAcks = on
}

// AskHeartbeat sends op 1, to which a client answers with a heartbeat at once.
func (s *Server) AskHeartbeat() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for l := range s.gateway.links {
		if l.session != nil {
			l.sendOp(opHeartbeat, nil)
		}
	}
}

// Connected is the number of sessions that are connected and known.
func (s *Server) Connected() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	count := 0
	for l := range s.gateway.links {
		if l.session != nil && !l.ending() {
			count++
		}
	}
	return count
}

// Identifies is how many sessions were begun anew in the last 24 hours.
func (s *Server) Identifies() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.gateway.identify)
}

// RefuseGateway turns the next connections to the gateway away with HTTP 503;
// a negative number turns all away until it is called with 0.
func (s *Server) RefuseGateway(times int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.refuse = times
}

// Outage makes a guild unavailable, as Discord's own troubles do, or available
// again. The bot is still in it: the event is the one of leaving, marked.
func (s *Server) Outage(guildID string, on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.world.guild(guildID)
	switch {
	case g == nil:
	case on:
		s.announce(g, intentGuilds, "GUILD_DELETE", map[string]any{"id": g.id, "unavailable": true})
	default:
		s.announce(g, intentGuilds, "GUILD_CREATE", s.guildCreate(g))
	}
}
