package bot

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

// link is one connection of the gateway and its heartbeat.
type link struct {
	conn    *websocket.Conn
	writing sync.Mutex
	seq     atomic.Int64 // of the last event; 0 before the first
	unheard atomic.Bool  // a beat was sent and not acknowledged yet
	dead    atomic.Bool  // it was given up for that
	due     chan struct{}
	done    chan struct{} // closed when the connection has ended
}

// soonestBeat is the least time between two beats, however often Discord asks
// for one: it takes 120 packets in a minute.
const soonestBeat = time.Second

// hello reads the first packet and gives the time between heartbeats.
func (l *link) hello() (time.Duration, error) {
	p, err := l.read()
	if err != nil {
		return 0, err
	}
	var h struct {
		Interval float64 `json:"heartbeat_interval"` // ms
	}
	if p.Op == opReconnect {
		return 0, errAskedTo
	}
	if json.Unmarshal(p.D, &h); p.Op != opHello || h.Interval < 1 || h.Interval > 1e7 {
		return 0, errors.New("the gateway's first packet is no hello with a heartbeat interval")
	}
	return time.Duration(h.Interval * float64(time.Millisecond)), nil
}

func (l *link) read() (packet, error) {
	_, raw, err := l.conn.ReadMessage()
	if err != nil {
		return packet{}, fmt.Errorf("read from the gateway: %w", err)
	}
	var p packet
	if err := json.Unmarshal(raw, &p); err != nil {
		return packet{}, errors.New("read from the gateway: what it sent is no packet of a gateway")
	}
	return p, nil
}

func (l *link) write(op int, data any) error {
	raw, err := json.Marshal(data)
	if err != nil {
		return err
	}
	l.writing.Lock()
	defer l.writing.Unlock()
	l.conn.SetWriteDeadline(time.Now().Add(10 * time.Second))
	if err := l.conn.WriteJSON(packet{Op: op, D: raw}); err != nil {
		return fmt.Errorf("write to the gateway: %w", err)
	}
	return nil
}

// part closes the connection with a close code. It may be called twice.
func (l *link) part(code int) {
	_ = l.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(time.Second))
	_ = l.conn.Close()
}

// hasten has the next beat come now.
func (l *link) hasten() {
	select {
	case l.due <- struct{}{}:
	default:
	}
}

// beat sends heartbeats until the connection ends. It ends it where one beat
// was not acknowledged before the next: then the connection is dead, and the
// session is taken up again on another.
func (l *link) beat(interval time.Duration) {
	// The first comes at a random part of the interval, as Discord asks, so that
	// its gateways are not met by all bots at once.
	regular := time.NewTimer(rand.N(interval))
	defer regular.Stop()
	for {
		asked := false
		select {
		case <-l.done:
			return
		case <-regular.C:
			regular.Reset(interval)
		case <-l.due:
			asked = true
		}
		if !asked && l.unheard.Swap(true) {
			l.dead.Store(true)
			l.part(4009)
			return
		}
		var seq any // null before the first event
		if n := l.seq.Load(); n > 0 {
			seq = n
		}
		if l.write(opHeartbeat, seq) != nil {
			l.part(4009)
			return
		}
		if asked {
			select {
			case <-l.done:
				return
			case <-time.After(min(soonestBeat, interval)):
			}
		}
	}
}
