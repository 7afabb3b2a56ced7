package schedule_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/bot/stylebook"

	"github.com/jonboulle/clockwork"
)

var errKilled = errors.New("killed")

// process is a Keeper with a connection of its own to the store, which can be
// killed: from then on none of its writes arrive, as after kill -9.
type process struct {
	stage *stage
	store *store.Store
	k     *schedule.Keeper
	mu    sync.Mutex
	dead  bool
}

func (s *stage) process(url string) *process {
	s.t.Helper()
	opened, err := store.Open(s.t.Context(), url, s.clock)
	if err != nil {
		s.t.Fatal(err)
	}
	o := s.o
	o.Store = opened
	k, err := schedule.New(o)
	if err != nil {
		s.t.Fatal(err)
	}
	p := &process{stage: s, store: opened, k: k}
	s.live.Store(p)
	// It may be killed while it starts.
	if err := k.Start(s.t.Context()); err != nil && !p.isDead() {
		s.t.Fatal(err)
	}
	return p
}

// kill cuts the process off from its store and lets it go. It may be called
// while a send of the process runs.
func (p *process) kill() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.dead {
		return
	}
	p.dead = true
	if err := p.store.Close(); err != nil {
		p.stage.t.Error(err)
	}
}

func (p *process) isDead() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.dead
}

// bury stops what is left of a process.
func (p *process) bury() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_ = p.k.Shutdown(ctx) // a killed one can't write its claims back
	if !p.isDead() {
		if err := p.store.Close(); err != nil {
			p.stage.t.Error(err)
		}
	}
}

func crashStage(t *testing.T, at string) (*stage, string) {
	t.Helper()
	now, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	clock := clockwork.NewFakeClockAt(now)
	url := "sqlite:" + filepath.Join(t.TempDir(), "dateline.db")
	s := stageAt(t, clock, url)
	return s, url
}

func TestCrashNeitherLosesNorDoubles(t *testing.T) {
	t.Parallel()
	for name, when := range map[string]func(c *channels, kill func()){
		"killed before the message arrived": func(c *channels, kill func()) {
			c.before = func(string, int) error { kill(); return errKilled }
		},
		"killed after the message arrived, before it was settled": func(c *channels, kill func()) {
			c.after = func(string, int) error { kill(); return errKilled }
		},
	} {
		for _, down := range []time.Duration{10 * time.Second, 90 * time.Second, 10 * time.Minute, time.Hour} {
			play(t, fmt.Sprint(name, ", down for ", down), func(t *testing.T) {
				s, url := crashStage(t, "2026-11-12T08:29:00Z")
				x := s.add("08:30", "", "", "UTC", "news")
				p := s.process(url)
				s.settled()
				when(s.to, p.kill)
				s.clock.Advance(time.Minute)
				s.settled()
				p.bury()
				s.to.before, s.to.after = nil, nil

				s.clock.Advance(down)
				q := s.process(url)
				s.settled()
				s.until("2026-11-12T09:45:00Z")
				q.bury()
				if posts := s.to.all(); len(posts) != 1 {
					t.Errorf("posted %d times:\n%s\n%s", len(posts), strings.Join(s.marks(), "\n"), s.logged())
				}
				if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Message != "m0" {
					t.Errorf("it is %+v", d)
				}
			})
		}
	}
	play(t, "killed, and down for longer than the grace: what had not arrived is given up", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		p := s.process(url)
		s.settled()
		s.to.before = func(string, int) error { p.kill(); return errKilled }
		s.clock.Advance(time.Minute)
		s.settled()
		p.bury()
		s.to.before = nil
		s.clock.Advance(5 * time.Hour)
		q := s.process(url)
		s.settled()
		q.bury()
		s.wantPosts()
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || d.Reason != "not posted in time" {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "where the bot can't read the channel's past, it does not send again", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		p := s.process(url)
		s.settled()
		s.to.after = func(string, int) error { p.kill(); return errKilled }
		s.clock.Advance(time.Minute)
		s.settled()
		p.bury()
		s.to.after = nil
		s.to.missing = []string{"Read Message History"}
		s.clock.Advance(20 * time.Minute)
		q := s.process(url)
		s.settled()
		q.bury()
		s.wantPosts("news 12T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || !strings.Contains(d.Reason, "Read Message History") {
			t.Errorf("it is %+v", d)
		}
	})
}

func TestManyInstancesShareAStore(t *testing.T) {
	t.Parallel()
	play(t, "each slot is posted by one of them", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		s.add("08:30", "", "", "UTC", "news")
		s.add("", "", "*/30 * * * *", "UTC", "ticker")
		var all []*process
		for range 3 {
			all = append(all, s.process(url))
		}
		s.settled()
		s.until("2026-11-12T10:01:00Z")
		for _, p := range all {
			p.bury()
		}
		got := s.marks()
		slices.Sort(got)
		want := []string{"news 12T08:30:00", "ticker 12T08:30:00", "ticker 12T09:00:00", "ticker 12T09:30:00", "ticker 12T10:00:00"}
		if !slices.Equal(got, want) {
			t.Errorf("posts:\n%s\n%s", strings.Join(got, "\n"), s.logged())
		}
		if s.to.sends != len(want) {
			t.Errorf("%d sends for %d posts", s.to.sends, len(want))
		}
	})
	play(t, "a claim of one that lives is left alone, of one that died is taken up when its lease ends", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		p := s.process(url)
		s.settled()
		s.to.before = func(string, int) error { p.kill(); return errKilled }
		s.clock.Advance(time.Minute)
		s.settled()
		p.bury()
		s.to.before = nil

		q := s.process(url) // at once
		s.settled()
		s.wantPosts()
		s.clock.Advance(store.Lease - time.Second)
		s.settled()
		s.wantPosts()
		s.clock.Advance(2 * time.Second)
		s.settled()
		q.bury()
		s.wantPosts("news 12T08:32:01")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "one whose claim was taken over keeps its hands off", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		p := s.process(url)
		s.settled()
		s.to.before = func(string, int) error { return errNetwork }
		s.clock.Advance(time.Minute)
		s.settled()
		s.to.before = nil
		d := s.delivery(x, "2026-11-12T08:30")
		if err := s.store.Release(t.Context(), d.By); err != nil {
			t.Fatal(err)
		}
		if taken, err := s.store.TakeOver(t.Context(), d.Slot, "another"); err != nil || !taken {
			t.Fatalf("it can't be taken over: %v, %v", taken, err)
		}
		s.clock.Advance(time.Minute)
		s.settled()
		s.wantPosts() // its own try was due after 5 s
		s.until("2026-11-12T08:45:00Z")
		p.bury()
		if posts := s.to.all(); len(posts) != 1 { // the other one died
			t.Errorf("posted %d times", len(posts))
		}
	})
	play(t, "one that shuts down in the middle of an outage hands its claim over", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:29:00Z")
		s.add("08:30", "", "", "UTC", "news")
		p := s.process(url)
		s.settled()
		s.to.before = func(string, int) error { return discordError(http.StatusServiceUnavailable, 0) }
		s.clock.Advance(time.Minute)
		s.settled()
		p.bury()
		s.to.before = nil
		q := s.process(url)
		s.settled()
		q.bury()
		s.wantPosts("news 12T08:30:00")
	})
	play(t, "a schedule that one adds, the other knows within minutes", func(t *testing.T) {
		s, url := crashStage(t, "2026-11-12T08:00:00Z")
		p := s.process(url)
		s.settled()
		s.add("08:30", "", "", "UTC", "news") // by a process that is gone again
		s.until("2026-11-12T08:31:00Z")
		p.bury()
		s.wantPosts("news 12T08:30:00")
	})
}

// TestThirtyDays runs schedules of several rhythms and zones for a month over
// the autumn's clock changes, in which the bot is killed, stopped and started
// at random, and Discord fails at random: every slot is posted once, or is one
// that fell into a time longer than the grace in which nothing ran.
func TestThirtyDays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) { thirtyDays(t, 1) })
}

func thirtyDays(t *testing.T, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 1))
	s, url := crashStage(t, "2026-10-12T00:00:00Z")
	began := s.clock.Now()
	type rhythm struct{ at, days, cron, zone string }
	rhythms := []rhythm{
		{"08:30", "", "", "Europe/Berlin"}, {"02:30", "", "", "Europe/Berlin"}, {"01:30", "", "", "America/New_York"},
		{"02:15", "mon,sun", "", "Australia/Lord_Howe"}, {"", "", "0,30 1,7,19 * * *", "America/New_York"}, {"20:00", "weekdays", "", "UTC"},
	}
	var made []store.Schedule
	for i, r := range rhythms {
		made = append(made, s.add(r.at, r.days, r.cron, r.zone, fmt.Sprint("c", i)))
	}
	var mu sync.Mutex // several briefings may be sent at once
	chance := func(percent int) bool {
		mu.Lock()
		defer mu.Unlock()
		return random.IntN(100) < percent
	}
	const step = 15 * time.Minute // every slot is a multiple of it
	s.to.before = func(string, int) error {
		switch {
		case chance(10):
			s.live.Load().kill()
			return errKilled
		case chance(10):
			return discordError(http.StatusBadGateway, 0)
		}
		return nil
	}
	s.to.after = func(string, int) error {
		switch {
		case chance(10):
			s.live.Load().kill()
			return errKilled
		case chance(10):
			return errNetwork
		}
		return nil
	}
	restarts, kills := 0, 0
	end := began.Add(30 * 24 * time.Hour)
	p := s.process(url)
	for s.clock.Now().Before(end) {
		s.settled()
		if p.isDead() || chance(2) {
			if p.isDead() {
				kills++
			}
			restarts++
			p.bury()
			// Never down for so long that a briefing is not worth posting.
			s.clock.Advance(time.Duration(random.IntN(20*60)) * time.Second)
			p = s.process(url)
			continue
		}
		s.clock.Advance(step - s.clock.Now().Sub(began)%step)
	}
	s.settled()
	s.to.before, s.to.after = nil, nil
	if p.isDead() {
		p.bury()
		p = s.process(url)
	}
	for range 10 { // what hangs is settled
		s.settled()
		s.clock.Advance(time.Minute)
	}
	s.settled()
	p.bury()

	owed, posted := 0, 0
	for i, x := range made {
		spec, err := schedule.ParseSpec(rhythms[i].at, rhythms[i].days, rhythms[i].cron, rhythms[i].zone)
		if err != nil {
			t.Fatal(err)
		}
		for _, at := range spec.Next(began, 2000) {
			if at.After(s.clock.Now()) {
				break
			}
			owed++
			slot := store.Slot{Schedule: x.ID, Local: spec.Slot(at)}
			n := 0
			for _, p := range s.to.all() {
				if p.carries(schedule.Mark(slot)) {
					n++
				}
			}
			posted += n
			d := s.delivery(x, slot.Local)
			if n == 1 && d.State == store.Settled {
				continue
			}
			// Of two slots of one schedule that fell into one time of
			// downtime, only the later is owed.
			following := spec.Next(at, 1)[0]
			if n == 0 && d.State == "" && following.Sub(at) <= 30*time.Minute {
				owed--
				continue
			}
			t.Errorf("%s %s: posted %d times, kept as %q %s", spec.Words(stylebook.Voice{}), slot.Local, n, d.State, d.Reason)
		}
	}
	if len(s.to.all()) != posted {
		t.Errorf("%d messages stand, %d belong to slots", len(s.to.all()), posted)
	}
	if restarts < 20 || kills < 5 || owed < 200 {
		t.Errorf("the month was too quiet to prove anything: %d restarts, %d kills, %d slots", restarts, kills, owed)
	}
	t.Logf("%d slots posted, %d sends, %d restarts of which %d kills", owed, s.to.sends, restarts, kills)
}
