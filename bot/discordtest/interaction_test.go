package discordtest_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

// played is a scene with a bot in it whose answers are the test's.
type played struct {
	*scene
	dg     *discordgo.Session
	events chan *discordgo.InteractionCreate
}

// bot connects a bot that hands interactions to the test one by one.
func bot(t testing.TB, o ...discordtest.Options) *played {
	p := &played{scene: stage(t, o...), events: make(chan *discordgo.InteractionCreate, 100)}
	p.dg = open(t, p.Server, func(dg *discordgo.Session) {
		dg.AddHandler(func(_ *discordgo.Session, i *discordgo.InteractionCreate) { p.events <- i })
	})
	return p
}

func (p *played) register(defs ...*discordgo.ApplicationCommand) {
	p.t.Helper()
	if _, err := p.dg.ApplicationCommandBulkOverwrite(p.ApplicationID(), "", defs); err != nil {
		p.t.Fatal(err)
	}
}

// result is what a play came to.
type result struct {
	reply *discordtest.Reply
	err   error
}

// during starts a play and gives the interaction that it caused.
func (p *played) during(play func(context.Context) (*discordtest.Reply, error)) (*discordgo.InteractionCreate, <-chan result) {
	p.t.Helper()
	done := make(chan result, 1)
	ctx := within(p.t)
	go func() {
		r, err := play(ctx)
		done <- result{reply: r, err: err}
	}()
	select {
	case i := <-p.events:
		return i, done
	case r := <-done:
		p.t.Fatalf("the play ended before the bot heard of it: %v", r.err)
	case <-ctx.Done():
		p.t.Fatal("the bot heard nothing")
	}
	return nil, nil
}

func (p *played) command(c discordtest.Call) (*discordgo.InteractionCreate, <-chan result) {
	p.t.Helper()
	if c.Channel == "" && c.Guild == "" {
		c.Channel = p.channel.ID
	}
	return p.during(func(ctx context.Context) (*discordtest.Reply, error) { return p.Command(ctx, c) })
}

func (p *played) click(c discordtest.Press) (*discordgo.InteractionCreate, <-chan result) {
	p.t.Helper()
	return p.during(func(ctx context.Context) (*discordtest.Reply, error) { return p.Click(ctx, c) })
}

// path is where an interaction is answered.
func path(i *discordgo.InteractionCreate) string {
	return "/interactions/" + i.ID + "/" + i.Token + "/callback"
}

func hook(i *discordgo.InteractionCreate) string { return "/webhooks/" + i.AppID + "/" + i.Token }

func who() *discordgo.ApplicationCommand {
	return &discordgo.ApplicationCommand{Name: "who", Description: "Who somebody is", Options: []*discordgo.ApplicationCommandOption{
		{Type: discordgo.ApplicationCommandOptionString, Name: "name", Description: "Name", Autocomplete: true},
	}}
}

// TestAnswerAtOnce answers with a message, by everyone seen and by one.
func TestAnswerAtOnce(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who", Options: map[string]any{"name": "Ada"}, Locale: "de"})
	if i.Member == nil || i.Member.User.ID != p.member.ID || i.User != nil || i.GuildID != p.guild.ID || i.Locale != "de" || *i.GuildLocale != "en-US" {
		t.Errorf("the interaction is %+v", i.Interaction)
	}
	if i.Member.Permissions&discordgo.PermissionSendMessages == 0 || i.AppPermissions&discordgo.PermissionSendMessages == 0 || i.Context != discordgo.InteractionContextGuild {
		t.Errorf("permissions %d, the bot's %d, context %d", i.Member.Permissions, i.AppPermissions, i.Context)
	}
	if i.AuthorizingIntegrationOwners[discordgo.ApplicationIntegrationGuildInstall] != p.guild.ID {
		t.Errorf("installed by %v", i.AuthorizingIntegrationOwners)
	}
	if a := p.api.post(path(i)+"?with_response=true", `{"type":4,"data":{"content":"Somebody"}}`); a.status != 200 || a.body["resource"] == nil {
		t.Errorf("with_response: %d %s", a.status, a.raw)
	}
	r := <-done
	if r.err != nil || r.reply.Type != 4 || r.reply.Message.Content != "Somebody" || r.reply.Ephemeral || r.reply.Deferred {
		t.Errorf("%+v, %v", r.reply, r.err)
	}
	want(t, "again", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 400, 40060)
	i, done = p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	if err := p.dg.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 4, Data: &discordgo.InteractionResponseData{Content: "Only you", Flags: discordgo.MessageFlagsEphemeral}}); err != nil {
		t.Fatal(err)
	}
	if r = <-done; r.err != nil || !r.reply.Ephemeral {
		t.Errorf("%+v, %v", r.reply, r.err)
	}
	if n := len(p.Messages(p.channel.ID)); n != 1 {
		t.Errorf("everyone sees %d messages, want the first alone", n)
	}
	if mine := p.Ephemeral(p.channel.ID, p.member.ID); len(mine) != 1 || mine[0].Content != "Only you" {
		t.Errorf("the member alone sees %v", mine)
	}
	if theirs := p.Ephemeral(p.channel.ID, p.moderator.ID); len(theirs) != 0 {
		t.Errorf("somebody else sees %v", theirs)
	}
}

// TestAnswerLater defers, fills in, follows up and takes away.
func TestAnswerLater(t *testing.T) {
	t.Parallel()
	p := bot(t, discordtest.Options{Unlimited: true})
	p.register(who())
	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	want(t, "a followup before the acknowledgement", p.api.post(hook(i), `{"content":"x"}`), 404, 10015)
	if err := p.dg.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 5, Data: &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral}}); err != nil {
		t.Fatal(err)
	}
	if mine := p.Ephemeral(p.channel.ID, p.member.ID); len(mine) != 1 || mine[0].Flags&discordgo.MessageFlagsLoading == 0 {
		t.Errorf("while deferred: %v", mine)
	}
	text := "At last"
	if _, err := p.dg.InteractionResponseEdit(i.Interaction, &discordgo.WebhookEdit{Content: &text}); err != nil {
		t.Fatal(err)
	}
	r := <-done
	if r.err != nil || !r.reply.Deferred || !r.reply.Ephemeral || r.reply.Message.Content != text || r.reply.Message.Flags&discordgo.MessageFlagsLoading != 0 {
		t.Errorf("%+v, %v", r.reply, r.err)
	}
	m, err := p.dg.FollowupMessageCreate(i.Interaction, true, &discordgo.WebhookParams{Content: "And more"})
	if err != nil {
		t.Fatal(err)
	}
	if more := p.Followups(r.reply); len(more) != 1 || more[0].Content != "And more" {
		t.Errorf("followups: %v", more)
	}
	if _, err := p.dg.FollowupMessageEdit(i.Interaction, m.ID, &discordgo.WebhookEdit{Content: &text}); err != nil {
		t.Error(err)
	}
	if got, err := p.dg.InteractionResponse(i.Interaction); err != nil || got.Content != text {
		t.Errorf("read back: %v, %v", got, err)
	}
	if err := p.dg.InteractionResponseDelete(i.Interaction); err != nil {
		t.Error(err)
	}
	want(t, "read after deleting", p.api.get(hook(i)+"/messages/@original"), 404, 10008)
	if err := p.dg.FollowupMessageDelete(i.Interaction, m.ID); err != nil || len(p.Followups(r.reply)) != 0 {
		t.Error(err, "after deleting the followup:", p.Followups(r.reply))
	}
	i, done = p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	want(t, "defer", p.api.post(path(i), `{"type":5}`), 204, 0)
	want(t, "a followup that fills the deferred answer in", p.api.post(hook(i), `{"content":"filled"}`), 200, 0)
	if r := <-done; r.err != nil || r.reply.Message.Content != "filled" || len(p.Followups(r.reply)) != 0 {
		t.Errorf("%+v, %v", r.reply, r.err)
	}
}

// TestTerms holds three seconds for the answer and 15 minutes for the token,
// by the clock.
func TestTerms(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	p := bot(t, discordtest.Options{Clock: clock, Unlimited: true})
	p.register(who())
	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	clock.Advance(3 * time.Second)
	want(t, "at three seconds", p.api.post(path(i), `{"type":5}`), 204, 0)
	clock.Advance(14*time.Minute + 56*time.Second)
	want(t, "at 14:59", p.api.patch(hook(i)+"/messages/@original", `{"content":"in time"}`), 200, 0)
	if r := <-done; r.err != nil {
		t.Error(r.err)
	}
	clock.Advance(time.Second)
	want(t, "at 15:00", p.api.patch(hook(i)+"/messages/@original", `{"content":"late"}`), 401, 50027)
	i, done = p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	clock.Advance(3*time.Second + time.Millisecond)
	if r := <-done; !errors.Is(r.err, discordtest.ErrNoAnswer) {
		t.Errorf("a late answer gave %v", r.err)
	}
	want(t, "after three seconds", p.api.post(path(i), `{"type":5}`), 404, 10062)
	i, done = p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	want(t, "defer and forget", p.api.post(path(i), `{"type":5}`), 204, 0)
	clock.Advance(15 * time.Minute)
	if r := <-done; !errors.Is(r.err, discordtest.ErrNoAnswer) {
		t.Errorf("never filled in: %v", r.err)
	}
}

// TestAnswersRefused is callbacks that do not fit.
func TestAnswersRefused(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	for _, c := range []struct{ name, body, at, code string }{
		{"no type", `{}`, "type", "BASE_TYPE_REQUIRED"},
		{"a pong", `{"type":1}`, "type", "BASE_TYPE_CHOICES"},
		{"choices for a command", `{"type":8,"data":{"choices":[]}}`, "type", "BASE_TYPE_CHOICES"},
		{"an update of no message", `{"type":7,"data":{"content":"x"}}`, "type", "BASE_TYPE_CHOICES"},
		{"content beyond", `{"type":4,"data":{"content":"` + long(2001) + `"}}`, "data.content", "BASE_TYPE_MAX_LENGTH"},
		{"a modal without a title", `{"type":9,"data":{"custom_id":"m","components":[{"type":1,"components":[{"type":4,"custom_id":"a","style":1,"label":"l"}]}]}}`, "data.title", "BASE_TYPE_REQUIRED"},
		{"a modal without inputs", `{"type":9,"data":{"custom_id":"m","title":"t","components":[]}}`, "data.components", "BASE_TYPE_BAD_LENGTH"},
		{"a modal with a button", `{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":1,"components":[` + button("a") + `]}]}}`, "data.components.0.components.0.type", "UNION_TYPE_CHOICES"},
	} {
		i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
		if a := p.api.post(path(i), c.body); a.status != 400 || a.fault(c.at) != c.code {
			t.Errorf("%s: %d %s", c.name, a.status, a.raw)
		}
		want(t, "an empty message", p.api.post(path(i), `{"type":4,"data":{"content":""}}`), 400, 50006)
		want(t, "another interaction's id", p.api.post("/interactions/1/"+i.Token+"/callback", `{"type":5}`), 404, 10062)
		want(t, "the right answer after wrong ones", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
		if r := <-done; r.err != nil {
			t.Error(r.err)
		}
	}
}

// TestAutocomplete asks for choices as a member types.
func TestAutocomplete(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	type typed struct {
		choices []*discordgo.ApplicationCommandOptionChoice
		err     error
	}
	ask := func() (*discordgo.InteractionCreate, chan typed) {
		got := make(chan typed, 1)
		go func() {
			c, err := p.Complete(within(t), discordtest.Call{User: p.member.ID, Channel: p.channel.ID, Command: "who", Options: map[string]any{"name": "ad"}}, "name")
			got <- typed{c, err}
		}()
		return <-p.events, got
	}
	i, got := ask()
	opt := i.ApplicationCommandData().GetOption("name")
	if i.Type != discordgo.InteractionApplicationCommandAutocomplete || !opt.Focused || opt.StringValue() != "ad" {
		t.Errorf("asked as %v with %+v", i.Type, opt)
	}
	many := strings.Join(each(26, func(i int) string { return fmt.Sprintf(`{"name":"n%d","value":"v"}`, i) }), ",")
	if a := p.api.post(path(i), `{"type":8,"data":{"choices":[`+many+`]}}`); a.fault("data.choices") != "BASE_TYPE_MAX_LENGTH" {
		t.Errorf("26 choices: %d %s", a.status, a.raw)
	}
	want(t, "a message", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 400, 50035)
	want(t, "two choices", p.api.post(path(i), `{"type":8,"data":{"choices":[{"name":"Ada","value":"ada"},{"name":"Adam","value":"adam"}]}}`), 204, 0)
	r := <-got
	if diff := cmp.Diff([]*discordgo.ApplicationCommandOptionChoice{{Name: "Ada", Value: "ada"}, {Name: "Adam", Value: "adam"}}, r.choices); diff != "" || r.err != nil {
		t.Error(r.err, diff)
	}
	i, got = ask()
	want(t, "no choices", p.api.post(path(i), `{"type":8,"data":{"choices":[]}}`), 204, 0)
	if r := <-got; r.err != nil || len(r.choices) != 0 {
		t.Error(r)
	}
}

// TestReplyKeepsTheCallback gives the bytes that the bot sent.
func TestReplyKeepsTheCallback(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	body := `{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[]}}}`
	want(t, "answering", p.api.post(path(i), body), 204, 0)
	r := <-done
	if r.err != nil || string(r.reply.Raw) != body {
		t.Errorf("%s, %v", r.reply.Raw, r.err)
	}
	var m struct {
		Metadata struct {
			Name string `json:"name"`
		} `json:"interaction_metadata"`
	}
	if err := json.Unmarshal(p.MessageJSON(r.reply.Message.ID), &m); err != nil || m.Metadata.Name != "who" {
		t.Errorf("the message says it answers %q, %v", m.Metadata.Name, err)
	}
}
