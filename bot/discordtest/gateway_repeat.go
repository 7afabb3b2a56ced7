package discordtest

import "slices"

// Repeat dispatches the latest events of each session once more, as new ones
// and the last one first, as a gateway does that has lost its place. Only those
// of the given name count; "" is any.
func (s *Server) Repeat(name string, latest int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range s.gateway.sessions {
		var again []packet
		for _, p := range slices.Backward(n.log) {
			if len(again) == latest {
				break
			}
			if p.T != nil && (name == "" || *p.T == name) {
				again = append(again, p)
			}
		}
		for _, p := range again {
			n.dispatch(*p.T, p.D)
		}
	}
}

// ReturnGuild invites the bot back into a guild that it was removed from. The
// guild's channels and their messages are as they were.
func (s *Server) ReturnGuild(id string) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, g := range s.world.guilds {
		if g.id == id && g.gone {
			g.gone = false
			for _, c := range g.channels {
				delete(s.world.lost, c.id)
				s.world.channels[c.id] = c
			}
			s.announce(g, intentGuilds, "GUILD_CREATE", s.guildCreate(g))
			s.emit(Event{Kind: GuildAdded, Guild: g.id})
			return &Guild{ID: g.id, Name: g.name, s: s}
		}
	}
	return nil
}
