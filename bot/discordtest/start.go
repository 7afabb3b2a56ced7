package discordtest

import (
	"time"

	"github.com/jonboulle/clockwork"
)

// TB is what Start needs of a testing.TB; an interface of its own keeps package
// testing out of programs that use a Server without testing anything.
type TB interface {
	Helper()
	Cleanup(func())
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

// Start starts a Server for a test and closes it at the test's end. Every request
// and answer is held to Discord's OpenAPI description, where that lies beside the
// checkout, and a departure fails the test. The test's package imports package
// contract for it, which may not be forgotten: without, only an Unchecked Server
// is started.
//
// Where the test hands in no clock, the Server's stands still, so that no
// answer can be too late on a slow machine. Terms are tested with a clock of
// the test's own.
func Start(t TB, options ...Options) *Server {
	t.Helper()
	var o Options
	if len(options) > 0 {
		o = options[0]
	}
	if o.Clock == nil {
		o.Clock = clockwork.NewFakeClockAt(time.Now())
	}
	if o.Contract == nil && !o.Unchecked {
		if described == nil {
			t.Fatal(`starting the loopback Discord for a test: nothing to hold it to; import _ "dateline/bot/discordtest/contract" in the test's package`)
		}
		contract, err := described()
		if err != nil {
			t.Fatal(err)
		}
		o.Contract = contract
	}
	if o.OnFault == nil {
		o.OnFault = func(fault string) { t.Errorf("departs from Discord's OpenAPI description: %s", fault) }
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}
