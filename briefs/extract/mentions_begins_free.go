package extract

import "strings"

// Where a name begins with a capital that shows nothing, as at a sentence's head: by what the word
// is and what follows.

// freeWord is a word whose capital shows nothing.
type freeWord struct {
	i    int
	is   wordFlags
	text string
	next bool // a word with a capital follows right behind
	seen sighting
}

// freeIsName tells whether a word whose capital shows nothing is a name all the
// same, or begins one.
func (f *nameFinder) freeIsName(i int) bool {
	text := f.tokens[i].text
	w := freeWord{i: i, is: f.words[i], text: text, next: f.joined(i) && f.capitalAt(i+1), seen: f.seen[strings.ToLower(text)]}
	switch {
	case f.beginsFirmAgain(w), f.beginsBody(w), f.beginsPlaceOrPhrase(w), f.beginsPerson(w):
		return true
	case !w.next && w.is.has(role|groupNoun) && !w.is.has(firstName|surname|anyPlace) && !w.seen.has(seenCapital):
		return false
	case !w.is.has(ordinary), w.next && f.inDateline, f.headsPost(w):
		return true
	case w.next && f.manyOfRole(i) && !w.is.has(orgHead|knownOrg|folk) && !f.words[i+1].has(orgHead):
		return false // "Sponsors Halden Outfitters said"
	case w.next && f.beginsPair(i):
		return true // "Gospel Machine brought"
	case w.next && (!f.words[i+1].has(freeCap) || w.is.has(firstName|titleWord|demonym)):
		return f.headsRun(w)
	case w.is.has(anyPlace|demonym) && !w.is.has(closedClass), f.knownAlone(w), f.bareSubject(i), w.seen.has(seenCapital) && !w.seen.has(seenSmall):
		return true
	}
	return !w.next && (f.saysBearer(i) || f.shortFirm(i))
}

// beginsFirmAgain tells a firm's name, by what stood before or by its end.
func (f *nameFinder) beginsFirmAgain(w freeWord) bool {
	if !w.next {
		return false
	}
	i := w.i
	if f.stoodBefore(i, i+2) {
		return true // "Industrial Equity said", of Industrial Equity Ltd
	}
	// "Gold Fields of South Africa Ltd"
	return i+3 < f.until && f.tokens[i+2].text == "of" && f.joinsOf(i, i+2) > i+2 && f.firmEndsAt(i+3+max(f.phrase(i+3), 1)-1)
}

// beginsBody tells the first word of a body's name.
func (f *nameFinder) beginsBody(w freeWord) bool {
	i := w.i
	if i+1 < f.until && f.joinsOf(i, i+1) > i+1 && f.tokens[i+1].text != "of" && f.tokens[i+1].text != "and" {
		return true // "Students for a …"
	}
	if w.next {
		return f.headsPlainBody(i) || // "Road Workers Union said"
			f.beforeOffice(w) || // "Apple CEO Tim Poole"
			isSport(w.text) && f.words[i+1].has(country) && f.sportBody(i, f.runEnd(i)) || // "Cricket Australia"
			f.departmentOf(w) || // "Fire Department of Leeds"
			isPlacesBody(w.text) && (f.words[i+1].has(anyPlace) || f.phrase(i+1) > 1) // "Radio Kent said"
	}
	if i+2 >= f.until || f.tokens[i+1].text != "of" {
		return false
	}
	if isDaughters(w.text) && f.tokens[i+2].text == "the" && f.capitalAt(i+3) {
		return true // "Friends of the Lake said"
	}
	if w.is.has(orgHead) && f.joined(i) && f.joined(i+1) && f.capitalAt(i+2) && !f.words[i+2].has(firstName) {
		return true // "Bank of Leeds said"
	}
	return w.text == "Bank" && f.capitalAt(i+2) && f.words[i+2].has(anyPlace) // "Bank of Kent said"
}

// beforeOffice tells a body whose name is a word too, before an office.
func (f *nameFinder) beforeOffice(w freeWord) bool {
	return w.is.has(likeWord) && f.words[w.i+1].has(titleWord) && !f.words[w.i+1].has(firstName|surname)
}

// departmentOf tells what a department is for, before it and "of".
func (f *nameFinder) departmentOf(w freeWord) bool {
	if !w.is.has(ordinary) || w.is.has(titleWord|modifier) || !f.words[w.i+1].has(orgHead) {
		return false
	}
	return w.i+3 < f.until && f.tokens[w.i+2].text == "of" && f.capitalAt(w.i+3)
}

// beginsPlaceOrPhrase tells the first word of a place's name or of one of several words in the lexicon.
func (f *nameFinder) beginsPlaceOrPhrase(w freeWord) bool {
	if w.is.has(phraseStart) && f.phrase(w.i) > 1 {
		return true
	}
	if !w.next || !isPlaceFirst(w.text) {
		return false
	}
	return !f.words[w.i+1].has(ordinary|freeCap|demonym|titleWord) && !strings.HasSuffix(f.tokens[w.i+1].text, "s") // "New Carthage fell"
}

// beginsPerson tells a first name, a family's that stands first or an initial, by what goes on with it.
func (f *nameFinder) beginsPerson(w freeWord) bool {
	i := w.i
	switch {
	case w.is.has(initial) && i+2 < f.until && f.joined(i) && f.words[i+1].has(initial) && strings.HasSuffix(f.tokens[i+1].text, "."):
		return true // "M. A. Sumanthiran spoke"
	case f.initialed(i, f.until):
		return true // "Skip R. Poole spoke"
	case w.next && w.is.has(eastSurname) && strings.Contains(f.tokens[i+1].text, "-"):
		return true // "Park Geun-hye resigned"
	case w.next && w.is.has(eastSurname) && !f.words[i+1].has(ordinary|freeCap|anyPlace|demonym) && isPinyin(strings.ToLower(f.tokens[i+1].text)):
		return true // "Fan Mengguang said"
	case w.is.has(firstName) && i+3 < f.until && f.tokens[i+1].text == "and" && f.words[i+2].has(firstName) && f.capitalAt(i+3) && f.joined(i+2):
		return true // "Jack and Noreen Whitlock"
	case w.is.has(firstName) && !w.is.has(closedClass|calendar) && f.joined(i) && f.joinsParticle(i+1):
		return true // "Jack van Breen sang"
	}
	// "Van der Velde said"
	return w.is.has(nameParticle) && (f.joinsParticle(i+1) || w.next && !f.words[i+1].has(ordinary|freeCap))
}

// headsPost tells what a team's players are called, before one of them: "Hawks guard Tom Poole".
func (f *nameFinder) headsPost(w freeWord) bool {
	i := w.i
	if w.next || i+2 >= f.until || !f.teamsPlural(i) || f.words[i+1].has(capital) || !f.words[i+2].has(capital) {
		return false
	}
	return isPost(f.tokens[i+1].text) || isPlayer(f.tokens[i+1].text)
}

// headsRun tells whether an English word is of the name that goes on behind it.
func (f *nameFinder) headsRun(w freeWord) bool {
	switch {
	case w.is.has(firstName|titleWord|demonym|modifier|bareTitle) && !w.is.has(speech):
		return true
	case w.seen.has(seenCapital) && !w.seen.has(seenSmall):
		return true
	case w.seen.has(seenSmall) && !w.seen.has(seenCapital):
		return false
	}
	last := f.runEnd(w.i) - 1
	return last > w.i && !strings.HasSuffix(w.text, "ly") && (f.words[last].has(orgHead|placeHead) || f.ofACountry(w.i, last+1))
}

// knownAlone tells a known body that is no word besides, or is spoken of as one: "Labour leader Ann
// Poole".
func (f *nameFinder) knownAlone(w freeWord) bool {
	if !w.is.has(knownOrg) {
		return false
	}
	return !w.is.has(likeWord) || w.i+1 < f.until && f.words[w.i+1].has(ownedNoun) && !f.words[w.i+1].has(capital)
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
	if i+1 >= f.until {
		return false
	}
	next := f.tokens[i+1]
	return isPossessiveMark(next.text) || isFiniteTag(next.tag) && next.tag != "VBP" || isPastCue(next.text, "")
}

// headsPlainBody tells a noun at a sentence's head that begins a name of English words
// which ends as bodies' names do: "Road Workers Union".
func (f *nameFinder) headsPlainBody(i int) bool {
	w, end := f.words[i], f.runEnd(i)
	if end-i < 3 || f.phrase(i+1) > 1 || !strings.HasPrefix(f.tokens[i].tag, "NN") {
		return false
	}
	if !w.has(ordinary) || w.has(titleWord|role|groupNoun|rolesPlural|modifier|speech|calendar|demonym|anyPlace) {
		return false
	}
	next, last := f.words[i+1], f.words[end-1]
	return next.has(ordinary) && !next.has(firstName|surname|titleWord|anyPlace|demonym|knownOrg|freeCap|orgHead) && last.has(orgHead) && !last.has(titleWord|role)
}

// beginsPair tells a noun or adjective at a sentence's head that is of the name
// which the capital of the English word after it begins or goes on with.
func (f *nameFinder) beginsPair(i int) bool {
	const others = firstName | surname | eastSurname | titleWord | role | anyPlace | demonym | knownOrg | calendar | modifier | thing | speech | phraseStart
	w, next := f.words[i], f.words[i+1]
	if tag := f.tokens[i].tag; !strings.HasPrefix(tag, "NN") && tag != "JJ" || strings.HasSuffix(f.tokens[i].text, "ly") {
		return false
	}
	if w.has(others&^(firstName|surname|phraseStart)|rolesPlural|groupNoun|allCaps) || f.phrase(i) > 1 {
		return false
	}
	end := f.runEnd(i)
	if f.endsWeakly(i, end) {
		return true // "Black Spruce Capital led"
	}
	if end != i+2 || end >= f.until || !next.has(ordinary) || w.has(firstName|surname|phraseStart) || next.has(others|freeCap|allCaps|orgHead) {
		return false
	}
	after := f.tokens[i+2]
	return isVerbTag(after.tag) || after.text == "and" || after.text == "," && i+3 < f.until && isArticle(f.tokens[i+3].text)
}

// endsWeakly tells three or four words of which the last is one that bodies' names may end with.
func (f *nameFinder) endsWeakly(i, end int) bool {
	if end-i < 3 || end-i > 4 {
		return false
	}
	next, last := f.words[i+1], f.words[end-1]
	return last.has(weakHead) && !last.has(freeCap|titleWord|role) && !next.has(freeCap|anyPlace|demonym|titleWord|firstName) &&
		(!next.has(knownOrg) || next.has(ordinary))
}
