package page

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
)

// functionWords are words that no page of English does without and other
// languages have few of.
var functionWords = lexicon.WordSet("function-words")

const (
	fewestForLanguage = 40 // words in lower case that tell a language
	leastEnglish      = 12 // in a hundred of them; English has 30 to 45, its neighbours below 5
)

// ReadsAsEnglish tells whether a text is in English, by the share of its words
// in lower case that are English function words (Grefenstette 1995, "Comparing
// two language identification schemes"). A text with too few such words to tell,
// a table of results, is taken for English if it is in Latin letters.
func ReadsAsEnglish(text string) bool {
	const enough = 2000 // words
	words, known := 0, 0
	latin, foreign := 0, 0 // letters
	for word := range strings.FieldsSeq(text) {
		word = strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
		if word == "" {
			continue
		}
		for _, r := range word {
			if r <= unicode.MaxLatin1 || unicode.Is(unicode.Latin, r) {
				latin++
			} else if unicode.IsLetter(r) {
				foreign++
			}
		}
		if r := FirstRune(word); unicode.IsUpper(r) || unicode.IsTitle(r) {
			continue
		}
		words++
		if functionWords()[word] {
			known++
		}
		if words == enough {
			break
		}
	}
	if foreign > latin {
		return false
	}
	if words < fewestForLanguage {
		return true
	}
	return known*100 >= words*leastEnglish
}
