package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// The runs of readName that are one name, and what its own words say of its kind.

// readWhole makes one mention of a run, unless it is a thing's name or no name at all.
func (f *nameFinder) readWhole(r nameRun) {
	if f.amalgam(r.first, r.end) {
		f.emit(r.first, r.end, Votes{Organisation: 5})
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
		v.Organisation = 4
	}
	f.emit(r.first, r.end, v)
}

// votesOfFirst is what the first word of a name says of its kind.
func (f *nameFinder) votesOfFirst(r nameRun) Votes {
	first, text := r.first, f.Tokens[r.first].Text
	open := r.known < 2 && r.person < 4
	v := Votes{Person: r.person}
	if open && f.articled(first, r.end) || r.size() == 1 && f.twoNames(text) && !f.Words[first].Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Ordinary) {
		v = Votes{Organisation: 1}
	}
	if r.size() == 2 && open && (text == "Los" || text == "Las") {
		v = Votes{Organisation: 3} // Los Choneros
	}
	if r.size() > 1 && r.size() <= 3 && isPlaceFirst(text) && (r.person < 5 || text == "Santa" || text == "San") {
		v.Place, v.Person = 4, min(r.person, 2)
		if r.size() == 2 && f.Words[first+1].Has(lexicon.Ordinary) && !f.Words[first+1].Has(lexicon.PlaceHead|lexicon.Surname) {
			v.Place = 1 // "New Dawn"
		}
	}
	return v
}

// namesThing tells a name of several words that a thing's first or last word makes a thing's.
func (f *nameFinder) namesThing(r nameRun) bool {
	if w := f.Words[r.first]; w.Has(lexicon.Thing) && !w.Has(lexicon.FirstName) && !(w.Has(lexicon.EastSurname) && r.person >= 5) { // "Ma Ji-hoon"
		return true
	}
	last := f.Words[r.end-1]
	family := last.Has(lexicon.Surname|lexicon.EastSurname) || f.Tokens[r.end-1].Text == "Islam"
	return last.Has(lexicon.Thing) && !(r.person >= 4 && family)
}

// weighWord sets the votes of a name of one word by what the word is, and tells whether it is a
// name at all.
func (f *nameFinder) weighWord(i int, v *Votes) bool {
	w, text := f.Words[i], f.Tokens[i].Text
	switch {
	case f.bearsShown(i) && !w.Has(lexicon.FreeCap|lexicon.Calendar):
		v.Person = 3 // "Church", of Georgia Church, 45
	case w.Has(lexicon.Thing) && w.Has(lexicon.AllCaps) && f.shortensBody(i):
		v.Organisation = 3 // "GPU", of General Public Utilities Corp
	case f.shortFirm(i):
		v.Organisation, v.Person = 3, 0 // "Crown", of Crown Water Ltd
	case f.lastNameBorne(i), f.headNameBorne(i):
		v.Person = 2
	case !w.Has(lexicon.KnownOrg) && isModelNumber(text), // AR-15
		w.Has(lexicon.Demonym | lexicon.Calendar | lexicon.TitleWord),
		w.Has(lexicon.Thing) && !w.Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname):
		return false
	case w.Has(lexicon.StateAbbreviation):
		v.Place = 3
	case f.bracketedWord(i):
	case IsFirmEnd(text) || text == "AG":
		return false // "adidas AG"
	case f.fewLetters(i):
	case w.Has(lexicon.AllCaps) && w.Has(lexicon.Initial) && !w.Has(lexicon.FreeCap) && len(text) > 2 && strings.Contains(text, "."):
		v.Organisation = 1
	case w.Has(lexicon.Initial):
		return false
	case f.teamAlone(i):
		*v = Votes{Organisation: 3}
	case w.Has(lexicon.Ordinary) && w.Has(headOfName) && !w.Has(lexicon.EastSurname):
		return false
	case w.Has(lexicon.OrgHead) && (w.Has(lexicon.Ordinary) || !isFirmsMake(text)):
		v.Organisation = 1
	case w.Has(lexicon.OrgHead), isSitesMake(text), isStationsMake(text):
		v.Organisation = 3
	}
	return true
}

// headOfName is what the names of bodies and places end with.
const headOfName = lexicon.OrgHead | lexicon.PlaceHead | lexicon.WeakHead | lexicon.GroupNoun

// lastNameBorne tells a word that is a title, a people or an English word besides and is the last name of
// somebody named before: "Dane", of Chris Dane; "King", of Lucius King.
func (f *nameFinder) lastNameBorne(i int) bool {
	w, text := f.Words[i], f.Tokens[i].Text
	switch {
	case w.Has(lexicon.FreeCap) && f.saysBearer(i), f.monthBearer(i), isShortTitle(text) && f.plays(text), w.Has(lexicon.Demonym) && w.Has(lexicon.Surname) && f.bears(text):
		return true
	}
	return w.Has(lexicon.TitleWord) && !w.Has(lexicon.FreeCap) && i > f.from && !f.behindThe(i) && f.bears(text)
}

// headNameBorne tells a word that bodies' or places' names end with and that is somebody's last
// name: "Mills", of Anne Mills.
func (f *nameFinder) headNameBorne(i int) bool {
	w, text := f.Words[i], f.Tokens[i].Text
	return w.Has(lexicon.Ordinary) && w.Has(headOfName) && !w.Has(lexicon.FreeCap) && (f.bears(text) || f.lasts[text] && !f.behindThe(i))
}

// behindThe tells whether "the" stands right before a word.
func (f *nameFinder) behindThe(i int) bool {
	return i > f.from && strings.EqualFold(f.Tokens[i-1].Text, "the")
}

// isModelNumber tells what a thing is sold by: "AR-15".
func isModelNumber(word string) bool {
	return strings.Contains(word, "-") && strings.ContainsAny(word, "0123456789")
}

// bracketedWord tells an English word in capitals that is all of a bracket: "the Maritime Industry
// Authority (MARINA)".
func (f *nameFinder) bracketedWord(i int) bool {
	w := f.Words[i]
	return w.Has(lexicon.AllCaps) && w.Has(lexicon.Ordinary) && !w.Has(lexicon.FreeCap) && i > f.from && i+1 < f.until && f.Tokens[i-1].Text == "(" && f.Tokens[i+1].Text == ")"
}

// fewLetters tells letters that may stand for a body's name.
func (f *nameFinder) fewLetters(i int) bool {
	const longest = 6 // letters
	w := f.Words[i]
	return w.Has(lexicon.AllCaps) && !w.Has(lexicon.Initial|lexicon.FreeCap|lexicon.Ordinary) && len(f.Tokens[i].Text) <= longest
}

// teamAlone tells what a team's players are called that stands for the team: "the Hawks", of the
// Lakeport Hawks, or "Hawks guard" at a sentence's head.
func (f *nameFinder) teamAlone(i int) bool {
	w, text := f.Words[i], f.Tokens[i].Text
	if !w.Has(lexicon.Ordinary|lexicon.OrgHead|lexicon.FreeCap) || !lexicon.IsTeam(strings.ToLower(text)) {
		return false
	}
	if w.Has(lexicon.FreeCap) {
		return i+1 < f.until && (isPost(f.Tokens[i+1].Text) || isPlayer(f.Tokens[i+1].Text))
	}
	return f.plays(text) || f.isTheTeam(i)
}

// isFirmsMake tells a word that looks like no other than a firm's: "AeroSystems", "Landesbank".
func isFirmsMake(word string) bool {
	return isCamelCase(word) || strings.Contains(word, "-") || endsAsFirms(lexicon.AppendFolded(nil, word))
}

// isSitesMake tells a word that is made as the names of firms and their sites are: "StubHub",
// "Flightradar24", "Dealtree.com", "ESPNcricinfo".
func isSitesMake(word string) bool {
	if isCamelCase(word) || isSite(word) || lettersThenSmall(word) {
		return true
	}
	return endsWithFigure(word) && !lexicon.IsSmallWord([]byte(strings.ToLower(strings.TrimRight(word, "0123456789"))))
}

// isStationsMake tells a broadcaster's letters with what it sends: "KENT-TV".
func isStationsMake(word string) bool { return lexicon.HasAnySuffix(word, "-TV", "-FM", "-DT") }
