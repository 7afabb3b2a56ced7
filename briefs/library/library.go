// Package library keeps the stories that a bot serves: it opens a directory of
// brief files and articles, builds briefs of articles that have none, watches
// for changes, rebuilds on demand, and gives each community (edition) the
// stories as it sees them: with the operator's corrections, which lie beside the
// files, and its own. Where there is no story it serves the default one, which is
// part of the program.
//
// What is served is in memory and immutable; asking takes no lock and no I/O. A
// file that fails never takes the place of a brief that was good.
//
// It must not know who asks, what an edition is called elsewhere, or how an
// answer looks.
package library

import (
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"

	"github.com/jonboulle/clockwork"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// Options is what a library needs. The zero value serves the default story.
type Options struct {
	Dir     string          // brief files and articles; "": the default story only
	Log     *slog.Logger    // nil: slog.Default
	Clock   clockwork.Clock // nil: the real one
	Version string          // of the program, for briefs built here
}

// Library is the stories of one directory. Its methods may be called from many
// goroutines.
type Library struct {
	options Options
	log     *slog.Logger
	clock   clockwork.Clock

	shelf atomic.Pointer[shelf] // what is served now; replaced whole

	mu      sync.Mutex                                 // held while the shelf or the files' state is changed
	files   map[string]fileRead                        // by stem: how each story's files were last read
	byHand  map[string]map[string][]correct.Correction // by edition, then story id, whether the story is there or not
	lone    map[string]bool                            // corrections files without a story that were told of
	heard   map[int]func(Change)
	nextEar int
}

// Open loads every story of the directory: brief files (*.json), articles
// (*.txt, *.md, *.markdown, *.html, *.htm) that have no brief beside them, and
// folders of articles, each folder one story. A file that fails is logged and
// left out. The error is of the directory itself.
func Open(o Options) (*Library, error) {
	l := &Library{options: o, log: o.Log, clock: o.Clock, files: map[string]fileRead{}, byHand: map[string]map[string][]correct.Correction{}, heard: map[int]func(Change){}}
	if l.log == nil {
		l.log = slog.Default()
	}
	if l.clock == nil {
		l.clock = clockwork.NewRealClock()
	}
	if o.Dir != "" {
		if info, err := os.Stat(o.Dir); err != nil {
			return nil, fmt.Errorf("open library: %w; make the directory or unset BRIEFS_DIR", err)
		} else if !info.IsDir() {
			return nil, fmt.Errorf("open library: %s is not a directory; name the directory that holds the briefs", o.Dir)
		}
	}
	l.shelf.Store(&shelf{})
	if err := l.reload(); err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	return l, nil
}

// Stories lists the stories as the edition sees them, the one published last
// first, which is the default; those that do not say when come last, by title. The briefs must not be changed.
func (l *Library) Stories(edition string) []*briefs.Brief {
	s := l.shelf.Load()
	out := make([]*briefs.Brief, 0, len(s.order))
	for _, id := range s.order {
		out = append(out, s.story(edition, id))
	}
	return out
}

// Story gives a story as the edition sees it; with an empty id the default
// story: the one published last. The brief must not be changed.
func (l *Library) Story(edition, id string) (*briefs.Brief, bool) {
	s := l.shelf.Load()
	if id == "" && len(s.order) > 0 {
		id = s.order[0]
	}
	b := s.story(edition, id)
	return b, b != nil
}
