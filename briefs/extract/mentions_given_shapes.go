package extract

import (
	"strings"
	"unicode"
)

// Shapes that persons' names have, and others that they have not.

// initialed tells a word before one initial, with its stop, and a name: whatever
// else the word is, it is somebody's given name there.
func (f *nameFinder) initialed(i, end int) bool {
	if i+2 >= end || !f.joined(i) || !f.joined(i+1) || len(f.tokens[i].text) < 3 {
		return false
	}
	if t := f.tokens[i+1].text; !f.words[i+1].has(initial) || len(t) != 2 || t[1] != '.' {
		return false
	}
	const others = closedClass | calendar | orgHead | placeHead | anyPlace | demonym | allCaps | titleWord | thing
	w, z := f.words[i], f.words[i+2]
	return w.has(capital) && !w.has(others|role) &&
		z.has(capital) && !z.has(others|weakHead|figure) && (!z.has(ordinary) || z.has(surname))
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
	if !unicode.IsUpper(firstRune(one)) || !unicode.IsUpper(firstRune(other)) {
		return false
	}
	const ofPeople = firstName | surname | eastSurname
	return !f.lexicon.words[phraseKey(one)].has(ofPeople) && !f.lexicon.words[phraseKey(other)].has(ofPeople)
}

// articled tells a name that begins with another language's article and no family
// name does: "El Faro", "Het Avondblad".
func (f *nameFinder) articled(first, end int) bool {
	if end-first != 2 || f.words[end-1].has(firstName|surname|anyPlace|ordinary|titleWord) || f.bears(f.tokens[end-1].text) {
		return false
	}
	switch f.tokens[first].text {
	case "El", "La", "Les", "Il", "Het", "Die", "Das":
		return true
	}
	return false
}

// letteredName tells two letters without stops before names, of which none is a
// word or place: "KV Poole".
func (f *nameFinder) letteredName(first, end int) bool {
	w, text := f.words[first], f.tokens[first].text
	if len(text) != 2 || !w.has(allCaps) || isClubsMark(text) || isShipsMark(text) || !f.joined(first) {
		return false
	}
	if w.has(ordinary | closedClass | anyPlace | stateAbbreviation | knownOrg | titleWord | bareTitle | thing | role | orgHead | weakHead | calendar | nameParticle | capsOrg | capsPlace) {
		return false
	}
	for i := first + 1; i < end; i++ {
		if w := f.words[i]; w.has(orgHead|weakHead|placeHead|allCaps|anyPlace|demonym|knownOrg|titleWord|role|thing|figure) && !w.has(firstName|surname) {
			return false
		}
	}
	return true
}

// givenGender is the gender that a run's first name is given to.
func (f *nameFinder) givenGender(i int) gender {
	switch w := f.words[i]; {
	case isKunya(strings.ToLower(f.tokens[i].text)) && i+1 < f.until && f.capitalAt(i+1):
		if strings.EqualFold(f.tokens[i].text, "abu") {
			return male
		}
		return female
	case w.has(maleName) && !w.has(femaleName):
		return male
	case w.has(femaleName) && !w.has(maleName):
		return female
	}
	return unknownGender
}

// allNames tells whether all of [first,end) are given or family names or
// initials.
func (f *nameFinder) allNames(first, end int) bool {
	for i := first; i < end; i++ {
		if w := f.words[i]; !w.has(firstName|surname|initial) || w.has(anyPlace) && !w.has(firstName) || w.has(ordinary) && i > first {
			return false
		}
	}
	return true
}

// isNameFirst tells first names that are words besides, but begin the names of no places
// or bodies: "Mark Field".
var isNameFirst = ofSort("a name first")

// isFamilyPlace tells words for places that are family names as well.
var isFamilyPlace = ofSort("family place")
