package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// What the parts of a run are: a team after its town, a firm's arm, a person after
// a body.

// pluralTeam tells a plural that, after a town, is what its team is called.
func (f *nameFinder) pluralTeam(i int) bool {
	w, text := f.Words[i], f.Tokens[i].Text
	return w.Has(lexicon.Ordinary) && strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "ss") && len(text) > 3 && f.Tokens[i].Tag != "VBZ" &&
		!w.Has(lexicon.FreeCap|lexicon.PlaceHead|lexicon.WeakHead|lexicon.TitleWord|lexicon.Role|lexicon.Thing|lexicon.Calendar|lexicon.Demonym|lexicon.Surname|lexicon.FirstName|lexicon.ClosedClass|lexicon.AllCaps|lexicon.KnownOrg|lexicon.AnyPlace)
}

// isWorldPart tells the parts of the world that firms are parted by.
var isWorldPart = lexicon.OfSort("world part")

// stuckTo finds where a person's name begins that stands after a body's: "chairman
// of the Poole Trade Organization Jane Dow", "a manager at Northern Pigments Jane Dow". It gives first where none does.
func (f *nameFinder) stuckTo(first, end int) int {
	for k := first + 2; k+1 < end; k++ {
		atFirm := first > f.from && f.Tokens[first-1].Text == "at" && f.Words[k-1].Has(lexicon.Ordinary) && strings.HasSuffix(f.Tokens[k-1].Text, "s")
		if !f.Words[k-1].Has(lexicon.OrgHead) && !atFirm || f.Words[k-1].Has(lexicon.TitleWord) {
			continue
		}
		if f.Words[k].Has(lexicon.FirstName|lexicon.EastSurname) && !f.Words[k].Has(lexicon.Ordinary|lexicon.AnyPlace) && f.given(k, end) >= 4 {
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
		if !f.Words[i].Has(lexicon.Ordinary) || f.Words[i].Has(lexicon.KnownOrg|lexicon.AnyPlace) {
			return false
		}
	}
	return true
}
