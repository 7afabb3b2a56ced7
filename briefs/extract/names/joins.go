package names

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

func (f *nameFinder) joinsParticle(i int) bool {
	if i >= f.until {
		return false
	}
	for j := i; j < min(i+3, f.until-1); j++ {
		if !f.Words[j].Has(lexicon.NameParticle) || !f.joined(j) {
			return false
		}
		if f.capitalAt(j + 1) {
			return !f.Words[i-1].Has(lexicon.OrgHead|lexicon.PlaceHead|lexicon.Demonym) && !f.Words[j+1].Has(lexicon.TitleWord|lexicon.Demonym)
		}
	}
	return false
}

// joinsFigure keeps "Movimento 5 Stelle" together.
func (f *nameFinder) joinsFigure(i int) bool {
	if text := f.Tokens[i].Text; len(text) > 2 || !unicode.IsDigit(page.FirstRune(text)) || !f.capitalAt(i+1) || !f.joined(i-1) || !f.joined(i) {
		return false
	}
	before, next := f.Words[i-1], f.Words[i+1]
	return !before.Has(lexicon.Ordinary|lexicon.AnyPlace) && !next.Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.TitleWord) && (before.Has(lexicon.OrgFirst) || !next.Has(lexicon.FirstName))
}

// joinsNickname gives how many tokens a nickname within a name has with its marks, from i on:
// `James "Jim" O'Hara`, `Miguel "El Búho" Dow`; 0 where there is none.
func (f *nameFinder) joinsNickname(i int) int {
	const longest = 3 // words
	if i+3 >= f.until || !f.Words[i+1].Has(lexicon.Capital) {
		return 0
	}
	before, nick := f.Words[i-1], f.Words[i+1]
	if f.Tokens[i].Text == "(" && f.Tokens[i+2].Text == ")" { // "James E. (Jim) Poole"
		if before.Has(lexicon.FirstName|lexicon.Initial) && nick.Has(lexicon.FirstName) && !nick.Has(lexicon.Ordinary|lexicon.AllCaps) && f.capitalAt(i+3) {
			return 3
		}
		return 0
	}
	if !IsQuotationMark(f.Tokens[i].Text) || before.Has(lexicon.Ordinary|lexicon.ClosedClass) && (!before.Has(lexicon.FirstName) || before.Has(lexicon.FreeCap)) {
		return 0
	}
	shut := i + 2
	for shut < min(f.until-1, i+1+longest) && f.Words[shut].Has(lexicon.Capital) {
		shut++
	}
	if shut+1 >= f.until || !IsQuotationMark(f.Tokens[shut].Text) || shut > i+2 && !before.Has(lexicon.FirstName) && (i-2 < f.from || !f.capitalAt(i-2)) {
		return 0
	}
	if f.capitalAt(shut+1) || !f.Words[shut+1].Has(lexicon.Capital) && f.joinsParticle(shut+1) {
		return shut + 1 - i
	}
	return 0
}

// joinsIncorporated keeps "Kestrel Robotics, Inc." together. "Co." is left out:
// "Killarney, Co. Kerry".
func (f *nameFinder) joinsIncorporated(i int) bool {
	if f.Tokens[i].Text != "," || i+1 >= f.until || f.Words[i-1].Has(lexicon.ClosedClass|lexicon.Calendar) || !f.Words[i-1].Has(lexicon.Capital) {
		return false
	}
	switch strings.TrimSuffix(f.Tokens[i+1].Text, ".") {
	case "Inc", "Corp", "Ltd", "LLC", "LLP", "Plc", "PLC", "L.P", "S.A", "N.V":
		return true
	}
	return false
}

// joinsLocal tells whether the comma at i and what follows say which branch of a union a name is of:
// "Harbour Pilots' Union, Local 1830".
func (f *nameFinder) joinsLocal(i int) bool {
	return f.Tokens[i].Text == "," && i+2 < f.until && f.Tokens[i+1].Text == "Local" && page.IsFigure(f.Tokens[i+2].Text[0]) && f.joined(i) && f.joined(i+1) &&
		f.capitalAt(i-1)
}

// joinsFirm keeps "Cole, Poole & Dow" together.
func (f *nameFinder) joinsFirm(first, i int) bool {
	if f.Tokens[i].Text != "," || !f.capitalAt(i+1) || i > first+2 {
		return false
	}
	and := i + 2
	if f.capitalAt(and) && f.joined(i+1) { // "Poole Dow, Harris Cole & Co."
		and++
	}
	if and+1 < f.until && f.Tokens[and].Text == "and" && i == first+1 && isAndCo(f.Tokens[and+1].Text) && !f.Words[first].Has(lexicon.KnownOrg|lexicon.AnyPlace|lexicon.Ordinary) {
		return true // "Goldman, Poole and Co"
	}
	if and+1 >= f.until || f.Tokens[and].Text != "&" || !f.capitalAt(and+1) {
		return false
	}
	return IsFirmEnd(f.Tokens[and+1].Text) || i == first+1 && and == i+2 && !f.Words[first].Has(lexicon.KnownOrg|lexicon.FirstName|lexicon.AnyPlace)
}

// joinsFields keeps "Ministry of Trade, Industry and Energy" together.
func (f *nameFinder) joinsFields(first, i int) bool {
	if f.Tokens[i].Text != "," || i+3 >= f.until || !f.Words[i-1].Has(lexicon.Ordinary) || !f.plainFieldAt(i+1) && !(i == first+1 && f.plainOrUnknownAt(i+1)) {
		return false
	}
	and := i + 2
	if f.Tokens[and].Text == "," && and+2 < f.until {
		and++
	}
	if last := and + 2; i == first+1 && last < f.until && f.Tokens[and].Text == "and" && f.plainOrUnknownAt(and+1) && f.capitalAt(last) && f.Words[last].Has(lexicon.OrgHead) && first > f.from && (f.behindThe(first) || IsPossessiveMark(f.Tokens[first-1].Text)) {
		return true // "the Meteorology, Climatology and Geophysics Agency"
	}
	return (f.Tokens[and].Text == "and" || f.Tokens[and].Text == "&") && f.plainFieldAt(and+1) && f.Words[first].Has(lexicon.OrgHead) && f.within(first, i, "of")
}

// plainFieldAt tells an English word with a capital that is nobody's name and no place's: "Industry".
func (f *nameFinder) plainFieldAt(i int) bool {
	return f.capitalAt(i) && f.Words[i].Has(lexicon.Ordinary) && !f.Words[i].Has(lexicon.FirstName|lexicon.AnyPlace)
}

// plainOrUnknownAt tells a word with a capital that nothing makes a name: "Climatology".
func (f *nameFinder) plainOrUnknownAt(i int) bool {
	return f.capitalAt(i) && !f.Words[i].Has(lexicon.FirstName|lexicon.Surname|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.OrgHead)
}

// joinsPossessive keeps "New People's Party" together.
func (f *nameFinder) joinsPossessive(first, i int) bool {
	if !f.capitalAt(i+1) || !f.ownsWithin(first, i) {
		return false
	}
	return f.Words[f.lastJoined(i+1)].Has(lexicon.OrgHead | lexicon.PlaceHead | lexicon.WeakHead)
}

// ownsWithin tells an owner within a body's name: its people, many of a role, a saint.
func (f *nameFinder) ownsWithin(first, i int) bool {
	if f.Words[i-1].Has(lexicon.Folk) {
		return true // "New People's Party"
	}
	if f.within(first, i, "of") && f.Words[first].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.KnownOrg|lexicon.PhraseStart) {
		return false // the name before it is a whole: "Bank of Halden's Trade Council"
	}
	return f.manyOfRole(i-1) || f.possessivePhrase(first, i) || i-2 >= first && isSaint(f.Tokens[i-2].Text)
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
	text := f.Tokens[i].Text
	return len(text) > 4 && strings.HasSuffix(text, "s") && !f.Words[i].Has(lexicon.FirstName|lexicon.Surname) && f.lexicon.Words[strings.ToLower(text[:len(text)-1])].Has(lexicon.Role)
}

func isSaint(s string) bool { return s == "St" || s == "St." || s == "Saint" }

// possessivePhrase tells names of the lexicon with a possessive: McDonald's.
func (f *nameFinder) possessivePhrase(first, i int) bool {
	n := f.phrase(first)
	return n > 0 && first+n > i
}

// joinsHyphen keeps "American - Islamic Relations" together.
func (f *nameFinder) joinsHyphen(i int) bool {
	return f.capitalAt(i+1) && f.Words[i-1].Has(lexicon.Demonym) && f.Words[i+1].Has(lexicon.Demonym)
}

func (f *nameFinder) within(first, end int, word string) bool {
	for i := first; i < end; i++ {
		if f.Tokens[i].Text == word {
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
