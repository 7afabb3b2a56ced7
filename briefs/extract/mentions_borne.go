package extract

import "strings"

// Whose name a word was before.

// bears tells whether somebody was named before whose last name a word is.
func (f *nameFinder) bears(word string) bool {
	const most = 64 // mentions looked at
	for i := len(f.found) - 1; i >= max(0, len(f.found)-most); i-- {
		m := &f.found[i]
		if m.last-m.first < 2 || f.tokens[m.last-1].text != word {
			continue
		}
		if w := f.words[m.first]; m.votes.person >= 3 || m.votes.person > 0 && w.has(firstName) && !w.has(ordinary|anyPlace) {
			return true
		}
	}
	return false
}

// plays tells whether a team, or anything else of several words, was named before whose last word a
// word is.
func (f *nameFinder) plays(word string) bool {
	const most = 64 // mentions looked at
	for i := len(f.found) - 1; i >= max(0, len(f.found)-most); i-- {
		if m := &f.found[i]; m.last-m.first > 1 && f.tokens[m.last-1].text == word {
			return true
		}
	}
	return false
}

// isTheTeam tells "the Kings" within a sentence, who are a team where others are
// kings.
func (f *nameFinder) isTheTeam(i int) bool {
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the") && strings.HasSuffix(f.tokens[i].text, "s") && f.joined(i-1)
}
