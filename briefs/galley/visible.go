package galley

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// visible shows what a terminal would obey: controls of the first kind as their
// pictures (␛), others and marks that turn the direction of text by number
// (‹U+202E›). White space of any kind is a space.
func visible(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return obeyed(r) || r == '\u2028' || r == '\u2029' }) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u2028', r == '\u2029':
			b.WriteByte(' ')
		case r < ' ':
			b.WriteRune('␀' + r)
		case r == 0x7f:
			b.WriteRune('␡')
		case obeyed(r):
			fmt.Fprintf(&b, "‹U+%04X›", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// obeyed tells whether a terminal does something at this character other than
// show it.
func obeyed(r rune) bool {
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Bidi_Control, r)
}

// columns is how many columns of a terminal a character takes: two for the wide
// ones of East Asia (Unicode's UAX #11), none for marks that stand on another.
func columns(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0x1100:
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

func textColumns(s string) int {
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}
