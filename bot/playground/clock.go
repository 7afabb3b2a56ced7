package playground

import (
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/jonboulle/clockwork"
)

// Clock runs as the machine's does and can be moved forward, so that tomorrow's
// briefing can be seen today. It is a clockwork.Clock.
type Clock struct {
	*clockwork.FakeClock
	mu   sync.Mutex
	last time.Time // of the machine's clock
	stop chan struct{}
	once sync.Once
}

// beat is how often the clock follows the machine's.
const beat = 20 * time.Millisecond

// NewClock starts a clock at start. Stop ends it.
func NewClock(start time.Time) *Clock {
	c := &Clock{FakeClock: clockwork.NewFakeClockAt(start), last: time.Now(), stop: make(chan struct{})}
	go func() {
		t := time.NewTicker(beat)
		defer t.Stop()
		for {
			select {
			case <-c.stop:
				return
			case <-t.C:
				c.follow()
			}
		}
	}()
	return c
}

// follow catches up with the machine's clock.
func (c *Clock) follow() {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	if passed := now.Sub(c.last); passed > 0 {
		c.Advance(passed)
	}
	c.last = now
}

// Stop lets the clock stand still.
func (c *Clock) Stop() { c.once.Do(func() { close(c.stop) }) }

// furthest is how far one move may go: a schedule may be a month away.
const furthest = 62 * 24 * time.Hour

// Move puts the clock forward to a later time, at most 62 days on.
func (c *Clock) Move(to time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	ahead := to.Sub(c.Now())
	switch {
	case ahead < 0:
		return errors.New("move the clock: it only moves forward; choose a later time")
	case ahead > furthest:
		return fmt.Errorf("move the clock: %s is more than 62 days away; choose an earlier time", to.Format(time.RFC3339))
	}
	c.Advance(ahead)
	return nil
}

// lookAtClock answers with the time and the next briefing's.
func (p *Page) lookAtClock(w http.ResponseWriter, r *http.Request) { answer(w, p.clockFace(r)) }

// moveClock moves the clock to the next briefing, or by some minutes.
func (p *Page) moveClock(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		Minutes int `json:"minutes"` // 0: to the next briefing
	}
	if !read(w, r, &ask) {
		return
	}
	to := p.o.Clock.Now().Add(time.Duration(ask.Minutes) * time.Minute)
	if ask.Minutes == 0 {
		next := p.clockFace(r).Next
		if next == nil {
			noneComing.write(w)
			return
		}
		to = *next
	}
	if err := p.o.Clock.Move(to); err != nil {
		outOfReach.write(w)
		return
	}
	answer(w, p.clockFace(r))
}
