package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
	"dateline/bot/stylebook"
)

// TestCostlyWorkIsRationed has one member, then a whole server, spend what they
// have: they are told when to come back, others do not notice, and at that time
// they are served again.
func TestCostlyWorkIsRationed(t *testing.T) {
	clock := clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 8, 0, 0, 0, time.UTC))
	d, _, _ := newDesk(t, clock)
	ran := 0
	router := withCommand(d, nil, Command{Cost: map[string]Cost{"": Rebuild}, Answer: func(context.Context, *Desk, *Request) (render.Message, error) {
		ran++
		return render.Message{Content: "done"}, nil
	}})
	ask := func(guild, user string) *discordgo.InteractionResponse {
		i := asks("test")
		i.GuildID, i.Member.User.ID = guild, user
		var h heard
		router.Handle(t.Context(), i, &h)
		return h.responses[0]
	}
	a := allowances[Rebuild]
	for range a.member.burst {
		if said(ask("g1", "m1")) != "done" {
			t.Fatal("it is refused within the allowance")
		}
	}
	plainly(t, ask("g1", "m1"), "a lot of work")
	again := fmt.Sprintf("<t:%d:R>", clock.Now().Add(a.member.every).Unix())
	if words := said(ask("g1", "m1")); !strings.Contains(words, again) {
		t.Errorf("it says %q, want the time %s", words, again)
	}
	if words := said(ask("", "m1")); words == "done" {
		t.Error("in a direct message the member has another allowance")
	}
	if ran != a.member.burst {
		t.Errorf("it ran %d times, want %d", ran, a.member.burst)
	}
	for n := a.member.burst; n < a.guild.burst; n++ {
		if words := said(ask("g1", fmt.Sprint("other", n))); words != "done" {
			t.Fatalf("another member of the server: %q", words)
		}
	}
	plainly(t, ask("g1", "fresh"), "This server")
	if words := said(ask("g2", "fresh")); words != "done" {
		t.Errorf("another server: %q", words)
	}
	clock.Advance(a.member.every)
	if words := said(ask("g1", "m1")); words != "done" {
		t.Errorf("at the time that it was told: %q", words)
	}
}

func TestRationingForgetsWhoHasPaid(t *testing.T) {
	clock := clockwork.NewFakeClock()
	l := newLimiter(clock)
	for n := range 10_000 {
		l.spend(Picture, fmt.Sprint("m", n), fmt.Sprint("g", n))
	}
	clock.Advance(2 * time.Minute)
	l.spend(Picture, "m", "g")
	if n := len(l.purses); n != 2 {
		t.Errorf("%d purses are remembered, want the 2 in use", n)
	}
}

func TestRefusalsOfRationingAreInTheMembersLanguage(t *testing.T) {
	clock := clockwork.NewFakeClock()
	d, _, _ := newDesk(t, clock)
	router := withCommand(d, nil, Command{Cost: map[string]Cost{"": Picture}, Answer: func(context.Context, *Desk, *Request) (render.Message, error) {
		return render.Message{Content: "done"}, nil
	}})
	for range allowances[Picture].member.burst {
		router.limiter.spend(Picture, "7", aGuild)
	}
	seen := map[string]bool{}
	for _, v := range stylebook.Voices() {
		i := asks("test")
		i.Locale = discordgo.Locale(v.Locale())
		var h heard
		router.Handle(t.Context(), i, &h)
		words := said(h.responses[0])
		if !strings.Contains(words, "<t:") || seen[words] {
			t.Errorf("%s: %q", v.Locale(), words)
		}
		seen[words] = true
	}
}

// TestEveryCostIsPriced holds the table to its word: what is deferred, because
// it may take over a second, has a cost; a cost names a subcommand that is there
// and has an allowance.
func TestEveryCostIsPriced(t *testing.T) {
	for _, c := range Table() {
		if c.Deferred && len(c.Cost) == 0 {
			t.Errorf("/%s may take over a second and has no cost: a member could have it done without end", c.Definition.Name)
		}
		subs := subsOf(c.Definition.Options)
		for sub, cost := range c.Cost {
			if sub != "" && !slices.Contains(subs, sub) {
				t.Errorf("/%s: there is no subcommand %q to have a cost", c.Definition.Name, sub)
			}
			if a := allowances[cost]; cost != Free && (a.member.burst == 0 || a.guild.burst < a.member.burst) {
				t.Errorf("/%s %s: the cost %d has the allowance %+v", c.Definition.Name, sub, cost, a)
			}
		}
	}
}

func subsOf(options []*discordgo.ApplicationCommandOption) (out []string) {
	for _, o := range options {
		if isSub(o) {
			out = append(append(out, o.Name), subsOf(o.Options)...)
		}
	}
	return out
}
