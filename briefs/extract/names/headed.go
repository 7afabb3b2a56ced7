package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// Runs that are a body's or a place's name by the word for what it is: the last one, or one before "of".

// headed tells whether a run is a body or place by its last word, or by one
// before "of".
func (f *nameFinder) headed(first, end int) bool {
	if f.ofHead(first, end) > first || f.hotel(first, end) || f.sportBody(first, end) || f.branch(first, end) {
		return true
	}
	if end-first == 1 || f.leadersName(first, end) {
		return false
	}
	last, text := f.Words[end-1], f.Tokens[end-1].Text
	switch {
	case text == "Rescue" && f.within(first, end, "and"):
		return true
	case text == "AI" && !f.Words[first].Has(lexicon.FreeCap|lexicon.Ordinary|lexicon.Demonym):
		return true // "Orvane AI"
	case last.Has(lexicon.OrgHead) && !last.Has(lexicon.TitleWord), f.firmOfField(first, end), f.ofACountry(first, end), f.foreignBody(first):
		return true
	case !last.Has(lexicon.PlaceHead | lexicon.WeakHead), last.Has(lexicon.TitleWord | lexicon.Role), last.Has(lexicon.Surname) && f.Words[first].Has(lexicon.FirstName):
		return false
	}
	return !(f.Words[first].Has(lexicon.FirstName) && f.allNames(first, end-1) && isFamilyPlace(text)) // Marc Lamont Hill
}

// leadersName tells a title and a name within a run that end it: "House Majority Leader Dick Army".
func (f *nameFinder) leadersName(first, end int) bool {
	k := end - 3
	return k >= first && f.Words[k].Has(lexicon.TitleWord) && f.Words[k+1].Has(lexicon.FirstName) && !f.Words[k+1].Has(lexicon.AnyPlace) && !f.Words[end-1].Has(lexicon.AnyPlace)
}

// foreignBody tells a run that begins as bodies' names in other languages do, and goes on as they do: "Partido
// Verde", "Alianza de Halden".
func (f *nameFinder) foreignBody(first int) bool {
	w, next := f.Words[first], f.Words[first+1]
	switch {
	case !w.Has(lexicon.OrgFirst):
		return false
	case next.Has(lexicon.NameParticle) && !next.Has(lexicon.Capital), !next.Has(lexicon.Ordinary | lexicon.Role | lexicon.TitleWord | lexicon.Calendar):
		return true
	}
	return !w.Has(lexicon.Ordinary|lexicon.KnownOrg|lexicon.FreeCap) && !next.Has(lexicon.Role|lexicon.TitleWord|lexicon.Calendar)
}

// ofHead gives where "of" or "for" stands in a joined run, behind the word for what it is; -1
// where none does.
func (f *nameFinder) ofHead(first, end int) int {
	for i := first + 1; i < end-1; i++ {
		if !f.Words[i].Has(lexicon.Capital) || f.Words[i].Has(lexicon.ClosedClass) {
			switch strings.ToLower(f.Tokens[i].Text) {
			case "of", "for", "on", "against", "without", "across", "beyond":
				return i
			}
		}
	}
	return -1
}

// ofACountry tells a body's name that its country ends: "Arts Council England".
func (f *nameFinder) ofACountry(first, end int) bool {
	if end-first < 3 || !f.Words[end-1].Has(lexicon.Country) {
		return false
	}
	w, head := f.Words[first], f.Words[end-2]
	return head.Has(lexicon.OrgHead) && !head.Has(lexicon.TitleWord|lexicon.PlaceHead|lexicon.KnownOrg) && w.Has(lexicon.Ordinary) && !w.Has(lexicon.FirstName|lexicon.AnyPlace|lexicon.TitleWord|lexicon.Demonym)
}

// firmOfField tells a word that means nothing before what its bearer deals in:
// "Orkanda Coffee".
func (f *nameFinder) firmOfField(first, end int) bool {
	return end-first == 2 && isFirmsField(f.Tokens[end-1].Text) && !f.Words[end-1].Has(lexicon.FreeCap) && f.joined(first) &&
		!f.Words[first].Has(lexicon.Ordinary|lexicon.Demonym|lexicon.AnyPlace|lexicon.TitleWord|lexicon.Role|lexicon.FirstName|lexicon.KnownOrg|lexicon.ClosedClass|lexicon.Calendar|lexicon.Thing|lexicon.Modifier|lexicon.Initial)
}

// isFirmsField tells what firms deal in.
var isFirmsField = lexicon.OfSort("firms field")

// isDistrictsKind tells what a district that is a body is for.
var isDistrictsKind = lexicon.OfSort("districts kind")

// allPlain tells whether all of [first,end) are English words or demonyms.
func (f *nameFinder) allPlain(first, end int) bool {
	for i := first; i < end; i++ {
		if w := f.Words[i]; !w.Has(lexicon.Ordinary|lexicon.Demonym|lexicon.ClosedClass) || w.Has(lexicon.AnyPlace|lexicon.KnownOrg|lexicon.PhraseStart) {
			return false
		}
	}
	return true
}

// isPartys tells the adjectives of parties that stand before a chamber which is
// not theirs.
func isPartys(s string) bool {
	switch s {
	case "Democratic", "Republican", "GOP", "Conservative", "Labour", "Liberal":
		return true
	}
	return false
}

// isChamber tells the one-word names of chambers that make laws.
func isChamber(s string) bool {
	switch s {
	case "Senate", "House", "Congress", "Parliament", "Assembly":
		return true
	}
	return false
}
