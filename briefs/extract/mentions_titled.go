package extract

import "strings"

// lastTitle gives the last word of [first,end) that is a title before a name,
// or at the end; -1 where there is none. Titles that are names too are taken as
// names where a given name stands before them, or a family name alone after
// "Dean" or "Earl".
func (f *nameFinder) lastTitle(first, end int) int {
	for k := end - 1; k >= first; k-- {
		w := f.words[k]
		if !w.has(titleWord) && !f.roleWithin(first, k, end) || k > first && k == end-1 && f.suffixAt(first, k) {
			continue
		}
		if k > first && w.has(nameParticle) && !w.has(capital) {
			continue // Guardia di Finanza
		}
		if k > first && f.surelyGiven(k-1) {
			if !w.has(bareTitle) && w.has(allCaps) == f.words[k-1].has(allCaps) && !f.firmsOffice(first, k, end) {
				continue // Stephen King, Ahmad Shah Massoud
			}
			if k == end-1 && isFamilyTitle(f.tokens[k].text) {
				continue // Imran Sheikh
			}
		}
		if k == end-1 && isShortTitle(f.tokens[k].text) && (k > first && !f.words[k-1].has(titleWord|role|ordinary) || k == first && f.plays(f.tokens[k].text)) {
			continue // Tan Bok Sen, and "Sen" alone
		}
		if k > first && k+2 < end && isQuotationMark(f.tokens[k-1].text) && isQuotationMark(f.tokens[k+1].text) {
			continue // Derek “Duke” Poole
		}
		if f.tokens[k].text == "Shah" && k+1 < end || f.tokens[k].text == "Sri" && k+1 < end && f.tokens[k+1].text == "Lanka" {
			continue // Shah Nawaz
		}
		if k > first && k == end-1 && (f.surnameToo(first, k) || f.callsSurname(k-1) && (isSurnameToo(strings.ToLower(f.tokens[k].text)) || f.bears(f.tokens[k].text))) {
			continue // Lee Bishop, Ms. Bishop, Coach Bishop
		}
		if end-first == 1 && !w.has(freeCap) && first > f.from && !f.behindThe(first) && f.bears(f.tokens[k].text) {
			continue // "King", of Lucius King
		}
		if end-first == 1 && w.has(freeCap) && f.saysBearer(first) {
			continue
		}
		if w.has(firstName) && k == first && (k+2 == end || k+4 < end+1 && isQuotationMark(f.tokens[k+1].text)) && isGivenTitle(f.tokens[k].text) {
			continue // Dean Kamen
		}
		return k
	}
	return -1
}

// suffixAt tells letters behind a name that are no title there.
func (f *nameFinder) suffixAt(first, k int) bool {
	w := f.words[k]
	return w.has(nameSuffix) && !(w.has(titleWord) && f.words[first].has(anyPlace) && !f.words[first].has(firstName))
}

// surelyGiven tells a first name that is nothing else.
func (f *nameFinder) surelyGiven(i int) bool {
	w := f.words[i]
	return w.has(firstName) && !w.has(titleWord|ordinary|anyPlace|demonym)
}

// firmsOffice tells an office that is nobody's name between a firm's name, which is a first name too,
// and a person's: "Lilly Chairman Richard Poole".
func (f *nameFinder) firmsOffice(first, k, end int) bool {
	return k-1 == first && k+2 < end && isOfficeAlone(f.tokens[k].text) && f.given(k+1, end) >= 4
}

// surnameToo tells a title that is the last name of a person, behind the first.
func (f *nameFinder) surnameToo(first, k int) bool {
	before := f.words[k-1]
	return isSurnameToo(strings.ToLower(f.tokens[k].text)) &&
		(before.has(firstName) && !before.has(anyPlace|demonym|titleWord|knownOrg|freeCap) || k-1 == first && f.unheard(first))
}

// callsSurname tells a form of address, or an office that no other title goes with, before a last name:
// "Ms. Judge", "Coach Judge", but "Chief Judge".
func (f *nameFinder) callsSurname(i int) bool {
	switch f.tokens[i].text {
	case "Coach", "Mayor", "Senator", "Congressman", "Congresswoman", "Councillor", "Councilman", "Councilwoman", "Officer", "Trooper", "Professor":
		return true
	}
	return f.addresses(i)
}

// isShortTitle tells shortened titles that are names too where no stop stands behind them.
func isShortTitle(s string) bool {
	return s == "Sen" || s == "Gen" || s == "Col"
}

// isOfficeAlone tells posts that are nobody's name, so that a firm's goes before them: "Lilly
// Chairman Richard Poole".
func isOfficeAlone(s string) bool {
	switch s {
	case "Chairman", "Chairwoman", "President", "Director", "Spokesman", "Spokeswoman", "Treasurer", "Analyst", "Economist", "Founder",
		"Editor", "Manager", "Chief":
		return true
	}
	return false
}

// roleWithin tells a word for what somebody is between a body's name and a
// person's: "Halden Herald Publisher Anna Poole".
func (f *nameFinder) roleWithin(first, k, end int) bool {
	const ofNames = firstName | surname | eastSurname
	w := f.words[k]
	if w.has(role) && !w.has(ofNames|orgHead|anyPlace|groupNoun) && f.bearsTitle(k+1, end) && (w.has(ordinary) || isRoleByEnding(strings.ToLower(f.tokens[k].text))) {
		return true // "State Engineer Ewout Poole"
	}
	return k > first+1 && w.has(role) && w.has(ordinary) && !w.has(ofNames|orgHead|anyPlace|freeCap) && !f.words[k-1].has(firstName) && f.given(k+1, end) >= 4
}

// bearsTitle tells two words of which no lexicon knows the first, and the last is no body's nor
// place's: behind a title they are its bearer's name.
func (f *nameFinder) bearsTitle(i, end int) bool {
	return i+2 == end && (f.unheard(i) || isNameFirst(f.tokens[i].text)) &&
		!f.words[i+1].has(orgHead|weakHead|placeHead|anyPlace|demonym|titleWord|knownOrg|allCaps|thing|calendar)
}

// isFamilyTitle tells forms of address that are family names too.
func isFamilyTitle(s string) bool { return s == "Sheikh" || s == "Begum" || s == "Lord" || s == "Sri" }

// isGivenTitle tells titles that are first names more often.
func isGivenTitle(s string) bool { return s == "Dean" || s == "Earl" || s == "Duke" }

// readTitled reads what stands before the titles and the name after them.
func (f *nameFinder) readTitled(first, k, end int) {
	start := k
	for start > first && (f.words[start-1].has(titleWord|modifier|role) || f.policeRank(first, start-1)) {
		start-- // "PNP Spokesperson Police Brigadier General"
	}
	if start > first && !(f.words[first].has(modifier) && f.words[first].has(titleWord) && f.allOrdinary(first, start)) { // "Chief Technology Officer"
		f.readBefore(first, start)
	}
	if k+1 < end {
		f.readBearer(k+1, end)
	}
}

// policeRank tells "Police" between two titles.
func (f *nameFinder) policeRank(first, i int) bool {
	return f.tokens[i].text == "Police" && i-1 >= first && f.words[i-1].has(titleWord|role)
}

// readBearer reads the name behind a title or an office.
func (f *nameFinder) readBearer(first, end int) {
	if f.bearsTitle(first, end) {
		f.emit(first, end, votes{person: 3})
		return
	}
	f.readName(first, end)
}

// readBefore reads the words between the head of a run and a title: "US",
// "Twitter", "Civil Defense Authority", "White House Press", "Republican".
func (f *nameFinder) readBefore(first, end int) {
	for end > first && f.phrase(first) != end-first {
		if w := f.words[end-1]; !w.has(demonym) && (!w.has(ordinary) || w.has(orgHead|anyPlace|knownOrg)) {
			break
		}
		end--
	}
	if end <= first {
		return
	}
	if w := f.words[first]; end-first == 1 && w.has(allCaps) && !w.has(freeCap|ordinary|thing|initial|anyPlace|firstName) && len(f.tokens[first].text) >= 3 {
		f.emit(first, end, votes{organisation: 3}) // "NYPD Commissioner"
		return
	}
	if w := f.words[first]; end-first == 1 && w.has(likeWord) && !w.has(anyPlace|firstName) {
		f.emit(first, end, votes{organisation: 3}) // "Apple CEO"
		return
	}
	if end-first > 2 && f.words[end-1].has(orgHead) && !f.words[end-1].has(titleWord|freeCap) && f.phrase(first) == 1 && f.headed(first, end) {
		f.readHeaded(first, end) // "Lagos State Fire Service Director"
		return
	}
	if n := f.phrase(first); n > 0 && first+n < end {
		f.emitKnown(first, first+n)
		return
	}
	if end < f.until && isFirmOffice(f.tokens[end].text) && !f.words[end-1].has(anyPlace|demonym|ordinary) {
		f.emit(first, end, votes{organisation: 4}) // "Harmon CEO Walter Poole"
		return
	}
	from := len(f.found)
	f.read(first, end)
	if from >= len(f.found) || f.words[first].has(firstName|surname|eastSurname) || end >= f.until {
		return
	}
	for i := from; i < len(f.found); i++ {
		if v := &f.found[i].votes; v.person > 0 && v.person < 4 {
			v.person = 0 // what stands before an office is where it is held
			if office := strings.ToLower(f.tokens[end].text); v.organisation == 0 && (isRuler(office) || isSeatHolder(office)) {
				v.place = sum8(v.place, 2) // "Occidental Mindoro Representative"
			}
		}
	}
}

// isFirmOffice tells the offices that only firms have.
func isFirmOffice(s string) bool {
	switch s {
	case "CEO", "CFO", "COO", "CTO", "CIO":
		return true
	}
	return false
}

// isSurnameToo tells titles that are family names too, behind a first name.
var isSurnameToo = ofSort("surname too")
