package names

import "dateline/briefs/extract/lexicon"

// The runs of readName that are two names, a person's behind another's, or a person's behind
// words that are none. Each of these reads such a run and tells whether it was one.

// readPartisan reads a party's people with their names.
func (f *nameFinder) readPartisan(r nameRun) bool {
	first, end := r.first, r.end
	if r.size() == 3 && lexicon.IsPartisan(f.Tokens[first].Text) && f.bearsTitle(first+1, end) {
		f.readBearer(first+1, end) // "Republican Ewout Poole"
		return true
	}
	if r.known == 0 && r.size() > 2 && f.Words[first].Has(lexicon.Demonym) && lexicon.IsPartisan(f.Tokens[first+1].Text) && f.given(first+2, end) >= 2 {
		f.readName(first+2, end) // "French Republican Jane Poole"
		return true
	}
	if bearer := r.knownEnd() + 1; r.known > 0 && bearer < end && lexicon.IsPartisan(f.Tokens[bearer-1].Text) && f.knownAs(r).Has(lexicon.AnyPlace) &&
		(f.given(bearer, end) >= 2 || f.bearsTitle(bearer, end)) {
		f.emitKnown(first, r.knownEnd()) // "Ohio Republican Jane Poole"
		f.readBearer(bearer, end)
		return true
	}
	return false
}

// readBehindLetters reads a body's letters and the name of who is of it: "chair of the UAS Abel
// Poole".
func (f *nameFinder) readBehindLetters(r nameRun) bool {
	first, end := r.first, r.end
	if r.known >= 2 || r.size() <= 2 || !f.isAcronym(first) || !f.Words[first+1].Has(lexicon.FirstName) || f.given(first+1, end) < 4 {
		return false
	}
	f.readName(first, first+1)
	f.readName(first+1, end)
	return true
}

// readBehindBody reads a body's name that a person's is stuck to.
func (f *nameFinder) readBehindBody(r nameRun) bool {
	if r.person >= 4 || r.size() <= 3 {
		return false
	}
	k := f.stuckTo(r.first, r.end)
	if k == r.first {
		return false
	}
	f.readHeaded(r.first, k)
	f.readName(k, r.end)
	return true
}

// placedFirst tells a run that may begin with a place or a people more than with what a person
// is called.
func (f *nameFinder) placedFirst(r nameRun) bool {
	return r.person < 4 || f.Words[r.first].Has(lexicon.AnyPlace|lexicon.Demonym) && r.person < 5 || r.known > 1 && f.knownAs(r).Has(lexicon.AnyPlace)
}

// readBehindPlace reads a name of the lexicon, mostly a place's, and a person's behind it. A first
// name that is a town's, after a title, is a first name.
func (f *nameFinder) readBehindPlace(r nameRun) bool {
	if r.known == 0 || !f.placedFirst(r) || f.given(r.knownEnd(), r.end) < 4 {
		return false
	}
	if f.Words[r.first].Has(lexicon.FirstName) && r.first > f.from && f.Words[r.first-1].Has(lexicon.TitleWord|lexicon.Role|lexicon.BareTitle) {
		return false
	}
	f.emitKnown(r.first, r.knownEnd())
	f.readName(r.knownEnd(), r.end)
	return true
}

// readBehindPeople reads a run that begins with a people's adjective: who is of the people, or a
// body called so.
func (f *nameFinder) readBehindPeople(r nameRun) bool {
	first, end := r.first, r.end
	if !f.Words[first].Has(lexicon.Demonym) || !f.placedFirst(r) || r.size() == 1 && f.peoplesNameBorne(first) {
		return false
	}
	switch g := f.given(first+1, end); {
	case g >= 3 || g == 2 && r.size() == 3 && f.peoplesOwn(first, end):
		f.readName(first+1, end) // "Russian Daniil Medynsky"
	case r.size() == 2 && f.teamsPlural(end-1):
		f.emit(first, end, Votes{Organisation: 3}) // "Southern Kings"
	case r.size() == 3 && f.Tokens[first+1].Text == "Red" && (f.Tokens[first+2].Text == "Cross" || f.Tokens[first+2].Text == "Crescent"):
		f.emit(first, end, Votes{Organisation: 5})
	case r.size() > 1 && f.peoplesParty(first, end):
		f.emit(first, end, Votes{Organisation: 4})
	}
	return true
}

// peoplesNameBorne tells a people's name alone that is somebody's last name here.
func (f *nameFinder) peoplesNameBorne(i int) bool {
	w := f.Words[i]
	return w.Has(lexicon.Surname) && f.bears(f.Tokens[i].Text) || w.Has(lexicon.FreeCap) && f.saysBearer(i)
}

// peoplesParty tells a party that is named after a people: "Georgian Dream", "the separatist
// Flemish Accord".
func (f *nameFinder) peoplesParty(first, end int) bool {
	if f.called[f.foldedWords(first, end)] {
		return true
	}
	return first > f.from && isOfAParty(f.Tokens[first-1].Text) && !f.Words[first+1].Has(lexicon.Role|lexicon.TitleWord|lexicon.Thing|lexicon.Demonym)
}

// readBeforePeople reads what stands before a people's adjective.
func (f *nameFinder) readBeforePeople(r nameRun) bool {
	if !f.Words[r.end-1].Has(lexicon.Demonym) || r.size() == 1 || r.person >= 4 || r.size() == 2 && isForeignArticle(f.Tokens[r.first].Text) {
		return false // but "El Liberal"
	}
	if !f.Words[r.end-2].Has(lexicon.Ordinary) {
		f.readName(r.first, r.end-1)
	}
	return true
}

// readByPlace reads a run that falls apart before or behind a place.
func (f *nameFinder) readByPlace(r nameRun) bool {
	k := r.first
	if r.person < 5 || f.Words[r.first].Has(lexicon.StateAbbreviation) {
		k = f.placeWithin(r.first, r.end)
	}
	if k == r.first {
		k = f.whereabouts(r.first, r.end)
	}
	if k == r.first {
		return false
	}
	f.readName(r.first, k)
	f.readName(k, r.end)
	return true
}
