package store

import (
	"context"
	"database/sql"
	"time"
)

// Prune deletes finished deliveries older than before, but for each schedule's
// latest, from which the next start counts, and what goes with them: postings
// but for each schedule's latest, publications, and editions that no posting
// that is kept names. It returns how many deliveries went.
func (s *Store) Prune(ctx context.Context, before time.Time) (int, error) {
	var deliveries int64
	err := s.within(ctx, func(tx *sql.Tx) (err error) {
		if deliveries, err = s.exec(ctx, tx, `DELETE FROM deliveries WHERE finished_at < ?
			AND local < (SELECT max(later.local) FROM deliveries AS later WHERE later.schedule = deliveries.schedule)`,
			before.UnixMilli()); err != nil {
			return err
		}
		if _, err = s.exec(ctx, tx, `DELETE FROM postings WHERE posted_at < ?
			AND (schedule NOT IN (SELECT id FROM schedules) OR posted_at <
				(SELECT max(later.posted_at) FROM postings AS later WHERE later.schedule = postings.schedule))`,
			before.UnixMilli()); err != nil {
			return err
		}
		if _, err = s.exec(ctx, tx, `DELETE FROM publications WHERE finished_at < ?`, before.UnixMilli()); err != nil {
			return err
		}
		_, err = s.exec(ctx, tx, `DELETE FROM editions WHERE kept_at < ?
			AND digest NOT IN (SELECT edition FROM postings) AND digest NOT IN (SELECT first_edition FROM postings)`, s.now().Add(-editionGrace).UnixMilli())
		return err
	})
	return int(deliveries), s.fault("clearing old deliveries", err)
}
