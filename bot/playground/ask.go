package playground

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// patience is how long the page waits for the bot, as long as Discord lets an
// interaction wait for a deferred answer on a busy day.
const patience = 20 * time.Second

// question is a command as the page sends it.
type question struct {
	As      string         `json:"as"`
	Channel string         `json:"channel"`
	Command string         `json:"command"`
	Sub     string         `json:"sub"`
	Options map[string]any `json:"options"`
	Focused string         `json:"focused"`
}

// call reads a question and makes the interaction of it; it answers itself
// where it can't.
func (p *Page) call(w http.ResponseWriter, r *http.Request) (c discordtest.Call, focused string, ok bool) {
	var q question
	if !read(w, r, &q) {
		return c, "", false
	}
	who := p.o.Scene.person(q.As)
	guild, known := p.o.Scene.guildOf(q.Channel)
	if who == nil || !known {
		refuse(w, http.StatusBadRequest, errors.New("ask the bot: that person or channel is not here; reload the page"))
		return c, "", false
	}
	return discordtest.Call{User: who.ID, Guild: guild, Channel: q.Channel, Command: q.Command, Sub: q.Sub, Options: q.Options}, q.Focused, true
}

// command asks the bot; what it answers arrives by events.
func (p *Page) command(w http.ResponseWriter, r *http.Request) {
	call, _, ok := p.call(w, r)
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	if _, err := p.o.Discord.Command(ctx, call); err != nil {
		refuse(w, http.StatusUnprocessableEntity, err)
		return
	}
	answer(w, p.clockFace(r))
}

// complete asks the bot for suggestions while the visitor types.
func (p *Page) complete(w http.ResponseWriter, r *http.Request) {
	call, focused, ok := p.call(w, r)
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	choices, err := p.o.Discord.Complete(ctx, call, focused)
	if err != nil {
		refuse(w, http.StatusUnprocessableEntity, err)
		return
	}
	if choices == nil {
		choices = []*discordgo.ApplicationCommandOptionChoice{}
	}
	answer(w, choices)
}

// press presses a button or chooses in a select menu.
func (p *Page) press(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		As       string   `json:"as"`
		Message  string   `json:"message"`
		CustomID string   `json:"custom_id"`
		Values   []string `json:"values"`
	}
	if !read(w, r, &ask) {
		return
	}
	who := p.o.Scene.person(ask.As)
	if who == nil {
		refuse(w, http.StatusBadRequest, errors.New("press a button: nobody by that id is here; reload the page"))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	if _, err := p.o.Discord.Click(ctx, discordtest.Press{User: who.ID, Message: ask.Message, CustomID: ask.CustomID, Values: ask.Values}); err != nil {
		refuse(w, http.StatusUnprocessableEntity, err)
		return
	}
	answer(w, p.clockFace(r))
}
