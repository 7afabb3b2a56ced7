package discordtest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestComponents presses buttons and picks from menus, on messages that all
// see and that one sees.
func TestComponents(t *testing.T) {
	t.Parallel()
	p := bot(t, discordtest.Options{Unlimited: true})
	p.register(who())
	answer := func(flags int) *discordtest.Reply {
		t.Helper()
		i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
		body := fmt.Sprintf(`{"type":4,"data":{"content":"one","flags":%d,"components":[{"type":1,"components":[%s,{"type":2,"style":2,"label":"no","custom_id":"no","disabled":true}]},{"type":1,"components":[{"type":3,"custom_id":"pick",%s}]}]}}`, flags, button("next"), options(3))
		want(t, "answering", p.api.post(path(i), body), 204, 0)
		return (<-done).reply
	}
	for _, flags := range []int{0, 64} {
		m := answer(flags).Message
		i, done := p.click(discordtest.Press{User: p.member.ID, Message: m.ID, CustomID: "next"})
		if i.Message == nil || i.Message.ID != m.ID || i.MessageComponentData().CustomID != "next" || i.MessageComponentData().ComponentType != discordgo.ButtonComponent {
			t.Errorf("pressed as %+v", i.Interaction)
		}
		if err := p.dg.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 7, Data: &discordgo.InteractionResponseData{Content: "two"}}); err != nil {
			t.Fatal(err)
		}
		if r := <-done; r.err != nil || r.reply.Message.ID != m.ID || r.reply.Message.Content != "two" || r.reply.Ephemeral != (flags == 64) {
			t.Errorf("after the update: %+v, %v", r.reply, r.err)
		}
		m = answer(flags).Message
		i, done = p.click(discordtest.Press{User: p.member.ID, Message: m.ID, CustomID: "pick", Values: []string{"2"}})
		if v := i.MessageComponentData().Values; len(v) != 1 || v[0] != "2" {
			t.Errorf("picked %v", v)
		}
		want(t, "deferring the update", p.api.post(path(i), `{"type":6}`), 204, 0)
		want(t, "and making it", p.api.patch(hook(i)+"/messages/@original", `{"content":"three"}`), 200, 0)
		if r := <-done; r.err != nil || r.reply.Message.Content != "three" || !r.reply.Deferred {
			t.Errorf("after the deferred update: %+v, %v", r.reply, r.err)
		}
		for name, c := range map[string]discordtest.Press{
			"disabled":        {User: p.member.ID, Message: m.ID, CustomID: "no"},
			"not there":       {User: p.member.ID, Message: m.ID, CustomID: "gone"},
			"too many picked": {User: p.member.ID, Message: m.ID, CustomID: "pick", Values: []string{"1", "2"}},
			"none of them":    {User: p.member.ID, Message: m.ID, CustomID: "pick", Values: []string{"9"}},
			"no such message": {User: p.member.ID, Message: "1", CustomID: "next"},
		} {
			if _, err := p.Click(within(t), c); !errors.Is(err, discordtest.ErrNotOffered) {
				t.Errorf("%s: %v", name, err)
			}
		}
		_, err := p.Click(within(t), discordtest.Press{User: p.moderator.ID, Message: m.ID, CustomID: "gone"})
		if !errors.Is(err, discordtest.ErrNotOffered) {
			t.Errorf("somebody else: %v", err)
		}
		i, done = p.click(discordtest.Press{User: p.member.ID, Message: m.ID, CustomID: "gone|forged", Forced: true})
		want(t, "answering a forged press", p.api.post(path(i), `{"type":4,"data":{"content":"That has expired.","flags":64}}`), 204, 0)
		if r := <-done; r.err != nil || !r.reply.Ephemeral || r.reply.Message.Content != "That has expired." {
			t.Errorf("forged: %+v, %v", r.reply, r.err)
		}
	}
}

// TestModal opens a dialogue and fills it in.
func TestModal(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	err := p.dg.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 9, Data: &discordgo.InteractionResponseData{
		CustomID: "note|1", Title: "A note", Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
			discordgo.TextInput{CustomID: "text", Label: "Text", Style: discordgo.TextInputParagraph, Required: true, MaxLength: 20}}}}}})
	if err != nil {
		t.Fatal(err)
	}
	r := <-done
	if r.err != nil || r.reply.Modal == nil || r.reply.Modal.Title != "A note" || r.reply.Modal.Inputs[0].MaxLength != 20 {
		t.Fatalf("%+v, %v", r.reply, r.err)
	}
	if _, err := p.SubmitModal(within(t), discordtest.Submission{Modal: r.reply, Values: map[string]string{"text": long(21)}}); !errors.Is(err, discordtest.ErrNotOffered) {
		t.Errorf("21 characters of 20: %v", err)
	}
	i, done = p.during(func(ctx context.Context) (*discordtest.Reply, error) {
		return p.SubmitModal(ctx, discordtest.Submission{Modal: r.reply, Values: map[string]string{"text": "Well done"}})
	})
	data := i.ModalSubmitData()
	in := data.Components[0].(*discordgo.ActionsRow).Components[0].(*discordgo.TextInput)
	if data.CustomID != "note|1" || in.Value != "Well done" {
		t.Errorf("submitted %+v", data)
	}
	want(t, "answering it", p.api.post(path(i), `{"type":4,"data":{"content":"Noted"}}`), 204, 0)
	if r := <-done; r.err != nil || r.reply.Message.Content != "Noted" {
		t.Errorf("%+v, %v", r.reply, r.err)
	}
}
