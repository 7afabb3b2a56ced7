package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

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
	if first >= end || isShipsMark(f.Tokens[first].Text) && end-first > 1 {
		return // "HMS Poole"
	}
	if f.stateInShort(first, end) {
		f.readName(first, first+1) // "St. Louis, Mo. Poole said"
		first++
	}
	if f.addressesWord(first, end) {
		f.emit(first+1, end, Votes{Person: 5}) // "Mrs. Church"
		return
	}
	if at := f.shownIn(first, end); at == first {
		f.emit(first, end, Votes{Person: 5})
		return
	} else if at > first {
		f.readTitled(first, at-1, end)
		return
	}
	if end-first == 2 && f.Tokens[first].Text == "Series" && f.Words[end-1].Has(lexicon.Initial) {
		return // "in Series B funding"
	}
	if f.readOfKnown(first, end) || f.readBehindField(first, end) {
		return
	}
	if isDaughters(f.Tokens[first].Text) && end-first > 2 && f.Tokens[first+1].Text == "of" {
		f.emit(first, end, Votes{Organisation: 5}) // "Friends of the Lake"
		return
	}
	if f.joinsWing(first, first+1) && first+4 == end {
		f.emit(first, end, Votes{Organisation: 4})
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
	w := f.Words[i]
	return w.Has(lexicon.ClosedClass|lexicon.NameParticle) && w.Has(lexicon.FreeCap) && !w.Has(lexicon.AllCaps) && !w.Has(lexicon.KnownOrg|lexicon.AnyPlace|lexicon.Surname) && w.Has(lexicon.Ordinary|lexicon.ClosedClass)
}

// modifiesRun tells a word at a run's head that says something of what it names and is no part of
// it: "Former President Poole". A paper's may be: "New Record".
func (f *nameFinder) modifiesRun(first, end int) bool {
	w := f.Words[first]
	if !w.Has(lexicon.Modifier) || !w.Has(lexicon.Ordinary|lexicon.FreeCap) || w.Has(lexicon.TitleWord) || f.phrase(first) >= 2 {
		return false
	}
	last := f.Tokens[end-1].Text
	return !(end-first == 2 && (isPaperAlone(last) || isPapers(last)))
}

// stateInShort tells a state in short between a town's comma and another name.
func (f *nameFinder) stateInShort(first, end int) bool {
	return first > f.from && end-first > 1 && f.Tokens[first-1].Text == "," &&
		f.Words[first].Has(lexicon.StateAbbreviation) && strings.HasSuffix(f.Tokens[first].Text, ".")
}

// addressesWord tells a form of address before a word that bodies' or places' names end with, which is
// somebody's last name there, and before one that was somebody's last name: "Mrs. Church", "Mr. March".
func (f *nameFinder) addressesWord(first, end int) bool {
	if end-first != 2 || !f.addresses(first) {
		return false
	}
	w := f.Words[end-1]
	return f.bears(f.Tokens[end-1].Text) || w.Has(lexicon.Ordinary) && w.Has(headOfName|lexicon.SiteNoun) && !w.Has(lexicon.ClosedClass|lexicon.Calendar|lexicon.TitleWord|lexicon.AllCaps)
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
		f.emit(first, end, Votes{Organisation: 4})
	default:
		return false
	}
	return true
}

// stateThenTitle tells a state that ends with a first name, before a title and who bears it.
func (f *nameFinder) stateThenTitle(first, title, end int) bool {
	return title+1 < end && f.Words[title-1].Has(lexicon.FirstName) && f.Words[title].Has(lexicon.TitleWord|lexicon.Demonym) && f.phraseFlags(first, title).Has(lexicon.State)
}

// readBehindField reads a body before words for its people, and who holds an office behind what the
// office is for.
func (f *nameFinder) readBehindField(first, end int) bool {
	if k := f.bodysPeople(first, end); k > first {
		f.read(first, k) // "Leeds City Council Cabinet Members agreed"
		return true
	}
	if at := f.fieldsBearer(first, end); at > first {
		f.emit(at, end, Votes{Person: 3})
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
	w := f.Words[first]
	if !w.Has(lexicon.FreeCap) {
		return false
	}
	if w.Has(lexicon.Role) && end-first == 2 && lexicon.IsKin(f.Tokens[first].Text) && f.Words[first+1].Has(lexicon.FirstName) {
		return true
	}
	if !w.Has(lexicon.Role|lexicon.Ordinary) || w.Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname|lexicon.OrgHead) || f.phrase(first) >= 2 {
		return false
	}
	rest := f.given(first+1, end)
	if w.Has(lexicon.Role) {
		return rest >= 4 || end-first > 2 && rest >= 2
	}
	return rest >= 4 && f.given(first, end) < 4
}

// bodysPeople gives the end of a body's name that words for its people written large
// stand after; first where none do.
func (f *nameFinder) bodysPeople(first, end int) int {
	if end-first < 3 || !isPeopleOfBody(f.Tokens[end-1].Text) || f.Words[end-1].Has(lexicon.FreeCap) {
		return first
	}
	k := end - 1
	if k-first > 2 && f.Words[k].Has(lexicon.Ordinary) && isPeoplesKind(f.Tokens[k-1].Text) {
		k--
	}
	if w := f.Words[k-1]; k-first > 1 && w.Has(lexicon.OrgHead) && !w.Has(lexicon.TitleWord|lexicon.FreeCap) {
		return k
	}
	return first
}

// isPeopleOfBody tells words for the people of a body.
var isPeopleOfBody = lexicon.OfSort("people of a body")

// isPeoplesKind tells what such people are of within their body.
var isPeoplesKind = lexicon.OfSort("peoples kind")

// isAcronym tells three capitals or more that are no word, nor anybody's name.
func (f *nameFinder) isAcronym(i int) bool {
	w := f.Words[i]
	return len(f.Tokens[i].Text) > 2 && w.Has(lexicon.AllCaps) && !w.Has(lexicon.FreeCap|lexicon.Ordinary|lexicon.ClosedClass|lexicon.Initial|lexicon.AnyPlace|lexicon.FirstName|lexicon.Surname|lexicon.TitleWord|lexicon.Role|lexicon.Thing)
}

// peoplesOwn tells whether two words of which nothing is known, behind a people's, do
// what a person does: "Russian Daniil Medynsky crushed".
func (f *nameFinder) peoplesOwn(first, end int) bool {
	if end >= f.until || first > f.from && strings.EqualFold(f.Tokens[first-1].Text, "the") {
		return false
	}
	tag := f.Tokens[end].Tag
	return tag == "VBD" || tag == "VBZ" || tag == "MD"
}
