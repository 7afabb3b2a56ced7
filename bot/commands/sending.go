package commands

import (
	"context"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// defers tells Discord that the answer will follow.
func (h *handling) defers(ctx context.Context) string {
	response := &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredChannelMessageWithSource}
	switch {
	case h.inPlace():
		response.Type = discordgo.InteractionResponseDeferredMessageUpdate
	case h.command.Private:
		response.Data = &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral}
	}
	outcome := h.send(ctx, Answered, response)
	h.deferred = outcome == Answered
	return outcome
}

// inPlace tells whether the answer to a press replaces the message pressed on:
// where it turns a page of a message that the member alone sees. What others
// see as well is never changed under their eyes, and sharing is a message of its
// own.
func (h *handling) inPlace() bool {
	return h.request.Press != nil && h.request.Press.Page != "" && h.request.own && !h.request.shares()
}

// say sends the message in the way that the interaction stands at.
func (h *handling) say(ctx context.Context, outcome string, m render.Message) string {
	if h.deferred {
		if err := h.to.Edit(ctx, m.Edit()); err != nil {
			return h.unsent(ctx, err)
		}
		return outcome
	}
	response := &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: m.Response()}
	if h.inPlace() && outcome == Answered {
		response.Type = discordgo.InteractionResponseUpdateMessage
	}
	return h.send(ctx, outcome, response)
}

func (h *handling) send(ctx context.Context, outcome string, response *discordgo.InteractionResponse) string {
	if err := h.to.Respond(ctx, response); err != nil {
		return h.unsent(ctx, err)
	}
	return outcome
}

// unsent logs that an answer did not reach Discord. There is nobody to tell.
func (h *handling) unsent(ctx context.Context, err error) string {
	h.desk.Log.WarnContext(ctx, "an answer did not reach Discord",
		"command", h.kind, "guild", h.request.Guild, "user", h.request.User, "error", err)
	return Unsent
}

// suggest answers while a member types: a list, empty where there is nothing to
// say. Faults show as an empty list, since Discord has no other way.
func (h *handling) suggest(ctx context.Context) string {
	choices, outcome := []Choice(nil), Answered
	if h.command != nil && h.command.Suggest != nil && h.barred() == "" {
		_, err := h.await(ctx, Patience, func(ctx context.Context, d *Desk, r *Request) (m render.Message, err error) {
			choices, err = h.command.Suggest(ctx, d, r)
			return m, err
		})
		if err != nil {
			h.desk.Log.WarnContext(ctx, "a completion failed", "command", h.kind, "guild", h.request.Guild, "user", h.request.User, "error", err)
			choices, outcome = nil, Failed
		}
	}
	return h.send(ctx, outcome, &discordgo.InteractionResponse{
		Type: discordgo.InteractionApplicationCommandAutocompleteResult,
		Data: &discordgo.InteractionResponseData{Choices: offered(choices)},
	})
}

// mostChoices is how many choices Discord takes.
const mostChoices = 25

// offered makes choices as Discord takes them: at most 25, each named, names
// and values of at most 100 characters, no value and no name twice; where two
// people bear one name, the second is numbered. The list is never nil.
func offered(choices []Choice) []*discordgo.ApplicationCommandOptionChoice {
	out := make([]*discordgo.ApplicationCommandOptionChoice, 0, min(len(choices), mostChoices))
	seen, named := make(map[string]bool, mostChoices), make(map[string]bool, mostChoices)
	for _, c := range choices {
		name := render.Plain(c.Name)
		if len(out) == mostChoices || name == "" || !render.FitsChoice(c.Value) || seen[c.Value] {
			continue
		}
		const room = 95 // beside which " · 25" fits
		for n := 2; named[name]; n++ {
			name = fmt.Sprintf("%s · %d", render.Shorten(render.Plain(c.Name), room), n)
		}
		seen[c.Value], named[name] = true, true
		out = append(out, &discordgo.ApplicationCommandOptionChoice{Name: name, Value: c.Value})
	}
	return out
}
