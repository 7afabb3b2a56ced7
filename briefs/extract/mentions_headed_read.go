package extract

// How the name of a body or place is read that has a word for what it is.

// readHeaded makes one mention of a body's or place's name. A title and a
// person's name before it are none of it; "U.S. President Barack Obama's" is
// never headed.
func (f *nameFinder) readHeaded(first, end int) {
	if f.endsInLocal(first, end) {
		end--
	}
	head := f.words[end-1]
	if of := f.ofHead(first, end); of > 0 {
		head = f.words[of-1]
		if f.readStuckTo(first, of, end) {
			return
		}
	}
	if f.roleAtHead(first, end) {
		first++
	}
	last := f.words[end-1]
	peoples := f.words[first].has(demonym)
	switch {
	case peoples && end-first == 2 && f.words[first+1].has(ordinary) && !last.has(orgHead|placeHead), f.headsThing(first, end):
		return
	case end-first == 2 && isPartys(f.tokens[first].text) && isChamber(f.tokens[first+1].text):
		f.emitKnown(first+1, end) // "Democratic Senate candidate"
		return
	case peoples && f.phrase(first+1) == end-first-1 && !last.has(orgHead):
		f.emitKnown(first+1, end)
		return
	case last.has(freeCap) && f.allPlain(first, end):
		return // a headline's words
	}
	if n := f.phrase(first); n > 1 && end-first > n+1 && isLeague(f.tokens[first+n-1].text) {
		f.emitKnown(first, first+n) // "Premier League Marsham City"
		f.readHeaded(first+n, end)
		return
	}
	f.emit(first, end, f.votesOfHead(first, end, head))
}

// endsInLocal tells "Harbour Workers Union Local 12" from the word before its number, which is the
// branch of a union and no part of its name.
func (f *nameFinder) endsInLocal(first, end int) bool {
	if f.tokens[end-1].text != "Local" || end >= f.until || !isFigure(f.tokens[end].text[0]) {
		return false
	}
	return end-first > 2 && f.words[end-2].has(orgHead) || end-first == 2 && f.words[first].has(allCaps)
}

// readStuckTo reads a name with "of", and a person's that is stuck to its end.
func (f *nameFinder) readStuckTo(first, of, end int) bool {
	for k := of + 2; k+1 < end; k++ { // "House of Representatives Speaker Dow"
		if w := f.words[k]; w.has(titleWord) && w.has(capital) && !w.has(orgHead) && !f.words[k-1].has(titleWord|closedClass) {
			f.readHeaded(first, k)
			f.read(k, end)
			return true
		}
	}
	if f.words[end-1].has(orgHead | placeHead | weakHead) {
		return false
	}
	for k := of + 2; k+1 < end; k++ { // "University of Texas Amneh Jafari"
		if f.startsBearer(k, end) {
			f.readHeaded(first, k)
			f.readName(k, end)
			return true
		}
	}
	return false
}

// roleAtHead tells who a body is at a sentence's head, before its name: "Applicant Cellwave UK Ltd".
func (f *nameFinder) roleAtHead(first, end int) bool {
	w := f.words[first]
	return end-first > 2 && w.has(freeCap) && w.has(role) && !w.has(orgHead|knownOrg|firstName|surname|demonym|anyPlace|phraseStart) &&
		!f.words[first+1].has(ordinary|closedClass)
}

// headsThing tells a run that its last word makes no body's or place's name: a thing's, or "Party
// Headquarters".
func (f *nameFinder) headsThing(first, end int) bool {
	last, text := f.words[end-1], f.tokens[end-1].text
	return last.has(thing) && !last.has(orgHead) && text != "AI" || text == "Headquarters" && end-first == 2 && f.words[first].has(demonym|ordinary)
}

// votesOfHead is what the words of such a name say of its kind; head is the word for what it is.
func (f *nameFinder) votesOfHead(first, end int, head wordFlags) votes {
	switch known := f.phraseFlags(first, end); {
	case known.has(knownOrg):
		return votes{organisation: 6}
	case known.has(anyPlace):
		return votes{place: 6}
	}
	v := f.votesOfLast(first, end, head)
	of, none := f.ofHead(first, end), v.organisation+v.place == 0
	switch {
	case none && of > 0 && f.tokens[of].text != "of":
		return votes{organisation: 5} // Students for …
	case none && of > 0 && isDaughters(f.tokens[of-1].text):
		return votes{organisation: 4} // "Friends of the Silk Mill"
	case v.organisation == 0 && (f.firmOfField(first, end) || f.ofACountry(first, end)):
		return votes{organisation: 4}
	case none && f.hotel(first, end):
		return votes{place: 5}
	case none && f.words[first].has(orgFirst):
		return votes{organisation: 5}
	}
	return v
}

// votesOfLast is what a name's last word, and the one for what it is, say of its kind.
func (f *nameFinder) votesOfLast(first, end int, head wordFlags) votes {
	last, text := f.words[end-1], f.tokens[end-1].text
	if text == "District" && !isDistrictsKind(f.tokens[end-2].text) {
		return votes{place: 5} // "Wau District"; but "Irving School District"
	}
	var v votes
	if f.sportBody(first, end) || f.branch(first, end) || last.has(orgHead) && end-first > 1 || head.has(orgHead) {
		v.organisation = 5
	}
	if head.has(knownOrg) && head.has(allCaps) && end-first == 3 || text == "AI" || text == "Rescue" && f.within(first, end, "and") {
		v.organisation = 4
	}
	if f.within(first, end, "&") && end-first > 2 {
		v.organisation = 5 // Halder & Sons
	}
	if head.has(weakHead) || last.has(weakHead) && v.organisation == 0 {
		v.organisation = max(v.organisation, 2)
	}
	if last.has(placeHead) && !last.has(orgHead) || v.organisation == 0 && head.has(placeHead) {
		if isUniversity(f.tokens[first].text) && f.within(first, end, "of") {
			return votes{organisation: 5} // "University of Ruritania at Chapel Hill"
		}
		v.place = 5
		if v.organisation == 5 {
			v.organisation = 3
		}
	}
	return v
}
