package discordtest

import "github.com/bwmarrin/discordgo"

// everything is every permission there is.
const everything = int64(discordgo.PermissionAll) | 1<<50 | 1<<49 | 1<<46 | 1<<45 | 1<<44 | 1<<43 | 1<<42 | 1<<41 | 1<<40 | 1<<39 | 1<<38 | 1<<37 | 1<<36 | 1<<35 | 1<<34 | 1<<33 | 1<<32 | 1<<31 | 1<<30

// guildPermissions is what a member may do before any channel's overwrites.
func guildPermissions(g *guild, userID string) int64 {
	m := g.member(userID)
	if m == nil {
		return 0
	}
	if g.owner == userID {
		return everything
	}
	may := g.roles[0].Permissions
	for _, id := range m.roles {
		if r := g.role(id); r != nil {
			may |= r.Permissions
		}
	}
	if may&discordgo.PermissionAdministrator != 0 {
		return everything
	}
	return may
}

// permissionsIn computes what a member may do in a channel as Discord's
// documentation ("Permissions", "Permission Overwrites") has it: @everyone's
// overwrite, then all roles' together, then the member's own; then what
// depends on another permission falls with it. Threads take their parent's.
func permissionsIn(c *channel, userID string) int64 {
	if c.guild == nil {
		switch {
		case c.between != nil && !c.isFor(userID):
			return 0
		case c.recipient != nil || c.between != nil:
			return int64(discordgo.PermissionAllText) | discordgo.PermissionUseApplicationCommands
		}
		return 0
	}
	g := c.guild
	may := guildPermissions(g, userID)
	if may == everything {
		return may
	}
	m := g.member(userID)
	if m == nil {
		return 0
	}
	over := c.overwrites
	if c.thread != nil && c.parent != nil {
		over = c.parent.overwrites
	}
	var allow, deny int64
	for _, o := range over {
		if o.Type == 0 && o.ID == g.id {
			may = may&^o.Deny | o.Allow
		}
	}
	for _, o := range over {
		if o.Type != 0 || o.ID == g.id {
			continue
		}
		for _, id := range m.roles {
			if id == o.ID {
				allow |= o.Allow
				deny |= o.Deny
			}
		}
	}
	may = may&^deny | allow
	for _, o := range over {
		if o.Type == 1 && o.ID == userID {
			may = may&^o.Deny | o.Allow
		}
	}
	if may&discordgo.PermissionViewChannel == 0 {
		return 0
	}
	send := int64(discordgo.PermissionSendMessages)
	if c.thread != nil {
		send = discordgo.PermissionSendMessagesInThreads
	}
	if may&send == 0 {
		may &^= discordgo.PermissionSendTTSMessages | discordgo.PermissionEmbedLinks |
			discordgo.PermissionAttachFiles | discordgo.PermissionMentionEveryone
	}
	return may
}

// Permissions is what a user may do in a channel, as Discord computes it.
func (s *Server) Permissions(channelID, userID string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.world.channels[channelID]; c != nil {
		return permissionsIn(c, userID)
	}
	return 0
}
