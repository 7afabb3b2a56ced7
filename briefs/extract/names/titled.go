package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// lastTitle gives the last word of [first,end) that is a title before a name,
// or at the end; -1 where there is none. Titles that are names too are taken as
// names where a given name stands before them, or a family name alone after
// "Dean" or "Earl".
func (f *nameFinder) lastTitle(first, end int) int {
	for k := end - 1; k >= first; k-- {
		w := f.Words[k]
		if !w.Has(lexicon.TitleWord) && !f.roleWithin(first, k, end) || k > first && k == end-1 && f.suffixAt(first, k) {
			continue
		}
		if k > first && w.Has(lexicon.NameParticle) && !w.Has(lexicon.Capital) {
			continue // Guardia di Finanza
		}
		if k > first && f.surelyGiven(k-1) {
			if !w.Has(lexicon.BareTitle) && w.Has(lexicon.AllCaps) == f.Words[k-1].Has(lexicon.AllCaps) && !f.firmsOffice(first, k, end) {
				continue // Stephen King, Ahmad Shah Massoud
			}
			if k == end-1 && isFamilyTitle(f.Tokens[k].Text) {
				continue // Imran Sheikh
			}
		}
		if k > first+1 && k == end-1 && w.Has(lexicon.Surname) && f.unheard(first) && f.unheard(k-1) {
			continue // Pasang Nuru Lama
		}
		if k == end-1 && isShortTitle(f.Tokens[k].Text) && (k > first && !f.Words[k-1].Has(lexicon.TitleWord|lexicon.Role|lexicon.Ordinary) || k == first && f.plays(f.Tokens[k].Text)) {
			continue // Tan Bok Sen, and "Sen" alone
		}
		if k > first && k+2 < end && IsQuotationMark(f.Tokens[k-1].Text) && IsQuotationMark(f.Tokens[k+1].Text) {
			continue // Derek “Duke” Poole
		}
		if f.Tokens[k].Text == "Shah" && k+1 < end || f.Tokens[k].Text == "Sri" && k+1 < end && f.Tokens[k+1].Text == "Lanka" {
			continue // Shah Nawaz
		}
		if k > first && k == end-1 && (f.surnameToo(first, k) || f.callsSurname(k-1) && (isSurnameToo(strings.ToLower(f.Tokens[k].Text)) || f.bears(f.Tokens[k].Text))) {
			continue // Lee Bishop, Ms. Bishop, Coach Bishop
		}
		if end-first == 1 && !w.Has(lexicon.FreeCap) && first > f.from && !f.behindThe(first) && f.bears(f.Tokens[k].Text) {
			continue // "King", of Lucius King
		}
		if end-first == 1 && w.Has(lexicon.FreeCap) && f.saysBearer(first) {
			continue
		}
		if w.Has(lexicon.FirstName) && k == first && (k+2 == end || k+4 < end+1 && IsQuotationMark(f.Tokens[k+1].Text)) && isGivenTitle(f.Tokens[k].Text) {
			continue // Dean Kamen
		}
		return k
	}
	return -1
}

// suffixAt tells letters behind a name that are no title there.
func (f *nameFinder) suffixAt(first, k int) bool {
	w := f.Words[k]
	return w.Has(lexicon.NameSuffix) && !(w.Has(lexicon.TitleWord) && f.Words[first].Has(lexicon.AnyPlace) && !f.Words[first].Has(lexicon.FirstName))
}

// surelyGiven tells a first name that is nothing else.
func (f *nameFinder) surelyGiven(i int) bool {
	w := f.Words[i]
	return w.Has(lexicon.FirstName) && !w.Has(lexicon.TitleWord|lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym)
}

// firmsOffice tells an office that is nobody's name between a firm's name, which is a first name too,
// and a person's: "Lilly Chairman Richard Poole".
func (f *nameFinder) firmsOffice(first, k, end int) bool {
	return k-1 == first && k+2 < end && isOfficeAlone(f.Tokens[k].Text) && f.given(k+1, end) >= 4
}

// surnameToo tells a title that is the last name of a person, behind the first.
func (f *nameFinder) surnameToo(first, k int) bool {
	before := f.Words[k-1]
	return isSurnameToo(strings.ToLower(f.Tokens[k].Text)) &&
		(before.Has(lexicon.FirstName) && !before.Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.KnownOrg|lexicon.FreeCap) || k-1 == first && f.unheard(first))
}

// callsSurname tells a form of address, or an office that no other title goes with, before a last name:
// "Ms. Judge", "Coach Judge", but "Chief Judge".
func (f *nameFinder) callsSurname(i int) bool {
	switch f.Tokens[i].Text {
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
	const ofNames = lexicon.FirstName | lexicon.Surname | lexicon.EastSurname
	w := f.Words[k]
	if w.Has(lexicon.Role) && !w.Has(ofNames|lexicon.OrgHead|lexicon.AnyPlace|lexicon.GroupNoun) && f.bearsTitle(k+1, end) && (w.Has(lexicon.Ordinary) || isRoleByEnding(strings.ToLower(f.Tokens[k].Text))) {
		return true // "State Engineer Ewout Poole"
	}
	return k > first+1 && w.Has(lexicon.Role) && w.Has(lexicon.Ordinary) && !w.Has(ofNames|lexicon.OrgHead|lexicon.AnyPlace|lexicon.FreeCap) && !f.Words[k-1].Has(lexicon.FirstName) && f.given(k+1, end) >= 4
}

// bearsTitle tells two words of which no lexicon knows the first, and the last is no body's nor
// place's: behind a title they are its bearer's name.
func (f *nameFinder) bearsTitle(i, end int) bool {
	return i+2 == end && (f.unheard(i) || isNameFirst(f.Tokens[i].Text)) &&
		!f.Words[i+1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.KnownOrg|lexicon.AllCaps|lexicon.Thing|lexicon.Calendar)
}

// isFamilyTitle tells forms of address that are family names too.
func isFamilyTitle(s string) bool { return s == "Sheikh" || s == "Begum" || s == "Lord" || s == "Sri" }

// isGivenTitle tells titles that are first names more often.
func isGivenTitle(s string) bool { return s == "Dean" || s == "Earl" || s == "Duke" }

// readTitled reads what stands before the titles and the name after them.
func (f *nameFinder) readTitled(first, k, end int) {
	start := k
	for start > first && (f.Words[start-1].Has(lexicon.TitleWord|lexicon.Modifier|lexicon.Role) || f.policeRank(first, start-1)) {
		start-- // "PNP Spokesperson Police Brigadier General"
	}
	if start > first && !(f.Words[first].Has(lexicon.Modifier) && f.Words[first].Has(lexicon.TitleWord) && f.allOrdinary(first, start)) { // "Chief Technology Officer"
		f.readBefore(first, start)
	}
	if k+1 < end {
		f.readBearer(k+1, end)
	}
}

// policeRank tells "Police" between two titles.
func (f *nameFinder) policeRank(first, i int) bool {
	return f.Tokens[i].Text == "Police" && i-1 >= first && f.Words[i-1].Has(lexicon.TitleWord|lexicon.Role)
}

// readBearer reads the name behind a title or an office.
func (f *nameFinder) readBearer(first, end int) {
	if f.bearsTitle(first, end) {
		f.emit(first, end, Votes{Person: 3})
		return
	}
	f.readName(first, end)
}

// readBefore reads the words between the head of a run and a title: "US",
// "Twitter", "Civil Defense Authority", "White House Press", "Republican".
func (f *nameFinder) readBefore(first, end int) {
	for end > first && f.phrase(first) != end-first {
		if w := f.Words[end-1]; !w.Has(lexicon.Demonym) && (!w.Has(lexicon.Ordinary) || w.Has(lexicon.OrgHead|lexicon.AnyPlace|lexicon.KnownOrg)) {
			break
		}
		end--
	}
	if end <= first {
		return
	}
	if w := f.Words[first]; end-first == 1 && w.Has(lexicon.AllCaps) && !w.Has(lexicon.FreeCap|lexicon.Ordinary|lexicon.Thing|lexicon.Initial|lexicon.AnyPlace|lexicon.FirstName) && len(f.Tokens[first].Text) >= 3 {
		f.emit(first, end, Votes{Organisation: 3}) // "NYPD Commissioner"
		return
	}
	if w := f.Words[first]; end-first == 1 && w.Has(lexicon.LikeWord) && !w.Has(lexicon.AnyPlace|lexicon.FirstName) {
		f.emit(first, end, Votes{Organisation: 3}) // "Apple CEO"
		return
	}
	if end-first > 2 && f.Words[end-1].Has(lexicon.OrgHead) && !f.Words[end-1].Has(lexicon.TitleWord|lexicon.FreeCap) && f.phrase(first) == 1 && f.headed(first, end) {
		f.readHeaded(first, end) // "Lagos State Fire Service Director"
		return
	}
	if n := f.phrase(first); n > 0 && first+n < end {
		f.emitKnown(first, first+n)
		return
	}
	if end < f.until && isFirmOffice(f.Tokens[end].Text) && !f.Words[end-1].Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Ordinary) {
		f.emit(first, end, Votes{Organisation: 4}) // "Harmon CEO Walter Poole"
		return
	}
	from := len(f.found)
	f.read(first, end)
	if from >= len(f.found) || f.Words[first].Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname) || end >= f.until {
		return
	}
	for i := from; i < len(f.found); i++ {
		if v := &f.found[i].Votes; v.Person > 0 && v.Person < 4 {
			v.Person = 0 // what stands before an office is where it is held
			if office := strings.ToLower(f.Tokens[end].Text); v.Organisation == 0 && (isRuler(office) || isSeatHolder(office)) {
				v.Place = sum8(v.Place, 2) // "Occidental Mindoro Representative"
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
var isSurnameToo = lexicon.OfSort("surname too")
