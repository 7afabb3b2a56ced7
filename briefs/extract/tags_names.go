package extract

import (
	"strings"
	"unicode"
)

// tagNames gives the words of names the tag of names. The tagger goes by a
// word's shape and place, and takes a Bunning that opens a clause for a
// participle; the stages that read clauses must see who stands there.
func (s *story) tagNames() {
	for _, d := range s.documents {
		for i := range d.mentions {
			m := &d.mentions[i]
			if m.entity < 0 {
				continue
			}
			for j := m.first; j < m.last; j++ {
				if t := &d.tokens[j]; isVerb(t) && unicode.IsUpper(firstRune(t.text)) && !strings.HasPrefix(t.tag, "NNP") {
					t.tag = "NNP"
				}
			}
		}
	}
}
