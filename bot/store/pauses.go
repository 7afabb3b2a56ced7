package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// PauseSchedule stops a schedule for a reason that members may read; by is the
// user who did it, "" for the bot itself. A schedule that is paused already
// keeps its first reason, unless a user stops for good what was paused until
// some day.
func (s *Store) PauseSchedule(ctx context.Context, guild, id, reason, by string) error {
	if _, err := s.Schedule(ctx, guild, id); err != nil {
		return err
	}
	_, err := s.exec(ctx, s.db, `UPDATE schedules
		SET paused_at = coalesce(paused_at, ?), paused_reason = ?, paused_by = ?, paused_until = NULL
		WHERE guild = ? AND id = ? AND (paused_at IS NULL OR (paused_until IS NOT NULL AND ? <> ''))`,
		s.now().UnixMilli(), reason, by, guild, id, by)
	return s.fault("pausing a schedule", err)
}

// PauseScheduleUntil stops a schedule until a moment, from which ResumeDue lets
// it go on. One that is paused already gets the new end and reason.
func (s *Store) PauseScheduleUntil(ctx context.Context, guild, id string, until time.Time, reason, by string) error {
	n, err := s.exec(ctx, s.db, `UPDATE schedules
		SET paused_at = coalesce(paused_at, ?), paused_reason = ?, paused_by = ?, paused_until = ?
		WHERE guild = ? AND id = ?`,
		s.now().UnixMilli(), reason, by, stamp(until), guild, id)
	if err != nil {
		return s.fault("pausing a schedule", err)
	}
	if n == 0 {
		return fmt.Errorf("pausing schedule %q: %w", id, ErrNoSchedule)
	}
	return nil
}

// ResumeSchedule lets a paused schedule go on from now: what it missed
// meanwhile is not owed.
func (s *Store) ResumeSchedule(ctx context.Context, guild, id string) error {
	if _, err := s.Schedule(ctx, guild, id); err != nil {
		return err
	}
	_, err := s.exec(ctx, s.db, `UPDATE schedules
		SET paused_at = NULL, paused_reason = '', paused_by = '', paused_until = NULL, since = ?
		WHERE guild = ? AND id = ? AND paused_at IS NOT NULL`, s.now().UnixMilli(), guild, id)
	return s.fault("resuming a schedule", err)
}

// ResumeDue lets go on what was paused until now or earlier, each schedule from
// the very end of its pause, so that a slot at that moment is owed however late
// this is called. It returns them as they are now.
func (s *Store) ResumeDue(ctx context.Context, now time.Time) ([]Schedule, error) {
	var found []Schedule
	err := s.each(ctx, func(rows *sql.Rows) error {
		x, err := scanSchedule(rows.Scan)
		found = append(found, x)
		return err
	}, `UPDATE schedules SET paused_at = NULL, paused_reason = '', paused_by = '', paused_until = NULL,
			since = CASE WHEN paused_until > since THEN paused_until ELSE since END
		WHERE paused_at IS NOT NULL AND paused_until <= ?
		RETURNING `+scheduleColumns, now.UnixMilli())
	if err != nil {
		return nil, s.fault("resuming schedules", err)
	}
	return found, nil
}
