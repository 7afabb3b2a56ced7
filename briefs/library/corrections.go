package library

import (
	"dateline/briefs"
	"dateline/briefs/correct"
)

// Correct gives an edition its corrections of a story, in place of those that it
// had, and tells which of them do not fit the story as it is.
func (l *Library) Correct(edition, story string, cs []correct.Correction) ([]correct.Misfit, error) {
	return nil, nil
}

// Uncorrected gives the story as the edition would see it without its own
// corrections.
func (l *Library) Uncorrected(edition, story string) (*briefs.Brief, bool) {
	return l.Story(edition, story)
}

// Misfits lists which of the edition's corrections do not fit the story as it is
// now; of the empty edition, which of the operator's.
func (l *Library) Misfits(edition, story string) []correct.Misfit { return nil }
