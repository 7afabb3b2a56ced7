package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How a stretch of text begins and ends, by its letters and marks.

// endsTerminal tells whether a quotation ends as a sentence does.
func endsTerminal(s string) bool {
	s = strings.TrimRight(s, "'’”\" ])")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…")
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// titleCase tells whether every weighty word begins in upper case, as in a
// title or name of more than one word.
func titleCase(s string) bool {
	const longest = 8 // words of a title in capitals
	if isUpper(s) && wordCount(s) > longest {
		return false // a page that shouts
	}
	words, lower := 0, 0
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimLeft(w, "([\"'‘“#@")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "":
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			words++
		case unicode.IsLetter(r) && !lightWord(w):
			lower++
		}
	}
	return words > 1 && lower == 0
}

// startsSentenceCase tells whether a quotation begins as a sentence does.
func startsSentenceCase(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r) || r == '@' || r == '#':
			return true
		case r == '[' || r == '(':
			continue
		case unicode.IsLetter(r):
			return false
		}
	}
	return false
}

func wordCount(s string) int { return len(strings.Fields(s)) }
