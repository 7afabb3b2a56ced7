// Package playground is a local web page over the loopback Discord: it shows a
// channel as Discord would, lets a visitor ask the real bot as a member or a
// moderator, and moves the clock to the next briefing.
//
// It must not know what the bot answers or how: it shows messages and passes on
// what a visitor does, and would serve any bot.
package playground

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"dateline/bot/discordtest"
)

//go:embed static
var static embed.FS

// Options is what a page is made of.
type Options struct {
	Discord *discordtest.Server
	Clock   *Clock
	Scene   *Scene
	Next    func(context.Context) (time.Time, bool) // when the next briefing is due
	Log     *slog.Logger
}

// Page serves the page and what it asks for. It is an http.Handler.
type Page struct {
	o       Options
	mux     *http.ServeMux
	mu      sync.Mutex
	readers map[*reader]bool
	modals  map[string]*discordtest.Reply // the one that is open, by person
	cancel  func()
}

// New makes a page. Close ends its streams.
func New(o Options) *Page {
	p := &Page{o: o, mux: http.NewServeMux(), readers: map[*reader]bool{}, modals: map[string]*discordtest.Reply{}}
	files, err := fs.Sub(static, "static")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	p.mux.Handle("GET /", http.FileServerFS(files))
	p.mux.HandleFunc("GET /scene", p.scene)
	p.mux.HandleFunc("GET /commands", p.commands)
	p.mux.HandleFunc("GET /messages", p.messages)
	p.mux.HandleFunc("GET /events", p.events)
	p.mux.HandleFunc("POST /command", p.command)
	p.mux.HandleFunc("POST /complete", p.complete)
	p.mux.HandleFunc("POST /press", p.press)
	p.mux.HandleFunc("POST /submit", p.submit)
	p.mux.HandleFunc("POST /write", p.write)
	p.mux.HandleFunc("POST /language", p.speak)
	p.mux.HandleFunc("GET /clock", p.lookAtClock)
	p.mux.HandleFunc("POST /clock", p.moveClock)
	p.cancel = o.Discord.Subscribe(p.tell)
	return p
}

// Close ends every open stream, so that a server can shut down.
func (p *Page) Close() {
	p.cancel()
	p.mu.Lock()
	defer p.mu.Unlock()
	for r := range p.readers {
		r.end()
	}
}

// policy lets the page load its own files and the loopback Discord's pictures,
// and nothing else; no inline script, no frame around it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

// largest is how much a request of the page may hold, in bytes.
const largest = 64 << 10

// ServeHTTP answers only requests that a browser on this machine made to this
// page: a name that resolves to loopback (DNS rebinding) or another site's
// script is refused.
func (p *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", fmt.Sprintf(policy, strings.TrimSuffix(p.o.Discord.URL(), "/api/v9")))
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
	if !knownHost(r) {
		http.Error(w, "open this page by its address, http://"+localAddress(r), http.StatusMisdirectedRequest)
		return
	}
	if origin := r.Header.Get("Origin"); origin != "" && origin != "http://"+r.Host {
		http.Error(w, "this page takes no requests from other sites", http.StatusForbidden)
		return
	}
	if r.Method == http.MethodPost {
		kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if kind != "application/json" {
			http.Error(w, "send JSON", http.StatusUnsupportedMediaType)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, largest)
	}
	p.mux.ServeHTTP(w, r)
}

// knownHost tells whether the request names this machine, by address or as
// localhost, or the very address that it arrived at.
func knownHost(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	host = strings.Trim(host, "[]")
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	if ip == nil {
		return false
	}
	arrived, _, _ := net.SplitHostPort(localAddress(r))
	return ip.IsLoopback() || host == arrived
}

func localAddress(r *http.Request) string {
	if a, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr); ok {
		return a.String()
	}
	return ""
}

// answer writes a value as JSON, refuse an error with its sentence.
func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(v) // the reader has gone: nobody to tell
}

func refuse(w http.ResponseWriter, status int, err error) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

// read decodes a request's JSON and answers where it can't.
func read(w http.ResponseWriter, r *http.Request, to any) bool {
	if err := json.NewDecoder(r.Body).Decode(to); err != nil {
		refuse(w, http.StatusBadRequest, fmt.Errorf("read the page's request: %w; reload the page", err))
		return false
	}
	return true
}
