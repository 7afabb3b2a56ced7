package names

import (
	"unicode"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Names in another script.

// emitForeign makes a mention of a name in another script that stands in
// brackets after the name at hand: "Layla Haddad (ليلى حداد)", "Odesa
// (Ukrainian: Одеса)". It is the same bearer's.
func (f *nameFinder) emitForeign(open int) {
	const most = 10 // tokens
	if open >= f.until || !lexicon.IsOpening(f.Tokens[open].Text) {
		return
	}
	first, last := -1, -1
	for i := open + 1; i < min(f.until, open+most); i++ {
		switch t := f.Tokens[i].Text; {
		case IsForeign(t):
			if first < 0 {
				first = i
			}
			last = i + 1
		case first < 0 && (i == open+1 && f.Words[i].Has(lexicon.Demonym|lexicon.Thing) || t == "in" || t == ":" && i == open+2):
		case first < 0 || !lexicon.IsClosing(t) && t != "," && t != ";":
			return
		default:
			f.found = append(f.found, Mention{
				Span: page.Span{Start: f.Tokens[first].Start, End: f.Tokens[last-1].End}, First: first, Last: last, Entity: -1, Otherwise: true,
			})
			return
		}
	}
}

// IsForeign tells a word whose letters are all of another script than Latin.
func IsForeign(word string) bool {
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
