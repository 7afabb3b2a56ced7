package correct

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/briefs"
)

const (
	longText    = 20  // characters of words that are hardly said twice by chance
	someContext = 8   // bytes of surroundings that tell short words apart
	near        = 160 // bytes that short words may have moved where their surroundings are new
	clearly     = 4   // bytes of surroundings by which one place fits better than another
)

// spot is a place in an article at which an anchor's words stand.
type spot struct {
	briefs.Passage
	shared int  // bytes of the anchor's surroundings that stand round it
	whole  bool // all of them do
	off    int  // bytes from where the words stood; -1 in another article
}

// owned is a passage and which thing of the brief it belongs to.
type owned struct {
	briefs.Passage
	owner int
}

// nobody owns a spot where the brief has no thing of the kind.
const nobody = -1

// find looks for the thing that stands at the anchor's words: the one that the
// surroundings fit best, and of several that fit alike the one clearly nearest
// to where the words stood. It gives nobody and why where it is none or not
// sure; none is why where the words stand there and are no such thing.
func (d *desk) find(a Anchor, things *index, none Reason) (owner int, at briefs.Passage, why Reason) {
	spots := d.spots(a)
	if len(spots) == 0 {
		return nobody, briefs.Passage{}, Gone
	}
	owners := make([]int, len(spots))
	certain := false // the words stand as they stood
	for i := range spots {
		owners[i] = things.owner(spots[i].Passage)
		certain = certain || spots[i].whole && a.surrounded()
	}
	var found []int // indexes of spots that fit
	any := false
	for i, s := range spots {
		if certain && !s.whole || !certain && owners[i] == nobody {
			continue
		}
		any = true
		if s.fits(a) {
			found = append(found, i)
		}
	}
	switch {
	case !any:
		return nobody, briefs.Passage{}, none
	case len(found) == 0:
		return nobody, briefs.Passage{}, Altered
	}
	i, ok := best(spots, owners, found)
	if !ok {
		return nobody, briefs.Passage{}, Ambiguous
	}
	if owners[i] == nobody {
		return nobody, spots[i].Passage, none
	}
	return owners[i], spots[i].Passage, ""
}

// best chooses among spots that fit.
func best(spots []spot, owners, found []int) (int, bool) {
	top := found[0]
	for _, i := range found {
		if spots[i].shared > spots[top].shared {
			top = i
		}
	}
	var rivals []int
	one := true // all of one thing
	for _, i := range found {
		if spots[i].shared+clearly > spots[top].shared {
			rivals = append(rivals, i)
			one = one && owners[i] == owners[top]
		}
	}
	slices.SortStableFunc(rivals, func(i, j int) int {
		x, y := spots[i].off, spots[j].off
		switch {
		case x == y:
			return 0
		case y < 0 || x >= 0 && x < y:
			return -1
		}
		return 1
	})
	first := rivals[0]
	if one {
		return first, true
	}
	next := first
	for _, i := range rivals[1:] {
		if owners[i] != owners[first] {
			next = i
			break
		}
	}
	x, y := spots[first].off, spots[next].off
	return first, x >= 0 && (x == 0 || y < 0 || 2*x < y)
}

func (a Anchor) surrounded() bool { return a.Before != "" || a.After != "" }

// fits tells whether a spot can be where the words stood: long words are, short
// ones with some of their surroundings, or near.
func (s spot) fits(a Anchor) bool {
	return !a.surrounded() || s.whole || s.shared >= someContext || utf8.RuneCountInString(a.Text) >= longText || s.off >= 0 && s.off <= near
}

// spots finds where an anchor's words stand, letter by letter; where they do
// not, with other marks and blanks.
func (d *desk) spots(a Anchor) []spot {
	var out []spot
	if !a.given() {
		return nil
	}
	for i := range d.Articles {
		article := &d.Articles[i]
		for at := 0; ; {
			n := strings.Index(article.Text[at:], a.Text)
			if n < 0 {
				break
			}
			at += n
			if p, ok := cut(article, at, at+len(a.Text)); ok {
				out = append(out, d.spot(a, article, p))
			}
			at++
		}
	}
	if len(out) > 0 {
		return out
	}
	words := strings.TrimSpace(fold(a.Text))
	if words == "" {
		return nil
	}
	for i := range d.Articles {
		article := &d.Articles[i]
		text := d.foldedText(i)
		for at := 0; ; {
			n := strings.Index(text.text[at:], words)
			if n < 0 {
				break
			}
			at += n
			if p, ok := cut(article, text.at[at], text.at[at+len(words)]); ok {
				out = append(out, d.spot(a, article, p))
			}
			at++
		}
	}
	return out
}

// cut is a passage, where its ends are on character boundaries.
func cut(a *briefs.Article, start, end int) (briefs.Passage, bool) {
	if start >= end || !utf8.RuneStart(a.Text[start]) || end < len(a.Text) && !utf8.RuneStart(a.Text[end]) {
		return briefs.Passage{}, false
	}
	return a.Passage(start, end), true
}

func (d *desk) foldedText(article int) folded {
	if d.folded == nil {
		d.folded = make([]folded, len(d.Articles))
	}
	if d.folded[article].at == nil {
		d.folded[article] = foldPlaces(d.Articles[article].Text)
	}
	return d.folded[article]
}

func (d *desk) spot(a Anchor, article *briefs.Article, p briefs.Passage) spot {
	s := spot{Passage: p, off: -1}
	before, after := sharedEnd(a.Before, article.Text[:p.Start]), sharedBeginning(a.After, article.Text[p.End:])
	s.shared, s.whole = before+after, before == len(a.Before) && after == len(a.After)
	if article.ID == a.Article {
		s.off = max(p.Start-a.Start, a.Start-p.Start)
	}
	return s
}

// index finds things by where they stand, so that a word that stands everywhere
// is not held against every thing.
type index struct {
	byArticle map[string][]owned // in order of their beginnings
	longest   int
}

func newIndex(things []owned) *index {
	x := &index{byArticle: map[string][]owned{}}
	for _, t := range things {
		x.byArticle[t.Article] = append(x.byArticle[t.Article], t)
		x.longest = max(x.longest, t.End-t.Start)
	}
	for _, in := range x.byArticle {
		slices.SortStableFunc(in, func(a, b owned) int { return a.Start - b.Start })
	}
	return x
}

// owner gives the thing that a passage is, holds or lies in; of several the one
// that shares most with it.
func (x *index) owner(p briefs.Passage) int {
	in := x.byArticle[p.Article]
	from, _ := slices.BinarySearchFunc(in, p.Start-x.longest, func(t owned, start int) int { return t.Start - start })
	owner, most := nobody, 0
	for _, t := range in[from:] {
		if t.Start >= p.End {
			break
		}
		shared := min(t.End, p.End) - max(t.Start, p.Start)
		if shared > most && 2*shared > min(p.End-p.Start, t.End-t.Start) {
			owner, most = t.owner, shared
		}
	}
	return owner
}
