package playground

import (
	"context"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// patience is how long the page waits for the bot, as long as Discord lets an
// interaction wait for a deferred answer on a busy day.
const patience = 20 * time.Second

// question is a command as the page sends it.
type question struct {
	As      string         `json:"as"`
	Locale  string         `json:"locale"`
	Channel string         `json:"channel"`
	Command string         `json:"command"`
	Group   string         `json:"group"`
	Sub     string         `json:"sub"`
	Options map[string]any `json:"options"`
	Focused string         `json:"focused"`
	Target  string         `json:"target"` // of a context menu
}

// call reads a question and makes the interaction of it; it answers itself
// where it can't.
func (p *Page) call(w http.ResponseWriter, r *http.Request) (c discordtest.Call, focused string, ok bool) {
	var q question
	if !read(w, r, &q) {
		return c, "", false
	}
	who := p.o.Scene.person(q.As)
	if who == nil || q.Channel == "" {
		gone.write(w)
		return c, "", false
	}
	return discordtest.Call{User: who.ID, Channel: q.Channel, Command: q.Command, Group: q.Group, Sub: q.Sub, Options: q.Options, Target: q.Target, Locale: chosen(q.Locale)}, q.Focused, true
}

// command asks the bot; what it answers arrives by events.
func (p *Page) command(w http.ResponseWriter, r *http.Request) {
	call, _, ok := p.call(w, r)
	if !ok {
		return
	}
	p.play(w, r, func(ctx context.Context) (*discordtest.Reply, error) { return p.o.Discord.Command(ctx, call) })
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
	list := choicesOf(choices, call.Locale)
	if list == nil {
		list = []offer{}
	}
	answer(w, list)
}

// press presses a button or chooses in a select menu.
func (p *Page) press(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		As       string   `json:"as"`
		Locale   string   `json:"locale"`
		Message  string   `json:"message"`
		CustomID string   `json:"custom_id"`
		Values   []string `json:"values"`
	}
	if !read(w, r, &ask) {
		return
	}
	who := p.o.Scene.person(ask.As)
	if who == nil {
		gone.write(w)
		return
	}
	p.play(w, r, func(ctx context.Context) (*discordtest.Reply, error) {
		return p.o.Discord.Click(ctx, discordtest.Press{User: who.ID, Message: ask.Message, CustomID: ask.CustomID, Values: ask.Values, Locale: chosen(ask.Locale)})
	})
}

// submit fills in the dialogue that the bot opened last for a person.
func (p *Page) submit(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		As     string            `json:"as"`
		Locale string            `json:"locale"`
		Opened string            `json:"opened"` // the interaction that opened it
		Values map[string]string `json:"values"`
	}
	if !read(w, r, &ask) {
		return
	}
	p.mu.Lock()
	reply := p.modals[ask.As]
	p.mu.Unlock()
	if reply == nil || reply.Interaction != ask.Opened {
		closed.write(w)
		return
	}
	p.play(w, r, func(ctx context.Context) (*discordtest.Reply, error) {
		return p.o.Discord.SubmitModal(ctx, discordtest.Submission{Modal: reply, Values: ask.Values, Locale: chosen(ask.Locale)})
	})
}

// dialogue is a modal for the page to show.
type dialogue struct {
	Opened string           `json:"opened"`
	Title  string           `json:"title"`
	Inputs []dialogueInputs `json:"inputs"`
}

type dialogueInputs struct {
	ID       string `json:"id"`
	Label    string `json:"label"`
	Value    string `json:"value"`
	Long     bool   `json:"long"`
	Required bool   `json:"required"`
	Least    int    `json:"least"`
	Most     int    `json:"most"`
}

// play does what a person does and answers with the clock and the dialogue that
// came of it, if one did; messages arrive by events.
func (p *Page) play(w http.ResponseWriter, r *http.Request, do func(context.Context) (*discordtest.Reply, error)) {
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	reply, err := do(ctx)
	if err != nil {
		refuse(w, http.StatusUnprocessableEntity, err)
		return
	}
	var open *dialogue
	if m := reply.Modal; m != nil {
		open = &dialogue{Opened: reply.Interaction, Title: m.Title}
		for _, in := range m.Inputs {
			open.Inputs = append(open.Inputs, dialogueInputs{in.CustomID, in.Label, in.Value, in.Style == 2, in.Required, in.MinLength, in.MaxLength})
		}
		p.mu.Lock()
		p.modals[reply.User()] = reply
		p.mu.Unlock()
	}
	answer(w, struct {
		face
		Dialogue *dialogue `json:"dialogue,omitempty"`
	}{p.clockFace(r), open})
}

// longest is how many characters Discord lets a member write.
const longest = 2000

// write puts a message of a person into a channel, for commands on messages to
// be tried on.
func (p *Page) write(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		As      string `json:"as"`
		Channel string `json:"channel"`
		Text    string `json:"text"`
	}
	if !read(w, r, &ask) {
		return
	}
	who, text := p.o.Scene.person(ask.As), strings.TrimSpace(ask.Text)
	switch {
	case who == nil:
		gone.write(w)
	case text == "" || utf8.RuneCountInString(text) > longest:
		tooLong.write(w)
	case p.o.Discord.Permissions(ask.Channel, who.ID)&discordgo.PermissionSendMessages == 0:
		readOnly.write(w)
	default:
		if _, err := p.o.Discord.Post(ask.Channel, who.ID, text); err != nil {
			refuse(w, http.StatusUnprocessableEntity, err)
			return
		}
		answer(w, p.clockFace(r))
	}
}
