package store

import (
	"context"
	"database/sql"
	"errors"
)

// NoteDraft keeps how a claimed slot is about to be posted, in words of the
// caller's, so that whoever takes the slot up after a crash knows what may stand
// in the channel. It says whether the claim is still by's.
func (s *Store) NoteDraft(ctx context.Context, slot Slot, by, draft string) (bool, error) {
	n, err := s.exec(ctx, s.db, `UPDATE deliveries SET draft = ?
		WHERE schedule = ? AND local = ? AND state = 'claimed' AND claimed_by = ?`,
		draft, slot.Schedule, slot.Local, by)
	return n == 1, s.fault("noting how a briefing is posted", err)
}

// Draft returns what NoteDraft has kept of a slot; "" where that is nothing.
func (s *Store) Draft(ctx context.Context, slot Slot) (string, error) {
	var draft string
	err := s.queryRow(ctx, `SELECT draft FROM deliveries WHERE schedule = ? AND local = ?`, slot.Schedule, slot.Local).Scan(&draft)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return draft, s.fault("reading how a briefing is posted", err)
}

// PostedAs returns how a slot settled by SettleAs was posted: what NoteDraft had
// kept of it, and the digest of the edition that was first posted, whatever the
// message was brought up to since.
func (s *Store) PostedAs(ctx context.Context, slot Slot) (draft, first string, err error) {
	err = s.queryRow(ctx, `SELECT draft, first_edition FROM postings WHERE schedule = ? AND local = ?`, slot.Schedule, slot.Local).
		Scan(&draft, &first)
	if errors.Is(err, sql.ErrNoRows) {
		return "", "", nil
	}
	return draft, first, s.fault("reading how a briefing was posted", err)
}

// keepDraft takes a slot's draft and edition over into its posting, which
// outlives the schedule.
func (s *Store) keepDraft(ctx context.Context, tx *sql.Tx, slot Slot) error {
	_, err := s.exec(ctx, tx, `UPDATE postings SET first_edition = edition,
			draft = coalesce((SELECT deliveries.draft FROM deliveries
				WHERE deliveries.schedule = postings.schedule AND deliveries.local = postings.local), '')
		WHERE schedule = ? AND local = ?`, slot.Schedule, slot.Local)
	return err
}
