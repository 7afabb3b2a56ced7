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
	hour               int // when its part of the day begins
	words              []string
}

// chronicle is a story while its timeline is made.
type chronicle struct {
	*timelineStory
	spoken [][]span // by document: the stretches between double marks
}

// orderEvents makes the timeline: what the body and the captions say happened
// at a date, in order of the dates, and between them what the text itself puts
// directly before or after. A date that only names something ("the 2008
// election"), one in words quoted, and a life's dates tell of no event. What is
// told twice stands once.
func (s *timelineStory) orderEvents() {
	c := &chronicle{timelineStory: s}
	for _, d := range s.documents {
		c.spoken = append(c.spoken, spoken(d.quoted))
	}
	var events []event
	for i := 0; i < len(s.dates); {
		last := i + 1
		for last < len(s.dates) && s.dates[last].document == s.dates[i].document && s.dates[last].sentence == s.dates[i].sentence {
			last++
		}
		events = append(events, c.datedEvents(i, last)...)
		i = last
	}
	events = s.mergeEvents(events)
	before, after := c.undatedEvents(events)
	order := make([]int, len(events))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareEvents(&events[a], &events[b]) })
	for _, i := range order {
		for _, e := range before[i] {
			s.addEvent(&e)
		}
		s.addEvent(&events[i])
		for _, e := range after[i] {
			s.addEvent(&e)
		}
	}
}

// spoken are the stretches between double marks, in order, none overlapping.
func spoken(quotations []quoted) []span {
	var out []span
	for _, q := range quotations {
		if q.single {
			continue
		}
		if n := len(out); n > 0 && q.start < out[n-1].end {
			out[n-1].end = max(out[n-1].end, q.end)
			continue
		}
		out = append(out, q.span)
	}
	return out
}

// inSpoken tells whether a span overlaps words between double marks.
func inSpoken(quotations []span, at span) bool {
	i, _ := slices.BinarySearchFunc(quotations, at.start, func(q span, start int) int {
		if q.end <= start {
			return -1
		}
		return 1
	})
	return i < len(quotations) && quotations[i].overlaps(at)
}

// cutsSpoken tells whether a span begins or ends within words between double
// marks.
func cutsSpoken(quotations []span, at span) bool {
	for _, end := range []span{{at.start, at.start + 1}, {at.end - 1, at.end}} {
		i, _ := slices.BinarySearchFunc(quotations, end.start, func(q span, start int) int {
			if q.end <= start {
				return -1
			}
			return 1
		})
		if i < len(quotations) && quotations[i].overlaps(end) && !at.contains(quotations[i]) {
			return true
		}
	}
	return false
}

// wholeSpoken lets a passage end with the quotation that it would cut, if that
// ends in the same paragraph: “He replied the same day: ‘Noted. Go on.’”
func wholeSpoken(quotations []quoted, at span, paragraph int) span {
	i, _ := slices.BinarySearchFunc(quotations, at.end, func(q quoted, end int) int {
		if q.outer.end <= end {
			return -1
		}
		return 1
	})
	const most = 8 // marks that open before one end
	for n := i + most; i < min(n, len(quotations)) && quotations[i].outer.start < at.end; i++ {
		if q := quotations[i]; !q.single && q.outer.end > at.end && q.outer.end <= paragraph {
			at.end = q.outer.end
		}
	}
	return at
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
	if c := a.begins().Compare(b.begins()); c != 0 {
		return c
	}
	return b.to.Compare(a.to)
}

// begins is an event's first instant; "Friday night" has its day's value, and
// begins in the night.
func (e *event) begins() time.Time {
	if e.from.Hour() > 0 || e.from.Minute() > 0 {
		return e.from
	}
	return e.from.Add(time.Duration(e.hour) * time.Hour)
}

// hourOf is when the part of a day begins that a date names last, 0 where it
// names none.
func hourOf(date string) int {
	_, last, _ := strings.Cut(date, " ")
	if i := strings.LastIndexByte(last, ' '); i >= 0 {
		last = last[i+1:]
	}
	switch last {
	case "morning":
		return 6
	case "afternoon":
		return 12
	case "evening":
		return 18
	case "night":
		return 20
	}
	return 0
}

func (s *timelineStory) addEvent(e *event) {
	d := s.documents[e.document]
	out := briefs.Event{Value: e.key, Passage: d.passage(e.span)}
	if e.date >= 0 {
		out.Date = briefs.Ref(s.dates[e.date].ID)
	}
	if n := s.whoIsMeant(e.document, e.span); n >= 0 && s.entities[n].ID != "" {
		out.Entities = append(out.Entities, s.entities[n].ID)
	}
	first, _ := slices.BinarySearchFunc(d.mentions, e.start, func(m mention, start int) int { return m.start - start })
	for i := first; i < len(d.mentions) && d.mentions[i].start < e.end; i++ {
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
func (s *chronicle) datedEvents(first, last int) []event {
	d := s.documents[s.dates[first].document]
	if s.dates[first].sentence < 0 {
		return nil
	}
	sentence := d.sentences[s.dates[first].sentence]
	at := span{s.dates[first].Passage.Start, s.dates[first].Passage.End}
	entry, listed := d.listsDate(at, sentence)
	if !d.inStory(sentence) || !listed && !d.tells(sentence) && !d.opensWith(at, sentence) || d.turnsTo(sentence) || d.asks(sentence) {
		return nil
	}
	var out []event
	for i := first; i < last; i++ {
		date := &s.dates[i]
		at := span{date.Passage.Start, date.Passage.End}
		if !placeable(date) || inSpoken(s.spoken[date.document], at) {
			continue
		}
		if !(listed && i == first) && !d.governs(at, sentence) || s.isOfReport(at, sentence, s.dates[i+1:last]) {
			continue
		}
		clause := s.toldClause(at, sentence, first, last)
		if listed {
			clause.start = max(clause.start, entry)
		}
		if p := &d.paragraphs[sentence.paragraph]; p.kind == briefs.Caption && clause.start == p.start {
			clause.start += pictureLabel(d.text[p.start:clause.end])
		}
		if n := len(out); n > 0 && out[n-1].overlaps(clause) && !goesBeyond(clause, out[n-1].span, at) {
			continue // the clause's first date is when it happened
		}
		i := s.finest(i, last)
		date = &s.dates[i]
		out = append(out, event{
			span: clause, document: date.document, sentence: date.sentence, date: i,
			key: sortKey(date), from: date.from, to: date.to, hour: hourOf(date.Passage.Text),
		})
	}
	return out
}

// toldClause is what a date's clause tells: past "he said" and a label, and all of
// the sentence where the clause would cut what is quoted. The sentence's dates are
// s.dates[first:last].
func (s *chronicle) toldClause(at span, sentence sentence, first, last int) span {
	document := s.dates[first].document
	d := s.documents[document]
	clause := d.afterSaying(d.clauseOf(at, sentence, s.dates[first:last]), at)
	inQuotes := strings.ContainsRune("“”\"", firstRune(d.text[clause.start:]))
	if cutsSpoken(s.spoken[document], clause) || clause.start > sentence.start && inQuotes {
		clause = sentence.span
	}
	clause = wholeSpoken(d.quoted, clause, d.paragraphs[sentence.paragraph].end)
	if start := d.afterLabel(clause.start, sentence); start < clause.end {
		clause.start = start
	}
	return clause
}

// goesBeyond tells whether a clause holds another whole that was over before the
// clause's own date.
func goesBeyond(clause, other, date span) bool {
	return clause.contains(other) && clause != other && other.end <= date.start
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
