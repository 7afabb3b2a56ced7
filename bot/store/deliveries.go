package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Slot is one briefing that is owed: a schedule and a local date and time. On
// the day when clocks go back, the two half past ones are one slot.
type Slot struct {
	Schedule string
	Local    string // "2026-11-12T08:30"
}

// Lease is how long a claim is its maker's alone, counted from its last
// renewal. A process that was killed keeps a slot from the others no longer
// than that; one that runs renews before it sends.
const Lease = 2 * time.Minute

// State is how far a delivery has come.
type State string

const (
	Claimed   State = "claimed"   // somebody is sending it, or died doing so
	Settled   State = "settled"   // it stands in the channel
	Abandoned State = "abandoned" // it was tried and given up
	Skipped   State = "skipped"   // it was missed and too old to send
)

// Delivery is what has become of a slot.
type Delivery struct {
	Slot
	State      State
	By         string // the instance that claimed it last
	ClaimedAt  time.Time
	LeaseUntil time.Time // for State Claimed: others keep off until then
	FinishedAt time.Time // zero for State Claimed
	Message    string    // message id, for State Settled
	Reason     string    // for Abandoned and Skipped

	Guild string // the schedule's; "" = the operator's

	// What it stands as, where it was settled by SettleAs.
	Channel   string
	Thread    string // id of the discussion thread; "" = none
	Story     string
	Edition   string    // digest of the brief that the message shows
	UpdatedAt time.Time // when the message was last edited; zero = never
}

// deliveryColumns are read from deliveries, their schedules and what they were
// posted as; a slot may lack the last two.
const deliveryColumns = `
	coalesce(deliveries.schedule, postings.schedule), coalesce(deliveries.local, postings.local),
	coalesce(deliveries.state, 'settled'), coalesce(deliveries.claimed_by, ''),
	deliveries.claimed_at, deliveries.lease_until, coalesce(deliveries.finished_at, postings.posted_at),
	coalesce(deliveries.message, postings.message), coalesce(deliveries.reason, ''),
	coalesce(postings.guild, schedules.guild, ''), coalesce(postings.channel, ''), coalesce(postings.thread, ''),
	coalesce(postings.story, ''), coalesce(postings.edition, ''), postings.updated_at`

// A posting may be of an earlier life of the operator's schedule: it belongs to
// the delivery only where the message is the same.
const (
	fromDeliveries = ` FROM deliveries
		LEFT JOIN schedules ON schedules.id = deliveries.schedule
		LEFT JOIN postings ON postings.schedule = deliveries.schedule
			AND postings.local = deliveries.local AND postings.message = deliveries.message `
	fromPostings = ` FROM postings
		LEFT JOIN schedules ON schedules.id = postings.schedule
		LEFT JOIN deliveries ON deliveries.schedule = postings.schedule
			AND deliveries.local = postings.local AND deliveries.message = postings.message `
)

func scanDelivery(scan func(...any) error) (Delivery, error) {
	var d Delivery
	var claimed, lease, finished, updated sql.NullInt64
	err := scan(&d.Schedule, &d.Local, &d.State, &d.By, &claimed, &lease, &finished, &d.Message, &d.Reason,
		&d.Guild, &d.Channel, &d.Thread, &d.Story, &d.Edition, &updated)
	d.ClaimedAt, d.LeaseUntil, d.FinishedAt, d.UpdatedAt = moment(claimed), moment(lease), moment(finished), moment(updated)
	return d, err
}

// deliveries reads the deliveries that a FROM clause and what follows it pick.
func (s *Store) deliveries(ctx context.Context, from string, args ...any) ([]Delivery, error) {
	var found []Delivery
	err := s.each(ctx, func(rows *sql.Rows) error {
		d, err := scanDelivery(rows.Scan)
		found = append(found, d)
		return err
	}, `SELECT `+deliveryColumns+from, args...)
	return found, err
}

// Claim takes a slot for the instance named by. Of all callers, in whatever
// process, exactly one is told true; the others get the delivery as it stands.
// A schedule that is gone, paused, or of a guild that the bot has left can't
// be claimed: false with a zero Delivery.
func (s *Store) Claim(ctx context.Context, slot Slot, by string) (Delivery, bool, error) {
	const doing = "claiming a briefing"
	now := s.now()
	n, err := s.exec(ctx, s.db, `INSERT INTO deliveries (schedule, local, state, claimed_by, claimed_at, lease_until)
		SELECT schedules.id, ?, 'claimed', ?, ?, ? FROM schedules
		JOIN guilds ON guilds.id = schedules.guild AND guilds.left_at IS NULL
		WHERE schedules.id = ? AND schedules.paused_at IS NULL
		ON CONFLICT (schedule, local) DO NOTHING`,
		slot.Local, by, now.UnixMilli(), now.Add(Lease).UnixMilli(), slot.Schedule)
	if err != nil {
		return Delivery{}, false, s.fault(doing, err)
	}
	d, err := s.Delivery(ctx, slot)
	return d, n == 1, err
}

// Delivery returns what has become of a slot: a zero Delivery where nobody has
// claimed it.
func (s *Store) Delivery(ctx context.Context, slot Slot) (Delivery, error) {
	d, err := scanDelivery(s.queryRow(ctx, `SELECT `+deliveryColumns+fromDeliveries+`
		WHERE deliveries.schedule = ? AND deliveries.local = ?`, slot.Schedule, slot.Local).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return Delivery{}, nil
	}
	if err != nil {
		return Delivery{}, s.fault("reading a delivery", err)
	}
	return d, nil
}

// Renew lengthens the lease of a claim before its maker sends (again): to hold
// from now, and at least to Lease. It says whether the caller still is the
// maker: false means hands off.
func (s *Store) Renew(ctx context.Context, slot Slot, by string, hold time.Duration) (bool, error) {
	n, err := s.exec(ctx, s.db, `UPDATE deliveries SET lease_until = ?
		WHERE schedule = ? AND local = ? AND state = 'claimed' AND claimed_by = ?`,
		s.now().Add(max(hold, Lease)).UnixMilli(), slot.Schedule, slot.Local, by)
	return n == 1, s.fault("renewing a claim", err)
}

// Release ends the leases of all claims of an instance that is shutting down,
// so that whoever starts next goes on with them at once.
func (s *Store) Release(ctx context.Context, by string) error {
	now := s.now().UnixMilli()
	_, err := s.exec(ctx, s.db, `UPDATE deliveries SET lease_until = ?
		WHERE state = 'claimed' AND claimed_by = ? AND lease_until > ?`, now, by, now)
	return s.fault("releasing claims", err)
}

// TakeOver claims a slot whose maker has let its lease run out, and says
// whether it was had.
func (s *Store) TakeOver(ctx context.Context, slot Slot, by string) (bool, error) {
	now := s.now()
	n, err := s.exec(ctx, s.db, `UPDATE deliveries SET claimed_by = ?, lease_until = ?
		WHERE schedule = ? AND local = ? AND state = 'claimed' AND lease_until <= ?`,
		by, now.Add(Lease).UnixMilli(), slot.Schedule, slot.Local, now.UnixMilli())
	return n == 1, s.fault("taking over a claim", err)
}

// Settle notes that a claimed slot stands in the channel as that message, and
// nothing of what it shows: Posted will not list it. One that is finished already, or whose schedule was removed meanwhile, is left
// as it is.
func (s *Store) Settle(ctx context.Context, slot Slot, message string) error {
	return s.finish(ctx, slot, Settled, message, "")
}

// Abandon notes that a claimed slot was given up, and why.
func (s *Store) Abandon(ctx context.Context, slot Slot, reason string) error {
	return s.finish(ctx, slot, Abandoned, "", reason)
}

func (s *Store) finish(ctx context.Context, slot Slot, state State, message, reason string) error {
	_, err := s.exec(ctx, s.db, `UPDATE deliveries SET state = ?, message = ?, reason = ?, finished_at = ?
		WHERE schedule = ? AND local = ? AND state = 'claimed'`,
		string(state), message, reason, s.now().UnixMilli(), slot.Schedule, slot.Local)
	return s.fault("noting that a briefing is "+string(state), err)
}

// Skip notes that a slot was missed and is too old to be sent, and says
// whether it was new: a slot that anybody has claimed is left as it is.
func (s *Store) Skip(ctx context.Context, slot Slot, by, reason string) (bool, error) {
	now := s.now().UnixMilli()
	n, err := s.exec(ctx, s.db, `INSERT INTO deliveries
		(schedule, local, state, claimed_by, claimed_at, lease_until, finished_at, reason)
		SELECT id, ?, 'skipped', ?, ?, ?, ?, ? FROM schedules WHERE id = ?
		ON CONFLICT (schedule, local) DO NOTHING`,
		slot.Local, by, now, now, now, reason, slot.Schedule)
	return n == 1, s.fault("noting a missed briefing", err)
}

// Unsettled returns the claims that are not finished, oldest first: what some
// instance is sending now, or was sending when it died.
func (s *Store) Unsettled(ctx context.Context) ([]Delivery, error) {
	found, err := s.deliveries(ctx, fromDeliveries+`WHERE deliveries.state = 'claimed'
		ORDER BY deliveries.claimed_at, deliveries.schedule, deliveries.local`)
	if err != nil {
		return nil, s.fault("reading the unfinished briefings", err)
	}
	return found, nil
}

// LastSlot returns the latest slot of a schedule that was claimed or skipped;
// false where there is none.
func (s *Store) LastSlot(ctx context.Context, scheduleID string) (Slot, bool, error) {
	var local sql.NullString
	err := s.queryRow(ctx, `SELECT max(local) FROM deliveries WHERE schedule = ?`, scheduleID).Scan(&local)
	if err != nil {
		return Slot{}, false, s.fault("reading a schedule's last briefing", err)
	}
	return Slot{scheduleID, local.String}, local.Valid, nil
}

// LastDelivery returns what became of the latest slot of a schedule; a zero
// Delivery where there is none.
func (s *Store) LastDelivery(ctx context.Context, scheduleID string) (Delivery, error) {
	slot, found, err := s.LastSlot(ctx, scheduleID)
	if err != nil || !found {
		return Delivery{}, err
	}
	return s.Delivery(ctx, slot)
}
