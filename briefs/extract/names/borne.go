package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// Whose name a word was before.

// bears tells whether somebody was named before whose last name a word is.
func (f *nameFinder) bears(word string) bool {
	const most = 64 // mentions looked at
	for i := len(f.found) - 1; i >= max(0, len(f.found)-most); i-- {
		m := &f.found[i]
		if m.Last-m.First < 2 || f.Tokens[m.Last-1].Text != word {
			continue
		}
		if w := f.Words[m.First]; m.Votes.Person >= 3 || m.Votes.Person > 0 && w.Has(lexicon.FirstName) && !w.Has(lexicon.Ordinary|lexicon.AnyPlace) {
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
		if m := &f.found[i]; m.Last-m.First > 1 && f.Tokens[m.Last-1].Text == word {
			return true
		}
	}
	return false
}

// isTheTeam tells "the Kings" within a sentence, who are a team where others are
// kings.
func (f *nameFinder) isTheTeam(i int) bool {
	return i > f.from && strings.EqualFold(f.Tokens[i-1].Text, "the") && strings.HasSuffix(f.Tokens[i].Text, "s") && f.joined(i-1)
}
