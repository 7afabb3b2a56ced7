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
	defer func() {
		if quiet != nil {
			quiet.Stop()
		}
	}()
	stir := func() {
		if quiet == nil {
			quiet = l.clock.NewTimer(settle)
			settled = quiet.Chan()
			return
		}
		quiet.Reset(settle)
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
				stir()
			}
		case err, ok := <-w.Errors:
			if !ok {
				return
			}
			l.log.Error("watching the briefs; reading them all again", slog.Any("error", err)) // events were lost
			stir()
		case <-settled:
			if err := watchAll(w, l.options.Dir); err != nil {
				l.log.Error("watch the briefs; put the directory back", slog.Any("error", err))
			}
			if err := l.reload(); err != nil {
				l.log.Error("read the briefs; what is served stays", slog.Any("error", err))
			}
		}
	}
}
