package extract

import "strings"

// What the parts of a run are: a team after its town, a firm's arm, a person after
// a body.

// pluralTeam tells a plural that, after a town, is what its team is called.
func (f *nameFinder) pluralTeam(i int) bool {
	w, text := f.words[i], f.tokens[i].text
	return w.has(ordinary) && strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "ss") && len(text) > 3 && f.tokens[i].tag != "VBZ" &&
		!w.has(freeCap|placeHead|weakHead|titleWord|role|thing|calendar|demonym|surname|firstName|closedClass|allCaps|knownOrg|anyPlace)
}

// isWorldPart tells the parts of the world that firms are parted by.
var isWorldPart = ofSort("world part")

// stuckTo finds where a person's name begins that stands after a body's: "chairman
// of the Poole Trade Organization Jane Dow", "a manager at Northern Pigments Jane Dow". It gives first where none does.
func (f *nameFinder) stuckTo(first, end int) int {
	for k := first + 2; k+1 < end; k++ {
		atFirm := first > f.from && f.tokens[first-1].text == "at" && f.words[k-1].has(ordinary) && strings.HasSuffix(f.tokens[k-1].text, "s")
		if !f.words[k-1].has(orgHead) && !atFirm || f.words[k-1].has(titleWord) {
			continue
		}
		if f.words[k].has(firstName|eastSurname) && !f.words[k].has(ordinary|anyPlace) && f.given(k, end) >= 4 {
			return k
		}
	}
	return first
}

// isShipsMark tells the letters before a ship's name.
func isShipsMark(s string) bool {
	switch s {
	case "MV", "M/V", "SS", "HMS", "USS", "RMS", "HMAS", "HMCS", "HMNZS", "CSS", "USNS", "USCGC", "RRS", "BRP", "KRI":
		return true
	}
	return false
}

func (f *nameFinder) allOrdinary(first, end int) bool {
	for i := first; i < end; i++ {
		if !f.words[i].has(ordinary) || f.words[i].has(knownOrg|anyPlace) {
			return false
		}
	}
	return true
}
