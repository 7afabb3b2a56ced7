package briefs

import "strings"

// Paragraph is a body paragraph: its number, counted from 1 with furniture left
// out, and its byte offsets, furniture at its edges (a dateline) included.
type Paragraph struct {
	Number, Start, End int
}

// Paragraphs lists the article's body paragraphs in order. A paragraph is a
// line that is not blank; one made of furniture alone is not counted.
func (a *Article) Paragraphs() []Paragraph {
	var out []Paragraph
	for start := 0; start < len(a.Text); {
		end := len(a.Text)
		if i := strings.IndexByte(a.Text[start:], '\n'); i >= 0 {
			end = start + i
		}
		if strings.TrimSpace(a.Text[start:end]) != "" && !a.isFurniture(start, end) {
			out = append(out, Paragraph{Number: len(out) + 1, Start: start, End: end})
		}
		start = end + 1
	}
	return out
}

// ParagraphAt gives the number of the body paragraph that the byte offset lies
// in, or 0 where it lies in furniture or between paragraphs.
func (a *Article) ParagraphAt(offset int) int {
	for _, p := range a.Paragraphs() {
		if p.Start <= offset && offset < p.End {
			return p.Number
		}
	}
	return 0
}

// FurnitureAt gives the furniture that covers the byte offset, or nil.
func (a *Article) FurnitureAt(offset int) *Furniture {
	for i := range a.Furniture {
		if f := &a.Furniture[i]; f.Start <= offset && offset < f.End {
			return f
		}
	}
	return nil
}

// isFurniture tells whether everything but white space in [start,end) is
// covered by furniture.
func (a *Article) isFurniture(start, end int) bool {
	for at := start; at < end; {
		if rest := strings.TrimLeft(a.Text[at:end], " \t\r\u00a0"); len(rest) < end-at {
			at = end - len(rest)
			continue
		}
		f := a.FurnitureAt(at)
		if f == nil {
			return false
		}
		at = f.End
	}
	return true
}
