package extract

import (
	"strings"
	"unicode"
)

// given tells how much a run looks like a person's name by its words: 0 not at
// all, 2 by nothing but being unknown, 5 for sure.
func (f *nameFinder) given(first, end int) int8 {
	for end > first && f.words[end-1].has(nameSuffix) && isGenerational(f.tokens[end-1].text) {
		end--
		if t := f.tokens[end].text; end-first > 1 && f.words[first].has(firstName) && (t[0] == 'J' || t[0] == 'S') {
			return 5 // "Gary Poole Jr.", whatever Gary is besides
		}
	}
	n := end - first
	if n > 3 && f.joinsNickname(first+1) || n > 4 && f.joinsNickname(first+2) {
		n -= 2
		if f.within(first, end, "(") {
			n-- // "James E. (Jim) Poole"
		}
	}
	if n <= 0 || n > 5 {
		return 0
	}
	if n == 2 && f.tokens[end-1].text == "Islam" && !f.words[first].has(ordinary|demonym|closedClass|anyPlace|knownOrg|allCaps) {
		return 4 // Taijul Islam
	}
	unknown, plain, inner, linked := 0, 0, 0, false
	for i := first; i < end; i++ {
		w := f.words[i]
		switch {
		case i > first && i < end-1 && w.has(orgHead|placeHead) && w.has(ordinary) && !w.has(firstName|surname):
			return 0
		case w.has(capital) && (strings.ContainsAny(f.tokens[i].text, "0123456789/") || strings.HasPrefix(f.tokens[i].text, "Saint-") && !(i == end-1 && n > 1 && f.words[first].has(firstName))):
			return 0
		case w.has(nameParticle) && !w.has(capital), f.tokens[i].text == "an" && i > first && f.tokens[i-1].text == "Mac":
			linked = linked || i > first
		case w.has(figure) && (f.tokens[i].text == "." || isQuotationMark(f.tokens[i].text)), i > first && i < end-1 && (f.tokens[i].text == "(" || f.tokens[i].text == ")"):
		case w.has(closedClass) && i == end-1 && n > 1 && !w.has(freeCap|allCaps) && w.has(capital): // James To
		case !w.has(capital) || w.has(calendar|thing) && !w.has(firstName|surname|eastSurname):
			return 0
		case w.has(initial) && len(f.tokens[i].text) < 7:
		case i == first && n > 1 && f.letteredName(first, end):
		case w.has(allCaps) && len(f.tokens[i].text) > 1 && !w.has(freeCap) && n > 1 && !w.has(firstName|surname):
			return 0
		case i == end-1 && n > 1 && w.has(country|state) && !w.has(freeCap) && f.words[first].has(firstName) && !f.words[first].has(ordinary|anyPlace|freeCap|titleWord) && f.phrase(i) == 1:
			unknown++ // Jason Holland, Rafael Montenegro
		case i == end-1 && n == 2 && w.has(demonym) && !w.has(freeCap|country|state) && f.words[first].has(firstName) && !f.words[first].has(ordinary|anyPlace|freeCap|titleWord|demonym):
			unknown++ // Ines Catalan
		case w.has(demonym|country|state) && !w.has(firstName|surname):
			return 0
		case w.has(knownOrg) && !w.has(firstName|surname|ordinary|anyPlace) && !(i == end-1 && (n == 2 || n == 3 && !f.words[first+1].has(ordinary|anyPlace|knownOrg)) && f.words[first].has(firstName) && !f.words[first].has(ordinary|anyPlace|knownOrg)): // but Hugo Vale
			return 0
		case w.has(firstName | surname):
			if i > first && i < end-1 && w.has(firstName) && !w.has(ordinary|anyPlace) {
				inner++
			}
		case i == first && w.has(nameParticle) && n > 2: // Van den Boom
		case w.has(ordinary):
			plain++
		default:
			unknown++
		}
	}
	a, z := f.words[first], f.words[end-1]
	if n == 1 {
		switch {
		case a.has(ordinary | anyPlace | demonym | knownOrg | initial), a.has(allCaps) && !a.has(freeCap) && len(f.tokens[first].text) <= 4:
			return 0
		case a.has(firstName | surname):
			return 1
		case f.twoNames(f.tokens[first].text):
			return 0 // "Castor-Halden"
		case strings.Contains(f.tokens[first].text, "-") && a.has(capital):
			return 1
		}
		return 0
	}
	joined := strings.Contains(f.tokens[end-1].text, "-")
	switch {
	case a.has(allCaps) && f.letteredName(first, end):
		if plain > 0 {
			return 1
		}
		return 4
	case a.has(eastSurname) && n <= 3 && joined && !z.has(demonym):
		return 5
	case n == 2 && isKunya(strings.ToLower(f.tokens[first].text)) && !z.has(ordinary|anyPlace):
		return 2
	case n == 2 && a.has(nameParticle) && !z.has(firstName|surname|ordinary) && !(a.has(firstName) && len(f.tokens[first].text) > 2):
		return 1 // Al Anbar; but Ben Whitaker
	case a.has(firstName) && !a.has(ordinary|anyPlace):
		if plain == n-1 && n > 2 {
			return 2
		}
		return 5
	case f.initialed(first, end):
		return 4 // "Skip R. Poole"
	case a.has(firstName) && isHue(f.tokens[first].text) && plain == n-1:
		return 1 // "Green List"
	case a.has(firstName):
		if unknown > 0 || z.has(surname) && !z.has(placeHead) || linked {
			return 4
		}
		if n == 2 && isNameFirst(f.tokens[first].text) && isFamilyPlace(f.tokens[end-1].text) {
			return 3
		}
		if a.has(anyPlace) || plain == n-1 && z.has(placeHead|orgHead|weakHead) {
			return 1
		}
		return 3
	case a.has(initial) && len(f.tokens[first].text) < 7:
		if len(f.tokens[first].text) == 1 && f.tokens[first+1].text != "." {
			if first+1 < end && f.tokens[first].text != "O" && f.words[first+1].has(firstName|surname) {
				return 4 // B Sita Lakshmi
			}
			return 1 // O Globo
		}
		if a.has(country) {
			return 0 // U.S. Cellular
		}
		if plain == n-1 || a.has(anyPlace) {
			return 1
		}
		return 5
	case strings.HasPrefix(f.tokens[end-1].text, "al-") || strings.HasPrefix(f.tokens[end-1].text, "Al-") || strings.HasPrefix(f.tokens[end-1].text, "el-") || strings.HasPrefix(f.tokens[end-1].text, "El-"):
		return 4
	case a.has(eastSurname) && plain == 0 && n <= 4:
		return 4
	case z.has(surname) && !z.has(ordinary|placeHead|orgHead) && !a.has(ordinary|anyPlace|knownOrg):
		return 4
	case z.has(firstName) && !z.has(ordinary|anyPlace) && !a.has(ordinary|anyPlace|knownOrg):
		return 3
	case z.has(surname) && !z.has(placeHead|orgHead) && !a.has(freeCap|anyPlace|knownOrg|titleWord|demonym) && n == 2:
		return 2 // Starry Lee
	case inner > 0 && plain == 0 && !a.has(anyPlace|knownOrg):
		return 4
	case linked && (plain == 0 || plain == 1 && z.has(ordinary) && (!a.has(ordinary) || a.has(nameParticle)) && !z.has(orgHead|placeHead)) && !a.has(anyPlace|orgFirst):
		return 3
	case plain == 0 && !a.has(anyPlace|knownOrg) && n <= 3:
		return 2
	case plain == 1 && unknown > 0 && !a.has(anyPlace|knownOrg) && n <= 3:
		return 1
	}
	return 0
}

// initialed tells a word before one initial, with its stop, and a name: whatever
// else the word is, it is somebody's given name there.
func (f *nameFinder) initialed(i, end int) bool {
	if i+2 >= end || !f.joined(i) || !f.joined(i+1) || !f.words[i+1].has(initial) || len(f.tokens[i+1].text) != 2 || f.tokens[i+1].text[1] != '.' || len(f.tokens[i].text) < 3 {
		return false
	}
	w, z := f.words[i], f.words[i+2]
	return w.has(capital) && !w.has(closedClass|calendar|titleWord|role|orgHead|placeHead|anyPlace|demonym|allCaps|thing) &&
		z.has(capital) && !z.has(closedClass|calendar|orgHead|weakHead|placeHead|anyPlace|demonym|allCaps|titleWord|thing|figure) && (!z.has(ordinary) || z.has(surname))
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
	if !ok || len(one) < 3 || len(other) < 3 || strings.Contains(other, "-") || !unicode.IsUpper(firstRune(one)) || !unicode.IsUpper(firstRune(other)) || f.bears(word) {
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
	if len(text) != 2 || !w.has(allCaps) || w.has(ordinary|closedClass|anyPlace|stateAbbreviation|knownOrg|titleWord|bareTitle|thing|role|orgHead|weakHead|calendar|nameParticle|capsOrg|capsPlace) || isClubsMark(text) || isShipsMark(text) || !f.joined(first) {
		return false
	}
	for i := first + 1; i < end; i++ {
		if w := f.words[i]; w.has(orgHead|weakHead|placeHead|allCaps|anyPlace|demonym|knownOrg|titleWord|role|thing|figure) && !w.has(firstName|surname) {
			return false
		}
	}
	return true
}

// bears tells whether somebody was named before whose last name a word is.
func (f *nameFinder) bears(word string) bool {
	const most = 64 // mentions looked at
	for i := len(f.found) - 1; i >= max(0, len(f.found)-most); i-- {
		if m := &f.found[i]; m.last-m.first > 1 && (m.votes.person >= 3 || m.votes.person > 0 && f.words[m.first].has(firstName) && !f.words[m.first].has(ordinary|anyPlace)) && f.tokens[m.last-1].text == word {
			return true
		}
	}
	return false
}

// plays tells whether a team, or anything else of several words, was named before whose last word a
// word is.
func (f *nameFinder) plays(word string) bool {
	const most = 64 // mentions looked at
	for i := len(f.found) - 1; i >= max(0, len(f.found)-most); i-- {
		if m := &f.found[i]; m.last-m.first > 1 && f.tokens[m.last-1].text == word {
			return true
		}
	}
	return false
}

// isTheTeam tells "the Kings" within a sentence, who are a team where others are
// kings.
func (f *nameFinder) isTheTeam(i int) bool {
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the") && strings.HasSuffix(f.tokens[i].text, "s") && f.joined(i-1)
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

func isGenerational(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Jr", "Sr", "II", "III", "IV", "Jnr", "Snr":
		return true
	}
	return false
}
