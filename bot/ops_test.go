package bot

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs/library"
)

func marked(mark string) render.Message {
	return render.Message{Embeds: []*discordgo.MessageEmbed{{Title: "Briefing", Footer: &discordgo.MessageEmbedFooter{Text: "story · " + mark}}}}
}

func TestAPostWithItsNonceIsOne(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b := s.start(t, s.options(t))
	first, err := b.poster.Post(t.Context(), s.channel.ID, marked("#slot-a"), "nonce-a")
	if err != nil {
		t.Fatal(err)
	}
	again, err := b.poster.Post(t.Context(), s.channel.ID, marked("#slot-a"), "nonce-a")
	if err != nil || again != first {
		t.Errorf("a second post with the same nonce is %q, %v, want the first, %q", again, err, first)
	}
	if n := len(s.Messages(s.channel.ID)); n != 1 {
		t.Errorf("the channel holds %d messages, want 1", n)
	}
	if _, err := b.poster.Post(t.Context(), s.channel.ID, marked("#slot-b"), "nonce-b"); err != nil {
		t.Fatal(err)
	}
	for mark, want := range map[string]string{"#slot-a": first, "#slot-c": ""} {
		if got, err := b.poster.FindPosted(t.Context(), s.channel.ID, mark); err != nil || got != want {
			t.Errorf("looking for %s finds %q, %v, want %q", mark, got, err, want)
		}
	}
	// A member who writes the mark is not the bot.
	s.Post(s.channel.ID, s.member.ID, "#slot-c")
	if got, err := b.poster.FindPosted(t.Context(), s.channel.ID, "#slot-c"); err != nil || got != "" {
		t.Errorf("a member's message passes for a briefing: %q, %v", got, err)
	}
}

func TestAPostIsNotRetriedBlindly(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b := s.start(t, s.options(t))
	for status, wait := range map[int]time.Duration{502: 0, 429: 500 * time.Millisecond} {
		s.Fail(discordtest.Fault{Method: "POST", Path: "/channels/*/messages", Status: status, Times: 1, RetryAfter: wait})
		_, err := b.poster.Post(t.Context(), s.channel.ID, marked("#x"), "")
		var limited *discordgo.RateLimitError
		if err == nil || status == 429 && !errors.As(err, &limited) {
			t.Errorf("after %d the post gives %v, want the error at once", status, err)
		}
	}
	if n := len(s.Messages(s.channel.ID)); n != 0 {
		t.Errorf("the channel holds %d messages, want none", n)
	}
}

func TestMissingNamesWhatTheBotLacks(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b := s.start(t, s.options(t))
	if missing, err := b.poster.Missing(t.Context(), s.guild.ID, s.channel.ID); err != nil || len(missing) != 0 {
		t.Errorf("in a common channel the bot lacks %q, %v", missing, err)
	}
	s.guild.SetBotPermissions(s.channel.ID, 0, discordgo.PermissionSendMessages|discordgo.PermissionEmbedLinks)
	if missing, err := b.poster.Missing(t.Context(), s.guild.ID, s.channel.ID); err != nil || !slices.Equal(missing, []string{"Send Messages", "Embed Links"}) {
		t.Errorf("the bot lacks %q, %v", missing, err)
	}
	s.guild.SetBotPermissions(s.channel.ID, 0, discordgo.PermissionViewChannel)
	if missing, err := b.poster.Missing(t.Context(), s.guild.ID, s.channel.ID); err == nil && len(missing) != 4 {
		t.Errorf("in a channel that it does not see the bot lacks %q", missing)
	}
	s.guild.SetBotPermissions(s.channel.ID, 0, 0)
	other := s.AddGuild("Elsewhere")
	if _, err := b.poster.Missing(t.Context(), other.ID, s.channel.ID); !errors.Is(err, schedule.ErrElsewhere) {
		t.Errorf("a channel of another server gives %v", err)
	}
}

// TestTheInviteAsksForWhatIsChecked: one table for both, and every need of
// briefings is in it.
func TestTheInviteAsksForWhatIsChecked(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b := s.start(t, s.options(t))
	for _, p := range Permissions {
		s.guild.SetBotPermissions(s.channel.ID, 0, p.Bit)
		missing, err := b.poster.Missing(t.Context(), s.guild.ID, s.channel.ID)
		if p.Bit != discordgo.PermissionViewChannel && (err != nil || slices.Contains(missing, p.Name) != (p.For == "")) {
			t.Errorf("without %s a plain briefing lacks %q, %v", p.Name, missing, err)
		}
		if p.For == "" {
			continue
		}
		if missing, err = b.poster.Missing(t.Context(), s.guild.ID, s.channel.ID, p.For); err != nil || !slices.Equal(missing, []string{string(p.For)}) {
			t.Errorf("without %s a briefing that takes it lacks %q, %v", p.Name, missing, err)
		}
	}
	for _, x := range []store.Schedule{{What: "all"}, {What: "timeline"}, {Thread: true}, {Publish: true}} {
		for _, need := range append(schedule.Needs(x), schedule.MentionAll) {
			if !slices.ContainsFunc(Permissions, func(p Permission) bool { return p.For == need && p.Name == string(need) }) {
				t.Errorf("the table does not have %s", need)
			}
		}
	}
	address, err := url.Parse(Invite("1"))
	if err != nil {
		t.Fatal(err)
	}
	asked, err := strconv.ParseInt(address.Query().Get("permissions"), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Permissions {
		if (asked&p.Bit != 0) == p.Unasked {
			t.Errorf("%s: unasked %t, and the invite asks for %d", p.Name, p.Unasked, asked)
		}
		asked &^= p.Bit
	}
	if asked != 0 {
		t.Errorf("beyond the table the invite asks for %d", asked)
	}
}

func TestPermissionsFollowDiscordsOrder(t *testing.T) {
	const view, send, embed = discordgo.PermissionViewChannel, discordgo.PermissionSendMessages, discordgo.PermissionEmbedLinks
	member := &discordgo.Member{User: &discordgo.User{ID: "bot"}, Roles: []string{"r1", "r2"}}
	role := func(id string, p int64) *discordgo.Role { return &discordgo.Role{ID: id, Permissions: p} }
	over := func(id string, kind discordgo.PermissionOverwriteType, allow, deny int64) *discordgo.PermissionOverwrite {
		return &discordgo.PermissionOverwrite{ID: id, Type: kind, Allow: allow, Deny: deny}
	}
	const forRole, forMember = discordgo.PermissionOverwriteTypeRole, discordgo.PermissionOverwriteTypeMember
	for name, c := range map[string]struct {
		owner string
		roles []*discordgo.Role
		over  []*discordgo.PermissionOverwrite
		want  int64
	}{
		"everyone and roles add up":      {"", []*discordgo.Role{role("g", view), role("r1", send), role("other", embed)}, nil, view | send},
		"administrator may all":          {"", []*discordgo.Role{role("g", 0), role("r1", discordgo.PermissionAdministrator)}, nil, ^int64(0)},
		"the owner may all":              {"bot", []*discordgo.Role{role("g", 0)}, nil, ^int64(0)},
		"a role's overwrite beats all":   {"", []*discordgo.Role{role("g", view|send)}, []*discordgo.PermissionOverwrite{over("g", forRole, 0, send), over("r1", forRole, send, 0)}, view | send},
		"allow beats deny between roles": {"", []*discordgo.Role{role("g", view)}, []*discordgo.PermissionOverwrite{over("r1", forRole, 0, send), over("r2", forRole, send, 0)}, view | send},
		"the member's overwrite is last": {"", []*discordgo.Role{role("g", view|send)}, []*discordgo.PermissionOverwrite{over("r1", forRole, embed, 0), over("bot", forMember, 0, send)}, view | embed},
		"not seen is nothing":            {"", []*discordgo.Role{role("g", view|send)}, []*discordgo.PermissionOverwrite{over("g", forRole, 0, view)}, 0},
	} {
		guild := &discordgo.Guild{ID: "g", OwnerID: c.owner, Roles: c.roles}
		if got := permissionsIn(guild, member, &discordgo.Channel{PermissionOverwrites: c.over}); got != c.want {
			t.Errorf("%s: %b, want %b", name, got, c.want)
		}
	}
}

func TestHealthAndMetrics(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	o := s.options(t)
	o.HTTPListen = "127.0.0.1:0"
	b := s.start(t, o)
	s.ask(t, s.member, "help", "", nil)
	if words, err := AskHealth(t.Context(), b.HealthAddress()); err != nil || words != "ok" {
		t.Errorf("a bot that is up says %q, %v", words, err)
	}
	var text []byte
	missing := ""
	for range 2000 { // an answer is counted just after the member has it
		resp, err := http.Get("http://" + b.HealthAddress() + "/metrics")
		if err != nil {
			t.Fatal(err)
		}
		text, err = io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		missing = ""
		for _, want := range []string{`dateline_interactions_total{command="help",outcome=`, "dateline_gateway_connected 1", `dateline_discord_requests_total{method="POST",status="204"}`, "dateline_guilds 1", "go_goroutines"} {
			if !strings.Contains(string(text), want) {
				missing = want
			}
		}
		if missing == "" {
			break
		}
	}
	if missing != "" {
		t.Errorf("/metrics lacks %s", missing)
	}
	if strings.Contains(string(text), s.Token()) || strings.Contains(string(text), s.guild.ID) {
		t.Error("/metrics shows a secret or an id")
	}
	b.up.Store(false)
	if words, err := AskHealth(t.Context(), b.HealthAddress()); err == nil {
		t.Errorf("a bot that is not connected says %q", words)
	}
}

func TestAServersOwnStoryOutlivesARestart(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	o := s.options(t)
	shared, _ := o.Library.Story("", "")
	own := *shared
	own.Title = "As the moderators have it"
	data, err := own.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Store.JoinGuild(t.Context(), s.guild.ID); err != nil {
		t.Fatal(err)
	}
	for guild, base := range map[string]string{s.guild.ID: library.Digest(shared), "123456789012345678": "an older digest"} {
		if err := o.Store.JoinGuild(t.Context(), guild); err != nil {
			t.Fatal(err)
		}
		if _, err := o.Store.SaveRevision(t.Context(), store.Revision{Guild: guild, Story: own.ID, Base: base, Brief: data, By: s.moderator.ID}); err != nil {
			t.Fatal(err)
		}
	}
	s.start(t, o)
	if b, _ := o.Library.Story(s.guild.ID, own.ID); b == nil || b.Title != own.Title {
		t.Error("the server's own story is gone")
	}
	if b, _ := o.Library.Story("123456789012345678", own.ID); b == nil || b.Title != shared.Title {
		t.Error("a story made over an older one of the operator's still stands")
	}
	if b, _ := o.Library.Story("", own.ID); b.Title != shared.Title {
		t.Error("the shared story was changed")
	}
}

func TestTheOperatorsBriefingIsShownWhereItPosts(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	o := s.options(t)
	o.Default = &store.Schedule{Channel: s.channel.ID, At: "09:00", Zone: "UTC"}
	b := s.start(t, o)
	if next, ok := b.NextBriefing(t.Context()); !ok || !next.Equal(time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)) {
		t.Errorf("the next briefing is %v, %v\n%s", next, ok, s.log)
	}
	if list, err := o.Store.Schedules(t.Context(), s.guild.ID); err != nil || len(list) != 1 {
		t.Errorf("the server's moderators see %v, %v, want the operator's schedule", list, err)
	}
}

func TestAnAnswerIsTriedAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.start(t, s.options(t))
	s.Fail(discordtest.Fault{Method: "POST", Path: "/interactions/*/*/callback", Status: 502, Times: 1})
	if r := s.ask(t, s.member, "help", "", nil); r.Message == nil {
		t.Error("/help has no answer after a 502")
	}
	// This one arrives, but its answer does not: the second try meets 40060.
	s.Fail(discordtest.Fault{Method: "POST", Path: "/interactions/*/*/callback", Status: 500, Times: 1, After: true})
	if r := s.ask(t, s.member, "help", "", nil); r.Message == nil {
		t.Error("/help has no answer after a lost 204")
	}
	if strings.Contains(s.log.String(), "level=ERROR") {
		t.Errorf("the log tells of an error:\n%s", s.log)
	}
}

func TestAnswersNeverShowTheirToken(t *testing.T) {
	client, err := newClient("http://127.0.0.1:1/api/v9", nil)
	if err != nil {
		t.Fatal(err)
	}
	r := &responder{client: client, interaction: &discordgo.Interaction{ID: "1", AppID: "2", Token: "hunter2"}}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	for name, err := range map[string]error{
		"respond":  r.Respond(ctx, &discordgo.InteractionResponse{Type: discordgo.InteractionResponsePong}),
		"edit":     r.Edit(ctx, &discordgo.WebhookEdit{}),
		"followup": r.Followup(ctx, &discordgo.WebhookParams{}),
	} {
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func TestCloseCodesThatAreFinal(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b, err := New(s.options(t))
	if err != nil {
		t.Fatal(err)
	}
	b.gateway.intent |= discordgo.IntentsMessageContent // privileged, and not switched on
	err = b.Run(t.Context())
	var f *Fatal
	if !errors.As(err, &f) || !strings.Contains(err.Error(), "4014") {
		t.Errorf("error is %v, want a Fatal that names 4014", err)
	}
}
