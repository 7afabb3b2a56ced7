package bot

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/commands"
	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// log is a log that a test can read while it is written.
type testLog struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *testLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *testLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

// stage is a Discord with one server and the bot in it.
type stage struct {
	*discordtest.Server
	guild     *discordtest.Guild
	channel   *discordtest.Channel
	member    *discordtest.User
	moderator *discordtest.User
	log       *testLog
	clock     *clockwork.FakeClock
	wire      *discordtest.Wire // of the fault suite
}

func newStage(t *testing.T) *stage {
	t.Helper()
	s := &stage{Server: discordtest.Start(t), log: &testLog{}, clock: clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 8, 0, 0, 0, time.UTC))}
	s.people()
	return s
}

// people makes a server with a channel, a member and a moderator.
func (s *stage) people() {
	s.guild = s.AddGuild("Newsroom")
	s.channel = s.guild.AddChannel("briefings", discordgo.ChannelTypeGuildText)
	s.member, s.moderator = s.AddUser("Member"), s.AddUser("Moderator")
	s.guild.AddMember(s.member, 0)
	s.guild.AddMember(s.moderator, discordgo.PermissionManageGuild)
}

// options is a bot for the stage, with a store of its own.
func (s *stage) options(t *testing.T) Options {
	t.Helper()
	log := slog.New(slog.NewTextHandler(s.log, nil))
	st, err := store.Open(t.Context(), "sqlite::memory:", s.clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	lib, err := library.Open(library.Options{Log: log, Clock: s.clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return Options{Token: s.Token(), APIURL: s.URL(), Version: "test", Grace: time.Hour, Library: lib, Store: st, Clock: s.clock, Log: log}
}

// start runs a bot until the test ends and waits until it is ready.
func (s *stage) start(t *testing.T, o Options) *Bot {
	t.Helper()
	b, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the bot ended with %v", err)
		}
	})
	select {
	case <-b.Ready():
	case err := <-ended:
		ended <- nil
		t.Fatalf("the bot ended before it was ready: %v\n%s", err, s.log)
	case <-time.After(5 * time.Minute):
		t.Fatalf("the bot is not ready after 5 minutes\n%s", s.log)
	}
	return b
}

func (s *stage) ask(t *testing.T, who *discordtest.User, command, sub string, options map[string]any) *discordtest.Reply {
	t.Helper()
	r, err := s.Command(t.Context(), discordtest.Call{User: who.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: command, Sub: sub, Options: options})
	if err != nil {
		t.Fatalf("/%s: %v\n%s", command, err, s.log)
	}
	return r
}

func TestAnswersAMember(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.start(t, s.options(t))
	r := s.ask(t, s.member, "brief", "", nil)
	if r.Message == nil || len(r.Message.Embeds) == 0 || r.Message.Embeds[0].Title == "" {
		t.Errorf("/brief answers %+v", r.Message)
	}
}

func TestCommandsAreSyncedByDifference(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	writes := func() (n int) {
		for _, r := range s.Requests() {
			if strings.Contains(r.Path, "/commands") && r.Method != http.MethodGet && !strings.Contains(r.Path, "/callback") {
				n++
			}
		}
		return n
	}
	ctx, cancel := context.WithCancel(t.Context())
	b, err := New(s.options(t))
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	<-b.Ready()
	first := writes()
	if first != 1 || len(s.Commands("")) != len(commands.Definitions()) {
		t.Errorf("%d writes made %d commands", first, len(s.Commands("")))
	}
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	s.start(t, s.options(t))
	if again := writes() - first; again != 0 {
		t.Errorf("a second start wrote %d times, want none", again)
	}
}

func TestStrayCommandsGoAndChangedOnesAreMended(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	client, err := newClient(s.URL(), nil)
	if err != nil {
		t.Fatal(err)
	}
	session := newRest(client, s.Token(), "test", s.clock)
	old := []*discordgo.ApplicationCommand{{Name: "stray", Description: "gone"}, {Name: "kept", Description: "as it was"}, {Name: "same", Description: "same"}}
	if err := session.ask(t.Context(), "PUT", discordgo.EndpointApplicationGlobalCommands(s.ApplicationID()), old, nil); err != nil {
		t.Fatal(err)
	}
	least := 2
	wanted := []*discordgo.ApplicationCommand{
		{Name: "kept", Description: "changed", Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionString, Name: "x", Description: "x", MinLength: &least}}},
		{Name: "same", Description: "same"},
		{Name: "fresh", Description: "new"},
	}
	d, err := syncCommands(t.Context(), session, s.ApplicationID(), "", wanted)
	if err != nil || d != (difference{created: 1, changed: 1, removed: 1}) {
		t.Errorf("%+v, error %v", d, err)
	}
	if d, err = syncCommands(t.Context(), session, s.ApplicationID(), "", wanted); err != nil || d != (difference{}) {
		t.Errorf("again: %+v, error %v", d, err)
	}
}

func TestGuildCommandsWhileDeveloping(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	o := s.options(t)
	o.GuildID = s.guild.ID
	s.start(t, o)
	global := 0
	for _, r := range s.Requests() {
		if r.Method != http.MethodGet && strings.HasSuffix(r.Path, "/applications/"+s.ApplicationID()+"/commands") {
			global++
		}
	}
	if global != 0 {
		t.Errorf("%d requests changed the global commands, want none", global)
	}
	if r := s.ask(t, s.member, "help", "", nil); r.Message == nil {
		t.Error("/help has no answer")
	}
}

func TestWrongTokenIsFatal(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	o := s.options(t)
	o.Token = "wrong.token.hunter2"
	b, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	err = b.Run(t.Context())
	var f *Fatal
	if !errors.As(err, &f) || !strings.Contains(err.Error(), "developer portal") {
		t.Errorf("error is %v, want a Fatal that says what to do", err)
	}
	if strings.Contains(err.Error()+s.log.String(), "hunter2") {
		t.Errorf("the token is shown: %v\n%s", err, s.log)
	}
}

func TestReconnects(t *testing.T) {
	t.Parallel()
	for name, trouble := range map[string]func(*stage){
		"connection closed": func(s *stage) { s.CloseGateway(4000) },
		"asked to":          func(s *stage) { s.AskReconnect() },
		"session invalid":   func(s *stage) { s.Invalidate(false) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t)
			s.start(t, s.options(t))
			back := make(chan struct{}, 8)
			defer s.Subscribe(func(e discordtest.Event) {
				if e.Kind == discordtest.SessionReady {
					back <- struct{}{}
				}
			})()
			trouble(s)
			select {
			case <-back:
			case <-time.After(5 * time.Minute):
				t.Fatalf("the bot did not come back\n%s", s.log)
			}
			if r := s.ask(t, s.member, "help", "", nil); r.Message == nil {
				t.Error("/help has no answer after the reconnect")
			}
		})
	}
}
