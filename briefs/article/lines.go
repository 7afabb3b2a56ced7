package article

import (
	"strings"
	"unicode"
)

// lines puts words together to lines with an empty line between blocks.
type lines struct {
	b     strings.Builder
	begun bool // something stands on the line
	gap   bool // a space is due before the next word
	next  int  // line ends due before the next word
}

// word adds text, its white space made single spaces.
func (w *lines) word(s string) {
	for _, r := range s {
		if unicode.IsSpace(r) {
			w.gap = w.gap || w.begun
			continue
		}
		if unicode.IsControl(r) || isUnseen(r) {
			continue
		}
		if w.next > 0 {
			if w.b.Len() > 0 {
				w.b.WriteString("\n\n"[:w.next])
			}
			w.next, w.gap = 0, false
		}
		if w.gap {
			w.b.WriteByte(' ')
			w.gap = false
		}
		w.begun = true
		w.b.WriteRune(r)
	}
}

// lineEnd ends the line; the next word stands below it.
func (w *lines) lineEnd() { w.end(1) }

// blockEnd ends the paragraph; an empty line follows.
func (w *lines) blockEnd() { w.end(2) }

func (w *lines) end(n int) {
	w.next = max(w.next, n)
	w.gap, w.begun = false, false
}

func (w *lines) String() string { return w.b.String() }

// isUnseen tells the marks that only say where a word may be broken.
func isUnseen(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}
