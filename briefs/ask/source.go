package ask

import (
	"strings"

	"dateline/briefs"
)

// SourceAnswer is where the story comes from.
type SourceAnswer struct {
	Story    Story          `json:"story"`
	Articles []SourceOrigin `json:"sources"`
	Built    briefs.Built   `json:"built"`
}

// SourceOrigin is one article's origin in full.
type SourceOrigin struct {
	Origin
	Authors    []string   `json:"authors"`
	Editors    []string   `json:"editors"`
	Credits    []string   `json:"credits"` // “Kim Kyung-Hoon - Pool/Getty Images”
	Furniture  []Citation `json:"furniture"`
	Words      int        `json:"words"`      // of the whole text
	Paragraphs int        `json:"paragraphs"` // of the body
	SHA256     string     `json:"sha256"`
}

// Source tells where the story comes from.
func Source(b *briefs.Brief) SourceAnswer {
	d := newDesk(b)
	a := SourceAnswer{Story: d.story(), Articles: make([]SourceOrigin, 0, len(b.Articles)), Built: b.Built}
	for i, art := range d.articles {
		s := SourceOrigin{
			Origin:     a.Story.Articles[i],
			Authors:    append([]string{}, art.Authors...),
			Editors:    append([]string{}, art.Editors...),
			Credits:    append([]string{}, art.Credits...),
			Furniture:  make([]Citation, 0, len(art.Furniture)),
			Words:      len(strings.Fields(art.Text)),
			Paragraphs: len(art.paragraphs),
			SHA256:     art.SHA256,
		}
		for _, f := range art.Furniture {
			s.Furniture = append(s.Furniture, d.cite(f.Passage))
		}
		a.Articles = append(a.Articles, s)
	}
	return a
}
