package commands

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

// Request is what a member asked, freed of Discord's wrapping.
type Request struct {
	Command string // the command's name
	Sub     string // the subcommand's name, "" where there is none
	Guild   string // "" in a direct message
	Channel string
	User    string // id
	Locale  discordgo.Locale
	Native  discordgo.Locale // the server's, its moderators' choice before Discord's; "" in a direct message
	Focused string           // the option being typed, for Suggest

	Target *discordgo.Message // of a message's menu: the message; nil elsewhere

	Press  *render.State // for Press: what the component carries
	Values []string      // for Press: what was chosen in a select menu

	audience    audience
	deeds       []store.Entry // what the handler has done, to be written down
	permissions int64
	visiting    bool // a member brought the bot along to a server that it is not in
	own         bool // the message pressed on is seen by this member alone
	options     map[string]any
	channels    map[string]*discordgo.Channel
	roles       map[string]*discordgo.Role
}

// Text is a string option, "" where it was not given.
func (r *Request) Text(name string) string {
	s, _ := r.options[name].(string)
	return s
}

// Yes is a boolean option, false where it was not given.
func (r *Request) Yes(name string) bool {
	yes, _ := r.options[name].(bool)
	return yes
}

// Given tells whether the option was given at all.
func (r *Request) Given(name string) bool {
	_, given := r.options[name]
	return given
}

// ChannelOption is a channel option as Discord resolved it, nil where it was
// not given. Name, type and the bot's permissions may be missing.
func (r *Request) ChannelOption(name string) *discordgo.Channel {
	id := r.Text(name)
	if id == "" {
		return nil
	}
	if c := r.channels[id]; c != nil {
		return c
	}
	return &discordgo.Channel{ID: id}
}

// Moderator tells whether the member can manage the server. Nobody can in a
// direct message, nor in a server that the bot is not in.
func (r *Request) Moderator() bool {
	const manages = discordgo.PermissionManageGuild | discordgo.PermissionAdministrator
	return r.Guild != "" && !r.visiting && r.permissions&manages != 0
}

// Edition is the stories as the member's community sees them.
func (r *Request) Edition() string { return r.Guild }

// Voice speaks the member's language: for what the member alone is told.
func (r *Request) Voice() stylebook.Voice { return stylebook.For(string(r.Locale)) }

// GuildVoice speaks the server's language: for what everybody there sees. In a
// direct message it is the member's.
func (r *Request) GuildVoice() stylebook.Voice {
	if r.Native == "" {
		return r.Voice()
	}
	return stylebook.For(string(r.Native))
}

// newRequest reads an interaction. What is missing stays empty: discordgo hands
// on half-filled ones, and in direct messages there is no member.
func newRequest(i *discordgo.Interaction) *Request {
	r := &Request{Guild: i.GuildID, Channel: i.ChannelID, Locale: i.Locale}
	if i.GuildLocale != nil {
		r.Native = *i.GuildLocale
	}
	if owners := i.AuthorizingIntegrationOwners; len(owners) > 0 && i.GuildID != "" {
		r.visiting = owners[discordgo.ApplicationIntegrationGuildInstall] != i.GuildID
	}
	if i.Member != nil {
		r.permissions = i.Member.Permissions
		if i.Member.User != nil {
			r.User = i.Member.User.ID
		}
	}
	if i.User != nil && r.User == "" {
		r.User = i.User.ID
	}
	if i.Message != nil {
		r.own = i.Message.Flags&discordgo.MessageFlagsEphemeral != 0
	}
	switch data := i.Data.(type) {
	case discordgo.ApplicationCommandInteractionData:
		r.Command = data.Name
		r.readOptions(data.Options)
		if data.Resolved != nil {
			r.channels, r.roles = data.Resolved.Channels, data.Resolved.Roles
			r.Target = data.Resolved.Messages[data.TargetID]
		}
	case discordgo.MessageComponentInteractionData:
		r.Values = data.Values
		if state, err := render.ParseState(data.CustomID); err == nil {
			r.Command, r.Press = state.Verb, &state
		}
	}
	return r
}

func (r *Request) readOptions(options []*discordgo.ApplicationCommandInteractionDataOption) {
	for _, o := range options {
		if o == nil {
			continue
		}
		switch o.Type {
		case discordgo.ApplicationCommandOptionSubCommand, discordgo.ApplicationCommandOptionSubCommandGroup:
			r.Sub = o.Name
			r.readOptions(o.Options)
		default:
			if r.options == nil {
				r.options = map[string]any{}
			}
			r.options[o.Name] = o.Value
			if o.Focused {
				r.Focused = o.Name
			}
		}
	}
}

func isSub(o *discordgo.ApplicationCommandOption) bool {
	return o.Type == discordgo.ApplicationCommandOptionSubCommand || o.Type == discordgo.ApplicationCommandOptionSubCommandGroup
}
