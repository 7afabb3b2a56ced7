package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dateline/bot/store"

	"github.com/jonboulle/clockwork"
)

// claimantEnv makes the test binary claim slots until it is killed: "URL ID".
const claimantEnv = "DATELINE_TEST_CLAIMANT"

const slotsToClaim = 400

func localOf(n int) string { return fmt.Sprintf("slot-%04d", n) }

// claimUntilKilled claims all slots in order and reports each that it has won
// when the store has acknowledged it.
func claimUntilKilled(job string) {
	url, schedule, _ := strings.Cut(job, " ")
	s, err := store.Open(context.Background(), url, clockwork.NewRealClock())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for n := range slotsToClaim {
		slot := store.Slot{Schedule: schedule, Local: localOf(n)}
		_, claimed, err := s.Claim(context.Background(), slot, fmt.Sprint(os.Getpid()))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if claimed {
			fmt.Println("won", n)
		}
	}
	fmt.Println("done")
}

// TestKillNine runs claimants, two at a time, kills each with SIGKILL after a
// random number of wins, and begins anew until all slots are claimed. What a
// claimant was told it has won, no other may win, ever; and the file must be
// whole after every death.
func TestKillNine(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		x := b.add(t, morning("g1"))
		random := rand.New(rand.NewPCG(7, 7))
		wins := map[string][]string{}
		kills := 0
		for round := 0; ; round++ {
			if round > 500 {
				t.Fatal("the slots are never all claimed")
			}
			type report struct {
				who  string
				line string
			}
			lines := make(chan report)
			var running []*exec.Cmd
			for i := range 2 {
				c := exec.Command(os.Args[0])
				c.Env = append(os.Environ(), claimantEnv+"="+b.url+" "+x.ID)
				var complaints strings.Builder
				c.Stderr = &complaints
				out, err := c.StdoutPipe()
				if err != nil {
					t.Fatal(err)
				}
				if err := c.Start(); err != nil {
					t.Fatal(err)
				}
				running = append(running, c)
				go func() {
					who := fmt.Sprint(round, "/", i)
					for scan := bufio.NewScanner(out); scan.Scan(); {
						lines <- report{who, scan.Text()}
					}
					lines <- report{who, "end"}
				}()
			}
			limit, done := 1+random.IntN(25), 0
			for ended := 0; ended < 2; {
				r := <-lines
				switch {
				case r.line == "end":
					ended++
				case r.line == "done":
					done++
				default:
					slot := strings.TrimPrefix(r.line, "won ")
					wins[slot] = append(wins[slot], r.who)
					if limit--; limit == 0 {
						for _, c := range running {
							_ = c.Process.Kill()
						}
						kills++
					}
				}
			}
			for _, c := range running {
				_ = c.Wait()
			}
			again, err := store.Open(t.Context(), b.url, b.clock)
			if err != nil {
				t.Fatalf("after a death: %v", err)
			}
			if err := again.Close(); err != nil {
				t.Fatal(err)
			}
			if done == 2 {
				break
			}
		}
		if kills < 2 { // on a busy machine a death comes late, and much is claimed before
			t.Errorf("only %d rounds were killed", kills)
		}
		for slot, who := range wins {
			if len(who) != 1 {
				t.Errorf("slot %s was won by %v", slot, who)
			}
		}
		claimed := must[[]store.Delivery](t)(b.Unsettled(t.Context()))
		if len(claimed) != slotsToClaim {
			t.Errorf("%d of %d slots stand claimed", len(claimed), slotsToClaim)
		}
		// A kill may fall between a claim and its report, never the other way.
		if len(wins) > len(claimed) || len(wins) < slotsToClaim-4*kills {
			t.Errorf("%d wins were reported of %d claims, with %d kills", len(wins), len(claimed), kills)
		}
		t.Logf("%d slots, %d rounds killed, %d wins reported", len(claimed), kills, len(wins))
	})
}

func TestFirstStartsAtOnceMakeOneDatabase(t *testing.T) {
	t.Parallel()
	url := "sqlite:" + filepath.Join(t.TempDir(), "new", "dateline.db")
	failures := make(chan error)
	const n = 8
	for range n {
		go func() {
			s, err := store.Open(context.Background(), url, clockwork.NewRealClock())
			if err == nil {
				_, err = s.AddSchedule(context.Background(), morning("g1"))
				_ = s.Close()
			}
			failures <- err
		}()
	}
	for range n {
		if err := <-failures; err != nil {
			t.Error(err)
		}
	}
	b := openAt(t, url)
	if all := must[[]store.Schedule](t)(b.Schedules(t.Context(), "g1")); len(all) != n {
		t.Errorf("%d of %d schedules are there", len(all), n)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(strings.TrimPrefix(url, "sqlite:")), ".dateline-new-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
