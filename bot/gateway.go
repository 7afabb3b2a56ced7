package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/url"
	"runtime"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// gateway is the connection on which Discord tells what happens. It stands in
// for discordgo's, which can't be relied on for long: it locks up for good on a
// reconnect that is asked for before READY, answers every invalid session with
// an identify at once (Discord grants 1,000 a day, then it takes the token
// away), notices a dead connection after five heartbeats and then ends the
// session, so that what was missed is lost, and drops the close code.
type gateway struct {
	where  func(ctx context.Context, fresh bool) (string, error) // asks for the gateway's address; fresh: to begin a session
	dialer *websocket.Dialer
	token  string
	log    *slog.Logger
	event  func(name string, data json.RawMessage) // in order; must not wait
	state  func(up bool)
	pace   time.Duration // the first wait between connections
	intent discordgo.Intent

	// The session, which outlives its connections.
	session string // "" where there is none to resume
	resume  string // the address at which it is resumed
	seq     int64

	starts starts
}

const (
	// longLived is how long a connection has to last for the next one to be made
	// at once. Others are made ever later.
	longLived    = 5 * time.Minute
	slowestRetry = 120 // × pace
	// helloLimit bounds the wait for the first packet.
	helloLimit = 20 * time.Second
	// packetLimit bounds one packet; a server with everything in it is some MB.
	packetLimit = 64 << 20
)

// Reasons why a connection is ended from this side.
var (
	errAskedTo = errors.New("asked by Discord to reconnect")
	errInvalid = errors.New("session held invalid by Discord")
	errDead    = errors.New("the gateway does not acknowledge heartbeats")
)

// run keeps a session up until ctx is done, and gives a *Fatal where Discord
// takes no further connection.
func (g *gateway) run(ctx context.Context) error {
	for short := 0; ; {
		began := time.Now()
		err := g.connect(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if f := fatal(err); f != nil {
			return f
		}
		if time.Since(began) > longLived {
			short = 0
		}
		wait := g.pause(short, err)
		if end, ok := errors.AsType[spent](err); ok {
			wait = max(wait, end.wait)
		}
		short++
		g.log.Warn("the connection to Discord has ended; connecting again", "in", wait, "cause", plain(err))
		if !sleep(ctx, wait) {
			return nil
		}
	}
}

// pause is how long to wait after the nth connection in a row that was short,
// from 0: not at all, then pace, twice as long each time, up to slowestRetry.
func (g *gateway) pause(n int, err error) time.Duration {
	wait := time.Duration(0)
	if n > 0 {
		wait = min(g.pace<<min(n-1, 10), slowestRetry*g.pace)
	}
	if errors.Is(err, errInvalid) { // Discord wants a second to five
		wait = max(wait, g.pace+rand.N(4*g.pace))
	}
	return wait
}

// packet is one message of the gateway.
type packet struct {
	Op int             `json:"op"`
	D  json.RawMessage `json:"d"`
	S  *int64          `json:"s,omitempty"`
	T  string          `json:"t,omitempty"`
}

// Opcodes of the gateway.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opResume         = 6
	opReconnect      = 7
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatAck   = 11
)

// connect makes one connection and serves it until it ends; the error says why.
func (g *gateway) connect(ctx context.Context) error {
	if wait := g.starts.wait(time.Now()); g.session == "" && wait > 0 {
		g.log.Warn("sessions with Discord end so soon that it would take the token away; waiting before the next", "in", wait)
		if !sleep(ctx, wait) {
			return ctx.Err()
		}
	}
	address, err := g.address(ctx)
	if err != nil {
		return err
	}
	conn, resp, err := g.dialer.DialContext(ctx, address, nil)
	if err != nil {
		g.resume = "" // another may be reachable
		if resp != nil {
			return fmt.Errorf("connect to the gateway: HTTP %d", resp.StatusCode)
		}
		return fmt.Errorf("connect to the gateway: %w", withoutAddress(err))
	}
	conn.SetReadLimit(packetLimit)
	l := &link{conn: conn, due: make(chan struct{}, 1), done: make(chan struct{})}
	code := 4000 // any but 1000 and 1001, which would end the session
	cut := context.AfterFunc(ctx, func() { l.part(websocket.CloseNormalClosure) })
	defer func() {
		cut()
		close(l.done)
		l.part(code)
		g.state(false)
	}()
	conn.SetReadDeadline(time.Now().Add(helloLimit))
	interval, err := l.hello()
	if err != nil {
		return err
	}
	if err := g.introduce(l); err != nil {
		return err
	}
	go l.beat(interval)
	for {
		// Every beat is acknowledged, so a connection on which nothing comes is dead.
		conn.SetReadDeadline(time.Now().Add(2*interval + 10*time.Second))
		p, err := l.read()
		if l.dead.Load() {
			return errDead
		}
		if err != nil {
			return err
		}
		if err := g.take(l, p); err != nil {
			return err
		}
	}
}

// address is where to connect: where the session is resumed, else what Discord
// names.
func (g *gateway) address(ctx context.Context) (string, error) {
	base := g.resume
	if base == "" || g.session == "" {
		var err error
		if base, err = g.where(ctx, g.session == ""); err != nil {
			return "", fmt.Errorf("ask for the gateway: %w", err)
		}
	}
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "ws" && u.Scheme != "wss" {
		g.resume = ""
		return "", fmt.Errorf("ask for the gateway: its address is none of a gateway's")
	}
	u.RawQuery = "v=" + discordgo.APIVersion + "&encoding=json"
	return u.String(), nil
}

// introduce takes the session up again, or begins one.
func (g *gateway) introduce(l *link) error {
	l.seq.Store(g.seq)
	if g.session != "" {
		return l.write(opResume, map[string]any{"token": g.token, "session_id": g.session, "seq": g.seq})
	}
	l.seq.Store(0)
	g.starts.take(time.Now())
	return l.write(opIdentify, map[string]any{
		"token": g.token, "intents": g.intent,
		"properties": map[string]string{"os": runtime.GOOS, "browser": "dateline", "device": "dateline"},
	})
}

// take acts on one packet.
func (g *gateway) take(l *link, p packet) error {
	switch p.Op {
	case opDispatch:
		if p.S != nil {
			g.seq = *p.S
			l.seq.Store(g.seq)
		}
		switch p.T {
		case "READY":
			var r struct {
				Session string `json:"session_id"`
				Resume  string `json:"resume_gateway_url"`
			}
			if json.Unmarshal(p.D, &r) == nil {
				g.session, g.resume = r.Session, r.Resume
			}
			g.state(true)
		case "RESUMED":
			g.state(true)
		}
		g.event(p.T, p.D)
	case opHeartbeat:
		l.hasten()
	case opHeartbeatAck:
		l.unheard.Store(false)
	case opReconnect:
		return errAskedTo
	case opInvalidSession:
		var resumable bool
		if json.Unmarshal(p.D, &resumable); !resumable {
			g.session, g.resume, g.seq = "", "", 0
		}
		return errInvalid
	}
	return nil // what is not known is of no use
}
