package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// The small words that stand within the names of bodies, between one run and the next.

// joinsOf goes over "of", "for", "on", "and" and "the" within an
// organisation's name: "Union of Rationalist Atheists and Agnostics". It gives
// the token after the next run's first word, or end where nothing joins.
func (f *nameFinder) joinsOf(first, end int) int {
	next := end + 1
	if next >= f.until || !f.joined(end-1) || !f.joined(end) {
		return end
	}
	if t := f.Tokens[next].Text; (t == "the" || t == "a") && f.joined(next) && next+1 < f.until {
		next++
	}
	if !f.capitalAt(next) || f.Words[next].Has(lexicon.BareTitle) {
		return end
	}
	if end-first > 1 && isFamilyPlace(f.Tokens[end-1].Text) && f.Words[end-2].Has(lexicon.FirstName) && !f.Words[end-2].Has(lexicon.Ordinary) {
		return end // "Judge Ellen Park of …"
	}
	joins := false
	switch f.linkAt(end) {
	case "of":
		joins = f.joinsByOf(first, end, next) || f.within(first, end, "for") && f.Words[first].Has(lexicon.OrgHead) && f.Words[end-1].Has(lexicon.Ordinary) // "Front for the Defence of the Creed"
	case "for", "against", "without", "across", "beyond":
		joins = f.bodyEndsAt(end) && !f.Words[next].Has(lexicon.FirstName) || f.isGathering(first, end, next) || f.behindGroup(first)
	case "on":
		joins = f.Tokens[next-1].Text != "a" && f.bodyEndsAt(end) && isCouncil(f.Tokens[end-1].Text) && !f.Words[next].Has(lexicon.FirstName)
	case "at":
		joins = f.within(first, end, "of") && isUniversity(f.Tokens[first].Text) &&
			(f.Words[next].Has(lexicon.AnyPlace|lexicon.PhraseStart) || !f.Words[next].Has(lexicon.FirstName|lexicon.Ordinary|lexicon.TitleWord))
	case "and":
		joins = f.joinsByAnd(first, end, next) ||
			f.within(first, end, ",") && f.plainOrUnknownAt(next) && next+1 < f.until && f.joined(next) && f.Words[next+1].Has(lexicon.OrgHead) // "Meteorology, Climatology and Geophysics Agency"
	}
	if joins {
		return next + 1
	}
	return end
}

// linkAt gives the small word at a token, which some names have with a capital: "Center On Power
// and Water", "Mothers Against Guns".
func (f *nameFinder) linkAt(i int) string {
	switch link := f.Tokens[i].Text; link {
	case "On":
		if isCouncil(f.Tokens[i-1].Text) {
			return "on"
		}
		return link
	case "Against":
		return "against"
	case "Without":
		return "without"
	case "For":
		return "for"
	case "Across":
		return "across"
	case "Beyond":
		return "beyond"
	default:
		return link
	}
}

// bodyEndsAt tells whether the word before a token is one that bodies' names end with.
func (f *nameFinder) bodyEndsAt(end int) bool {
	head := f.Words[end-1]
	return head.Has(lexicon.OrgHead|lexicon.WeakHead) && !head.Has(lexicon.TitleWord)
}

// joinsByOf tells whether "of" goes on with a body's or place's name.
func (f *nameFinder) joinsByOf(first, end, next int) bool {
	head, text := f.Words[end-1], f.Tokens[end-1].Text
	if next == end+1 && f.branchOfState(first, end, next) {
		return true
	}
	n := max(f.phrase(next), 1)
	if f.phraseFlags(next, next+n).Has(lexicon.AnyPlace) && !IsFirmEnd(text) && !f.Words[first].Has(lexicon.FirstName|lexicon.TitleWord|lexicon.Role) && f.firmEndsAt(next+n-1) {
		return true // "Gold Fields of South Africa Ltd"
	}
	if IsFirmEnd(text) && text != "Co" && text != "Co." && text != "Cos." && f.Words[next].Has(lexicon.Country|lexicon.State) && !f.allOrdinary(first, next-2) {
		return false // "Toshibo Corp. of Japan", but "Radio Corp. of America"
	}
	return f.bodyEndsAt(end) || head.Has(lexicon.PlaceHead) || head.Has(lexicon.Folk) && head.Has(lexicon.Capital) && isDaughters(text)
}

// branchOfState tells a body's letters before the state that its branch is in: "ACLU of Vermont".
func (f *nameFinder) branchOfState(first, end, next int) bool {
	w := f.Words[first]
	return end-first == 1 && w.Has(lexicon.KnownOrg) && w.Has(lexicon.AllCaps) && !w.Has(lexicon.FreeCap) && f.Words[next].Has(lexicon.State)
}

// behindGroup tells whether a word for a body stands right before a name, or before its comma: "the
// campaign group Grey Shirts for Schools".
func (f *nameFinder) behindGroup(first int) bool {
	p := first - 1
	if p > f.from && f.Tokens[p].Text == "," {
		p--
	}
	return p >= f.from && f.Words[p].Has(lexicon.GroupNoun) && !f.Words[p].Has(lexicon.Capital)
}

// isGathering tells a plural that a cause follows: "Students for …", "Mothers
// Against …".
func (f *nameFinder) isGathering(first, end, next int) bool {
	w, t := f.Words[end-1], f.Tokens[end-1]
	if !strings.HasSuffix(t.Text, "s") || !w.Has(lexicon.Capital) || !w.Has(lexicon.Ordinary|lexicon.Demonym) || w.Has(lexicon.FirstName|lexicon.Surname|lexicon.Thing|lexicon.AnyPlace) {
		return false
	}
	if w.Has(lexicon.FreeCap) && end-first == 1 && (!f.Words[next].Has(lexicon.Ordinary) || f.Words[next].Has(lexicon.FirstName|lexicon.Surname)) {
		return false
	}
	return strings.HasSuffix(t.Tag, "S") || w.Has(lexicon.Demonym|lexicon.Folk|lexicon.RolesPlural)
}
