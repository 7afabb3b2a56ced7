package render

import (
	"slices"
	"time"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// stretch is the days that an event's date covers, [from, to), counted from
// 1970. An undated event has those of the date that it is told by.
type stretch struct {
	from, to int
	known    bool
}

// eventRow is what stands beside one dot: an event and how many more that
// happened at nearly the same time.
type eventRow struct {
	event ask.Event
	more  int // events after it that are not drawn
	until string
	time  stretch // of them all
}

// mostRows is how many events a picture shows; more would be too tall for a
// phone's screen. The rest is counted where it happened.
const mostRows = 10

// rowsOf puts events in rows. Where there are too many, those nearest to one
// another in time share a row.
func rowsOf(v stylebook.Voice, events []ask.Event) []eventRow {
	const mostClusters = 600 // so that time stays bounded whatever the brief holds
	times := stretches(events)
	per := 1 + (len(events)-1)/mostClusters
	var rows []eventRow
	var size []int // events of a row
	for i := 0; i < len(events); i += per {
		r := eventRow{event: events[i], time: times[i]}
		n := min(per, len(events)-i)
		for j := i + 1; j < i+n; j++ {
			r.time = r.time.and(times[j])
			r.until = untilWords(v, events[j])
		}
		rows, size = append(rows, r), append(size, n)
	}
	for len(rows) > mostRows {
		i := nearestPair(rows, size)
		rows[i].time = rows[i].time.and(rows[i+1].time)
		rows[i].until = untilWords(v, rows[i+1].event)
		if rows[i+1].until != "" {
			rows[i].until = rows[i+1].until
		}
		size[i] += size[i+1]
		rows, size = slices.Delete(rows, i+1, i+2), slices.Delete(size, i+1, i+2)
	}
	for i := range rows {
		rows[i].more = size[i] - 1
		if rows[i].until == when(v, rows[i].event) {
			rows[i].until = ""
		}
	}
	return rows
}

// untilWords is the date that a row goes on to, "" where it is not stated.
func untilWords(v stylebook.Voice, e ask.Event) string {
	if e.Order == ask.At {
		return when(v, e)
	}
	return ""
}

// nearestPair finds the two neighbours that together cover the fewest days;
// among equals those with the fewest events, so that rows fill alike.
func nearestPair(rows []eventRow, size []int) int {
	best, days, events := 0, 0, 0
	for i := range len(rows) - 1 {
		both := rows[i].time.and(rows[i+1].time)
		d, n := both.to-both.from, size[i]+size[i+1]
		if i == 0 || d < days || d == days && n < events {
			best, days, events = i, d, n
		}
	}
	return best
}

// and is the stretch over both. An unknown one adds nothing.
func (s stretch) and(t stretch) stretch {
	switch {
	case !s.known:
		return t
	case !t.known:
		return s
	}
	return stretch{min(s.from, t.from), max(s.to, t.to), true}
}

// stretches gives every event its days. What the article only puts before or
// after a date stands with that date: the next dated event's or the last one's.
func stretches(events []ask.Event) []stretch {
	out := make([]stretch, len(events))
	var last stretch
	for i, e := range events {
		if e.Order == ask.At {
			last = daysOf(e.Value)
			out[i] = last
		} else if e.Order == ask.After {
			out[i] = last
		}
	}
	var next stretch
	for i := len(events) - 1; i >= 0; i-- {
		switch events[i].Order {
		case ask.At:
			next = out[i]
		case ask.Before:
			out[i] = next
		}
	}
	return out
}

func daysOf(value string) stretch {
	from, to, ok := ask.Days(value)
	const day = 24 * 60 * 60
	count := func(t time.Time) int { return int(t.Unix() / day) } // not Sub: it ends at 292 years
	return stretch{count(from), count(to), ok}
}

// gap is the time between two rows that follow one another.
type gap struct {
	days   int  // at least; 0 where unknown or none
	exact  bool // to the unit that words names
	broken bool // drawn shorter than to scale
	length int  // points on top of what the rows take
}

// What gaps may take, in points.
const (
	mostGap     = 32
	brokenGap   = 30
	mostGaps    = 120 // all unbroken ones together
	leastToSee  = 2
	loneBreakBy = 366 // days; a gap that nothing can be compared with
)

// gapsOf measures the time between rows and gives it length. Gaps are drawn to
// one scale, on top of the room that a row's words take anyway. A gap that would
// press another below what can be seen is broken: drawn short, with a mark, and
// how long it is in words.
func gapsOf(rows []eventRow) []gap {
	gaps := make([]gap, max(len(rows)-1, 0))
	for i := range gaps {
		a, b := rows[i], rows[i+1]
		if !a.time.known || !b.time.known {
			continue
		}
		gaps[i].days = max(b.time.from-a.time.to, 0)
		if p := a.event.Precision; p == b.event.Precision && a.more == 0 && (p == briefs.Year || p == briefs.Day) {
			gaps[i].days, gaps[i].exact = max(b.time.from-a.time.from, 0), true
		}
	}
	breakLongest(gaps)
	longest, sum := 0, 0
	for _, g := range gaps {
		if !g.broken {
			longest, sum = max(longest, g.days), sum+g.days
		}
	}
	for i := range gaps {
		switch g := &gaps[i]; {
		case g.broken:
			g.length = brokenGap
		case g.days > 0:
			g.length = min(mostGap*g.days/longest, mostGaps*g.days/sum)
		}
	}
	return gaps
}

// breakLongest breaks gaps, the longest first, while to scale with it the
// shortest would be too short to see.
func breakLongest(gaps []gap) {
	for {
		var open []int
		for i, g := range gaps {
			if g.days > 0 && !g.broken {
				open = append(open, i)
			}
		}
		if len(open) == 0 {
			return
		}
		slices.SortStableFunc(open, func(i, j int) int { return gaps[i].days - gaps[j].days })
		longest, shortest := open[len(open)-1], open[0]
		if len(open) == 1 {
			gaps[longest].broken = gaps[longest].days > loneBreakBy
			return
		}
		if gaps[longest].days*leastToSee <= gaps[shortest].days*mostGap {
			return
		}
		gaps[longest].broken = true
	}
}

// words says how long a broken gap is: “48 years”, or where a date is known to
// the year or decade alone, “over 21 years”.
func (g gap) words(v stylebook.Voice) string {
	const year, month = 365.2425, 30.436875 // mean, of the Gregorian calendar
	n, unit := g.days, "days"
	switch d := float64(g.days); {
	case d+1 >= 2*year:
		n, unit = int((d+1)/year), "years"
	case d >= 3*month:
		n, unit = int(d/month), "months"
	}
	if g.exact && (unit == "days" || unit == "years" && float64(g.days) < (float64(n)+0.1)*year) {
		return v.Say("gap."+unit, n)
	}
	return v.Say("gap.over."+unit, n)
}
