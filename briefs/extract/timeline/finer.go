package timeline

import (
	"strings"

	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/lexicon"
)

// finest is the date that stands right after the date i and says the same more
// finely: "last year, on October 9". Dates are those of the sentence up to last.
func (s *chronicle) finest(i, last int) int {
	for i+1 < last && s.isFiner(&s.dates[i], &s.dates[i+1]) {
		i++
	}
	return i
}

// isFiner tells whether the date b says right after the date a the same more finely:
// it lies within it, and nothing but a comma or a preposition after one parts them.
func (s *chronicle) isFiner(a, b *dates.Found) bool {
	if a.Passage.End > b.Passage.Start || !placeable(b) || a.From.IsZero() {
		return false
	}
	if b.From.Before(a.From) || b.To.After(a.To) || b.To.Sub(b.From) >= a.To.Sub(a.From) {
		return false
	}
	words, ok := strings.CutPrefix(s.documents[a.Document].Text[a.Passage.End:b.Passage.Start], ",")
	words = strings.TrimSpace(words)
	return refining(words) && (ok || words != "")
}

var refining = lexicon.OfSort("refining")
