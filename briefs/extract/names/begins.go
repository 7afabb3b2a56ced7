package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// Where a name can begin: at a capital that shows something. For a sentence's head, where it shows
// nothing, see freeIsName.

// begins tells whether a name can begin with the token.
func (f *nameFinder) begins(i int) bool {
	w := f.Words[i]
	if f.monthBearer(i) {
		return true
	}
	if !w.Has(lexicon.Capital) || w.Has(lexicon.Calendar) && !f.startsGivenName(i) && !(f.bearsShown(i) && !w.Has(lexicon.FreeCap)) {
		return false
	}
	if w.Has(lexicon.ClosedClass) && !w.Has(lexicon.AllCaps) {
		if w.Has(lexicon.PhraseStart) && f.phrase(i) > 2 {
			return true // "Just Stop Oil"
		}
		if w.Has(lexicon.FreeCap) || i+1 >= f.until || !f.capitalAt(i+1) {
			return false
		}
		switch f.Tokens[i].Text {
		case "Will": // but "Will Poole win?"
			return w.Has(lexicon.FirstName) && f.joined(i) && !f.Words[i+1].Has(lexicon.Ordinary)
		case "Do", "To", "Can", "So", "An", "My", "Per", "Even", "Odd", "He", "You", "She": // "Do Thi Nhan", "Can Yalman", "He Sibei"
			return f.joined(i) && !f.Words[i+1].Has(lexicon.Ordinary|lexicon.ClosedClass|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.TitleWord|lexicon.AllCaps)
		case "The":
			return f.phrase(i) > 1 // The Hague, The Times
		case "First", "Second", "Third", "All": // "All India Chess Federation"
			return f.Words[f.runEnd(i)-1].Has(lexicon.OrgHead) // First Albany Corp.
		}
		return f.countedName(i)
	}
	if w.Has(lexicon.ClosedClass) {
		return w.Has(lexicon.CapsOrg|lexicon.CapsPlace) && !w.Has(lexicon.FreeCap)
	}
	return !w.Has(lexicon.FreeCap) || f.freeIsName(i)
}

// countedName tells a number that a name begins with: "Seven Cold Winters".
func (f *nameFinder) countedName(i int) bool {
	switch f.Tokens[i].Text {
	case "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve":
		return !f.Words[i].Has(lexicon.FreeCap|lexicon.AllCaps) && f.joined(i) && f.capitalAt(i+1) && f.Words[i+1].Has(lexicon.Ordinary) &&
			!f.Words[i+1].Has(lexicon.TitleWord|lexicon.Role|lexicon.WeakHead|lexicon.PlaceHead|lexicon.Demonym|lexicon.FreeCap)
	}
	return false
}

// startsGivenName lets "April Jones" and "June Brown" be names.
func (f *nameFinder) startsGivenName(i int) bool {
	if i > f.from && isBeforeMonth(f.Tokens[i-1].Text) {
		return false // "in April Doe left"
	}
	return f.Words[i].Has(lexicon.FirstName) && i+1 < f.until && f.joined(i) && f.Words[i+1].Has(lexicon.Capital) &&
		!f.Words[i+1].Has(lexicon.Calendar|lexicon.ClosedClass|lexicon.Ordinary|lexicon.Figure) || f.Words[i].Has(lexicon.FirstName) && f.joinsParticle(i+1)
}

// isBeforeMonth tells what stands before a month and before nobody's name.
var isBeforeMonth = lexicon.OfSort("before a month")

// isDefinite tells a word with a capital after "the" that bodies' names end with or
// begin with: "the House", "the Times".
func (f *nameFinder) isDefinite(i int) bool {
	w := f.Words[i]
	return i > f.from && strings.EqualFold(f.Tokens[i-1].Text, "the") && f.joined(i-1) && w.Has(lexicon.Ordinary) && !w.Has(lexicon.FreeCap|lexicon.AllCaps|lexicon.Calendar|lexicon.TitleWord|lexicon.Demonym) &&
		(w.Has(lexicon.OrgHead|lexicon.WeakHead) || isPapers(f.Tokens[i].Text) || isPaperAlone(f.Tokens[i].Text))
}
