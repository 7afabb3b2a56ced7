package main

import (
	"bufio"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"
)

// TestThePageHangsUpOnSlowCallers: its own time-outs, made a hundred times
// shorter, end every line that does not get on, but not the stream of events.
func TestThePageHangsUpOnSlowCallers(t *testing.T) {
	t.Parallel()
	const hasty = 100
	events, ended := make(chan struct{}), make(chan struct{})
	server := pageServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/events" {
			io.Copy(io.Discard, r.Body)
			return
		}
		defer close(ended)
		w.(http.Flusher).Flush()
		<-events
		if r.Context().Err() != nil {
			t.Error("the stream of events was hung up on, as if it were slow to ask")
		}
	}), slog.New(slog.DiscardHandler))
	server.ReadHeaderTimeout /= hasty
	server.ReadTimeout /= hasty
	server.WriteTimeout /= hasty
	server.IdleTimeout /= hasty
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(listener)
	defer server.Close()
	address := listener.Addr().String()
	call := func(begun string) net.Conn {
		t.Helper()
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close() })
		// Without the server's own time-outs a read ends with the test's.
		if err := conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(conn, begun); err != nil {
			t.Fatal(err)
		}
		return conn
	}

	stream := call("GET /events HTTP/1.1\r\nHost: " + address + "\r\n\r\n")
	if _, err := bufio.NewReader(stream).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	for name, begun := range map[string]string{
		"says nothing":               "",
		"a header that does not end": "POST /command HTTP/1.1\r\nHost: " + address + "\r\nX-Slow: ",
		"a body that does not come":  "POST /command HTTP/1.1\r\nHost: " + address + "\r\nContent-Length: 1000\r\n\r\n",
		"keeps the line open":        "GET / HTTP/1.1\r\nHost: " + address + "\r\n\r\n",
	} {
		_, err := io.Copy(io.Discard, call(begun))
		var timeout net.Error
		if errors.As(err, &timeout) && timeout.Timeout() {
			t.Errorf("%s: the server still waits", name)
		}
	}
	// By now the longest time a request may take is over, many times for the stream.
	close(events)
	<-ended
}
