package discordtest

import (
	"fmt"

	"github.com/bwmarrin/discordgo"
)

// Guild, Channel and User are handles: their ids, to set things up with and
// to name in a [Call].
type (
	// Guild is a guild that the bot is in.
	Guild struct {
		ID, Name string
		s        *Server
	}
	// Channel is a channel of a guild.
	Channel struct {
		ID, Name, GuildID string
		Type              discordgo.ChannelType
	}
	// User is somebody who is not the bot.
	User struct{ ID, Name string }
)

// EveryonePermissions is what @everyone may do in a new guild, as Discord
// sets it when a guild is made (the parts about text).
const EveryonePermissions = int64(discordgo.PermissionViewChannel | discordgo.PermissionSendMessages |
	discordgo.PermissionEmbedLinks | discordgo.PermissionAttachFiles | discordgo.PermissionReadMessageHistory |
	discordgo.PermissionAddReactions | discordgo.PermissionUseExternalEmojis | discordgo.PermissionChangeNickname |
	discordgo.PermissionCreateInstantInvite | discordgo.PermissionUseApplicationCommands |
	discordgo.PermissionCreatePublicThreads | discordgo.PermissionCreatePrivateThreads |
	discordgo.PermissionSendMessagesInThreads | discordgo.PermissionSendPolls | permissionUseExternalApps)

// AddGuild makes a guild with the bot in it and no channels.
func (s *Server) AddGuild(name string) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := &guild{id: s.newID(), name: name, owner: s.world.owner.ID, locale: "en-US"}
	g.roles = []*role{{ID: g.id, Name: "@everyone", Permissions: EveryonePermissions}}
	managed := &role{ID: s.newID(), Name: s.world.bot.Username, Position: 1, Managed: true, Permissions: 0, Tags: map[string]any{"bot_id": s.world.bot.ID}}
	g.roles = append(g.roles, managed)
	now := s.clock.Now()
	g.members = []*member{
		{user: s.world.owner, joined: now},
		{user: s.world.bot, roles: []string{managed.ID}, joined: now},
	}
	s.world.guilds = append(s.world.guilds, g)
	s.announce(g, intentGuilds, "GUILD_CREATE", s.guildCreate(g))
	s.emit(Event{Kind: GuildAdded, Guild: g.id})
	return &Guild{ID: g.id, Name: name, s: s}
}

// RemoveGuild puts the bot out of a guild, as a moderator would who kicks it.
func (s *Server) RemoveGuild(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.world.guild(id)
	if g == nil {
		return
	}
	s.removeGuild(g)
}

func (s *Server) removeGuild(g *guild) {
	s.announce(g, intentGuilds, "GUILD_DELETE", map[string]any{"id": g.id})
	g.gone = true
	for id, c := range s.world.channels {
		if c.guild == g {
			delete(s.world.channels, id)
			s.world.lost[id] = true
		}
	}
	s.commands.dropGuild(g.id)
	s.emit(Event{Kind: GuildRemoved, Guild: g.id})
}

// Guild is the handle of a guild that exists, or nil.
func (s *Server) Guild(id string) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	if g := s.world.known(id); g != nil {
		return &Guild{ID: g.id, Name: g.name, s: s}
	}
	return nil
}

// AddUser makes a user who is in no guild.
func (s *Server) AddUser(name string) *User {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.world.addUser(name, s.clock.Now())
	return &User{ID: u.ID, Name: name}
}

// AddChannel makes a channel at the end of the guild's list.
func (g *Guild) AddChannel(name string, kind discordgo.ChannelType) *Channel {
	s := g.s
	s.mu.Lock()
	defer s.mu.Unlock()
	in := g.must()
	c := &channel{id: s.newID(), name: name, kind: kind, guild: in, position: len(in.channels)}
	in.channels = append(in.channels, c)
	s.world.channels[c.id] = c
	s.announce(in, intentGuilds, "CHANNEL_CREATE", s.channelJSON(c))
	s.emit(Event{Kind: ChannelAdded, Guild: in.id, Channel: c.id})
	return &Channel{ID: c.id, Name: name, GuildID: in.id, Type: kind}
}

// RemoveChannel deletes a channel with all its messages and threads.
func (s *Server) RemoveChannel(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.removeChannel(id)
}

func (s *Server) removeChannel(id string) {
	c := s.world.channels[id]
	if c == nil {
		return
	}
	for tid, t := range s.world.channels {
		if t.parent == c && t.thread != nil {
			delete(s.world.channels, tid)
		}
	}
	delete(s.world.channels, id)
	if g := c.guild; g != nil {
		for i, other := range g.channels {
			if other == c {
				g.channels = append(g.channels[:i:i], g.channels[i+1:]...)
				break
			}
		}
		kind := "CHANNEL_DELETE"
		if c.thread != nil {
			kind = "THREAD_DELETE"
		}
		s.announce(g, intentGuilds, kind, s.channelJSON(c))
		s.emit(Event{Kind: ChannelRemoved, Guild: g.id, Channel: id})
	}
}

// AddMember puts a user into the guild. permissions come in addition to what
// @everyone may, through a role of the member's own.
func (g *Guild) AddMember(u *User, permissions int64) {
	s := g.s
	s.mu.Lock()
	defer s.mu.Unlock()
	in := g.must()
	who := s.world.users[u.ID]
	m := in.member(u.ID)
	if m == nil {
		m = &member{user: who, joined: s.clock.Now()}
		in.members = append(in.members, m)
	}
	m.roles = nil
	if permissions != 0 {
		r := &role{ID: s.newID(), Name: "role of " + u.Name, Position: len(in.roles), Permissions: permissions}
		in.roles = append(in.roles, r)
		m.roles = []string{r.ID}
		s.announce(in, intentGuilds, "GUILD_ROLE_CREATE", map[string]any{"guild_id": in.id, "role": r})
	}
	s.announce(in, intentGuildMembers, "GUILD_MEMBER_ADD", s.memberEvent(in, m))
	s.touch()
}

// SetEveryone sets what @everyone may do in the guild.
func (g *Guild) SetEveryone(permissions int64) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	in.roles[0].Permissions = permissions
	g.s.announce(in, intentGuilds, "GUILD_ROLE_UPDATE", map[string]any{"guild_id": in.id, "role": in.roles[0]})
}

// SetBotPermissions gives the bot an overwrite of its own in one channel, in
// place of the one it may have there. With channelID "" it sets what the
// bot's role may do in the whole guild (allow; deny is not looked at).
func (g *Guild) SetBotPermissions(channelID string, allow, deny int64) {
	if channelID != "" {
		g.SetOverwrite(channelID, g.s.ApplicationID(), true, allow, deny)
		return
	}
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	in.roles[1].Permissions = allow
	g.s.announce(in, intentGuilds, "GUILD_ROLE_UPDATE", map[string]any{"guild_id": in.id, "role": in.roles[1]})
}

// SetOverwrite sets a channel's overwrite for a member or a role.
func (g *Guild) SetOverwrite(channelID, id string, forMember bool, allow, deny int64) {
	s := g.s
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.world.channels[channelID]
	if c == nil {
		panic(fmt.Sprintf("discordtest: no channel %s", channelID))
	}
	kind := 0
	if forMember {
		kind = 1
	}
	set := overwrite{ID: id, Type: kind, Allow: allow, Deny: deny}
	kept := []overwrite{set}
	for _, o := range c.overwrites {
		if o.ID != id {
			kept = append(kept, o)
		}
	}
	c.overwrites = kept
	s.announce(c.guild, intentGuilds, "CHANNEL_UPDATE", s.channelJSON(c))
	s.touch()
}

// must is the guild behind the handle; a handle outliving its guild is a
// mistake of the test.
func (g *Guild) must() *guild {
	in := g.s.world.known(g.ID)
	if in == nil {
		panic(fmt.Sprintf("discordtest: guild %s is gone", g.ID))
	}
	return in
}
