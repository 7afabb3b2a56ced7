package ask

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldWords splits a text into words as names and questions are compared: lower
// case, without diacritics, apostrophes and possessive endings, parted at
// everything that is no letter or digit.
func foldWords(s string) []string {
	if !ascii(s) {
		s = norm.NFKD.String(s)
	}
	var (
		out        []string
		word       = make([]byte, 0, 32)
		apostrophe = -1 // where in word one stood
	)
	end := func() {
		if apostrophe > 0 && string(word[apostrophe:]) == "s" {
			word = word[:apostrophe]
		}
		if len(word) > 0 {
			out = append(out, string(word))
		}
		word, apostrophe = word[:0], -1
	}
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			word = append(word, byte(r))
		case 'A' <= r && r <= 'Z':
			word = append(word, byte(r)+'a'-'A')
		case isApostrophe(r):
			apostrophe = len(word)
		case r < utf8.RuneSelf:
			end()
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			word = appendPlain(word, unicode.ToLower(r))
		default:
			end()
		}
	}
	end()
	return out
}

// plainLetters are Latin letters that Unicode does not take apart, as English
// keyboards write them.
var plainLetters = map[rune]string{
	'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ı': "i", 'ħ': "h", 'ŋ': "n", 'ŧ': "t", 'ə': "e",
}

func appendPlain(word []byte, r rune) []byte {
	if plain, ok := plainLetters[r]; ok {
		return append(word, plain...)
	}
	return utf8.AppendRune(word, r)
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '′':
		return true
	}
	return false
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// compact joins folded words, so that “al Assad”, “al-Assad” and “alassad” are
// one.
func compact(words []string) string { return strings.Join(words, "") }

// slips is the number of slips of a keyboard between two folded words, a slip
// being a letter left out, put in, mistaken, or changed with its neighbour
// (Damerau–Levenshtein distance in its optimal-string-alignment form); most+1
// where there are more than most.
func slips(a, b string, most int) int {
	x, y := []rune(a), []rune(b)
	if d := len(x) - len(y); d > most || -d > most {
		return most + 1
	}
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		best := i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			best = min(best, row[j])
		}
		if best > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(y)], most+1)
}

// forgiven is how many slips a word of this length is forgiven.
func forgiven(word string) int {
	switch n := utf8.RuneCountInString(word); {
	case n >= 8:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}
