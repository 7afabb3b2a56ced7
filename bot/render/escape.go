package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Escape writes text of an article or a member so that Discord shows it as it
// stands: no Markdown, mention, emoji, timestamp or link of it takes effect.
// A backslash goes before what would (Discord's own way, invisible to the
// reader); white space folds to single spaces; control and direction-changing
// characters are dropped.
func Escape(text string) string { return escape(fold(text)) }

// escape is Escape for text that is folded already.
func escape(text string) string {
	if !strings.ContainsAny(text, specials) {
		return text
	}
	var out strings.Builder
	out.Grow(len(text) + len(text)/16 + 8)
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < utf8.RuneSelf && special(rune(c), text[:i], text[i+1:]) {
			out.WriteByte('\\')
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

// specials are all characters that special can tell.
const specials = "\\*_`~|[]<>@#:-+.)"

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

// fold drops what does not show or changes how other text shows, and makes
// every run of white space one space. It gives clean text back as it is.
func fold(text string) string {
	if clean(text) {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	space := false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r) || r == '\u2028' || r == '\u2029':
			space = true
			continue
		case unseen(r):
			continue
		}
		if space && out.Len() > 0 {
			out.WriteByte(' ')
		}
		space = false
		out.WriteRune(r)
	}
	return out.String()
}

// clean tells, in one pass, whether fold has nothing to do.
func clean(text string) bool {
	space := true // at the start a space is one too many
	for _, r := range text {
		switch {
		case r == ' ':
			if space {
				return false
			}
			space = true
			continue
		case r == utf8.RuneError, unicode.IsSpace(r), r >= 0x7f && unseen(r), r < ' ':
			return false
		}
		space = false
	}
	return !space || text == ""
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
	case r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r >= 0xfff9 && r <= 0xfffb:
		return true
	case r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}
