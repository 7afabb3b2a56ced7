package names

import "dateline/briefs/extract/lexicon"

// The runs of readName that begin with the field of an office and end with the name of who
// holds it.

// readBehindOffice reads what stands behind an office that says what it is for.
func (f *nameFinder) readBehindOffice(r nameRun) bool {
	if f.fieldThenLast(r) && f.afterOffice(r.first) {
		f.emit(r.first+1, r.end, Votes{Person: 3})
		return true
	}
	if k := f.bearerBehindForeign(r); k > r.first {
		f.readName(k, r.end)
		return true
	}
	return false
}

// fieldThenLast tells an English word before one or two of which nothing is known: "Coordinating
// Minister for Security Mahfud", "Minister for Fisheries Sadanand Kurup".
func (f *nameFinder) fieldThenLast(r nameRun) bool {
	const noName = lexicon.Ordinary | lexicon.AnyPlace | lexicon.Demonym | lexicon.OrgHead | lexicon.PlaceHead | lexicon.KnownOrg | lexicon.AllCaps | lexicon.Thing
	field, last := f.Words[r.first], f.Words[r.end-1]
	switch {
	case r.known >= 2, !field.Has(lexicon.Ordinary), field.Has(lexicon.FirstName | lexicon.Surname | lexicon.FreeCap), last.Has(noName | lexicon.WeakHead | lexicon.FreeCap):
		return false
	case r.size() == 2, r.size() == 3 && !f.Words[r.first+1].Has(noName|lexicon.ClosedClass|lexicon.Calendar):
		return !f.within(r.first, r.end, "&")
	}
	return false
}

// bearerBehindForeign gives where a person's name begins behind an office's field that is no English
// word: "Assistant Secretary of State for Inter-American Affairs Paul Poole". It is first where none does.
func (f *nameFinder) bearerBehindForeign(r nameRun) int {
	if r.size() <= 2 || f.Words[r.first].Has(lexicon.FirstName|lexicon.Ordinary) || !f.afterOffice(r.first) {
		return r.first
	}
	for k := r.first + 1; k+1 < r.end; k++ {
		if f.startsBearer(k, r.end) {
			return k
		}
	}
	return r.first
}

// readBehindOrdinary reads a person's name behind English words: "Education Stefania Giannini".
func (f *nameFinder) readBehindOrdinary(r nameRun) bool {
	if r.person >= 4 || r.known >= 2 || !f.Words[r.first].Has(lexicon.Ordinary) {
		return false
	}
	for k := r.first + 1; k+1 < r.end; k++ {
		if f.namesFrom(k, r.end) && (!f.Words[k].Has(lexicon.Ordinary|lexicon.AnyPlace) && f.given(k, r.end) >= 4 || k == r.first+1 && f.holdsOffice(k, r)) {
			f.readName(k, r.end)
			return true
		}
		if !f.Words[k].Has(lexicon.Ordinary) {
			return false
		}
	}
	return false
}

// holdsOffice tells whether the name from token k on is of who holds the office before the
// run: "Secretary of State Mike Poole".
func (f *nameFinder) holdsOffice(k int, r nameRun) bool {
	return f.afterOffice(r.first) && f.given(k, r.end) >= 3
}

// namesFrom tells whether a word begins people's names: a first name, or of more than two words
// a family's that stands first, or a particle before a first name.
func (f *nameFinder) namesFrom(k, end int) bool {
	w := f.Words[k]
	return w.Has(lexicon.FirstName) || end-k > 2 && (w.Has(lexicon.EastSurname) || w.Has(lexicon.NameParticle) && f.Words[k+1].Has(lexicon.FirstName))
}

// startsBearer tells whether a person's name for sure begins with a first name at token k.
func (f *nameFinder) startsBearer(k, end int) bool {
	w := f.Words[k]
	return w.Has(lexicon.FirstName) && !w.Has(lexicon.Ordinary|lexicon.AnyPlace) && f.given(k, end) >= 4
}
