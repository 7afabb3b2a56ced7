package library

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// Refreshed is a story read anew and not yet served.
type Refreshed struct {
	Old     *briefs.Brief    // what the edition sees now
	New     *briefs.Brief    // without corrections: to keep, and to hand to Serve
	Seen    *briefs.Brief    // New as the edition would see it, with the operator's corrections and its own
	Misfits []correct.Misfit // the edition's corrections that do not fit New
	Base    string           // digest of the shared brief, to hand to Serve
	Changes Changes          // between Old and Seen
	Same    bool             // New says what the edition's story says beneath all corrections: serving it changes nothing, now or when one is undone
}

// ErrStale is in Serve's error where the shared brief is no longer the one that
// the edition's was built over.
var ErrStale = errors.New("the story was changed meanwhile; refresh it again")

// ErrUnknown is in the error where there is no such story.
var ErrUnknown = errors.New("there is no such story")

// Rebuild reads a story anew, its brief file or, where the article beside it
// says something else or stands alone, that article; the default story is built
// of its own text. It serves nothing: Serve does. On an error what is served
// stays.
func (l *Library) Rebuild(ctx context.Context, edition, id string) (Refreshed, error) {
	s := l.shelf.Load()
	if id == "" && len(s.order) > 0 {
		id = s.order[0]
	}
	old := s.story(edition, id)
	if old == nil {
		return Refreshed{}, fmt.Errorf("rebuild story %q: %w", id, ErrUnknown)
	}
	if err := ctx.Err(); err != nil {
		return Refreshed{}, fmt.Errorf("rebuild story %s: %w", id, err)
	}
	b, err := l.readAnew(id, s.shared[id].below)
	if err != nil {
		return Refreshed{}, fmt.Errorf("rebuild story %s: %w", id, err)
	}
	if err := ctx.Err(); err != nil {
		return Refreshed{}, fmt.Errorf("rebuild story %s: %w", id, err)
	}
	seen := l.edition(edition, id, s.shared[id], b)
	has := s.shared[id].below
	if own := s.editions[edition][id].own; own != nil {
		has = own
	}
	return Refreshed{Old: old, New: b, Seen: seen.brief, Same: Digest(has) == Digest(b), Misfits: seen.misfits, Base: s.shared[id].base, Changes: Diff(old, seen.brief)}, nil
}

// readAnew reads the story's files again, or builds the brief's own text where
// it has none.
func (l *Library) readAnew(id string, shared *briefs.Brief) (*briefs.Brief, error) {
	f, err := l.filesOf(id)
	if err != nil {
		return nil, err
	}
	if f == nil {
		return l.rebuildOwn(shared)
	}
	c, err := f.read()
	if err != nil {
		return nil, err
	}
	b, err := l.story(*f, c)
	if err != nil {
		return nil, err
	}
	if b.ID != id {
		return nil, fmt.Errorf("%s now holds the story %q; give it back the id %q", filepath.Base(f.brief), b.ID, id)
	}
	return b, nil
}

// filesOf finds the files that a shared story was read from; nil for the
// default story.
func (l *Library) filesOf(id string) (*storyFiles, error) {
	if l.options.Dir == "" {
		return nil, nil
	}
	l.mu.Lock()
	stem, found := "", false
	for s, read := range l.files {
		if read.brief != nil && read.brief.ID == id && l.shelf.Load().shared[id].below == read.brief {
			stem, found = s, true
		}
	}
	l.mu.Unlock()
	if !found {
		return nil, nil
	}
	stories, _, err := listStories(l.options.Dir)
	if err != nil {
		return nil, err
	}
	for i := range stories {
		if stories[i].stem == stem {
			return &stories[i], nil
		}
	}
	return nil, fmt.Errorf("its files are gone from the directory of briefs; put %s back", stem)
}

// Serve gives one edition a brief of its own for a story, from now on and for
// this edition alone, as Rebuild made it: without corrections. It is seen with
// the operator's and the edition's. base is the digest of the shared brief that it was built
// over (Refreshed.Base); once the shared brief changes, the edition sees that
// again, since the operator's later change wins; the edition's corrections stay. The error wraps ErrStale where
// it has changed already, ErrUnknown where there is no such story, and
// briefs.Faults where the brief does not hold.
func (l *Library) Serve(edition string, b *briefs.Brief, base string) error {
	if edition == "" {
		return fmt.Errorf("serve story %s: name the edition; the shared stories change by their files", b.ID)
	}
	if faults := b.Check(); len(faults) > 0 {
		return fmt.Errorf("serve story %s: %w", b.ID, briefs.Faults(faults))
	}
	digest := Digest(b)
	l.mu.Lock()
	s := l.shelf.Load()
	shared, ok := s.shared[b.ID]
	switch {
	case !ok:
		l.mu.Unlock()
		return fmt.Errorf("serve story %q: %w", b.ID, ErrUnknown)
	case digest == shared.base, shared.below != shared.brief && digest == Digest(shared.below): // as everyone sees it
		l.shelf.Store(s.with(edition, b.ID, l.editionLocked(edition, b.ID, shared, nil)))
	case base != shared.base:
		l.mu.Unlock()
		return fmt.Errorf("serve story %s: %w", b.ID, ErrStale)
	default:
		l.shelf.Store(s.with(edition, b.ID, l.editionLocked(edition, b.ID, shared, b)))
	}
	told := Change{Kind: Replaced, Story: b.ID, Edition: edition}
	told.Misfits = newMisfits(s.editions[edition][b.ID], l.shelf.Load().editions[edition][b.ID])
	l.mu.Unlock()
	l.logMisfits(told)
	l.tell([]Change{told})
	return nil
}

// Base gives the digest of the shared brief, the operator's corrections
// included, that a brief served to an edition now stands over; "" where there is
// no such story.
func (l *Library) Base(story string) string {
	s := l.shelf.Load()
	if story == "" && len(s.order) > 0 {
		story = s.order[0]
	}
	return s.shared[story].base
}
