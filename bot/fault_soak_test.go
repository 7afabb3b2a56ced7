package bot

import (
	"context"
	"fmt"
	"io"
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
// interactions as DATELINE_SOAK says, and holds its resident memory and its
// goroutines at the end to those after the first tenth. Discord is played by
// this process, whose own memory does not count. Without DATELINE_SOAK it is
// skipped:
//
//	DATELINE_SOAK=100000 go test ./bot -run FaultSoak -v -timeout 60m
func TestFaultSoak(t *testing.T) {
	total, _ := strconv.Atoi(os.Getenv("DATELINE_SOAK"))
	if total == 0 {
		t.Skip("DATELINE_SOAK is not set: the number of interactions to run")
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "dateline")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "dateline").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	// Discord forgets interactions by its clock, which is moved on between batches.
	clock := clockwork.NewFakeClockAt(time.Now())
	s, err := discordtest.New(discordtest.Options{Unlimited: true, Clock: clock})
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

	calls := []discordtest.Call{
		{Command: "brief"}, {Command: "who", Options: map[string]any{"name": "putin"}}, {Command: "quotes"}, {Command: "timeline"}, {Command: "source"},
	}
	type figures struct{ resident, goroutines int }
	var first, last figures
	began := time.Now()
	const batch = 500
	ran := 0
	for tenth := 1; tenth <= 10; tenth++ {
		channel := guild.AddChannel(fmt.Sprint("soak-", tenth), discordgo.ChannelTypeGuildText)
		for ran < total*tenth/10 {
			var members sync.WaitGroup
			var failed atomic.Int64
			n := min(batch, total*tenth/10-ran)
			queue := make(chan int, n)
			for i := range n {
				queue <- ran + i
			}
			close(queue)
			for range 16 {
				members.Go(func() {
					for i := range queue {
						call := calls[i%len(calls)]
						call.User, call.Guild, call.Channel = member.ID, guild.ID, channel.ID
						if r, err := s.Command(ctx, call); err != nil || r.Message == nil {
							failed.Add(1)
							t.Logf("/%s: %v", call.Command, err)
						}
					}
				})
			}
			members.Wait()
			if failed.Load() > 0 {
				t.Fatalf("%d of %d are not answered", failed.Load(), n)
			}
			ran += n
			clock.Advance(31 * time.Minute)
		}
		s.RemoveChannel(channel.ID)
		last = figures{resident(t, cmd.Process.Pid), goroutines(t, listen)}
		if tenth == 1 {
			first = last
		}
		t.Logf("%9d interactions: %6.1f MiB resident, %d goroutines, %s", ran, float64(last.resident)/1024, last.goroutines, time.Since(began).Round(time.Second))
	}
	if last.resident > first.resident*11/10+4*1024 {
		t.Errorf("resident memory went from %d to %d KiB", first.resident, last.resident)
	}
	if last.goroutines > first.goroutines+20 {
		t.Errorf("goroutines went from %d to %d", first.goroutines, last.goroutines)
	}
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
