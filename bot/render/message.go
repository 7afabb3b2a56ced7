// Package render turns answers into Discord messages: it knows Discord's limits
// and its Markdown, and holds both by construction. Article text is escaped,
// mentions are inert, cuts fall at the end of a sentence or a word.
//
// It must not know sessions, commands, the store or how a brief is made: it
// takes values of briefs and ask and gives a Message.
package render

import "github.com/bwmarrin/discordgo"

// Message is what is said to Discord, whichever way it goes out.
type Message struct {
	Content    string
	Embeds     []*discordgo.MessageEmbed
	Components []discordgo.MessageComponent
	Files      []*discordgo.File
	Question   State // what was asked, so that it can be asked again; zero where it can't
	Ephemeral  bool  // seen by the one member alone; holds for answers only

	// Roles are the ids of roles that the message may ping where its Content
	// mentions them. Every other mention is inert.
	Roles []string
}

// Response is the message as the first answer to an interaction, or as the new
// state of the message that a component sits on.
func (m Message) Response() *discordgo.InteractionResponseData {
	return &discordgo.InteractionResponseData{
		Content:         m.Content,
		Embeds:          m.embeds(),
		Components:      m.components(),
		Files:           m.Files,
		AllowedMentions: m.mentions(),
		Flags:           m.flags(),
	}
}

// Edit is the message in place of one that stands. Every part is given, so that
// nothing of the old one is left.
func (m Message) Edit() *discordgo.WebhookEdit {
	embeds, components := m.embeds(), m.components()
	return &discordgo.WebhookEdit{
		Content:         &m.Content,
		Embeds:          &embeds,
		Components:      &components,
		Files:           m.Files,
		AllowedMentions: m.mentions(),
	}
}

// Followup is the message as a further answer to an interaction.
func (m Message) Followup() *discordgo.WebhookParams {
	return &discordgo.WebhookParams{
		Content:         m.Content,
		Embeds:          m.embeds(),
		Components:      m.components(),
		Files:           m.Files,
		AllowedMentions: m.mentions(),
		Flags:           m.flags(),
	}
}

// Send is the message as a post in a channel.
func (m Message) Send() *discordgo.MessageSend {
	return &discordgo.MessageSend{
		Content:         m.Content,
		Embeds:          m.embeds(),
		Components:      m.components(),
		Files:           m.Files,
		AllowedMentions: m.mentions(),
		StickerIDs:      []string{},
	}
}

func (m Message) flags() discordgo.MessageFlags {
	if m.Ephemeral {
		return discordgo.MessageFlagsEphemeral
	}
	return 0
}

// embeds and components are never nil: discordgo would write null.
func (m Message) embeds() []*discordgo.MessageEmbed {
	if m.Embeds == nil {
		return []*discordgo.MessageEmbed{}
	}
	return m.Embeds
}

func (m Message) components() []discordgo.MessageComponent {
	if m.Components == nil {
		return []discordgo.MessageComponent{}
	}
	return m.Components
}

// mentions lets no mention take effect but those of Roles. Parse must not be
// nil: discordgo writes null for it, which Discord reads as "not given", that
// is, all.
func (m Message) mentions() *discordgo.MessageAllowedMentions {
	return &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}, Roles: m.Roles}
}
