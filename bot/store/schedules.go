package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// MaxSchedules is how many schedules a guild may have: as many as a member can
// choose from in Discord's autocomplete.
const MaxSchedules = 25

var (
	// ErrNoSchedule: the guild has no schedule of that id.
	ErrNoSchedule = errors.New("no such schedule")
	// ErrTooMany: the guild has MaxSchedules already.
	ErrTooMany = errors.New("too many schedules")
	// ErrOperators: the schedule comes from the operator's configuration and
	// can be paused here, but not removed.
	ErrOperators = errors.New("the schedule is the operator's")
)

// Schedule says where a story is posted and when. Either At (with Days) or
// Cron is set.
type Schedule struct {
	ID      string
	Guild   string
	Channel string
	Story   string // "" = the default story
	At      string // "08:30"
	Days    string // "mon,thu"; "" = daily
	Cron    string // five fields
	Zone    string // IANA name

	What      string // "summary", "quotes", "timeline", "all"; "" = summary
	Look      string // "full", "compact"; "" = full
	Role      string // id of the one role that is mentioned; "" = none
	Thread    bool   // a thread for discussion below every briefing
	Publish   bool   // to the channels that follow, from an announcement channel
	Unchanged string // where the story has not changed since: "skip", "line"; "" = it is posted all the same

	Paused       bool
	PausedReason string // a sentence for members
	PausedBy     string // user id; "" = the bot itself
	PausedAt     time.Time
	PausedUntil  time.Time // when ResumeDue lets it go on; zero = when somebody says so

	CreatedBy string // user id; "" = the operator
	CreatedAt time.Time
	// Since is the moment from which slots are owed: when the schedule was
	// made, changed or last resumed.
	Since time.Time
}

const scheduleColumns = `id, guild, channel, story, at, days, cron, zone,
	what, look, role, thread, publish, unchanged,
	paused_at, paused_reason, paused_by, paused_until, created_by, created_at, since`

func scanSchedule(scan func(...any) error) (Schedule, error) {
	var x Schedule
	var paused, until, created, since sql.NullInt64
	err := scan(&x.ID, &x.Guild, &x.Channel, &x.Story, &x.At, &x.Days, &x.Cron, &x.Zone,
		&x.What, &x.Look, &x.Role, &x.Thread, &x.Publish, &x.Unchanged,
		&paused, &x.PausedReason, &x.PausedBy, &until, &x.CreatedBy, &created, &since)
	x.Paused, x.PausedAt, x.PausedUntil = paused.Valid, moment(paused), moment(until)
	x.CreatedAt, x.Since = moment(created), moment(since)
	return x, err
}

// AddSchedule keeps a new schedule and returns it with its id and times.
// ErrTooMany where the guild has MaxSchedules.
func (s *Store) AddSchedule(ctx context.Context, x Schedule) (Schedule, error) {
	if x.ID == "" {
		x.ID = newID()
	}
	x.CreatedAt = s.now()
	x.Since = x.CreatedAt
	err := s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, x.Guild); err != nil {
			return err
		}
		var n int
		if err := tx.QueryRowContext(ctx, s.dialect.rebind(`SELECT count(*) FROM schedules WHERE guild = ?`), x.Guild).
			Scan(&n); err != nil {
			return err
		}
		if n >= MaxSchedules {
			return ErrTooMany
		}
		return s.insertSchedule(ctx, tx, x)
	})
	if errors.Is(err, ErrTooMany) {
		return Schedule{}, fmt.Errorf("adding a schedule: %w: the guild has %d; remove one first", ErrTooMany, MaxSchedules)
	}
	if err != nil {
		return Schedule{}, s.fault("adding a schedule", err)
	}
	return x, nil
}

func (s *Store) insertSchedule(ctx context.Context, tx *sql.Tx, x Schedule) error {
	var paused time.Time
	if x.Paused {
		paused = s.now()
	}
	_, err := s.exec(ctx, tx, `INSERT INTO schedules (`+scheduleColumns+`)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		x.ID, x.Guild, x.Channel, x.Story, x.At, x.Days, x.Cron, x.Zone,
		x.What, x.Look, x.Role, x.Thread, x.Publish, x.Unchanged,
		stamp(paused), x.PausedReason, x.PausedBy, stamp(x.PausedUntil), x.CreatedBy, stamp(x.CreatedAt), stamp(x.Since))
	return err
}

// Schedule returns one schedule of the guild. ErrNoSchedule where there is
// none.
func (s *Store) Schedule(ctx context.Context, guild, id string) (Schedule, error) {
	x, err := scanSchedule(s.queryRow(ctx, `SELECT `+scheduleColumns+`
		FROM schedules WHERE guild = ? AND id = ?`, guild, id).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return Schedule{}, fmt.Errorf("reading schedule %q: %w", id, ErrNoSchedule)
	}
	if err != nil {
		return Schedule{}, s.fault("reading a schedule", err)
	}
	return x, nil
}

// Schedules returns the guild's schedules, oldest first.
func (s *Store) Schedules(ctx context.Context, guild string) ([]Schedule, error) {
	return s.schedules(ctx, `WHERE guild = ? ORDER BY created_at, id`, guild)
}

// AllSchedules returns the schedules of all guilds that the bot is in, paused
// ones too, and the operator's.
func (s *Store) AllSchedules(ctx context.Context) ([]Schedule, error) {
	return s.schedules(ctx, `WHERE guild IN (SELECT id FROM guilds WHERE left_at IS NULL) ORDER BY created_at, id`)
}

func (s *Store) schedules(ctx context.Context, where string, args ...any) ([]Schedule, error) {
	var found []Schedule
	err := s.each(ctx, func(rows *sql.Rows) error {
		x, err := scanSchedule(rows.Scan)
		found = append(found, x)
		return err
	}, `SELECT `+scheduleColumns+` FROM schedules `+where, args...)
	if err != nil {
		return nil, s.fault("reading the schedules", err)
	}
	return found, nil
}

// RemoveSchedule deletes a schedule and the record of its deliveries. The
// operator's can't be removed here: ErrOperators.
func (s *Store) RemoveSchedule(ctx context.Context, guild, id string) error {
	if id == OperatorsID {
		if _, err := s.Schedule(ctx, guild, id); err == nil {
			return fmt.Errorf("removing a schedule: %w", ErrOperators)
		}
	}
	n, err := s.exec(ctx, s.db, `DELETE FROM schedules WHERE guild = ? AND id = ?`, guild, id)
	if err != nil {
		return s.fault("removing a schedule", err)
	}
	if n == 0 {
		return fmt.Errorf("removing schedule %q: %w", id, ErrNoSchedule)
	}
	return nil
}

// newID makes a short id that a member can read aloud: 6 characters of an
// alphabet without look-alikes.
func newID() string {
	const alphabet = "23456789abcdefghjkmnpqrstuvwxyz"
	b := make([]byte, 6)
	_, _ = rand.Read(b) // never fails, says its documentation
	for i := range b {
		b[i] = alphabet[int(b[i])%len(alphabet)]
	}
	return string(b)
}
