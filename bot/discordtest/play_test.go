package discordtest_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestNotOffered is what Discord's client keeps members from; each forced play
// reaches the bot all the same.
func TestNotOffered(t *testing.T) {
	t.Parallel()
	p := bot(t, discordtest.Options{Unlimited: true})
	quiet := p.guild.AddChannel("quiet", discordgo.ChannelTypeGuildText)
	p.guild.SetOverwrite(quiet.ID, p.guild.ID, false, 0, discordgo.PermissionUseApplicationCommands)
	hidden := p.guild.AddChannel("hidden", discordgo.ChannelTypeGuildText)
	p.guild.SetOverwrite(hidden.ID, p.guild.ID, false, 0, discordgo.PermissionViewChannel)
	voice := p.guild.AddChannel("talk", discordgo.ChannelTypeGuildVoice)
	elsewhere := p.AddGuild("Elsewhere").AddChannel("other", discordgo.ChannelTypeGuildText)
	stranger := p.AddUser("Stranger")
	moderators, nobody, three := int64(discordgo.PermissionManageGuild), int64(0), 3
	p.register(
		&discordgo.ApplicationCommand{Name: "who", Description: "d", Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionString, Name: "name", Description: "d", Required: true, MinLength: &three, MaxLength: 10},
			{Type: discordgo.ApplicationCommandOptionString, Name: "kind", Description: "d", Choices: []*discordgo.ApplicationCommandOptionChoice{{Name: "A", Value: "a"}}},
			{Type: discordgo.ApplicationCommandOptionInteger, Name: "page", Description: "d", MaxValue: 9},
			{Type: discordgo.ApplicationCommandOptionChannel, Name: "channel", Description: "d", ChannelTypes: []discordgo.ChannelType{0}},
			{Type: discordgo.ApplicationCommandOptionBoolean, Name: "loud", Description: "d"},
			{Type: discordgo.ApplicationCommandOptionUser, Name: "user", Description: "d"},
		}},
		&discordgo.ApplicationCommand{Name: "refresh", Description: "d", DefaultMemberPermissions: &moderators, Contexts: &[]discordgo.InteractionContextType{0}},
		&discordgo.ApplicationCommand{Name: "secret", Description: "d", DefaultMemberPermissions: &nobody},
		&discordgo.ApplicationCommand{Name: "schedule", Description: "d", Options: []*discordgo.ApplicationCommandOption{{Type: 1, Name: "list", Description: "d"}}},
	)
	member := discordtest.Call{User: p.member.ID, Channel: p.channel.ID, Command: "who", Options: map[string]any{"name": "Ada"}}
	change := func(f func(*discordtest.Call)) discordtest.Call {
		c := member
		c.Options = map[string]any{"name": "Ada"}
		f(&c)
		return c
	}
	for name, c := range map[string]discordtest.Call{
		"unknown command":                  change(func(c *discordtest.Call) { c.Command = "nothing" }),
		"a moderator's command":            change(func(c *discordtest.Call) { c.Command = "refresh"; c.Options = nil }),
		"an administrator's command":       change(func(c *discordtest.Call) { c.Command = "secret"; c.Options = nil; c.User = p.moderator.ID }),
		"a guild's command in private":     change(func(c *discordtest.Call) { c.Command = "refresh"; c.Channel = ""; c.Options = nil }),
		"a channel without commands":       change(func(c *discordtest.Call) { c.Channel = quiet.ID }),
		"a channel that is not seen":       change(func(c *discordtest.Call) { c.Channel = hidden.ID }),
		"somebody from outside":            change(func(c *discordtest.Call) { c.User = stranger.ID }),
		"a required option left out":       change(func(c *discordtest.Call) { c.Options = nil }),
		"an option that is none":           change(func(c *discordtest.Call) { c.Options["more"] = "x" }),
		"too short":                        change(func(c *discordtest.Call) { c.Options["name"] = "A" }),
		"too long":                         change(func(c *discordtest.Call) { c.Options["name"] = long(11) }),
		"none of the choices":              change(func(c *discordtest.Call) { c.Options["kind"] = "b" }),
		"too large":                        change(func(c *discordtest.Call) { c.Options["page"] = 10 }),
		"no whole number":                  change(func(c *discordtest.Call) { c.Options["page"] = 1.5 }),
		"neither true nor false":           change(func(c *discordtest.Call) { c.Options["loud"] = "yes" }),
		"a channel of another kind":        change(func(c *discordtest.Call) { c.Options["channel"] = voice.ID }),
		"a channel of another guild":       change(func(c *discordtest.Call) { c.Options["channel"] = elsewhere.ID }),
		"a user who is none":               change(func(c *discordtest.Call) { c.Options["user"] = "1" }),
		"a command without its subcommand": change(func(c *discordtest.Call) { c.Command = "schedule"; c.Options = nil }),
		"a subcommand that is none":        change(func(c *discordtest.Call) { c.Command = "schedule"; c.Sub = "add"; c.Options = nil }),
	} {
		if _, err := p.Command(within(t), c); !errors.Is(err, discordtest.ErrNotOffered) {
			t.Errorf("%s: %v, want ErrNotOffered", name, err)
		}
		c.Forced = true
		i, done := p.during(func(ctx context.Context) (*discordtest.Reply, error) { return p.Command(ctx, c) })
		if i.ApplicationCommandData().Name != c.Command {
			t.Errorf("%s, forced: the bot heard of %q", name, i.ApplicationCommandData().Name)
		}
		want(t, name, p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
		if r := <-done; r.err != nil {
			t.Errorf("%s, forced: %v", name, r.err)
		}
	}
}

// TestResolved gives the bot what ids stand for.
func TestResolved(t *testing.T) {
	t.Parallel()
	p := bot(t)
	role := p.guild.AddRole("readers", 5)
	p.register(&discordgo.ApplicationCommand{Name: "schedule", Description: "d", Options: []*discordgo.ApplicationCommandOption{
		{Type: 1, Name: "add", Description: "d", Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionChannel, Name: "channel", Description: "d"},
			{Type: discordgo.ApplicationCommandOptionUser, Name: "user", Description: "d"},
			{Type: discordgo.ApplicationCommandOptionRole, Name: "role", Description: "d"},
			{Type: discordgo.ApplicationCommandOptionInteger, Name: "count", Description: "d"},
		}}}})
	i, done := p.command(discordtest.Call{User: p.moderator.ID, Command: "schedule", Sub: "add",
		Options: map[string]any{"count": 3, "role": role, "user": p.member.ID, "channel": p.channel.ID}})
	data := i.ApplicationCommandData()
	sub := data.Options[0]
	if sub.Name != "add" || sub.Type != discordgo.ApplicationCommandOptionSubCommand || len(sub.Options) != 4 || sub.Options[0].Name != "channel" {
		t.Fatalf("options are %+v", sub)
	}
	if n := sub.GetOption("count").IntValue(); n != 3 {
		t.Errorf("count is %d", n)
	}
	r := data.Resolved
	if c := r.Channels[p.channel.ID]; c == nil || c.Name != "news" {
		t.Errorf("channel resolved to %+v", c)
	}
	if u, m := r.Users[p.member.ID], r.Members[p.member.ID]; u == nil || m == nil || u.GlobalName != "Ines" || m.Permissions == 0 {
		t.Errorf("user resolved to %+v, %+v", u, m)
	}
	if x := r.Roles[role]; x == nil || x.Permissions != 5 {
		t.Errorf("role resolved to %+v", x)
	}
	want(t, "answering", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
	<-done
}

// TestInPrivate plays a command in direct messages: a user and no member.
func TestInPrivate(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who())
	i, done := p.during(func(ctx context.Context) (*discordtest.Reply, error) {
		return p.Command(ctx, discordtest.Call{User: p.member.ID, Command: "who"})
	})
	if i.Member != nil || i.User == nil || i.User.ID != p.member.ID || i.GuildID != "" || i.Context != discordgo.InteractionContextBotDM {
		t.Errorf("in private: %+v", i.Interaction)
	}
	want(t, "answering", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
	if r := <-done; r.err != nil || len(p.Messages(r.reply.Message.ChannelID)) != 1 {
		t.Error(r.err)
	}
}

// TestContextMenus uses a command on a message and on a user.
func TestContextMenus(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(&discordgo.ApplicationCommand{Name: "Quote This", Type: discordgo.MessageApplicationCommand}, &discordgo.ApplicationCommand{Name: "Who Is", Type: discordgo.UserApplicationCommand})
	m, err := p.Post(p.channel.ID, p.member.ID, "words")
	if err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"Quote This": m.ID, "Who Is": p.member.ID} {
		i, done := p.command(discordtest.Call{User: p.member.ID, Command: name, Target: target})
		data := i.ApplicationCommandData()
		found := data.Resolved.Messages[target] != nil || data.Resolved.Users[target] != nil
		if data.TargetID != target || !found {
			t.Errorf("%s: %+v", name, data)
		}
		want(t, name, p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
		if r := <-done; r.err != nil || r.reply.Message.Type != discordgo.MessageTypeContextMenuCommand {
			t.Error(r.reply.Message.Type, r.err)
		}
	}
}

// TestNobodyHome plays to no bot, and to one that is cut off.
func TestNobodyHome(t *testing.T) {
	t.Parallel()
	s := stage(t)
	if _, err := s.Command(within(t), discordtest.Call{User: s.member.ID, Channel: s.channel.ID, Command: "x", Forced: true}); !errors.Is(err, discordtest.ErrNoBot) {
		t.Error(err)
	}
	p := bot(t)
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-p.events; cancel() }()
	if _, err := p.Command(ctx, discordtest.Call{User: p.member.ID, Channel: p.channel.ID, Command: "x", Forced: true}); !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "waiting for the bot's answer") {
		t.Error(err)
	}
}
