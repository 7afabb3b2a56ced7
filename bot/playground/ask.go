package playground

import (
	"context"
	"errors"
	"fmt"
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

func (p *Page) call(q question) (discordtest.Call, error) {
	who := p.o.Scene.person(q.As)
	guild, known := p.o.Scene.guildOf(q.Channel)
	if who == nil || !known {
		return discordtest.Call{}, errors.New("ask the bot: that person or channel is not here; reload the page")
	}
	return discordtest.Call{User: who.ID, Guild: guild, Channel: q.Channel, Command: q.Command, Sub: q.Sub, Options: q.Options}, nil
}

// command asks the bot; what it answers arrives by events.
func (p *Page) command(w http.ResponseWriter, r *http.Request) {
	var q question
	if !read(w, r, &q) {
		return
	}
	call, err := p.call(q)
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
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
	var q question
	if !read(w, r, &q) {
		return
	}
	call, err := p.call(q)
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	choices, err := p.o.Discord.Complete(ctx, call, q.Focused)
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
		refuse(w, http.StatusBadRequest, fmt.Errorf("press a button: nobody by that id is here; reload the page"))
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
