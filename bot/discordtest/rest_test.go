package discordtest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestEveryReadRoute asks for everything that can be read; the OpenAPI check
// of Start looks at each answer.
func TestEveryReadRoute(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Privileged: 1 << 1, Unlimited: true})
	voice := s.guild.AddChannel("talk", discordgo.ChannelTypeGuildVoice)
	news := s.guild.AddChannel("wire", discordgo.ChannelTypeGuildNews)
	role := s.guild.AddRole("readers", 0)
	s.guild.SetOverwrite(news.ID, role, false, 0, discordgo.PermissionAddReactions)
	m, err := s.Post(s.channel.ID, s.member.ID, "Good morning <@"+s.moderator.ID+"> and <@&"+role+">")
	if err != nil {
		t.Fatal(err)
	}
	dm := want(t, "opening direct messages", s.api.post("/users/@me/channels", map[string]any{"recipient_id": s.member.ID}), 200, 0)
	thread := want(t, "starting a thread", s.api.post("/channels/"+s.channel.ID+"/threads", `{"name":"aside","type":11}`), 201, 0)
	want(t, "starting a thread on a message", s.api.post("/channels/"+s.channel.ID+"/messages/"+m.ID+"/threads", `{"name":"about it"}`), 201, 0)
	g := "/guilds/" + s.guild.ID
	for _, path := range []string{
		"/gateway", "/gateway/bot", "/users/@me", "/users/" + s.member.ID, "/users/@me/guilds", "/applications/@me", "/oauth2/applications/@me",
		g, g + "?with_counts=true", g + "/channels", g + "/roles", g + "/roles/" + role, g + "/members/" + s.member.ID, g + "/members/" + s.ApplicationID(), g + "/members?limit=10", g + "/threads/active",
		"/channels/" + s.channel.ID, "/channels/" + voice.ID, "/channels/" + news.ID, "/channels/" + dm.body["id"].(string), "/channels/" + thread.body["id"].(string), "/channels/" + m.ID,
		"/channels/" + s.channel.ID + "/messages", "/channels/" + s.channel.ID + "/messages/" + m.ID,
		"/applications/" + s.ApplicationID() + "/commands", "/applications/" + s.ApplicationID() + "/guilds/" + s.guild.ID + "/commands",
	} {
		a := s.api.get(path)
		if a.status != 200 {
			t.Errorf("GET %s: %d %s", path, a.status, a.raw)
		}
		for _, h := range []string{"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-RateLimit-Reset-After", "X-RateLimit-Bucket"} {
			if a.header.Get(h) == "" {
				t.Errorf("GET %s: no %s", path, h)
			}
		}
	}
}

// TestWhatIsNotThere holds the refusals that come before any route's own.
func TestWhatIsNotThere(t *testing.T) {
	t.Parallel()
	s := stage(t)
	none := s.api
	none.token = ""
	wrong := s.api
	wrong.token = "nothing like it"
	other := s.AddGuild("Elsewhere")
	gone := other.AddChannel("gone", discordgo.ChannelTypeGuildText)
	s.RemoveGuild(other.ID)
	deleted := s.guild.AddChannel("deleted", discordgo.ChannelTypeGuildText)
	s.RemoveChannel(deleted.ID)
	ch := "/channels/" + s.channel.ID
	for _, c := range []struct {
		name         string
		a            answer
		status, code int
	}{
		{"no token", none.get("/users/@me"), 401, 0},
		{"wrong token", wrong.get("/users/@me"), 401, 0},
		{"no such route", s.api.get("/nowhere"), 404, 0},
		{"wrong method", s.api.send("PUT", "/users/@me", "{}"), 405, 0},
		{"wrong method on a longer path", s.api.send("PUT", ch+"/messages", "{}"), 405, 0},
		{"unknown user", s.api.get("/users/1"), 404, 10013},
		{"unknown channel", s.api.get("/channels/1"), 404, 10003},
		{"channel of a guild the bot left", s.api.get("/channels/" + gone.ID), 403, 50001},
		{"channel that was deleted", s.api.get("/channels/" + deleted.ID), 404, 10003},
		{"member id that is none", s.api.get("/guilds/" + s.guild.ID + "/members/nobody"), 400, 50035},
		{"channel id that is none", s.api.get("/channels/harbour"), 400, 50035},
		{"unknown guild", s.api.get("/guilds/" + other.ID), 404, 10004},
		{"unknown message", s.api.get(ch + "/messages/1"), 404, 10008},
		{"unknown member", s.api.get("/guilds/" + s.guild.ID + "/members/" + s.AddUser("Nobody").ID), 404, 10007},
		{"unknown role", s.api.get("/guilds/" + s.guild.ID + "/roles/1"), 404, 10011},
		{"another's application", s.api.get("/applications/1/commands"), 403, 20012},
		{"commands of a guild the bot left", s.api.get("/applications/" + s.ApplicationID() + "/guilds/" + other.ID + "/commands"), 403, 50001},
		{"unknown command", s.api.get("/applications/" + s.ApplicationID() + "/commands/1"), 404, 10063},
		{"unknown interaction", s.api.post("/interactions/1/x/callback", `{"type":5}`), 404, 10062},
		{"unknown webhook", s.api.post("/webhooks/1/x", `{"content":"x"}`), 404, 10015},
		{"unknown webhook token", s.api.post("/webhooks/"+s.ApplicationID()+"/x", `{"content":"x"}`), 401, 50027},
		{"broken JSON", s.api.post(ch+"/messages", `{"content":`), 400, 50109},
		{"two JSON values", s.api.post(ch+"/messages", `{"content":"a"} {}`), 400, 50109},
		{"form instead of JSON", s.api.do("POST", ch+"/messages", "text/plain", strings.NewReader("content=x")), 400, 50035},
		{"members without the intent", s.api.get("/guilds/" + s.guild.ID + "/members"), 403, 50001},
	} {
		want(t, c.name, c.a, c.status, c.code)
	}
}

// TestPermissionsAreEnforced takes one permission after another from the bot.
func TestPermissionsAreEnforced(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	ch := "/channels/" + s.channel.ID
	theirs, err := s.Post(s.channel.ID, s.member.ID, "mine")
	if err != nil {
		t.Fatal(err)
	}
	embed := `{"embeds":[{"title":"x"}]}`
	for _, c := range []struct {
		name         string
		deny         int64
		ask          func() answer
		status, code int
	}{
		{"view", discordgo.PermissionViewChannel, func() answer { return s.api.get(ch) }, 403, 50001},
		{"send unseen", discordgo.PermissionViewChannel, func() answer { return s.api.post(ch+"/messages", `{"content":"x"}`) }, 403, 50001},
		{"send", discordgo.PermissionSendMessages, func() answer { return s.api.post(ch+"/messages", `{"content":"x"}`) }, 403, 50013},
		{"embed", discordgo.PermissionEmbedLinks, func() answer { return s.api.post(ch+"/messages", embed) }, 403, 50013},
		{"attach", discordgo.PermissionAttachFiles, func() answer { return s.api.upload("POST", ch+"/messages", `{}`, []byte("x")) }, 403, 50013},
		{"history of one", discordgo.PermissionReadMessageHistory, func() answer { return s.api.get(ch + "/messages/" + theirs.ID) }, 403, 50013},
		{"delete another's", 0, func() answer { return s.api.delete(ch + "/messages/" + theirs.ID) }, 403, 50013},
		{"edit another's", 0, func() answer { return s.api.patch(ch+"/messages/"+theirs.ID, `{"content":"x"}`) }, 403, 50005},
		{"thread", discordgo.PermissionCreatePublicThreads, func() answer { return s.api.post(ch+"/threads", `{"name":"x","type":11}`) }, 403, 50013},
		{"delete the channel", 0, func() answer { return s.api.delete(ch) }, 403, 50013},
		{"all well", 0, func() answer { return s.api.post(ch+"/messages", embed) }, 200, 0},
	} {
		s.guild.SetBotPermissions(s.channel.ID, 0, c.deny)
		want(t, c.name, c.ask(), c.status, c.code)
	}
	s.guild.SetBotPermissions(s.channel.ID, 0, discordgo.PermissionReadMessageHistory)
	if a := s.api.get(ch + "/messages"); string(a.raw) != "[]" {
		t.Errorf("without Read Message History the list is %s, want an empty one", a.raw)
	}
}

// TestPermissionAlgorithm computes what documentation's order of overwrites
// gives: @everyone, then roles together, then the member.
func TestPermissionAlgorithm(t *testing.T) {
	t.Parallel()
	s := stage(t)
	const send, view, embed = discordgo.PermissionSendMessages, discordgo.PermissionViewChannel, discordgo.PermissionEmbedLinks
	loud := s.guild.AddRole("loud", 0)
	bot := s.ApplicationID()
	may := func(user string) int64 { return s.Permissions(s.channel.ID, user) }
	s.guild.SetOverwrite(s.channel.ID, s.guild.ID, false, 0, send)
	if may(s.member.ID)&send != 0 || may(s.member.ID)&embed != 0 {
		t.Error("@everyone denied sending: sending and what depends on it should be gone")
	}
	s.guild.SetOverwrite(s.channel.ID, s.member.ID, true, send, 0)
	if may(s.member.ID)&send == 0 {
		t.Error("the member's own overwrite should win over @everyone's")
	}
	s.guild.SetOverwrite(s.channel.ID, loud, false, 0, view)
	if may(s.member.ID) == 0 {
		t.Error("the overwrite of a role that the member lacks should do nothing")
	}
	s.guild.SetOverwrite(s.channel.ID, bot, true, 0, view)
	if may(bot) != 0 {
		t.Error("who cannot see the channel can do nothing in it")
	}
	s.guild.SetBotPermissions("", discordgo.PermissionAdministrator, 0)
	if may(bot)&send == 0 {
		t.Error("an administrator is above overwrites")
	}
	if s.Permissions("1", bot) != 0 {
		t.Error("nothing is allowed in a channel that is not there")
	}
}

// TestListing holds limit, before, after and around.
func TestListing(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	var ids []string
	for i := range 7 {
		m, err := s.Post(s.channel.ID, s.member.ID, fmt.Sprint(i))
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, m.ID)
	}
	dg := client(t, s.Server)
	for _, c := range []struct {
		name                  string
		limit                 int
		before, after, around string
		want                  string
	}{
		{"all, newest first", 0, "", "", "", "6543210"},
		{"the newest three", 3, "", "", "", "654"},
		{"before", 2, ids[4], "", "", "32"},
		{"after gives those nearest to it", 2, "", ids[2], "", "43"},
		{"around", 3, "", "", ids[3], "432"},
		{"none left", 5, ids[0], "", "", ""},
	} {
		list, err := dg.ChannelMessages(s.channel.ID, c.limit, c.before, c.after, c.around)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, m := range list {
			got += m.Content
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if a := want(t, "limit 101", s.api.get("/channels/"+s.channel.ID+"/messages?limit=101"), 400, 50035); a.fault("limit") != "NUMBER_TYPE_MAX" {
		t.Errorf("limit 101: %s", a.raw)
	}
}
