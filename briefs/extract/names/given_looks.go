package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// What a run that may be a person's name looks like: see given for the numbers.

// givenAlone tells how much one word looks like a person's name.
func (f *nameFinder) givenAlone(i int) int8 {
	w, text := f.Words[i], f.Tokens[i].Text
	switch {
	case w.Has(lexicon.Ordinary | lexicon.AnyPlace | lexicon.Demonym | lexicon.KnownOrg | lexicon.Initial), w.Has(lexicon.AllCaps) && !w.Has(lexicon.FreeCap) && len(text) <= 4:
		return 0
	case w.Has(lexicon.FirstName | lexicon.Surname):
		return 1
	case f.twoNames(text):
		return 0 // "Castor-Halden"
	case strings.Contains(text, "-") && w.Has(lexicon.Capital):
		return 1
	}
	return 0
}

// givenByFirst tells how much a run of two words or more looks like a person's name by its first
// word, and whether that decides it.
func (f *nameFinder) givenByFirst(m nameWords) (looks int8, decided bool) {
	a, z, text := f.Words[m.first], f.Words[m.end-1], f.Tokens[m.first].Text
	restPlain := m.plain == m.n-1
	switch {
	case a.Has(lexicon.AllCaps) && f.letteredName(m.first, m.end): // "KV Poole"
		if m.plain > 0 {
			return 1, true
		}
		return 4, true
	case a.Has(lexicon.EastSurname) && m.n <= 3 && strings.Contains(f.Tokens[m.end-1].Text, "-") && !z.Has(lexicon.Demonym):
		return 5, true // "Park Geun-hye"
	case m.n == 2 && lexicon.IsKunya(strings.ToLower(text)) && !z.Has(lexicon.Ordinary|lexicon.AnyPlace):
		return 2, true // "Umm Karam"
	case m.n == 2 && a.Has(lexicon.NameParticle) && !z.Has(lexicon.FirstName|lexicon.Surname|lexicon.Ordinary) && !(a.Has(lexicon.FirstName) && len(text) > 2):
		return 1, true // Al Anbar; but Ben Whitaker
	case a.Has(lexicon.FirstName) && !a.Has(lexicon.Ordinary|lexicon.AnyPlace):
		if restPlain && m.n > 2 {
			return 2, true
		}
		return 5, true
	case f.initialed(m.first, m.end):
		return 4, true // "Skip R. Poole"
	case a.Has(lexicon.FirstName) && isHue(text) && restPlain:
		return 1, true // "Green List"
	case a.Has(lexicon.FirstName):
		return f.givenByWord(m), true
	case a.Has(lexicon.Initial) && len(text) < longestInitials:
		return f.givenByInitial(m), true
	}
	return 0, false
}

// givenByWord is given behind a first name that is an English word or a place too.
func (f *nameFinder) givenByWord(m nameWords) int8 {
	a, z := f.Words[m.first], f.Words[m.end-1]
	switch {
	case m.unknown > 0, z.Has(lexicon.Surname) && !z.Has(lexicon.PlaceHead), m.linked:
		return 4
	case m.n == 2 && isNameFirst(f.Tokens[m.first].Text) && isFamilyPlace(f.Tokens[m.end-1].Text):
		return 3 // "Mark Field"
	case a.Has(lexicon.AnyPlace), m.plain == m.n-1 && z.Has(lexicon.PlaceHead|lexicon.OrgHead|lexicon.WeakHead):
		return 1
	}
	return 3
}

// givenByInitial is given behind an initial.
func (f *nameFinder) givenByInitial(m nameWords) int8 {
	a, text := f.Words[m.first], f.Tokens[m.first].Text
	switch {
	case len(text) == 1 && f.Tokens[m.first+1].Text != ".":
		if m.first+1 < m.end && text != "O" && f.Words[m.first+1].Has(lexicon.FirstName|lexicon.Surname) {
			return 4 // B Sita Lakshmi
		}
		return 1 // O Globo
	case a.Has(lexicon.Country):
		return 0 // U.S. Cellular
	case m.plain == m.n-1, a.Has(lexicon.AnyPlace):
		return 1
	}
	return 5
}

// givenByLast tells how much a run of two words or more looks like a person's name by its last word,
// and by what all are.
func (f *nameFinder) givenByLast(m nameWords) int8 {
	a, z := f.Words[m.first], f.Words[m.end-1]
	placed := a.Has(lexicon.AnyPlace | lexicon.KnownOrg)
	switch {
	case beginsWithArticle(f.Tokens[m.end-1].Text):
		return 4
	case a.Has(lexicon.EastSurname) && m.plain == 0 && m.n <= 4:
		return 4
	case z.Has(lexicon.Surname) && !z.Has(lexicon.Ordinary|lexicon.PlaceHead|lexicon.OrgHead) && !placed && !a.Has(lexicon.Ordinary):
		return 4
	case z.Has(lexicon.FirstName) && !z.Has(lexicon.Ordinary|lexicon.AnyPlace) && !placed && !a.Has(lexicon.Ordinary):
		return 3
	case m.n == 2 && z.Has(lexicon.Surname) && !z.Has(lexicon.PlaceHead|lexicon.OrgHead) && !placed && !a.Has(lexicon.FreeCap|lexicon.TitleWord|lexicon.Demonym):
		return 2 // Starry Lee
	case m.inner > 0 && m.plain == 0 && !placed:
		return 4
	case m.linked && !a.Has(lexicon.AnyPlace|lexicon.OrgFirst) && (m.plain == 0 || f.plainLast(m)):
		return 3
	case m.plain == 0 && !placed && m.n <= 3:
		return 2
	case m.plain == 1 && m.unknown > 0 && !placed && m.n <= 3:
		return 1
	}
	return 0
}

// plainLast tells a run of which only the last word is an English word, and none that bodies' or
// places' names end with.
func (f *nameFinder) plainLast(m nameWords) bool {
	a, z := f.Words[m.first], f.Words[m.end-1]
	return m.plain == 1 && z.Has(lexicon.Ordinary) && (!a.Has(lexicon.Ordinary) || a.Has(lexicon.NameParticle)) && !z.Has(lexicon.OrgHead|lexicon.PlaceHead)
}

// beginsWithArticle tells a last name that begins with the Arabic article: "al-Amr".
func beginsWithArticle(word string) bool {
	return len(word) > 2 && word[1:3] == "l-" && (word[0] == 'a' || word[0] == 'A' || word[0] == 'e' || word[0] == 'E')
}
