package extract

import (
	"slices"
	"strings"
	"time"

	"dateline/briefs"
)

// event is an entry of the timeline while it is made.
type event struct {
	span
	document, sentence int
	date               int    // index into story.dates; -1: only its order is known
	key                string // sort key
	from, to           time.Time
	follows            bool // undated: after its anchor; else before it
	words              []string
}

// orderEvents makes the timeline: what the body and the captions say happened
// at a date, in order of the dates, and between them what the text itself puts
// directly before or after. A date that only names something ("the 2008
// election"), one in words quoted, and a life's dates tell of no event. What is
// told twice stands once.
func (s *story) orderEvents() {
	var events []event
	for i := 0; i < len(s.dates); {
		last := i + 1
		for last < len(s.dates) && s.dates[last].document == s.dates[i].document && s.dates[last].sentence == s.dates[i].sentence {
			last++
		}
		events = append(events, s.datedEvents(i, last)...)
		i = last
	}
	events = s.mergeEvents(events)
	undated := s.undatedEvents(events)
	order := make([]int, len(events))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareEvents(&events[a], &events[b]) })
	for _, i := range order {
		for _, u := range undated {
			if u.anchor == i && !u.follows {
				s.addEvent(&u.event)
			}
		}
		s.addEvent(&events[i])
		for _, u := range undated {
			if u.anchor == i && u.follows {
				s.addEvent(&u.event)
			}
		}
	}
}

// compareEvents orders by the first instant, then the longer stretch first.
// Dates whose year is not known follow all others.
func compareEvents(a, b *event) int {
	switch {
	case a.from.IsZero() != b.from.IsZero():
		if a.from.IsZero() {
			return 1
		}
		return -1
	case a.from.IsZero():
		return strings.Compare(a.key, b.key)
	}
	if c := a.from.Compare(b.from); c != 0 {
		return c
	}
	return b.to.Compare(a.to)
}

func (s *story) addEvent(e *event) {
	d := s.documents[e.document]
	out := briefs.Event{Value: e.key, Passage: d.passage(e.span)}
	if e.date >= 0 {
		out.Date = briefs.Ref(s.dates[e.date].ID)
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.entity < 0 || m.entity >= len(s.entities) || !e.contains(m.span) {
			continue
		}
		if id := s.entities[m.entity].ID; id != "" && !slices.Contains(out.Entities, id) {
			out.Entities = append(out.Entities, id)
		}
	}
	s.events = append(s.events, out)
}

// sortKey is a date's value made comparable: 2021-W33 begins 2021-08-16, 199 is
// 1990, 2021-SU begins 2021-06.
func sortKey(d *foundDate) string {
	if d.from.IsZero() || d.from.Year() < 1 {
		return d.Value
	}
	layout := "2006-01-02"
	switch d.Precision {
	case briefs.Year, briefs.Decade, briefs.Century:
		if d.from.YearDay() == 1 {
			layout = "2006"
		}
	case briefs.Month, briefs.Season, briefs.Quarter:
		if d.from.Day() == 1 {
			layout = "2006-01"
		}
	case briefs.Clock:
		if n := len("2006-01-02T"); len(d.Value) > n && isFigure(d.Value[n]) { // not "TNI"
			layout = "2006-01-02T15:04"
		}
	}
	return d.from.Format(layout)
}

// datedEvents are the events of one sentence, whose dates are
// s.dates[first:last]: one a clause where its dates govern different clauses.
func (s *story) datedEvents(first, last int) []event {
	d := s.documents[s.dates[first].document]
	if s.dates[first].sentence < 0 || !d.tells(s.dates[first].sentence) {
		return nil
	}
	var out []event
	sentence := d.sentences[s.dates[first].sentence]
	for i := first; i < last; i++ {
		date := &s.dates[i]
		at := span{date.Passage.Start, date.Passage.End}
		if !placeable(date) || !d.governs(at, sentence) {
			continue
		}
		clause := d.clauseOf(at, sentence, s.dates[first:last])
		if n := len(out); n > 0 && out[n-1].overlaps(clause) {
			continue // the clause's first date is when it happened
		}
		out = append(out, event{span: clause, document: date.document, sentence: date.sentence, date: i, key: sortKey(date), from: date.from, to: date.to})
	}
	return out
}

// placeable tells whether a date has a place in time: known, or but for its
// year.
func placeable(d *foundDate) bool {
	switch d.Precision {
	case briefs.Duration, briefs.Set:
		return false
	}
	return !d.from.IsZero() || strings.HasPrefix(d.Value, "XXXX-") && len(d.Value) >= len("XXXX-08") && isFigure(d.Value[5]) && isFigure(d.Value[6])
}

// mergeEvents leaves out what is told twice: the same date, and most of the
// same words.
func (s *story) mergeEvents(events []event) []event {
	var out []event
	for _, e := range events {
		e.words = contentWords(s.documents[e.document].text[e.start:e.end])
		same := slices.IndexFunc(out, func(o event) bool {
			return (o.key == e.key || o.date >= 0 && s.dates[o.date].Value == s.dates[e.date].Value) && alike(o.words, e.words)
		})
		if same < 0 {
			out = append(out, e)
			continue
		}
		// the body's telling is kept before a caption's
		if o := &out[same]; s.documents[o.document].captioned(o.start) && !s.documents[e.document].captioned(e.start) {
			*o = e
		}
	}
	return out
}

// alike tells whether the shorter of two tellings says little that the longer
// does not.
func alike(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	shared := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			shared++
		}
	}
	return len(a) > 0 && 10*shared >= 7*len(a)
}

// contentWords are a text's longer words, each once, in lower case.
func contentWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && r < 0x80 })
	slices.Sort(words)
	return slices.DeleteFunc(slices.Compact(words), func(w string) bool { return len(w) < 4 })
}
