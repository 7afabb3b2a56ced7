package briefs

import (
	"fmt"
	"unicode/utf8"
)

// Passage is a stretch of an article. Start and End are UTF-8 byte offsets into
// the article's text, End exclusive, on rune boundaries; Text is exactly the
// bytes between them.
type Passage struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Text    string `json:"text"`
}

// Passage cuts the bytes [start,end) out of the article. It panics where the
// offsets are outside the text or within a rune: that is a defect of the
// caller, never of the input.
func (a *Article) Passage(start, end int) Passage {
	p := Passage{Article: a.ID, Start: start, End: end}
	if err := p.fits(a.Text); err != nil {
		panic(fmt.Sprintf("cut a passage from article %q: %v", a.ID, err))
	}
	p.Text = a.Text[start:end]
	return p
}

// Overlaps tells whether two passages share a byte.
func (p Passage) Overlaps(q Passage) bool {
	return p.Article == q.Article && p.Start < q.End && q.Start < p.End
}

// Contains tells whether q lies within p.
func (p Passage) Contains(q Passage) bool {
	return p.Article == q.Article && p.Start <= q.Start && q.End <= p.End
}

func (p Passage) fits(text string) error {
	switch {
	case p.Start < 0 || p.End > len(text) || p.Start >= p.End:
		return fmt.Errorf("bytes %d to %d are outside the text of %d bytes", p.Start, p.End, len(text))
	case !utf8.RuneStart(text[p.Start]) || p.End < len(text) && !utf8.RuneStart(text[p.End]):
		return fmt.Errorf("bytes %d to %d begin or end inside a character", p.Start, p.End)
	}
	return nil
}
