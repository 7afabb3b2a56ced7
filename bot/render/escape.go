package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Escape writes text of an article or a member so that Discord shows it as it
// stands: no Markdown, mention, emoji, timestamp or link of it takes effect.
// A backslash goes before what would (Discord's own way, invisible to the
// reader); line breaks become spaces; control and direction-changing characters
// are dropped.
func Escape(text string) string { return escape(fold(text)) }

// escape is Escape for text that is folded already.
func escape(text string) string {
	n := marks(text)
	if n == 0 {
		return text
	}
	var out strings.Builder
	out.Grow(len(text) + n)
	for i := 0; i < len(text); i++ {
		if c := text[i]; mayBeSpecial[c] && special(rune(c), text[:i], text[i+1:]) {
			out.WriteByte('\\')
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

// specials are all characters that special can tell.
const specials = "\\*_`~|[]<>@#:-+.)"

var mayBeSpecial = func() (table [256]bool) {
	for i := range len(specials) {
		table[specials[i]] = true
	}
	return table
}()

// marks counts the characters of a text that may need escaping.
func marks(text string) int {
	n := 0
	for i := range len(text) {
		if mayBeSpecial[text[i]] {
			n++
		}
	}
	return n
}

// special tells whether Discord would read r, with what stands around it, as
// something else than itself.
func special(r rune, before, after string) bool {
	switch r {
	case '\\', '*', '_', '`', '~', '|', '[', ']', '<', '>', '@', '#':
		return true
	case ':':
		// “https://…” becomes a link and “:name:” an emoji; “Affairs: he”
		// neither.
		next, _ := utf8.DecodeRuneInString(after)
		return after != "" && !unicode.IsSpace(next)
	case '-', '+':
		return before == "" // a list
	case '.', ')':
		return before != "" && len(before) < 10 && strings.Trim(before, "0123456789") == "" // a numbered list
	}
	return false
}

// fold drops what does not show or changes how other text shows, makes a line
// break or tab a space, and trims. All else stays as the article has it, its
// own kinds of spaces among it.
func fold(text string) string {
	text = strings.TrimSpace(text)
	if clean(text) {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	broken, last, piled := false, ' ', 0
	for _, r := range text {
		switch {
		case breaks(r):
			broken = true
			continue
		case unseen(r):
			continue
		case !stacks(r):
			piled = 0
		default:
			if piled++; piled > mostPiled {
				continue
			}
		}
		if broken && r != ' ' && last != ' ' {
			out.WriteByte(' ')
		}
		broken, last = false, r
		out.WriteRune(r)
	}
	return strings.TrimSpace(out.String())
}

// clean tells, in one pass, whether fold has nothing to do.
func clean(text string) bool {
	piled := 0
	for _, r := range text {
		if r < ' ' || r >= 0x7f && (r == utf8.RuneError || breaks(r) || unseen(r)) {
			return false
		}
		if !stacks(r) {
			piled = 0
		} else if piled++; piled > mostPiled {
			return false
		}
	}
	return true
}

// mostPiled is how many marks may stand on one letter: more than any language
// writes, and few enough that they stay within their line. The rest of a pile
// (“zalgo”), which would cover the lines around it, is dropped.
const mostPiled = 6

// stacks tells the marks that stand above or below the letter before them.
func stacks(r rune) bool { return r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me) }

// breaks tells the characters that end a line or jump along it.
func breaks(r rune) bool {
	return r >= '\t' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// unseen tells the characters that are dropped: controls, marks that change the
// direction of writing around them, invisible fillers, and tags. The joiners
// (U+200C, U+200D) stay: scripts need them.
func unseen(r rune) bool {
	switch {
	case unicode.IsControl(r):
		return true
	case r == 0x061c, r == 0x200b, r == 0x200e, r == 0x200f, r == 0xfeff:
		return true
	case r == 0xad, r == 0x34f, r == 0x115f, r == 0x1160, r == 0x3164, r == 0xffa0, r == 0x17b4, r == 0x17b5:
		return true
	case r >= 0x180b && r <= 0x180f, r >= 0x1d173 && r <= 0x1d17a, r >= 0xe0100 && r <= 0xe01ef:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r >= 0xfff9 && r <= 0xfffb:
		return true
	case r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}
