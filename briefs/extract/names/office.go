package names

import "dateline/briefs/extract/lexicon"

// afterOffice tells whether a run stands behind an office that says what it is for:
// "Minister for", "Secretary of State for".
func (f *nameFinder) afterOffice(first int) bool {
	const most = 8 // tokens of the fields before
	at := first
	for (at-3 >= f.from && at > first-most) && (f.Tokens[at-1].Text == "and" || f.Tokens[at-1].Text == "&" || f.Tokens[at-1].Text == ",") && f.capitalAt(at-2) {
		for at -= 2; at-1 >= f.from && f.capitalAt(at-1); at-- { // "Minister of International Trade and Industry Jane Poole"
		}
	}
	first = at
	if first-3 >= f.from && f.Tokens[first-1].Text == "the" {
		first-- // "Minister for the Arts Jane Poole"
	}
	if first-2 < f.from || f.Tokens[first-1].Text != "of" && f.Tokens[first-1].Text != "for" {
		return false
	}
	if f.Words[first-2].Has(lexicon.TitleWord) {
		return true
	}
	return first-4 >= f.from && f.Tokens[first-2].Text == "State" && f.Tokens[first-3].Text == "of" && f.Words[first-4].Has(lexicon.TitleWord)
}

// fieldsBearer gives where the name of who holds an office begins, behind words for the field of
// the office of which nothing else is known: "Minister of Home Affairs Dorji Pelden". It is first
// where there is none.
func (f *nameFinder) fieldsBearer(first, end int) int {
	const most = 4 // words of a field
	if end-first < 3 || !f.afterOffice(first) {
		return first
	}
	at := first
	for at < min(end, first+most) && !isFieldsEnd(f.Tokens[at].Text) {
		if w := f.Words[at]; !w.Has(lexicon.Ordinary|lexicon.Thing|lexicon.OrgHead|lexicon.Demonym) || w.Has(lexicon.FirstName|lexicon.Surname) && !w.Has(lexicon.FreeCap|lexicon.Ordinary) {
			return first
		}
		at++
	}
	if at++; at >= end || end-at > 3 {
		return first
	}
	for k := at; k < end; k++ {
		if f.isNoBearers(k) {
			return first
		}
	}
	return at
}

// isNoBearers tells a word that is not of the name of who holds an office.
func (f *nameFinder) isNoBearers(i int) bool {
	w := f.Words[i]
	switch {
	case isFieldsEnd(f.Tokens[i].Text):
		return true
	case w.Has(lexicon.FirstName | lexicon.Surname | lexicon.EastSurname):
		return false
	}
	return w.Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.KnownOrg|lexicon.Demonym|lexicon.ClosedClass|lexicon.TitleWord|lexicon.Calendar) && !w.Has(lexicon.NameParticle) || w.Has(lexicon.Ordinary) && !w.Has(lexicon.FreeCap)
}

// isFieldsEnd tells the words that the field of an office ends in: "Home Affairs", "Rural Works".
var isFieldsEnd = lexicon.OfSort("ends of fields of office")
