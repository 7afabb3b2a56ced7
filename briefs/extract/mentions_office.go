package extract

// afterOffice tells whether a run stands behind an office that says what it is for:
// "Minister for", "Secretary of State for".
func (f *nameFinder) afterOffice(first int) bool {
	const most = 8 // tokens of the fields before
	at := first
	for (at-3 >= f.from && at > first-most) && (f.tokens[at-1].text == "and" || f.tokens[at-1].text == "&" || f.tokens[at-1].text == ",") && f.capitalAt(at-2) {
		for at -= 2; at-1 >= f.from && f.capitalAt(at-1); at-- { // "Minister of International Trade and Industry Jane Poole"
		}
	}
	first = at
	if first-3 >= f.from && f.tokens[first-1].text == "the" {
		first-- // "Minister for the Arts Jane Poole"
	}
	if first-2 < f.from || f.tokens[first-1].text != "of" && f.tokens[first-1].text != "for" {
		return false
	}
	if f.words[first-2].has(titleWord) {
		return true
	}
	return first-4 >= f.from && f.tokens[first-2].text == "State" && f.tokens[first-3].text == "of" && f.words[first-4].has(titleWord)
}

// fieldsBearer gives where the name of who holds an office begins, behind words for the field of
// the office of which nothing else is known: "Minister of Home Affairs Dorji Pelden". It is first
// where there is none.
func (f *nameFinder) fieldsBearer(first, end int) int {
	const most = 4 // words of a field
	if end-first < 3 || !f.afterOffice(first) {
		return first
	}
	at := first
	for at < min(end, first+most) && !isFieldsEnd(f.tokens[at].text) {
		if w := f.words[at]; !w.has(ordinary|thing|orgHead|demonym) || w.has(firstName|surname) && !w.has(freeCap|ordinary) {
			return first
		}
		at++
	}
	if at++; at >= end || end-at > 3 {
		return first
	}
	for k := at; k < end; k++ {
		if f.isNoBearers(k) {
			return first
		}
	}
	return at
}

// isNoBearers tells a word that is not of the name of who holds an office.
func (f *nameFinder) isNoBearers(i int) bool {
	w := f.words[i]
	switch {
	case isFieldsEnd(f.tokens[i].text):
		return true
	case w.has(firstName | surname | eastSurname):
		return false
	}
	return w.has(orgHead|weakHead|placeHead|knownOrg|demonym|closedClass|titleWord|calendar) && !w.has(nameParticle) || w.has(ordinary) && !w.has(freeCap)
}

// isFieldsEnd tells the words that the field of an office ends in: "Home Affairs", "Rural Works".
var isFieldsEnd = ofSort("ends of fields of office")
