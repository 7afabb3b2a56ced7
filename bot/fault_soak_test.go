package bot

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

// TestFaultSoak runs the program as it is delivered, has it answer as many
// interactions as DATELINE_SOAK says, and holds its resident memory at the end
// to within a tenth of that after the first twentieth, and its goroutines to
// those. Discord is played by this process, whose own memory does not count.
// DATELINE_SOAK_FOR (a duration) ends it early. Without DATELINE_SOAK it is
// skipped:
//
//	DATELINE_SOAK=1000000 go test ./bot -run FaultSoak -v -timeout 120m
func TestFaultSoak(t *testing.T) {
	total, _ := strconv.Atoi(os.Getenv("DATELINE_SOAK"))
	if total == 0 {
		t.Skip("DATELINE_SOAK is not set: the number of interactions to run")
	}
	limit, err := time.ParseDuration(os.Getenv("DATELINE_SOAK_FOR"))
	if err != nil {
		limit = 24 * time.Hour
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "dateline")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "dateline").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	// Discord forgets interactions by its clock, which is moved on between batches.
	clock := clockwork.NewFakeClockAt(time.Now())
	s, err := discordtest.New(discordtest.Options{Unlimited: true, Clock: clock, Forgetful: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	guild := s.AddGuild("Newsroom")
	member := s.AddUser("Member")
	guild.AddMember(member, 0)

	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	cmd := exec.CommandContext(ctx, program)
	cmd.Dir = dir
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 15 * time.Second
	listen := "127.0.0.1:" + freePort(t)
	cmd.Env = []string{"HOME=" + dir, "DISCORD_TOKEN=" + s.Token(), "DISCORD_API_URL=" + s.URL(), "DATA_DIR=" + dir, "HTTP_LISTEN=" + listen, "LOG_LEVEL=error"}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { cancel(); cmd.Wait() }()
	waiting, done := context.WithTimeout(ctx, time.Minute)
	err = s.Await(waiting, func() bool { return s.Connected() == 1 && len(s.Commands("")) > 0 })
	done()
	if err != nil {
		t.Fatal(err)
	}

	// One in fifty paints a picture, as one in fifty asks for the timeline;
	// every answer is another message, and autocomplete comes between.
	calls := []discordtest.Call{
		{Command: "who", Options: map[string]any{"name": "putin"}}, {Command: "source"}, {Command: "find", Options: map[string]any{"words": "taliban"}}, {Command: "help"},
	}
	const pictures = 50
	var first, last figures
	began := time.Now()
	const (
		batch   = 500
		players = 8
		marks   = 20 // of the curve
	)
	channel := guild.AddChannel("soak", discordgo.ChannelTypeGuildText)
	ask := func(i int) error {
		call := calls[i%len(calls)]
		if i%pictures == 0 {
			call = discordtest.Call{Command: "timeline"}
		}
		call.User, call.Guild, call.Channel = member.ID, guild.ID, channel.ID
		if i%3 == 0 && call.Command == "who" {
			_, err := s.Complete(ctx, call, "name")
			return err
		}
		r, err := s.Command(ctx, call)
		switch {
		case err != nil:
			return fmt.Errorf("/%s: %w", call.Command, err)
		case r.Message == nil || bytes.Contains(r.Raw, []byte("fault, not yours")):
			return fmt.Errorf("/%s answers %s", call.Command, r.Raw)
		}
		return nil
	}
	mark := 0
	for ran := 0; ran < total && time.Since(began) < limit; {
		var members sync.WaitGroup
		var failed atomic.Int64
		var next atomic.Int64
		next.Store(int64(ran))
		end := min(ran+batch, total)
		for range players {
			members.Go(func() {
				for i := int(next.Add(1) - 1); i < end; i = int(next.Add(1) - 1) {
					if err := ask(i); err != nil {
						failed.Add(1)
						t.Log(err)
					}
				}
			})
		}
		members.Wait()
		if failed.Load() > 0 {
			t.Fatalf("%d of %d are not answered", failed.Load(), end-ran)
		}
		ran = end
		clock.Advance(31 * time.Minute)
		if ran < total/marks*(mark+1) && ran < total {
			continue
		}
		mark++
		last = measure(t, cmd.Process.Pid, listen)
		if mark == 1 {
			first = last
		}
		t.Logf("%9d interactions: %6.1f MiB resident, %d goroutines beside those of %d connections, %s", ran, float64(last.resident)/1024, last.goroutines, last.connections, time.Since(began).Round(time.Second))
	}
	if mark < marks {
		t.Logf("ended early, by DATELINE_SOAK_FOR: %d of %d parts", mark, marks)
	}
	if last.resident > first.resident*11/10 {
		t.Errorf("resident memory went from %d to %d KiB", first.resident, last.resident)
	}
	if last.goroutines > first.goroutines+4 {
		t.Errorf("goroutines went from %d to %d", first.goroutines, last.goroutines)
	}
}

// figures are what a process holds: resident memory in KiB, connections, and
// goroutines without the two that each connection has.
type figures struct{ resident, goroutines, connections int }

// measure looks at the process while nothing is asked of it: the least of some
// looks, for what is garbage is not yet a leak.
func measure(t *testing.T, pid int, listen string) figures {
	t.Helper()
	least := figures{resident: math.MaxInt, goroutines: math.MaxInt}
	for range 10 {
		time.Sleep(100 * time.Millisecond)
		least.resident = min(least.resident, resident(t, pid))
		n, before := goroutines(t, listen), connections(t, pid)
		if own := n - 2*before; own < least.goroutines {
			least.goroutines, least.connections = own, before
		}
	}
	return least
}

// connections is how many sockets a process has open.
func connections(t *testing.T, pid int) (n int) {
	t.Helper()
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if to, err := os.Readlink(f); err == nil && strings.HasPrefix(to, "socket:") {
			n++
		}
	}
	return n
}

// resident is the resident memory of a process in KiB.
func resident(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skipf("this system does not tell a process's memory in /proc: %v", err)
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			n, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
	}
	t.Fatal("no VmRSS")
	return 0
}

// goroutines is what the bot's metrics say.
func goroutines(t *testing.T, address string) int {
	t.Helper()
	resp, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^go_goroutines (\d+)`).FindSubmatch(text)
	if m == nil {
		t.Fatal("the metrics have no go_goroutines")
	}
	n, _ := strconv.Atoi(string(m[1]))
	return n
}

// freePort is a port that was free a moment ago.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}
