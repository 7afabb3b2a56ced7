package extract

import (
	"strings"
	"unicode"
)

func (f *nameFinder) joinsParticle(i int) bool {
	if i >= f.until {
		return false
	}
	for j := i; j < min(i+3, f.until-1); j++ {
		if !f.words[j].has(nameParticle) || !f.joined(j) {
			return false
		}
		if f.capitalAt(j + 1) {
			return !f.words[i-1].has(orgHead|placeHead|demonym) && !f.words[j+1].has(titleWord|demonym)
		}
	}
	return false
}

// joinsFigure keeps "Movimento 5 Stelle" together.
func (f *nameFinder) joinsFigure(i int) bool {
	if text := f.tokens[i].text; len(text) > 2 || !unicode.IsDigit(firstRune(text)) || !f.capitalAt(i+1) || !f.joined(i-1) || !f.joined(i) {
		return false
	}
	before, next := f.words[i-1], f.words[i+1]
	return !before.has(ordinary|anyPlace) && !next.has(ordinary|anyPlace|titleWord) && (before.has(orgFirst) || !next.has(firstName))
}

// joinsNickname keeps `James "Jim" O'Hara` together.
func (f *nameFinder) joinsNickname(i int) bool {
	if i+3 >= f.until || !f.words[i+1].has(capital) {
		return false
	}
	before, nick := f.words[i-1], f.words[i+1]
	if f.tokens[i].text == "(" && f.tokens[i+2].text == ")" { // "James E. (Jim) Poole"
		return before.has(firstName|initial) && nick.has(firstName) && !nick.has(ordinary|allCaps) && f.capitalAt(i+3)
	}
	return isQuotationMark(f.tokens[i].text) && isQuotationMark(f.tokens[i+2].text) &&
		(!before.has(ordinary|closedClass) || before.has(firstName) && !before.has(freeCap)) &&
		(f.capitalAt(i+3) || !f.words[i+3].has(capital) && f.joinsParticle(i+3))
}

// joinsIncorporated keeps "Kestrel Robotics, Inc." together. "Co." is left out:
// "Killarney, Co. Kerry".
func (f *nameFinder) joinsIncorporated(i int) bool {
	if f.tokens[i].text != "," || i+1 >= f.until || f.words[i-1].has(closedClass|calendar) || !f.words[i-1].has(capital) {
		return false
	}
	switch strings.TrimSuffix(f.tokens[i+1].text, ".") {
	case "Inc", "Corp", "Ltd", "LLC", "LLP", "Plc", "PLC", "L.P", "S.A", "N.V":
		return true
	}
	return false
}

// joinsLocal tells whether the comma at i and what follows say which branch of a union a name is of:
// "Harbour Pilots' Union, Local 1830".
func (f *nameFinder) joinsLocal(i int) bool {
	return f.tokens[i].text == "," && i+2 < f.until && f.tokens[i+1].text == "Local" && isFigure(f.tokens[i+2].text[0]) && f.joined(i) && f.joined(i+1) &&
		f.capitalAt(i-1)
}

// joinsFirm keeps "Cole, Poole & Dow" together.
func (f *nameFinder) joinsFirm(first, i int) bool {
	if f.tokens[i].text != "," || !f.capitalAt(i+1) || i > first+2 {
		return false
	}
	and := i + 2
	if f.capitalAt(and) && f.joined(i+1) { // "Poole Dow, Harris Cole & Co."
		and++
	}
	if and+1 < f.until && f.tokens[and].text == "and" && i == first+1 && isAndCo(f.tokens[and+1].text) && !f.words[first].has(knownOrg|anyPlace|ordinary) {
		return true // "Goldman, Poole and Co"
	}
	if and+1 >= f.until || f.tokens[and].text != "&" || !f.capitalAt(and+1) {
		return false
	}
	return isFirmEnd(f.tokens[and+1].text) || i == first+1 && and == i+2 && !f.words[first].has(knownOrg|firstName|anyPlace)
}

// joinsFields keeps "Ministry of Trade, Industry and Energy" together.
func (f *nameFinder) joinsFields(first, i int) bool {
	if f.tokens[i].text != "," || i+3 >= f.until || !f.words[i-1].has(ordinary) || !f.plainFieldAt(i+1) {
		return false
	}
	and := i + 2
	if f.tokens[and].text == "," && and+2 < f.until {
		and++
	}
	return (f.tokens[and].text == "and" || f.tokens[and].text == "&") && f.plainFieldAt(and+1) && f.words[first].has(orgHead) && f.within(first, i, "of")
}

// plainFieldAt tells an English word with a capital that is nobody's name and no place's: "Industry".
func (f *nameFinder) plainFieldAt(i int) bool {
	return f.capitalAt(i) && f.words[i].has(ordinary) && !f.words[i].has(firstName|anyPlace)
}

// joinsPossessive keeps "New People's Party" together.
func (f *nameFinder) joinsPossessive(first, i int) bool {
	if !f.capitalAt(i+1) || !f.ownsWithin(first, i) {
		return false
	}
	return f.words[f.lastJoined(i+1)].has(orgHead | placeHead | weakHead)
}

// ownsWithin tells an owner within a body's name: its people, many of a role, a saint.
func (f *nameFinder) ownsWithin(first, i int) bool {
	if f.words[i-1].has(folk) {
		return true // "New People's Party"
	}
	if f.within(first, i, "of") && f.words[first].has(orgHead|weakHead|placeHead|knownOrg|phraseStart) {
		return false // the name before it is a whole: "Bank of Halden's Trade Council"
	}
	return f.manyOfRole(i-1) || f.possessivePhrase(first, i) || i-2 >= first && isSaint(f.tokens[i-2].text)
}

// lastJoined gives the last of the words with a capital that stand together from a token on.
func (f *nameFinder) lastJoined(i int) int {
	for i+1 < f.until && f.joined(i) && f.capitalAt(i+1) {
		i++
	}
	return i
}

// manyOfRole tells a plural of people within a body's name: "Vermont Principals'
// Association".
func (f *nameFinder) manyOfRole(i int) bool {
	text := f.tokens[i].text
	return len(text) > 4 && strings.HasSuffix(text, "s") && !f.words[i].has(firstName|surname) && f.lexicon.words[strings.ToLower(text[:len(text)-1])].has(role)
}

func isSaint(s string) bool { return s == "St" || s == "St." || s == "Saint" }

// possessivePhrase tells names of the lexicon with a possessive: McDonald's.
func (f *nameFinder) possessivePhrase(first, i int) bool {
	n := f.phrase(first)
	return n > 0 && first+n > i
}

// joinsHyphen keeps "American - Islamic Relations" together.
func (f *nameFinder) joinsHyphen(i int) bool {
	return f.capitalAt(i+1) && f.words[i-1].has(demonym) && f.words[i+1].has(demonym)
}

func (f *nameFinder) within(first, end int, word string) bool {
	for i := first; i < end; i++ {
		if f.tokens[i].text == word {
			return true
		}
	}
	return false
}

func isDaughters(s string) bool {
	return s == "Friends" || s == "Daughters" || s == "Sons" || s == "Sisters" || s == "Brothers" || s == "Knights"
}

func isCouncil(s string) bool {
	switch s {
	case "Council", "Committee", "Subcommittee", "Commission", "Conference", "Center", "Centre", "Panel", "Institute", "Forum":
		return true
	}
	return false
}

func isUniversity(s string) bool {
	return s == "University" || s == "College" || s == "School" || s == "Institute"
}
