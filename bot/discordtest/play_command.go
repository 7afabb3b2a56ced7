package discordtest

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwmarrin/discordgo"
)

// refuseOffer is why Discord's client would not have sent something.
func refuseOffer(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrNotOffered, fmt.Sprintf(format, args...))
}

// place is where a member acts.
func (s *Server) place(userID, guildID, channelID string) (*user, *channel, error) {
	u := s.world.users[userID]
	if u == nil {
		return nil, nil, refuseOffer("there is no user %q", userID)
	}
	if channelID == "" && guildID == "" {
		return u, s.directChannel(u), nil
	}
	if channelID == "" {
		g := s.world.known(guildID)
		if g == nil || len(g.channels) == 0 {
			return nil, nil, refuseOffer("guild %q is not there, or has no channel", guildID)
		}
		return u, g.channels[0], nil
	}
	c := s.world.channels[channelID]
	if c == nil {
		return nil, nil, refuseOffer("there is no channel %q", channelID)
	}
	return u, c, nil
}

// readCall checks a call as Discord's client would and makes its data.
func (s *Server) readCall(c Call, focused string) (*interaction, map[string]any, error) {
	u, ch, err := s.place(c.User, c.Guild, c.Channel)
	if err != nil {
		return nil, nil, err
	}
	cmd := s.offered(ch, c)
	if cmd == nil {
		if !c.Forced {
			return nil, nil, refuseOffer("no such command is registered here")
		}
		cmd = &command{ID: s.newID(), Type: 1, Name: c.Command}
	}
	owners := s.installs(ch, u, cmd)
	if !c.Forced {
		if err := mayUse(ch, u, cmd, owners); err != nil {
			return nil, nil, err
		}
	}
	data := map[string]any{"id": cmd.ID, "name": cmd.Name, "type": cmd.Type}
	if cmd.GuildID != "" {
		data["guild_id"] = cmd.GuildID
	}
	f := &filling{s: s, channel: ch, user: u, forced: c.Forced, focused: focused, resolved: map[string]map[string]any{}}
	p := &interaction{kind: playCommand, user: u, channel: ch, command: cmd, owners: owners}
	if cmd.Type == 1 {
		options, err := f.level(cmd.Options, c)
		if err != nil {
			return nil, nil, err
		}
		data["options"], p.options = options, options
	} else {
		data["target_id"] = c.Target
		if err := f.target(cmd, c.Target); err != nil && !c.Forced {
			return nil, nil, err
		}
	}
	if len(f.resolved) > 0 {
		data["resolved"] = f.resolved
	}
	return p, data, nil
}

// offered is the command of that name in a channel, the guild's own before the
// global one: a slash command, or where the call has a target, one of the
// context menu of a user or a message.
func (s *Server) offered(ch *channel, c Call) *command {
	scopes := []string{""}
	if ch.guild != nil {
		scopes = []string{ch.guild.id, ""}
	}
	kind := 1
	switch {
	case c.Target != "" && s.world.users[c.Target] != nil:
		kind = 2
	case c.Target != "":
		kind = 3
	}
	for _, scope := range scopes {
		if cmd := s.commands.byName(scope, kind, c.Command); cmd != nil {
			return cmd
		}
	}
	return nil
}

// mayUse says why a member does not see a command, or nil: not installed for
// here, not in this context, not in this channel, not with these permissions.
func mayUse(ch *channel, u *user, cmd *command, owners map[string]string) error {
	if len(owners) == 0 {
		return refuseOffer("the app is not installed in a way that brings the command here")
	}
	if ch.guild == nil {
		if cmd.GuildID != "" || cmd.DMPermission != nil && !*cmd.DMPermission || cmd.Contexts != nil && !slices.Contains(cmd.Contexts, ch.context()) {
			return refuseOffer("the command is not for direct messages of this kind")
		}
		if permissionsIn(ch, u.ID) == 0 {
			return refuseOffer("%s does not see this channel", u.Username)
		}
		return nil
	}
	if cmd.GuildID == "" && cmd.Contexts != nil && !slices.Contains(cmd.Contexts, contextGuild) {
		return refuseOffer("the command is not for guilds")
	}
	may := permissionsIn(ch, u.ID)
	if ch.guild.member(u.ID) == nil || may&discordgo.PermissionViewChannel == 0 {
		return refuseOffer("%s does not see this channel", u.Username)
	}
	if may&discordgo.PermissionUseApplicationCommands == 0 {
		return refuseOffer("%s may not use commands here", u.Username)
	}
	if cmd.DefaultMemberPermissions == nil {
		return nil
	}
	needs, _ := strconv.ParseInt(*cmd.DefaultMemberPermissions, 10, 64)
	if needs == 0 && may&discordgo.PermissionAdministrator == 0 || may&needs != needs {
		return refuseOffer("%s lacks the permissions that the command asks for", u.Username)
	}
	return nil
}
