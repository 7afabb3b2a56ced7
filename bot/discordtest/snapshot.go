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
	Locale   string                          `json:"locale"`           // the preferred one
	Abroad   bool                            `json:"abroad,omitempty"` // the bot never was in it
	Roles    []RoleSnapshot                  `json:"roles"`            // without @everyone
	Channels []ChannelSnapshot               `json:"channels"`         // in order, threads after all others
	Commands []*discordgo.ApplicationCommand `json:"commands"`         // the guild's own, then global ones of other names
}

// RoleSnapshot is a role of a guild.
type RoleSnapshot struct {
	ID          string   `json:"id"`
	Name        string   `json:"name"`
	Managed     bool     `json:"managed,omitempty"` // an app's own
	Mentionable bool     `json:"mentionable"`
	Members     []string `json:"members"` // user ids
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
	Locale      string           `json:"locale"`
	Permissions map[string]int64 `json:"permissions"` // by guild id, before overwrites
}

// Snapshot gives the state of everything.
func (s *Server) Snapshot() Snapshot { return s.look(true) }

// Outline is a Snapshot without any messages, which costs little.
func (s *Server) Outline() Snapshot { return s.look(false) }

func (s *Server) look(messages bool) Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	snap := Snapshot{Bot: s.world.bot.ID, BotName: s.opts.BotName, Connected: s.gateway.alive()}
	for _, g := range slices.Concat(s.world.guilds, s.world.abroad) {
		if g.gone {
			continue
		}
		one := GuildSnapshot{ID: g.id, Name: g.name, Locale: g.locale, Abroad: g.foreign, Roles: g.roleSnapshots(), Commands: s.commandsIn(g)}
		for _, c := range append(slices.Clone(g.channels), s.threadsOf(g)...) {
			one.Channels = append(one.Channels, c.snapshot(messages))
		}
		snap.Guilds = append(snap.Guilds, one)
	}
	for _, u := range s.world.users {
		if u == s.world.bot || u == s.world.owner {
			continue
		}
		one := UserSnapshot{ID: u.ID, Name: u.name(), Locale: u.language(), Permissions: map[string]int64{}}
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

func (g *guild) roleSnapshots() []RoleSnapshot {
	list := []RoleSnapshot{}
	for _, r := range g.roles[1:] {
		one := RoleSnapshot{ID: r.ID, Name: r.Name, Managed: r.Managed, Mentionable: r.Mentionable, Members: []string{}}
		for _, m := range g.members {
			if slices.Contains(m.roles, r.ID) {
				one.Members = append(one.Members, m.user.ID)
			}
		}
		list = append(list, one)
	}
	return list
}

func (c *channel) snapshot(messages bool) ChannelSnapshot {
	one := ChannelSnapshot{ID: c.id, Name: c.name, Type: c.kind, Messages: []*discordgo.Message{}}
	if c.thread != nil {
		one.Parent = c.parent.id
	}
	for _, m := range c.messages {
		if !messages {
			break
		}
		one.Messages = append(one.Messages, m.shown())
	}
	return one
}

// commandsIn is what a member of the guild has to pick from, permissions apart.
func (s *Server) commandsIn(g *guild) []*discordgo.ApplicationCommand {
	shown, _ := as[[]*discordgo.ApplicationCommand](s.registered(g))
	return shown
}

// registered is the commands that could be met in a guild (nil: outside of
// any): its own, and the global ones of other names.
func (s *Server) registered(g *guild) []*command {
	if g == nil {
		return slices.Clone(s.commands.scopes[""])
	}
	list := slices.Clone(s.commands.scopes[g.id])
	for _, c := range s.commands.scopes[""] {
		if s.commands.byName(g.id, c.Type, c.Name) == nil {
			list = append(list, c)
		}
	}
	return list
}

// Offered is the commands that Discord's client offers a user in a channel, of
// slash and of context menus alike: those that are installed there, meant for
// such a place, and the user's to use.
func (s *Server) Offered(userID, channelID string) []*discordgo.ApplicationCommand {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, ch := s.world.users[userID], s.world.channels[channelID]
	if u == nil || ch == nil {
		return nil
	}
	list := s.registered(ch.guild)
	list = slices.DeleteFunc(list, func(c *command) bool { return mayUse(ch, u, c, s.installs(ch, u, c)) != nil })
	shown, _ := as[[]*discordgo.ApplicationCommand](list)
	return shown
}
