package extract

import "strings"

// What a run that may be a person's name looks like: see given for the numbers.

// givenAlone tells how much one word looks like a person's name.
func (f *nameFinder) givenAlone(i int) int8 {
	w, text := f.words[i], f.tokens[i].text
	switch {
	case w.has(ordinary | anyPlace | demonym | knownOrg | initial), w.has(allCaps) && !w.has(freeCap) && len(text) <= 4:
		return 0
	case w.has(firstName | surname):
		return 1
	case f.twoNames(text):
		return 0 // "Castor-Halden"
	case strings.Contains(text, "-") && w.has(capital):
		return 1
	}
	return 0
}

// givenByFirst tells how much a run of two words or more looks like a person's name by its first
// word, and whether that decides it.
func (f *nameFinder) givenByFirst(m nameWords) (looks int8, decided bool) {
	a, z, text := f.words[m.first], f.words[m.end-1], f.tokens[m.first].text
	restPlain := m.plain == m.n-1
	switch {
	case a.has(allCaps) && f.letteredName(m.first, m.end): // "KV Poole"
		if m.plain > 0 {
			return 1, true
		}
		return 4, true
	case a.has(eastSurname) && m.n <= 3 && strings.Contains(f.tokens[m.end-1].text, "-") && !z.has(demonym):
		return 5, true // "Park Geun-hye"
	case m.n == 2 && isKunya(strings.ToLower(text)) && !z.has(ordinary|anyPlace):
		return 2, true // "Umm Karam"
	case m.n == 2 && a.has(nameParticle) && !z.has(firstName|surname|ordinary) && !(a.has(firstName) && len(text) > 2):
		return 1, true // Al Anbar; but Ben Whitaker
	case a.has(firstName) && !a.has(ordinary|anyPlace):
		if restPlain && m.n > 2 {
			return 2, true
		}
		return 5, true
	case f.initialed(m.first, m.end):
		return 4, true // "Skip R. Poole"
	case a.has(firstName) && isHue(text) && restPlain:
		return 1, true // "Green List"
	case a.has(firstName):
		return f.givenByWord(m), true
	case a.has(initial) && len(text) < longestInitials:
		return f.givenByInitial(m), true
	}
	return 0, false
}

// givenByWord is given behind a first name that is an English word or a place too.
func (f *nameFinder) givenByWord(m nameWords) int8 {
	a, z := f.words[m.first], f.words[m.end-1]
	switch {
	case m.unknown > 0, z.has(surname) && !z.has(placeHead), m.linked:
		return 4
	case m.n == 2 && isNameFirst(f.tokens[m.first].text) && isFamilyPlace(f.tokens[m.end-1].text):
		return 3 // "Mark Field"
	case a.has(anyPlace), m.plain == m.n-1 && z.has(placeHead|orgHead|weakHead):
		return 1
	}
	return 3
}

// givenByInitial is given behind an initial.
func (f *nameFinder) givenByInitial(m nameWords) int8 {
	a, text := f.words[m.first], f.tokens[m.first].text
	switch {
	case len(text) == 1 && f.tokens[m.first+1].text != ".":
		if m.first+1 < m.end && text != "O" && f.words[m.first+1].has(firstName|surname) {
			return 4 // B Sita Lakshmi
		}
		return 1 // O Globo
	case a.has(country):
		return 0 // U.S. Cellular
	case m.plain == m.n-1, a.has(anyPlace):
		return 1
	}
	return 5
}

// givenByLast tells how much a run of two words or more looks like a person's name by its last word,
// and by what all are.
func (f *nameFinder) givenByLast(m nameWords) int8 {
	a, z := f.words[m.first], f.words[m.end-1]
	placed := a.has(anyPlace | knownOrg)
	switch {
	case beginsWithArticle(f.tokens[m.end-1].text):
		return 4
	case a.has(eastSurname) && m.plain == 0 && m.n <= 4:
		return 4
	case z.has(surname) && !z.has(ordinary|placeHead|orgHead) && !placed && !a.has(ordinary):
		return 4
	case z.has(firstName) && !z.has(ordinary|anyPlace) && !placed && !a.has(ordinary):
		return 3
	case m.n == 2 && z.has(surname) && !z.has(placeHead|orgHead) && !placed && !a.has(freeCap|titleWord|demonym):
		return 2 // Starry Lee
	case m.inner > 0 && m.plain == 0 && !placed:
		return 4
	case m.linked && !a.has(anyPlace|orgFirst) && (m.plain == 0 || f.plainLast(m)):
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
	a, z := f.words[m.first], f.words[m.end-1]
	return m.plain == 1 && z.has(ordinary) && (!a.has(ordinary) || a.has(nameParticle)) && !z.has(orgHead|placeHead)
}

// beginsWithArticle tells a last name that begins with the Arabic article: "al-Amr".
func beginsWithArticle(word string) bool {
	return len(word) > 2 && word[1:3] == "l-" && (word[0] == 'a' || word[0] == 'A' || word[0] == 'e' || word[0] == 'E')
}
