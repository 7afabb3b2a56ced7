package playground

import (
	"encoding/json"
	"net/http"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// Scene is who and what a visitor finds: servers with their channels, direct
// messages, and the people that the visitor may be.
type Scene struct {
	Guilds []Place
	People []Person
	Direct []Direct
}

// Place is a server and its channels.
type Place struct {
	ID       string
	Name     string
	Channels []Channel
}

// Channel is a channel of a server.
type Channel struct {
	ID   string
	Name string
	Type int
}

// Direct is a channel of direct messages and whose it is.
type Direct struct {
	ID   string            `json:"id"`
	With map[string]string `json:"with"` // by each person's id, the name they see
}

// Person is somebody that the visitor may be.
type Person struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Moderator bool   `json:"moderator"`

	user *discordtest.User
}

// stagehands are the servers that the scene is made of. The bot is in those that
// are not abroad.
var stagehands = []struct {
	name     string
	abroad   bool
	channels []Channel
	role     string // that anybody may mention and the member has
}{
	{"Newsroom", false, []Channel{{Name: "briefings"}, {Name: "wire", Type: int(discordgo.ChannelTypeGuildNews)}, {Name: "general"}, {Name: "rules"}}, "Readers"},
	{"Classroom", false, []Channel{{Name: "lesson"}}, "Pupils"},
	{"Book club", true, []Channel{{Name: "lounge"}}, ""},
}

// NewScene sets up two servers with the bot and one without it, a member and a
// moderator of all, and lets the bot post everywhere but in #rules, so that a
// refusal can be seen as well. Both people have the app on their accounts.
func NewScene(s *discordtest.Server) *Scene {
	scene := &Scene{}
	member, moderator := s.AddUser("Member"), s.AddUser("Moderator")
	scene.People = []Person{
		{ID: member.ID, Name: member.Name, user: member},
		{ID: moderator.ID, Name: moderator.Name, Moderator: true, user: moderator},
	}
	for _, g := range stagehands {
		make := s.AddGuild
		if g.abroad {
			make = s.AddGuildAbroad
		}
		guild := make(g.name)
		guild.AddMember(member, 0)
		guild.AddMember(moderator, discordgo.PermissionManageGuild)
		if g.role != "" {
			role := guild.AddRole(g.role, 0)
			guild.SetMentionable(role, true)
			guild.GiveRole(member, role)
		}
		place := Place{ID: guild.ID, Name: g.name}
		for _, c := range g.channels {
			made := guild.AddChannel(c.Name, discordgo.ChannelType(c.Type))
			if c.Name == "rules" {
				guild.SetBotPermissions(made.ID, 0, discordgo.PermissionSendMessages)
			}
			place.Channels = append(place.Channels, Channel{made.ID, made.Name, int(made.Type)})
		}
		scene.Guilds = append(scene.Guilds, place)
	}
	bot := s.Outline().BotName
	for _, p := range scene.People {
		s.Install(p.ID)
		scene.Direct = append(scene.Direct, Direct{s.DirectChannel(p.ID).ID, map[string]string{p.ID: bot}})
	}
	private := s.AddPrivateChannel("", member, moderator)
	scene.Direct = append(scene.Direct, Direct{private.ID, map[string]string{member.ID: moderator.Name, moderator.ID: member.Name}})
	return scene
}

func (s *Scene) person(id string) *discordtest.User {
	for _, p := range s.People {
		if p.ID == id {
			return p.user
		}
	}
	return nil
}

// shownGuild is a server as the page draws it: channels of text in order, each
// with its threads.
type shownGuild struct {
	ID       string                     `json:"id"`
	Name     string                     `json:"name"`
	Locale   string                     `json:"locale"`
	Abroad   bool                       `json:"abroad"`
	Roles    []discordtest.RoleSnapshot `json:"roles"`
	Channels []shownChannel             `json:"channels"`
}

type shownChannel struct {
	ID      string         `json:"id"`
	Name    string         `json:"name"`
	Type    int            `json:"type"`
	Parent  string         `json:"parent,omitempty"`
	Threads []shownChannel `json:"threads,omitempty"`
}

// scene answers with all that the page needs at its start.
func (p *Page) scene(w http.ResponseWriter, r *http.Request) {
	now := p.o.Discord.Outline()
	guilds := []shownGuild{}
	for _, g := range now.Guilds {
		one := shownGuild{ID: g.ID, Name: g.Name, Locale: g.Locale, Abroad: g.Abroad, Roles: g.Roles, Channels: []shownChannel{}}
		for _, c := range g.Channels {
			shown := shownChannel{ID: c.ID, Name: c.Name, Type: int(c.Type), Parent: c.Parent}
			if c.Parent == "" {
				one.Channels = append(one.Channels, shown)
			} else if i := slices.IndexFunc(one.Channels, func(o shownChannel) bool { return o.ID == c.Parent }); i >= 0 {
				one.Channels[i].Threads = append(one.Channels[i].Threads, shown)
			}
		}
		guilds = append(guilds, one)
	}
	answer(w, map[string]any{
		"guilds":    guilds,
		"direct":    p.o.Scene.Direct,
		"people":    p.o.Scene.People,
		"languages": languages,
		"bot":       now.Bot,
		"bot_name":  now.BotName,
		"clock":     p.clockFace(r),
	})
}

// messages answers with a channel's messages, oldest first. What only one
// person sees is not kept: it comes by events alone, and is gone on a reload,
// as on Discord.
func (p *Page) messages(w http.ResponseWriter, r *http.Request) {
	list := []json.RawMessage{}
	for _, m := range p.o.Discord.Messages(r.URL.Query().Get("channel")) {
		if whole := p.wholly(m); whole != nil {
			list = append(list, whole)
		}
	}
	answer(w, list)
}

// face is what the page's clock shows.
type face struct {
	Now  time.Time  `json:"now"`
	Next *time.Time `json:"next"` // the next briefing; null: none is scheduled
}

func (p *Page) clockFace(r *http.Request) face {
	f := face{Now: p.o.Clock.Now()}
	if p.o.Next != nil {
		if next, ok := p.o.Next(r.Context()); ok {
			f.Next = &next
		}
	}
	return f
}
