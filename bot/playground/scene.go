package playground

import (
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// Scene is who and what a visitor finds: servers with their channels, and the
// people that the visitor may be.
type Scene struct {
	Guilds []Place
	People []Person
}

// Place is a server and its channels.
type Place struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Channels []Channel `json:"channels"`
}

// Channel is a channel of a server.
type Channel struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type int    `json:"type"`
}

// Person is somebody that the visitor may be.
type Person struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Moderator bool   `json:"moderator"`

	user *discordtest.User
}

// NewScene sets up two servers, a member and a moderator of both, and lets the
// bot post everywhere but in #rules, so that a refusal can be seen as well.
func NewScene(s *discordtest.Server) *Scene {
	scene := &Scene{}
	member, moderator := s.AddUser("Member"), s.AddUser("Moderator")
	scene.People = []Person{
		{ID: member.ID, Name: member.Name, user: member},
		{ID: moderator.ID, Name: moderator.Name, Moderator: true, user: moderator},
	}
	for _, g := range []struct {
		name     string
		channels []string
	}{
		{"Newsroom", []string{"briefings", "general", "rules"}},
		{"Classroom", []string{"lesson"}},
	} {
		guild := s.AddGuild(g.name)
		guild.AddMember(member, 0)
		guild.AddMember(moderator, discordgo.PermissionManageGuild)
		place := Place{ID: guild.ID, Name: g.name}
		for _, name := range g.channels {
			c := guild.AddChannel(name, discordgo.ChannelTypeGuildText)
			if name == "rules" {
				guild.SetBotPermissions(c.ID, 0, discordgo.PermissionSendMessages)
			}
			place.Channels = append(place.Channels, Channel{c.ID, c.Name, int(c.Type)})
		}
		scene.Guilds = append(scene.Guilds, place)
	}
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

// guildOf gives the server that a channel belongs to.
func (s *Scene) guildOf(channel string) (string, bool) {
	for _, g := range s.Guilds {
		for _, c := range g.Channels {
			if c.ID == channel {
				return g.ID, true
			}
		}
	}
	return "", false
}

// scene answers with all that the page needs at its start.
func (p *Page) scene(w http.ResponseWriter, r *http.Request) {
	type command struct {
		Name        string                                `json:"name"`
		Description string                                `json:"description"`
		Moderator   bool                                  `json:"moderator"`
		Options     []*discordgo.ApplicationCommandOption `json:"options"`
	}
	commands := map[string][]command{}
	for _, g := range p.o.Scene.Guilds {
		list := []command{}
		for _, c := range append(p.o.Discord.Commands(""), p.o.Discord.Commands(g.ID)...) {
			list = append(list, command{c.Name, c.Description, c.DefaultMemberPermissions != nil && *c.DefaultMemberPermissions != 0, c.Options})
		}
		commands[g.ID] = list
	}
	answer(w, map[string]any{
		"guilds":   p.o.Scene.Guilds,
		"people":   p.o.Scene.People,
		"commands": commands,
		"bot":      p.o.Discord.ApplicationID(),
		"clock":    p.clockFace(r),
	})
}

// messages answers with a channel's messages, oldest first. What only one
// person sees is not kept: it comes by events alone, and is gone on a reload,
// as on Discord.
func (p *Page) messages(w http.ResponseWriter, r *http.Request) {
	list := []*whole{}
	for _, m := range p.o.Discord.Messages(r.URL.Query().Get("channel")) {
		list = append(list, p.wholly(m))
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
