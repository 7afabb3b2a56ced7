package extract

import (
	"strings"
	"unicode"
)

// tagNames gives the words of names the tag of names. The tagger goes by a
// word's shape and place, and takes a Bunning that opens a clause for a
// participle, and the Per of Per Poole for a preposition; the stages that read clauses must see who stands there.
func (s *story) tagNames() {
	for _, d := range s.documents {
		for i := range d.mentions {
			m := &d.mentions[i]
			if m.entity < 0 {
				continue
			}
			if t := m.first - 2; t >= 0 && isBarePast(d.tokens[t+1].text) && (unicode.IsUpper(firstRune(d.tokens[t].text)) || describes(d.tokens[t].text) != "") {
				d.tokens[t+1].tag = "VBD" // "Poole beat Roe", "the teenager beat Roe"
			}
			for j := m.first; j < m.last; j++ {
				if t := &d.tokens[j]; (isVerb(t) || t.tag == "IN" && j == m.first && m.last-m.first > 1) && unicode.IsUpper(firstRune(t.text)) && !strings.HasPrefix(t.tag, "NNP") {
					t.tag = "NNP"
				}
			}
		}
	}
}

// isBarePast tells verbs that stand in the past as they are, and could be nouns.
var isBarePast = ofSort("bare past")
