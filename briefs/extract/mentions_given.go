package extract

import "strings"

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
	for end > first && f.words[end-1].has(nameSuffix) && isGenerational(f.tokens[end-1].text) {
		end--
		if t := f.tokens[end].text; end-first > 1 && f.words[first].has(firstName) && (t[0] == 'J' || t[0] == 'S') {
			return 5 // "Gary Poole Jr.", whatever Gary is besides
		}
	}
	const most = 5 // words
	m := nameWords{first: first, end: end, n: end - first}
	m.n -= f.nicknameWithin(m)
	if m.n <= 0 || m.n > most {
		return 0
	}
	if m.n == 2 && f.tokens[end-1].text == "Islam" && !f.words[first].has(ordinary|demonym|closedClass|anyPlace|knownOrg|allCaps) {
		return 4 // Taijul Islam
	}
	for i := first; i < end; i++ {
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
	return f.givenByLast(m)
}

// nicknameWithin gives how many tokens of a run are a nickname and its marks: `James "Jim" Poole",
// "James E. (Jim) Poole".
func (f *nameFinder) nicknameWithin(m nameWords) int {
	if !(m.n > 3 && f.joinsNickname(m.first+1)) && !(m.n > 4 && f.joinsNickname(m.first+2)) {
		return 0
	}
	if f.within(m.first, m.end, "(") {
		return 3
	}
	return 2
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
	w, text := f.words[i], f.tokens[i].text
	within, last := i > m.first && i < m.end-1, i == m.end-1
	switch {
	case within && w.has(orgHead|placeHead) && w.has(ordinary) && !w.has(firstName|surname):
		return noPart
	case w.has(capital) && (strings.ContainsAny(text, "0123456789/") || f.saintsPlace(m, i)):
		return noPart
	case w.has(nameParticle) && !w.has(capital), text == "an" && i > m.first && f.tokens[i-1].text == "Mac":
		return linkPart
	case w.has(figure) && (text == "." || isQuotationMark(text)), within && (text == "(" || text == ")"):
		return namedPart
	case last && m.n > 1 && w.has(closedClass) && w.has(capital) && !w.has(freeCap|allCaps): // James To
		return namedPart
	case !w.has(capital), w.has(calendar|thing) && !w.has(firstName|surname|eastSurname):
		return noPart
	case w.has(initial) && len(text) < longestInitials, i == m.first && m.n > 1 && f.letteredName(m.first, m.end):
		return namedPart
	case w.has(allCaps) && len(text) > 1 && !w.has(freeCap) && m.n > 1 && !w.has(firstName|surname):
		return noPart
	case last && f.lastIsPlaces(m):
		return unknownPart
	case w.has(demonym|country|state) && !w.has(firstName|surname), f.knownBodys(m, i):
		return noPart
	case within && w.has(firstName) && !w.has(ordinary|anyPlace):
		return innerPart
	case w.has(firstName | surname), i == m.first && w.has(nameParticle) && m.n > 2: // Van den Boom
		return namedPart
	case w.has(ordinary):
		return plainPart
	}
	return unknownPart
}

// longestInitials is how many bytes a word of initials has less than: "J.M.W."
const longestInitials = 7

// saintsPlace tells a place that is called after a saint, where no first name shows it to be
// somebody's last.
func (f *nameFinder) saintsPlace(m nameWords, i int) bool {
	return strings.HasPrefix(f.tokens[i].text, "Saint-") && !(i == m.end-1 && m.n > 1 && f.words[m.first].has(firstName))
}

// lastIsPlaces tells a country or people behind a first name, which is somebody's last name there:
// "Jason Holland", "Rafael Montenegro", "Ines Catalan".
func (f *nameFinder) lastIsPlaces(m nameWords) bool {
	a, z := f.words[m.first], f.words[m.end-1]
	if m.n < 2 || z.has(freeCap) || !a.has(firstName) || a.has(ordinary|anyPlace|freeCap|titleWord) {
		return false
	}
	if z.has(country | state) {
		return f.phrase(m.end-1) == 1
	}
	return m.n == 2 && z.has(demonym) && !a.has(demonym)
}

// knownBodys tells a body's name, which is nobody's but behind a first name: "Hugo Vale".
func (f *nameFinder) knownBodys(m nameWords, i int) bool {
	if w := f.words[i]; !w.has(knownOrg) || w.has(firstName|surname|ordinary|anyPlace) {
		return false
	}
	const noName = ordinary | anyPlace | knownOrg
	a := f.words[m.first]
	last := i == m.end-1 && (m.n == 2 || m.n == 3 && !f.words[m.first+1].has(noName))
	return !last || !a.has(firstName) || a.has(noName)
}
