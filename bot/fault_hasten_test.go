package bot

import (
	"io"
	"net/http"
	"sync/atomic"
	"time"
)

// hasten shortens what the bot waits for by the wall, and counts what it has
// under way, so that a test moves its clock only while the bot is idle.
func hasten(b *Bot, busy *atomic.Int64) {
	b.client.Timeout = slowest
	b.client.Transport = &counting{b.client.Transport, busy}
	b.pace, b.gateway.pace, b.rest.pace = 20*time.Millisecond, 20*time.Millisecond, 5*time.Millisecond
}

// counting counts the requests under way, until their answers are read.
type counting struct {
	next http.RoundTripper
	busy *atomic.Int64
}

func (c *counting) RoundTrip(r *http.Request) (*http.Response, error) {
	c.busy.Add(1)
	resp, err := c.next.RoundTrip(r)
	if err != nil {
		c.busy.Add(-1)
		return resp, err
	}
	resp.Body = &countedBody{ReadCloser: resp.Body, busy: c.busy}
	return resp, nil
}

type countedBody struct {
	io.ReadCloser
	busy   *atomic.Int64
	closed atomic.Bool
}

func (b *countedBody) Close() error {
	if !b.closed.Swap(true) {
		b.busy.Add(-1)
	}
	return b.ReadCloser.Close()
}
