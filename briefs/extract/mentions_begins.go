package extract

import "strings"

// Where a name can begin: at a capital that shows something. For a sentence's head, where it shows
// nothing, see freeIsName.

// begins tells whether a name can begin with the token.
func (f *nameFinder) begins(i int) bool {
	w := f.words[i]
	if f.monthBearer(i) {
		return true
	}
	if !w.has(capital) || w.has(calendar) && !f.startsGivenName(i) && !(f.bearsShown(i) && !w.has(freeCap)) {
		return false
	}
	if w.has(closedClass) && !w.has(allCaps) {
		if w.has(phraseStart) && f.phrase(i) > 2 {
			return true // "Just Stop Oil"
		}
		if w.has(freeCap) || i+1 >= f.until || !f.capitalAt(i+1) {
			return false
		}
		switch f.tokens[i].text {
		case "Will": // but "Will Poole win?"
			return w.has(firstName) && f.joined(i) && !f.words[i+1].has(ordinary)
		case "Do", "To", "Can", "So", "An", "My", "Per", "Even", "Odd", "He", "You", "She": // "Do Thi Nhan", "Can Yalman", "He Sibei"
			return f.joined(i) && !f.words[i+1].has(ordinary|closedClass|anyPlace|demonym|knownOrg|titleWord|allCaps)
		case "The":
			return f.phrase(i) > 1 // The Hague, The Times
		case "First", "Second", "Third", "All": // "All India Chess Federation"
			return f.words[f.runEnd(i)-1].has(orgHead) // First Albany Corp.
		}
		return f.countedName(i)
	}
	if w.has(closedClass) {
		return w.has(capsOrg|capsPlace) && !w.has(freeCap)
	}
	return !w.has(freeCap) || f.freeIsName(i)
}

// countedName tells a number that a name begins with: "Seven Cold Winters".
func (f *nameFinder) countedName(i int) bool {
	switch f.tokens[i].text {
	case "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve":
		return !f.words[i].has(freeCap|allCaps) && f.joined(i) && f.capitalAt(i+1) && f.words[i+1].has(ordinary) &&
			!f.words[i+1].has(titleWord|role|weakHead|placeHead|demonym|freeCap)
	}
	return false
}

// startsGivenName lets "April Jones" and "June Brown" be names.
func (f *nameFinder) startsGivenName(i int) bool {
	if i > f.from && isBeforeMonth(f.tokens[i-1].text) {
		return false // "in April Doe left"
	}
	return f.words[i].has(firstName) && i+1 < f.until && f.joined(i) && f.words[i+1].has(capital) &&
		!f.words[i+1].has(calendar|closedClass|ordinary|figure) || f.words[i].has(firstName) && f.joinsParticle(i+1)
}

// isBeforeMonth tells what stands before a month and before nobody's name.
var isBeforeMonth = ofSort("before a month")

// isDefinite tells a word with a capital after "the" that bodies' names end with or
// begin with: "the House", "the Times".
func (f *nameFinder) isDefinite(i int) bool {
	w := f.words[i]
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the") && f.joined(i-1) && w.has(ordinary) && !w.has(freeCap|allCaps|calendar|titleWord|demonym) &&
		(w.has(orgHead|weakHead) || isPapers(f.tokens[i].text) || isPaperAlone(f.tokens[i].text))
}
