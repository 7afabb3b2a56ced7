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

// readName reads a run without titles.
func (f *nameFinder) readName(first, end int) {
	for first < end && !f.monthBearer(first) && (f.words[first].has(closedClass) && !f.words[first].has(capsOrg|capsPlace) && !(end-first > 2 && f.countedName(first)) || f.words[first].has(figure)) && !(isNameLike(f.tokens[first].text) && (f.tokens[first].text == "Will" || !f.words[first].has(freeCap)) && end-first > 1) {
		first++
	}
	if first >= end || end-first == 1 && isMoney(f.tokens[first].text) {
		return
	}
	if f.shownIn(first, end) == first {
		f.emit(first, end, votes{person: 5})
		return
	}
	if w := f.words[end-1]; end-first > 2 && w.has(nameSuffix) && w.has(allCaps) && !isGenerational(f.tokens[end-1].text) {
		if f.bearsTitle(first, end-1) {
			f.emit(first, end-1, votes{person: 4}) // Ewout Poole QC
			return
		}
		if f.given(first, end-1) >= 2 {
			end-- // Gordon Poole QC
		}
	}
	if first > f.from && f.words[first-1].has(bareTitle) {
		for k := first + 1; k < end; k++ { // within a title in capitals: "What Mr. Poole Really Thinks"
			if w := f.words[k]; w.has(ordinary) && !w.has(firstName|surname) && (strings.HasSuffix(f.tokens[k].text, "ly") || f.tokens[k].tag == "VBZ" || f.tokens[k].tag == "VBD" || f.tokens[k].tag == "MD") {
				end = k
				break
			}
		}
	}
	if end-first > 2 && f.tokens[first].text == "Exchequer" && (f.given(first+1, end) >= 2 || f.bearsTitle(first+1, end)) {
		f.readBearer(first+1, end) // "Chancellor of the Exchequer Jane Poole"
		return
	}
	if end-first == 3 && f.tokens[first].text == "State" && first-2 >= f.from && f.tokens[first-1].text == "of" && f.words[first-2].has(titleWord) && f.words[first-2].has(capital) {
		first++ // "Undersecretary of State Dovrin Ball"
	}
	if w := f.words[first]; end-first == 2 && w.has(demonym) && w.has(firstName) && first > f.from && f.words[first-1].has(role|titleWord) && !f.words[first+1].has(ordinary|anyPlace|demonym|orgHead|titleWord|allCaps) {
		f.emit(first, end, votes{person: 5}) // "official Roman Poole"
		return
	}
	person := f.given(first, end)
	n := f.phrase(first)
	if n == end-first {
		f.emitKnown(first, end)
		return
	}
	if end-first == 3 && isPartisan(f.tokens[first].text) && f.bearsTitle(first+1, end) {
		f.readBearer(first+1, end) // "Republican Ewout Poole"
		return
	}
	if n == 0 && end-first > 2 && f.words[first].has(demonym) && isPartisan(f.tokens[first+1].text) && f.given(first+2, end) >= 2 {
		f.readName(first+2, end) // "French Republican Jane Poole"
		return
	}
	if n > 0 && first+n+1 < end && isPartisan(f.tokens[first+n].text) && f.phraseFlags(first, first+n).has(anyPlace) && (f.given(first+n+1, end) >= 2 || f.bearsTitle(first+n+1, end)) {
		f.emitKnown(first, first+n) // "Ohio Republican Jane Poole"
		f.readBearer(first+n+1, end)
		return
	}
	if n < 2 && end-first > 2 && f.isAcronym(first) && f.words[first+1].has(firstName) && f.given(first+1, end) >= 4 {
		f.readName(first, first+1) // "chair of the UAS Abel Poole"
		f.readName(first+1, end)
		return
	}
	if person < 4 && end-first > 3 {
		if k := f.stuckTo(first, end); k > first {
			f.readHeaded(first, k)
			f.readName(k, end)
			return
		}
	}
	if person < 4 || f.words[first].has(anyPlace|demonym) && person < 5 || n > 1 && f.phraseFlags(first, first+n).has(anyPlace) {
		if n > 0 && f.given(first+n, end) >= 4 && !(f.words[first].has(firstName) && first > f.from && f.words[first-1].has(titleWord|role|bareTitle)) {
			f.emitKnown(first, first+n)
			f.readName(first+n, end)
			return
		}
		if f.words[first].has(demonym) && !(end-first == 1 && (f.words[first].has(surname) && f.bears(f.tokens[first].text) || f.words[first].has(freeCap) && f.saysBearer(first))) {
			if g := f.given(first+1, end); g >= 3 || g == 2 && end-first == 3 && f.peoplesOwn(first, end) {
				f.readName(first+1, end)
			} else if end-first == 2 && isTeam(strings.ToLower(f.tokens[end-1].text)) && strings.HasSuffix(f.tokens[end-1].text, "s") {
				f.emit(first, end, votes{organisation: 3}) // "Southern Kings"
			} else if end-first == 3 && f.tokens[first+1].text == "Red" && (f.tokens[first+2].text == "Cross" || f.tokens[first+2].text == "Crescent") {
				f.emit(first, end, votes{organisation: 5})
			} else if end-first > 1 && (f.called[f.foldedWords(first, end)] || first > f.from && isOfAParty(f.tokens[first-1].text) && !f.words[first+1].has(role|titleWord|thing|demonym)) {
				f.emit(first, end, votes{organisation: 4}) // "Georgian Dream", "the separatist Flemish Accord"
			}
			return
		}
	}
	if f.words[end-1].has(demonym) && end-first > 1 && person < 4 {
		if !f.words[end-2].has(ordinary) {
			f.readName(first, end-1)
		}
		return
	}
	if end-first == 2 && person < 4 && isTeam(strings.ToLower(f.tokens[end-1].text)) && strings.HasSuffix(f.tokens[end-1].text, "s") && !f.words[first].has(firstName|surname|ordinary|titleWord|role|anyPlace|initial) && !f.words[end-1].has(surname|firstName|freeCap) {
		f.emit(first, end, votes{organisation: 3}) // "Mata Tuskers"
		return
	}
	if n > 0 && person < 4 && n == end-first-1 && f.phraseFlags(first, first+n).has(anyPlace) && f.pluralTeam(end-1) {
		f.emit(first, end, votes{organisation: 4}) // "Quetta Gladiators"
		return
	}
	if n > 0 && person < 2 && first+n < end && f.phraseFlags(first, first+n).has(knownOrg) && !f.words[first].has(freeCap|anyPlace) && f.phrase(first+n) == end-first-n && isWorldPart(f.text[f.tokens[first+n].start:f.tokens[end-1].end]) {
		f.emit(first, end, votes{organisation: 5}) // "Isuzu East Africa"
		return
	}
	if w := f.words[end-1]; n > 0 && n == end-first-1 && person < 2 && f.phraseFlags(first, first+n).has(knownOrg) && !f.phraseFlags(first, first+n).has(likeWord|anyPlace) && !isCarMake(f.tokens[first].text) &&
		!w.has(ordinary|thing|firstName|surname|eastSurname|allCaps|freeCap|anyPlace|demonym|titleWord|role|initial|calendar|knownOrg) && !strings.ContainsAny(f.tokens[end-1].text, "0123456789-.") {
		f.emit(first, end, votes{organisation: 5}) // "Bosch Rexrode"
		return
	}
	if n > 0 && person < 2 && f.phraseFlags(first, first+n).has(knownOrg) && !f.phraseFlags(first, first+n).has(likeWord) {
		if first+n+1 < end && isStationsPart(f.tokens[first+n].text) && f.words[first].has(allCaps) && !f.words[end-1].has(thing|knownOrg) {
			f.emit(first, end, votes{organisation: 5}) // "BBC Radio Kent"
			return
		}
		f.emitKnown(first, first+n) // "Google Science Fair"
		if first+n < end && !f.words[first+n].has(ordinary) {
			f.readName(first+n, end)
		}
		return
	}
	if last := f.words[end-1]; (end-first == 2 || end-first == 3 && !f.words[first+1].has(ordinary|anyPlace|demonym|orgHead|placeHead|knownOrg|allCaps|thing|closedClass|calendar)) && f.afterOffice(first) && !f.within(first, end, "&") && f.words[first].has(ordinary) && !f.words[first].has(firstName|surname|freeCap) &&
		n < 2 && !last.has(ordinary|anyPlace|demonym|orgHead|weakHead|placeHead|knownOrg|allCaps|thing|freeCap) {
		f.emit(first+1, end, votes{person: 3}) // "Coordinating Minister for Security Mahfud", "Minister for Fisheries Sadanand Kurup"
		return
	}
	if f.afterOffice(first) && end-first > 2 && !f.words[first].has(firstName|ordinary) {
		for k := first + 1; k+1 < end; k++ {
			if w := f.words[k]; w.has(firstName) && !w.has(ordinary|anyPlace) && f.given(k, end) >= 4 {
				f.readName(k, end) // "Assistant Secretary of State for Inter-American Affairs Paul Poole"
				return
			}
		}
	}
	if person < 4 && n < 2 && f.words[first].has(ordinary) {
		for k := first + 1; k+1 < end; k++ { // "Education Stefania Giannini"
			ofOffice := k == first+1 && f.afterOffice(first) && f.given(k, end) >= 3 // "Secretary of State Mike Poole"
			if w := f.words[k]; (w.has(firstName) || end-k > 2 && (w.has(eastSurname) || w.has(nameParticle) && f.words[k+1].has(firstName))) && (!w.has(ordinary|anyPlace) && f.given(k, end) >= 4 || ofOffice) {
				f.readName(k, end)
				return
			} else if !w.has(ordinary) {
				break
			}
		}
	}
	if person < 5 || f.words[first].has(stateAbbreviation) {
		if k := f.placeWithin(first, end); k > first {
			f.readName(first, k)
			f.readName(k, end)
			return
		}
	}
	if k := f.whereabouts(first, end); k > first {
		f.readName(first, k)
		f.readName(k, end)
		return
	}
	if f.amalgam(first, end) {
		f.emit(first, end, votes{organisation: 5})
		return
	}
	v := votes{person: person}
	if n < 2 && person < 4 && f.articled(first, end) || end-first == 1 && f.twoNames(f.tokens[first].text) && !f.words[first].has(anyPlace|demonym|ordinary) {
		v = votes{organisation: 1}
	}
	if end-first == 2 && n < 2 && person < 4 && (f.tokens[first].text == "Los" || f.tokens[first].text == "Las") {
		v = votes{organisation: 3} // Los Choneros
	}
	if end-first > 1 && end-first <= 3 && isPlaceFirst(f.tokens[first].text) && (person < 5 || f.tokens[first].text == "Santa" || f.tokens[first].text == "San") {
		v.place, v.person = 4, min(person, 2)
		if end-first == 2 && f.words[first+1].has(ordinary) && !f.words[first+1].has(placeHead|surname) {
			v.place = 1 // "New Dawn"
		}
	}
	if end-first == 1 {
		w := f.words[first]
		switch {
		case f.bearsShown(first) && !w.has(freeCap|calendar):
			v.person = 3 // "Church", of Georgia Church, 45
		case w.has(thing) && w.has(allCaps) && f.shortensBody(first):
			v.organisation = 3 // "GPU", of General Public Utilities Corp
		case f.shortFirm(first):
			v.organisation, v.person = 3, 0 // "Crown", of Crown Water Ltd
		case w.has(freeCap) && f.saysBearer(first), f.monthBearer(first),
			isShortTitle(f.tokens[first].text) && f.plays(f.tokens[first].text),
			w.has(demonym) && w.has(surname) && f.bears(f.tokens[first].text),
			w.has(titleWord) && !w.has(freeCap) && first > f.from && !strings.EqualFold(f.tokens[first-1].text, "the") && f.bears(f.tokens[first].text):
			v.person = 2 // "Dane", of Chris Dane; "King", of Lucius King
		case w.has(ordinary) && w.has(orgHead|placeHead|weakHead|groupNoun) && !w.has(freeCap) && (f.bears(f.tokens[first].text) || f.lasts[f.tokens[first].text] && !(first > f.from && strings.EqualFold(f.tokens[first-1].text, "the"))):
			v.person = 2 // "Mills", of Anne Mills
		case !w.has(knownOrg) && strings.Contains(f.tokens[first].text, "-") && strings.ContainsAny(f.tokens[first].text, "0123456789"):
			return // AR-15
		case w.has(demonym|calendar|titleWord) || w.has(thing) && !w.has(firstName|surname|eastSurname):
			return
		case w.has(stateAbbreviation):
			v.place = 3
		case w.has(allCaps) && w.has(ordinary) && !w.has(freeCap) && first > f.from && end < f.until && f.tokens[first-1].text == "(" && f.tokens[end].text == ")":
			// "the Maritime Industry Authority (MARINA)"
		case isFirmEnd(f.tokens[first].text) || f.tokens[first].text == "AG":
			return // "adidas AG"
		case w.has(allCaps) && !w.has(initial) && !w.has(freeCap) && len(f.tokens[first].text) <= 6 && !w.has(ordinary):
		case w.has(allCaps) && w.has(initial) && !w.has(freeCap) && len(f.tokens[first].text) > 2 && strings.Contains(f.tokens[first].text, "."):
			v.organisation = 1
		case w.has(initial):
			return
		case w.has(ordinary|orgHead) && !w.has(freeCap) && isTeam(strings.ToLower(f.tokens[first].text)) && (f.plays(f.tokens[first].text) || f.isTheTeam(first)), w.has(freeCap) && isTeam(strings.ToLower(f.tokens[first].text)) && end < f.until && (isPost(f.tokens[end].text) || isPlayer(f.tokens[end].text)):
			v = votes{organisation: 3} // "the Hawks", of the Lakeport Hawks
		case w.has(ordinary) && w.has(orgHead|placeHead|weakHead|groupNoun) && !w.has(eastSurname):
			return
		case w.has(orgHead) && !w.has(ordinary) && (isCamelCase(f.tokens[first].text) || strings.Contains(f.tokens[first].text, "-") || endsAsFirms(appendFolded(nil, f.tokens[first].text))):
			v.organisation = 3
		case w.has(orgHead):
			v.organisation = 1
		case isCamelCase(f.tokens[first].text) || endsWithFigure(f.tokens[first].text) && !isSmallWord([]byte(strings.ToLower(strings.TrimRight(f.tokens[first].text, "0123456789")))) || isSite(f.tokens[first].text), lettersThenSmall(f.tokens[first].text), strings.HasSuffix(f.tokens[first].text, "-TV"), strings.HasSuffix(f.tokens[first].text, "-FM"), strings.HasSuffix(f.tokens[first].text, "-DT"):
			v.organisation = 3
		}
	} else if f.words[first].has(thing) && !f.words[first].has(firstName) || f.words[end-1].has(thing) && !(person >= 4 && (f.words[end-1].has(surname|eastSurname) || f.tokens[end-1].text == "Islam")) {
		return
	} else if f.within(first, end, "&") {
		v.organisation = 4
	}
	f.emit(first, end, v)
}

// isStationsPart tells words that go on with a broadcaster's letters: "BBC Radio Derby".
func isStationsPart(s string) bool {
	return s == "Radio" || s == "Sport" || s == "World" || s == "News"
}
