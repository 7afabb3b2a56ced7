package commands

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
)

// audience is who sees the answer to a look-up.
type audience int

const (
	fitting   audience = iota // everybody where a phone shows it at once, else the member
	everybody                 // it was asked for, or the server wants it so
	alone                     // the member
)

// What a server may have set for look-ups that do not say.
const (
	answersPublic  = "public"
	answersPrivate = "private"
)

// audienceOf is who sees the answer: as the member says; else as the server has
// set it; else as it fits.
func audienceOf(r *Request, answers string) audience {
	switch {
	case r.shares():
		return everybody
	case r.Press != nil:
		return alone
	case r.Given("public") && r.Yes("public"):
		return everybody
	case r.Given("public"):
		return alone
	case answers == answersPublic && r.Target == nil:
		return everybody
	case answers == answersPrivate:
		return alone
	}
	return fitting
}

// publicOption lets a member say who sees the answer.
func publicOption() *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionBoolean, Name: "public"}
}

// shares tells whether a press asks for the member's answer to be posted for
// everybody.
func (r *Request) shares() bool { return r.Press != nil && r.Press.Shared }

// maySpeak tells whether the member may write in the channel, so that nobody
// speaks through the bot where they are silenced. In a direct message everybody
// may.
func (r *Request) maySpeak() bool {
	const writes = discordgo.PermissionSendMessages | discordgo.PermissionSendMessagesInThreads | discordgo.PermissionAdministrator
	return r.Guild == "" || r.permissions&writes != 0
}

// spoken gives an answer to its audience in their language: the server's where
// all see it, the member's where it is for the member alone. What the member
// alone sees has a button that shares it.
func (r *Request) spoken(answer func(stylebook.Voice) render.Message) render.Message {
	own, common := r.Voice(), r.GuildVoice()
	if r.audience == everybody {
		m := answer(common)
		m.Ephemeral = false
		if r.shares() {
			m.Content = common.Say("share.by", "<@"+r.User+">")
		}
		return m
	}
	if r.audience == fitting && own != common {
		if m := answer(common); !m.Ephemeral {
			return m
		}
	}
	m := answer(own)
	m.Ephemeral = m.Ephemeral || r.audience == alone || own != common
	if m.Ephemeral && r.Guild != "" {
		m = render.Sharable(own, m)
	}
	return m
}
