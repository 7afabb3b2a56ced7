package names

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// How the name of a body or place is read that has a word for what it is.

// readHeaded makes one mention of a body's or place's name. A title and a
// person's name before it are none of it; "U.S. President Barack Obama's" is
// never headed.
func (f *nameFinder) readHeaded(first, end int) {
	if f.endsInLocal(first, end) {
		end--
	}
	head := f.Words[end-1]
	if of := f.ofHead(first, end); of > 0 {
		head = f.Words[of-1]
		if f.readStuckTo(first, of, end) {
			return
		}
	}
	if f.roleAtHead(first, end) {
		first++
	}
	last := f.Words[end-1]
	peoples := f.Words[first].Has(lexicon.Demonym)
	switch {
	case peoples && end-first == 2 && f.Words[first+1].Has(lexicon.Ordinary) && !last.Has(lexicon.OrgHead|lexicon.PlaceHead), f.headsThing(first, end):
		return
	case end-first == 2 && isPartys(f.Tokens[first].Text) && isChamber(f.Tokens[first+1].Text):
		f.emitKnown(first+1, end) // "Democratic Senate candidate"
		return
	case peoples && f.phrase(first+1) == end-first-1 && !last.Has(lexicon.OrgHead):
		f.emitKnown(first+1, end)
		return
	case last.Has(lexicon.FreeCap) && f.allPlain(first, end):
		return // a headline's words
	}
	if n := f.phrase(first); n > 1 && end-first > n+1 && isLeague(f.Tokens[first+n-1].Text) {
		f.emitKnown(first, first+n) // "Premier League Marsham City"
		f.readHeaded(first+n, end)
		return
	}
	f.emit(first, end, f.votesOfHead(first, end, head))
}

// endsInLocal tells "Harbour Workers Union Local 12" from the word before its number, which is the
// branch of a union and no part of its name.
func (f *nameFinder) endsInLocal(first, end int) bool {
	if f.Tokens[end-1].Text != "Local" || end >= f.until || !page.IsFigure(f.Tokens[end].Text[0]) {
		return false
	}
	return end-first > 2 && f.Words[end-2].Has(lexicon.OrgHead) || end-first == 2 && f.Words[first].Has(lexicon.AllCaps)
}

// readStuckTo reads a name with "of", and a person's that is stuck to its end.
func (f *nameFinder) readStuckTo(first, of, end int) bool {
	for k := of + 2; k+1 < end; k++ { // "House of Representatives Speaker Dow"
		if w := f.Words[k]; w.Has(lexicon.TitleWord) && w.Has(lexicon.Capital) && !w.Has(lexicon.OrgHead) && !f.Words[k-1].Has(lexicon.TitleWord|lexicon.ClosedClass) {
			f.readHeaded(first, k)
			f.read(k, end)
			return true
		}
	}
	if f.Words[end-1].Has(lexicon.OrgHead | lexicon.PlaceHead | lexicon.WeakHead) {
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
	w := f.Words[first]
	return end-first > 2 && w.Has(lexicon.FreeCap) && w.Has(lexicon.Role) && !w.Has(lexicon.OrgHead|lexicon.KnownOrg|lexicon.FirstName|lexicon.Surname|lexicon.Demonym|lexicon.AnyPlace|lexicon.PhraseStart) &&
		!f.Words[first+1].Has(lexicon.Ordinary|lexicon.ClosedClass)
}

// headsThing tells a run that its last word makes no body's or place's name: a thing's, or "Party
// Headquarters".
func (f *nameFinder) headsThing(first, end int) bool {
	last, text := f.Words[end-1], f.Tokens[end-1].Text
	return last.Has(lexicon.Thing) && !last.Has(lexicon.OrgHead) && text != "AI" || text == "Headquarters" && end-first == 2 && f.Words[first].Has(lexicon.Demonym|lexicon.Ordinary)
}

// votesOfHead is what the words of such a name say of its kind; head is the word for what it is.
func (f *nameFinder) votesOfHead(first, end int, head lexicon.WordFlags) Votes {
	switch known := f.phraseFlags(first, end); {
	case known.Has(lexicon.KnownOrg):
		return Votes{Organisation: 6}
	case known.Has(lexicon.AnyPlace):
		return Votes{Place: 6}
	}
	v := f.votesOfLast(first, end, head)
	of, none := f.ofHead(first, end), v.Organisation+v.Place == 0
	switch {
	case none && of > 0 && f.Tokens[of].Text != "of":
		return Votes{Organisation: 5} // Students for …
	case none && of > 0 && isDaughters(f.Tokens[of-1].Text):
		return Votes{Organisation: 4} // "Friends of the Silk Mill"
	case v.Organisation == 0 && (f.firmOfField(first, end) || f.ofACountry(first, end)):
		return Votes{Organisation: 4}
	case none && f.hotel(first, end):
		return Votes{Place: 5}
	case none && f.Words[first].Has(lexicon.OrgFirst):
		return Votes{Organisation: 5}
	}
	return v
}

// votesOfLast is what a name's last word, and the one for what it is, say of its kind.
func (f *nameFinder) votesOfLast(first, end int, head lexicon.WordFlags) Votes {
	last, text := f.Words[end-1], f.Tokens[end-1].Text
	if text == "District" && !isDistrictsKind(f.Tokens[end-2].Text) {
		return Votes{Place: 5} // "Wau District"; but "Irving School District"
	}
	var v Votes
	if f.sportBody(first, end) || f.branch(first, end) || last.Has(lexicon.OrgHead) && end-first > 1 || head.Has(lexicon.OrgHead) {
		v.Organisation = 5
	}
	if head.Has(lexicon.KnownOrg) && head.Has(lexicon.AllCaps) && end-first == 3 || text == "AI" || text == "Rescue" && f.within(first, end, "and") {
		v.Organisation = 4
	}
	if f.within(first, end, "&") && end-first > 2 {
		v.Organisation = 5 // Halder & Sons
	}
	if head.Has(lexicon.WeakHead) || last.Has(lexicon.WeakHead) && v.Organisation == 0 {
		v.Organisation = max(v.Organisation, 2)
	}
	if last.Has(lexicon.PlaceHead) && !last.Has(lexicon.OrgHead) || v.Organisation == 0 && head.Has(lexicon.PlaceHead) {
		if isUniversity(f.Tokens[first].Text) && f.within(first, end, "of") {
			return Votes{Organisation: 5} // "University of Ruritania at Chapel Hill"
		}
		v.Place = 5
		if v.Organisation == 5 {
			v.Organisation = 3
		}
	}
	return v
}
