package bot

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"dateline/bot/discordtest"
)

// script is a gateway that says what a test has it say, for what a Discord in
// its right mind does not do. REST goes to a discordtest.
type script struct {
	*stage
	play       func(n int, c *scripted) // the nth connection, from 1
	dials      atomic.Int64
	identifies atomic.Int64
}

// scripted is one connection of a script.
type scripted struct {
	*websocket.Conn
	s *script
}

func newScript(t *testing.T, play func(n int, c *scripted)) *script {
	t.Helper()
	s := &script{stage: faultStage(t, discordtest.Options{}), play: play}
	rest := s.Handler()
	var upgrader websocket.Upgrader
	wire := discordtest.NewWire()
	web := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case strings.HasSuffix(r.URL.Path, "/api/v9/gateway/bot"):
			fmt.Fprintf(w, `{"url":"ws://%s/socket"}`, r.Host)
		case strings.HasPrefix(r.URL.Path, "/socket"):
			conn, err := upgrader.Upgrade(w, r, nil)
			if err != nil {
				return
			}
			defer conn.Close()
			play(int(s.dials.Add(1)), &scripted{conn, s})
		default:
			rest.ServeHTTP(w, r)
		}
	})}
	go web.Serve(wire)
	t.Cleanup(func() { web.Close() })
	s.wire = wire
	return s
}

func (s *script) options(t *testing.T) Options {
	t.Helper()
	return s.fileOptions(t, ":memory:")
}

func (c *scripted) say(op int, d string) {
	c.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"op":%d,"d":%s}`, op, d))
}

func (c *scripted) hello() { c.say(10, `{"heartbeat_interval":41250}`) }

func (c *scripted) ready(session string) {
	id := c.s.ApplicationID()
	c.WriteMessage(websocket.TextMessage, fmt.Appendf(nil,
		`{"op":0,"s":1,"t":"READY","d":{"v":9,"session_id":%q,"user":{"id":%q},"application":{"id":%q},"guilds":[]}}`, session, id, id))
}

// hear waits for a packet of one of these ops and gives the op; 0 where the
// connection has ended.
func (c *scripted) hear(ops ...int) int {
	for {
		_, raw, err := c.ReadMessage()
		if err != nil {
			return 0
		}
		var p struct {
			Op int `json:"op"`
		}
		if json.Unmarshal(raw, &p) != nil {
			continue
		}
		if p.Op == 2 {
			c.s.identifies.Add(1)
		}
		for _, op := range ops {
			if p.Op == op {
				return op
			}
		}
	}
}

// part closes the connection with a code and waits until the bot has gone.
func (c *scripted) part(code int) {
	c.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""))
	c.hear()
}

// fatalEnd waits for the bot to end and holds the error to be Fatal, in words.
func (s *script) fatalEnd(t *testing.T, r *running, words ...string) {
	t.Helper()
	select {
	case err := <-r.ended:
		r.ended <- nil
		var f *Fatal
		if !errors.As(err, &f) {
			t.Fatalf("the bot ended with %v, want a Fatal\n%s", err, s.log)
		}
		for _, w := range words {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("the error is %q, want it to say %q", err, w)
			}
		}
	case <-time.After(5 * time.Minute):
		t.Fatalf("the bot has not ended after 5 minutes and %d connections\n%s", s.dials.Load(), s.log)
	}
}

// TestFaultFatalCloses closes with each code after which Discord takes no
// reconnect, at each point of a connection's life.
func TestFaultFatalCloses(t *testing.T) {
	t.Parallel()
	closes := map[int][]string{
		4004: {"token", "developer portal", "DISCORD_TOKEN"},
		4010: {"shard", "update"},
		4011: {"too many servers"},
		4012: {"version", "update"},
		4013: {"intents", "update"},
		4014: {"intents", "developer portal"},
	}
	points := map[string]func(code int) func(int, *scripted){
		"at identify": func(code int) func(int, *scripted) {
			return func(_ int, c *scripted) { c.hello(); c.hear(2, 6); c.part(code) }
		},
		"in a session": func(code int) func(int, *scripted) {
			return func(n int, c *scripted) {
				c.hello()
				c.hear(2, 6)
				if n == 1 {
					c.ready("first")
				}
				c.part(code)
			}
		},
		"at the identify after a resume that failed": func(code int) func(int, *scripted) {
			return func(n int, c *scripted) {
				c.hello()
				switch c.hear(2, 6) {
				case 6:
					c.say(9, "false")
					c.hear(2)
					c.part(code)
				case 2:
					if n > 1 {
						c.part(code)
						return
					}
					c.ready("first")
					c.part(4000)
				}
			}
		},
	}
	for point, play := range points {
		for code, words := range closes {
			t.Run(fmt.Sprintf("%d %s", code, point), func(t *testing.T) {
				bubble(t, func(t *testing.T) {
					s := newScript(t, play(code))
					s.fatalEnd(t, s.run(t, s.options(t)), append(words, fmt.Sprint(code))...)
					foundEnd(fmt.Sprint("gateway: closed with ", code), 0, "ends with exit code 3, and says what to change")
					if n := s.dials.Load(); n > 4 {
						t.Errorf("%d connections were made", n)
					}
				})
			})
		}
	}
}

// TestFaultOddGateways has the gateway break its own rules at first and then
// keep them: the bot comes up all the same, and does not wear out Discord's
// 1,000 identifies a day on the way.
func TestFaultOddGateways(t *testing.T) {
	t.Parallel()
	sane := func(c *scripted) {
		c.hello()
		if c.hear(2, 6) != 0 {
			c.ready("sane")
			c.hear()
		}
	}
	for name, odd := range map[string]func(c *scripted){
		"op 7 before hello": func(c *scripted) { c.say(7, "null"); c.hear() },
		"op 7 before READY": func(c *scripted) { c.hello(); c.hear(2, 6); c.say(7, "null"); c.hear() },
		"op 9 before hello": func(c *scripted) { c.say(9, "false"); c.hear() },
		"op 9 to every identify": func(c *scripted) {
			c.hello()
			for c.hear(2, 6) != 0 {
				c.say(9, "false")
			}
		},
		"op 11 before READY":          func(c *scripted) { c.hello(); c.say(11, "null"); c.hear(2, 6); c.part(4000) },
		"no hello, closed":            func(c *scripted) { c.part(4000) },
		"a hello without an interval": func(c *scripted) { c.say(10, "{}"); c.hear() },
		"an interval below 0":         func(c *scripted) { c.say(10, `{"heartbeat_interval":-1}`); c.hear() },
		"what is not JSON":            func(c *scripted) { c.WriteMessage(websocket.TextMessage, []byte("<html>")); c.hear() },
		"a hello that is null":        func(c *scripted) { c.WriteMessage(websocket.TextMessage, []byte("null")); c.hear() },
		"an op that nobody knows":     func(c *scripted) { c.hello(); c.say(77, `"x"`); c.hear(2, 6); c.part(4000) },
		"READY without a user": func(c *scripted) {
			c.hello()
			c.hear(2, 6)
			c.WriteMessage(websocket.TextMessage, []byte(`{"op":0,"s":1,"t":"READY","d":{}}`))
			c.part(4000)
		},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				var odds atomic.Int64 // when the gateway was odd last
				s := newScript(t, func(n int, c *scripted) {
					if n <= 2 {
						odd(c)
						odds.Store(time.Now().UnixNano())
					} else {
						sane(c)
					}
				})
				r := s.run(t, s.options(t))
				s.ready(t, r)
				if n := s.identifies.Load(); n > 5 {
					t.Errorf("%d identifies", n)
				}
				found("gateway: "+name+", twice", 1, 1, time.Since(time.Unix(0, odds.Load())))
			})
		})
	}
}

// TestFaultOpStorms sends op 1, 7 and 9 as fast as the bot takes them: it
// answers at a pace of its own.
func TestFaultOpStorms(t *testing.T) {
	t.Parallel()
	t.Run("op 9 without end", func(t *testing.T) {
		bubble(t, func(t *testing.T) {
			var enough sync.Once
			seen := make(chan struct{})
			s := newScript(t, func(n int, c *scripted) {
				if n >= 4 {
					enough.Do(func() { close(seen) })
				}
				c.hello()
				for range 500 {
					if c.hear(2, 6) == 0 {
						return
					}
					c.say(9, "false")
				}
				enough.Do(func() { close(seen) })
				c.hear()
			})
			s.run(t, s.options(t))
			select {
			case <-seen:
			case <-time.After(20 * time.Second):
			}
			if n, dials := s.identifies.Load(), s.dials.Load(); n > dials+1 {
				t.Errorf("%d identifies on %d connections", n, dials)
			}
		})
	})
	t.Run("op 1 without end", func(t *testing.T) {
		bubble(t, func(t *testing.T) {
			var beats atomic.Int64
			done := make(chan struct{})
			s := newScript(t, func(n int, c *scripted) {
				c.hello()
				c.hear(2, 6)
				c.ready("x")
				go func() {
					for range 1000 {
						c.say(1, "null")
					}
					c.WriteMessage(websocket.TextMessage, []byte(`{"op":7,"d":null}`))
				}()
				for c.hear(1) != 0 {
					beats.Add(1)
				}
				if n == 1 {
					close(done)
				}
			})
			s.run(t, s.options(t))
			select {
			case <-done:
			case <-time.After(5 * time.Minute):
				t.Fatal("op 7 after 1,000 op 1 does not end the connection")
			}
			if n := beats.Load(); n > 100 {
				t.Errorf("%d heartbeats in answer to 1,000 op 1; Discord closes after 120 in a minute", n)
			}
		})
	})
}
