package discordtest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// limit is how often a route may be asked in a window. Discord publishes none
// of these figures; they are near what its headers were seen to say.
type limit struct {
	times  int
	window time.Duration
}

var (
	ordinary   = limit{50, time.Second}
	sends      = limit{5, 5 * time.Second}
	edits      = limit{5, 5 * time.Second}
	deletes    = limit{5, time.Second}
	hooks      = limit{5, 2 * time.Second}
	definition = limit{5, 20 * time.Second}
	crossposts = limit{10, time.Hour}
	oldEdits   = limit{3, 20 * time.Second} // of messages older than an hour, beside edits
	answers    = limit{}                    // callbacks: none
	all        = limit{50, time.Second}     // the bot's own, over all routes
)

// limiter counts requests per bucket: a route with its major parameters.
type limiter struct {
	s       *Server
	buckets map[string]*bucket
}

type bucket struct {
	used    int
	opened  time.Time // by the Server's clock
	started time.Time // by the wall
}

func (l *limiter) init(s *Server) { l.s, l.buckets = s, make(map[string]*bucket) }

// take counts a request, writes the headers and gives the 429 body where the
// bucket is empty. The Server's lock is held.
func (l *limiter) take(s *Server, w http.ResponseWriter, c *call) map[string]any {
	h := w.Header()
	key := c.bucketKey()
	lim := c.route.limit
	if lim.times == 0 {
		lim = ordinary
	}
	if !c.route.open && !s.opts.Unlimited {
		if left, after := l.count("global", all); left < 0 {
			h.Set("X-RateLimit-Global", "true")
			h.Set("X-RateLimit-Scope", "global")
			h.Set("Retry-After", strconv.Itoa(int(math.Ceil(after.Seconds()))))
			return limitedBody(after, true)
		}
	}
	left, after := l.count(key, lim)
	sum := sha256.Sum256([]byte(c.route.method + c.route.pattern))
	h.Set("X-RateLimit-Limit", strconv.Itoa(lim.times))
	h.Set("X-RateLimit-Remaining", strconv.Itoa(max(left, 0)))
	h.Set("X-RateLimit-Reset", seconds(float64(s.clock.Now().Add(after).UnixMilli())/1000))
	h.Set("X-RateLimit-Reset-After", seconds(after.Seconds()))
	h.Set("X-RateLimit-Bucket", hex.EncodeToString(sum[:8]))
	if left >= 0 || s.opts.Unlimited {
		return nil
	}
	h.Set("X-RateLimit-Scope", "user")
	h.Set("Retry-After", strconv.Itoa(int(math.Ceil(after.Seconds()))))
	return limitedBody(after, false)
}

func seconds(s float64) string { return strconv.FormatFloat(s, 'f', 3, 64) }

func limitedBody(after time.Duration, global bool) map[string]any {
	return map[string]any{
		"message":     "You are being rate limited.",
		"retry_after": math.Ceil(after.Seconds()*1000) / 1000,
		"global":      global,
		"code":        0, // optional by the documentation, required by the OpenAPI description
	}
}

// count takes one from the bucket; left is negative when there was none. The
// window ends when the clock or the wall has passed it, whichever is first.
func (l *limiter) count(key string, lim limit) (left int, after time.Duration) {
	now, wall := l.s.clock.Now(), time.Now()
	b := l.buckets[key]
	passed := time.Duration(0)
	if b != nil {
		passed = now.Sub(b.opened)
		if !l.s.opts.LimitsByClock {
			passed = max(passed, wall.Sub(b.started))
		}
	}
	if b == nil || passed >= lim.window || now.Before(b.opened) {
		if len(l.buckets) > 4096 {
			clear(l.buckets) // forgetting is kinder than growing for ever
		}
		b = &bucket{opened: now, started: wall}
		l.buckets[key] = b
		passed = 0
	}
	after = lim.window - passed
	if b.used >= lim.times {
		return -1, after
	}
	b.used++
	return lim.times - b.used, after
}

// bucketKey names the bucket: the route, and the parameters by which Discord
// parts buckets (channel, guild, webhook with its token; the application's
// commands are one per application).
func (c *call) bucketKey() string {
	key := []string{c.route.method, c.route.pattern}
	for _, major := range []string{"channel", "guild", "webhook", "token"} {
		if v := c.vars[major]; v != "" {
			key = append(key, v)
		}
	}
	return fmt.Sprint(strings.Join(key, " "))
}
