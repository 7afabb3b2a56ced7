package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// IsPinyin tells a folded word that is one or two syllables of Chinese as they are
// written in Latin letters: "peng", "sibei". Many words of other languages are
// that too: it is a hint beside a Chinese family name.
func IsPinyin(word string) bool {
	rest, ok := afterSyllable(word)
	if !ok || rest == "" {
		return ok
	}
	for cut := 1; cut <= len(word); cut++ { // the first syllable may end sooner: "si-bei"
		if first, ok := afterSyllable(word[:cut]); ok && first == "" {
			if second, ok := afterSyllable(word[cut:]); ok && second == "" {
				return true
			}
		}
	}
	return false
}

// afterSyllable gives what is left after the longest syllable that a word begins
// with.
func afterSyllable(word string) (string, bool) {
	n := len(word)
	for _, initial := range [...]string{"zh", "ch", "sh"} {
		if strings.HasPrefix(word, initial) {
			return afterFinal(word[2:])
		}
	}
	if n > 1 && strings.IndexByte("bpmfdtnlgkhjqxrzcsyw", word[0]) >= 0 {
		return afterFinal(word[1:])
	}
	return afterFinal(word)
}

func afterFinal(rest string) (string, bool) {
	const longest = 4 // letters: "iang", "uang"
	for n := min(longest, len(rest)); n > 0; n-- {
		if isPinyinFinal(rest[:n]) {
			return rest[n:], true
		}
	}
	return rest, false
}

// isPinyinFinal tells what a syllable of Chinese may end with.
var isPinyinFinal = lexicon.OfSort("pinyin final")
