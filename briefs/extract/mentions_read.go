package extract

import "strings"

// read makes mentions of the run [first,end): titles are taken off, places and
// demonyms that stand before a person's name are parted from it, and what is
// left is weighed by what it is made of.
func (f *nameFinder) read(first, end int) {
	for end > first && f.endsNoName(end-1) {
		end--
	}
	for end > first+1 && f.modifiesRun(first, end) {
		first++
	}
	if first >= end || isShipsMark(f.tokens[first].text) && end-first > 1 {
		return // "HMS Poole"
	}
	if f.stateInShort(first, end) {
		f.readName(first, first+1) // "St. Louis, Mo. Poole said"
		first++
	}
	if f.addressesWord(first, end) {
		f.emit(first+1, end, votes{person: 5}) // "Mrs. Church"
		return
	}
	if at := f.shownIn(first, end); at == first {
		f.emit(first, end, votes{person: 5})
		return
	} else if at > first {
		f.readTitled(first, at-1, end)
		return
	}
	if end-first == 2 && f.tokens[first].text == "Series" && f.words[end-1].has(initial) {
		return // "in Series B funding"
	}
	if f.readOfKnown(first, end) || f.readBehindField(first, end) {
		return
	}
	if isDaughters(f.tokens[first].text) && end-first > 2 && f.tokens[first+1].text == "of" {
		f.emit(first, end, votes{organisation: 5}) // "Friends of the Lake"
		return
	}
	if f.joinsWing(first, first+1) && first+4 == end {
		f.emit(first, end, votes{organisation: 4})
		return
	}
	if f.headed(first, end) {
		f.readHeaded(first, end)
		return
	}
	if f.roleAtFirst(first, end) {
		first++
	}
	if k := f.lastTitle(first, end); k >= 0 {
		f.readTitled(first, k, end)
		return
	}
	f.readName(first, end)
}

// endsNoName tells a small word with a capital that shows nothing, at a run's end: a particle that
// no name goes on behind.
func (f *nameFinder) endsNoName(i int) bool {
	w := f.words[i]
	return w.has(closedClass|nameParticle) && w.has(freeCap) && !w.has(allCaps) && !w.has(knownOrg|anyPlace|surname) && w.has(ordinary|closedClass)
}

// modifiesRun tells a word at a run's head that says something of what it names and is no part of
// it: "Former President Poole". A paper's may be: "New Record".
func (f *nameFinder) modifiesRun(first, end int) bool {
	w := f.words[first]
	if !w.has(modifier) || !w.has(ordinary|freeCap) || w.has(titleWord) || f.phrase(first) >= 2 {
		return false
	}
	last := f.tokens[end-1].text
	return !(end-first == 2 && (isPaperAlone(last) || isPapers(last)))
}

// stateInShort tells a state in short between a town's comma and another name.
func (f *nameFinder) stateInShort(first, end int) bool {
	return first > f.from && end-first > 1 && f.tokens[first-1].text == "," &&
		f.words[first].has(stateAbbreviation) && strings.HasSuffix(f.tokens[first].text, ".")
}

// addressesWord tells a form of address before a word that bodies' or places' names end with, which is
// somebody's last name there, and before one that was somebody's last name: "Mrs. Church", "Mr. March".
func (f *nameFinder) addressesWord(first, end int) bool {
	if end-first != 2 || !f.addresses(first) {
		return false
	}
	w := f.words[end-1]
	return f.bears(f.tokens[end-1].text) || w.has(ordinary) && w.has(headOfName|siteNoun) && !w.has(closedClass|calendar|titleWord|allCaps)
}

// readOfKnown reads a run that is a name of the lexicon or one that stood before, or begins with a state's.
func (f *nameFinder) readOfKnown(first, end int) bool {
	n := f.phrase(first)
	switch {
	case n > 1 && first+n == end:
		f.emitKnown(first, end)
	case n > 1 && f.stateThenTitle(first, first+n, end):
		f.emitKnown(first, first+n) // "South Carolina Gov. Jane Poole": Carolina is a name too
		f.read(first+n, end)
	case f.firmAgain(first, end):
		f.emit(first, end, votes{organisation: 4})
	default:
		return false
	}
	return true
}

// stateThenTitle tells a state that ends with a first name, before a title and who bears it.
func (f *nameFinder) stateThenTitle(first, title, end int) bool {
	return title+1 < end && f.words[title-1].has(firstName) && f.words[title].has(titleWord|demonym) && f.phraseFlags(first, title).has(state)
}

// readBehindField reads a body before words for its people, and who holds an office behind what the
// office is for.
func (f *nameFinder) readBehindField(first, end int) bool {
	if k := f.bodysPeople(first, end); k > first {
		f.read(first, k) // "Leeds City Council Cabinet Members agreed"
		return true
	}
	if at := f.fieldsBearer(first, end); at > first {
		f.emit(at, end, votes{person: 3})
		return true
	}
	if at := f.bearerAfter(first, end); at > 0 {
		f.read(first, at)
		f.readBearer(at, end)
		return true
	}
	return false
}

// roleAtFirst tells what somebody is, at a sentence's head before the name: "Activist Lam
// Cheuk-ting", "Hubby Tony".
func (f *nameFinder) roleAtFirst(first, end int) bool {
	w := f.words[first]
	if !w.has(freeCap) {
		return false
	}
	if w.has(role) && end-first == 2 && isKin(f.tokens[first].text) && f.words[first+1].has(firstName) {
		return true
	}
	if !w.has(role|ordinary) || w.has(firstName|surname|eastSurname|orgHead) || f.phrase(first) >= 2 {
		return false
	}
	rest := f.given(first+1, end)
	if w.has(role) {
		return rest >= 4 || end-first > 2 && rest >= 2
	}
	return rest >= 4 && f.given(first, end) < 4
}

// bodysPeople gives the end of a body's name that words for its people written large
// stand after; first where none do.
func (f *nameFinder) bodysPeople(first, end int) int {
	if end-first < 3 || !isPeopleOfBody(f.tokens[end-1].text) || f.words[end-1].has(freeCap) {
		return first
	}
	k := end - 1
	if k-first > 2 && f.words[k].has(ordinary) && isPeoplesKind(f.tokens[k-1].text) {
		k--
	}
	if w := f.words[k-1]; k-first > 1 && w.has(orgHead) && !w.has(titleWord|freeCap) {
		return k
	}
	return first
}

// isPeopleOfBody tells words for the people of a body.
var isPeopleOfBody = ofSort("people of a body")

// isPeoplesKind tells what such people are of within their body.
var isPeoplesKind = ofSort("peoples kind")

// isAcronym tells three capitals or more that are no word, nor anybody's name.
func (f *nameFinder) isAcronym(i int) bool {
	w := f.words[i]
	return len(f.tokens[i].text) > 2 && w.has(allCaps) && !w.has(freeCap|ordinary|closedClass|initial|anyPlace|firstName|surname|titleWord|role|thing)
}

// peoplesOwn tells whether two words of which nothing is known, behind a people's, do
// what a person does: "Russian Daniil Medynsky crushed".
func (f *nameFinder) peoplesOwn(first, end int) bool {
	if end >= f.until || first > f.from && strings.EqualFold(f.tokens[first-1].text, "the") {
		return false
	}
	tag := f.tokens[end].tag
	return tag == "VBD" || tag == "VBZ" || tag == "MD"
}
