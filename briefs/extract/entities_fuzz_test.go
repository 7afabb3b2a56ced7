package extract

import (
	"cmp"
	"dateline/briefs"
	"slices"
	"strings"
	"testing"
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
		d := findNames(readPage(&a))
		s := whoIsWhoIn([]*namesDocument{d})
		if !slices.IsSortedFunc(d.mentions, func(a, b mention) int { return cmp.Compare(a.start, b.start) }) {
			t.Error("mentions are out of order")
		}
		for i, m := range d.mentions {
			if i > 0 && d.mentions[i-1].overlaps(m.span) {
				t.Errorf("mentions %q and %q overlap", text[d.mentions[i-1].start:d.mentions[i-1].end], text[m.start:m.end])
			}
			if m.start != d.tokens[m.first].start || m.end != d.tokens[m.last-1].end {
				t.Errorf("mention %q is not of whole tokens", text[m.start:m.end])
			}
			if m.entity >= len(s.entities) {
				t.Errorf("mention %q is of entity %d of %d", text[m.start:m.end], m.entity, len(s.entities))
			}
		}
		ids := map[string]bool{}
		for i, e := range s.entities {
			if ids[e.ID] {
				t.Errorf("id %q stands twice", e.ID)
			}
			ids[e.ID] = true
			for _, em := range e.mentions {
				if d.mentions[em.mention].entity != i {
					t.Errorf("%q lists a mention of another", e.Name)
				}
			}
		}
	})
}
