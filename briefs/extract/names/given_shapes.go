package names

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Shapes that persons' names have, and others that they have not.

// initialed tells a word before one initial, with its stop, and a name: whatever
// else the word is, it is somebody's given name there.
func (f *nameFinder) initialed(i, end int) bool {
	if i+2 >= end || !f.joined(i) || !f.joined(i+1) || len(f.Tokens[i].Text) < 3 {
		return false
	}
	if t := f.Tokens[i+1].Text; !f.Words[i+1].Has(lexicon.Initial) || len(t) != 2 || t[1] != '.' {
		return false
	}
	const others = lexicon.ClosedClass | lexicon.Calendar | lexicon.OrgHead | lexicon.PlaceHead | lexicon.AnyPlace | lexicon.Demonym | lexicon.AllCaps | lexicon.TitleWord | lexicon.Thing
	w, z := f.Words[i], f.Words[i+2]
	return w.Has(lexicon.Capital) && !w.Has(others|lexicon.Role) &&
		z.Has(lexicon.Capital) && !z.Has(others|lexicon.WeakHead|lexicon.Figure) && (!z.Has(lexicon.Ordinary) || z.Has(lexicon.Surname))
}

// isHue tells words for colours, which are seldom anybody's given name.
func isHue(s string) bool {
	return s == "Green" || s == "Blue" || s == "Red" || s == "Gray" || s == "Grey"
}

// twoNames tells two capitalised words joined by a hyphen, of which neither is
// known for a name and which no one named before bears: a firm made of two, or two
// towns that are one.
func (f *nameFinder) twoNames(word string) bool {
	one, other, ok := strings.Cut(word, "-")
	if !ok || len(one) < 3 || len(other) < 3 || strings.Contains(other, "-") || f.bears(word) {
		return false
	}
	if !unicode.IsUpper(page.FirstRune(one)) || !unicode.IsUpper(page.FirstRune(other)) {
		return false
	}
	const ofPeople = lexicon.FirstName | lexicon.Surname | lexicon.EastSurname
	return !f.lexicon.Words[lexicon.PhraseKey(one)].Has(ofPeople) && !f.lexicon.Words[lexicon.PhraseKey(other)].Has(ofPeople)
}

// articled tells a name that begins with another language's article and no family
// name does: "El Faro", "Het Avondblad".
func (f *nameFinder) articled(first, end int) bool {
	if end-first != 2 || f.Words[end-1].Has(lexicon.FirstName|lexicon.Surname|lexicon.AnyPlace|lexicon.Ordinary|lexicon.TitleWord) || f.bears(f.Tokens[end-1].Text) {
		return false
	}
	return isForeignArticle(f.Tokens[first].Text)
}

// isForeignArticle tells the articles of other languages that papers' names begin with.
func isForeignArticle(word string) bool {
	switch word {
	case "El", "La", "Les", "Il", "Het", "Die", "Das":
		return true
	}
	return false
}

// letteredName tells two letters without stops before names, of which none is a
// word or place: "KV Poole".
func (f *nameFinder) letteredName(first, end int) bool {
	w, text := f.Words[first], f.Tokens[first].Text
	if len(text) != 2 || !w.Has(lexicon.AllCaps) || IsClubsMark(text) || isShipsMark(text) || !f.joined(first) {
		return false
	}
	if w.Has(lexicon.Ordinary | lexicon.ClosedClass | lexicon.AnyPlace | lexicon.StateAbbreviation | lexicon.KnownOrg | lexicon.TitleWord | lexicon.BareTitle | lexicon.Thing | lexicon.Role | lexicon.OrgHead | lexicon.WeakHead | lexicon.Calendar | lexicon.NameParticle | lexicon.CapsOrg | lexicon.CapsPlace) {
		return false
	}
	for i := first + 1; i < end; i++ {
		if w := f.Words[i]; w.Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.AllCaps|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.TitleWord|lexicon.Role|lexicon.Thing|lexicon.Figure) && !w.Has(lexicon.FirstName|lexicon.Surname) {
			return false
		}
	}
	return true
}

// givenGender is the gender that a run's first name is given to.
func (f *nameFinder) givenGender(i int) Gender {
	switch w := f.Words[i]; {
	case lexicon.IsKunya(strings.ToLower(f.Tokens[i].Text)) && i+1 < f.until && f.capitalAt(i+1):
		if strings.EqualFold(f.Tokens[i].Text, "abu") {
			return Male
		}
		return Female
	case w.Has(lexicon.MaleName) && !w.Has(lexicon.FemaleName):
		return Male
	case w.Has(lexicon.FemaleName) && !w.Has(lexicon.MaleName):
		return Female
	}
	return UnknownGender
}

// allNames tells whether all of [first,end) are given or family names or
// initials.
func (f *nameFinder) allNames(first, end int) bool {
	for i := first; i < end; i++ {
		if w := f.Words[i]; !w.Has(lexicon.FirstName|lexicon.Surname|lexicon.Initial) || w.Has(lexicon.AnyPlace) && !w.Has(lexicon.FirstName) || w.Has(lexicon.Ordinary) && i > first {
			return false
		}
	}
	return true
}

// isNameFirst tells first names that are words besides, but begin the names of no places
// or bodies: "Mark Field".
var isNameFirst = lexicon.OfSort("a name first")

// isFamilyPlace tells words for places that are family names as well.
var isFamilyPlace = lexicon.OfSort("family place")
