package schedule_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"
)

// shelf is a library of one story.
type shelf struct{}

func (shelf) Story(edition, id string) (*briefs.Brief, bool) {
	if id != "" && id != "harbour" {
		return nil, false
	}
	return &briefs.Brief{ID: "harbour", Title: "The harbour opens again"}, true
}

// post is a message as it arrived in a channel.
type post struct {
	channel, nonce string
	message        render.Message
	at             time.Time
}

// carries says whether the post has the mark where a reader sees it.
func (p post) carries(mark string) bool {
	if strings.Contains(p.message.Content, mark) {
		return true
	}
	for _, e := range p.message.Embeds {
		if e.Footer != nil && strings.Contains(e.Footer.Text, mark) {
			return true
		}
	}
	return false
}

// channels is Discord as the Keeper sees it: it keeps what arrives, knows a
// nonce for two minutes, and fails as it is told.
type channels struct {
	clock clockwork.Clock

	mu      sync.Mutex
	posts   []post
	looks   int
	sends   int
	missing []string
	// before and after are asked around a post's arrival, with the number of
	// the send, from 1; an error of after leaves the message standing.
	before, after func(channel string, send int) error
	blind         error // FindPosted's

	edits     []edit
	threads   []thread
	published []string // messages, in order
	// around is asked before and after each edit, thread and publication, with
	// the deed and the message; an error after leaves it done.
	around func(deed, message string, after bool) error
}

// edit is a message put in place of another.
type edit struct {
	id      string
	message render.Message
	at      time.Time
}

// thread is a discussion below a message.
type thread struct {
	id, name string
	rest     time.Duration
}

// do plays a deed on a message between the two times that around is asked.
func (c *channels) do(ctx context.Context, deed, id string, act func()) error {
	c.mu.Lock()
	around := c.around
	c.mu.Unlock()
	if around != nil {
		if err := around(deed, id, false); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	c.mu.Lock()
	act()
	c.mu.Unlock()
	if around != nil {
		return around(deed, id, true)
	}
	return nil
}

func (c *channels) Edit(ctx context.Context, _, id string, m render.Message) error {
	return c.do(ctx, "edit", id, func() { c.edits = append(c.edits, edit{id, m, c.clock.Now()}) })
}

func (c *channels) StartThread(ctx context.Context, _, id, name string, rest time.Duration) (string, error) {
	return id, c.do(ctx, "thread", id, func() {
		if !slices.ContainsFunc(c.threads, func(t thread) bool { return t.id == id }) {
			c.threads = append(c.threads, thread{id, name, rest})
		}
	})
}

func (c *channels) Publish(ctx context.Context, _, id string) error {
	return c.do(ctx, "publish", id, func() {
		if !slices.Contains(c.published, id) {
			c.published = append(c.published, id)
		}
	})
}

func (c *channels) Post(ctx context.Context, channel string, m render.Message, nonce string) (string, error) {
	c.mu.Lock()
	c.sends++
	send, before, after := c.sends, c.before, c.after
	c.mu.Unlock()
	if before != nil {
		if err := before(channel, send); err != nil {
			return "", err
		}
	}
	if err := ctx.Err(); err != nil {
		return "", err
	}
	c.mu.Lock()
	id := ""
	now := c.clock.Now()
	for i, p := range c.posts {
		if p.channel == channel && p.nonce == nonce && now.Sub(p.at) < 2*time.Minute {
			id = fmt.Sprint("m", i)
		}
	}
	if id == "" {
		id = fmt.Sprint("m", len(c.posts))
		c.posts = append(c.posts, post{channel, nonce, m, now})
	}
	c.mu.Unlock()
	if after != nil {
		if err := after(channel, send); err != nil {
			return "", err
		}
	}
	return id, nil
}

func (c *channels) FindPosted(_ context.Context, channel, mark string) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.looks++
	if c.blind != nil {
		return "", c.blind
	}
	for i, p := range c.posts {
		if p.channel == channel && p.carries(mark) && !slices.Contains(c.missing, "Read Message History") {
			return fmt.Sprint("m", i), nil
		}
	}
	return "", nil
}

func (c *channels) Announces(context.Context, string) (bool, error) { return true, nil }

func (c *channels) Mentionable(context.Context, string, string) (bool, error) { return true, nil }

func (c *channels) Missing(context.Context, string, string, ...schedule.Need) ([]string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.missing, nil
}

func (c *channels) all() []post {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.posts)
}

// stage is a store, a clock and a Discord, on which Keepers come and go.
type stage struct {
	t     *testing.T
	clock *clockwork.FakeClock
	store *store.Store
	to    *channels
	log   *strings.Builder
	logMu sync.Mutex
	o     schedule.Options
	live  atomic.Pointer[process] // the latest, for tests that kill
}

func newStage(t *testing.T, at string) *stage {
	t.Helper()
	now, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	return stageAt(t, clockwork.NewFakeClockAt(now), "sqlite:"+filepath.Join(t.TempDir(), "dateline.db"))
}

func stageAt(t *testing.T, clock *clockwork.FakeClock, url string) *stage {
	t.Helper()
	s, err := store.Open(t.Context(), url, clock)
	if err != nil {
		t.Fatal(err)
	}
	st := &stage{t: t, clock: clock, store: s, to: &channels{clock: clock}, log: &strings.Builder{}}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	st.o = schedule.Options{Store: s, Library: shelf{}, Clock: clock, Poster: st.to, Log: slog.New(slog.NewTextHandler(st, nil))}
	return st
}

// Write takes the log.
func (s *stage) Write(p []byte) (int, error) {
	s.logMu.Lock()
	defer s.logMu.Unlock()
	return s.log.Write(p)
}

func (s *stage) logged() string {
	s.logMu.Lock()
	defer s.logMu.Unlock()
	return s.log.String()
}

func (s *stage) add(at, days, cron, zone, channel string) store.Schedule {
	s.t.Helper()
	x, err := s.store.AddSchedule(s.t.Context(), store.Schedule{Guild: "g1", Channel: channel, At: at, Days: days, Cron: cron, Zone: zone})
	if err != nil {
		s.t.Fatal(err)
	}
	return x
}

// keeper starts a Keeper and waits until it has nothing to do but wait.
func (s *stage) keeper() *schedule.Keeper {
	s.t.Helper()
	k, err := schedule.New(s.o)
	if err != nil {
		s.t.Fatal(err)
	}
	if err := k.Start(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { s.stop(k) })
	s.settled()
	return k
}

func (s *stage) stop(k *schedule.Keeper) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := k.Shutdown(ctx); err != nil {
		s.t.Error(err)
	}
}

// settled waits until every goroutine of the test waits for something, that
// is, until what fired has done its work and is planned again.
func (s *stage) settled() {
	s.t.Helper()
	synctest.Wait()
	// SQLite sleeps, for milliseconds, where another process writes; the
	// bubble's own time passes at once, and is not the clock of the schedules.
	time.Sleep(time.Second)
	synctest.Wait()
}

// until advances the clock to a moment in steps of a minute, letting all that
// fires finish.
func (s *stage) until(at string) {
	s.t.Helper()
	end, err := time.Parse(time.RFC3339, at)
	if err != nil {
		s.t.Fatal(err)
	}
	for s.clock.Now().Before(end) {
		s.clock.Advance(min(time.Minute, end.Sub(s.clock.Now())))
		s.settled()
	}
}

// marks lists the posts: channel, day and time.
func (s *stage) marks() []string {
	var out []string
	for _, p := range s.to.all() {
		out = append(out, p.channel+" "+p.at.UTC().Format("02T15:04:05"))
	}
	return out
}

func (s *stage) delivery(x store.Schedule, local string) store.Delivery {
	s.t.Helper()
	d, err := s.store.Delivery(s.t.Context(), store.Slot{Schedule: x.ID, Local: local})
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

func (s *stage) wantPosts(want ...string) {
	s.t.Helper()
	if got := s.marks(); !slices.Equal(got, want) {
		s.t.Errorf("posts:\n%s\nwant:\n%s\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"), s.logged())
	}
}

func discordError(status, code int) error {
	return fmt.Errorf("post: %w", &discordgo.RESTError{
		Response: &http.Response{StatusCode: status, Status: http.StatusText(status)},
		Message:  &discordgo.APIErrorMessage{Code: code, Message: "no"},
	})
}

var errNetwork = errors.New("connection reset")

// play runs a test in a bubble of its own, in which settled works.
func play(t *testing.T, name string, do func(t *testing.T)) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, do)
	})
}

func TestBriefingsComeAtTheirTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, briefingsComeAtTheirTime)
}

func briefingsComeAtTheirTime(t *testing.T) {
	s := newStage(t, "2026-11-12T07:00:00Z")
	x := s.add("08:30", "", "", "Europe/Berlin", "news")
	s.add("", "", "0 */6 * * *", "UTC", "ticker")
	k := s.keeper()
	if next, ok := k.Upcoming(t.Context()); !ok || next.Format(time.RFC3339) != "2026-11-12T07:30:00Z" {
		t.Errorf("Upcoming says %v, %v", next, ok)
	}
	s.until("2026-11-13T08:00:00Z")
	s.wantPosts("news 12T07:30:00", "ticker 12T12:00:00", "ticker 12T18:00:00", "ticker 13T00:00:00", "ticker 13T06:00:00", "news 13T07:30:00")
	if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Message != "m0" {
		t.Errorf("the first briefing is %+v, want settled as m0", d)
	}
	for _, p := range s.to.all() {
		if len(p.nonce) == 0 || len(p.nonce) > 25 {
			t.Errorf("nonce %q", p.nonce)
		}
	}
}

func TestMissedBriefings(t *testing.T) {
	t.Parallel()
	play(t, "one within the grace is posted late, older ones are let go", func(t *testing.T) {
		s := newStage(t, "2026-11-09T07:00:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.clock.Advance(3*24*time.Hour + 3*time.Hour) // 12 November, 10:00
		s.keeper()
		s.wantPosts("news 12T10:00:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled {
			t.Errorf("the latest is %+v", d)
		}
		if !strings.Contains(s.logged(), "only the latest is posted") {
			t.Errorf("nothing is said of the older ones:\n%s", s.logged())
		}
	})
	play(t, "one older than the grace is skipped and never posted", func(t *testing.T) {
		s := newStage(t, "2026-11-12T07:00:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.clock.Advance(4 * time.Hour)
		k := s.keeper()
		s.wantPosts()
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Skipped || d.Reason == "" {
			t.Errorf("it is %+v, want skipped with a reason", d)
		}
		s.stop(k)
		s.keeper()
		s.until("2026-11-13T08:31:00Z")
		s.wantPosts("news 13T08:30:00")
		if n := strings.Count(s.logged(), "too old to post"); n != 1 {
			t.Errorf("the miss is logged %d times, want once", n)
		}
	})
	play(t, "nothing is owed from before a schedule was made or resumed", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:31:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		k := s.keeper()
		s.wantPosts()
		if err := s.store.PauseSchedule(t.Context(), "g1", x.ID, "quiet week", "u1"); err != nil {
			t.Fatal(err)
		}
		if err := k.Changed(t.Context()); err != nil {
			t.Fatal(err)
		}
		s.until("2026-11-13T09:00:00Z")
		if err := s.store.ResumeSchedule(t.Context(), "g1", x.ID); err != nil {
			t.Fatal(err)
		}
		if err := k.Changed(t.Context()); err != nil {
			t.Fatal(err)
		}
		s.settled()
		s.wantPosts()
		s.until("2026-11-14T08:30:00Z")
		s.wantPosts("news 14T08:30:00")
	})
}
