package store

import (
	"context"
	"database/sql"
	"errors"
)

// OperatorsID is the id of the one schedule that the operator's configuration
// makes, so that a bot can brief a channel without any moderator's action.
const OperatorsID = "default"

// KeepOperators makes the operator's schedule what the configuration says, and
// removes it where that says nothing (x is nil). One that stands unchanged
// keeps its deliveries; one that the bot itself paused (a channel that was
// gone) is tried again, one that a moderator paused stays paused.
func (s *Store) KeepOperators(ctx context.Context, x *Schedule) error {
	const doing = "keeping the operator's schedule"
	return s.fault(doing, s.within(ctx, func(tx *sql.Tx) error {
		if x == nil {
			_, err := s.exec(ctx, tx, `DELETE FROM schedules WHERE id = ?`, OperatorsID)
			return err
		}
		want := *x
		want.ID, want.CreatedBy = OperatorsID, ""
		want.CreatedAt = s.now()
		want.Since = want.CreatedAt
		if err := s.enter(ctx, tx, want.Guild); err != nil {
			return err
		}
		have, err := scanSchedule(tx.QueryRowContext(ctx, s.dialect.rebind(
			`SELECT `+scheduleColumns+` FROM schedules WHERE id = ?`), OperatorsID).Scan)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return s.insertSchedule(ctx, tx, want)
		case err != nil:
			return err
		case !sameOrder(have, want):
			if _, err := s.exec(ctx, tx, `DELETE FROM schedules WHERE id = ?`, OperatorsID); err != nil {
				return err
			}
			return s.insertSchedule(ctx, tx, want)
		}
		if _, err := s.changeSchedule(ctx, tx, want); err != nil { // the looks
			return err
		}
		if have.Paused && have.PausedBy == "" {
			_, err := s.exec(ctx, tx, `UPDATE schedules SET paused_at = NULL, paused_reason = '', paused_until = NULL, since = ?
				WHERE id = ?`, s.now().UnixMilli(), OperatorsID)
			return err
		}
		return nil
	}))
}

// sameOrder says whether two schedules post the same story to the same place
// at the same times.
func sameOrder(a, b Schedule) bool {
	return a.Guild == b.Guild && a.Channel == b.Channel && a.Story == b.Story &&
		a.At == b.At && a.Days == b.Days && a.Cron == b.Cron && a.Zone == b.Zone
}
