package extract

import "strings"

// read makes mentions of the run [first,end): titles are taken off, places and
// demonyms that stand before a person's name are parted from it, and what is
// left is weighed by what it is made of.
func (f *nameFinder) read(first, end int) {
	for end > first && f.words[end-1].has(closedClass|nameParticle) && f.words[end-1].has(freeCap) && !f.words[end-1].has(allCaps) && !f.words[end-1].has(knownOrg|anyPlace|surname) && f.words[end-1].has(ordinary|closedClass) {
		end--
	}
	for first < end && f.words[first].has(modifier) && f.words[first].has(ordinary|freeCap) && !f.words[first].has(titleWord) && end > first+1 && f.phrase(first) < 2 && !(end-first == 2 && (isPaperAlone(f.tokens[end-1].text) || isPapers(f.tokens[end-1].text))) {
		first++
	}
	if first >= end || isShipsMark(f.tokens[first].text) && end-first > 1 {
		return // "HMS Poole"
	}
	if first > f.from && end-first > 1 && f.tokens[first-1].text == "," && f.words[first].has(stateAbbreviation) && strings.HasSuffix(f.tokens[first].text, ".") {
		f.readName(first, first+1) // "St. Louis, Mo. Poole said"
		first++
	}
	if w := f.words[end-1]; end-first == 2 && f.addresses(first) && w.has(ordinary) && w.has(orgHead|weakHead|placeHead|groupNoun|siteNoun) && !w.has(closedClass|calendar|titleWord|allCaps) {
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
	if n := f.phrase(first); n > 1 && first+n == end {
		f.emitKnown(first, end)
		return
	}
	if n := f.phrase(first); n > 1 && first+n+1 < end && f.words[first+n-1].has(firstName) && f.words[first+n].has(titleWord|demonym) && f.phraseFlags(first, first+n).has(state) {
		f.emitKnown(first, first+n) // "South Carolina Gov. Jane Poole": Carolina is a name too
		f.read(first+n, end)
		return
	}
	if f.firmAgain(first, end) {
		f.emit(first, end, votes{organisation: 4})
		return
	}
	if k := f.bodysPeople(first, end); k > first {
		f.read(first, k) // "Leeds City Council Cabinet Members agreed"
		return
	}
	if at := f.fieldsBearer(first, end); at > first {
		f.emit(at, end, votes{person: 3})
		return
	}
	if at := f.bearerAfter(first, end); at > 0 {
		f.read(first, at)
		f.readBearer(at, end)
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
	if w := f.words[first]; w.has(freeCap) && w.has(role|ordinary) && !w.has(firstName|surname|eastSurname|orgHead) && (f.given(first+1, end) >= 4 || w.has(role) && end-first > 2 && f.given(first+1, end) >= 2) && (w.has(role) || f.given(first, end) < 4) && f.phrase(first) < 2 {
		first++ // "Activist Lam Cheuk-ting"
	} else if w.has(freeCap) && w.has(role) && end-first == 2 && isKin(f.tokens[first].text) && f.words[first+1].has(firstName) {
		first++ // "Hubby Tony"
	}
	if k := f.lastTitle(first, end); k >= 0 {
		f.readTitled(first, k, end)
		return
	}
	f.readName(first, end)
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
