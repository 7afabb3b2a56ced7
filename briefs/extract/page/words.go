package page

import (
	"slices"
	"strings"
)

// ContentWords are a text's longer words, each once, in lower case.
func ContentWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && r < 0x80 })
	slices.Sort(words)
	return slices.DeleteFunc(slices.Compact(words), func(w string) bool { return len(w) < 4 })
}

// Alike tells whether the shorter of two tellings, by their content words, says
// little that the longer does not.
func Alike(a, b []string) bool { return SharesWords(a, b, 7) }

// SharesWords tells whether the longer list has so many tenths of the shorter.
func SharesWords(a, b []string, tenths int) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	shared := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			shared++
		}
	}
	return len(a) > 0 && 10*shared >= tenths*len(a)
}
