package commands

import (
	"context"
	"errors"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/briefs"
)

// storyOption lets a member choose one of several stories. Without it the
// default story is meant.
func storyOption() *discordgo.ApplicationCommandOption {
	return &discordgo.ApplicationCommandOption{
		Type: discordgo.ApplicationCommandOptionString, Name: "story", Autocomplete: true, MaxLength: 100,
	}
}

// story finds the brief that a command is about: by the id that the list gives,
// or by its title or a part of it that no other has. Where none is named it is
// the one that moderators chose for the channel, else for the server, else the
// default one; a chosen one that is gone does not count.
func story(d *Desk, r *Request) (*briefs.Brief, error) {
	asked := strings.TrimSpace(r.Text("story"))
	if asked == "" {
		if b, ok := d.chosen(r, r.Channel); ok {
			return b, nil
		}
		return nil, r.refuse("story.none")
	}
	if b, ok := d.Library.Story(r.Edition(), asked); ok {
		return b, nil
	}
	var found []*briefs.Brief
	wanted := strings.ToLower(asked)
	for _, b := range d.Library.Stories(r.Edition()) {
		if strings.EqualFold(b.Title, asked) {
			return b, nil
		}
		if strings.Contains(strings.ToLower(b.Title), wanted) {
			found = append(found, b)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, r.refuse("story.unknown", asked)
	}
	return nil, r.refuse("story.several", asked)
}

// chosen is the story that a channel (“”: any) is told unless a member asks for
// another.
func (d *Desk) chosen(r *Request, channel string) (*briefs.Brief, bool) {
	for _, id := range d.Store.Settings(r.Guild).StoriesIn(channel) {
		if b, ok := d.Library.Story(r.Edition(), id); ok {
			return b, true
		}
	}
	return d.Library.Story(r.Edition(), "")
}

// pressedStory finds the brief that a component was made over. renewed tells
// that it was refreshed since.
func pressedStory(d *Desk, r *Request) (b *briefs.Brief, renewed bool, err error) {
	for _, s := range d.Library.Stories(r.Edition()) {
		if s.ID == r.Press.Story || strings.HasPrefix(r.Press.Story, "~") && render.Tag(s.ID) == r.Press.Story {
			return s, render.Revision(s) != r.Press.Revision, nil
		}
	}
	return nil, false, r.refuse("story.gone")
}

// answerPress finds the story, asks, and makes the answer the member's own,
// unless they share it. Of
// a brief that was refreshed since the button was made, it says so.
func answerPress(d *Desk, r *Request, answer func(*briefs.Brief) (render.Message, error)) (render.Message, error) {
	b, renewed, err := pressedStory(d, r)
	if err != nil {
		return render.Message{}, err
	}
	m, err := answer(b)
	notice := "*" + r.Voice().Say("story.renewed") + "*"
	var refused Refused
	switch {
	case errors.As(err, &refused) && renewed:
		return m, Refused(notice + "\n" + string(refused))
	case err != nil:
		return m, err
	case renewed:
		m = render.Notice(m, notice)
	}
	m.Ephemeral = r.audience != everybody
	return m, nil
}

// suggestStory completes the story option: titles that hold what was typed.
func suggestStory(d *Desk, r *Request) []Choice {
	typed := strings.ToLower(strings.TrimSpace(r.Text("story")))
	var out []Choice
	for _, b := range d.Library.Stories(r.Edition()) {
		if strings.Contains(strings.ToLower(b.Title), typed) || strings.Contains(b.ID, typed) {
			out = append(out, Choice{Name: b.Title, Value: b.ID})
		}
	}
	return out
}

// onlyStories is Suggest for commands that have no other option to complete.
func onlyStories(_ context.Context, d *Desk, r *Request) ([]Choice, error) {
	if r.Focused != "story" {
		return nil, nil
	}
	return suggestStory(d, r), nil
}

// look is a member command: for servers, direct messages and anywhere that a
// member took the bot along to.
func look(name string, options ...*discordgo.ApplicationCommandOption) discordgo.ApplicationCommand {
	return discordgo.ApplicationCommand{
		Type: discordgo.ChatApplicationCommand, Name: name, Options: options,
		Contexts: &[]discordgo.InteractionContextType{
			discordgo.InteractionContextGuild, discordgo.InteractionContextBotDM, discordgo.InteractionContextPrivateChannel,
		},
		IntegrationTypes: &[]discordgo.ApplicationIntegrationType{
			discordgo.ApplicationIntegrationGuildInstall, discordgo.ApplicationIntegrationUserInstall,
		},
	}
}

// moderate is a moderators' command: in servers alone, offered to those who can
// manage the server until the server's own settings say otherwise.
func moderate(name string, options ...*discordgo.ApplicationCommandOption) discordgo.ApplicationCommand {
	c := look(name, options...)
	manage := int64(discordgo.PermissionManageGuild)
	c.DefaultMemberPermissions = &manage
	c.Contexts = &[]discordgo.InteractionContextType{discordgo.InteractionContextGuild}
	c.IntegrationTypes = &[]discordgo.ApplicationIntegrationType{discordgo.ApplicationIntegrationGuildInstall}
	return c
}
