package schedule

import (
	"fmt"
	"iter"
	"time"
)

// Clock changes. A slot is a date and time on the local clock. It is due at
// the first instant at which the local clock shows that time or a later one:
//
//   - a time that the clock shows twice (autumn) is due once, the first time;
//   - a time that the clock jumps over (spring) is due once, right after the
//     jump, and several such times, or one with a slot that stands there
//     anyway, are due together, as one;
//   - a date that the calendar jumps over (Apia, 30 December 2011) has no slot.
//
// The standard library's time.Date leaves the first two open, and gocron's and
// cron's own reckoning get them wrong in one way or another.

// slotForm is how a slot's local date and time is written.
const slotForm = "2006-01-02T15:04"

// occurrence is one time that a Spec names: the slot and the instant.
type occurrence struct {
	local string
	at    time.Time
}

// Next returns the n instants that follow after, fewer where the rhythm ends.
func (s Spec) Next(after time.Time, n int) []time.Time {
	var times []time.Time
	if n <= 0 {
		return nil
	}
	for o := range s.occurrences(after) {
		times = append(times, o.at)
		if len(times) == n {
			break
		}
	}
	return times
}

// Slot names the slot that is due at t, one of the instants of Next, by its
// local date and time: "2026-11-12T08:30". For another instant it is the local
// time at t.
func (s Spec) Slot(t time.Time) string {
	for o := range s.occurrences(t.Add(-time.Nanosecond)) {
		if o.at.Equal(t) {
			return o.local
		}
		break
	}
	return t.In(s.location()).Format(slotForm)
}

// Instant says when a slot, as Slot names it, is due.
func (s Spec) Instant(slot string) (time.Time, error) {
	wall, err := time.Parse(slotForm, slot)
	if err != nil {
		return time.Time{}, fmt.Errorf("reading slot %q: it is not written like %s: %w", slot, slotForm, err)
	}
	return firstInstant(wall, s.location()), nil
}

func (s Spec) location() *time.Location {
	if s.zone == nil {
		return time.UTC
	}
	return s.zone
}

// occurrences yields what follows after, in order, each instant once.
func (s Spec) occurrences(after time.Time) iter.Seq[occurrence] {
	return func(yield func(occurrence) bool) {
		var held occurrence
		// The local clock differs from UTC by less than a day, so this begins
		// before the first slot that counts.
		for wall := range s.walls(wallClock(after, s.location()).Add(-24 * time.Hour)) {
			if !dateExists(wall, s.location()) {
				continue
			}
			at := firstInstant(wall, s.location())
			if !at.After(after) {
				continue
			}
			if !held.at.IsZero() && at.After(held.at) && !yield(held) {
				return
			}
			held = occurrence{wall.Format(slotForm), at}
		}
		if !held.at.IsZero() {
			yield(held)
		}
	}
}

// walls yields the times after from that the rhythm names on the face of a
// clock that never changes. They are carried as times in UTC.
func (s Spec) walls(from time.Time) iter.Seq[time.Time] {
	return func(yield func(time.Time) bool) {
		switch {
		case s.crontab != nil:
			for t := s.crontab.Next(from); !t.IsZero(); t = s.crontab.Next(t) {
				if !yield(t) {
					return
				}
			}
		case s.At != "":
			y, m, d := from.Date()
			for t := time.Date(y, m, d, 0, s.minute, 0, 0, time.UTC); ; t = t.AddDate(0, 0, 1) {
				if t.Year() > lastYear {
					return
				}
				if t.After(from) && s.days.has(t.Weekday()) && !yield(t) {
					return
				}
			}
		}
	}
}

// lastYear is as far as a slot's name can be written.
const lastYear = 9998

// wallClock is what the local clock shows at t, carried as a time in UTC.
func wallClock(t time.Time, zone *time.Location) time.Time {
	t = t.In(zone)
	_, offset := t.Zone()
	return t.UTC().Add(time.Duration(offset) * time.Second)
}

// firstInstant is the first instant at which the local clock shows wall or a
// later time.
func firstInstant(wall time.Time, zone *time.Location) time.Time {
	// Offsets lie within 16 hours of UTC, so begin in the period of constant
	// offset that holds 16 hours before, and walk forward.
	t := wall.Add(-16 * time.Hour).In(zone)
	for {
		start, end := t.ZoneBounds()
		_, offset := t.Zone()
		at := wall.Add(-time.Duration(offset) * time.Second)
		if !start.IsZero() && at.Before(start) {
			return start.UTC() // jumped over
		}
		if end.IsZero() || at.Before(end) || wallClock(at, zone).Equal(wall) {
			return at
		}
		// In the last hours of a leap year ZoneBounds gives, where it goes by
		// a zone's rule, an end that has passed (Go 1.26: tzset counts 365
		// days). Nothing changes then, so the time above is found; this only
		// makes sure of getting on.
		if end.After(t) {
			t = end
		} else {
			t = t.Add(time.Hour)
		}
	}
}

// dateExists says whether the calendar has the date of wall at all.
func dateExists(wall time.Time, zone *time.Location) bool {
	y, m, d := wall.Date()
	shown := wallClock(firstInstant(time.Date(y, m, d, 0, 0, 0, 0, time.UTC), zone), zone)
	sy, sm, sd := shown.Date()
	return y == sy && m == sm && d == sd
}
