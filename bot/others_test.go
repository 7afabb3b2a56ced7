package bot

import (
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"dateline/bot/discordtest"
	"dateline/briefs"
	"dateline/briefs/library"
)

// standby is a network on which a bot finds this stage's Discord, and a gateway
// that says READY with the stage's server and nothing after: of what members do,
// the other bot hears.
func (s *stage) standby(t *testing.T) *stage {
	t.Helper()
	rest, wire := s.Handler(), discordtest.NewWire()
	var upgrader websocket.Upgrader
	web := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case strings.HasSuffix(r.URL.Path, "/api/v9/gateway/bot"):
			fmt.Fprintf(w, `{"url":"ws://%s/socket"}`, r.Host)
		case strings.HasPrefix(r.URL.Path, "/socket"):
			conn, err := upgrader.Upgrade(w, r, nil)
			if err != nil {
				return
			}
			defer conn.Close()
			conn.WriteMessage(websocket.TextMessage, []byte(`{"op":10,"d":{"heartbeat_interval":41250}}`))
			if _, _, err := conn.ReadMessage(); err != nil { // it identifies
				return
			}
			id := s.ApplicationID()
			conn.WriteMessage(websocket.TextMessage, fmt.Appendf(nil,
				`{"op":0,"s":1,"t":"READY","d":{"v":9,"session_id":"standby","user":{"id":%q},"application":{"id":%q},"guilds":[{"id":%q,"unavailable":true}]}}`, id, id, s.guild.ID))
			for {
				if _, _, err := conn.ReadMessage(); err != nil {
					return
				}
				conn.WriteMessage(websocket.TextMessage, []byte(`{"op":11,"d":null}`))
			}
		default:
			rest.ServeHTTP(w, r)
		}
	})}
	go web.Serve(wire)
	t.Cleanup(func() { web.Close() })
	aside := *s
	aside.wire = wire
	return &aside
}

// TestTwoBotsOnOneDatabase has moderators refresh, undo, correct, choose a story
// and have all forgotten through one bot: another one on the same database serves
// the same within five minutes, tells of it nowhere, and changes nothing itself.
func TestTwoBotsOnOneDatabase(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		dir, path := t.TempDir(), filepath.Join(t.TempDir(), "shared.db")
		story, err := briefs.Load(filepath.Join("render", "testdata", "story", "bridge.json"))
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, "bridge.json")
		if err := briefs.Save(file, story); err != nil {
			t.Fatal(err)
		}
		over := func(s *stage) Options {
			o := s.fileOptions(t, path)
			var err error
			if o.Library, err = library.Open(library.Options{Dir: dir, Log: slog.New(slog.NewTextHandler(s.log, nil)), Clock: o.Clock, Version: "test"}); err != nil {
				t.Fatal(err)
			}
			return o
		}
		one := over(s)
		a := s.runReady(t, one)
		aside := s.standby(t)
		two := over(aside)
		b := aside.runReady(t, two)

		serves := func(o Options) string {
			now, ok := o.Library.Story(s.guild.ID, story.ID)
			if !ok {
				t.Fatal("the story is not served")
			}
			return library.Digest(now)
		}
		ask := func(command, sub string, options map[string]any) string {
			t.Helper()
			r := s.ask(t, s.moderator, command, sub, options)
			return string(s.MessageJSON(r.Message.ID))
		}
		offered := func(command, sub, option string) string {
			t.Helper()
			choices, err := s.Complete(t.Context(), discordtest.Call{User: s.moderator.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: command, Sub: sub, Options: map[string]any{option: ""}}, option)
			if err != nil || len(choices) == 0 {
				t.Fatalf("/%s %s: %s is offered %v, %v", command, sub, option, choices, err)
			}
			return fmt.Sprint(choices[0].Value)
		}
		refreshed := slices.Clone(story.Quotes[1:])
		for _, step := range []struct {
			name string
			do   func()
		}{
			{"a refresh", func() {
				story.Quotes = refreshed
				if err := briefs.Save(file, story); err != nil {
					t.Fatal(err)
				}
				ask("refresh", "", nil)
			}},
			{"a correction", func() { ask("correct", "hide", map[string]any{"quote": offered("correct", "hide", "quote")}) }},
			{"another correction", func() { ask("correct", "hide", map[string]any{"quote": offered("correct", "hide", "quote")}) }},
			{"a correction that is undone", func() { ask("correct", "undo", map[string]any{"correction": "1"}) }},
			{"a refresh that is undone", func() { ask("refresh", "", map[string]any{"undo": true}) }},
			{"the last correction that is undone", func() { ask("correct", "undo", map[string]any{"correction": "2"}) }},
			{"a refresh once more", func() { ask("refresh", "", nil) }},
			{"all is forgotten", func() {
				asked := s.ask(t, s.moderator, "forget", "", nil)
				if _, err := s.Click(t.Context(), discordtest.Press{User: s.moderator.ID, Message: asked.Message.ID, CustomID: confirmation(asked.Message)}); err != nil {
					t.Fatal(err)
				}
			}},
		} {
			before := serves(one)
			step.do()
			now := serves(one)
			if now == before {
				t.Fatalf("%s changes nothing: the test proves less than it says\n%s", step.name, s.log)
			}
			if serves(two) == now {
				t.Errorf("%s: the other bot serves it before it can know", step.name)
			}
			time.Sleep(5*time.Minute + time.Second)
			synctest.Wait()
			if serves(two) != now || serves(one) != now {
				t.Errorf("%s: five minutes later the other bot serves another story\n%s", step.name, s.log)
			}
		}
		ask("story", "use", map[string]any{"story": story.ID})
		time.Sleep(5*time.Minute + time.Second)
		synctest.Wait()
		if got := two.Store.Settings(s.guild.ID).Story; got != story.ID || one.Store.Settings(s.guild.ID).Story != got {
			t.Errorf("the other bot has the story %q for the server", got)
		}
		for _, r := range []*running{a, b} {
			if err := r.stop(); err != nil {
				t.Error(err)
			}
		}
	})
}

// confirmation is the custom_id of a message's only button.
func confirmation(m *discordgo.Message) string {
	for _, row := range m.Components {
		if row, ok := row.(*discordgo.ActionsRow); ok && len(row.Components) == 1 {
			if button, ok := row.Components[0].(*discordgo.Button); ok {
				return button.CustomID
			}
		}
	}
	return ""
}
