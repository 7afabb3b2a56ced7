package discordtest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// anywhere is a command for every place and both ways of installing.
func anywhere(name string) *discordgo.ApplicationCommand {
	return &discordgo.ApplicationCommand{Name: name, Description: "d",
		IntegrationTypes: &[]discordgo.ApplicationIntegrationType{discordgo.ApplicationIntegrationGuildInstall, discordgo.ApplicationIntegrationUserInstall},
		Contexts:         &[]discordgo.InteractionContextType{discordgo.InteractionContextGuild, discordgo.InteractionContextBotDM, discordgo.InteractionContextPrivateChannel}}
}

// TestBroughtAlong uses an app that a user has installed where there is no bot:
// in somebody else's guild and in a private channel.
func TestBroughtAlong(t *testing.T) {
	t.Parallel()
	p := bot(t, discordtest.Options{Unlimited: true})
	p.register(anywhere("brief"), who())
	abroad := p.AddGuildAbroad("Book club")
	abroad.AddMember(p.member, 0)
	abroad.AddMember(p.moderator, 0)
	lounge := abroad.AddChannel("lounge", discordgo.ChannelTypeGuildText)
	private := p.AddPrivateChannel("", p.member, p.moderator)
	group := p.AddPrivateChannel("Three", p.member, p.moderator, p.AddUser("Third"))
	stranger := p.AddUser("Stranger")
	p.Install(stranger.ID)

	calls := map[string]discordtest.Call{
		"another guild":             {User: p.member.ID, Channel: lounge.ID, Command: "brief"},
		"a private channel":         {User: p.member.ID, Channel: private.ID, Command: "brief"},
		"a group":                   {User: p.member.ID, Channel: group.ID, Command: "brief"},
		"a guild's command there":   {User: p.member.ID, Channel: lounge.ID, Command: "who"},
		"a private channel's other": {User: stranger.ID, Channel: private.ID, Command: "brief"},
	}
	for name, c := range calls {
		if _, err := p.Command(within(t), c); !errors.Is(err, discordtest.ErrNotOffered) {
			t.Errorf("%s, not installed: %v, want ErrNotOffered", name, err)
		}
	}
	p.Install(p.member.ID)
	for name, where := range map[string]struct {
		context discordgo.InteractionContextType
		kind    discordgo.ChannelType
	}{
		"another guild":     {discordgo.InteractionContextGuild, discordgo.ChannelTypeGuildText},
		"a private channel": {discordgo.InteractionContextPrivateChannel, discordgo.ChannelTypeDM},
		"a group":           {discordgo.InteractionContextPrivateChannel, discordgo.ChannelTypeGroupDM},
	} {
		i, done := p.command(calls[name])
		if i.Context != where.context || i.AuthorizingIntegrationOwners[discordgo.ApplicationIntegrationUserInstall] != p.member.ID || len(i.AuthorizingIntegrationOwners) != 1 {
			t.Errorf("%s: context %d, installed by %v", name, i.Context, i.AuthorizingIntegrationOwners)
		}
		if (i.Member != nil) != (name == "another guild") || i.AppPermissions&discordgo.PermissionEmbedLinks == 0 || i.AppPermissions&discordgo.PermissionSendMessages != 0 {
			t.Errorf("%s: member %+v, the app may %d", name, i.Member, i.AppPermissions)
		}
		want(t, name, p.api.post(path(i), `{"type":4,"data":{"content":"x","components":[{"type":1,"components":[`+button("next")+`]}]}}`), 204, 0)
		r := <-done
		if r.err != nil || r.reply.Ephemeral || len(p.Messages(calls[name].Channel)) != 1 {
			t.Errorf("%s: %+v, %v", name, r.reply, r.err)
		}
		for n := range 6 {
			status, code := 200, 0
			if n == 5 {
				status, code = 400, 40094
			}
			want(t, fmt.Sprintf("%s, followup %d", name, n+1), p.api.post(hook(i), `{"content":"more","flags":64}`), status, code)
		}
		// The other one, who has not installed the app, may press its button.
		i, done = p.click(discordtest.Press{User: p.moderator.ID, Message: r.reply.Message.ID, CustomID: "next"})
		if i.AuthorizingIntegrationOwners[discordgo.ApplicationIntegrationUserInstall] != p.member.ID {
			t.Errorf("%s, pressed: installed by %v", name, i.AuthorizingIntegrationOwners)
		}
		want(t, name, p.api.post(path(i), `{"type":4,"data":{"content":"y","flags":64}}`), 204, 0)
		<-done
	}
	if _, err := p.Command(within(t), calls["a guild's command there"]); !errors.Is(err, discordtest.ErrNotOffered) {
		t.Errorf("a guild's command abroad: %v, want ErrNotOffered", err)
	}

	// The bot itself has no access to any of it.
	want(t, "the guild", p.api.get("/guilds/"+abroad.ID), 404, 10004)
	want(t, "its channel", p.api.post("/channels/"+lounge.ID+"/messages", `{"content":"x"}`), 403, 50001)
	want(t, "the private channel", p.api.post("/channels/"+private.ID+"/messages", `{"content":"x"}`), 403, 50001)

	// Where apps from outside are not welcome, only the member sees the answer.
	abroad.SetEveryone(discordtest.EveryonePermissions &^ discordgo.PermissionUseExternalApps)
	i, done := p.command(calls["another guild"])
	want(t, "unwelcome", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
	if r := <-done; r.err != nil || !r.reply.Ephemeral {
		t.Errorf("unwelcome: %+v, %v", r.reply, r.err)
	}
}

// TestInstalledTwice uses an app that both the guild and the member have.
func TestInstalledTwice(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(anywhere("brief"))
	p.Install(p.member.ID)
	for channel, guild := range map[string]string{p.channel.ID: p.guild.ID, p.DirectChannel(p.member.ID).ID: "0"} {
		i, done := p.command(discordtest.Call{User: p.member.ID, Channel: channel, Command: "brief"})
		owners := i.AuthorizingIntegrationOwners
		if owners[discordgo.ApplicationIntegrationGuildInstall] != guild || owners[discordgo.ApplicationIntegrationUserInstall] != p.member.ID {
			t.Errorf("installed by %v", owners)
		}
		want(t, "answering", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
		<-done
	}
}

// TestLanguages gives the bot the member's and the server's language, and lets
// a list of commands speak one.
func TestLanguages(t *testing.T) {
	t.Parallel()
	p := bot(t)
	heard := make(chan string, 10)
	p.dg.AddHandler(func(_ *discordgo.Session, g *discordgo.GuildUpdate) { heard <- g.PreferredLocale })
	p.guild.SetLocale("uk")
	if got := <-heard; got != "uk" {
		t.Errorf("the guild became %q", got)
	}
	p.SetLocale(p.member.ID, "tr")
	c := who()
	c.NameLocalizations = &map[discordgo.Locale]string{"de": "wer"}
	c.Options[0].NameLocalizations = map[discordgo.Locale]string{"de": "name"}
	c.Options[0].DescriptionLocalizations = map[discordgo.Locale]string{"de": "Der Name"}
	p.register(c)
	for given, want := range map[string]string{"": "tr", "pt-BR": "pt-BR"} {
		i, done := p.during(func(ctx context.Context) (*discordtest.Reply, error) {
			_, err := p.Complete(ctx, discordtest.Call{User: p.member.ID, Channel: p.channel.ID, Command: "who", Locale: given}, "name")
			return nil, err
		})
		if string(i.Locale) != want || string(*i.GuildLocale) != "uk" {
			t.Errorf("asked in %q: locale %s, guild's %s", given, i.Locale, *i.GuildLocale)
		}
		if a := p.api.post(path(i), `{"type":8,"data":{"choices":[{"name":"Ada","value":"ada","name_localizations":{"tr":"Ada Hanım"}}]}}`); a.status != 204 {
			t.Errorf("%d %s", a.status, a.raw)
		}
		<-done
	}
	commands := "/applications/" + p.ApplicationID() + "/commands"
	full := p.api.get(commands + "?with_localizations=true").list(t)[0]
	if full["name_localizations"] == nil || full["name_localized"] != nil {
		t.Errorf("with every language: %v", full)
	}
	short := p.api.in("de").get(commands).list(t)[0]
	option := short["options"].([]any)[0].(map[string]any)
	if short["name_localizations"] != nil || short["name_localized"] != "wer" || option["description_localized"] != "Der Name" {
		t.Errorf("in German: %v", short)
	}
}

// TestContextMenusByTarget has a slash command and both kinds of context-menu
// commands under one name.
func TestContextMenusByTarget(t *testing.T) {
	t.Parallel()
	p := bot(t)
	p.register(who(), &discordgo.ApplicationCommand{Name: "who", Type: discordgo.MessageApplicationCommand}, &discordgo.ApplicationCommand{Name: "who", Type: discordgo.UserApplicationCommand})
	m, err := p.Post(p.channel.ID, p.member.ID, "words")
	if err != nil {
		t.Fatal(err)
	}
	for target, kind := range map[string]discordgo.ApplicationCommandType{"": 1, p.member.ID: 2, m.ID: 3} {
		i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who", Target: target})
		if data := i.ApplicationCommandData(); data.CommandType != kind {
			t.Errorf("target %q gave a command of type %d, want %d", target, data.CommandType, kind)
		}
		want(t, "answering", p.api.post(path(i), `{"type":4,"data":{"content":"x"}}`), 204, 0)
		<-done
	}
	if _, err := p.Command(within(t), discordtest.Call{User: p.member.ID, Channel: p.channel.ID, Command: "who", Target: "1"}); !errors.Is(err, discordtest.ErrNotOffered) {
		t.Errorf("on nothing: %v", err)
	}
}
