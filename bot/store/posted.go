package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Posting is what a claimed slot became in its channel.
type Posting struct {
	Message string
	Thread  string // id of the discussion thread; "" = none
	Channel string
	Story   string // id of the story, never ""
	Edition string // digest of the brief as posted; "" where it is not known
}

// editionGrace is how long an edition that no delivery names is kept: it is
// kept before the message is sent, and named when that stands.
const editionGrace = 24 * time.Hour

// SettleAs notes that a claimed slot stands in the channel, and as what, so
// that the message can be brought up to date later. One that is finished
// already, or whose schedule was removed meanwhile, is left as it is.
func (s *Store) SettleAs(ctx context.Context, slot Slot, p Posting) error {
	now := s.now().UnixMilli()
	return s.fault("noting that a briefing is posted", s.within(ctx, func(tx *sql.Tx) error {
		n, err := s.exec(ctx, tx, `UPDATE deliveries SET state = ?, message = ?, reason = '', finished_at = ?
			WHERE schedule = ? AND local = ? AND state = 'claimed'`,
			string(Settled), p.Message, now, slot.Schedule, slot.Local)
		if err != nil || n == 0 {
			return err
		}
		// Where the operator's schedule was changed and changed back, a slot can
		// come twice; the later message is the one that counts.
		if _, err := s.exec(ctx, tx, `DELETE FROM postings WHERE schedule = ? AND local = ?`,
			slot.Schedule, slot.Local); err != nil {
			return err
		}
		_, err = s.exec(ctx, tx, `INSERT INTO postings
			(schedule, local, guild, channel, message, thread, story, edition, posted_at)
			SELECT id, ?, guild, ?, ?, ?, ?, ?, ? FROM schedules WHERE id = ?`,
			slot.Local, p.Channel, p.Message, p.Thread, p.Story, p.Edition, now, slot.Schedule)
		if err != nil {
			return err
		}
		return s.keepDraft(ctx, tx, slot)
	}))
}

// Posted returns the briefings of a guild's story that were settled by SettleAs
// at or after since, newest first, those of removed schedules too: they stand in
// their channels. Guild "" means those of all guilds that the bot is in and the
// operator's, story "" those of every story.
func (s *Store) Posted(ctx context.Context, guild, story string, since time.Time) ([]Delivery, error) {
	where, args := `WHERE postings.posted_at >= ?
		AND postings.guild IN (SELECT id FROM guilds WHERE left_at IS NULL)`, []any{since.UnixMilli()}
	if guild != "" {
		where, args = where+` AND postings.guild = ?`, append(args, guild)
	}
	if story != "" {
		where, args = where+` AND postings.story = ?`, append(args, story)
	}
	found, err := s.deliveries(ctx, fromPostings+where+
		` ORDER BY postings.posted_at DESC, postings.local DESC, postings.schedule`, args...)
	if err != nil {
		return nil, s.fault("reading the posted briefings", err)
	}
	return found, nil
}

// LastPosted returns the latest briefing of a schedule that was settled by
// SettleAs; a zero Delivery where there is none. Unlike LastDelivery it passes
// over slots that were skipped or abandoned since.
func (s *Store) LastPosted(ctx context.Context, scheduleID string) (Delivery, error) {
	d, err := scanDelivery(s.queryRow(ctx, `SELECT `+deliveryColumns+fromPostings+`WHERE postings.schedule = ?
		ORDER BY postings.posted_at DESC, postings.local DESC LIMIT 1`, scheduleID).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return Delivery{}, nil
	}
	if err != nil {
		return Delivery{}, s.fault("reading a schedule's last briefing", err)
	}
	return d, nil
}

// Reposted notes that a posted briefing was edited and shows edition where it
// showed was. Of several callers who saw the same, one is told true.
func (s *Store) Reposted(ctx context.Context, slot Slot, was, edition string) (bool, error) {
	n, err := s.exec(ctx, s.db, `UPDATE postings SET edition = ?, updated_at = ?
		WHERE schedule = ? AND local = ? AND edition = ?`,
		edition, s.now().UnixMilli(), slot.Schedule, slot.Local, was)
	return n == 1, s.fault("noting that a briefing was brought up to date", err)
}

// KeepEdition keeps a brief file under its digest, so that it can be told later
// what has changed since it was posted. Keeping it again only renews it.
func (s *Store) KeepEdition(ctx context.Context, digest string, brief []byte) error {
	_, err := s.exec(ctx, s.db, `INSERT INTO editions (digest, brief, kept_at) VALUES (?, ?, ?)
		ON CONFLICT (digest) DO UPDATE SET kept_at = excluded.kept_at`, digest, brief, s.now().UnixMilli())
	return s.fault("keeping the edition that is posted", err)
}

// Edition returns the brief file of a digest; false where it is not kept.
func (s *Store) Edition(ctx context.Context, digest string) ([]byte, bool, error) {
	var brief []byte
	err := s.queryRow(ctx, `SELECT brief FROM editions WHERE digest = ?`, digest).Scan(&brief)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, s.fault("reading a posted edition", err)
	}
	return brief, true, nil
}
