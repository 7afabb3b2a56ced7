package discordtest_test

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"dateline/bot/discordtest"
)

// line is a gateway connection in the raw.
type line struct {
	t      testing.TB
	conn   *websocket.Conn
	stream io.Reader // of zlib-stream
	fed    *bytes.Buffer
	seq    int64
}

type frame struct {
	Op int             `json:"op"`
	T  string          `json:"t"`
	S  int64           `json:"s"`
	D  json.RawMessage `json:"d"`
}

func dial(t testing.TB, s *discordtest.Server, query string) *line {
	t.Helper()
	url := "ws" + strings.TrimSuffix(strings.TrimPrefix(s.URL(), "http"), "/api/v9") + "/gateway/?v=10&encoding=json" + query
	conn, _, err := websocket.DefaultDialer.Dial(url, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return &line{t: t, conn: conn}
}

func (l *line) read() (frame, error) {
	_ = l.conn.SetReadDeadline(time.Now().Add(time.Minute))
	kind, raw, err := l.conn.ReadMessage()
	if err != nil {
		return frame{}, err
	}
	var f frame
	switch {
	case kind == websocket.BinaryMessage && l.fed != nil:
		l.fed.Write(raw)
		if l.stream == nil {
			if l.stream, err = zlib.NewReader(l.fed); err != nil {
				return f, err
			}
		}
		return f, json.NewDecoder(l.stream).Decode(&f)
	case kind == websocket.BinaryMessage:
		z, err := zlib.NewReader(bytes.NewReader(raw))
		if err != nil {
			return f, err
		}
		return f, json.NewDecoder(z).Decode(&f)
	}
	err = json.Unmarshal(raw, &f)
	if f.S > 0 {
		l.seq = f.S
	}
	return f, err
}

// expect reads on to the packet of an opcode, and for dispatches of a name.
func (l *line) expect(op int, name string) frame {
	l.t.Helper()
	for {
		f, err := l.read()
		if err != nil {
			l.t.Fatalf("waiting for op %d %s: %v", op, name, err)
		}
		if f.Op == op && f.T == name {
			return f
		}
	}
}

// closed reads on to the end and gives the close code.
func (l *line) closed() int {
	for {
		if _, err := l.read(); err != nil {
			var c *websocket.CloseError
			if errors.As(err, &c) {
				return c.Code
			}
			return -1
		}
	}
}

func (l *line) send(text string) {
	l.t.Helper()
	if err := l.conn.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		l.t.Fatal(err)
	}
}

func identify(s *discordtest.Server, more string) string {
	return `{"op":2,"d":{"token":"` + s.Token() + `","properties":{}` + more + `}}`
}
