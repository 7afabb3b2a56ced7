package store

import (
	"context"
	"fmt"
)

// ChangeSchedule gives the schedule of x.Guild and x.ID the channel, story,
// times and looks of x; whether it is paused and who made it stay. Where the
// times change, slots are owed from now on. ErrNoSchedule where there is none,
// ErrOperators for the operator's, which comes from configuration.
func (s *Store) ChangeSchedule(ctx context.Context, x Schedule) error {
	if x.ID == OperatorsID {
		if _, err := s.Schedule(ctx, x.Guild, x.ID); err == nil {
			return fmt.Errorf("changing a schedule: %w", ErrOperators)
		}
	}
	n, err := s.changeSchedule(ctx, s.db, x)
	if err != nil {
		return s.fault("changing a schedule", err)
	}
	if n == 0 {
		return fmt.Errorf("changing schedule %q: %w", x.ID, ErrNoSchedule)
	}
	return nil
}

func (s *Store) changeSchedule(ctx context.Context, a asker, x Schedule) (int64, error) {
	return s.exec(ctx, a, `UPDATE schedules
		SET since = CASE WHEN at = ? AND days = ? AND cron = ? AND zone = ? THEN since ELSE ? END,
			channel = ?, story = ?, at = ?, days = ?, cron = ?, zone = ?,
			what = ?, look = ?, role = ?, thread = ?, publish = ?, unchanged = ?
		WHERE guild = ? AND id = ?`,
		x.At, x.Days, x.Cron, x.Zone, s.now().UnixMilli(),
		x.Channel, x.Story, x.At, x.Days, x.Cron, x.Zone,
		x.What, x.Look, x.Role, x.Thread, x.Publish, x.Unchanged,
		x.Guild, x.ID)
}

// CopySchedule adds a schedule like another of the guild's in another channel,
// not paused, made by that user, and returns it. ErrNoSchedule, ErrTooMany.
func (s *Store) CopySchedule(ctx context.Context, guild, id, channel, by string) (Schedule, error) {
	x, err := s.Schedule(ctx, guild, id)
	if err != nil {
		return Schedule{}, err
	}
	return s.AddSchedule(ctx, Schedule{
		Guild: guild, Channel: channel, Story: x.Story,
		At: x.At, Days: x.Days, Cron: x.Cron, Zone: x.Zone,
		What: x.What, Look: x.Look, Role: x.Role, Thread: x.Thread, Publish: x.Publish, Unchanged: x.Unchanged,
		CreatedBy: by,
	})
}
