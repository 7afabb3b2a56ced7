package correct

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"dateline/briefs"
)

// when is the place in time that an event is ordered by.
type when struct {
	from, to time.Time
	known    bool
	key      string // sort key
	passage  briefs.Passage
}

// placed tells where a value places an event, if anywhere: at a time, or at a
// day whose year is not known.
func placed(value string, p briefs.Passage) (when, bool) {
	v, err := parseValue(value)
	w := when{v.from, v.to, v.known, value, p}
	switch {
	case err != nil:
		return w, false
	case !v.known:
		return w, strings.HasPrefix(value, "XXXX-") && len(value) >= len("XXXX-08") && isFigure(value[len("XXXX-"):])
	case v.from.Year() >= 1:
		w.key = v.from.Format(layout(value, v))
	}
	return w, true
}

// layout says how much of an instant a sort key shows.
func layout(value string, v dateValue) string {
	switch v.precisions[0] {
	case briefs.Year, briefs.Decade, briefs.Century:
		return "2006"
	case briefs.Month, briefs.Season, briefs.Quarter:
		return "2006-01"
	case briefs.Clock:
		if _, clock, _ := strings.Cut(value, "T"); isFigure(clock) { // not the morning
			return "2006-01-02T15:04"
		}
	}
	return time.DateOnly
}

// before orders by the first instant, then the longer stretch first, as
// extraction does; what has no year follows; at one time the text's order holds.
func (d *desk) before(a, b when) bool {
	if a.known != b.known {
		return a.known
	}
	if a.known {
		if c := cmp.Or(a.from.Compare(b.from), b.to.Compare(a.to)); c != 0 {
			return c < 0
		}
	} else if a.key != b.key {
		return a.key < b.key
	}
	return d.compare(a.passage, b.passage) < 0
}

// retime moves the events of dates that were set by hand to where they belong
// now, with the undated ones told beside them. One whose date turned out to be
// none (a duration, “every Tuesday”) leaves the timeline.
func (d *desk) retime() {
	moved := map[briefs.Ref]string{}
	for i := range d.Dates {
		date := &d.Dates[i]
		if was, ok := d.dated[date.ID]; ok && was != date.Value {
			moved[briefs.Ref(date.ID)] = date.Value
		}
	}
	if len(moved) == 0 {
		return
	}
	leads := d.leads()
	var goes [][]briefs.Event // each a dated event and those beside it
	seat := map[int]int{}     // by the dated event's index
	var stays []briefs.Event
	var times []when
	for i, e := range d.Timeline {
		lead := leads[i]
		if _, ok := moved[d.Timeline[lead].Date]; !ok || d.Timeline[lead].Date == "" {
			stays = append(stays, e)
			times = append(times, d.whenOf(d.Timeline[lead]))
			continue
		}
		if _, ok := seat[lead]; !ok {
			seat[lead] = len(goes)
			goes = append(goes, nil)
		}
		goes[seat[lead]] = append(goes[seat[lead]], e)
	}
	for _, group := range goes {
		at := slices.IndexFunc(group, func(e briefs.Event) bool { return e.Date != "" })
		w, ok := placed(moved[group[at].Date], group[at].Passage)
		if !ok {
			continue
		}
		for i := range group {
			group[i].Value = w.key
		}
		into := slices.IndexFunc(times, func(t when) bool { return d.before(w, t) })
		if into < 0 {
			into = len(times)
		}
		stays = slices.Insert(stays, into, group...)
		times = slices.Insert(times, into, slices.Repeat([]when{w}, len(group))...)
	}
	d.Timeline = stays
	if stays == nil {
		d.Timeline = []briefs.Event{}
	}
}

// leads gives for each event the index of the dated one that it is told by: its
// own, or, of an undated one, that with the same sort key nearest in the text.
func (d *desk) leads() []int {
	leads := make([]int, len(d.Timeline))
	for i := range d.Timeline {
		leads[i] = i
		if d.Timeline[i].Date != "" {
			continue
		}
		least := -1
		for j := range d.Timeline {
			e := &d.Timeline[j]
			if e.Date == "" || e.Value != d.Timeline[i].Value {
				continue
			}
			if n := distance(d.Timeline[i].Passage, []briefs.Passage{e.Passage}); n >= 0 && (least < 0 || n < least) {
				leads[i], least = j, n
			}
		}
	}
	return leads
}

// whenOf tells where an event stands: by its date, else by its sort key.
func (d *desk) whenOf(e briefs.Event) when {
	for i := range d.Dates {
		if e.Date != "" && d.Dates[i].ID == string(e.Date) {
			if w, ok := placed(d.Dates[i].Value, e.Passage); ok {
				return w
			}
		}
	}
	w, _ := placed(e.Value, e.Passage)
	return w
}
