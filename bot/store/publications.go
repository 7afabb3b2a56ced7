package store

import (
	"context"
	"database/sql"
	"time"
)

// Publication is a briefing in an announcement channel that is to be published
// to the channels that follow it. Discord takes about ten an hour a channel, so
// they wait in a queue.
type Publication struct {
	Guild    string
	Channel  string
	Message  string
	Schedule string // with Local: the slot of the briefing
	Local    string

	// Set by the store.
	QueuedAt time.Time
	DueAt    time.Time // not before then
	Tries    int       // how often it was delayed
	Reason   string    // why it was delayed last
}

// QueuePublication puts a briefing into the queue, due at once. One that is in
// it, or was, is left as it is, so that a crash before the briefing is settled
// queues it once.
func (s *Store) QueuePublication(ctx context.Context, p Publication) error {
	return s.fault("queueing a briefing for publication", s.within(ctx, func(tx *sql.Tx) error {
		if err := s.enter(ctx, tx, p.Guild); err != nil {
			return err
		}
		now := s.now().UnixMilli()
		_, err := s.exec(ctx, tx, `INSERT INTO publications (guild, channel, message, schedule, local, queued_at, due_at)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (guild, channel, message) DO NOTHING`,
			p.Guild, p.Channel, p.Message, p.Schedule, p.Local, now, now)
		return err
	}))
}

// DuePublications returns the unfinished publications that are due at now, of
// the guilds that the bot is in and the operator's, the longest due first.
func (s *Store) DuePublications(ctx context.Context, now time.Time) ([]Publication, error) {
	var found []Publication
	err := s.each(ctx, func(rows *sql.Rows) error {
		var p Publication
		var queued, due sql.NullInt64
		err := rows.Scan(&p.Guild, &p.Channel, &p.Message, &p.Schedule, &p.Local, &queued, &due, &p.Tries, &p.Reason)
		p.QueuedAt, p.DueAt = moment(queued), moment(due)
		found = append(found, p)
		return err
	}, `SELECT guild, channel, message, schedule, local, queued_at, due_at, tries, reason FROM publications
		WHERE finished_at IS NULL AND due_at <= ? AND guild IN (SELECT id FROM guilds WHERE left_at IS NULL)
		ORDER BY due_at, queued_at, channel, message`, now.UnixMilli())
	if err != nil {
		return nil, s.fault("reading the briefings to publish", err)
	}
	return found, nil
}

// TakePublication keeps other instances off a due publication for a while, so
// that it is not published twice: of all who read the same one by
// DuePublications, one is told true.
func (s *Store) TakePublication(ctx context.Context, p Publication, hold time.Duration) (bool, error) {
	n, err := s.exec(ctx, s.db, `UPDATE publications SET due_at = ?
		WHERE guild = ? AND channel = ? AND message = ? AND finished_at IS NULL AND due_at = ?`,
		s.now().Add(hold).UnixMilli(), p.Guild, p.Channel, p.Message, p.DueAt.UnixMilli())
	return n == 1, s.fault("taking a briefing to publish", err)
}

// DelayPublication lets a publication wait until a moment, and counts the try.
func (s *Store) DelayPublication(ctx context.Context, p Publication, until time.Time, reason string) error {
	_, err := s.exec(ctx, s.db, `UPDATE publications SET due_at = ?, reason = ?, tries = tries + 1
		WHERE guild = ? AND channel = ? AND message = ? AND finished_at IS NULL`,
		until.UnixMilli(), reason, p.Guild, p.Channel, p.Message)
	return s.fault("delaying a publication", err)
}

// FinishPublication takes a publication out of the queue: reason "" says that
// it is published, any other why it never will be.
func (s *Store) FinishPublication(ctx context.Context, p Publication, reason string) error {
	_, err := s.exec(ctx, s.db, `UPDATE publications SET finished_at = ?, reason = ?
		WHERE guild = ? AND channel = ? AND message = ? AND finished_at IS NULL`,
		s.now().UnixMilli(), reason, p.Guild, p.Channel, p.Message)
	return s.fault("noting that a briefing is published", err)
}

// PublicationsSince returns how many briefings of a channel were published at
// or after since, to be held against Discord's limit.
func (s *Store) PublicationsSince(ctx context.Context, channel string, since time.Time) (int, error) {
	var n int
	err := s.queryRow(ctx, `SELECT count(*) FROM publications
		WHERE channel = ? AND finished_at >= ? AND reason = ''`, channel, since.UnixMilli()).Scan(&n)
	return n, s.fault("counting a channel's publications", err)
}
