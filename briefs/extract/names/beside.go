package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The words beside a name that tell of what kind it is: see weighBefore and
// weighAfter.

// isMatch tells what teams do to each other.
var isMatch = lexicon.OfSort("match")

// isCraft tells words for what bears a name and is nobody.
var isCraft = lexicon.OfSort("craft")

// isRuler tells offices that are held over a place.
var isRuler = lexicon.OfSortFolded("ruler")

// isMembers tells what people are of a body, and hardly of a person.
var isMembers = lexicon.OfSort("members")

// isWorking tells verbs for what people do at a firm or school.
var isWorking = lexicon.OfSort("working")

// isSeatHolder tells those who sit for a place: "the congressman for Basilan".
var isSeatHolder = lexicon.OfSort("seat holder")

// isOffspring tells words for more than one child or brother or sister.
var isOffspring = lexicon.OfSort("offspring")

// isNamedAfter tells what is named after people, written small after the name.
var isNamedAfter = lexicon.OfSort("named after")

// isFirmsOwn tells what only firms have.
var isFirmsOwn = lexicon.OfSort("firms own")

// IsAnybody tells words for people of whom nothing else is said.
var IsAnybody = lexicon.OfSort("anybody")

// goesBy tells whether the words before a name say that somebody goes by it: "a man
// named Doe", "a woman who gave her name only as Doe", "who gave only her first name, Ana,".
func (d *Document) goesBy(m *Mention, s *page.Sentence) bool {
	i := m.First - 1
	if i <= s.First {
		return false
	}
	switch d.Tokens[i].Text {
	case "as", "was":
		return d.goesAs(i-1, m, s)
	case ",":
		return i-2 > s.First && d.Tokens[i-1].Text == "name" && (d.Tokens[i-2].Text == "first" || d.Tokens[i-2].Text == "last" || IsHisOrHer(d.Tokens[i-2].Text))
	case "named":
		return IsAnybody(d.Tokens[i-1].Text) || d.Words[i-1].Has(lexicon.Role) && !d.Words[i-1].Has(lexicon.GroupNoun|lexicon.Capital) && d.mayGoBy(m)
	}
	return false
}

// goesAs tells whether the words that end at a token, before "as" and a name, say that somebody goes by
// it: "gave her name as Doe", "identified only as Doe", "introduced himself as Doe".
func (d *Document) goesAs(i int, m *Mention, s *page.Sentence) bool {
	only := false
	for i > s.First && (d.Tokens[i].Text == "only" || d.Tokens[i].Text == "simply" || d.Tokens[i].Text == "just") {
		only = true
		i--
	}
	if i <= s.First {
		return false
	}
	switch text := d.Tokens[i].Text; text {
	case "identified":
		return m.Last-m.First == 1 && (d.openName(m) || only && d.mayGoBy(m)) // "the driver, identified as Fermín,"
	case "himself", "herself":
		by := d.Tokens[i-1].Text
		return (by == "identified" || by == "introduced") && d.mayGoBy(m)
	default:
		return text == "name" && IsHisOrHer(d.Tokens[i-1].Text)
	}
}

// mayGoBy tells a name of one word, or of a first name and another, that nothing else is called by.
func (d *Document) mayGoBy(m *Mention) bool {
	w := d.Words[m.First]
	return w.Has(lexicon.FirstName) && !w.Has(lexicon.AnyPlace|lexicon.KnownOrg) || m.Last-m.First == 1 && d.openName(m)
}

// isWhence tells the prepositions by which people are said to be of a place.
func isWhence(s string) bool { return s == "from" || s == "in" || s == "near" }

func isOfWhat(s string) bool { return s == "of" || s == "for" || s == "at" || s == "with" }

// IsAge tells an age as it stands behind a name: "54".
func IsAge(s string) bool {
	return len(s) > 0 && len(s) <= 3 && strings.Trim(s, "0123456789") == "" && s < "99" || len(s) == 2
}

// bearerAfter gives where the name of a post's bearer begins in a run that begins
// with what the post is of: "councillor for Thame Hilary Poole", "Minister for
// Northern Affairs Neville Poole". It is 0 where none does.
func (f *nameFinder) bearerAfter(first, end int) int {
	if first-2 < f.from || end-first < 3 || f.Words[first].Has(lexicon.FirstName|lexicon.TitleWord) {
		return 0
	}
	of := first - 1
	if f.Tokens[of].Text == "the" && of-2 >= f.from {
		of-- // "Leader of the Opposition Ewout Poole"
	}
	switch f.Tokens[of].Text {
	case "for", "of":
	default:
		return 0
	}
	if post := f.Words[of-1]; !post.Has(lexicon.Role|lexicon.TitleWord) && lexicon.Describes(f.Tokens[of-1].Text) != "person" {
		return 0
	}
	if f.Words[end-1].Has(lexicon.OrgHead | lexicon.WeakHead | lexicon.PlaceHead) {
		return 0
	}
	for i := first + 1; i+1 < end; i++ {
		w, before := f.Words[i], f.Words[i-1]
		if w.Has(lexicon.FirstName) && !w.Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.OrgHead|lexicon.PlaceHead|lexicon.Thing) && !before.Has(lexicon.NameParticle|lexicon.TitleWord|lexicon.Modifier|lexicon.FirstName|lexicon.Initial) &&
			!isPlaceFirst(f.Tokens[i-1].Text) {
			return i
		}
		if i+2 == end && f.unheard(i) && f.Tokens[of-1].Text != "member" && f.fieldEndsAt(first, i) && !f.Words[end-1].Has(lexicon.AnyPlace|lexicon.Demonym) {
			return i // "Minister of Health Ewout Poole"
		}
	}
	return 0
}

// fieldEndsAt tells whether what a post is of, from token first on, ends right before a token.
func (f *nameFinder) fieldEndsAt(first, i int) bool {
	before := f.Words[i-1]
	return first+f.phrase(first) == i || before.Has(lexicon.Ordinary|lexicon.AnyPlace) && !before.Has(lexicon.Modifier|lexicon.NameParticle|lexicon.FirstName|lexicon.Initial)
}

// IsHisOrHer tells the pronouns for one man or one woman.
func IsHisOrHer(word string) bool {
	g := PronounGender(word)
	return g == Male || g == Female
}
