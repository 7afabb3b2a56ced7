package cast

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// FuzzNames holds what every text must keep: mentions in order, none over
// another, on whole tokens, each of an entity that lists it.
func FuzzNames(f *testing.F) {
	f.Add("Anna Poole, 54, a judge (of Leeds), met Mr. Dow's wife — “Stella” — at the U.S.-led Council of the North.")
	f.Add("ALL CAPS: O'HARA & SONS' \"JIM\" VAN DER VELDE JR., OF, AND, THE 'S - (KCNA) [M5S]")
	f.Add("Президент Владимир Путин и 金正恩, Ærø’s Łukasz \u00a0 al-")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" || strings.ToValidUTF8(text, "") != text {
			t.Skip()
		}
		a := briefs.Article{ID: "a1", Text: text}
		d := names.Find(page.Read(&a))
		s := Gather([]*names.Document{d})
		if !slices.IsSortedFunc(d.Mentions, func(a, b names.Mention) int { return cmp.Compare(a.Start, b.Start) }) {
			t.Error("mentions are out of order")
		}
		for i, m := range d.Mentions {
			if i > 0 && d.Mentions[i-1].Overlaps(m.Span) {
				t.Errorf("mentions %q and %q overlap", text[d.Mentions[i-1].Start:d.Mentions[i-1].End], text[m.Start:m.End])
			}
			if m.Start != d.Tokens[m.First].Start || m.End != d.Tokens[m.Last-1].End {
				t.Errorf("mention %q is not of whole tokens", text[m.Start:m.End])
			}
			if m.Entity >= len(s.Entities) {
				t.Errorf("mention %q is of entity %d of %d", text[m.Start:m.End], m.Entity, len(s.Entities))
			}
		}
		ids := map[string]bool{}
		for i, e := range s.Entities {
			if ids[e.ID] {
				t.Errorf("id %q stands twice", e.ID)
			}
			ids[e.ID] = true
			for _, em := range e.Named {
				if d.Mentions[em.Mention].Entity != i {
					t.Errorf("%q lists a mention of another", e.Name)
				}
			}
		}
	})
}
