package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// shortFirms gives the bodies that may go by their first word alone: "Ford" for
// "Ford Motor Company".
func (w *whoIsWho) shortFirms() map[string]int {
	firms := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Organisation || g.into != i || len(g.words) < 2 || g.flags.has(anyPlace|demonym) {
			continue
		}
		if g.flags.has(ordinary) && !g.flags.has(knownOrg|surname|firstName) {
			if at, ok := w.byKey[g.words[0]]; !ok || w.groups[at].kind != briefs.Organisation {
				continue // "General Corp."; but "Jaguar PLC", "Jaguar shares"
			}
		}
		if !slices.ContainsFunc(g.words[1:], isCorporate) {
			continue
		}
		for n, word := range g.words[1:] {
			if f := w.lexicon.words[word]; !f.has(orgHead|weakHead) && !(n+2 < len(g.words) && w.plain(word)) {
				break
			} else if n+2 == len(g.words) {
				if old, ok := firms[g.words[0]]; ok && old >= 0 && w.begins(old, i) {
					firms[g.words[0]] = i // "Poole Foods", "Poole Foods Holdings Co."
				} else if !ok || old < 0 || !w.begins(i, old) {
					note(firms, g.words[0], i)
				}
			}
		}
	}
	return firms
}

// begins tells whether a name is another's beginning.
func (w *whoIsWho) begins(short, long int) bool {
	return strings.HasPrefix(w.groups[long].key, w.groups[short].key+" ")
}

// isCorporate tells words that end the names of firms.
var isCorporate = ofSort("corporate")

// namedFirst tells whether a body is named in full before any of the people.
func (w *whoIsWho) namedFirst(firm int, people []int) bool {
	if firm < 0 {
		return false
	}
	at := w.groups[firm].mentions[0]
	for _, i := range people {
		p := w.groups[i].mentions[0]
		if p.document < at.document || p.document == at.document && p.mention < at.mention {
			return false
		}
	}
	return true
}
