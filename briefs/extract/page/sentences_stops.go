package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stop is a run of terminal marks and what closes after it: `.”`, `?)`, `...`.
type stop struct {
	start, marks, end int  // marks: where the terminal marks end
	strong            bool // holds ! or ?
	dots              int  // full stops and ellipses
	ellipsis          bool
	quote             bool // a quotation mark closes
	closed            bool // a bracket closes
}

// readStop reads the stop that begins at i, if one does.
func readStop(text string, i int) (stop, bool) {
	s := stop{start: i}
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '.':
			s.dots++
		case '…':
			s.ellipsis = true
		case '!', '?':
			s.strong = true
		default:
			n = 0
		}
		if n == 0 {
			break
		}
		i += n
		if r == '.' && strings.HasPrefix(text[i:], " .") {
			i++ // an ellipsis printed with spaces: . . .
			s.ellipsis = true
		}
	}
	if i == s.start {
		return s, false
	}
	s.ellipsis = s.ellipsis || s.dots > 1
	s.marks = i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '"', '”', '’', '\'', '»', '“':
			if r == '“' && !endsWord(text, i+n) {
				n = 0
				break
			}
			s.quote = true
		case ')', ']':
			s.closed = true
		case ' ':
			// A mark parted by a space from the one before it: .' "
			if s.quote && i+1 < len(text) && (text[i+1] == '"' && endsWord(text, i+2) || strings.HasPrefix(text[i+1:], "”")) {
				break
			}
			n = 0
		default:
			n = 0
		}
		if n == 0 {
			break
		}
		i += n
	}
	s.end = i
	return s, true
}

// endsWord tells whether nothing of a word follows at i.
func endsWord(text string, i int) bool {
	if i >= len(text) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsSpace(r) || strings.ContainsRune(`.,;:!?)]"”’'`, r)
}
