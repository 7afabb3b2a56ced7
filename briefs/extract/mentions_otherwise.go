package extract

import "unicode"

// Names in another script.

// emitForeign makes a mention of a name in another script that stands in
// brackets after the name at hand: "Layla Haddad (ليلى حداد)", "Odesa
// (Ukrainian: Одеса)". It is the same bearer's.
func (f *nameFinder) emitForeign(open int) {
	const most = 10 // tokens
	if open >= f.until || !isOpening(f.tokens[open].text) {
		return
	}
	first, last := -1, -1
	for i := open + 1; i < min(f.until, open+most); i++ {
		switch t := f.tokens[i].text; {
		case isForeign(t):
			if first < 0 {
				first = i
			}
			last = i + 1
		case first < 0 && (i == open+1 && f.words[i].has(demonym|thing) || t == "in" || t == ":" && i == open+2):
		case first < 0 || !isClosing(t) && t != "," && t != ";":
			return
		default:
			f.found = append(f.found, mention{
				span: span{f.tokens[first].start, f.tokens[last-1].end}, first: first, last: last, entity: -1, otherwise: true,
			})
			return
		}
	}
}

// isForeign tells a word whose letters are all of another script than Latin.
func isForeign(word string) bool {
	letters := 0
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			return false
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters > 0
}
