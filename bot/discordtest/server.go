package discordtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/jonboulle/clockwork"
)

// Options says how a Server is to be. The zero value serves on a free
// loopback port by the real clock.
type Options struct {
	Listen            string          // address to serve on; "" is a free port of 127.0.0.1
	Listener          net.Listener    // serve on this instead, as on a Wire
	Clock             clockwork.Clock // nil is the real one
	Log               *slog.Logger    // nil is silence
	Contract          Contract        // what exchanges are held to; nil checks nothing
	Unchecked         bool            // for Start: hold to no Contract; for tests of thousands of requests that others check
	OnFault           func(string)    // told of each departure from the Contract, one line each
	Token             string          // the bot's token, without "Bot "; "" makes one up
	BotName           string          // the bot's user name; "" is "Dateline"
	HeartbeatInterval time.Duration   // sent in hello; 0 is Discord's 41.25 s
	Privileged        int             // privileged gateway intents that are switched on
	Unlimited         bool            // no rate limits on REST (headers are still sent)
	LimitsByClock     bool            // rate-limit windows end by Clock alone, not by the wall too
	Patience          time.Duration   // how long a played member waits by the wall; 0 is a minute
	Forgetful         bool            // for runs of millions: keeps no request and no answer; replies name their message, and no more
}

// Server is one Discord. All methods may be used at the same time.
type Server struct {
	opts     Options
	clock    clockwork.Clock
	log      *slog.Logger
	listener net.Listener
	http     *http.Server
	handler  http.Handler

	ctx    context.Context
	cancel context.CancelFunc
	wait   sync.WaitGroup

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced whenever anything happens
	world    world
	commands commandBook
	plays    map[string]*interaction // by token

	playsLeft int // when old ones were forgotten last
	limits    limiter
	gateway   gateway
	feed      feed
	requests  []Request
	faults    []*Fault
	shut      bool
}

// New starts a Server. It is the caller's to Close.
func New(o Options) (*Server, error) {
	if o.Clock == nil {
		o.Clock = clockwork.NewRealClock()
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Listen == "" {
		o.Listen = "127.0.0.1:0"
	}
	if o.BotName == "" {
		o.BotName = "Dateline"
	}
	if o.HeartbeatInterval <= 0 {
		o.HeartbeatInterval = 41250 * time.Millisecond
	}
	if o.Patience <= 0 {
		o.Patience = time.Minute
	}
	s := &Server{
		opts:    o,
		clock:   o.Clock,
		log:     o.Log,
		changed: make(chan struct{}),
		plays:   make(map[string]*interaction),
	}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	s.world.init(s)
	s.commands.init()
	s.limits.init(s)
	s.gateway.init()
	s.feed.init()
	s.handler = s.routes()
	l := o.Listener
	if l == nil {
		var err error
		if l, err = net.Listen("tcp", o.Listen); err != nil {
			s.cancel()
			return nil, fmt.Errorf("starting the loopback Discord: %w; choose another address", err)
		}
	}
	s.listener = l
	s.http = &http.Server{Handler: s.handler, ReadHeaderTimeout: 10 * time.Second, ErrorLog: slog.NewLogLogger(o.Log.Handler(), slog.LevelDebug)}
	s.spawn(func() {
		if err := s.http.Serve(l); err != nil && !errors.Is(err, http.ErrServerClosed) {
			s.log.Error("the loopback Discord stopped serving", "err", err)
		}
	})
	s.spawn(s.feed.run)
	return s, nil
}

// Close ends every connection and waits until nothing of the Server runs.
func (s *Server) Close() {
	s.mu.Lock()
	if s.shut {
		s.mu.Unlock()
		return
	}
	s.shut = true
	s.gateway.closeAll()
	s.mu.Unlock()
	s.cancel()
	s.feed.stop()
	_ = s.http.Close()
	s.wait.Wait()
}

// URL is the REST base to give a client, as in https://discord.com/api/v9.
func (s *Server) URL() string { return s.origin() + "/api/v9" }

func (s *Server) origin() string { return "http://" + s.listener.Addr().String() }

// Token is the bot's token, without the word "Bot".
func (s *Server) Token() string { return s.opts.Token }

// ApplicationID is the id of the application, and of its bot user.
func (s *Server) ApplicationID() string { return s.world.bot.ID }

// Handler serves the API and the gateway, for mounting under a server of the
// caller's own. Gateway addresses are made from the request's Host.
func (s *Server) Handler() http.Handler { return s.handler }

// spawn runs f in a goroutine that Close waits for.
func (s *Server) spawn(f func()) {
	s.wait.Add(1)
	go func() {
		defer s.wait.Done()
		f()
	}()
}

// enter counts something that Close has to wait for, unless it is too late.
func (s *Server) enter() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.shut {
		s.wait.Add(1)
	}
	return !s.shut
}

// touch wakes everyone who waits for something to happen. The lock is held.
func (s *Server) touch() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// Await returns nil as soon as done returns true, asking it again whenever
// anything has happened in the Server, and an error when ctx ends or the
// Server closes first. done may call any method of the Server.
func (s *Server) Await(ctx context.Context, done func() bool) error {
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if done() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("waiting for the loopback Discord: %w", context.Cause(ctx))
		case <-s.ctx.Done():
			return errors.New("waiting for the loopback Discord: it has been closed")
		}
	}
}

// as copies a value into another shape of the same JSON.
func as[T any](from any) (T, error) {
	var to T
	raw, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(raw, &to)
	}
	return to, err
}
