package bot

import (
	"context"
	"fmt"
	"slices"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/schedule"
)

// Permission is one that the bot uses, by the name that Discord's settings show,
// and what for.
type Permission struct {
	Bit  int64
	Name string
	Why  string
	For  schedule.Need // the briefings that take it; "" for every one

	Unasked bool // not in the invite: a moderator grants it who wants it
}

// Permissions are all that the bot uses: the invite link carries them but those
// that are Unasked, and a channel is checked for those that its briefings take.
// Publishing takes none of its own: the bot publishes only what it has sent.
// Opening a thread takes no Send Messages in Threads: the bot writes nothing there.
var Permissions = []Permission{
	{Bit: discordgo.PermissionViewChannel, Name: "View Channel", Why: "to see the channel that it briefs"},
	{Bit: discordgo.PermissionSendMessages, Name: "Send Messages", Why: "to post briefings, and to publish them"},
	{Bit: discordgo.PermissionEmbedLinks, Name: "Embed Links", Why: "briefings are embeds; without it they arrive empty"},
	{Bit: discordgo.PermissionReadMessageHistory, Name: "Read Message History", Why: "after a crash it looks whether a briefing was posted, so that none is posted twice"},
	{Bit: discordgo.PermissionAttachFiles, Name: string(schedule.AttachFiles), Why: "for the timeline's picture in briefings that show it", For: schedule.AttachFiles},
	{Bit: discordgo.PermissionCreatePublicThreads, Name: string(schedule.OpenThreads), Why: "for a thread per briefing, where a moderator wants one", For: schedule.OpenThreads},
	{Bit: discordgo.PermissionMentionEveryone, Name: string(schedule.MentionAll), Why: "to call a role that not everybody may mention", For: schedule.MentionAll, Unasked: true},
}

// permissionsIn works out what the bot may do in a channel by Discord's own
// order: everyone's role, the bot's roles, then the channel's overwrites for
// everyone, roles and member.
func permissionsIn(guild *discordgo.Guild, member *discordgo.Member, channel *discordgo.Channel) int64 {
	if guild.OwnerID == member.User.ID {
		return ^int64(0)
	}
	var allowed int64
	for _, r := range guild.Roles {
		if r.ID == guild.ID || slices.Contains(member.Roles, r.ID) {
			allowed |= r.Permissions
		}
	}
	if allowed&discordgo.PermissionAdministrator != 0 {
		return ^int64(0)
	}
	overwrite := func(match func(*discordgo.PermissionOverwrite) bool) {
		var allow, deny int64
		for _, o := range channel.PermissionOverwrites {
			if match(o) {
				allow |= o.Allow
				deny |= o.Deny
			}
		}
		allowed = allowed&^deny | allow
	}
	overwrite(func(o *discordgo.PermissionOverwrite) bool { return o.ID == guild.ID })
	overwrite(func(o *discordgo.PermissionOverwrite) bool {
		return o.Type == discordgo.PermissionOverwriteTypeRole && o.ID != guild.ID && slices.Contains(member.Roles, o.ID)
	})
	overwrite(func(o *discordgo.PermissionOverwrite) bool {
		return o.Type == discordgo.PermissionOverwriteTypeMember && o.ID == member.User.ID
	})
	if allowed&discordgo.PermissionViewChannel == 0 {
		return 0 // who does not see a channel can do nothing in it
	}
	return allowed
}

// Missing names the permissions that the bot lacks in a channel, in the words
// of Discord's settings; none means that it can post there. What is needed
// beyond posting is named in also. It fails where the channel is not the guild's.
func (p *poster) Missing(ctx context.Context, guildID, channelID string, also ...schedule.Need) ([]string, error) {
	var channel discordgo.Channel
	if err := p.rest.ask(ctx, "GET", discordgo.EndpointChannel(channelID), nil, &channel); err != nil {
		return nil, fmt.Errorf("look at channel %s: %w", channelID, err)
	}
	if channel.GuildID != guildID {
		return nil, fmt.Errorf("look at channel %s: %w; choose a channel of this server", channelID, schedule.ErrElsewhere)
	}
	var guild discordgo.Guild
	if err := p.rest.ask(ctx, "GET", discordgo.EndpointGuild(guildID), nil, &guild); err != nil {
		return nil, fmt.Errorf("look at server %s: %w", guildID, err)
	}
	var member discordgo.Member
	if err := p.rest.ask(ctx, "GET", discordgo.EndpointGuildMember(guildID, p.user()), nil, &member); err != nil {
		return nil, fmt.Errorf("look at the bot's roles in server %s: %w", guildID, err)
	}
	if member.User == nil {
		return nil, fmt.Errorf("look at the bot's roles in server %s: Discord's answer names no member", guildID)
	}
	allowed := permissionsIn(&guild, &member, &channel)
	var missing []string
	for _, p := range Permissions {
		if allowed&p.Bit == 0 && (p.For == "" || slices.Contains(also, p.For)) {
			missing = append(missing, p.Name)
		}
	}
	return missing, nil
}

// Invite is the address that adds the bot to a server with the Permissions that
// it asks for.
func Invite(applicationID string) string {
	var bits int64
	for _, p := range Permissions {
		if !p.Unasked {
			bits |= p.Bit
		}
	}
	return fmt.Sprintf("https://discord.com/oauth2/authorize?client_id=%s&scope=bot%%20applications.commands&permissions=%d", applicationID, bits)
}

// ApplicationID asks Discord which application a token belongs to.
func ApplicationID(ctx context.Context, token, apiURL, version string) (string, error) {
	client, err := newClient(apiURL, nil)
	if err != nil {
		return "", err
	}
	var app struct {
		ID string `json:"id"`
	}
	if err := newRest(client, token, version, clockwork.NewRealClock()).ask(ctx, "GET", discordgo.EndpointApplications+"/@me", nil, &app); err != nil {
		if f := fatal(err); f != nil {
			return "", f
		}
		return "", fmt.Errorf("ask Discord for the application: %w; try again, or give --application", plain(err))
	}
	return app.ID, nil
}
