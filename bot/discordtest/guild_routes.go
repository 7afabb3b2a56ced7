package discordtest

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/bwmarrin/discordgo"
)

var gatewayRoutes = []*route{
	{method: "GET", pattern: "/gateway", open: true, answer: func(s *Server, c *call) (int, any, error) {
		return http.StatusOK, map[string]any{"url": "ws://" + c.Host + "/gateway"}, nil
	}},
	{method: "GET", pattern: "/gateway/bot", answer: func(s *Server, c *call) (int, any, error) {
		return http.StatusOK, map[string]any{
			"url": "ws://" + c.Host + "/gateway", "shards": 1,
			"session_start_limit": map[string]any{"total": 1000, "remaining": max(0, 1000-len(s.gateway.identify)), "reset_after": 86400000, "max_concurrency": 1},
		}, nil
	}},
}

var selfRoutes = []*route{
	{method: "GET", pattern: "/users/@me", answer: func(s *Server, c *call) (int, any, error) {
		return http.StatusOK, s.selfJSON(), nil
	}},
	{method: "GET", pattern: "/users/{user}", answer: func(s *Server, c *call) (int, any, error) {
		if u := s.world.users[c.vars["user"]]; u != nil {
			return http.StatusOK, u, nil
		}
		return 0, nil, errUnknownUser
	}},
	{method: "GET", pattern: "/users/@me/guilds", answer: (*Server).listOwnGuilds},
	{method: "DELETE", pattern: "/users/@me/guilds/{guild}", answer: (*Server).leaveGuild},
	{method: "POST", pattern: "/users/@me/channels", answer: (*Server).openDirect},
	{method: "GET", pattern: "/applications/@me", answer: (*Server).ownApplication},
	{method: "GET", pattern: "/oauth2/applications/@me", answer: (*Server).ownApplication},
}

var guildRoutes = []*route{
	{method: "GET", pattern: "/guilds/{guild}", answer: func(s *Server, c *call) (int, any, error) {
		g := s.world.guild(c.vars["guild"])
		if g == nil {
			return 0, nil, errUnknownGuild
		}
		body := s.guildJSON(g)
		if c.URL.Query().Get("with_counts") == "true" {
			body["approximate_member_count"], body["approximate_presence_count"] = len(g.members), 1
		}
		return http.StatusOK, body, nil
	}},
	{method: "GET", pattern: "/guilds/{guild}/channels", answer: inGuild(func(s *Server, c *call, g *guild) (int, any, error) {
		list := []any{}
		for _, ch := range g.channels {
			list = append(list, s.channelJSON(ch))
		}
		return http.StatusOK, list, nil
	})},
	{method: "GET", pattern: "/guilds/{guild}/roles", answer: inGuild(func(s *Server, c *call, g *guild) (int, any, error) {
		return http.StatusOK, rolesJSON(g), nil
	})},
	{method: "GET", pattern: "/guilds/{guild}/roles/{role}", answer: inGuild(func(s *Server, c *call, g *guild) (int, any, error) {
		if r := g.role(c.vars["role"]); r != nil {
			return http.StatusOK, r.filled(), nil
		}
		return 0, nil, errUnknownRole
	})},
	{method: "GET", pattern: "/guilds/{guild}/members/{user}", answer: inGuild(func(s *Server, c *call, g *guild) (int, any, error) {
		id := c.vars["user"]
		if _, ok := snowflakeValue(id); !ok {
			return 0, nil, notSnowflake("user_id", id)
		}
		if m := g.member(id); m != nil {
			return http.StatusOK, s.memberJSON(g, m), nil
		}
		if s.world.users[id] == nil {
			return 0, nil, errUnknownUser
		}
		return 0, nil, errUnknownMember
	})},
	{method: "GET", pattern: "/guilds/{guild}/members", answer: (*Server).listMembers},
	{method: "GET", pattern: "/guilds/{guild}/threads/active", answer: inGuild(func(s *Server, c *call, g *guild) (int, any, error) {
		threads := []any{}
		for _, ch := range s.threadsOf(g) {
			threads = append(threads, s.channelJSON(ch))
		}
		return http.StatusOK, map[string]any{"threads": threads, "members": []any{}, "has_more": false}, nil
	})},
}

// inGuild finds the guild first; a guild that the bot is not in is unknown
// to it.
func inGuild(then func(*Server, *call, *guild) (int, any, error)) func(*Server, *call) (int, any, error) {
	return func(s *Server, c *call) (int, any, error) {
		g := s.world.guild(c.vars["guild"])
		if g == nil {
			return 0, nil, errUnknownGuild
		}
		return then(s, c, g)
	}
}

func (s *Server) listOwnGuilds(c *call) (int, any, error) {
	list := []any{}
	for _, g := range s.world.guilds {
		if !g.gone {
			list = append(list, map[string]any{
				"id": g.id, "name": g.name, "icon": nil, "banner": nil, "owner": false,
				"permissions": strconv.FormatInt(guildPermissions(g, s.world.bot.ID), 10), "features": []string{},
			})
		}
	}
	return http.StatusOK, list, nil
}

func (s *Server) leaveGuild(c *call) (int, any, error) {
	g := s.world.guild(c.vars["guild"])
	if g == nil {
		return 0, nil, errUnknownGuild
	}
	s.removeGuild(g)
	return http.StatusNoContent, nil, nil
}

func (s *Server) openDirect(c *call) (int, any, error) {
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	id := root.key("recipient_id").snowflake()
	if id == "" && len(form.tree) == 0 {
		root.key("recipient_id").required()
	}
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	u := s.world.users[id]
	if u == nil {
		return 0, nil, errUnknownUser
	}
	return http.StatusOK, s.channelJSON(s.directChannel(u)), nil
}

func (s *Server) listMembers(c *call) (int, any, error) {
	g := s.world.guild(c.vars["guild"])
	if g == nil {
		return 0, nil, errUnknownGuild
	}
	if s.opts.Privileged&intentGuildMembers == 0 {
		return 0, nil, errMissingAccess
	}
	limit := 1
	if n, err := strconv.Atoi(c.URL.Query().Get("limit")); err == nil {
		limit = min(max(n, 1), 1000)
	}
	after, _ := snowflakeValue(c.URL.Query().Get("after"))
	sorted := slices.Clone(g.members)
	slices.SortFunc(sorted, func(a, b *member) int { return compareIDs(a.user.ID, b.user.ID) })
	list := []any{}
	for _, m := range sorted {
		if id, _ := snowflakeValue(m.user.ID); id > after && len(list) < limit {
			list = append(list, s.memberJSON(g, m))
		}
	}
	return http.StatusOK, list, nil
}

func compareIDs(a, b string) int {
	x, _ := snowflakeValue(a)
	y, _ := snowflakeValue(b)
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

func (s *Server) ownApplication(c *call) (int, any, error) {
	b := s.world.bot
	return http.StatusOK, map[string]any{
		"id": b.ID, "name": b.Username, "icon": nil, "description": "", "type": nil,
		"verify_key": "0000000000000000000000000000000000000000000000000000000000000000",
		"flags":      0, "flags_new": "0", "redirect_uris": []any{}, "interactions_endpoint_url": nil,
		"role_connections_verification_url": nil, "owner": s.world.owner, "bot": b, "bot_public": true, "bot_require_code_grant": false,
		"approximate_guild_count": len(s.world.guilds), "approximate_user_install_count": 0, "approximate_user_authorization_count": 0,
		"explicit_content_filter": 0, "team": nil, "eligible_oauth2_scopes": []any{},
	}, nil
}

// threadsOf is every thread of a guild, in the order of their ids.
func (s *Server) threadsOf(g *guild) []*channel {
	var list []*channel
	for _, c := range s.world.channels {
		if c.guild == g && c.thread != nil {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *channel) int { return compareIDs(a.id, b.id) })
	return list
}

// textLike says whether messages can be sent to such a channel.
func textLike(kind discordgo.ChannelType) bool {
	switch kind {
	case discordgo.ChannelTypeGuildCategory, discordgo.ChannelTypeGuildForum, discordgo.ChannelTypeGuildMedia, discordgo.ChannelTypeGuildStore:
		return false
	}
	return true
}
