package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// How much a run looks like a person's name by the words that it is made of.

// nameWords is a run of words with a capital, the tokens [first,end), and what it is made of.
type nameWords struct {
	first, end int
	n          int  // words, a nickname and its marks not counted
	unknown    int  // words that nothing is known of
	plain      int  // words that are English words and nobody's name
	inner      int  // first names between the first word and the last
	linked     bool // has a particle within: "van"
}

// given tells how much a run looks like a person's name by its words: 0 not at
// all, 2 by nothing but being unknown, 5 for sure.
func (f *nameFinder) given(first, end int) int8 {
	for end > first && f.Words[end-1].Has(lexicon.NameSuffix) && lexicon.IsGenerational(f.Tokens[end-1].Text) {
		end--
		if t := f.Tokens[end].Text; end-first > 1 && f.Words[first].Has(lexicon.FirstName) && (t[0] == 'J' || t[0] == 'S') {
			return 5 // "Gary Poole Jr.", whatever Gary is besides
		}
	}
	const most = 5 // words
	m := nameWords{first: first, end: end, n: end - first}
	nickname := f.nicknameWithin(m)
	m.n -= nickname
	if m.n <= 0 || m.n > most {
		return 0
	}
	if m.n == 2 && f.Tokens[end-1].Text == "Islam" && !f.Words[first].Has(lexicon.Ordinary|lexicon.Demonym|lexicon.ClosedClass|lexicon.AnyPlace|lexicon.KnownOrg|lexicon.AllCaps) {
		return 4 // Taijul Islam
	}
	for i := first; i < end; i++ {
		if i > first && f.joinsNickname(i) > 3 {
			i += f.joinsNickname(i) - 1 // "Miguel “El Búho” Dow"
			continue
		}
		switch f.partOfName(m, i) {
		case noPart:
			return 0
		case linkPart:
			m.linked = m.linked || i > first
		case innerPart:
			m.inner++
		case plainPart:
			m.plain++
		case unknownPart:
			m.unknown++
		}
	}
	if m.n == 1 {
		return f.givenAlone(first)
	}
	if looks, decided := f.givenByFirst(m); decided {
		return looks
	}
	if nickname > 0 && m.n <= 4 && !f.Words[first].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.KnownOrg) {
		return 4 // `Xarem "Bricks" Kexor`
	}
	return f.givenByLast(m)
}

// nicknameWithin gives how many tokens of a run are a nickname and its marks: `James "Jim" Poole",
// "James E. (Jim) Poole".
func (f *nameFinder) nicknameWithin(m nameWords) int {
	for at := m.first + 1; at <= m.first+2 && at+2 < m.end; at++ {
		many := f.joinsNickname(at)
		switch {
		case many == 0:
		case many > 3 || f.Tokens[at].Text == "(":
			return many
		default:
			return 2
		}
	}
	return 0
}

// namePart is what a word is within a person's name.
type namePart uint8

const (
	noPart      namePart = iota // the run is nobody's name
	namedPart                   // a first or last name, an initial, a mark
	innerPart                   // a first name between others
	linkPart                    // a particle
	plainPart                   // an English word
	unknownPart                 // a word that nothing is known of
)

// partOfName tells what a word of a run is within a person's name.
func (f *nameFinder) partOfName(m nameWords, i int) namePart {
	w, text := f.Words[i], f.Tokens[i].Text
	within, last := i > m.first && i < m.end-1, i == m.end-1
	switch {
	case within && w.Has(lexicon.OrgHead|lexicon.PlaceHead) && w.Has(lexicon.Ordinary) && !w.Has(lexicon.FirstName|lexicon.Surname):
		return noPart
	case w.Has(lexicon.Capital) && (strings.ContainsAny(text, "0123456789/") || f.saintsPlace(m, i)):
		return noPart
	case w.Has(lexicon.NameParticle) && !w.Has(lexicon.Capital), within && text == "i", text == "an" && i > m.first && f.Tokens[i-1].Text == "Mac":
		return linkPart
	case w.Has(lexicon.Figure) && (text == "." || IsQuotationMark(text)), within && (text == "(" || text == ")"):
		return namedPart
	case last && m.n > 1 && w.Has(lexicon.ClosedClass) && w.Has(lexicon.Capital) && !w.Has(lexicon.FreeCap|lexicon.AllCaps): // James To
		return namedPart
	case !w.Has(lexicon.Capital), w.Has(lexicon.Calendar|lexicon.Thing) && !w.Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname):
		return noPart
	case w.Has(lexicon.Initial) && len(text) < longestInitials, i == m.first && m.n > 1 && f.letteredName(m.first, m.end):
		return namedPart
	case w.Has(lexicon.AllCaps) && len(text) > 1 && !w.Has(lexicon.FreeCap) && m.n > 1 && !w.Has(lexicon.FirstName|lexicon.Surname):
		return noPart
	case last && f.lastIsPlaces(m):
		return unknownPart
	case w.Has(lexicon.Demonym|lexicon.Country|lexicon.State) && !w.Has(lexicon.FirstName|lexicon.Surname), f.knownBodys(m, i):
		return noPart
	case within && w.Has(lexicon.FirstName) && !w.Has(lexicon.Ordinary|lexicon.AnyPlace):
		return innerPart
	case w.Has(lexicon.FirstName | lexicon.Surname), i == m.first && w.Has(lexicon.NameParticle) && m.n > 2: // Van den Boom
		return namedPart
	case w.Has(lexicon.Ordinary):
		return plainPart
	}
	return unknownPart
}

// longestInitials is how many bytes a word of initials has less than: "J.M.W."
const longestInitials = 7

// saintsPlace tells a place that is called after a saint, where no first name shows it to be
// somebody's last.
func (f *nameFinder) saintsPlace(m nameWords, i int) bool {
	return strings.HasPrefix(f.Tokens[i].Text, "Saint-") && !(i == m.end-1 && m.n > 1 && f.Words[m.first].Has(lexicon.FirstName))
}

// lastIsPlaces tells a country or people behind a first name, which is somebody's last name there:
// "Jason Holland", "Rafael Montenegro", "Ines Catalan".
func (f *nameFinder) lastIsPlaces(m nameWords) bool {
	a, z := f.Words[m.first], f.Words[m.end-1]
	if m.n < 2 || z.Has(lexicon.FreeCap) || !a.Has(lexicon.FirstName) || a.Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.FreeCap|lexicon.TitleWord) {
		return false
	}
	if z.Has(lexicon.Country | lexicon.State) {
		return f.phrase(m.end-1) == 1
	}
	return m.n == 2 && z.Has(lexicon.Demonym) && !a.Has(lexicon.Demonym)
}

// knownBodys tells a body's name, which is nobody's but behind a first name: "Hugo Vale".
func (f *nameFinder) knownBodys(m nameWords, i int) bool {
	if w := f.Words[i]; !w.Has(lexicon.KnownOrg) || w.Has(lexicon.FirstName|lexicon.Surname|lexicon.Ordinary|lexicon.AnyPlace) {
		return false
	}
	const noName = lexicon.Ordinary | lexicon.AnyPlace | lexicon.KnownOrg
	a := f.Words[m.first]
	last := i == m.end-1 && (m.n == 2 || m.n == 3 && !f.Words[m.first+1].Has(noName))
	return !last || !a.Has(lexicon.FirstName) || a.Has(noName)
}
