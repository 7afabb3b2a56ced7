package bot

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// healthy is a bot that serves its health checks and is not connected.
func healthy(t *testing.T, wait patience) (address string, log *testLog) {
	t.Helper()
	log = &testLog{}
	b := &Bot{log: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})), metrics: NewMetrics()}
	address, err := b.listenHealth(t.Context(), "127.0.0.1:0", wait)
	if err != nil {
		t.Fatal(err)
	}
	return address, log
}

func TestHealthIsForProgramsOnThisMachine(t *testing.T) {
	t.Parallel()
	address, _ := healthy(t, everydayPatience)
	_, port, _ := net.SplitHostPort(address)
	for name, c := range map[string]struct {
		method, path, host string
		header             [2]string
		want               int
	}{
		"by its address":             {"GET", "/metrics", address, [2]string{}, 200},
		"by localhost":               {"GET", "/metrics", "localhost:" + port, [2]string{}, 200},
		"by loopback of IPv6":        {"GET", "/metrics", "[::1]:" + port, [2]string{}, 200},
		"not connected":              {"GET", "/healthz", address, [2]string{}, 503},
		"by hand in a browser":       {"GET", "/metrics", address, [2]string{"Sec-Fetch-Site", "none"}, 200},
		"a name that resolves here":  {"GET", "/metrics", "rebind.example:" + port, [2]string{}, 403},
		"a name, no port":            {"GET", "/metrics", "rebind.example", [2]string{}, 403},
		"another machine's address":  {"GET", "/metrics", "192.0.2.1:" + port, [2]string{}, 403},
		"localhost of somebody else": {"GET", "/metrics", "localhost.evil.example", [2]string{}, 403},
		"another site's script":      {"GET", "/metrics", address, [2]string{"Origin", "https://evil.example"}, 403},
		"a page without an origin":   {"GET", "/metrics", address, [2]string{"Origin", "null"}, 403},
		"another site's picture":     {"GET", "/metrics", address, [2]string{"Sec-Fetch-Site", "cross-site"}, 403},
		"another port's page":        {"GET", "/metrics", address, [2]string{"Sec-Fetch-Site", "same-site"}, 403},
		"something to change":        {"POST", "/metrics", address, [2]string{}, 405},
		"what may be asked":          {"OPTIONS", "/metrics", address, [2]string{}, 405},
		"nothing there":              {"GET", "/debug/pprof/", address, [2]string{}, 404},
	} {
		req, err := http.NewRequestWithContext(t.Context(), c.method, "http://"+address+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Host = c.host
		if c.header[0] != "" {
			req.Header.Set(c.header[0], c.header[1])
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != c.want {
			t.Errorf("%s: status %d, want %d", name, resp.StatusCode, c.want)
		}
		for header, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "X-Content-Type-Options": "nosniff",
			"Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin", "Access-Control-Allow-Origin": "",
		} {
			if got := resp.Header.Get(header); got != want {
				t.Errorf("%s: %s is %q, want %q", name, header, got, want)
			}
		}
	}
}

// TestSlowCallersAreHungUpOn: who sends a request a little at a time, or never
// ends it, or says nothing more, is not waited for.
func TestSlowCallersAreHungUpOn(t *testing.T) {
	t.Parallel()
	const short = 30 * time.Millisecond
	address, _ := healthy(t, patience{head: short, request: short, answer: short, idle: short})
	for name, begun := range map[string]string{
		"says nothing":               "",
		"a header that does not end": "GET /healthz HTTP/1.1\r\nHost: " + address + "\r\nX-Slow: ",
		"a body that does not come":  "GET /healthz HTTP/1.1\r\nHost: " + address + "\r\nContent-Length: 1000\r\n\r\n",
		"keeps the line open":        "GET /healthz HTTP/1.1\r\nHost: " + address + "\r\n\r\n",
	} {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(conn, begun); err != nil {
			t.Fatal(err)
		}
		// Without the server's own time-outs this read ends with the test's.
		if err := conn.SetReadDeadline(time.Now().Add(30 * time.Second)); err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, bufio.NewReader(conn)); err != nil {
			if timeout, ok := err.(net.Error); ok && timeout.Timeout() {
				t.Errorf("%s: the server still waits", name)
			}
		}
		conn.Close()
	}
}

func TestListeningForOthersIsWarnedOf(t *testing.T) {
	t.Parallel()
	log := &testLog{}
	b := &Bot{log: slog.New(slog.NewTextHandler(log, nil)), metrics: NewMetrics()}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if _, err := b.listenHealth(ctx, "0.0.0.0:0", everydayPatience); err != nil {
		t.Skipf("this machine does not listen on every address: %v", err)
	}
	if !strings.Contains(log.String(), "from other machines") {
		t.Errorf("the log says %q", log)
	}
	// There the operator's own names are taken, of a container say.
	req := httptest.NewRequest("GET", "http://dateline:9090/metrics", nil)
	w := httptest.NewRecorder()
	b.healthHandler().ServeHTTP(w, req)
	if w.Code != 200 {
		t.Errorf("by a container's name: %d", w.Code)
	}
}
