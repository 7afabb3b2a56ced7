package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// "and" within the names of bodies: of firms by their founders, of what a body is for.

// joinsByAnd tells whether "and" goes on with a body's name.
func (f *nameFinder) joinsByAnd(first, end, next int) bool {
	switch {
	case next == end+1 && f.firmsAnd(first, end, next):
		return true
	case f.within(first, end, "of") || f.within(first, end, "for") || f.within(first, end, "on"):
		return f.andOfField(end, next)
	case f.policeOfTwo(first, end, next), f.bodyOfTwo(first, end, next):
		return true
	case end-first > 1 && f.Tokens[end-1].Text == "Fire" && f.Tokens[next].Text == "Rescue":
		return true // "Lothian Fire and Rescue"
	}
	return f.joinsHeaded(first, end, next)
}

// firmsAnd tells "and" within a firm's name, or a party's of two English words.
func (f *nameFinder) firmsAnd(first, end, next int) bool {
	const others = lexicon.FirstName | lexicon.AnyPlace | lexicon.KnownOrg
	w, before, after := f.Words[first], f.Words[end-1], f.Words[next]
	alone := end-first == 1
	if isAndCo(f.Tokens[next].Text) && !before.Has(lexicon.ClosedClass|lexicon.Calendar|lexicon.AnyPlace) && !f.firstNameJoined(next+1) {
		return true // "Kidder Poole and Co"
	}
	if f.stoodBefore(first, next+1) {
		return true // "Jones and Vining", of Jones and Vining Inc
	}
	if alone && first > f.from && isBodysNoun(f.Tokens[first-1].Text) && w.Has(lexicon.Ordinary) && !w.Has(others) && after.Has(lexicon.Ordinary) && !after.Has(others|lexicon.FreeCap) {
		return true // "the ruling party Homeland and Order"
	}
	if next+1 >= f.until || !f.joined(next) || !IsFirmEnd(f.Tokens[next+1].Text) || after.Has(others) {
		return false
	}
	if alone {
		return !w.Has(others) // "Jones and Vining Inc"
	}
	return before.Has(lexicon.Ordinary) && after.Has(lexicon.Ordinary) // "Kent Steel and Copper Corp Ltd"
}

// firstNameJoined tells a first name that stands right behind the token before it: "Roe and Sons Harry".
func (f *nameFinder) firstNameJoined(i int) bool {
	return f.capitalAt(i) && f.joined(i-1) && f.Words[i].Has(lexicon.FirstName)
}

// policeOfTwo tells the police of two counties: "Avon and Somerset Police".
func (f *nameFinder) policeOfTwo(first, end, next int) bool {
	if next != end+1 || next+1 >= f.until || end-first != 1 || !f.joined(next) || f.Words[first].Has(lexicon.TitleWord|lexicon.Role|lexicon.Demonym|lexicon.Country) {
		return false
	}
	return f.Tokens[next+1].Text == "Police" || f.Tokens[next+1].Text == "Constabulary"
}

// bodyOfTwo tells the body of two sorts of people: "Pastoralists and Graziers Association".
func (f *nameFinder) bodyOfTwo(first, end, next int) bool {
	const ofNames = lexicon.FirstName | lexicon.Surname | lexicon.AnyPlace | lexicon.KnownOrg
	if next+1 >= f.until || end-first != 1 || !f.joined(next) || !f.Words[next+1].Has(lexicon.OrgHead) || !f.Words[next+1].Has(lexicon.Capital) {
		return false
	}
	return strings.HasSuffix(f.Tokens[first].Text, "s") && strings.HasSuffix(f.Tokens[next].Text, "s") &&
		!f.Words[first].Has(ofNames) && !f.Words[next].Has(ofNames)
}

// andOfField tells whether "and" goes on with what a body is for, and does not lead to another body:
// "Union of Rationalist Atheists and Agnostics".
func (f *nameFinder) andOfField(end, next int) bool {
	if f.Words[next].Has(lexicon.FirstName|lexicon.AnyPlace|lexicon.KnownOrg|lexicon.Demonym|lexicon.TitleWord) || !f.Words[end-1].Has(lexicon.Ordinary) {
		return false
	}
	last := f.lastJoined(next)
	after := ""
	if last+1 < f.until {
		after = f.Tokens[last+1].Text
	}
	switch body := f.Words[last].Has(lexicon.OrgHead); {
	case body && last > next && !strings.HasSuffix(f.Tokens[last].Text, "s"), after == "of", body && (after == "for" || after == "on"):
		return false
	case next == end+1 || f.Tokens[next-1].Text != "the":
		return true
	}
	// "Office of Civil Defence and the Red Cross"
	return f.phrase(next) <= 1 && !(after == "and" && f.capitalAt(last+2))
}

// joinsHeaded keeps "Food and Drug Administration" together: ordinary words on
// both sides of "and", a body at the end.
func (f *nameFinder) joinsHeaded(first, end, next int) bool {
	if !f.plainTo(first, end) {
		return false
	}
	last := f.lastJoined(next)
	if end-first > 1 && strings.HasSuffix(f.Tokens[end-1].Text, "s") {
		if next != end+1 && f.Tokens[next-1].Text != "a" && f.Words[end-1].Has(lexicon.Ordinary) && f.Words[first].Has(lexicon.Ordinary) {
			return false // "of Bright Days and the Reform Party"
		}
		if lexicon.IsCorporate(strings.ToLower(f.Tokens[last].Text)) {
			return false // "Screen Pearls and Mixture Entertainment"
		}
	}
	return last > next && f.Words[last].Has(lexicon.OrgHead|lexicon.WeakHead) && f.Words[next].Has(lexicon.Ordinary|lexicon.LikeWord) && !f.Words[next].Has(lexicon.FirstName)
}

// plainTo tells English words, behind a place or people at most, of which none ends a body's name
// nor is anybody's office.
func (f *nameFinder) plainTo(first, end int) bool {
	plain := false
	for i := first; i < end; i++ {
		w := f.Words[i]
		switch {
		case !w.Has(lexicon.Ordinary) && !(i == first && w.Has(lexicon.AnyPlace|lexicon.Demonym)), w.Has(lexicon.OrgHead) && !strings.HasSuffix(f.Tokens[i].Text, "s"):
			return false
		case i == first && w.Has(lexicon.TitleWord|lexicon.Role) && f.Tokens[i].Text != "Justice":
			return false
		}
		plain = plain || w.Has(lexicon.Ordinary) && !w.Has(lexicon.AnyPlace)
	}
	return plain
}

// isAndCo tells the words behind "and" by which a firm is called after its founders.
func isAndCo(s string) bool {
	switch s {
	case "Co", "Co.", "Company", "Sons", "Brothers", "Daughters":
		return true
	}
	return false
}
