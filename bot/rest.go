package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"
)

// rest sends requests to Discord's API with the bot's token. It stands in for
// discordgo's own requests, which wait out a rate limit however long it is, past
// any context and with a lock held: one 429 of an hour on a channel would keep
// what works on other channels waiting as well, and a shutdown too. Here a
// request that may not be sent yet is an error that says when; whoever asked
// decides.
type rest struct {
	client *http.Client
	token  string // as in the header: "Bot …"
	agent  string
	clock  clockwork.Clock
	pace   time.Duration // the shortest wait before another try

	mu   sync.Mutex
	held time.Time // until then Discord takes no request of the bot's
}

// newRest makes a rest with a token as the settings have it.
func newRest(client *http.Client, token, version string, clock clockwork.Clock) *rest {
	return &rest{client: client, token: "Bot " + token, agent: "DiscordBot (dateline, " + version + ")", clock: clock, pace: 250 * time.Millisecond}
}

const (
	// answerSize bounds what is read of an answer; a hundred messages with
	// embeds are less.
	answerSize = 16 << 20
	// shortWait is how long a rate limit may be for ask to wait it out.
	shortWait = 5 * time.Second
	// unsaidWait is for a 429 that does not say how long.
	unsaidWait = 10 * time.Second
)

// send makes one request. Its errors are discordgo's: *discordgo.RESTError for
// an answer that is none of success, *discordgo.RateLimitError where the
// request may not be made yet. While a global limit holds nothing is sent:
// Discord shuts out who goes on.
func (r *rest) send(ctx context.Context, method, address, contentType string, body []byte) ([]byte, error) {
	if wait := r.holds(); wait > 0 {
		return nil, limited(wait, "all requests wait")
	}
	req, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return nil, withoutAddress(err)
	}
	req.Header.Set("Authorization", r.token)
	req.Header.Set("User-Agent", r.agent)
	if body != nil {
		req.Header.Set("Content-Type", contentType)
	}
	resp, err := r.client.Do(req)
	if err != nil {
		return nil, withoutAddress(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, answerSize))
	switch {
	case resp.StatusCode == http.StatusTooManyRequests:
		return nil, r.limit(resp, answer)
	case err != nil:
		return nil, fmt.Errorf("read the answer: %w", err)
	case resp.StatusCode >= 300:
		refused := &discordgo.RESTError{Response: resp, ResponseBody: []byte("an answer that is not JSON")} // a proxy's page is no use in a log
		var reason discordgo.APIErrorMessage
		if json.Unmarshal(answer, &reason) == nil {
			refused.Message, refused.ResponseBody = &reason, answer[:min(len(answer), 500)]
		}
		return nil, refused
	}
	return answer, nil
}

// limit reads a 429. One that is global, or that comes from what stands before
// Discord and is no JSON, goes for every request.
func (r *rest) limit(resp *http.Response, answer []byte) error {
	var said struct {
		RetryAfter float64 `json:"retry_after"`
		Global     bool    `json:"global"`
	}
	foreign := json.Unmarshal(answer, &said) != nil
	if said.RetryAfter <= 0 {
		said.RetryAfter, _ = strconv.ParseFloat(resp.Header.Get("Retry-After"), 64)
	}
	wait := time.Duration(said.RetryAfter * float64(time.Second))
	if wait <= 0 {
		wait = unsaidWait
	}
	if said.Global || foreign || resp.Header.Get("X-RateLimit-Global") != "" {
		r.mu.Lock()
		r.held = r.clock.Now().Add(wait)
		r.mu.Unlock()
	}
	return limited(wait, "a route waits")
}

func (r *rest) holds() time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.held.Sub(r.clock.Now())
}

func limited(wait time.Duration, message string) error {
	return &discordgo.RateLimitError{RateLimit: &discordgo.RateLimit{TooManyRequests: &discordgo.TooManyRequests{RetryAfter: wait, Message: message}, URL: "Discord's API"}}
}

// ask makes a request that may be made twice without harm, up to three times,
// and reads the answer into what into points at, unless that is nil.
func (r *rest) ask(ctx context.Context, method, address string, data, into any) error {
	var body []byte
	if data != nil {
		var err error
		if body, err = json.Marshal(data); err != nil {
			return err
		}
	}
	const tries = 3
	for try := 1; ; try++ {
		answer, err := r.send(ctx, method, address, "application/json", body)
		if err == nil && into != nil {
			if err = json.Unmarshal(answer, into); err != nil {
				err = fmt.Errorf("read the answer: %w", err)
			}
		}
		if err == nil {
			return nil
		}
		wait, again := r.worthWaiting(err, try)
		if !again || try == tries || !sleep(ctx, wait) {
			return err
		}
	}
}

// worthWaiting says whether the same request may fare better after a short
// while.
func (r *rest) worthWaiting(err error, try int) (time.Duration, bool) {
	wait := r.pace << (try - 1)
	if rate, ok := errors.AsType[*discordgo.RateLimitError](err); ok {
		return max(wait, rate.RetryAfter), rate.RetryAfter <= shortWait
	}
	if refused, ok := errors.AsType[*discordgo.RESTError](err); ok {
		return wait, refused.Response.StatusCode >= 500
	}
	return wait, true
}

// sleep waits on the machine's clock, not the tests': it paces the network. It
// gives false where ctx ends first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
