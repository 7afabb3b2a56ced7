package extract

import "strings"

// Where a name can begin: at a capital that shows something, and at a sentence's head,
// where it shows nothing, by what the word is and what follows.

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
		return !f.words[i].has(freeCap|allCaps) && i+1 < f.until && f.joined(i) && f.capitalAt(i+1) && f.words[i+1].has(ordinary) && !f.words[i+1].has(titleWord|role|weakHead|placeHead|demonym|freeCap)
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

// freeIsName tells whether a word whose capital shows nothing is a name all the
// same, or begins one.
func (f *nameFinder) freeIsName(i int) bool {
	w := f.words[i]
	next := i+1 < f.until && f.joined(i) && f.words[i+1].has(capital) && !f.words[i+1].has(closedClass|calendar)
	seen := f.seen[strings.ToLower(f.tokens[i].text)]
	if next && f.stoodBefore(i, i+2) {
		return true // "Industrial Equity said", of Industrial Equity Ltd
	}
	if next && i+3 < f.until && f.tokens[i+2].text == "of" && f.joinsOf(i, i+2) > i+2 && f.firmEndsAt(i+3+max(f.phrase(i+3), 1)-1) {
		return true // "Gold Fields of South Africa Ltd"
	}
	if i+1 < f.until && f.joinsOf(i, i+1) > i+1 && f.tokens[i+1].text != "of" && f.tokens[i+1].text != "and" {
		return true // "Students for a …"
	}
	if isDaughters(f.tokens[i].text) && i+3 < f.until && f.tokens[i+1].text == "of" && f.tokens[i+2].text == "the" && f.capitalAt(i+3) {
		return true // "Friends of the Lake said"
	}
	if next && f.headsPlainBody(i) {
		return true // "Road Workers Union said"
	}
	if w.has(orgHead) && i+2 < f.until && f.tokens[i+1].text == "of" && f.joined(i) && f.joined(i+1) && f.capitalAt(i+2) && !f.words[i+2].has(firstName) {
		return true // "Bank of Leeds said"
	}
	if w.has(initial) && i+2 < f.until && f.joined(i) && f.words[i+1].has(initial) && strings.HasSuffix(f.tokens[i+1].text, ".") {
		return true // "M. A. Sumanthiran spoke"
	}
	if f.initialed(i, f.until) {
		return true // "Skip R. Poole spoke"
	}
	if next && w.has(eastSurname) && strings.Contains(f.tokens[i+1].text, "-") {
		return true // "Park Geun-hye resigned"
	}
	if next && w.has(eastSurname) && !f.words[i+1].has(ordinary|freeCap|anyPlace|demonym) && isPinyin(strings.ToLower(f.tokens[i+1].text)) {
		return true // "Fan Mengguang said"
	}
	if next && w.has(likeWord) && f.words[i+1].has(titleWord) && !f.words[i+1].has(firstName|surname) {
		return true // "Apple CEO Tim Poole"
	}
	if next && isSport(f.tokens[i].text) && f.words[i+1].has(country) && f.sportBody(i, f.runEnd(i)) {
		return true
	}
	if next && w.has(ordinary) && !w.has(titleWord|modifier) && f.words[i+1].has(orgHead) && i+3 < f.until && f.tokens[i+2].text == "of" && f.capitalAt(i+3) {
		return true // "Fire Department of Leeds"
	}
	if next && isPlacesBody(f.tokens[i].text) && (f.words[i+1].has(anyPlace) || f.phrase(i+1) > 1) {
		return true // "Radio Kent said"
	}
	if f.tokens[i].text == "Bank" && i+2 < f.until && f.tokens[i+1].text == "of" && f.capitalAt(i+2) && f.words[i+2].has(anyPlace) {
		return true // "Bank of Kent said"
	}
	if next && isPlaceFirst(f.tokens[i].text) && !f.words[i+1].has(ordinary|freeCap|demonym|titleWord) && !strings.HasSuffix(f.tokens[i+1].text, "s") {
		return true // "New Carthage fell"
	}
	if w.has(phraseStart) && f.phrase(i) > 1 {
		return true
	}
	if w.has(firstName) && i+3 < f.until && f.tokens[i+1].text == "and" && f.words[i+2].has(firstName) && f.capitalAt(i+3) && f.joined(i+2) {
		return true // "Jack and Noreen Whitlock"
	}
	if w.has(firstName) && !w.has(closedClass|calendar) && f.joined(i) && f.joinsParticle(i+1) {
		return true // "Jack van Breen sang"
	}
	if w.has(nameParticle) && (f.joinsParticle(i+1) || next && !f.words[i+1].has(ordinary|freeCap)) {
		return true // "Van der Velde said"
	}
	if !next && w.has(role|groupNoun) && !w.has(firstName|surname|anyPlace) && !seen.has(seenCapital) {
		return false
	}
	if !w.has(ordinary) || next && f.inDateline {
		return true
	}
	if !next && i+1 < f.until && strings.HasSuffix(f.tokens[i].text, "s") && isTeam(strings.ToLower(f.tokens[i].text)) && !f.words[i+1].has(capital) && (isPost(f.tokens[i+1].text) || isPlayer(f.tokens[i+1].text)) && i+2 < f.until && f.words[i+2].has(capital) {
		return true // "Hawks guard Tom Poole"
	}
	if next && f.manyOfRole(i) && !w.has(orgHead|knownOrg|folk) && !f.words[i+1].has(orgHead) {
		return false // "Sponsors Halden Outfitters said"
	}
	if next && w.has(ordinary) && f.beginsPair(i) {
		return true // "Gospel Machine brought"
	}
	if next && !f.words[i+1].has(freeCap) || next && w.has(firstName|titleWord|demonym) {
		switch {
		case w.has(firstName|titleWord|demonym|modifier|bareTitle) && !w.has(speech):
			return true
		case seen.has(seenCapital) && !seen.has(seenSmall):
			return true
		}
		last := f.runEnd(i) - 1
		return (f.words[last].has(orgHead|placeHead) || f.ofACountry(i, last+1)) && last > i && !strings.HasSuffix(f.tokens[i].text, "ly") && (!seen.has(seenSmall) || seen.has(seenCapital))
	}
	if w.has(anyPlace|demonym) && !w.has(closedClass) {
		return true
	}
	if w.has(knownOrg) && (!w.has(likeWord) || i+1 < f.until && f.words[i+1].has(ownedNoun) && !f.words[i+1].has(capital)) {
		return true // "Labour leader Ann Poole"
	}
	if f.bareSubject(i) {
		return true
	}
	return seen.has(seenCapital) && !seen.has(seenSmall) || !next && (f.saysBearer(i) || f.shortFirm(i))
}

// isPlacesBody tells what stands before a place in the name of a body of it.
func isPlacesBody(word string) bool { return word == "Radio" || word == "Air" || word == "Channel" }

// bareSubject tells a body whose name is a word too, alone before its verb at a sentence's head:
// "Congress passed it". Any other would have an article.
func (f *nameFinder) bareSubject(i int) bool {
	w := f.words[i]
	return w.has(knownOrg) && w.has(orgHead) && i == f.from && i+1 < f.until && !f.words[i+1].has(capital) &&
		isFiniteTag(f.tokens[i+1].tag) && f.tokens[i+1].tag != "VBP" && (f.tokens[i].tag == "NNP" || f.tokens[i].tag == "NN")
}

// saysBearer tells whether a word at a sentence's head says something and is the last of a
// name elsewhere: "Pay says", of Levi Pay.
func (f *nameFinder) saysBearer(i int) bool {
	if i+1 >= f.until || f.words[i+1].has(capital) || !f.seen[strings.ToLower(f.tokens[i].text)].has(seenLast) && !f.bearsShown(i) {
		return false
	}
	if tag := f.tokens[i+1].tag; f.bearsShown(i) && (tag == "VBD" || tag == "VBZ" || tag == "MD") {
		return true // "Pike left early", of Ewout Pike, 45
	}
	after := ""
	if i+2 < f.until {
		after = f.tokens[i+2].text
	}
	class, _ := cueOf(f.tokens[i+1].text, after)
	return class != noCue && (strings.HasSuffix(f.tokens[i+1].text, "s") || isPastCue(f.tokens[i+1].text, after))
}

// monthBearer tells whether a month's name is the last name of somebody named before, by what
// stands beside it: "May said", "said May", "May's plan", of Theresa May.
func (f *nameFinder) monthBearer(i int) bool {
	if text := f.tokens[i].text; text != "May" && text != "March" && text != "August" || !f.bears(text) || i+1 < f.until && isFigure(f.tokens[i+1].text[0]) {
		return false
	}
	if i > f.from {
		before := f.tokens[i-1]
		if class, _ := cueOf(before.text, ""); class == cueSay && isFiniteTag(before.tag) {
			return true
		}
		if before.tag == "IN" || before.tag == "TO" || before.tag == "JJ" || before.tag == "DT" {
			return false
		}
	}
	return i+1 < f.until && (isPossessiveMark(f.tokens[i+1].text) || isFiniteTag(f.tokens[i+1].tag) && f.tokens[i+1].tag != "VBP" || isPastCue(f.tokens[i+1].text, ""))
}

// headsPlainBody tells a noun at a sentence's head that begins a name of English words
// which ends as bodies' names do: "Road Workers Union".
func (f *nameFinder) headsPlainBody(i int) bool {
	w, end := f.words[i], f.runEnd(i)
	if end-i < 3 || f.phrase(i+1) > 1 || !w.has(ordinary) || w.has(titleWord|role|groupNoun|rolesPlural|modifier|speech|calendar|demonym|anyPlace) || !strings.HasPrefix(f.tokens[i].tag, "NN") {
		return false
	}
	next := f.words[i+1]
	return next.has(ordinary) && !next.has(firstName|surname|titleWord|anyPlace|demonym|knownOrg|freeCap|orgHead) && f.words[end-1].has(orgHead) && !f.words[end-1].has(titleWord|role)
}

// beginsPair tells a noun or adjective at a sentence's head that is of the name
// which the capital of the English word after it begins or goes on with.
func (f *nameFinder) beginsPair(i int) bool {
	const others = firstName | surname | eastSurname | titleWord | role | anyPlace | demonym | knownOrg | calendar | modifier | thing | speech | phraseStart
	w, next := f.words[i], f.words[i+1]
	tag := f.tokens[i].tag
	if w.has(others&^(firstName|surname|phraseStart)|rolesPlural|groupNoun|allCaps) || f.phrase(i) > 1 || !(strings.HasPrefix(tag, "NN") || tag == "JJ") || strings.HasSuffix(f.tokens[i].text, "ly") {
		return false
	}
	if n := f.runEnd(i) - i; n > 2 && n < 5 && f.words[i+n-1].has(weakHead) && !f.words[i+n-1].has(freeCap|titleWord|role) && !f.words[i+1].has(freeCap|anyPlace|demonym|titleWord|firstName) && (!f.words[i+1].has(knownOrg) || f.words[i+1].has(ordinary)) {
		return true // "Black Spruce Capital led"
	}
	if f.runEnd(i) != i+2 || i+2 >= f.until || !next.has(ordinary) || w.has(firstName|surname|phraseStart) || next.has(others|freeCap|allCaps|orgHead) {
		return false
	}
	after := f.tokens[i+2]
	return isVerbTag(after.tag) || after.text == "and" || after.text == "," && i+3 < f.until && isArticle(f.tokens[i+3].text)
}

// isDefinite tells a word with a capital after "the" that bodies' names end with or
// begin with: "the House", "the Times".
func (f *nameFinder) isDefinite(i int) bool {
	w := f.words[i]
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the") && f.joined(i-1) && w.has(ordinary) && !w.has(freeCap|allCaps|calendar|titleWord|demonym) &&
		(w.has(orgHead|weakHead) || isPapers(f.tokens[i].text) || isPaperAlone(f.tokens[i].text))
}
