package discordtest

import (
	"context"
	"net"
	"sync"
)

// Wire is a network of one address, in memory: what listens on it is reached by
// its Dial and by nothing else. Over it a Server and its client can run in a
// bubble of testing/synctest, where the wall's clock itself is the test's: a
// goroutine that waits for a socket keeps a bubble's time from passing, one that
// waits for a Wire does not.
type Wire struct {
	conns  chan net.Conn
	closed chan struct{}
	close  sync.Once
}

// NewWire makes a Wire. In a bubble it has to be made there.
func NewWire() *Wire {
	return &Wire{conns: make(chan net.Conn), closed: make(chan struct{})}
}

// Dial connects to what listens. It fits http.Transport and websocket.Dialer;
// network and address are not looked at.
func (w *Wire) Dial(ctx context.Context, _, _ string) (net.Conn, error) {
	near, far := net.Pipe()
	select {
	case w.conns <- far:
		return near, nil
	case <-w.closed:
		return nil, &net.OpError{Op: "dial", Net: "wire", Addr: w.Addr(), Err: net.ErrClosed}
	case <-ctx.Done():
		return nil, &net.OpError{Op: "dial", Net: "wire", Addr: w.Addr(), Err: ctx.Err()}
	}
}

// Accept waits for the next connection.
func (w *Wire) Accept() (net.Conn, error) {
	select {
	case c := <-w.conns:
		return c, nil
	case <-w.closed:
		return nil, &net.OpError{Op: "accept", Net: "wire", Addr: w.Addr(), Err: net.ErrClosed}
	}
}

// Close ends the listening; connections that stand stay.
func (w *Wire) Close() error {
	w.close.Do(func() { close(w.closed) })
	return nil
}

// Addr is a name that no network resolves.
func (w *Wire) Addr() net.Addr { return wireAddr{} }

type wireAddr struct{}

func (wireAddr) Network() string { return "wire" }
func (wireAddr) String() string  { return "discord.invalid" }
