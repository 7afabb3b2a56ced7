package discordtest

import "github.com/bwmarrin/discordgo"

// selfJSON is the bot's user as it sees itself.
func (s *Server) selfJSON() map[string]any {
	m, _ := as[map[string]any](s.world.bot)
	m["mfa_enabled"], m["locale"], m["verified"], m["email"] = true, "en-US", true, nil
	return m
}

// filled is the role with the parts that every role has.
func (r *role) filled() *role {
	r.Colors = map[string]any{"primary_color": r.Color, "secondary_color": nil, "tertiary_color": nil}
	return r
}

func rolesJSON(g *guild) []*role {
	list := []*role{}
	for _, r := range g.roles {
		list = append(list, r.filled())
	}
	return list
}

// guildJSON is a guild as the API has it.
func (s *Server) guildJSON(g *guild) map[string]any {
	return map[string]any{
		"id": g.id, "name": g.name, "icon": nil, "description": nil, "home_header": nil, "splash": nil,
		"discovery_splash": nil, "features": []string{}, "banner": nil, "owner_id": g.owner, "application_id": nil,
		"region": "us-east", "afk_channel_id": nil, "afk_timeout": 300, "system_channel_id": nil, "system_channel_flags": 0,
		"widget_enabled": false, "widget_channel_id": nil, "verification_level": 0, "roles": rolesJSON(g),
		"default_message_notifications": 0, "mfa_level": 0, "explicit_content_filter": 0, "max_presences": nil,
		"max_members": 250000, "max_stage_video_channel_users": 50, "max_video_channel_users": 25, "vanity_url_code": nil,
		"premium_tier": 0, "premium_subscription_count": 0, "preferred_locale": g.locale, "rules_channel_id": nil,
		"safety_alerts_channel_id": nil, "public_updates_channel_id": nil, "premium_progress_bar_enabled": false,
		"nsfw": false, "nsfw_level": 0, "emojis": []any{}, "stickers": []any{}, "incidents_data": nil,
	}
}

// guildCreate is the guild as the gateway has it: with channels, and of the
// members the bot alone, as for one without the members' intent.
func (s *Server) guildCreate(g *guild) map[string]any {
	m := s.guildJSON(g)
	channels, threads := []any{}, []any{}
	for _, c := range g.channels {
		channels = append(channels, s.channelJSON(c))
	}
	for _, c := range s.threadsOf(g) {
		threads = append(threads, s.channelJSON(c))
	}
	self := g.member(s.world.bot.ID)
	m["channels"], m["threads"] = channels, threads
	m["members"] = []any{s.memberJSON(g, self)}
	m["member_count"], m["large"], m["unavailable"] = len(g.members), false, false
	m["joined_at"] = stamp(self.joined)
	m["voice_states"], m["presences"], m["stage_instances"] = []any{}, []any{}, []any{}
	m["guild_scheduled_events"], m["soundboard_sounds"] = []any{}, []any{}
	return m
}

// memberPart is a member without the user, as messages carry it.
func (s *Server) memberPart(g *guild, m *member) map[string]any {
	roles := m.roles
	if roles == nil {
		roles = []string{}
	}
	return map[string]any{
		"avatar": nil, "banner": nil, "communication_disabled_until": nil, "flags": 0, "joined_at": stamp(m.joined),
		"nick": nil, "pending": false, "premium_since": nil, "roles": roles, "mute": false, "deaf": false,
	}
}

func (s *Server) memberJSON(g *guild, m *member) map[string]any {
	j := s.memberPart(g, m)
	j["user"] = m.user
	return j
}

func (s *Server) memberEvent(g *guild, m *member) map[string]any {
	j := s.memberJSON(g, m)
	j["guild_id"] = g.id
	return j
}

// channelJSON is a channel of any kind.
func (s *Server) channelJSON(c *channel) map[string]any {
	m := map[string]any{"id": c.id, "type": c.kind, "flags": 0, "last_message_id": nil}
	if n := len(c.messages); n > 0 {
		m["last_message_id"] = c.messages[n-1].ID
	}
	if c.guild == nil {
		m["recipients"] = []any{c.recipient}
		if c.between != nil {
			m["recipients"] = c.between
		}
		return m
	}
	m["guild_id"], m["name"] = c.guild.id, c.name
	if c.parent != nil {
		m["parent_id"] = c.parent.id
	}
	if c.thread != nil {
		c.thread.fill(m, c)
		return m
	}
	m["position"] = c.position
	if c.parent == nil {
		m["parent_id"] = nil
	}
	m["nsfw"] = false
	over := c.overwrites
	if over == nil {
		over = []overwrite{}
	}
	m["permission_overwrites"] = over
	if textLike(c.kind) && c.kind != discordgo.ChannelTypeGuildVoice {
		m["topic"], m["rate_limit_per_user"] = nil, 0
		if c.topic != "" {
			m["topic"] = c.topic
		}
	}
	return m
}
