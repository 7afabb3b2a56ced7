package extract

import "strings"

// headed tells whether a run is a body or place by its last word, or by one
// before "of".
func (f *nameFinder) headed(first, end int) bool {
	if f.ofHead(first, end) > first {
		return true
	}
	if f.hotel(first, end) || f.sportBody(first, end) || f.branch(first, end) {
		return true
	}
	last := f.words[end-1]
	if k := end - 3; k >= first && f.words[k].has(titleWord) && f.words[k+1].has(firstName) && !f.words[k+1].has(anyPlace) && !last.has(anyPlace) {
		return false // "House Majority Leader Dick Army"
	}
	if last.has(initial) && end-first == 1 {
		return false
	}
	switch {
	case end-first == 1:
		return false
	case f.tokens[end-1].text == "Rescue" && f.within(first, end, "and"):
		return true
	case f.tokens[end-1].text == "AI" && !f.words[first].has(freeCap|ordinary|demonym):
		return true // "Orvane AI"
	case last.has(orgHead) && !last.has(titleWord), f.firmOfField(first, end), f.ofACountry(first, end):
	case f.words[first].has(orgFirst) && (f.words[first+1].has(nameParticle) && !f.words[first+1].has(capital) || !f.words[first+1].has(ordinary|role|titleWord|calendar) || !f.words[first].has(ordinary|knownOrg|freeCap) && !f.words[first+1].has(role|titleWord|calendar)):
		return true
	case last.has(placeHead | weakHead):
		if f.words[first].has(firstName) && f.allNames(first, end-1) && isFamilyPlace(f.tokens[end-1].text) {
			return false // Marc Lamont Hill
		}
		if last.has(titleWord|role) || last.has(surname) && f.words[first].has(firstName) {
			return false
		}
	default:
		return false
	}
	return true
}

// ofHead gives the index of the word before "of" or "for" in a joined run, or
// -1.
func (f *nameFinder) ofHead(first, end int) int {
	for i := first + 1; i < end-1; i++ {
		if !f.words[i].has(capital) || f.words[i].has(closedClass) {
			switch strings.ToLower(f.tokens[i].text) {
			case "of", "for", "on", "against", "without", "across", "beyond":
				return i - 1 + 1
			}
		}
	}
	return -1
}

// readHeaded makes one mention of a body's or place's name. A title and a
// person's name before it are none of it; "U.S. President Barack Obama's" is
// never headed.
func (f *nameFinder) readHeaded(first, end int) {
	if f.tokens[end-1].text == "Local" && end < f.until && isFigure(f.tokens[end].text[0]) && (end-first > 2 && f.words[end-2].has(orgHead) || end-first == 2 && f.words[first].has(allCaps)) {
		end-- // "Harbour Workers Union Local 12"
	}
	last := f.words[end-1]
	head := last
	if i := f.ofHead(first, end); i > 0 {
		head = f.words[i-1]
		for k := i + 2; k < end; k++ { // "House of Representatives Speaker Dow"
			if k+1 < end && f.words[k].has(titleWord) && f.words[k].has(capital) && !f.words[k].has(orgHead) && !f.words[k-1].has(titleWord|closedClass) {
				f.readHeaded(first, k)
				f.read(k, end)
				return
			}
		}
		if end-i > 2 { // a person's name stuck to its end: "University of Texas Amneh Jafari"
			for k := i + 2; k+1 < end; k++ {
				if f.words[k].has(firstName) && !f.words[k].has(ordinary|anyPlace) && f.given(k, end) >= 4 && !f.words[end-1].has(orgHead|placeHead|weakHead) {
					f.readHeaded(first, k)
					f.readName(k, end)
					return
				}
			}
		}
	}
	if w := f.words[first]; end-first > 2 && w.has(freeCap) && w.has(role) && !w.has(orgHead|knownOrg|firstName|surname|demonym|anyPlace|phraseStart) && !f.words[first+1].has(ordinary|closedClass) {
		first++ // "Applicant Cellwave UK Ltd"
	}
	if f.words[first].has(demonym) && end-first == 2 && f.words[first+1].has(ordinary) && !last.has(orgHead) && !last.has(placeHead) {
		return
	}
	if last.has(thing) && !last.has(orgHead) && f.tokens[end-1].text != "AI" || f.tokens[end-1].text == "Headquarters" && end-first == 2 && f.words[first].has(demonym|ordinary) {
		return
	}
	if end-first == 2 && isPartys(f.tokens[first].text) && isChamber(f.tokens[first+1].text) {
		f.emitKnown(first+1, end) // "Democratic Senate candidate"
		return
	}
	if f.words[first].has(demonym) && f.phrase(first+1) == end-first-1 && !last.has(orgHead) {
		f.emitKnown(first+1, end)
		return
	}
	if last.has(freeCap) && f.allPlain(first, end) {
		return // a headline's words
	}
	if n := f.phrase(first); n > 1 && end-first > n+1 && isLeague(f.tokens[first+n-1].text) {
		f.emitKnown(first, first+n) // "Premier League Marsham City"
		f.readHeaded(first+n, end)
		return
	}
	var v votes
	if f.sportBody(first, end) || f.branch(first, end) {
		v.organisation = 5
	} else if last.has(orgHead) && end-first > 1 {
		v.organisation = 5
	} else if head.has(orgHead) {
		v.organisation = 5
	}
	if head.has(knownOrg) && head.has(allCaps) && end-first == 3 || f.tokens[end-1].text == "AI" || f.tokens[end-1].text == "Rescue" && f.within(first, end, "and") {
		v.organisation = 4
	}
	if f.within(first, end, "&") && end-first > 2 {
		v.organisation = 5 // Halder & Sons
	}
	if head.has(weakHead) || last.has(weakHead) && v.organisation == 0 {
		v.organisation = max(v.organisation, 2)
	}
	if (last.has(placeHead) && !last.has(orgHead)) || (v.organisation == 0 && head.has(placeHead)) {
		v.place = 5
		if v.organisation == 5 {
			v.organisation = 3
		}
		if isUniversity(f.tokens[first].text) && f.within(first, end, "of") {
			v = votes{organisation: 5} // "University of Ruritania at Chapel Hill"
		}
	}
	if f.tokens[end-1].text == "District" && !isDistrictsKind(f.tokens[end-2].text) {
		v = votes{place: 5} // "Wau District"; but "Irving School District"
	}
	if i := f.ofHead(first, end); i > 0 && f.tokens[i].text != "of" && v.organisation+v.place == 0 {
		v.organisation = 5 // Students for …
	}
	if i := f.ofHead(first, end); i > 0 && v.organisation+v.place == 0 && isDaughters(f.tokens[i-1].text) {
		v.organisation = 4 // "Friends of the Silk Mill"
	}
	if v.organisation == 0 && (f.firmOfField(first, end) || f.ofACountry(first, end)) {
		v = votes{organisation: 4}
	}
	if v.organisation+v.place == 0 && f.hotel(first, end) {
		v.place = 5
	}
	if f.words[first].has(orgFirst) && v.organisation+v.place == 0 {
		v.organisation = 5
	}
	if known := f.phraseFlags(first, end); known.has(knownOrg) {
		v = votes{organisation: 6}
	} else if known.has(anyPlace) {
		v = votes{place: 6}
	}
	f.emit(first, end, v)
}

// ofACountry tells a body's name that its country ends: "Arts Council England".
func (f *nameFinder) ofACountry(first, end int) bool {
	return end-first > 2 && f.words[end-1].has(country) && f.words[end-2].has(orgHead) && !f.words[end-2].has(titleWord|placeHead|knownOrg) && f.words[first].has(ordinary) && !f.words[first].has(firstName|anyPlace|titleWord|demonym)
}

// firmOfField tells a word that means nothing before what its bearer deals in:
// "Orkanda Coffee".
func (f *nameFinder) firmOfField(first, end int) bool {
	return end-first == 2 && isFirmsField(f.tokens[end-1].text) && !f.words[end-1].has(freeCap) && f.joined(first) &&
		!f.words[first].has(ordinary|demonym|anyPlace|titleWord|role|firstName|knownOrg|closedClass|calendar|thing|modifier|initial)
}

// isFirmsField tells what firms deal in.
var isFirmsField = ofSort("firms field")

// isDistrictsKind tells what a district that is a body is for.
var isDistrictsKind = ofSort("districts kind")

// allPlain tells whether all of [first,end) are English words or demonyms.
func (f *nameFinder) allPlain(first, end int) bool {
	for i := first; i < end; i++ {
		if w := f.words[i]; !w.has(ordinary|demonym|closedClass) || w.has(anyPlace|knownOrg|phraseStart) {
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
