package library

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// Change tells that what is served changed, or that it did not because a file
// failed.
type Change struct {
	Kind    ChangeKind
	Story   string           // id; of a failed file that never was a story, its stem
	Edition string           // "": the shared stories
	Err     error            // of Failed
	Misfits []correct.Misfit // corrections of the edition ("": the operator's) that fitted before and no longer do
}

// ChangeKind is one of the kinds below.
type ChangeKind string

const (
	Appeared ChangeKind = "appeared"
	Replaced ChangeKind = "replaced"
	Vanished ChangeKind = "vanished"
	Failed   ChangeKind = "failed" // the last good brief stays
	Unfit    ChangeKind = "unfit"  // the story changed, and corrections of the edition no longer fit it
)

// Subscribe has f called after each change, in the goroutine that made it, until
// cancel is called.
func (l *Library) Subscribe(f func(Change)) (cancel func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	ear := l.nextEar
	l.nextEar++
	l.heard[ear] = f
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.heard, ear)
	}
}

// tell calls the subscribers. The lock must not be held.
func (l *Library) tell(changes []Change) {
	l.mu.Lock()
	ears := make([]func(Change), 0, len(l.heard))
	for i := range l.nextEar {
		if f := l.heard[i]; f != nil {
			ears = append(ears, f)
		}
	}
	l.mu.Unlock()
	for _, c := range changes {
		for _, f := range ears {
			f(c)
		}
	}
}

// reload reads the directory and puts what it holds on a new shelf. Files whose
// bytes are as they were are not read anew; one that fails keeps its last good
// brief; one that is gone takes its story with it.
func (l *Library) reload() error {
	l.mu.Lock()
	shared, failed, err := l.gather()
	if err != nil {
		l.mu.Unlock()
		return err
	}
	before := l.shelf.Load()
	after := newShelf(shared, before)
	l.layEditions(after, before)
	l.shelf.Store(after)
	l.mu.Unlock()
	changes := append(append(failed, difference(before, after)...), unfit(before, after)...)
	for _, c := range changes {
		switch c.Kind {
		case Failed:
			said := "story not read; the last good brief stays if there was one"
			if errors.As(c.Err, new(correctionsError)) {
				said = "corrections not read; the last good ones stay if there were any"
			}
			l.log.Error(said, slog.String("story", c.Story), slog.Any("error", c.Err))
		case Unfit:
			l.logMisfits(c)
		default:
			l.log.Info("story "+string(c.Kind), slog.String("story", c.Story))
		}
	}
	l.tell(changes)
	return nil
}

// gather reads the directory's stories; failed are those that fail in a way
// that was not told yet. The lock is held.
func (l *Library) gather() (shared map[string]shelved, failed []Change, err error) {
	var stories []storyFiles
	var lone map[string]string
	if l.options.Dir != "" {
		if stories, lone, err = listStories(l.options.Dir); err != nil {
			return nil, nil, err
		}
	}
	shared = map[string]shelved{}
	files := make(map[string]fileRead, len(stories))
	for _, f := range stories {
		before := l.files[f.stem]
		now := l.readStory(f, before)
		now.byHand = l.readCorrections(f.corrections, before.byHand, now.brief)
		if b := now.brief; b != nil && shared[b.ID].brief != nil {
			now.err = fmt.Errorf("another file holds the story %q already; give this one an id of its own", b.ID)
		} else if b != nil {
			shared[b.ID] = now.byHand.shelved(b)
		}
		if err := now.byHand.err; err != nil && (before.byHand.err == nil || before.byHand.err.Error() != err.Error()) {
			failed = append(failed, Change{Kind: Failed, Story: storyName(f, now), Err: err})
		}
		if now.err != nil && (before.err == nil || before.err.Error() != now.err.Error()) {
			failed = append(failed, Change{Kind: Failed, Story: storyName(f, now), Err: now.err})
		}
		files[f.stem] = now
	}
	if len(shared) == 0 {
		b, err := l.defaultStory()
		if err != nil {
			return nil, nil, err
		}
		before := l.files[b.ID]
		now := fileRead{byHand: l.readCorrections(lone[b.ID], before.byHand, b)}
		delete(lone, b.ID)
		if err := now.byHand.err; err != nil && (before.byHand.err == nil || before.byHand.err.Error() != err.Error()) {
			failed = append(failed, Change{Kind: Failed, Story: b.ID, Err: err})
		}
		files[b.ID] = now
		shared[b.ID] = now.byHand.shelved(b)
	}
	l.warnOfLone(lone)
	l.files = files
	return shared, failed, nil
}

func (l *Library) readStory(f storyFiles, before fileRead) fileRead {
	c, err := f.read()
	if err != nil {
		return fileRead{brief: before.brief, err: err}
	}
	if c.print == before.print {
		return before
	}
	b, err := l.story(f, c)
	if err != nil {
		if before.brief == nil && f.brief != "" && len(f.articles) > 0 { // the article can still speak
			alone := f
			alone.brief = ""
			if b, buildErr := l.story(alone, c); buildErr == nil {
				return fileRead{print: c.print, brief: b, err: err}
			}
		}
		return fileRead{print: c.print, brief: before.brief, err: err}
	}
	return fileRead{print: c.print, brief: b}
}

func storyName(f storyFiles, r fileRead) string {
	if r.brief != nil {
		return r.brief.ID
	}
	return f.stem
}

// defaultStory gives the embedded story, the one that is served already where it
// is.
func (l *Library) defaultStory() (*briefs.Brief, error) {
	b, err := Default()
	if err != nil {
		return nil, err
	}
	if served, ok := l.shelf.Load().shared[b.ID]; ok && Digest(served.below) == Digest(b) {
		return served.below, nil
	}
	return b, nil
}

// difference lists which shared stories changed between two shelves, by id.
func difference(before, after *shelf) []Change {
	var out []Change
	for id, now := range after.shared {
		if was, ok := before.shared[id]; !ok {
			out = append(out, Change{Kind: Appeared, Story: id})
		} else if was.base != now.base {
			out = append(out, Change{Kind: Replaced, Story: id})
		}
	}
	for id := range before.shared {
		if _, ok := after.shared[id]; !ok {
			out = append(out, Change{Kind: Vanished, Story: id})
		}
	}
	slices.SortFunc(out, func(x, y Change) int {
		if x.Story < y.Story {
			return -1
		}
		return 1
	})
	return out
}
