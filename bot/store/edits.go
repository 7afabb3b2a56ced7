package store

import (
	"context"
	"database/sql"
)

// Edited names a guild's story that its moderators refreshed or corrected.
type Edited struct{ Guild, Story string }

// Edit tells one state of what they made of it from another: two that are equal
// are the same revision and the same corrections, as long as both are looked at
// in the order in which they came about.
type Edit struct {
	Revision    int   // the latest that stands; 0 is none
	RevisedAt   int64 // milliseconds since 1970
	Correction  int   // the latest, whether it stands or not
	Standing    int   // how many corrections stand
	CorrectedAt int64
}

// Edits returns the state of every story that some guild has edited, without
// reading what they made of it: for an instance that wants to know whether
// another one has changed something.
//
// A correction's number is never given twice, and one that was undone never
// stands again; so the latest number and how many stand tell one list from the
// next. The times tell them from those of a guild that was forgotten and began
// anew.
func (s *Store) Edits(ctx context.Context) (map[Edited]Edit, error) {
	found := map[Edited]Edit{}
	err := s.each(ctx, func(rows *sql.Rows) error {
		var of Edited
		var kind string
		var latest, standing int
		var at int64
		if err := rows.Scan(&kind, &of.Guild, &of.Story, &latest, &standing, &at); err != nil {
			return err
		}
		e := found[of]
		if kind == "revision" {
			e.Revision, e.RevisedAt = latest, at
		} else {
			e.Correction, e.Standing, e.CorrectedAt = latest, standing, at
		}
		found[of] = e
		return nil
	}, `SELECT 'revision', guild, story, max(number), count(*), max(made_at)
			FROM revisions WHERE dropped_at IS NULL GROUP BY guild, story
		UNION ALL SELECT 'correction', guild, story, max(number), sum(CASE WHEN undone_at IS NULL THEN 1 ELSE 0 END), max(made_at)
			FROM corrections GROUP BY guild, story`)
	if err != nil {
		return nil, s.fault("reading which stories are edited", err)
	}
	return found, nil
}
