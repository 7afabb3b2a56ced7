package discordtest_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

// TestRateLimits empties a bucket and all of them together, and fills them by
// the clock.
func TestRateLimits(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	s := stage(t, discordtest.Options{Clock: clock, LimitsByClock: true})
	second := s.guild.AddChannel("other", discordgo.ChannelTypeGuildText)
	path := "/channels/" + s.channel.ID + "/messages"
	for i := range 5 {
		a := want(t, "within the limit", s.api.post(path, `{"content":"x"}`), 200, 0)
		if left := a.header.Get("X-RateLimit-Remaining"); left != string(rune('4'-i)) {
			t.Errorf("after %d messages %s are left", i+1, left)
		}
	}
	a := want(t, "beyond it", s.api.post(path, `{"content":"x"}`), 429, 0)
	after, _ := a.body["retry_after"].(float64)
	if a.body["global"] != false || after <= 0 || after > 5 || a.header.Get("X-RateLimit-Scope") != "user" || a.header.Get("Retry-After") == "" {
		t.Errorf("429 says %s, %v", a.raw, a.header)
	}
	want(t, "another channel", s.api.post("/channels/"+second.ID+"/messages", `{"content":"x"}`), 200, 0)
	clock.Advance(5 * time.Second)
	want(t, "a window later", s.api.post(path, `{"content":"x"}`), 200, 0)
	clock.Advance(time.Minute)
	limited := 0
	for range 51 {
		if a := s.api.get("/users/@me"); a.status == 429 && a.body["global"] == true && a.header.Get("X-RateLimit-Global") == "true" {
			limited++
		}
	}
	if limited != 1 {
		t.Errorf("of 51 requests in a second %d met the global limit, want the last", limited)
	}
	if n := len(s.Messages(s.channel.ID)); n != 6 {
		t.Errorf("%d messages got through, want 6", n)
	}
}

// TestFaults has requests fail in each way, before and after they took effect.
func TestFaults(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	path := "/channels/" + s.channel.ID + "/messages"
	count := func() int { return len(s.Messages(s.channel.ID)) }
	s.Fail(discordtest.Fault{Method: "POST", Path: "/channels/*/messages", Status: 503, Times: 2, Skip: 1})
	for i, status := range []int{200, 503, 503, 200} {
		if a := s.api.post(path, `{"content":"x"}`); a.status != status {
			t.Errorf("request %d: %d, want %d", i, a.status, status)
		}
	}
	s.Fail(discordtest.Fault{Path: "/channels/*/messages", Status: 500, After: true})
	before := count()
	if a := s.api.post(path, `{"content":"x"}`); a.status != 500 || count() != before+1 {
		t.Errorf("a fault after the deed: %d, %d more messages", a.status, count()-before)
	}
	s.Fail(discordtest.Fault{Status: 429, RetryAfter: 1500 * time.Millisecond, Global: true})
	if a := s.api.get("/users/@me"); a.status != 429 || a.body["retry_after"] != 1.5 || a.header.Get("Retry-After") != "2" || a.header.Get("X-RateLimit-Global") != "true" {
		t.Errorf("429: %s %v", a.raw, a.header)
	}
	s.Fail(discordtest.Fault{Status: 502, Body: "<html>Bad Gateway</html>"})
	if a := s.api.get("/users/@me"); a.status != 502 || a.body != nil || !strings.HasPrefix(string(a.raw), "<html>") {
		t.Errorf("a proxy's page: %d %s", a.status, a.raw)
	}
	s.Fail(discordtest.Fault{Status: 403, Code: 50013, Message: "Missing Permissions"})
	want(t, "a code of one's own", s.api.get("/users/@me"), 403, 50013)
	s.Fail(discordtest.Fault{Reset: true})
	q, _ := http.NewRequest("GET", s.URL()+"/users/@me", nil)
	q.Header.Set("Authorization", "Bot "+s.Token())
	plain := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	if _, err := plain.Do(q); err == nil {
		t.Error("a torn connection gave an answer")
	}
	s.Fail(discordtest.Fault{Hang: true, Times: -1})
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := plain.Do(q.WithContext(ctx)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a hanging request gave %v", err)
	}
	s.ClearFaults()
	s.Fail(discordtest.Fault{Delay: time.Millisecond})
	want(t, "a delay alone", s.api.get("/users/@me"), 200, 0)
}

// TestFeed is told of everything in order, and may ask the Server meanwhile.
func TestFeed(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	told := make(chan discordtest.EventKind, 100)
	cancel := s.Subscribe(func(e discordtest.Event) {
		_ = s.Snapshot()
		told <- e.Kind
	})
	path := "/channels/" + s.channel.ID
	a := s.api.post(path+"/messages", `{"content":"one"}`)
	m := path + "/messages/" + a.body["id"].(string)
	s.api.patch(m, `{"content":"two"}`)
	s.api.delete(m)
	s.api.post(path+"/typing", "")
	s.api.post("/applications/"+s.ApplicationID()+"/commands", slash(""))
	ctx := within(t)
	for _, kind := range []discordtest.EventKind{discordtest.MessageCreated, discordtest.MessageUpdated, discordtest.MessageDeleted, discordtest.Typing, discordtest.CommandsChanged} {
		select {
		case got := <-told:
			if got != kind {
				t.Errorf("told of %s, want %s", got, kind)
			}
		case <-ctx.Done():
			t.Fatalf("not told of %s", kind)
		}
	}
	cancel()
	s.api.post(path+"/typing", "")
	snap := s.Snapshot()
	select {
	case e := <-told:
		t.Errorf("told of %s after cancelling", e)
	default:
	}
	if len(snap.Guilds) != 1 || len(snap.Guilds[0].Commands) != 1 || len(snap.Users) != 2 || snap.Connected {
		raw, _ := json.Marshal(snap)
		t.Errorf("the snapshot is %s", raw)
	}
}

// TestRequestsAreKept without the bot's token.
func TestRequestsAreKept(t *testing.T) {
	t.Parallel()
	s := stage(t)
	s.api.upload("POST", "/channels/"+s.channel.ID+"/messages", `{"content":"x"}`, []byte("data"))
	list := s.Requests()
	r := list[len(list)-1]
	if r.Route != "/channels/{channel}/messages" || string(r.Body) != `{"content":"x"}` || len(r.Files) != 1 || r.Status != 200 || r.Header.Get("Authorization") != "" {
		t.Errorf("kept %+v", r)
	}
}
