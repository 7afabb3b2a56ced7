package bot

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// The fault suite (DATELINE_FAULTS=1 go test ./bot -run Fault) drives the whole bot through a
// Discord, a network and a disk that misbehave. Bot and Discord share one
// clock, so that nonces and leases grow old as they do in life.

// wantFaults skips a test of the suite unless DATELINE_FAULTS is set. Some of them
// count requests while others are still under way, and so depend on how fast the
// machine is: too much for a suite that every change must pass.
func wantFaults(t *testing.T) {
	t.Helper()
	if os.Getenv("DATELINE_FAULTS") == "" {
		t.Skip("DATELINE_FAULTS is not set: the fault suite is not run")
	}
}

// slowest is how long one request may take in these tests, by the wall: less
// than in life, so that an answer that never comes does not hold them up.
const slowest = 5 * time.Second

// faultStage is a stage whose store is a file, and whose Discord goes by the
// bot's clock.
func faultStage(t *testing.T, o discordtest.Options) *stage {
	t.Helper()
	clock := clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 8, 0, 0, 0, time.UTC))
	o.Clock = clock
	s := &stage{Server: discordtest.Start(t, o), log: &testLog{}, clock: clock}
	s.guild = s.AddGuild("Newsroom")
	s.channel = s.guild.AddChannel("briefings", discordgo.ChannelTypeGuildText)
	s.member, s.moderator = s.AddUser("Member"), s.AddUser("Moderator")
	s.guild.AddMember(s.member, 0)
	s.guild.AddMember(s.moderator, discordgo.PermissionManageGuild)
	return s
}

// fileOptions is a bot for the stage over a store file, which outlives it.
func (s *stage) fileOptions(t *testing.T, path string) Options {
	t.Helper()
	log := slog.New(slog.NewTextHandler(s.log, nil))
	st, err := store.Open(t.Context(), "sqlite:"+path, s.clock)
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

// running is a bot that runs until stop, which may be called twice.
type running struct {
	*Bot
	ended chan error
	stop  func() error
}

// run starts a bot and does not wait until it is ready.
func (s *stage) run(t *testing.T, o Options) *running {
	t.Helper()
	b, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	hasten(b, &s.busy)
	s.keeper.Store(b.keeper)
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{Bot: b, ended: make(chan error, 1)}
	go func() { r.ended <- b.Run(ctx) }()
	r.stop = sync.OnceValue(func() error { cancel(); return <-r.ended })
	t.Cleanup(func() { r.stop() })
	return r
}

// ready waits until the bot is.
func (s *stage) ready(t *testing.T, r *running) {
	t.Helper()
	select {
	case <-r.Ready():
	case err := <-r.ended:
		r.ended <- err
		t.Fatalf("the bot ended before it was ready: %v\n%s", err, s.log)
	case <-time.After(30 * time.Second):
		t.Fatalf("the bot is not ready after 30 s\n%s", s.log)
	}
}

// runReady starts a bot and waits until it is ready.
func (s *stage) runReady(t *testing.T, o Options) *running {
	t.Helper()
	r := s.run(t, o)
	s.ready(t, r)
	return r
}

// until waits for something to become true of the Discord or of the bot.
func (s *stage) until(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); ; {
		// What the bot alone knows wakes nobody, so it is looked at now and then.
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		err := s.Await(ctx, done)
		cancel()
		if err == nil {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s: %v\n%s", what, err, s.log)
		}
	}
}

// drive moves the clock on, a little at a time with room for what is under way,
// until done or for as long as span.
func (s *stage) drive(t *testing.T, span time.Duration, done func() bool) bool {
	t.Helper()
	const step = 10 * time.Second
	for end := s.clock.Now().Add(span); s.clock.Now().Before(end); s.clock.Advance(step) {
		for idle := false; !idle; idle = s.busy.Load() == 0 && s.keeper.Load().Busy() == 0 {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
			err := s.Await(ctx, done)
			cancel()
			if err == nil {
				return true
			}
		}
	}
	return done()
}

// asks has the member ask for help and gives the answer's error.
func (s *stage) asks(t *testing.T, command string) (*discordtest.Reply, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	return s.Command(ctx, discordtest.Call{User: s.member.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: command})
}

// mustAnswer holds the bot to be alive.
func (s *stage) mustAnswer(t *testing.T, when string) {
	t.Helper()
	if r, err := s.asks(t, "help"); err != nil || r.Message == nil {
		t.Errorf("%s: /help is not answered: %v\n%s", when, err, s.log)
	}
}

// requests counts those so far whose path holds part, by method ("" is any).
func (s *stage) requests(method, part string) (n int) {
	for _, r := range s.Requests() {
		if (method == "" || r.Method == method) && strings.Contains(r.Path, part) {
			n++
		}
	}
	return n
}

// briefing is a server of its own with a daily schedule, for one fault.
type briefing struct {
	guild    *discordtest.Guild
	channel  *discordtest.Channel
	schedule store.Schedule
}

// addBriefing makes a server with a schedule at half past eight.
func (s *stage) addBriefing(t *testing.T, o Options, name string) briefing {
	t.Helper()
	g := s.AddGuild(name)
	c := g.AddChannel("news", discordgo.ChannelTypeGuildText)
	if err := o.Store.JoinGuild(t.Context(), g.ID); err != nil {
		t.Fatal(err)
	}
	x, err := o.Store.AddSchedule(t.Context(), store.Schedule{Guild: g.ID, Channel: c.ID, At: "08:30", Zone: "UTC", CreatedBy: s.moderator.ID})
	if err != nil {
		t.Fatal(err)
	}
	return briefing{g, c, x}
}

// slot is the briefing's slot of a day in November.
func (b briefing) slot(day int) store.Slot {
	return store.Slot{Schedule: b.schedule.ID, Local: fmt.Sprintf("2026-11-%02dT08:30", day)}
}

// finished tells whether a slot is dealt with for good.
func (b briefing) finished(t *testing.T, o Options, day int) bool {
	d, err := o.Store.Delivery(t.Context(), b.slot(day))
	return err == nil && (d.State == store.Settled || d.State == store.Abandoned || d.State == store.Skipped)
}
