package library

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/jonboulle/clockwork"
)

// settle is how long a directory must be quiet before it is read: an editor
// writes in several steps, often a new file renamed over the old one.
const settle = 300 * time.Millisecond

// again is when a directory that is gone is looked for anew: what is gone tells
// nothing when it comes back.
const again = 10 * time.Second

// Watch follows the directory until ctx ends: a brief file that is edited is
// read again, an article that is edited is built again, one that is removed is
// no longer served. What fails is logged and changes nothing. It returns when
// the watching has begun; with no directory there is nothing to watch.
func (l *Library) Watch(ctx context.Context) error {
	if l.options.Dir == "" {
		return nil
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch %s: %w; changes will be seen at the next start", l.options.Dir, err)
	}
	if err := watchAll(w, l.options.Dir); err != nil {
		w.Close()
		return fmt.Errorf("watch %s: %w; changes will be seen at the next start", l.options.Dir, err)
	}
	go l.follow(ctx, w)
	return nil
}

// watchAll watches the directory and its folders, which a watcher does not
// descend into by itself. Adding one twice is harmless.
func watchAll(w *fsnotify.Watcher, dir string) error {
	if err := w.Add(dir); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if path := filepath.Join(dir, e.Name()); !notAStory(e.Name()) && isDir(path) {
			if err := w.Add(path); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *Library) follow(ctx context.Context, w *fsnotify.Watcher) {
	defer w.Close()
	var quiet clockwork.Timer
	var settled <-chan time.Time
	lost := false // the directory could not be read the last time
	defer func() {
		if quiet != nil {
			quiet.Stop()
		}
	}()
	wake := func(after time.Duration) {
		if quiet == nil {
			quiet = l.clock.NewTimer(after)
			settled = quiet.Chan()
			return
		}
		quiet.Reset(after)
	}
	for {
		select {
		case <-ctx.Done():
			return
		case e, ok := <-w.Events:
			if !ok {
				return
			}
			if !e.Has(fsnotify.Chmod) || e.Op != fsnotify.Chmod {
				wake(settle)
			}
		case err, ok := <-w.Errors:
			if !ok {
				return
			}
			l.log.Error("watching the briefs; reading them all again", slog.Any("error", err)) // events were lost
			wake(settle)
		case <-settled:
			err := watchAll(w, l.options.Dir)
			if err == nil {
				err = l.reload()
			}
			if err != nil {
				if !lost {
					l.log.Error("read the directory of briefs; put it back, until then what is served stays", slog.Any("error", err))
				}
				wake(again)
			}
			lost = err != nil
		}
	}
}
