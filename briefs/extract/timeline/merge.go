package timeline

import "dateline/briefs/extract/page"

// mergeEvents leaves out what is told twice: the same date, and most of the
// same words.
func (s *story) mergeEvents(events []event) []event {
	const most = 16 // events of one date that are compared: none has more tellings
	var out []event
	dated := map[string][]int{}
	for _, e := range events {
		e.words = page.ContentWords(s.documents[e.document].Text[e.Start:e.End])
		value := s.dates[e.date].Value
		others := dated[value]
		same := -1
		for _, i := range others[max(0, len(others)-most):] {
			o := &out[i]
			if page.Alike(o.words, e.words) || s.captioned(o) != s.captioned(&e) && halfAlike(o.words, e.words) {
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
func (s *story) captioned(e *event) bool { return s.documents[e.document].captioned(e.Start) }

// halfAlike is page.Alike for a caption, which is short, beside the body.
func halfAlike(a, b []string) bool { return page.SharesWords(a, b, 5) }
