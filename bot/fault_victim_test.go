package bot

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"regexp"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jonboulle/clockwork"
	"modernc.org/sqlite"

	"dateline/bot/store"
	"dateline/briefs/library"
)

// A victim is a whole bot in a process of its own that dies by kill -9. Its
// clock is moved by its parent, line by line; it answers each line when it is at
// rest. What it does from a certain time on is counted, step by step: each
// commit of its database and each request to Discord, before and after. At the
// step that it is told, it kills itself, with the signal that nobody hears.

// victimEnv makes the test binary a victim: its job, as JSON.
const victimEnv = "DATELINE_TEST_VICTIM"

// job is what a victim is to do.
type job struct {
	URL, Token, Database string
	Now                  time.Time // its clock's time at the start
	From                 time.Time // from when steps count
	Die                  int       // at which step, from 1; 0 is never
}

// liveAsVictim runs a victim: "ready" when it is, then for each line, a
// duration, the clock is moved on by that, and "at rest" tells that nothing is
// under way. Steps are told as "step N WHAT".
func liveAsVictim(task string, in io.Reader, out io.Writer) int {
	var j job
	if err := json.Unmarshal([]byte(task), &j); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	clock := clockwork.NewFakeClockAt(j.Now)
	steps := &steps{job: j, clock: clock, out: out}
	sqlite.RegisterConnectionHook(func(c sqlite.ExecQuerierContext, _ string) error {
		hooks, ok := c.(sqlite.HookRegisterer)
		if !ok {
			return fmt.Errorf("this driver tells of no commits")
		}
		table := ""
		hooks.RegisterPreUpdateHook(func(d sqlite.SQLitePreUpdateData) { table = d.TableName })
		hooks.RegisterCommitHook(func() int32 { steps.at("before a commit to " + table); return 0 })
		return nil
	})
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	st, err := store.Open(ctx, "sqlite:"+j.Database, clock)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer st.Close()
	lib, err := library.Open(library.Options{Log: log, Clock: clock, Version: "test"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	b, err := New(Options{Token: j.Token, APIURL: j.URL, Version: "test", Grace: 12 * time.Hour, Library: lib, Store: st, Clock: clock, Log: log})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	steps.next = b.client.Transport
	b.client.Transport = steps
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	select {
	case <-b.Ready():
	case err := <-ended:
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	steps.say("ready")
	for lines := bufio.NewScanner(in); lines.Scan(); {
		span, err := time.ParseDuration(lines.Text())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		clock.Advance(span)
		// What the clock has set off begins in goroutines of its own. Should one
		// begin only after this, it finds the clock a little further on.
		for rest := 0; rest < 3; rest++ {
			time.Sleep(time.Millisecond)
			if steps.busy.Load() > 0 || b.keeper.Busy() > 0 {
				rest = 0
			}
		}
		steps.say("at rest")
	}
	cancel()
	if err := <-ended; err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// steps counts what a victim does.
type steps struct {
	job   job
	clock clockwork.Clock
	next  http.RoundTripper
	busy  atomic.Int64

	mu    sync.Mutex
	out   io.Writer
	count int
}

func (s *steps) say(words string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprintln(s.out, words)
}

// at is a step. It does not come back from the one at which to die.
func (s *steps) at(what string) {
	if s.clock.Now().Before(s.job.From) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count++
	fmt.Fprintf(s.out, "step %d %s\n", s.count, what)
	if s.count == s.job.Die {
		if self, err := os.FindProcess(os.Getpid()); err == nil {
			_ = self.Kill()
		}
		select {}
	}
}

var ids = regexp.MustCompile(`/\d{5,}`)

func (s *steps) RoundTrip(r *http.Request) (*http.Response, error) {
	what := r.Method + " " + ids.ReplaceAllString(r.URL.Path, "/…")
	s.at("before " + what)
	s.busy.Add(1)
	defer s.busy.Add(-1)
	resp, err := s.next.RoundTrip(r)
	s.at("after " + what)
	return resp, err
}
