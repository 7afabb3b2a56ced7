package ask

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dateline/briefs"
)

// TimelineAnswer is what happened when, in order of what is known.
type TimelineAnswer struct {
	Story   Story   `json:"story"`
	From    string  `json:"from,omitempty"` // as understood, in English words: “Aug 2021”
	To      string  `json:"to,omitempty"`
	Since   string  `json:"since,omitempty"` // From as a value: "2021-08"
	Until   string  `json:"until,omitempty"` // To as a value
	Events  []Event `json:"events"`
	Unknown int     `json:"unknown,omitempty"` // events left out because their date can't be compared with From and To
	Total   int     `json:"total"`             // events in the story
}

// Event is one entry of a timeline.
type Event struct {
	When      string           `json:"when"`            // in English words: “15 Aug 2021”, “before 15 Aug 2021”, “1990s”
	Order     Order            `json:"order"`           // how When stands to the date it names
	Named     string           `json:"named,omitempty"` // the value of the date that When names; "" where it names none
	Value     string           `json:"value"`           // TIMEX3-style; "" where the article gives only the order
	Precision briefs.Precision `json:"precision,omitempty"`
	Words     *Citation        `json:"words,omitempty"` // the article's words for the date: “On Aug. 15”
	Passage   Citation         `json:"passage"`         // what happened: a sentence or clause
	Who       []Name           `json:"who"`
	Notes     []Note           `json:"notes"`
}

// Order is how an event stands to the date that its When names.
type Order string

const (
	At      Order = "at"
	Before  Order = "before" // undated, before the next dated event
	After   Order = "after"  // undated, after the dated event before it
	Undated Order = "undated"
)

// Timeline tells what happened when, in order of what is known, from and to
// (both inclusive, either may be empty) as people type dates: 2021, Aug 2021,
// 15 Aug 2021. A date without its year is taken in the year of publication.
// Between two dates, events whose date is not known well enough to compare are
// left out and counted. The error is Unclear: a sentence for whoever asked.
func Timeline(b *briefs.Brief, from, to string) (TimelineAnswer, error) {
	d := newDesk(b)
	a := TimelineAnswer{Story: d.story(), Events: []Event{}, Total: len(b.Timeline)}
	window, err := d.window(from, to, &a)
	if err != nil {
		return TimelineAnswer{}, err
	}
	dates := make(map[briefs.Ref]*briefs.Date, len(b.Dates))
	for i := range b.Dates {
		dates[briefs.Ref(b.Dates[i].ID)] = &b.Dates[i]
	}
	for i := range b.Timeline {
		anchor, order := anchorOf(b.Timeline, i)
		if window != nil {
			known, ok := span{}, false
			if date := dates[anchor]; date != nil {
				known, ok = valueSpan(date.Value)
			}
			if !ok {
				a.Unknown++
				continue
			}
			if !known.overlaps(*window) {
				continue
			}
		}
		a.Events = append(a.Events, d.event(&b.Timeline[i], dates[anchor], order))
	}
	return a, nil
}

// window reads from and to; nil where both are empty.
func (d *desk) window(from, to string, a *TimelineAnswer) (*span, error) {
	from, to = strings.TrimSpace(from), strings.TrimSpace(to)
	if from == "" && to == "" {
		return nil, nil
	}
	year := 0
	if published := d.brief.Articles[0].Published; len(published) >= 4 {
		year, _ = strconv.Atoi(published[:4])
	}
	window := span{day(1, 1, 1), day(9999, 1, 1)}
	if from != "" {
		s, value, err := parseWhen(from, year)
		if err != nil {
			return nil, err
		}
		window.from, a.From, a.Since = s.from, InWords(value), value
	}
	if to != "" {
		s, value, err := parseWhen(to, year)
		if err != nil {
			return nil, err
		}
		window.to, a.To, a.Until = s.to, InWords(value), value
	}
	if !window.from.Before(window.to) {
		return nil, Unclear{From: a.Since, To: a.Until}
	}
	return &window, nil
}

// anchorOf gives the date that an event is told by: its own; for an undated one
// the date of the event before it in order, or else of the one after it.
func anchorOf(events []briefs.Event, i int) (briefs.Ref, Order) {
	if events[i].Date != "" {
		return events[i].Date, At
	}
	var before, after *briefs.Event
	for j := i - 1; j >= 0 && before == nil; j-- {
		if events[j].Date != "" {
			before = &events[j]
		}
	}
	for j := i + 1; j < len(events) && after == nil; j++ {
		if events[j].Date != "" {
			after = &events[j]
		}
	}
	switch {
	case after != nil && (before == nil || nearer(events[i].Value, after.Value, before.Value)):
		return after.Date, Before
	case before != nil:
		return before.Date, After
	}
	return "", Undated
}

// nearer tells whether a sort key has more in common with one than with other.
func nearer(key, one, other string) bool { return shared(key, one) > shared(key, other) }

func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func (d *desk) event(e *briefs.Event, date *briefs.Date, order Order) Event {
	out := Event{Order: order, When: "date not stated", Passage: d.cite(e.Passage), Who: []Name{}, Notes: []Note{}}
	if date != nil {
		if words := InWords(date.Value); words != "" {
			out.When, out.Named = words, date.Value
		}
		switch order {
		case Before, After:
			out.When = string(order) + " " + out.When
		case At:
			out.Value, out.Precision = date.Value, date.Precision
			out.Words = d.placeOptional(&date.Passage)
			out.Notes = d.dateNotes(date)
		}
	}
	for _, id := range e.Entities {
		if n := d.name(id); n != nil {
			out.Who = append(out.Who, *n)
			if !d.names(e.Passage, id) {
				out.Notes = append(out.Notes, Note{Kind: PersonMeant, Who: n, From: d.placeOptional(pronounIn(e.Passage))})
			}
		}
	}
	return out
}

// names tells whether a passage names an entity.
func (d *desk) names(p briefs.Passage, id string) bool {
	e := d.entities[id]
	return e != nil && slices.ContainsFunc(e.Mentions, p.Contains)
}

// pronounIn gives the first "he" or "she" of a passage, or "his" or "her"; nil
// where it has none.
func pronounIn(p briefs.Passage) (found *briefs.Passage) {
	eachWord(p.Text, func(start, end int) {
		switch word := p.Text[start:end]; strings.ToLower(word) {
		case "he", "she", "his", "her":
			if found == nil {
				found = &briefs.Passage{Article: p.Article, Start: p.Start + start, End: p.Start + end, Text: word}
			}
		}
	})
	return found
}

// dateNotes says where the parts of a date come from that its words do not
// give. Words with a month name only the year; “Tuesday” lacks all.
func (d *desk) dateNotes(date *briefs.Date) []Note {
	words := d.placeOptional(&date.Passage)
	if date.Corrected {
		return []Note{{Kind: DateByHand, From: words}}
	}
	if strings.HasPrefix(date.Value, "XXXX") {
		return []Note{{Kind: YearUnknown, From: words}}
	}
	onlyYear := slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(date.Passage.Text), func(r rune) bool { return !unicode.IsLetter(r) }),
		func(w string) bool { return monthNumber(w) != "" })
	switch {
	case date.Basis == briefs.Published && onlyYear:
		return []Note{{Kind: YearFromPublication, From: words}}
	case date.Basis == briefs.Published:
		return []Note{{Kind: CountedFromPublication, From: words}}
	case date.Basis == briefs.Context && onlyYear:
		return []Note{{Kind: YearFromStory, From: words}}
	case date.Basis == briefs.Context:
		return []Note{{Kind: CountedFromStory, From: words}}
	}
	return []Note{}
}
