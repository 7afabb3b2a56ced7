package bot

import (
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/jonboulle/clockwork"
)

// frugal keeps the bot from being shut out. Discord bans an address for a while
// that is answered 401, 403 or 429 more than 10,000 times in 10 min (shared
// limits do not count); everything else on that address is banned with it. So
// such answers are counted here, for all requests of the bot's together, and at
// mostInvalid of them nothing is sent until enough are 10 min old: a request is
// then a rate limit that says when.
//
// The way there is short: a member who floods a bot whose answers Discord
// refuses costs a request each.
type frugal struct {
	next  http.RoundTripper
	clock clockwork.Clock
	log   *slog.Logger
	most  int // mostInvalid

	mu    sync.Mutex
	began time.Time
	parts [invalidSpan/invalidPart + 1]struct{ number, count int }
	shut  bool // nothing is sent, and the log has been told
}

const (
	// mostInvalid is half of what Discord grants: other programs may share the
	// address, and requests that are under way when it is reached come on top.
	mostInvalid = 5000
	// invalidSpan is the time that counts, in parts of which the oldest is forgotten
	// as a whole.
	invalidSpan = 10 * time.Minute
	invalidPart = 15 * time.Second
)

func (f *frugal) RoundTrip(r *http.Request) (*http.Response, error) {
	if wait := f.wait(); wait > 0 {
		return nil, limited(wait, "Discord has refused too many requests")
	}
	resp, err := f.next.RoundTrip(r)
	if err == nil && invalid(resp) {
		f.count()
	}
	return resp, err
}

// invalid says whether an answer counts against the bot.
func invalid(resp *http.Response) bool {
	switch resp.StatusCode {
	case http.StatusUnauthorized, http.StatusForbidden:
		return true
	case http.StatusTooManyRequests:
		return resp.Header.Get("X-RateLimit-Scope") != "shared"
	}
	return false
}

// count notes an answer that counts.
func (f *frugal) count() {
	f.mu.Lock()
	defer f.mu.Unlock()
	number := f.number()
	p := &f.parts[number%len(f.parts)]
	if p.number != number {
		p.number, p.count = number, 0
	}
	p.count++
}

// number is that of the part that it is now, by time that passed: a machine's
// clock that is set back or forth changes nothing.
func (f *frugal) number() int {
	if f.began.IsZero() {
		f.began = f.clock.Now()
	}
	return int(f.clock.Since(f.began) / invalidPart)
}

// wait is how long nothing may be sent, 0 where it may.
func (f *frugal) wait() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := f.number()
	total, oldest := 0, now
	for _, p := range f.parts {
		if p.count > 0 && now-p.number < len(f.parts) {
			total += p.count
			oldest = min(oldest, p.number)
		}
	}
	if total < f.most {
		f.shut = false
		return 0
	}
	free := time.Duration(oldest+len(f.parts))*invalidPart - f.clock.Since(f.began)
	if !f.shut {
		f.shut = true
		f.log.Error("Discord refuses so many requests that it would shut out this address; nothing is sent for a while",
			"refused", total, "within", invalidSpan, "for", free)
	}
	return max(free, time.Second)
}
