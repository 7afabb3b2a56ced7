package discordtest

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

// Opcodes of the gateway.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opPresence       = 3
	opVoiceState     = 4
	opResume         = 6
	opReconnect      = 7
	opMembers        = 8
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatAck   = 11
)

// Close codes of the gateway, as documented under "Gateway Close Event Codes".
const (
	closeUnknownError     = 4000
	closeUnknownOpcode    = 4001
	closeDecode           = 4002
	closeNotAuthenticated = 4003
	closeAuthentication   = 4004
	closeAlreadyKnown     = 4005
	closeInvalidSeq       = 4007
	closeRateLimited      = 4008
	closeTimedOut         = 4009
	closeInvalidShard     = 4010
	closeShardingRequired = 4011
	closeInvalidVersion   = 4012
	closeInvalidIntents   = 4013
	closeDisallowed       = 4014
)

// gateway is every session, connected or resumable.
type gateway struct {
	links    map[*link]bool
	sessions map[string]*session
	dropAcks bool
	refuse   int         // connections to turn away
	identify []time.Time // identifies by the clock: 1,000 a day
}

func (g *gateway) init() {
	g.links = make(map[*link]bool)
	g.sessions = make(map[string]*session)
}

// closeAll ends every connection, as a gateway that shuts down.
func (g *gateway) closeAll() {
	for l := range g.links {
		l.close(websocket.CloseGoingAway, "")
	}
}

// Gateway compression is Discord's own, not the websocket extension.
var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// serveGateway is one connection: hello, then what the client sends, until
// either side ends it.
func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	turned := s.gateway.refuse != 0
	if s.gateway.refuse > 0 {
		s.gateway.refuse--
	}
	s.mu.Unlock()
	if turned {
		http.Error(w, "503: Service Unavailable", http.StatusServiceUnavailable)
		return
	}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	q := r.URL.Query()
	l := &link{s: s, conn: conn, host: r.Host, version: q.Get("v"), wake: make(chan struct{}, 1)}
	if q.Get("compress") == "zlib-stream" {
		l.streamed = &bytes.Buffer{}
		l.stream = zlib.NewWriter(l.streamed)
	}
	if !s.enter() {
		conn.Close()
		return
	}
	defer s.wait.Done()
	s.mu.Lock()
	s.gateway.links[l] = true
	if s.shut {
		l.close(websocket.CloseGoingAway, "")
	}
	s.mu.Unlock()

	done := make(chan struct{})
	written := make(chan struct{})
	go func() { defer close(written); l.write(done) }()
	switch {
	case l.version != "" && l.version != "9" && l.version != "10":
		l.close(closeInvalidVersion, "Invalid API version.")
	case q.Get("encoding") != "" && q.Get("encoding") != "json":
		l.close(closeDecode, "Only JSON is spoken here.")
	default:
		l.sendOp(opHello, map[string]any{"heartbeat_interval": s.opts.HeartbeatInterval.Milliseconds(), "_trace": []string{"discordtest"}})
	}
	code := l.read()
	close(done)
	s.unlink(l, code)
	<-written
}

// unlink takes a connection out. A session stays resumable unless it was the
// client who closed, with 1000 or 1001, which Discord takes as its end.
func (s *Server) unlink(l *link, code int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.gateway.links, l)
	if n := l.session; n != nil && n.link == l {
		n.link, n.left = nil, time.Now()
		if !l.ending() && (code == websocket.CloseNormalClosure || code == websocket.CloseGoingAway) {
			n.dead = true
		}
		s.gateway.sweep()
		s.emit(Event{Kind: SessionGone})
	}
}

// read takes what the client sends; what it returns is the close code that
// the client gave, or 1006 where it gave none.
func (l *link) read() int {
	l.conn.SetReadLimit(64 << 10)
	for {
		_ = l.conn.SetReadDeadline(time.Now().Add(l.s.opts.HeartbeatInterval*5/2 + time.Second))
		kind, raw, err := l.conn.ReadMessage()
		if err != nil {
			var closed *websocket.CloseError
			if errors.As(err, &closed) {
				return closed.Code
			}
			var late interface{ Timeout() bool }
			if errors.As(err, &late) && late.Timeout() {
				l.close(closeTimedOut, "Session timed out.")
			}
			return websocket.CloseAbnormalClosure
		}
		if l.tooMany() {
			l.close(closeRateLimited, "You are being rate limited.")
			continue
		}
		var p packet
		if kind != websocket.TextMessage || len(raw) > 15<<10 || json.Unmarshal(raw, &p) != nil {
			l.close(closeDecode, "Error while decoding payload.")
			continue
		}
		l.s.mu.Lock()
		l.take(p)
		l.s.mu.Unlock()
	}
}

// take acts on one packet. The Server's lock is held.
func (l *link) take(p packet) {
	switch p.Op {
	case opHeartbeat:
		if !l.s.gateway.dropAcks {
			l.sendOp(opHeartbeatAck, nil)
		}
		return
	case opIdentify:
		l.s.identify(l, p.D)
		return
	case opResume:
		l.s.resume(l, p.D)
		return
	}
	if l.session == nil {
		l.close(closeNotAuthenticated, "Not authenticated.")
		return
	}
	switch p.Op {
	case opPresence, opVoiceState:
	case opMembers:
		l.s.sendMembers(l, p.D)
	default:
		l.close(closeUnknownOpcode, "Unknown opcode.")
	}
}
