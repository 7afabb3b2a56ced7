package extract

import "strings"

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
	last, text := f.words[end-1], f.tokens[end-1].text
	switch {
	case text == "Rescue" && f.within(first, end, "and"):
		return true
	case text == "AI" && !f.words[first].has(freeCap|ordinary|demonym):
		return true // "Orvane AI"
	case last.has(orgHead) && !last.has(titleWord), f.firmOfField(first, end), f.ofACountry(first, end), f.foreignBody(first):
		return true
	case !last.has(placeHead | weakHead), last.has(titleWord | role), last.has(surname) && f.words[first].has(firstName):
		return false
	}
	return !(f.words[first].has(firstName) && f.allNames(first, end-1) && isFamilyPlace(text)) // Marc Lamont Hill
}

// leadersName tells a title and a name within a run that end it: "House Majority Leader Dick Army".
func (f *nameFinder) leadersName(first, end int) bool {
	k := end - 3
	return k >= first && f.words[k].has(titleWord) && f.words[k+1].has(firstName) && !f.words[k+1].has(anyPlace) && !f.words[end-1].has(anyPlace)
}

// foreignBody tells a run that begins as bodies' names in other languages do, and goes on as they do: "Partido
// Verde", "Alianza de Halden".
func (f *nameFinder) foreignBody(first int) bool {
	w, next := f.words[first], f.words[first+1]
	switch {
	case !w.has(orgFirst):
		return false
	case next.has(nameParticle) && !next.has(capital), !next.has(ordinary | role | titleWord | calendar):
		return true
	}
	return !w.has(ordinary|knownOrg|freeCap) && !next.has(role|titleWord|calendar)
}

// ofHead gives where "of" or "for" stands in a joined run, behind the word for what it is; -1
// where none does.
func (f *nameFinder) ofHead(first, end int) int {
	for i := first + 1; i < end-1; i++ {
		if !f.words[i].has(capital) || f.words[i].has(closedClass) {
			switch strings.ToLower(f.tokens[i].text) {
			case "of", "for", "on", "against", "without", "across", "beyond":
				return i
			}
		}
	}
	return -1
}

// ofACountry tells a body's name that its country ends: "Arts Council England".
func (f *nameFinder) ofACountry(first, end int) bool {
	if end-first < 3 || !f.words[end-1].has(country) {
		return false
	}
	w, head := f.words[first], f.words[end-2]
	return head.has(orgHead) && !head.has(titleWord|placeHead|knownOrg) && w.has(ordinary) && !w.has(firstName|anyPlace|titleWord|demonym)
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
