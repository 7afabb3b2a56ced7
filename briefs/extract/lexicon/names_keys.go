package lexicon

import (
	"bytes"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// PhraseKey folds a lexicon's phrase as the words of a text are folded, with one space between.
func PhraseKey(item string) string {
	plain := true
	for i := range len(item) {
		if c := item[i]; (c < 'a' || c > 'z') && c != ' ' && c != '-' {
			plain = false
			break
		}
	}
	if plain {
		return item
	}
	var key []byte
	for word := range strings.FieldsSeq(strings.ReplaceAll(item, "'s", " 's")) {
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = AppendFolded(key, word)
	}
	return string(key)
}

// AppendFolded appends a word in small letters, with diacritics and a closing
// full stop dropped and the typographic apostrophe made a plain one.
func AppendFolded(buf []byte, word string) []byte {
	start := len(buf)
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		buf = appendFoldedRune(buf, r)
		i += n
	}
	if n := len(buf); n > start+1 && buf[n-1] == '.' {
		buf = buf[:n-1]
	}
	return buf
}

func appendFoldedRune(buf []byte, r rune) []byte {
	switch r {
	case '’', '‘', 'ʼ', '`':
		return append(buf, '\'')
	case '\u00ad', '\u200d':
		return buf
	case '\u2011', '–':
		return append(buf, '-')
	case 'ł', 'Ł':
		return append(buf, 'l')
	case 'ø', 'Ø':
		return append(buf, 'o')
	case 'ı':
		return append(buf, 'i')
	case 'đ', 'Đ', 'ð', 'Ð':
		return append(buf, 'd')
	case 'ß':
		return append(buf, "ss"...)
	case 'æ', 'Æ':
		return append(buf, "ae"...)
	}
	var in, out [utf8.UTFMax * 4]byte
	plain := norm.NFD.Append(out[:0], in[:utf8.EncodeRune(in[:], unicode.ToLower(r))]...)
	for len(plain) > 0 {
		r, n := utf8.DecodeRune(plain)
		if !unicode.Is(unicode.Mn, r) {
			buf = append(buf, plain[:n]...)
		}
		plain = plain[n:]
	}
	return buf
}

// smallWords is lexicon/words.txt as it lies: sorted lines, searched in place,
// so that its twenty thousand words cost nothing to load.
var smallWords = sync.OnceValue(func() string {
	data, err := lexicons.ReadFile("words.txt")
	if err != nil {
		panic("read lexicon words: " + err.Error())
	}
	text := string(data)
	for strings.HasPrefix(text, "#") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return text
})

// IsSmallWord tells whether a folded word, or the one it is a plural, past or
// -ing or -ly form of, is an English word written small.
func IsSmallWord(word []byte) bool {
	list := smallWords()
	if inLines(list, word) {
		return true
	}
	n := len(word)
	ends := func(suffix string) bool { return n > len(suffix)+2 && string(word[n-len(suffix):]) == suffix }
	stem := func(cut int, add string) bool {
		var buf [40]byte
		if n-cut+len(add) > len(buf) {
			return false
		}
		return inLines(list, append(append(buf[:0], word[:n-cut]...), add...))
	}
	for _, suffix := range [...]string{"ise", "ises", "ised", "ising"} { // the list has "apologize"
		var buf [40]byte
		if ends(suffix) && n <= len(buf) {
			spelt := append(buf[:0], word...)
			if spelt[n-len(suffix)+1] = 'z'; IsSmallWord(spelt) {
				return true
			}
		}
	}
	switch {
	case ends("ies"):
		return stem(3, "y") || stem(1, "")
	case ends("es"):
		return stem(1, "") || (ends("ses") || ends("xes") || ends("zes") || ends("hes") || ends("oes")) && stem(2, "")
	case ends("s"):
		return stem(1, "")
	case ends("ed"):
		return stem(2, "") || stem(1, "")
	case ends("ing"):
		return stem(3, "") || stem(3, "e")
	case ends("ly"):
		return stem(2, "")
	}
	return false
}

// inLines searches sorted lines for a word.
func inLines(lines string, word []byte) bool {
	low, high := 0, len(lines)
	for low < high {
		mid := low + (high-low)/2
		start := strings.LastIndexByte(lines[low:mid], '\n') + 1 + low
		end := start
		for end < len(lines) && lines[end] != '\n' {
			end++
		}
		switch line := lines[start:end]; {
		case line == string(word):
			return true
		case line < string(word):
			low = min(end+1, high)
		default:
			high = start
		}
	}
	return false
}

// SmallCompound tells compounds of small words: "Pan-democracy", "Vice-captain".
func SmallCompound(word []byte) bool {
	i := bytes.LastIndexByte(word, '-')
	if i < 2 || len(word)-i-1 < 4 || !IsSmallWord(word[i+1:]) {
		return false
	}
	switch string(word[:i]) {
	case "pan", "pro", "anti", "non", "ex", "co", "re", "pre", "post", "neo", "multi", "semi", "sub", "inter", "ultra", "vice", "counter", "mid":
		return true
	}
	return IsSmallWord(word[:i])
}
