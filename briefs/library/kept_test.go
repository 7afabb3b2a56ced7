package library_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/jonboulle/clockwork"

	"dateline/briefs"
	"dateline/briefs/library"
)

var silent = slog.New(slog.NewTextHandler(io.Discard, nil))

const (
	harbourID = "harbour-strike-ends"

	bridge = "Old Bridge Opens Again\n\nThe old bridge over the Velin opened on Friday after two years of repairs.\n\n“It will stand for a century,” said Ines Holm, the city engineer.\n\nBuses will cross it from Monday.\n"
)

// harbour loads the brief made by hand for the tests of ask.
func harbour(t testing.TB) *briefs.Brief {
	t.Helper()
	b, err := briefs.Load(filepath.Join("..", "ask", "testdata", "harbour.json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// retitled gives another brief that holds: the harbour's, with its id and title
// changed.
func retitled(t testing.TB, id, title string) *briefs.Brief {
	t.Helper()
	b := harbour(t)
	b.ID, b.Title = id, title
	return b
}

func save(t testing.TB, path string, b *briefs.Brief) {
	t.Helper()
	if err := briefs.Save(path, b); err != nil {
		t.Fatal(err)
	}
}

func write(t testing.TB, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// logged is a log that a test reads.
type logged struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

// kept is a library over a directory, its clock, its log and what it tells.
type kept struct {
	*library.Library
	dir     string
	log     *logged
	clock   *clockwork.FakeClock
	changes chan library.Change
}

func open(t testing.TB, dir string) kept {
	t.Helper()
	k := kept{dir: dir, log: &logged{}, clock: clockwork.NewFakeClockAt(time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)), changes: make(chan library.Change, 10_000)} // more than any test makes
	l, err := library.Open(library.Options{Dir: dir, Log: slog.New(slog.NewTextHandler(k.log, nil)), Clock: k.clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	k.Library = l
	t.Cleanup(l.Subscribe(func(c library.Change) { k.changes <- c }))
	return k
}

// watch follows the directory while the test lasts; its clock moves on whenever
// something waits for it.
func (k kept) watch(t *testing.T) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	if err := k.Watch(ctx); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for k.clock.BlockUntilContext(ctx, 1) == nil {
			k.clock.Advance(time.Second)
		}
	}()
	t.Cleanup(func() { stop(); <-done })
}

// await waits for a change of this kind and story.
func (k kept) await(t *testing.T, kind library.ChangeKind, story string) library.Change {
	t.Helper()
	late := time.After(5 * time.Minute)
	for {
		select {
		case c := <-k.changes:
			if c.Kind == kind && c.Story == story {
				return c
			}
			t.Logf("told meanwhile: %s %s %v", c.Story, c.Kind, c.Err)
		case <-late:
			t.Fatalf("nobody was told that %s %s; the log:\n%s", story, kind, k.log)
		}
	}
}

// until waits for changes until what is served is so.
func (k kept) until(t *testing.T, so func() bool) {
	t.Helper()
	late := time.After(5 * time.Minute)
	for !so() {
		select {
		case <-k.changes:
		case <-late:
			t.Fatalf("it never came to that; the log:\n%s", k.log)
		}
	}
}

func (k kept) ids(edition string) []string {
	var ids []string
	for _, b := range k.Stories(edition) {
		ids = append(ids, b.ID)
	}
	return ids
}
