package discordtest

import (
	"regexp"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"
)

// mentionRule is allowed_mentions as a request gave it.
type mentionRule struct {
	given        bool
	parse        []string
	users, roles []string
}

var mentionPattern = regexp.MustCompile(`<@(!|&)?(\d+)>`)

// apply fills in whom the message mentions, as far as the rule lets it: a role
// that not everybody may mention takes the permission to mention everyone.
// Embeds mention nobody.
func (r mentionRule) apply(s *Server, m *message) {
	m.Mentions, m.MentionRoles, m.MentionEveryone = []*user{}, []string{}, false
	mayAll := m.channel.guild != nil && permissionsIn(m.channel, m.Author.ID)&discordgo.PermissionMentionEveryone != 0
	text := m.Content + "\n" + displayed(m.Components)
	for _, found := range mentionPattern.FindAllStringSubmatch(text, -1) {
		id := found[2]
		if found[1] == "&" {
			if r.lets("roles", r.roles, id) && m.channel.guild != nil && !slices.Contains(m.MentionRoles, id) {
				if role := m.channel.guild.role(id); role != nil && (role.Mentionable || mayAll) {
					m.MentionRoles = append(m.MentionRoles, id)
				}
			}
			continue
		}
		if u := s.world.users[id]; u != nil && r.lets("users", r.users, id) && !slices.Contains(m.Mentions, u) {
			m.Mentions = append(m.Mentions, u)
		}
	}
	if strings.Contains(text, "@everyone") || strings.Contains(text, "@here") {
		m.MentionEveryone = mayAll && (!r.given || slices.Contains(r.parse, "everyone"))
	}
}

// displayed is the text of a message's second-version parts, which mention as
// content does.
func displayed(parts []any) string {
	var all []string
	for _, p := range parts {
		part, _ := p.(map[string]any)
		if text, ok := part["content"].(string); ok && number(part["type"]) == partText {
			all = append(all, text)
		}
		if inner := displayed(asList(part["components"])); inner != "" {
			all = append(all, inner)
		}
	}
	return strings.Join(all, "\n")
}

func (r mentionRule) lets(kind string, listed []string, id string) bool {
	return !r.given || slices.Contains(r.parse, kind) || slices.Contains(listed, id)
}

// Pings is whom a message notified when it was sent. An edit notifies nobody.
type Pings struct {
	Everyone bool
	Roles    []string // ids of the roles that were mentioned to effect
	Users    []string // ids of everybody who was notified, by name or by role, in order
}

// pingsOf is whom a message notifies: those who are mentioned to effect and see
// the channel, but for the author.
func (s *Server) pingsOf(m *message) Pings {
	p := Pings{Everyone: m.MentionEveryone, Roles: slices.Clone(m.MentionRoles)}
	add := func(id string) {
		if id != m.Author.ID && permissionsIn(m.channel, id)&discordgo.PermissionViewChannel != 0 {
			p.Users = append(p.Users, id)
		}
	}
	for _, u := range m.Mentions {
		add(u.ID)
	}
	if g := m.channel.guild; g != nil {
		for _, who := range g.members {
			if m.MentionEveryone || slices.ContainsFunc(who.roles, func(id string) bool { return slices.Contains(m.MentionRoles, id) }) {
				add(who.user.ID)
			}
		}
	}
	slices.SortFunc(p.Users, compareIDs)
	p.Users = slices.Compact(p.Users)
	return p
}

// Pings is whom a message notified when it was sent; nobody where there is no
// such message, or only one member sees it.
func (s *Server) Pings(messageID string) Pings {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m := s.anyMessage(messageID); m != nil {
		return m.pings
	}
	return Pings{}
}
