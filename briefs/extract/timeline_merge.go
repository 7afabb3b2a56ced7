package extract

import (
	"slices"
)

// mergeEvents leaves out what is told twice: the same date, and most of the
// same words.
func (s *timelineStory) mergeEvents(events []event) []event {
	const most = 16 // events of one date that are compared: none has more tellings
	var out []event
	dated := map[string][]int{}
	for _, e := range events {
		e.words = contentWords(s.documents[e.document].text[e.start:e.end])
		value := s.dates[e.date].Value
		others := dated[value]
		same := -1
		for _, i := range others[max(0, len(others)-most):] {
			o := &out[i]
			if alike(o.words, e.words) || s.captioned(o) != s.captioned(&e) && halfAlike(o.words, e.words) {
				same = i
				break
			}
		}
		if same < 0 {
			dated[value] = append(others, len(out))
			out = append(out, e)
			continue
		}
		// the body's telling is kept before a caption's
		if o := &out[same]; s.captioned(o) && !s.captioned(&e) {
			*o = e
		}
	}
	return out
}

// captioned tells whether an event is told in a caption.
func (s *timelineStory) captioned(e *event) bool { return s.documents[e.document].captioned(e.start) }

// alike tells whether the shorter of two tellings says little that the longer
// does not.
func alike(a, b []string) bool { return sharesWords(a, b, 7) }

// halfAlike is alike for a caption, which is short, beside the body.
func halfAlike(a, b []string) bool { return sharesWords(a, b, 5) }

// sharesWords tells whether the longer list has so many tenths of the shorter.
func sharesWords(a, b []string, tenths int) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	shared := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			shared++
		}
	}
	return len(a) > 0 && 10*shared >= tenths*len(a)
}
