package commands

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// Responder carries answers to one interaction.
type Responder interface {
	Respond(context.Context, *discordgo.InteractionResponse) error
	Edit(context.Context, *discordgo.WebhookEdit) error
	Followup(context.Context, *discordgo.WebhookParams) error
}

// Metrics is told of every interaction. Command is a name of the table or
// "unknown", never the member's word; outcome is one of the Outcome words.
type Metrics interface {
	Handled(command string, outcome string, took time.Duration)
}

// Outcomes of an interaction.
const (
	Answered = "answered" // as asked
	Declined = "declined" // a plain sentence on why not
	Failed   = "failed"   // an error: the cause is in the log
	Panicked = "panicked"
	Late     = "late" // not ready in time
	Unsent   = "unsent"
)

// How long an answer may take. Discord waits 3 s for the first one, the way to
// it included, and 15 min after a deferral; a member does not.
const (
	Patience         = 2500 * time.Millisecond
	DeferredPatience = 50 * time.Second
)

// Router brings interactions to commands.
type Router struct {
	desk    *Desk
	metrics Metrics
	table   map[string]*Command
	limiter *limiter
}

// NewRouter makes a router over the Table. Metrics may be nil.
func NewRouter(d *Desk, m Metrics) *Router {
	r := &Router{desk: d, metrics: m, table: map[string]*Command{}, limiter: newLimiter(d.Clock)}
	for _, c := range Table() {
		r.table[c.Definition.Name] = &c
	}
	return r
}

// Handle answers one interaction, whatever it holds. It returns when the answer
// is sent or has failed; every fault ends in the log and, where Discord still
// listens, in one plain sentence.
func (r *Router) Handle(ctx context.Context, i *discordgo.Interaction, to Responder) {
	began := r.desk.Clock.Now()
	h := &handling{Router: r, to: to, request: &Request{}, kind: "unknown"}
	outcome := h.handle(ctx, i)
	if r.metrics != nil {
		r.metrics.Handled(h.kind, outcome, r.desk.Clock.Since(began))
	}
}

// handling is one interaction on its way.
type handling struct {
	*Router
	to       Responder
	request  *Request
	command  *Command
	kind     string // the command's name, for metrics and log
	deferred bool
}

func (h *handling) handle(ctx context.Context, i *discordgo.Interaction) (outcome string) {
	defer func() {
		if p := recover(); p != nil {
			outcome = h.fail(ctx, Panicked, panicked{p, debug.Stack()})
		}
	}()
	if i == nil {
		return Failed
	}
	if i.Type == discordgo.InteractionPing {
		return h.send(ctx, Answered, &discordgo.InteractionResponse{Type: discordgo.InteractionResponsePong})
	}
	h.request = newRequest(i)
	settings := h.desk.Store.Settings(h.request.Guild)
	if spoken := settings.Speaks(); spoken != "" {
		h.request.Native = discordgo.Locale(spoken)
	}
	h.request.audience = audienceOf(h.request, settings.Answers)
	h.command = h.table[h.request.Command]
	if h.command != nil {
		h.kind = h.request.Command
	}
	switch i.Type {
	case discordgo.InteractionApplicationCommand:
		return h.run(ctx, "unknown", func(c *Command) handler { return c.Answer })
	case discordgo.InteractionMessageComponent:
		return h.run(ctx, "foreign", func(c *Command) handler { return c.Press })
	case discordgo.InteractionApplicationCommandAutocomplete:
		return h.suggest(ctx)
	}
	return h.say(ctx, Declined, h.sorry("foreign"))
}

// sorry is one plain sentence in the member's language on what is no fault of
// the command's.
func (h *handling) sorry(why string) render.Message {
	return render.Refusal(h.request.Voice().Say("sorry." + why))
}

type handler = func(context.Context, *Desk, *Request) (render.Message, error)

// run answers a command or a press; where nothing does, it is sorry for that.
func (h *handling) run(ctx context.Context, nothing string, part func(*Command) handler) string {
	if h.request.Command == "" && h.request.Press == nil && nothing == "unknown" {
		return h.say(ctx, Declined, h.sorry("empty"))
	}
	if h.command == nil || part(h.command) == nil {
		return h.say(ctx, Declined, h.sorry(nothing))
	}
	if why := h.barred(); why != "" {
		return h.say(ctx, Declined, render.Refusal(why))
	}
	if why := h.spent(); why != "" {
		return h.say(ctx, Declined, render.Refusal(why))
	}
	patience := Patience
	if h.command.Deferred {
		if outcome := h.defers(ctx); outcome != Answered {
			return outcome
		}
		patience = DeferredPatience
	}
	m, err := h.await(ctx, patience, part(h.command))
	var refused Refused
	switch {
	case err == nil:
		h.desk.record(ctx, h.request)
		return h.say(ctx, Answered, m)
	case errors.As(err, &refused):
		return h.say(ctx, Declined, render.Refusal(string(refused)))
	case errors.Is(err, context.DeadlineExceeded):
		return h.fail(ctx, Late, err)
	}
	var p panicked
	if errors.As(err, &p) {
		return h.fail(ctx, Panicked, err)
	}
	return h.fail(ctx, Failed, err)
}

// barred says why this member may not use the command, "" where they may.
func (h *handling) barred() string {
	v := h.request.Voice()
	switch {
	case h.request.shares() && !h.request.maySpeak():
		return v.Say("share.barred")
	case !h.command.Moderator || h.request.Moderator():
		return ""
	case h.request.Guild == "":
		return v.Say("sorry.direct")
	case h.request.visiting:
		return v.Say("refused.visiting")
	}
	return v.Say("sorry.member")
}

// await runs the handler for as long as the clock allows. A handler that does
// not heed its context is left behind and its answer dropped.
func (h *handling) await(ctx context.Context, patience time.Duration, run handler) (render.Message, error) {
	// Not clockwork.WithTimeout: of v0.5.0's fake context, Err waits until the
	// context is done.
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	timer := h.desk.Clock.AfterFunc(patience, func() { cancel(context.DeadlineExceeded) })
	defer timer.Stop()
	type answer struct {
		m   render.Message
		err error
	}
	done := make(chan answer, 1)
	go func() {
		var a answer
		defer func() {
			if p := recover(); p != nil {
				a.err = panicked{p, debug.Stack()}
			}
			done <- a
		}()
		a.m, a.err = run(ctx, h.desk, h.request)
	}()
	select {
	case a := <-done:
		if a.err != nil && errors.Is(a.err, context.Canceled) && ctx.Err() != nil {
			a.err = context.Cause(ctx)
		}
		return a.m, a.err
	case <-ctx.Done():
		return render.Message{}, context.Cause(ctx)
	}
}

// panicked is a panic as an error, with the stack it left.
type panicked struct {
	value any
	stack []byte
}

func (p panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

// fail logs the cause and tells the member one sentence without it.
func (h *handling) fail(ctx context.Context, outcome string, err error) string {
	attrs := []any{"command", h.kind, "guild", h.request.Guild, "user", h.request.User, "outcome", outcome, "error", err}
	var p panicked
	if errors.As(err, &p) {
		attrs = append(attrs, "stack", string(p.stack))
	}
	h.desk.Log.ErrorContext(ctx, "a command failed", attrs...)
	sorry := "failed"
	if outcome == Late {
		sorry = "late"
	}
	h.say(ctx, outcome, h.sorry(sorry))
	return outcome
}
