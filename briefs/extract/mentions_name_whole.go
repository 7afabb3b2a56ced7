package extract

import "strings"

// The runs of readName that are one name, and what its own words say of its kind.

// readWhole makes one mention of a run, unless it is a thing's name or no name at all.
func (f *nameFinder) readWhole(r nameRun) {
	if f.amalgam(r.first, r.end) {
		f.emit(r.first, r.end, votes{organisation: 5})
		return
	}
	v := f.votesOfFirst(r)
	switch {
	case r.size() == 1:
		if !f.weighWord(r.first, &v) {
			return
		}
	case f.namesThing(r):
		return
	case f.within(r.first, r.end, "&"):
		v.organisation = 4
	}
	f.emit(r.first, r.end, v)
}

// votesOfFirst is what the first word of a name says of its kind.
func (f *nameFinder) votesOfFirst(r nameRun) votes {
	first, text := r.first, f.tokens[r.first].text
	open := r.known < 2 && r.person < 4
	v := votes{person: r.person}
	if open && f.articled(first, r.end) || r.size() == 1 && f.twoNames(text) && !f.words[first].has(anyPlace|demonym|ordinary) {
		v = votes{organisation: 1}
	}
	if r.size() == 2 && open && (text == "Los" || text == "Las") {
		v = votes{organisation: 3} // Los Choneros
	}
	if r.size() > 1 && r.size() <= 3 && isPlaceFirst(text) && (r.person < 5 || text == "Santa" || text == "San") {
		v.place, v.person = 4, min(r.person, 2)
		if r.size() == 2 && f.words[first+1].has(ordinary) && !f.words[first+1].has(placeHead|surname) {
			v.place = 1 // "New Dawn"
		}
	}
	return v
}

// namesThing tells a name of several words that a thing's first or last word makes a thing's.
func (f *nameFinder) namesThing(r nameRun) bool {
	if f.words[r.first].has(thing) && !f.words[r.first].has(firstName) {
		return true
	}
	last := f.words[r.end-1]
	family := last.has(surname|eastSurname) || f.tokens[r.end-1].text == "Islam"
	return last.has(thing) && !(r.person >= 4 && family)
}

// weighWord sets the votes of a name of one word by what the word is, and tells whether it is a
// name at all.
func (f *nameFinder) weighWord(i int, v *votes) bool {
	w, text := f.words[i], f.tokens[i].text
	switch {
	case f.bearsShown(i) && !w.has(freeCap|calendar):
		v.person = 3 // "Church", of Georgia Church, 45
	case w.has(thing) && w.has(allCaps) && f.shortensBody(i):
		v.organisation = 3 // "GPU", of General Public Utilities Corp
	case f.shortFirm(i):
		v.organisation, v.person = 3, 0 // "Crown", of Crown Water Ltd
	case f.lastNameBorne(i), f.headNameBorne(i):
		v.person = 2
	case !w.has(knownOrg) && isModelNumber(text), // AR-15
		w.has(demonym | calendar | titleWord),
		w.has(thing) && !w.has(firstName|surname|eastSurname):
		return false
	case w.has(stateAbbreviation):
		v.place = 3
	case f.bracketedWord(i):
	case isFirmEnd(text) || text == "AG":
		return false // "adidas AG"
	case f.fewLetters(i):
	case w.has(allCaps) && w.has(initial) && !w.has(freeCap) && len(text) > 2 && strings.Contains(text, "."):
		v.organisation = 1
	case w.has(initial):
		return false
	case f.teamAlone(i):
		*v = votes{organisation: 3}
	case w.has(ordinary) && w.has(headOfName) && !w.has(eastSurname):
		return false
	case w.has(orgHead) && (w.has(ordinary) || !isFirmsMake(text)):
		v.organisation = 1
	case w.has(orgHead), isSitesMake(text), isStationsMake(text):
		v.organisation = 3
	}
	return true
}

// headOfName is what the names of bodies and places end with.
const headOfName = orgHead | placeHead | weakHead | groupNoun

// lastNameBorne tells a word that is a title, a people or an English word besides and is the last name of
// somebody named before: "Dane", of Chris Dane; "King", of Lucius King.
func (f *nameFinder) lastNameBorne(i int) bool {
	w, text := f.words[i], f.tokens[i].text
	switch {
	case w.has(freeCap) && f.saysBearer(i), f.monthBearer(i), isShortTitle(text) && f.plays(text), w.has(demonym) && w.has(surname) && f.bears(text):
		return true
	}
	return w.has(titleWord) && !w.has(freeCap) && i > f.from && !f.behindThe(i) && f.bears(text)
}

// headNameBorne tells a word that bodies' or places' names end with and that is somebody's last
// name: "Mills", of Anne Mills.
func (f *nameFinder) headNameBorne(i int) bool {
	w, text := f.words[i], f.tokens[i].text
	return w.has(ordinary) && w.has(headOfName) && !w.has(freeCap) && (f.bears(text) || f.lasts[text] && !f.behindThe(i))
}

// behindThe tells whether "the" stands right before a word.
func (f *nameFinder) behindThe(i int) bool {
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the")
}

// isModelNumber tells what a thing is sold by: "AR-15".
func isModelNumber(word string) bool {
	return strings.Contains(word, "-") && strings.ContainsAny(word, "0123456789")
}

// bracketedWord tells an English word in capitals that is all of a bracket: "the Maritime Industry
// Authority (MARINA)".
func (f *nameFinder) bracketedWord(i int) bool {
	w := f.words[i]
	return w.has(allCaps) && w.has(ordinary) && !w.has(freeCap) && i > f.from && i+1 < f.until && f.tokens[i-1].text == "(" && f.tokens[i+1].text == ")"
}

// fewLetters tells letters that may stand for a body's name.
func (f *nameFinder) fewLetters(i int) bool {
	const longest = 6 // letters
	w := f.words[i]
	return w.has(allCaps) && !w.has(initial|freeCap|ordinary) && len(f.tokens[i].text) <= longest
}

// teamAlone tells what a team's players are called that stands for the team: "the Hawks", of the
// Lakeport Hawks, or "Hawks guard" at a sentence's head.
func (f *nameFinder) teamAlone(i int) bool {
	w, text := f.words[i], f.tokens[i].text
	if !w.has(ordinary|orgHead|freeCap) || !isTeam(strings.ToLower(text)) {
		return false
	}
	if w.has(freeCap) {
		return i+1 < f.until && (isPost(f.tokens[i+1].text) || isPlayer(f.tokens[i+1].text))
	}
	return f.plays(text) || f.isTheTeam(i)
}

// isFirmsMake tells a word that looks like no other than a firm's: "AeroSystems", "Landesbank".
func isFirmsMake(word string) bool {
	return isCamelCase(word) || strings.Contains(word, "-") || endsAsFirms(appendFolded(nil, word))
}

// isSitesMake tells a word that is made as the names of firms and their sites are: "StubHub",
// "Flightradar24", "Dealtree.com", "ESPNcricinfo".
func isSitesMake(word string) bool {
	if isCamelCase(word) || isSite(word) || lettersThenSmall(word) {
		return true
	}
	return endsWithFigure(word) && !isSmallWord([]byte(strings.ToLower(strings.TrimRight(word, "0123456789"))))
}

// isStationsMake tells a broadcaster's letters with what it sends: "KENT-TV".
func isStationsMake(word string) bool { return hasAnySuffix(word, "-TV", "-FM", "-DT") }
