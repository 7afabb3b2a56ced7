package bot

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/jonboulle/clockwork"
)

// held are handlers that begin and then wait to be let go.
type held struct {
	begun   chan string
	dropped chan string
	free    map[string]chan struct{}
	all     sync.WaitGroup
}

func (h *held) take(t *turns, clock clockwork.Clock, house string) {
	h.all.Add(1)
	if h.free[house] == nil {
		h.free[house] = make(chan struct{})
	}
	free := h.free[house]
	t.take(house, clock.Now,
		func() { defer h.all.Done(); h.begun <- house; <-free },
		func() { defer h.all.Done(); h.dropped <- house })
}

// TestOneHouseCannotTakeAllPlaces has one server send without end while none of
// its handlers comes to an end: another's is begun all the same.
func TestOneHouseCannotTakeAllPlaces(t *testing.T) {
	t.Parallel()
	synctest.Test(t, floodOneHouse)
}

func floodOneHouse(t *testing.T) {
	clock := clockwork.NewFakeClock()
	h := held{begun: make(chan string, 1<<16), dropped: make(chan string, 1<<16), free: map[string]chan struct{}{}}
	var turns turns
	const flood = 10_000
	for range flood {
		h.take(&turns, clock, "flood")
	}
	h.take(&turns, clock, "quiet")
	began := map[string]int{}
	for range mostOfOne + 1 {
		began[<-h.begun]++
	}
	if began["quiet"] != 1 || began["flood"] != mostOfOne {
		t.Errorf("begun: %v, want one of the quiet server and %d of the other", began, mostOfOne)
	}
	for range flood - mostOfOne - longestLine { // the line is full: the oldest go
		<-h.dropped
	}
	// What waits for longer than Discord does is dropped when its turn comes;
	// what came later is answered.
	clock.Advance(stale + time.Millisecond)
	h.take(&turns, clock, "flood")
	close(h.free["flood"])
	close(h.free["quiet"])
	h.all.Wait()
	synctest.Wait() // a handler gives its place back after its end
	if dropped, late := len(h.dropped), len(h.begun); dropped != longestLine || late != 1 {
		t.Errorf("%d more were dropped and %d begun, want the whole line, and the one that came late", dropped, late)
	}
	turns.mu.Lock()
	defer turns.mu.Unlock()
	if turns.total != 0 || len(turns.running) != 0 || len(turns.lines) != 0 || len(turns.order) != 0 {
		t.Errorf("afterwards there is left: %d at once, %v, %d lines, %v", turns.total, turns.running, len(turns.lines), turns.order)
	}
}

// TestLinesAreServedInTurn: with all places taken, houses that wait are served
// one after another, however long their lines are.
func TestLinesAreServedInTurn(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	h := held{begun: make(chan string, 1<<16), dropped: make(chan string, 1<<16), free: map[string]chan struct{}{}}
	var turns turns
	houses := mostTogether / mostOfOne
	for n := range houses {
		for range mostOfOne {
			h.take(&turns, clock, fmt.Sprint("busy", n))
		}
	}
	for range mostTogether {
		<-h.begun
	}
	for range 100 {
		h.take(&turns, clock, "flood")
	}
	h.take(&turns, clock, "quiet")
	for range 2 { // two places become free
		h.free["busy0"] <- struct{}{}
	}
	got := map[string]int{<-h.begun: 1}
	got[<-h.begun]++
	if got["flood"] != 1 || got["quiet"] != 1 {
		t.Errorf("the next two are %v, want one of each house", got)
	}
	for _, free := range h.free {
		close(free)
	}
	h.all.Wait()
}

func TestEveryInteractionIsBegunOrDropped(t *testing.T) {
	t.Parallel()
	var turns turns
	var begun, dropped atomic.Int64
	var all, senders sync.WaitGroup
	for g := range 20 {
		senders.Go(func() {
			for range 2_000 {
				all.Add(1)
				turns.take(fmt.Sprint(g%5), time.Now, func() { begun.Add(1); all.Done() }, func() { dropped.Add(1); all.Done() })
			}
		})
	}
	senders.Wait()
	all.Wait()
	if n := begun.Load() + dropped.Load(); n != 40_000 {
		t.Errorf("%d of 40000 were begun or dropped", n)
	}
}
