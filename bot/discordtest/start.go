package discordtest

import (
	"os"
	"path/filepath"
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

// Start starts a Server for a test and closes it at the test's end. Where
// Discord's OpenAPI description lies beside the checkout, in
// shared/discord/openapi.json, every request and answer is checked against it
// and a departure fails the test.
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
	if o.OpenAPI == "" && !o.Unchecked {
		o.OpenAPI = besideCheckout("shared", "discord", "openapi.json")
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

// besideCheckout finds a file by walking up from the working directory; ""
// where there is none.
func besideCheckout(parts ...string) string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		at := filepath.Join(append([]string{dir}, parts...)...)
		if _, err := os.Stat(at); err == nil {
			return at
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
