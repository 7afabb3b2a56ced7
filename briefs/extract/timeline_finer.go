package extract

import "strings"

// finest is the date that stands right after the date i and says the same more
// finely: "last year, on October 9". Dates are those of the sentence up to last.
func (s *chronicle) finest(i, last int) int {
	for ; i+1 < last; i++ {
		a, b := &s.dates[i], &s.dates[i+1]
		if a.Passage.End > b.Passage.Start || !placeable(b) || a.from.IsZero() || b.from.Before(a.from) || b.to.After(a.to) || b.to.Sub(b.from) >= a.to.Sub(a.from) {
			break
		}
		if words, ok := strings.CutPrefix(s.documents[a.document].text[a.Passage.End:b.Passage.Start], ","); !refining(strings.TrimSpace(words)) || !ok && strings.TrimSpace(words) == "" {
			break
		}
	}
	return i
}

var refining = ofSort("refining")
