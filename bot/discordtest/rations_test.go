package discordtest_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

// TestRolePings pings a role only where it may be mentioned and the message
// says so.
func TestRolePings(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	role := s.guild.AddRole("readers", 0)
	s.guild.GiveRole(s.member, role)
	send := func(allowed string) string {
		t.Helper()
		a := want(t, allowed, s.api.post("/channels/"+s.channel.ID+"/messages", fmt.Sprintf(`{"content":"<@&%s>","allowed_mentions":{"parse":[]%s}}`, role, allowed)), 200, 0)
		return a.body["id"].(string)
	}
	listed := `,"roles":["` + role + `"]`
	expect := func(name, id string, users ...string) {
		t.Helper()
		if got := s.Pings(id); !slices.Equal(got.Users, users) || len(got.Roles) != len(users) {
			t.Errorf("%s: %+v, want users %v", name, got, users)
		}
	}
	expect("not everybody may mention it", send(listed))
	s.guild.SetMentionable(role, true)
	expect("mentionable", send(listed), s.member.ID)
	quiet := send("")
	expect("not listed", quiet)
	want(t, "editing", s.api.patch("/channels/"+s.channel.ID+"/messages/"+quiet, fmt.Sprintf(`{"content":"<@&%s>!","allowed_mentions":{"roles":["%s"]}}`, role, role)), 200, 0)
	expect("an edit", quiet)
	s.guild.SetOverwrite(s.channel.ID, s.member.ID, true, 0, discordgo.PermissionViewChannel)
	if got := s.Pings(send(listed)); len(got.Roles) != 1 || len(got.Users) != 0 {
		t.Errorf("the one who has it does not see the channel: %+v", got)
	}
	s.guild.RemoveRole(role)
	expect("deleted", send(listed))
	want(t, "the role", s.api.get("/guilds/"+s.guild.ID+"/roles/"+role), 404, 10011)
}

// TestCrosspostsAnHour publishes ten in an hour and no more.
func TestCrosspostsAnHour(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	s := stage(t, discordtest.Options{Clock: clock, LimitsByClock: true})
	wire := s.guild.AddChannel("wire", discordgo.ChannelTypeGuildNews)
	for n := range 12 {
		clock.Advance(5 * time.Second)
		if n == 11 {
			clock.Advance(time.Hour)
		}
		m := want(t, "sending", s.api.post("/channels/"+wire.ID+"/messages", `{"content":"x"}`), 200, 0)
		a := s.api.post("/channels/"+wire.ID+"/messages/"+m.body["id"].(string)+"/crosspost", "")
		if limited := n == 10; (a.status == 429) != limited || limited && a.header.Get("Retry-After") == "" {
			t.Errorf("publishing %d: %d %s", n+1, a.status, a.raw)
		}
	}
}

// TestEditsOfOldMessages rations edits of what was sent over an hour ago.
func TestEditsOfOldMessages(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	s := stage(t, discordtest.Options{Clock: clock, LimitsByClock: true})
	at := "/channels/" + s.channel.ID + "/messages"
	m := want(t, "sending", s.api.post(at, `{"content":"x"}`), 200, 0).body["id"].(string)
	edit := func(status, code int) {
		t.Helper()
		clock.Advance(2 * time.Second)
		a := want(t, "editing", s.api.patch(at+"/"+m, `{"content":"y"}`), status, code)
		if status == 429 && (a.header.Get("Retry-After") == "" || a.body["retry_after"] == nil) {
			t.Errorf("refused without a time: %s", a.raw)
		}
	}
	for range 5 {
		edit(200, 0)
	}
	clock.Advance(time.Hour)
	for range 3 {
		edit(200, 0)
	}
	edit(429, 30046)
	clock.Advance(20 * time.Second)
	edit(200, 0)
}
