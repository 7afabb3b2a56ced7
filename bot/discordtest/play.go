package discordtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"
)

// What can come of playing a member.
var (
	// ErrNotOffered is for what Discord's client would not have let the member
	// do: a command that is not there or not theirs, a value that does not fit,
	// a component that is not there or disabled. A forced play gets through.
	ErrNotOffered = errors.New("not offered to the member by Discord")
	// ErrNoAnswer is for an interaction that was not acknowledged within three
	// seconds by the clock, or a deferred one not filled in within 15 minutes.
	ErrNoAnswer = errors.New("the application did not respond")
	// ErrNoBot is for an interaction while no bot has a session.
	ErrNoBot = errors.New("no bot is connected to take the interaction")
)

// Call is a member's use of a slash command or a context-menu command.
type Call struct {
	User    string // id
	Guild   string // id; "" is the channel's
	Channel string // id; "" is the guild's first channel, or the bot's direct messages when Guild is "" too
	Command string
	Group   string         // subcommand group
	Sub     string         // subcommand
	Options map[string]any // by name: string, bool, any number; ids for users, channels and roles
	Target  string         // id of the user or message, for context-menu commands
	Locale  string         // the member's; "" is en-US
	Forced  bool           // send it though Discord's client would not
	NoWait  bool           // come back at the acknowledgement, even a deferred one
}

// Press is a member's use of a button or a select menu.
type Press struct {
	User     string // id
	Message  string // id
	CustomID string
	Values   []string // of a select menu
	Locale   string
	Forced   bool
	NoWait   bool
}

// Submission is a member's filling in of a modal.
type Submission struct {
	Modal  *Reply            // the reply that opened it
	Values map[string]string // by custom_id
	Locale string
	Forced bool
	NoWait bool
}

// Reply is what the member sees of the bot's answer.
type Reply struct {
	Interaction string             // id
	Token       string             // of the interaction
	Type        int                // of the callback: 4 to 9
	Message     *discordgo.Message // the answer, or the message that was updated; nil for modals and choices
	Ephemeral   bool
	Deferred    bool // acknowledged first, filled in later
	Choices     []*discordgo.ApplicationCommandOptionChoice
	Modal       *Modal
	Raw         json.RawMessage // the callback's body, as the bot sent it
	user        string
}

// User is the id of the member who sees the reply.
func (r *Reply) User() string { return r.user }

// Modal is a dialogue that the bot opened.
type Modal struct {
	CustomID, Title string
	Inputs          []ModalInput
}

// ModalInput is one line of a Modal.
type ModalInput struct {
	CustomID, Label, Value string
	Style                  int // 1 one line, 2 a paragraph
	Required               bool
	MinLength, MaxLength   int
}

// Command plays a member who sends a command, and waits for the answer: for a
// deferred one until it is filled in.
func (s *Server) Command(ctx context.Context, c Call) (*Reply, error) {
	return s.play(ctx, c.NoWait, func() (*interaction, error) {
		p, data, err := s.readCall(c, "")
		if err != nil {
			return nil, fmt.Errorf("/%s: %w", c.Command, err)
		}
		return s.begin(p, data, c.Locale), nil
	})
}

// Complete plays a member who is typing in the option called focused, whose
// text so far stands in c.Options, and gives the choices offered.
func (s *Server) Complete(ctx context.Context, c Call, focused string) ([]*discordgo.ApplicationCommandOptionChoice, error) {
	r, err := s.play(ctx, c.NoWait, func() (*interaction, error) {
		p, data, err := s.readCall(c, focused)
		if err != nil {
			return nil, fmt.Errorf("/%s: %w", c.Command, err)
		}
		p.kind = playComplete
		return s.begin(p, data, c.Locale), nil
	})
	if err != nil {
		return nil, err
	}
	return r.Choices, nil
}

// Click plays a member who presses a button or picks from a select menu.
func (s *Server) Click(ctx context.Context, c Press) (*Reply, error) {
	return s.play(ctx, c.NoWait, func() (*interaction, error) {
		p, data, err := s.readPress(c)
		if err != nil {
			return nil, fmt.Errorf("pressing %q: %w", c.CustomID, err)
		}
		return s.begin(p, data, c.Locale), nil
	})
}

// SubmitModal plays the member who fills in a modal that a reply opened.
func (s *Server) SubmitModal(ctx context.Context, c Submission) (*Reply, error) {
	return s.play(ctx, c.NoWait, func() (*interaction, error) {
		p, data, err := s.readSubmission(c)
		if err != nil {
			return nil, fmt.Errorf("submitting the modal: %w", err)
		}
		return s.begin(p, data, c.Locale), nil
	})
}

// play begins an interaction and waits for what comes of it. It looks at the
// clock now and then instead of setting a timer on it, so that a test's fake
// clock counts only the bot's own timers.
func (s *Server) play(ctx context.Context, noWait bool, begin func() (*interaction, error)) (*Reply, error) {
	s.mu.Lock()
	if !s.gateway.alive() {
		s.mu.Unlock()
		return nil, ErrNoBot
	}
	p, err := begin()
	s.mu.Unlock()
	if err != nil {
		return nil, err
	}
	patience := time.NewTimer(s.opts.Patience)
	defer patience.Stop()
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	for {
		s.mu.Lock()
		changed := s.changed
		reply, err := s.outcome(p, noWait)
		if s.opts.Forgetful && (reply != nil || err != nil) {
			s.forget(p)
		}
		s.mu.Unlock()
		if reply != nil || err != nil {
			return reply, err
		}
		select {
		case <-changed:
		case <-look.C:
		case <-patience.C:
			return nil, fmt.Errorf("%w within %v by the wall", ErrNoAnswer, s.opts.Patience)
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for the bot's answer: %w", context.Cause(ctx))
		case <-s.ctx.Done():
			return nil, errors.New("waiting for the bot's answer: the loopback Discord has been closed")
		}
	}
}

// forget drops an interaction whose answer the member has, and its message.
func (s *Server) forget(p *interaction) {
	delete(s.plays, p.token)
	if p.original != nil && p.original.viewer == "" && p.original != p.source {
		c := p.original.channel
		c.messages = slices.DeleteFunc(c.messages, func(m *message) bool { return m == p.original })
	}
}

func (g *gateway) alive() bool {
	for _, n := range g.sessions {
		if !n.dead {
			return true
		}
	}
	return false
}

// outcome is the reply once there is one; nil and nil while there is none.
func (s *Server) outcome(p *interaction, noWait bool) (*Reply, error) {
	age := s.clock.Now().Sub(p.created)
	if p.answer == 0 {
		if age <= answerTerm {
			return nil, nil
		}
		p.expired = true
		s.emit(Event{Kind: InteractionFailed, Interaction: p.id, Channel: p.channel.id, User: p.user.ID})
		return nil, fmt.Errorf("%w within 3 seconds", ErrNoAnswer)
	}
	deferred := p.answer == answerDefer || p.answer == answerDeferUpdate
	if deferred && p.edits == 0 && !noWait {
		if age < tokenTerm {
			return nil, nil
		}
		return nil, fmt.Errorf("%w within 15 minutes of deferring", ErrNoAnswer)
	}
	r := &Reply{Interaction: p.id, Token: p.token, Type: p.answer, Ephemeral: p.ephemeral, Deferred: deferred, Raw: p.raw, user: p.user.ID}
	switch {
	case p.original == nil || p.original.gone:
	case s.opts.Forgetful:
		r.Message = &discordgo.Message{ID: p.original.ID, ChannelID: p.original.ChannelID}
	default:
		r.Message = p.original.shown()
	}
	if p.choices != nil {
		r.Choices, _ = as[[]*discordgo.ApplicationCommandOptionChoice](p.choices)
	}
	if p.modal != nil {
		r.Modal = shownModal(p.modal)
	}
	return r, nil
}

// Followups is what the bot sent after its first answer, ephemeral or not.
func (s *Server) Followups(r *Reply) []*discordgo.Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []*discordgo.Message
	if p := s.plays[r.Token]; p != nil {
		for _, m := range p.followups {
			if !m.gone {
				list = append(list, m.shown())
			}
		}
	}
	return list
}
