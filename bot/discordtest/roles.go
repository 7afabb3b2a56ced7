package discordtest

import "slices"

// AddRole makes a role that nobody has and that not everybody may mention, as
// Discord makes them; its id is returned.
func (g *Guild) AddRole(name string, permissions int64) string {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	r := &role{ID: g.s.newID(), Name: name, Position: len(in.roles), Permissions: permissions}
	in.roles = append(in.roles, r)
	g.s.announce(in, intentGuilds, "GUILD_ROLE_CREATE", map[string]any{"guild_id": in.id, "role": r.filled()})
	g.s.touch()
	return r.ID
}

// SetMentionable says whether everybody may mention a role: "Allow anyone to
// @mention this role" of its settings.
func (g *Guild) SetMentionable(roleID string, on bool) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	if r := in.role(roleID); r != nil {
		r.Mentionable = on
		g.s.announce(in, intentGuilds, "GUILD_ROLE_UPDATE", map[string]any{"guild_id": in.id, "role": r.filled()})
		g.s.touch()
	}
}

// GiveRole gives a role to a member, who keeps the ones they have.
func (g *Guild) GiveRole(u *User, roleID string) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	m := in.member(u.ID)
	if m == nil || in.role(roleID) == nil || slices.Contains(m.roles, roleID) {
		return
	}
	m.roles = append(slices.Clone(m.roles), roleID)
	g.s.announce(in, intentGuildMembers, "GUILD_MEMBER_UPDATE", g.s.memberEvent(in, m))
	g.s.touch()
}

// RemoveRole deletes a role; everybody who had it loses it.
func (g *Guild) RemoveRole(roleID string) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	if in.role(roleID) == nil || roleID == in.id {
		return
	}
	in.roles = slices.DeleteFunc(slices.Clone(in.roles), func(r *role) bool { return r.ID == roleID })
	for _, m := range in.members {
		m.roles = slices.DeleteFunc(slices.Clone(m.roles), func(id string) bool { return id == roleID })
	}
	g.s.announce(in, intentGuilds, "GUILD_ROLE_DELETE", map[string]any{"guild_id": in.id, "role_id": roleID})
	g.s.touch()
}
