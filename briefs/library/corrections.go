package library

import (
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// Correct gives an edition its corrections of a story, in place of those that it
// had, and tells which of them do not fit the story as the edition has it. They
// are applied in order over the operator's, and again to whatever the story
// becomes by Serve or by its files, until they are replaced; no corrections take
// them off. The error wraps ErrUnknown where there is no such story; the list is
// kept for when it appears.
func (l *Library) Correct(edition, story string, cs []correct.Correction) ([]correct.Misfit, error) {
	if edition == "" {
		return nil, fmt.Errorf("correct story %s: name the edition; the shared stories are corrected by their files", story)
	}
	l.mu.Lock()
	s := l.shelf.Load()
	if story == "" && len(s.order) > 0 {
		story = s.order[0]
	}
	had := l.byHand[edition][story]
	l.keep(edition, story, slices.Clone(cs))
	shared, ok := s.shared[story]
	if !ok {
		l.mu.Unlock()
		return nil, fmt.Errorf("correct story %q: %w", story, ErrUnknown)
	}
	now := l.editionLocked(edition, story, shared, s.editions[edition][story].own)
	l.shelf.Store(s.with(edition, story, now))
	l.mu.Unlock()
	if !slices.Equal(had, cs) {
		l.tell([]Change{{Kind: Replaced, Story: story, Edition: edition}})
	}
	return now.misfits, nil
}

// Uncorrected gives the story as the edition would see it without its own
// corrections: of an edition with the operator's, of the empty one without any.
func (l *Library) Uncorrected(edition, story string) (*briefs.Brief, bool) {
	s := l.shelf.Load()
	if story == "" && len(s.order) > 0 {
		story = s.order[0]
	}
	if own, ok := s.editions[edition][story]; ok {
		return own.below, true
	}
	b := s.shared[story].brief
	if edition == "" {
		b = s.shared[story].below
	}
	return b, b != nil
}

// Misfits lists which of the edition's corrections do not fit the story as it is
// now; of the empty edition, which of the operator's.
func (l *Library) Misfits(edition, story string) []correct.Misfit {
	s := l.shelf.Load()
	if story == "" && len(s.order) > 0 {
		story = s.order[0]
	}
	if edition == "" {
		return slices.Clone(s.shared[story].misfits)
	}
	return slices.Clone(s.editions[edition][story].misfits)
}

// keep remembers an edition's corrections. The lock is held.
func (l *Library) keep(edition, story string, cs []correct.Correction) {
	switch {
	case len(cs) == 0:
		delete(l.byHand[edition], story)
		return
	case l.byHand[edition] == nil:
		l.byHand[edition] = map[string][]correct.Correction{}
	}
	l.byHand[edition][story] = cs
}

// edition lays an edition's story over the shared one: own, what it was
// refreshed to (nil: nothing), the operator's corrections, its own. A zero brief
// says that it sees the shared one.
func (l *Library) edition(edition, id string, shared shelved, own *briefs.Brief) shelved {
	l.mu.Lock()
	cs := l.byHand[edition][id]
	l.mu.Unlock()
	return l.lay(cs, shared, own)
}

func (l *Library) editionLocked(edition, id string, shared shelved, own *briefs.Brief) shelved {
	return l.lay(l.byHand[edition][id], shared, own)
}

func (l *Library) lay(cs []correct.Correction, shared shelved, own *briefs.Brief) shelved {
	if own == nil && len(cs) == 0 {
		return shelved{}
	}
	out := shelved{below: shared.brief, own: own, base: shared.base, byHand: cs}
	if own != nil {
		out.below, _ = l.apply(own, shared.byHand)
	}
	out.brief, out.misfits = l.apply(out.below, cs)
	return out
}

// layEditions puts the editions' stories on a new shelf: a brief of its own where
// the shared one is still the one that it stands over, and its corrections in any
// case.
func (l *Library) layEditions(after, before *shelf) {
	stories := map[string]map[string]bool{}
	want := func(edition, id string) {
		if stories[edition] == nil {
			stories[edition] = map[string]bool{}
		}
		stories[edition][id] = true
	}
	for edition, own := range before.editions {
		for id := range own {
			want(edition, id)
		}
	}
	for edition, of := range l.byHand {
		for id := range of {
			want(edition, id)
		}
	}
	for edition, ids := range stories {
		for id := range ids {
			shared, ok := after.shared[id]
			if !ok {
				continue
			}
			was, had := before.editions[edition][id]
			if had && before.shared[id].brief == shared.brief {
				after.put(edition, id, was)
				continue
			}
			own := was.own
			if was.base != shared.base {
				own = nil
			}
			if now := l.editionLocked(edition, id, shared, own); now.brief != nil {
				after.put(edition, id, now)
			}
		}
	}
}

// apply corrects a brief. What it gives always holds: a defect, met by
// corrections that nobody tried, leaves the brief as it is and is logged.
func (l *Library) apply(b *briefs.Brief, cs []correct.Correction) (out *briefs.Brief, misfits []correct.Misfit) {
	if len(cs) == 0 {
		return b, nil
	}
	defer func() {
		if defect := recover(); defect != nil {
			l.log.Error("correcting failed on a story; it is served without corrections", slog.String("story", b.ID), slog.Any("panic", defect), slog.String("stack", string(debug.Stack())))
			out, misfits = b, nil
		}
	}()
	out, misfits = correct.Apply(b, cs)
	if faults := out.Check(); len(faults) > 0 {
		l.log.Error("corrected, the story would not hold; it is served without corrections", slog.String("story", b.ID), slog.Any("error", briefs.Faults(faults)))
		return b, nil
	}
	return out, misfits
}

// unfit tells of corrections that fitted before a change of the files and no
// longer do.
func unfit(before, after *shelf) []Change {
	var out []Change
	for _, id := range after.order {
		if m := newMisfits(before.shared[id], after.shared[id]); len(m) > 0 {
			out = append(out, Change{Kind: Unfit, Story: id, Misfits: m})
		}
		for edition, of := range after.editions {
			if m := newMisfits(before.editions[edition][id], of[id]); len(m) > 0 {
				out = append(out, Change{Kind: Unfit, Story: id, Edition: edition, Misfits: m})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Change) int {
		switch {
		case x.Edition == y.Edition:
			return 0
		case x.Edition < y.Edition:
			return -1
		}
		return 1
	})
	return out
}

func newMisfits(before, after shelved) []correct.Misfit {
	var out []correct.Misfit
	for _, m := range after.misfits {
		if !slices.ContainsFunc(before.misfits, func(was correct.Misfit) bool { return was.Correction == m.Correction }) {
			out = append(out, m)
		}
	}
	return out
}

func (l *Library) logMisfits(c Change) {
	for _, m := range c.Misfits {
		l.log.Warn("a correction no longer fits the story; it is kept, and not applied", slog.String("story", c.Story), slog.String("edition", c.Edition),
			slog.Int("number", m.Index+1), slog.String("deed", string(m.Correction.Deed)), slog.String("why", string(m.Why)), slog.String("words", m.Words))
	}
}
