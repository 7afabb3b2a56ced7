package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/lexicon"
)

// How a stretch of text begins and ends, by its letters and marks.

// EndsTerminal tells whether a quotation ends as a sentence does.
func EndsTerminal(s string) bool {
	s = strings.TrimRight(s, "'’”\" ])")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…")
}

// StartsUpper tells whether a word begins with a capital.
func StartsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// TitleCase tells whether every weighty word begins in upper case, as in a
// title or name of more than one word.
func TitleCase(s string) bool {
	const longest = 8 // words of a title in capitals
	if IsUpper(s) && WordCount(s) > longest {
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
		case unicode.IsLetter(r) && !lexicon.LightWord(w):
			lower++
		}
	}
	return words > 1 && lower == 0
}

// StartsSentenceCase tells whether a quotation begins as a sentence does.
func StartsSentenceCase(s string) bool {
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

// WordCount counts the words of a text, as white space parts them.
func WordCount(s string) int { return len(strings.Fields(s)) }
