package discordtest

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// packet is one message of the gateway, either way.
type packet struct {
	Op int             `json:"op"`
	D  json.RawMessage `json:"d"`
	S  *int64          `json:"s"`
	T  *string         `json:"t"`
}

// link is one websocket connection. Everything it sends goes through out, so
// that nobody waits for the network while holding the Server's lock.
type link struct {
	s       *Server
	conn    *websocket.Conn
	host    string // as the client wrote it, for addresses in answers
	version string
	session *session // nil before identify or resume

	mu       sync.Mutex
	queue    []frame
	wake     chan struct{}
	closing  bool
	compress bool         // payload compression, asked for in identify
	stream   *zlib.Writer // transport compression (zlib-stream)
	streamed *bytes.Buffer
	sent     []time.Time // of what the client sent, by the wall: 120 in 60 s
}

// frame is a packet to send, or the close code that ends the connection.
type frame struct {
	body []byte
	code int
	text string
}

// session is what a client may resume.
type session struct {
	id       string
	intents  int
	shard    [2]int
	seq      int64
	log      []packet  // what was dispatched, for replays
	link     *link     // nil while disconnected
	left     time.Time // when the link was lost, by the wall
	dead     bool
	identity identity
}

// resumeTerm is how long a session without a link may be resumed, by the wall.
const resumeTerm = 5 * time.Minute

// sweep drops the sessions that nobody can resume any more.
func (g *gateway) sweep() {
	for id, n := range g.sessions {
		if n.dead || n.link == nil && time.Since(n.left) > resumeTerm {
			delete(g.sessions, id)
		}
	}
}

// keptEvents is how many events a session may be behind and still resume.
const keptEvents = 1000

// dispatch gives an event to the session, numbered; a disconnected session
// gets it when it resumes.
func (n *session) dispatch(name string, data json.RawMessage) {
	n.seq++
	seq, t := n.seq, name
	p := packet{Op: opDispatch, D: data, S: &seq, T: &t}
	n.log = append(n.log, p)
	if len(n.log) > keptEvents {
		n.log = n.log[len(n.log)-keptEvents:]
	}
	if n.link != nil {
		n.link.send(p)
	}
}

// send queues a packet.
func (l *link) send(p packet) {
	raw, err := json.Marshal(p)
	if err != nil {
		l.s.log.Error("encoding a gateway packet", "err", err)
		return
	}
	l.push(frame{body: raw})
}

func (l *link) sendOp(op int, d any) {
	raw, _ := json.Marshal(d)
	l.send(packet{Op: op, D: raw})
}

// close queues the end of the connection, after what is queued already.
func (l *link) close(code int, text string) { l.push(frame{code: code, text: text}) }

func (l *link) push(f frame) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closing {
		return
	}
	l.closing = f.code != 0
	l.queue = append(l.queue, f)
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

// write sends what is queued until the connection ends.
func (l *link) write(done <-chan struct{}) {
	defer l.conn.Close()
	for {
		l.mu.Lock()
		queue := l.queue
		l.queue = nil
		l.mu.Unlock()
		for _, f := range queue {
			if l.writeFrame(f) {
				continue
			}
			if f.code > 0 {
				l.linger(done)
			}
			return
		}
		if len(queue) > 0 {
			continue
		}
		select {
		case <-l.wake:
		case <-done:
			return
		}
	}
}

// linger gives the client time to read the close frame: closing at once would
// tear the connection where the client has sent something meanwhile, and the
// code would be lost.
func (l *link) linger(done <-chan struct{}) {
	late := time.NewTimer(2 * time.Second)
	defer late.Stop()
	select {
	case <-done:
	case <-late.C:
	case <-l.s.ctx.Done():
	}
}

// ending says whether the Server has begun to close the connection.
func (l *link) ending() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.closing
}

func (l *link) writeFrame(f frame) bool {
	_ = l.conn.SetWriteDeadline(time.Now().Add(5 * time.Second))
	if f.code < 0 {
		return false // a torn connection: no close frame
	}
	if f.code > 0 {
		_ = l.conn.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(f.code, f.text))
		return false
	}
	kind, body := websocket.TextMessage, f.body
	l.mu.Lock()
	compress := l.compress
	l.mu.Unlock()
	switch {
	case l.stream != nil:
		kind = websocket.BinaryMessage
		l.streamed.Reset()
		_, _ = l.stream.Write(body)
		_ = l.stream.Flush()
		body = bytes.Clone(l.streamed.Bytes())
	case compress:
		kind = websocket.BinaryMessage
		var b bytes.Buffer
		z := zlib.NewWriter(&b)
		_, _ = z.Write(body)
		_ = z.Close()
		body = b.Bytes()
	}
	return l.conn.WriteMessage(kind, body) == nil
}

// tooMany counts what the client sent by the wall: 120 in 60 seconds.
func (l *link) tooMany() bool {
	now := time.Now()
	kept := l.sent[:0]
	for _, t := range l.sent {
		if now.Sub(t) < time.Minute {
			kept = append(kept, t)
		}
	}
	l.sent = append(kept, now)
	return len(l.sent) > 120
}
