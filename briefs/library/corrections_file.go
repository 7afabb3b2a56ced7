package library

import (
	"errors"
	"io/fs"
	"log/slog"
	"path/filepath"
	"slices"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// corrections is how the operator's corrections of a story were last read, and
// what they made of it.
type corrections struct {
	list    []correct.Correction // the last good ones
	err     error                // of the last reading
	of      *briefs.Brief        // what they were applied to last
	brief   *briefs.Brief
	misfits []correct.Misfit
}

// correctionsError is of a corrections file, not of its story.
type correctionsError struct{ error }

func (e correctionsError) Unwrap() error { return e.error }

func (c corrections) shelved(b *briefs.Brief) shelved {
	return shelved{brief: c.brief, below: b, byHand: c.list, misfits: c.misfits}
}

// readCorrections reads a corrections file and applies it to its story; one that
// fails, or is half-written, leaves the last good ones. No path is no
// corrections.
func (l *Library) readCorrections(path string, before corrections, b *briefs.Brief) corrections {
	now := corrections{of: b}
	if path != "" {
		list, err := correct.Load(path)
		switch {
		case errors.Is(err, fs.ErrNotExist): // removed since it was listed
		case err != nil:
			now.list, now.err = before.list, correctionsError{err}
		default:
			now.list = list
		}
	}
	switch {
	case b == nil:
	case before.of == b && slices.Equal(before.list, now.list):
		now.brief, now.misfits = before.brief, before.misfits
	default:
		now.brief, now.misfits = l.apply(b, now.list)
	}
	return now
}

// warnOfLone says once of a corrections file that no story stands beside it.
func (l *Library) warnOfLone(lone map[string]string) {
	for stem, path := range lone {
		if !l.lone[stem] {
			l.log.Warn("there is no story that these corrections are for; name the file after its brief", slog.String("file", filepath.Base(path)))
		}
	}
	l.lone = map[string]bool{}
	for stem := range lone {
		l.lone[stem] = true
	}
}
