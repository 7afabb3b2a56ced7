package bot

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

// scene is a Discord with one channel that is owed a briefing a day, and the
// database of the bots that come and die there.
type scene struct {
	t        *testing.T
	discord  *discordtest.Server
	clock    *clockwork.FakeClock
	channel  *discordtest.Channel
	schedule store.Schedule
	store    *store.Store
	path     string
	due      time.Time // of the slot that is owed now
	back     time.Time // when that one was started, or the slot fell due after
	steps    []string  // of the victim that lived last
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{t: t, clock: clockwork.NewFakeClockAt(opening.Add(29 * time.Minute)), due: opening.Add(30 * time.Minute), path: filepath.Join(t.TempDir(), "fault.db")}
	var err error
	if s.discord, err = discordtest.New(discordtest.Options{Clock: s.clock, Unlimited: true}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.discord.Close)
	guild := s.discord.AddGuild("Newsroom")
	s.channel = guild.AddChannel("news", discordgo.ChannelTypeGuildText)
	if s.store, err = store.Open(t.Context(), "sqlite:"+s.path, s.clock); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.store.Close() })
	if err := s.store.JoinGuild(t.Context(), guild.ID); err != nil {
		t.Fatal(err)
	}
	s.schedule, err = s.store.AddSchedule(t.Context(), store.Schedule{Guild: guild.ID, Channel: s.channel.ID, At: "08:30", Zone: "UTC", CreatedBy: "1"})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// victim is a process that runs.
type victim struct {
	*exec.Cmd
	in    io.WriteCloser
	lines *bufio.Scanner
	scene *scene
	gone  bool
}

// bear starts a victim, which dies at a step (0: never) counted from from, and
// waits until it is ready or dead.
func (s *scene) bear(die int, from time.Time) *victim {
	s.t.Helper()
	task, err := json.Marshal(job{URL: s.discord.URL(), Token: s.discord.Token(), Database: s.path, Now: s.clock.Now(), From: from, Die: die})
	if err != nil {
		s.t.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		s.t.Fatal(err)
	}
	v := &victim{Cmd: exec.CommandContext(s.t.Context(), program), scene: s}
	v.Env = append(os.Environ(), victimEnv+"="+string(task))
	var complaints strings.Builder
	v.Stderr = &complaints
	if v.in, err = v.StdinPipe(); err != nil {
		s.t.Fatal(err)
	}
	out, err := v.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := v.Start(); err != nil {
		s.t.Fatal(err)
	}
	v.lines = bufio.NewScanner(out)
	s.steps, s.back = nil, s.clock.Now()
	if s.back.Before(s.due) {
		s.back = s.due
	}
	s.t.Cleanup(func() { v.kill() })
	v.hear("ready")
	if v.gone && die == 0 {
		s.t.Fatalf("a bot ended at its start:\n%s", complaints.String())
	}
	return v
}

// hear waits for a word of the victim's, or its death.
func (v *victim) hear(word string) {
	for v.lines.Scan() {
		line := v.lines.Text()
		if line == word {
			return
		}
		if what, ok := strings.CutPrefix(line, "step "); ok {
			_, what, _ = strings.Cut(what, " ")
			v.scene.steps = append(v.scene.steps, what)
		}
	}
	v.bury()
}

func (v *victim) bury() {
	if !v.gone {
		v.gone = true
		_ = v.Wait()
	}
}

// kill is kill -9.
func (v *victim) kill() {
	if !v.gone {
		_ = v.Process.Kill()
		v.bury()
	}
}

// pass lets time pass for the victim and for Discord.
func (v *victim) pass(span time.Duration) {
	v.scene.clock.Advance(span)
	if !v.gone {
		_, _ = fmt.Fprintln(v.in, span)
		v.hear("at rest")
	}
}

func (s *scene) slot() store.Slot {
	return store.Slot{Schedule: s.schedule.ID, Local: s.due.Format("2006-01-02T15:04")}
}

func (s *scene) delivery() store.Delivery {
	s.t.Helper()
	d, err := s.store.Delivery(s.t.Context(), s.slot())
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

// settle lets the victim live until the slot is finished or it dies.
func (s *scene) settle(v *victim) {
	s.t.Helper()
	for end := s.due.Add(10 * time.Hour); !v.gone; v.pass(5 * time.Second) {
		if d := s.delivery(); d.State != "" && d.State != store.Claimed {
			v.pass(time.Second) // what comes after
			return
		}
		if s.clock.Now().After(end) {
			s.t.Fatalf("after ten hours the slot is %+v", s.delivery())
		}
	}
}

// standing is how many messages stand for the slot that is owed.
func (s *scene) standing() (n int) {
	for _, m := range s.discord.Messages(s.channel.ID) {
		for _, e := range m.Embeds {
			if e.Footer != nil && strings.Contains(e.Footer.Text, schedule.Mark(s.slot())) {
				n++
			}
		}
	}
	return n
}

// once holds the slot to be posted once and settled, after so many kills of a kind.
func (s *scene) once(kind string, kills int, how string) {
	s.t.Helper()
	n, d := s.standing(), s.delivery()
	if kills > 0 {
		found("process: "+kind, 1, n, d.FinishedAt.Sub(s.back))
		noteFinding("process: "+kind, finding{tried: kills - 1})
	}
	if n != 1 || d.State != store.Settled {
		s.t.Errorf("%s: %d briefings stand for %s, which is %s: %s", how, n, d.Local, d.State, d.Reason)
	}
}

// TestFaultKillAtEachStep kills the bot at each step between a slot falling due
// and its settlement, in turn, and starts it again after a while; in the long
// form the second one is killed at each of its steps as well.
func TestFaultKillAtEachStep(t *testing.T) {
	t.Parallel()
	downs := []time.Duration{5 * time.Second, 3 * time.Minute, 40 * time.Minute}
	var tried []string
	kills := 0
	for die := 1; ; die++ {
		down := downs[die%len(downs)]
		name, survived := killAt(t, die, 0, down)
		if survived {
			break
		}
		kills++
		tried = append(tried, name)
		if !*long {
			continue
		}
		for _, down := range downs {
			for again := 1; ; again++ {
				if _, survived := killAt(t, die, again, down); survived {
					break
				}
				kills += 2
			}
		}
	}
	for _, part := range []string{"before a commit to deliveries", "before POST", "after POST"} {
		if !slices.ContainsFunc(tried, func(step string) bool { return strings.HasPrefix(step, part) }) {
			t.Errorf("no step is %q: %q", part, tried)
		}
	}
	t.Logf("killed %d times, at %d steps:\n  %s", kills, len(tried), strings.Join(tried, "\n  "))
}

// killAt has a first bot die at a step, a second one, where again is not 0, at
// one of its own, and a last one live. It says at which step, and whether one
// outlived the step that was meant for it.
func killAt(t *testing.T, die, again int, down time.Duration) (step string, survived bool) {
	t.Helper()
	s := newScene(t)
	v := s.bear(die, s.due)
	s.settle(v)
	survived = !v.gone
	kills := 0
	if !survived {
		kills++
		step = s.steps[len(s.steps)-1]
		s.clock.Advance(down)
		if again > 0 {
			v = s.bear(again, s.due)
			s.settle(v)
			survived = !v.gone
			if !survived {
				kills++
			}
			s.clock.Advance(down)
		}
		if v.gone {
			v = s.bear(0, s.due)
			s.settle(v)
		}
	}
	v.kill()
	s.once("kill -9 at each step in turn", kills, fmt.Sprintf("killed at step %d (%s), then %d, down for %s", die, step, again, down))
	return step, survived
}

// TestFaultKillAtRandom kills the bot at random moments about a slot, day after
// day on one database, and starts it again after a random while: 500 times in
// the long form.
func TestFaultKillAtRandom(t *testing.T) {
	t.Parallel()
	want := 20
	if *long {
		want = 500
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	s := newScene(t)
	kills, days, found := 0, 0, map[string]int{}
	for ; kills < want; days++ {
		v, before := s.bear(0, s.due), kills
		for deaths := 0; deaths < 1+random.IntN(3); deaths++ {
			// The line is written and not waited for; death comes while it is at work,
			// which takes milliseconds: rather sooner than later.
			span := max(s.due.Sub(s.clock.Now()), 0) + time.Duration(random.IntN(5))*time.Minute
			s.clock.Advance(span)
			_, _ = fmt.Fprintln(v.in, span)
			time.Sleep(time.Duration(100*random.IntN(10)*random.IntN(10)) * time.Microsecond)
			v.kill()
			kills++
			state := string(s.delivery().State)
			if state == "" {
				state = "not claimed"
			}
			found[fmt.Sprintf("%s, %d posted", state, s.standing())]++
			s.clock.Advance(time.Duration(random.IntN(20*60)) * time.Second)
			v = s.bear(0, s.due)
		}
		s.settle(v)
		v.kill()
		s.once("kill -9 at random moments", kills-before, fmt.Sprintf("day %d", days+1))
		if t.Failed() {
			break
		}
		s.due = s.due.Add(24 * time.Hour)
		s.clock.Advance(s.due.Add(-time.Minute).Sub(s.clock.Now()))
	}
	if n := len(s.discord.Messages(s.channel.ID)); n != days {
		t.Errorf("%d briefings stand after %d days", n, days)
	}
	t.Logf("%d kills on %d days (seed %d); found after them: %v", kills, days, seed, found)
}
