package discordtest

import (
	"slices"

	"github.com/bwmarrin/discordgo"
)

// Snapshot is everything that a page over the Server would show, at one time.
type Snapshot struct {
	Bot       string          `json:"bot"` // the bot's user id
	BotName   string          `json:"bot_name"`
	Connected bool            `json:"connected"`
	Guilds    []GuildSnapshot `json:"guilds"`
	Users     []UserSnapshot  `json:"users"` // without the bot, in the order they were made
}

// GuildSnapshot is a guild and what is in it.
type GuildSnapshot struct {
	ID       string                          `json:"id"`
	Name     string                          `json:"name"`
	Channels []ChannelSnapshot               `json:"channels"` // in order, threads after all others
	Commands []*discordgo.ApplicationCommand `json:"commands"` // the guild's own, then global ones of other names
}

// ChannelSnapshot is a channel with what everyone sees in it.
type ChannelSnapshot struct {
	ID       string                `json:"id"`
	Name     string                `json:"name"`
	Type     discordgo.ChannelType `json:"type"`
	Parent   string                `json:"parent,omitempty"` // of a thread
	Messages []*discordgo.Message  `json:"messages"`         // oldest first
}

// UserSnapshot is a user, with what they may do in each guild that they are in.
type UserSnapshot struct {
	ID          string           `json:"id"`
	Name        string           `json:"name"`
	Permissions map[string]int64 `json:"permissions"` // by guild id, before overwrites
}

// Snapshot gives the state of everything.
func (s *Server) Snapshot() Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	snap := Snapshot{Bot: s.world.bot.ID, BotName: s.opts.BotName, Connected: s.gateway.alive()}
	for _, g := range s.world.guilds {
		if g.gone {
			continue
		}
		one := GuildSnapshot{ID: g.id, Name: g.name, Commands: s.commandsIn(g)}
		for _, c := range append(slices.Clone(g.channels), s.threadsOf(g)...) {
			one.Channels = append(one.Channels, c.snapshot())
		}
		snap.Guilds = append(snap.Guilds, one)
	}
	for _, u := range s.world.users {
		if u == s.world.bot || u == s.world.owner {
			continue
		}
		one := UserSnapshot{ID: u.ID, Name: u.name(), Permissions: map[string]int64{}}
		for _, g := range s.world.guilds {
			if !g.gone && g.member(u.ID) != nil {
				one.Permissions[g.id] = guildPermissions(g, u.ID)
			}
		}
		snap.Users = append(snap.Users, one)
	}
	slices.SortFunc(snap.Users, func(a, b UserSnapshot) int { return compareIDs(a.ID, b.ID) })
	return snap
}

// name is the name that is shown.
func (u *user) name() string {
	if u.GlobalName != nil {
		return *u.GlobalName
	}
	return u.Username
}

func (c *channel) snapshot() ChannelSnapshot {
	one := ChannelSnapshot{ID: c.id, Name: c.name, Type: c.kind, Messages: []*discordgo.Message{}}
	if c.thread != nil {
		one.Parent = c.parent.id
	}
	for _, m := range c.messages {
		one.Messages = append(one.Messages, m.shown())
	}
	return one
}

// commandsIn is what a member of the guild has to pick from, permissions apart.
func (s *Server) commandsIn(g *guild) []*discordgo.ApplicationCommand {
	list := slices.Clone(s.commands.scopes[g.id])
	for _, c := range s.commands.scopes[""] {
		if s.commands.byName(g.id, c.Type, c.Name) == nil {
			list = append(list, c)
		}
	}
	shown, _ := as[[]*discordgo.ApplicationCommand](list)
	return shown
}
