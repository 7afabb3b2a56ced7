package commands

import (
	"strconv"
	"sync"
	"time"

	"github.com/jonboulle/clockwork"
	"golang.org/x/time/rate"
)

// Cost is what a command takes of what all servers share: the processor, or
// Discord's patience with the bot's own requests. Plain answers from memory are
// free; the queue before the router sees that they are shared fairly.
type Cost int

const (
	Free    Cost = iota
	Picture      // a picture is painted: tens of milliseconds
	Errand       // Discord is asked something, on the bot's own account
	Preview      // both, and a whole briefing
	Rebuild      // a story is read and built anew: up to seconds
)

// allowance is a bucket of tokens: so many at once, then one every so often.
type allowance struct {
	burst int
	every time.Duration
}

// allowances are what one member, and all members of one server together, may
// spend. A moderator at work does not meet them.
var allowances = map[Cost]struct{ member, guild allowance }{
	Picture: {allowance{15, 3 * time.Second}, allowance{60, 500 * time.Millisecond}},
	Errand:  {allowance{30, 3 * time.Second}, allowance{60, time.Second}},
	Preview: {allowance{10, 10 * time.Second}, allowance{20, 5 * time.Second}},
	Rebuild: {allowance{10, time.Minute}, allowance{15, 30 * time.Second}},
}

// purse is whose tokens are counted.
type purse struct {
	cost  Cost
	guild bool
	id    string
}

// limiter counts what members and servers have spent. It remembers only those
// who have spent something lately.
type limiter struct {
	clock  clockwork.Clock
	mu     sync.Mutex
	purses map[purse]*rate.Limiter
	swept  time.Time
}

func newLimiter(clock clockwork.Clock) *limiter {
	return &limiter{clock: clock, purses: map[purse]*rate.Limiter{}, swept: clock.Now()}
}

// spend takes a token of the member's and one of the server's, or neither:
// until is when both have one again, whole tells that the server as a whole has
// none. A zero until means that they were taken.
func (l *limiter) spend(c Cost, user, guild string) (until time.Time, whole bool) {
	a, costs := allowances[c]
	if !costs {
		return time.Time{}, false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock.Now()
	l.sweep(now)
	own := l.purse(purse{c, false, user}, a.member).ReserveN(now, 1)
	if wait := own.DelayFrom(now); wait > 0 {
		own.CancelAt(now)
		return now.Add(wait), false
	}
	if guild == "" {
		return time.Time{}, false
	}
	shared := l.purse(purse{c, true, guild}, a.guild).ReserveN(now, 1)
	if wait := shared.DelayFrom(now); wait > 0 {
		shared.CancelAt(now)
		own.CancelAt(now)
		return now.Add(wait), true
	}
	return time.Time{}, false
}

func (l *limiter) purse(p purse, a allowance) *rate.Limiter {
	x, known := l.purses[p]
	if !known {
		x = rate.NewLimiter(rate.Every(a.every), a.burst)
		l.purses[p] = x
	}
	return x
}

// sweep forgets, once a minute, the purses that are full again: a new one is as
// full.
func (l *limiter) sweep(now time.Time) {
	if now.Sub(l.swept) < time.Minute {
		return
	}
	l.swept = now
	for p, x := range l.purses {
		if x.TokensAt(now) >= float64(x.Burst()) {
			delete(l.purses, p)
		}
	}
}

// cost is what the request will take.
func (c *Command) cost(r *Request) Cost {
	if cost, named := c.Cost[r.Sub]; named {
		return cost
	}
	return c.Cost[""]
}

// spent says why the request has to wait, "" where it need not.
func (h *handling) spent() string {
	until, whole := h.limiter.spend(h.command.cost(h.request), h.request.User, h.request.Guild)
	if until.IsZero() {
		return ""
	}
	key := "limit.member"
	if whole {
		key = "limit.server"
	}
	// Discord's client writes the time, in the member's language, and counts down.
	return h.request.Voice().Say(key, "<t:"+strconv.FormatInt(until.Add(time.Second-time.Millisecond).Unix(), 10)+":R>")
}
