package bot

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/net/netutil"
)

// healthHandler answers /healthz (200 while the gateway session is up, 503 with
// the reason otherwise) and /metrics, to programs: what a browser was led to ask
// by another site is refused.
func (b *Bot) healthHandler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		if !b.up.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			fmt.Fprintln(w, "not connected to Discord")
			return
		}
		fmt.Fprintln(w, "ok")
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(b.metrics.Registry, promhttp.HandlerOpts{}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		if why := foreign(r); why != "" {
			http.Error(w, why, http.StatusForbidden)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// foreign says why a request is refused that another site's page made, "" where
// none did. On loopback the Host must name this machine, against names that
// resolve to it (DNS rebinding); elsewhere names are the operator's.
func foreign(r *http.Request) string {
	if r.Header.Get("Origin") != "" {
		return "this is for programs, not for other sites' pages"
	}
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "none" && site != "same-origin" {
		return "this is for programs, not for other sites' pages"
	}
	arrived, _ := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if arrived == nil || !arrived.IP.IsLoopback() {
		return ""
	}
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	if strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback() {
		return ""
	}
	return "ask by the address that HTTP_LISTEN names"
}

// patience is how long a caller of the health checks may take with each part.
type patience struct {
	head, request, answer, idle time.Duration
}

var everydayPatience = patience{head: 5 * time.Second, request: 10 * time.Second, answer: 10 * time.Second, idle: time.Minute}

// mostCallers is how many may be connected at once; others wait.
const mostCallers = 64

// serveHealth listens on address until ctx is done. It gives the address really
// listened on, which differs where the port was 0.
func (b *Bot) serveHealth(ctx context.Context, address string) (string, error) {
	return b.listenHealth(ctx, address, everydayPatience)
}

func (b *Bot) listenHealth(ctx context.Context, address string, wait patience) (string, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return "", fmt.Errorf("listen for health checks: %w; change HTTP_LISTEN or free the port", err)
	}
	if at, ok := l.Addr().(*net.TCPAddr); ok && !at.IP.IsLoopback() {
		b.log.Warn("health checks and metrics can be asked from other machines; keep the port behind a firewall, or name 127.0.0.1 in HTTP_LISTEN", "address", at)
	}
	server := &http.Server{
		Handler:           b.healthHandler(),
		ReadHeaderTimeout: wait.head,
		ReadTimeout:       wait.request,
		WriteTimeout:      wait.answer,
		IdleTimeout:       wait.idle,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(b.log.Handler(), slog.LevelDebug), // callers' faults
	}
	go func() {
		if err := server.Serve(netutil.LimitListener(l, mostCallers)); !errors.Is(err, http.ErrServerClosed) {
			b.log.Error("health checks have ended", "cause", err)
		}
	}()
	context.AfterFunc(ctx, func() {
		closing, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		server.Shutdown(closing)
	})
	return l.Addr().String(), nil
}

// AskHealth asks the bot that listens on address whether it is well, and gives
// its words; an error where it is not or nobody answers.
func AskHealth(ctx context.Context, address string) (string, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "", fmt.Errorf("ask for health: %w; write HTTP_LISTEN like 127.0.0.1:9090", err)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1" // listening on every address includes this one
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+net.JoinHostPort(host, port)+"/healthz", nil)
	if err != nil {
		return "", fmt.Errorf("ask for health: %w", err)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Do(req)
	if err != nil {
		return "", fmt.Errorf("ask for health: %w; is the bot running with HTTP_LISTEN=%s?", withoutAddress(err), address)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, 1<<10))
	if err != nil {
		return "", fmt.Errorf("ask for health: %w", err)
	}
	words := strings.TrimSpace(string(text))
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("ask for health: %s; the bot's log has the cause", words)
	}
	return words, nil
}
