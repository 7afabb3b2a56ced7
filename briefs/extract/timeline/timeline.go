package timeline

import (
	"slices"
	"strings"
	"time"

	"dateline/briefs"
	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// event is an entry of the timeline while it is made.
type event struct {
	page.Span
	document, sentence int
	date               int    // index into story.dates; -1: only its order is known
	key                string // sort key
	from, to           time.Time
	hour               int // when its part of the day begins
	words              []string
}

// chronicle is a story while its timeline is made.
type chronicle struct {
	*story
	spoken [][]page.Span // by document: the stretches between double marks
}

// orderEvents makes the timeline: what the body and the captions say happened
// at a date, in order of the dates, and between them what the text itself puts
// directly before or after. A date that only names something ("the 2008
// election"), one in words quoted, and a life's dates tell of no event. What is
// told twice stands once.
func (s *story) orderEvents() {
	c := &chronicle{story: s}
	for _, d := range s.documents {
		c.spoken = append(c.spoken, spoken(d.Quoted))
	}
	var events []event
	for i := 0; i < len(s.dates); {
		last := i + 1
		for last < len(s.dates) && s.dates[last].Document == s.dates[i].Document && s.dates[last].Sentence == s.dates[i].Sentence {
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
func spoken(quotations []page.Quoted) []page.Span {
	var out []page.Span
	for _, q := range quotations {
		if q.Single {
			continue
		}
		if n := len(out); n > 0 && q.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, q.End)
			continue
		}
		out = append(out, q.Span)
	}
	return out
}

// inSpoken tells whether a span overlaps words between double marks.
func inSpoken(quotations []page.Span, at page.Span) bool {
	i, _ := slices.BinarySearchFunc(quotations, at.Start, func(q page.Span, start int) int {
		if q.End <= start {
			return -1
		}
		return 1
	})
	return i < len(quotations) && quotations[i].Overlaps(at)
}

// cutsSpoken tells whether a span begins or ends within words between double
// marks.
func cutsSpoken(quotations []page.Span, at page.Span) bool {
	for _, end := range []page.Span{{Start: at.Start, End: at.Start + 1}, {Start: at.End - 1, End: at.End}} {
		i, _ := slices.BinarySearchFunc(quotations, end.Start, func(q page.Span, start int) int {
			if q.End <= start {
				return -1
			}
			return 1
		})
		if i < len(quotations) && quotations[i].Overlaps(end) && !at.Contains(quotations[i]) {
			return true
		}
	}
	return false
}

// wholeSpoken lets a passage end with the quotation that it would cut, if that
// ends in the same paragraph: “He replied the same day: ‘Noted. Go on.’”
func wholeSpoken(quotations []page.Quoted, at page.Span, paragraph int) page.Span {
	i, _ := slices.BinarySearchFunc(quotations, at.End, func(q page.Quoted, end int) int {
		if q.Outer.End <= end {
			return -1
		}
		return 1
	})
	const most = 8 // marks that open before one end
	for n := i + most; i < min(n, len(quotations)) && quotations[i].Outer.Start < at.End; i++ {
		if q := quotations[i]; !q.Single && q.Outer.End > at.End && q.Outer.End <= paragraph {
			at.End = q.Outer.End
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

func (s *story) addEvent(e *event) {
	d := s.documents[e.document]
	out := briefs.Event{Value: e.key, Passage: d.Passage(e.Span)}
	if e.date >= 0 {
		out.Date = briefs.Ref(s.dates[e.date].ID)
	}
	if n := s.WhoIsMeant(e.document, e.Span); n >= 0 && s.Entities[n].ID != "" {
		out.Entities = append(out.Entities, s.Entities[n].ID)
	}
	first, _ := slices.BinarySearchFunc(d.Mentions, e.Start, func(m names.Mention, start int) int { return m.Start - start })
	for i := first; i < len(d.Mentions) && d.Mentions[i].Start < e.End; i++ {
		m := &d.Mentions[i]
		if m.Entity < 0 || m.Entity >= len(s.Entities) || !e.Contains(m.Span) {
			continue
		}
		if id := s.Entities[m.Entity].ID; id != "" && !slices.Contains(out.Entities, id) {
			out.Entities = append(out.Entities, id)
		}
	}
	s.events = append(s.events, out)
}

// sortKey is a date's value made comparable: 2021-W33 begins 2021-08-16, 199 is
// 1990, 2021-SU begins 2021-06.
func sortKey(d *dates.Found) string {
	if d.From.IsZero() || d.From.Year() < 1 {
		return d.Value
	}
	layout := "2006-01-02"
	switch d.Precision {
	case briefs.Year, briefs.Decade, briefs.Century:
		if d.From.YearDay() == 1 {
			layout = "2006"
		}
	case briefs.Month, briefs.Season, briefs.Quarter:
		if d.From.Day() == 1 {
			layout = "2006-01"
		}
	case briefs.Clock:
		if n := len("2006-01-02T"); len(d.Value) > n && page.IsFigure(d.Value[n]) { // not "TNI"
			layout = "2006-01-02T15:04"
		}
	}
	return d.From.Format(layout)
}

// datedEvents are the events of one sentence, whose dates are
// s.dates[first:last]: one a clause where its dates govern different clauses.
func (s *chronicle) datedEvents(first, last int) []event {
	d := s.documents[s.dates[first].Document]
	if s.dates[first].Sentence < 0 {
		return nil
	}
	sentence := d.Sentences[s.dates[first].Sentence]
	at := page.Span{Start: s.dates[first].Passage.Start, End: s.dates[first].Passage.End}
	entry, listed := d.listsDate(at, sentence)
	if !d.inStory(sentence) || !listed && !d.tells(sentence) && !d.opensWith(at, sentence) || d.turnsTo(sentence) || d.asks(sentence) {
		return nil
	}
	var out []event
	for i := first; i < last; i++ {
		date := &s.dates[i]
		at := page.Span{Start: date.Passage.Start, End: date.Passage.End}
		if !placeable(date) || inSpoken(s.spoken[date.Document], at) {
			continue
		}
		if !(listed && i == first) && !d.governs(at, sentence) || s.isOfReport(at, sentence, s.dates[i+1:last]) {
			continue
		}
		clause := s.toldClause(at, sentence, first, last)
		if listed {
			clause.Start = max(clause.Start, entry)
		}
		if p := &d.Paragraphs[sentence.Paragraph]; p.Kind == briefs.Caption && clause.Start == p.Start {
			clause.Start += page.PictureLabel(d.Text[p.Start:clause.End])
		}
		if n := len(out); n > 0 && out[n-1].Overlaps(clause) && !goesBeyond(clause, out[n-1].Span, at) {
			continue // the clause's first date is when it happened
		}
		i := s.finest(i, last)
		date = &s.dates[i]
		out = append(out, event{
			Span: clause, document: date.Document, sentence: date.Sentence, date: i,
			key: sortKey(date), from: date.From, to: date.To, hour: hourOf(date.Passage.Text),
		})
	}
	return out
}

// toldClause is what a date's clause tells: past "he said" and a label, and all of
// the sentence where the clause would cut what is quoted. The sentence's dates are
// s.dates[first:last].
func (s *chronicle) toldClause(at page.Span, sentence page.Sentence, first, last int) page.Span {
	document := s.dates[first].Document
	d := s.documents[document]
	clause := d.afterSaying(d.clauseOf(at, sentence, s.dates[first:last]), at)
	inQuotes := strings.ContainsRune("“”\"", page.FirstRune(d.Text[clause.Start:]))
	if cutsSpoken(s.spoken[document], clause) || clause.Start > sentence.Start && inQuotes {
		clause = sentence.Span
	}
	clause = wholeSpoken(d.Quoted, clause, d.Paragraphs[sentence.Paragraph].End)
	if start := d.afterLabel(clause.Start, sentence); start < clause.End {
		clause.Start = start
	}
	return clause
}

// goesBeyond tells whether a clause holds another whole that was over before the
// clause's own date.
func goesBeyond(clause, other, date page.Span) bool {
	return clause.Contains(other) && clause != other && other.End <= date.Start
}

// placeable tells whether a date has a place in time: known, or but for its
// year.
func placeable(d *dates.Found) bool {
	switch d.Precision {
	case briefs.Duration, briefs.Set:
		return false
	}
	return !d.From.IsZero() || strings.HasPrefix(d.Value, "XXXX-") && len(d.Value) >= len("XXXX-08") && page.IsFigure(d.Value[5]) && page.IsFigure(d.Value[6])
}
