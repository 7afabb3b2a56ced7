package discordtest

import (
	"crypto/rand"
	"encoding/base64"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
)

// world is who and what there is: users, guilds, channels and their messages.
type world struct {
	ids      snowflakes
	bot      *user
	owner    *user
	users    map[string]*user
	guilds   []*guild
	abroad   []*guild // that the bot never was in
	channels map[string]*channel
	lost     map[string]bool // ids of channels of guilds that the bot is out of
}

type user struct {
	ID            string  `json:"id"`
	Username      string  `json:"username"`
	GlobalName    *string `json:"global_name"`
	Discriminator string  `json:"discriminator"`
	Avatar        *string `json:"avatar"`
	Bot           bool    `json:"bot,omitempty"`
	PublicFlags   int     `json:"public_flags"`
	Flags         int     `json:"flags"`
	PrimaryGuild  *string `json:"primary_guild"`

	locale    string // that the user has chosen in Discord's client; "" is en-US
	installed bool   // the user has added the app to their account
}

type role struct {
	ID           string         `json:"id"`
	Name         string         `json:"name"`
	Permissions  int64          `json:"permissions,string"`
	Position     int            `json:"position"`
	Color        int            `json:"color"`
	Colors       map[string]any `json:"colors"`
	Hoist        bool           `json:"hoist"`
	Managed      bool           `json:"managed"`
	Mentionable  bool           `json:"mentionable"`
	Icon         *string        `json:"icon"`
	UnicodeEmoji *string        `json:"unicode_emoji"`
	Flags        int            `json:"flags"`
	Tags         map[string]any `json:"tags,omitempty"`
}

type member struct {
	user   *user
	roles  []string
	joined time.Time
}

type overwrite struct {
	ID    string `json:"id"`
	Type  int    `json:"type"` // 0 role, 1 member
	Allow int64  `json:"allow,string"`
	Deny  int64  `json:"deny,string"`
}

type guild struct {
	id, name, locale string
	owner            string
	roles            []*role // @everyone first
	members          []*member
	channels         []*channel // threads not among them
	gone             bool
	foreign          bool // the bot never was in it
}

type channel struct {
	id, name, topic string
	kind            discordgo.ChannelType
	guild           *guild // nil for direct messages
	parent          *channel
	position        int
	overwrites      []overwrite
	messages        []*message // oldest first
	recipient       *user      // of direct messages with the bot
	between         []*user    // whose private channel it is, when the bot has no part in it
	thread          *threadState
}

func (w *world) init(s *Server) {
	w.users = make(map[string]*user)
	w.channels = make(map[string]*channel)
	w.lost = make(map[string]bool)
	w.bot = w.addUser(s.opts.BotName, s.clock.Now())
	w.bot.Bot = true
	w.owner = w.addUser("owner", s.clock.Now())
	if s.opts.Token == "" {
		var secret [24]byte
		_, _ = rand.Read(secret[:])
		id := base64.RawURLEncoding.EncodeToString([]byte(w.bot.ID))
		s.opts.Token = id + ".LOOPBK." + base64.RawURLEncoding.EncodeToString(secret[:])
	}
}

func (w *world) addUser(name string, now time.Time) *user {
	u := &user{ID: w.ids.next(now), Username: strings.ToLower(strings.ReplaceAll(name, " ", "_")), GlobalName: &name, Discriminator: "0"}
	w.users[u.ID] = u
	return u
}

func (w *world) guild(id string) *guild {
	for _, g := range w.guilds {
		if g.id == id && !g.gone {
			return g
		}
	}
	return nil
}

// known is a guild that is there, whether the bot is in it or not.
func (w *world) known(id string) *guild {
	for _, g := range w.abroad {
		if g.id == id {
			return g
		}
	}
	return w.guild(id)
}

func (g *guild) member(userID string) *member {
	for _, m := range g.members {
		if m.user.ID == userID {
			return m
		}
	}
	return nil
}

func (g *guild) role(id string) *role {
	for _, r := range g.roles {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// directChannel is the channel of direct messages with the user, made when
// there is none.
func (s *Server) directChannel(u *user) *channel {
	for _, c := range s.world.channels {
		if c.recipient == u {
			return c
		}
	}
	c := &channel{id: s.newID(), kind: discordgo.ChannelTypeDM, recipient: u}
	s.world.channels[c.id] = c
	return c
}

func (s *Server) newID() string { return s.world.ids.next(s.clock.Now()) }
