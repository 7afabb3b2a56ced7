package bot

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// The fault suite (go test ./bot/... -run Fault) drives the whole bot through a
// Discord, a network and a disk that misbehave. Bot and Discord run in a bubble
// of testing/synctest and speak over a network in memory: time passes there only
// while everybody waits, so that no test depends on how fast the machine is, a
// wait of minutes takes none, and every time-out of the bot's is the real one.
// Each fault has a stage of its own, so that what it counts is its own.
//
// The long form (-args -long, or DATELINE_SOAK set) tries more of what is random.

var long = flag.Bool("long", os.Getenv("DATELINE_SOAK") != "", "run the long form of the fault suite")

// bubble runs a test of the suite in a bubble of its own.
func bubble(t *testing.T, do func(t *testing.T)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, do)
}

// opening is when the suite's stages begin, half an hour before the briefings
// that addBriefing plans.
var opening = time.Date(2026, 11, 12, 8, 0, 0, 0, time.UTC)

// faultStage is a stage in a bubble. Its clock is the wall's, which is the
// bubble's.
func faultStage(t *testing.T, o discordtest.Options) *stage {
	t.Helper()
	return faultStageAt(t, opening, o)
}

// faultStageAt is a faultStage that begins at another time.
func faultStageAt(t *testing.T, begin time.Time, o discordtest.Options) *stage {
	t.Helper()
	time.Sleep(time.Until(begin))
	s := &stage{log: &testLog{}, wire: discordtest.NewWire()}
	o.Clock, o.Listener = clockwork.NewRealClock(), s.wire
	if *long {
		s.Server = discordtest.Start(t, o)
	} else {
		// Holding each request to Discord's OpenAPI description takes most of the
		// time, and other tests do.
		discord, err := discordtest.New(o)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(discord.Close)
		s.Server = discord
	}
	s.people()
	return s
}

// fileOptions is a bot for the stage over a store file, which outlives it.
func (s *stage) fileOptions(t *testing.T, path string) Options {
	t.Helper()
	log, clock := slog.New(slog.NewTextHandler(s.log, nil)), clockwork.NewRealClock()
	st, err := store.Open(t.Context(), "sqlite:"+path, clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	lib, err := library.Open(library.Options{Log: log, Clock: clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return Options{Token: s.Token(), APIURL: s.URL(), Version: "test", Grace: time.Hour, Library: lib, Store: st, Clock: clock, Log: log}
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
	wired(b, s.wire)
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{Bot: b, ended: make(chan error, 1)}
	go func() { r.ended <- b.Run(ctx) }()
	r.stop = sync.OnceValue(func() error {
		cancel()
		err := <-r.ended
		b.client.CloseIdleConnections()
		return err
	})
	t.Cleanup(func() { r.stop() })
	return r
}

// wired connects a bot to a network in memory.
func wired(b *Bot, wire *discordtest.Wire) {
	b.gateway.dialer.NetDialContext = wire.Dial
	for next := b.client.Transport; ; {
		switch transport := next.(type) {
		case *apiTransport:
			next = transport.next
		case *frugal:
			next = transport.next
		case *http.Transport:
			transport.DialContext = wire.Dial
			return
		}
	}
}

// ready waits until the bot is.
func (s *stage) ready(t *testing.T, r *running) {
	t.Helper()
	select {
	case <-r.Ready():
	case err := <-r.ended:
		r.ended <- err
		t.Fatalf("the bot ended before it was ready: %v\n%s", err, s.log)
	case <-time.After(time.Hour):
		t.Fatalf("the bot is not ready after an hour\n%s", s.log)
	}
}

// runReady starts a bot and waits until it is ready and has nothing to do.
func (s *stage) runReady(t *testing.T, o Options) *running {
	t.Helper()
	r := s.run(t, o)
	s.ready(t, r)
	synctest.Wait()
	return r
}

// until lets time pass until something has become true and nobody is at work.
func (s *stage) until(t *testing.T, what string, done func() bool) {
	t.Helper()
	if !s.drive(t, time.Hour, done) {
		t.Fatalf("%s: not within an hour\n%s", what, s.log)
	}
}

// drive lets time pass until done or for as long as span, in steps of a twentieth
// of what has passed, for the exactness of what the tally says.
func (s *stage) drive(t *testing.T, span time.Duration, done func() bool) bool {
	t.Helper()
	began := time.Now()
	for end := began.Add(span); ; time.Sleep(min(max(time.Since(began)/20, 50*time.Millisecond), 5*time.Second)) {
		synctest.Wait()
		if done() {
			return true
		}
		if !time.Now().Before(end) {
			return false
		}
	}
}

// asks has the member ask for help and gives the answer's error.
func (s *stage) asks(t *testing.T, command string) (*discordtest.Reply, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
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
