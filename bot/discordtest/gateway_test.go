package discordtest_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"dateline/bot/discordtest"
)

func TestGatewayCloses(t *testing.T) {
	t.Parallel()
	s := discordtest.Start(t)
	for _, c := range []struct {
		name, query string
		send        []string
		code        int
	}{
		{"wrong token", "", []string{`{"op":2,"d":{"token":"x","intents":1}}`}, 4004},
		{"privileged intent", "", []string{identify(s, `,"intents":32768`)}, 4014},
		{"unknown intent", "", []string{identify(s, `,"intents":1073741824`)}, 4013},
		{"no intents", "", []string{identify(s, ``)}, 4002},
		{"invalid shard", "", []string{identify(s, `,"intents":1,"shard":[2,2]`)}, 4010},
		{"identified twice", "", []string{identify(s, `,"intents":1`), identify(s, `,"intents":1`)}, 4005},
		{"not identified", "", []string{`{"op":3,"d":{}}`}, 4003},
		{"unknown opcode", "", []string{identify(s, `,"intents":1`), `{"op":99}`}, 4001},
		{"no JSON", "", []string{`nonsense`}, 4002},
		{"too long", "", []string{`{"op":1,"d":"` + long(20000) + `"}`}, 4002},
		{"old version", "&v=5", nil, 0},
		{"wrong token on resuming", "", []string{`{"op":6,"d":{"token":"x","session_id":"x","seq":0}}`}, 4004},
	} {
		if c.name == "old version" {
			conn, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimSuffix(strings.TrimPrefix(s.URL(), "http"), "/api/v9")+"/gateway?v=5", nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := (&line{t: t, conn: conn}).closed(); got != 4012 {
				t.Errorf("%s: closed with %d, want 4012", c.name, got)
			}
			conn.Close()
			continue
		}
		l := dial(t, s, c.query)
		for _, text := range c.send {
			l.send(text)
		}
		if got := l.closed(); got != c.code {
			t.Errorf("%s: closed with %d, want %d", c.name, got, c.code)
		}
	}
}

func TestGatewayFlood(t *testing.T) {
	t.Parallel()
	s := discordtest.Start(t)
	l := dial(t, s, "")
	l.expect(10, "")
	for range 120 {
		l.send(`{"op":1,"d":null}`)
	}
	for range 120 {
		l.expect(11, "")
	}
	l.send(`{"op":1,"d":null}`)
	if got := l.closed(); got != 4008 {
		t.Errorf("the 121st packet in a minute: closed with %d, want 4008", got)
	}
}

func TestGatewayResume(t *testing.T) {
	t.Parallel()
	s := discordtest.Start(t)
	g := s.AddGuild("Harbour")
	l := dial(t, s, "")
	if hello := l.expect(10, ""); !strings.Contains(string(hello.D), `"heartbeat_interval":41250`) {
		t.Errorf("hello is %s", hello.D)
	}
	l.send(identify(s, `,"intents":1`))
	var ready struct {
		Session string `json:"session_id"`
		URL     string `json:"resume_gateway_url"`
		Guilds  []any  `json:"guilds"`
		Shard   []int  `json:"shard"`
	}
	f := l.expect(0, "READY")
	if err := json.Unmarshal(f.D, &ready); err != nil || ready.Session == "" || !strings.HasPrefix(ready.URL, "ws://127.0.0.1:") || len(ready.Guilds) != 1 || f.S != 1 {
		t.Fatalf("READY %d is %s, %v", f.S, f.D, err)
	}
	if made := l.expect(0, "GUILD_CREATE"); made.S != 2 || !strings.Contains(string(made.D), g.ID) {
		t.Errorf("GUILD_CREATE %d is %.200s", made.S, made.D)
	}
	seen := l.seq
	s.CloseGateway(-1)
	if code := l.closed(); code != 1006 && code != -1 {
		t.Errorf("a torn connection closed with %d", code)
	}
	for _, name := range []string{"one", "two"} {
		g.AddChannel(name, discordgo.ChannelTypeGuildText)
	}
	resume := func(session string, seq string) *line {
		l := dial(t, s, "")
		l.expect(10, "")
		l.send(`{"op":6,"d":{"token":"` + s.Token() + `","session_id":"` + session + `","seq":` + seq + `}}`)
		return l
	}
	l = resume(ready.Session, "2")
	for i, name := range []string{"CHANNEL_CREATE", "CHANNEL_CREATE", "RESUMED"} {
		f, err := l.read()
		if err != nil || f.T != name || f.S != seen+int64(i)+1 {
			t.Errorf("replayed %s %d, %v; want %s %d", f.T, f.S, err, name, seen+int64(i)+1)
		}
	}
	if got := resume(ready.Session, "99").closed(); got != 4007 {
		t.Errorf("a sequence number never sent: closed with %d, want 4007", got)
	}
	if f := resume("unknown", "1").expect(9, ""); string(f.D) != "false" {
		t.Errorf("an unknown session is resumable: %s", f.D)
	}
	s.Invalidate(true)
	if f := l.expect(9, ""); string(f.D) != "true" {
		t.Errorf("op 9 says %s, want true", f.D)
	}
	l = resume(ready.Session, "5")
	l.expect(0, "RESUMED")
	s.AskReconnect()
	l.expect(7, "")
	s.AskHeartbeat()
	l.expect(1, "")
	s.DropAcks(true)
	l.send(`{"op":1,"d":1}`)
	s.DropAcks(false)
	l.send(`{"op":1,"d":1}`)
	l.expect(11, "")
	s.Invalidate(false)
	l.expect(9, "")
	l.send(identify(s, `,"intents":1`))
	l.expect(0, "READY")
	_ = l.conn.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(1000, ""))
	l.closed()
	if f := resume(ready.Session, "1").expect(9, ""); string(f.D) != "false" {
		t.Errorf("a session that was invalidated is resumable: %s", f.D)
	}
}

// TestGatewayCompression reads a session in both ways of compressing.
func TestGatewayCompression(t *testing.T) {
	t.Parallel()
	s := discordtest.Start(t)
	s.AddGuild("Harbour")
	l := dial(t, s, "")
	l.send(identify(s, `,"intents":1,"compress":true`))
	l.expect(0, "GUILD_CREATE")
	l = dial(t, s, "&compress=zlib-stream")
	l.fed = &bytes.Buffer{}
	l.send(identify(s, `,"intents":1`))
	l.expect(0, "GUILD_CREATE")
}

// TestGatewayIntents gives each session what it asked for and nothing else.
func TestGatewayIntents(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Privileged: 1 << 15})
	said := func(intents string) string {
		l := dial(t, s.Server, "")
		l.send(identify(s.Server, `,"intents":`+intents))
		l.expect(0, "READY")
		if _, err := s.Post(s.channel.ID, s.member.ID, "hello there"); err != nil {
			t.Fatal(err)
		}
		l.send(`{"op":1,"d":1}`)
		for {
			f, err := l.read()
			switch {
			case err != nil:
				t.Fatal(err)
			case f.Op == 11:
				return "nothing"
			case f.T == "MESSAGE_CREATE":
				var m discordgo.Message
				if err := json.Unmarshal(f.D, &m); err != nil {
					t.Fatal(err)
				}
				return m.Content
			}
		}
	}
	for intents, want := range map[string]string{"1": "nothing", "513": "", "33281": "hello there"} {
		if got := said(intents); got != want {
			t.Errorf("with intents %s a member's message reads %q, want %q", intents, got, want)
		}
	}
	shard := dial(t, s.Server, "")
	shard.send(identify(s.Server, `,"intents":1,"shard":[1,2]`))
	other := dial(t, s.Server, "")
	other.send(identify(s.Server, `,"intents":1,"shard":[0,2]`))
	count := 0
	for _, l := range []*line{shard, other} {
		var ready struct {
			Guilds []any `json:"guilds"`
		}
		if err := json.Unmarshal(l.expect(0, "READY").D, &ready); err != nil {
			t.Fatal(err)
		}
		count += len(ready.Guilds)
	}
	if count != 1 {
		t.Errorf("two shards serve the one guild %d times", count)
	}
}

// TestGatewayTroubles turns connections away and takes a guild down.
func TestGatewayTroubles(t *testing.T) {
	t.Parallel()
	s := stage(t)
	s.RefuseGateway(1)
	dg := client(t, s.Server)
	if err := dg.Open(); err == nil {
		t.Error("a connection that was to be refused opened")
	}
	l := dial(t, s.Server, "")
	l.send(identify(s.Server, `,"intents":1`))
	l.expect(0, "GUILD_CREATE")
	s.Outage(s.guild.ID, true)
	if f := l.expect(0, "GUILD_DELETE"); !strings.Contains(string(f.D), `"unavailable":true`) {
		t.Errorf("an outage reads %s", f.D)
	}
	s.Outage(s.guild.ID, false)
	l.expect(0, "GUILD_CREATE")
	s.RemoveGuild(s.guild.ID)
	if f := l.expect(0, "GUILD_DELETE"); strings.Contains(string(f.D), "unavailable") {
		t.Errorf("being put out reads %s", f.D)
	}
}

// TestDiscordgoComesBack has discordgo resume after a reconnect, and identify
// after an invalid session.
func TestDiscordgoComesBack(t *testing.T) {
	t.Parallel()
	s := stage(t)
	dg := client(t, s.Server)
	resumed, ready := make(chan bool, 10), make(chan bool, 10)
	dg.AddHandler(func(*discordgo.Session, *discordgo.Resumed) { resumed <- true })
	dg.AddHandler(func(*discordgo.Session, *discordgo.Ready) { ready <- true })
	if err := dg.Open(); err != nil {
		t.Fatal(err)
	}
	defer dg.Close()
	wait := func(what string, c chan bool) {
		t.Helper()
		select {
		case <-c:
		case <-within(t).Done():
			t.Fatalf("no %s", what)
		}
	}
	wait("READY", ready)
	s.AskReconnect()
	wait("RESUMED after op 7", resumed)
	s.Invalidate(false)
	wait("READY after op 9", ready)
	if n := s.Identifies(); n != 2 {
		t.Errorf("identified %d times, want 2", n)
	}
}
