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
	return unicode.IsDigit(firstRune(f.tokens[i].text)) && f.capitalAt(i+1) && f.joined(i-1) && f.joined(i) &&
		!f.words[i-1].has(ordinary|anyPlace) && !f.words[i+1].has(ordinary|anyPlace|titleWord) && (f.words[i-1].has(orgFirst) || !f.words[i+1].has(firstName)) && len(f.tokens[i].text) < 3
}

// joinsNickname keeps `James "Jim" O'Hara` together.
func (f *nameFinder) joinsNickname(i int) bool {
	if i+3 < f.until && f.tokens[i].text == "(" && f.tokens[i+2].text == ")" && f.words[i-1].has(firstName|initial) && !f.words[i+1].has(ordinary|allCaps) && f.words[i+1].has(capital) && f.words[i+1].has(firstName) && f.capitalAt(i+3) {
		return true // "James E. (Jim) Poole"
	}
	return i+3 < f.until && isQuotationMark(f.tokens[i].text) && isQuotationMark(f.tokens[i+2].text) && (!f.words[i-1].has(ordinary|closedClass) || f.words[i-1].has(firstName) && !f.words[i-1].has(freeCap)) &&
		f.words[i+1].has(capital) && (f.capitalAt(i+3) || !f.words[i+3].has(capital) && f.joinsParticle(i+3))
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
	return f.tokens[i].text == "," && i+2 < f.until && f.tokens[i+1].text == "Local" && isFigure(f.tokens[i+2].text[0]) && f.joined(i) && f.joined(i+1) && f.words[i-1].has(capital) && !f.words[i-1].has(closedClass|calendar)
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
	if f.tokens[i].text != "," || i+3 >= f.until || !f.words[i-1].has(ordinary) || !f.capitalAt(i+1) || !f.words[i+1].has(ordinary) || f.words[i+1].has(firstName|anyPlace) {
		return false
	}
	and := i + 2
	if f.tokens[and].text == "," && and+2 < f.until {
		and++
	}
	return (f.tokens[and].text == "and" || f.tokens[and].text == "&") && f.capitalAt(and+1) && f.words[and+1].has(ordinary) &&
		!f.words[and+1].has(firstName|anyPlace) && f.words[first].has(orgHead) && f.within(first, i, "of")
}

// joinsPossessive keeps "New People's Party" together.
func (f *nameFinder) joinsPossessive(first, i int) bool {
	if !f.capitalAt(i+1) || f.within(first, i, "of") && f.words[first].has(orgHead|weakHead|placeHead|knownOrg|phraseStart) && !f.words[i-1].has(folk) || !(f.words[i-1].has(folk) || f.manyOfRole(i-1) || f.possessivePhrase(first, i) || i-2 >= first && isSaint(f.tokens[i-2].text)) {
		return false
	}
	last := i + 1
	for last+1 < f.until && f.joined(last) && f.capitalAt(last+1) {
		last++
	}
	return f.words[last].has(orgHead | placeHead | weakHead)
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

// joinsOf goes over "of", "for", "on", "and" and "the" within an
// organisation's name: "Union of Rationalist Atheists and Agnostics". It gives
// the token after the next run's first word, or end where nothing joins.
func (f *nameFinder) joinsOf(first, end int) int {
	next := end + 1
	if next >= f.until || !f.joined(end-1) || !f.joined(end) {
		return end
	}
	link := f.tokens[end].text
	if link == "On" && isCouncil(f.tokens[end-1].text) {
		link = "on" // "Center On Power and Water"
	}
	if link == "Against" || link == "Without" || link == "For" || link == "Across" || link == "Beyond" {
		link = strings.ToLower(link) // "Mothers Against Guns"
	}
	head := f.words[end-1]
	if t := f.tokens[next].text; (t == "the" || t == "a") && f.joined(next) && next+1 < f.until {
		next++
	}
	if !f.capitalAt(next) || f.words[next].has(bareTitle) {
		return end
	}
	isHead := head.has(orgHead|weakHead) && !head.has(titleWord)
	if end-first > 1 && isFamilyPlace(f.tokens[end-1].text) && f.words[end-2].has(firstName) && !f.words[end-2].has(ordinary) {
		return end // "Judge Ellen Park of …"
	}
	switch link {
	case "of":
		if w := f.words[first]; end-first == 1 && next == end+1 && w.has(knownOrg) && w.has(allCaps) && !w.has(freeCap) && f.words[next].has(state) {
			return next + 1 // "ACLU of Vermont"
		}
		if n := max(f.phrase(next), 1); f.phraseFlags(next, next+n).has(anyPlace) && !isFirmEnd(f.tokens[end-1].text) && !f.words[first].has(firstName|titleWord|role) && f.firmEndsAt(next+n-1) {
			return next + 1 // "Gold Fields of South Africa Ltd"
		}
		if end := f.tokens[end-1].text; isFirmEnd(end) && end != "Co" && end != "Co." && end != "Cos." && f.words[next].has(country|state) && !f.allOrdinary(first, next-2) {
			break // "Toshibo Corp. of Japan", but "Radio Corp. of America"
		}
		if isHead || head.has(placeHead) || f.words[end-1].has(folk) && f.words[end-1].has(capital) && isDaughters(f.tokens[end-1].text) {
			return next + 1
		}
	case "for", "against", "without", "across", "beyond":
		if isHead && !f.words[next].has(firstName) || f.isGathering(first, end, next) {
			return next + 1
		}
	case "on":
		if f.tokens[next-1].text != "a" && isHead && isCouncil(f.tokens[end-1].text) && !f.words[next].has(firstName) {
			return next + 1
		}
	case "in", "at":
		if link == "at" && f.within(first, end, "of") && isUniversity(f.tokens[first].text) && (f.words[next].has(anyPlace|phraseStart) || !f.words[next].has(firstName|ordinary|titleWord)) {
			return next + 1
		}
	case "and":
		if next == end+1 && isAndCo(f.tokens[next].text) && !f.words[end-1].has(closedClass|calendar|anyPlace) && !(next+1 < f.until && f.joined(next) && f.capitalAt(next+1) && f.words[next+1].has(firstName)) {
			return next + 1 // "Kidder Poole and Co"
		}
		if next == end+1 && f.stoodBefore(first, next+1) {
			return next + 1 // "Jones and Vining", of Jones and Vining Inc
		}
		if end-first == 1 && next == end+1 && first > f.from && isBodysNoun(f.tokens[first-1].text) && !f.words[first].has(firstName|anyPlace|knownOrg) && !f.words[next].has(firstName|anyPlace|knownOrg|freeCap) &&
			f.words[first].has(ordinary) && f.words[next].has(ordinary) {
			return next + 1 // "the ruling party Homeland and Order"
		}
		if next == end+1 && next+1 < f.until && end-first == 1 && f.joined(next) && isFirmEnd(f.tokens[next+1].text) && !f.words[first].has(knownOrg|anyPlace|firstName) && !f.words[next].has(knownOrg|anyPlace|firstName) {
			return next + 1 // "Jones and Vining Inc"
		}
		if next == end+1 && next+1 < f.until && end-first > 1 && f.words[end-1].has(ordinary) && f.words[next].has(ordinary) && !f.words[next].has(firstName|anyPlace|knownOrg) && f.joined(next) && isFirmEnd(f.tokens[next+1].text) {
			return next + 1 // "Kent Steel and Copper Corp Ltd"
		}
		if !f.within(first, end, "of") && !f.within(first, end, "for") && !f.within(first, end, "on") {
			if next == end+1 && next+1 < f.until && end-first == 1 && f.joined(next) && (f.tokens[next+1].text == "Police" || f.tokens[next+1].text == "Constabulary") && !f.words[first].has(titleWord|role|demonym|country) {
				return next + 1 // Avon and Somerset Police
			}
			if next+1 < f.until && end-first == 1 && f.joined(next) && f.words[next+1].has(orgHead) && f.words[next+1].has(capital) && strings.HasSuffix(f.tokens[first].text, "s") &&
				strings.HasSuffix(f.tokens[next].text, "s") && !f.words[first].has(firstName|surname|anyPlace|knownOrg) && !f.words[next].has(firstName|surname|anyPlace|knownOrg) {
				return next + 1 // Pastoralists and Graziers Association
			}
			if f.tokens[end-1].text == "Fire" && f.tokens[next].text == "Rescue" && end-first > 1 {
				return next + 1 // "Lothian Fire and Rescue"
			}
			return f.joinsHeaded(first, end, next)
		}
		w := f.words[next]
		if w.has(firstName|anyPlace|knownOrg|demonym|titleWord) || !f.words[end-1].has(ordinary) {
			return end
		}
		last := next
		for last+1 < f.until && f.joined(last) && f.capitalAt(last+1) {
			last++
		}
		if last > next && f.words[last].has(orgHead) && !strings.HasSuffix(f.tokens[last].text, "s") || last+1 < f.until && (f.tokens[last+1].text == "of" || f.words[last].has(orgHead) && (f.tokens[last+1].text == "for" || f.tokens[last+1].text == "on")) {
			return end
		}
		if next != end+1 && f.tokens[next-1].text == "the" && (f.phrase(next) > 1 || last+2 < f.until && f.tokens[last+1].text == "and" && f.capitalAt(last+2)) {
			return end // "Office of Civil Defence and the Red Cross"
		}
		return next + 1
	}
	return end
}

// isAndCo tells the words behind "and" by which a firm is called after its founders.
func isAndCo(s string) bool {
	switch s {
	case "Co", "Co.", "Company", "Sons", "Brothers", "Daughters":
		return true
	}
	return false
}

// isGathering tells a plural that a cause follows: "Students for …", "Mothers
// Against …".
func (f *nameFinder) isGathering(first, end, next int) bool {
	w := f.words[end-1]
	return strings.HasSuffix(f.tokens[end-1].text, "s") && w.has(capital) && w.has(ordinary|demonym) && !w.has(firstName|surname|thing|anyPlace) &&
		(!w.has(freeCap) || end-first > 1 || f.words[next].has(ordinary) && !f.words[next].has(firstName|surname)) && (strings.HasSuffix(f.tokens[end-1].tag, "S") || w.has(demonym|folk|rolesPlural))
}

// joinsHeaded keeps "Food and Drug Administration" together: ordinary words on
// both sides of "and", a body at the end.
func (f *nameFinder) joinsHeaded(first, end, next int) int {
	plain := false
	for i := first; i < end; i++ {
		w := f.words[i]
		if !w.has(ordinary) && !(i == first && w.has(anyPlace|demonym)) || w.has(orgHead) && !strings.HasSuffix(f.tokens[i].text, "s") || i == first && w.has(titleWord|role) && f.tokens[i].text != "Justice" {
			return end
		}
		plain = plain || w.has(ordinary) && !w.has(anyPlace)
	}
	if !plain {
		return end
	}
	last := next
	for last+1 < f.until && f.joined(last) && f.capitalAt(last+1) {
		last++
	}
	if next != end+1 && f.tokens[next-1].text != "a" && f.words[end-1].has(ordinary) && strings.HasSuffix(f.tokens[end-1].text, "s") && f.words[first].has(ordinary) && end-first > 1 {
		return end // "of Bright Days and the Reform Party"
	}
	if end-first > 1 && isCorporate(strings.ToLower(f.tokens[last].text)) && strings.HasSuffix(f.tokens[end-1].text, "s") {
		return end // "Screen Pearls and Mixture Entertainment"
	}
	if last == next || !f.words[last].has(orgHead|weakHead) || !f.words[next].has(ordinary|likeWord) || f.words[next].has(firstName) {
		return end
	}
	return next + 1
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
	return s == "Council" || s == "Committee" || s == "Subcommittee" || s == "Commission" || s == "Conference" || s == "Center" || s == "Centre" || s == "Panel" || s == "Institute" || s == "Forum"
}

func isUniversity(s string) bool {
	return s == "University" || s == "College" || s == "School" || s == "Institute"
}
