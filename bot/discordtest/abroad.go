package discordtest

import (
	"slices"

	"github.com/bwmarrin/discordgo"
)

// Where an interaction comes from, as commands name it in "contexts".
const (
	contextGuild   = 0
	contextBotDM   = 1
	contextPrivate = 2
)

const permissionUseExternalApps = 1 << 50

// mostVisitorsFollowups is how often an app may follow up where it is only
// because the user brought it along.
const mostVisitorsFollowups = 5

// Install adds the app to a user's account, so that they can use it anywhere:
// in guilds without the bot and in their private channels.
func (s *Server) Install(userID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.world.users[userID]; u != nil {
		u.installed = true
	}
}

// AddGuildAbroad makes a guild that the bot is not in, without channels. The bot
// hears nothing of it but what users do who have installed the app.
func (s *Server) AddGuildAbroad(name string) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := &guild{id: s.newID(), name: name, owner: s.world.owner.ID, locale: "en-US", foreign: true}
	g.roles = []*role{{ID: g.id, Name: "@everyone", Permissions: EveryonePermissions}}
	g.members = []*member{{user: s.world.owner, joined: s.clock.Now()}}
	s.world.abroad = append(s.world.abroad, g)
	return &Guild{ID: g.id, Name: name, s: s}
}

// AddPrivateChannel makes a channel of direct messages between users, without
// the bot: of two, or of a group with a name.
func (s *Server) AddPrivateChannel(name string, between ...*User) *Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := &channel{id: s.newID(), name: name, kind: discordgo.ChannelTypeDM}
	if len(between) > 2 {
		c.kind = discordgo.ChannelTypeGroupDM
	}
	for _, u := range between {
		c.between = append(c.between, s.world.users[u.ID])
	}
	s.world.channels[c.id] = c
	return &Channel{ID: c.id, Name: name, Type: c.kind}
}

// DirectChannel is the channel of direct messages between the bot and a user.
func (s *Server) DirectChannel(userID string) *Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.world.users[userID]
	if u == nil {
		return nil
	}
	c := s.directChannel(u)
	return &Channel{ID: c.id, Type: c.kind}
}

// isFor says whether a private channel is a user's.
func (c *channel) isFor(userID string) bool {
	return slices.ContainsFunc(c.between, func(u *user) bool { return u.ID == userID })
}

func (c *channel) context() int {
	switch {
	case c.guild != nil:
		return contextGuild
	case c.between != nil:
		return contextPrivate
	}
	return contextBotDM
}

// installs is by whom the app was installed that answers a user in a channel:
// "0" and the guild ("0" in the bot's direct messages), "1" and the user. A
// command counts only as it is meant to be installed. Empty: the app is not
// there for the user.
func (s *Server) installs(ch *channel, u *user, cmd *command) map[string]string {
	owners := map[string]string{}
	meant := func(kind int) bool {
		return cmd == nil || kind == 0 && cmd.GuildID != "" || slices.Contains(cmd.IntegrationTypes, kind)
	}
	switch {
	case ch.guild != nil && !ch.guild.foreign && meant(0):
		owners["0"] = ch.guild.id
	case ch.context() == contextBotDM && meant(0):
		owners["0"] = "0"
	}
	if u.installed && meant(1) {
		owners["1"] = u.ID
	}
	return owners
}

// visiting says whether the app answers only because the user brought it along.
func (p *interaction) visiting() bool { return p.owners["0"] == "" }

// appPermissions is app_permissions of an interaction in a channel: what the
// bot may do there, or what Discord lets an app do where there is no bot.
func (s *Server) appPermissions(ch *channel) int64 {
	visitor := int64(discordgo.PermissionAttachFiles | discordgo.PermissionEmbedLinks | discordgo.PermissionMentionEveryone)
	switch {
	case ch.context() == contextBotDM:
		return visitor | discordgo.PermissionUseExternalEmojis
	case ch.guild == nil || ch.guild.foreign:
		return visitor
	}
	return permissionsIn(ch, s.world.bot.ID)
}

// keptPrivate says whether Discord shows an answer to the member alone whatever
// the app says: it visits a guild whose members may not use apps from outside.
func (s *Server) keptPrivate(p *interaction) bool {
	return p.visiting() && p.channel.guild != nil && permissionsIn(p.channel, p.user.ID)&permissionUseExternalApps == 0
}
