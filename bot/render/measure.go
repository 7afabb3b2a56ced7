package render

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Discord's limits, in characters. What a character is, Discord does not say
// everywhere alike: its servers count code points, its clients UTF-16 units.
// Units are counted here, of which there are never fewer: a text within the
// limit in units is within it in code points as well.
const (
	mostContent     = 2000
	mostTitle       = 256
	mostDescription = 4096
	mostFooter      = 2048
	mostChoice      = 100 // an autocomplete choice's or a select option's text
	mostCustomID    = 100
	mostLabel       = 80 // a button's
	mostURL         = 512
)

// units is the length of s in UTF-16 units.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += runeUnits(r)
	}
	return n
}

func runeUnits(r rune) int {
	if n := utf16.RuneLen(r); n > 0 {
		return n
	}
	return 1 // not a character: shown as U+FFFD
}

// fit keeps s to most units, cut where cutPoint says and marked "…". It is for
// texts without Markdown; escaped article text is cut by Clip, before escaping.
func fit(s string, most int) string {
	if len(s) <= most { // bytes: never fewer than units
		return s
	}
	end, fits := reach(s, most, func(r rune, _, _ string) int { return runeUnits(r) })
	if fits {
		return s
	}
	return cut(s, end, func(s string) string { return s })
}

// Clip escapes the text and keeps the outcome to most units. What does not fit
// is cut at the end of a sentence or else a word, and the cut is marked "…".
func Clip(text string, most int) string {
	text = fold(text)
	if len(text)+marks(text) <= most { // bytes: never fewer than units
		return escape(text)
	}
	end, fits := reach(text, most, func(r rune, before, after string) int {
		n := runeUnits(r)
		if special(r, before, after) {
			n++
		}
		return n
	})
	if fits {
		return escape(text)
	}
	return cut(text, end, escape)
}

const ellipsis = "…"

// reach tells whether the text costs at most most; where it does not, end is
// how much of it does together with the mark of the cut.
func reach(text string, most int, cost func(r rune, before, after string) int) (end int, fits bool) {
	room := most
	for i, r := range text {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(text[i:])
		}
		if room -= cost(r, text[:i], text[i+size:]); room < 0 {
			return end, false
		}
		if room >= len(" ")+1 {
			end = i + size
		}
	}
	return len(text), true
}

// cut moves back from end to a good place and writes out what stands before it.
func cut(text string, end int, write func(string) string) string {
	end, whole := cutPoint(text, end)
	kept := write(strings.TrimRightFunc(text[:end], unicode.IsSpace))
	switch {
	case kept == "":
		return ellipsis
	case whole:
		return kept + " " + ellipsis
	}
	return kept + ellipsis
}

// cutPoint moves a cut back from end to where a sentence ends in the last two
// fifths, or a word in the last half; else, in a script without spaces or a
// very long word, to where no character is torn apart. whole is false where a
// word is.
func cutPoint(text string, end int) (at int, whole bool) {
	word := -1
	for i := end; i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if unicode.IsSpace(r) {
			if word < 0 && i > end/2 {
				word = i - size
			}
			if i > end*3/5 && endsSentence(text[:i-size]) {
				return i - size, true
			}
		}
		if endsSentenceAlone(r) && i > end*3/5 {
			return i, true
		}
		i -= size
	}
	if word >= 0 {
		return word, true
	}
	for end > 0 && end < len(text) && joins(text, end) {
		_, size := utf8.DecodeLastRuneInString(text[:end])
		end -= size
	}
	return end, false
}

// endsSentence tells whether the text, which a space follows, ends a sentence.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, "”’\"')]»")
	r, size := utf8.DecodeLastRuneInString(text)
	if r == '!' || r == '?' || r == '؟' || r == '।' {
		return true
	}
	if r != '.' {
		return false
	}
	// “U.S. troops”, “Mr. Smith”, “Aug. 15”: a short word with a capital
	// before the full stop is more likely an abbreviation.
	word := text[strings.LastIndexAny(text[:len(text)-size], " \u00a0")+1 : len(text)-size]
	first, _ := utf8.DecodeRuneInString(word)
	short := utf8.RuneCountInString(word)
	return !strings.Contains(word, ".") && (short > 4 || short > 1 && unicode.IsLower(first))
}

// endsSentenceAlone tells the full stops that no space needs to follow.
func endsSentenceAlone(r rune) bool { return r == '。' || r == '！' || r == '？' }

// joins tells whether the character at byte at belongs to the one before it:
// a combining mark, a joiner, a variation selector, a skin tone, the second
// half of a flag.
func joins(text string, at int) bool {
	const joiner = '\u200d'
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	switch {
	case unicode.Is(unicode.M, after), after == joiner, before == joiner:
		return true
	case after >= 0x1f3fb && after <= 0x1f3ff:
		return true
	}
	return regional(before) && regional(after)
}

func regional(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }

// Plain makes a text fit where Discord shows no Markdown and takes at most 100
// characters: the name of a choice or of a select menu's option.
func Plain(text string) string { return fit(fold(text), mostChoice) }

// FitsChoice tells whether Discord takes the text as the value of a choice.
func FitsChoice(value string) bool { return value != "" && units(value) <= mostChoice }

// Shorten keeps the words of a text that fit in most units: what goes into a
// custom_id and must mean the same when it comes back. Cutting again changes
// nothing.
func Shorten(text string, most int) string {
	text = fold(unparted.Replace(text))
	if units(text) <= most {
		return text
	}
	n, end, word := 0, 0, 0
	for i, r := range text {
		if n += runeUnits(r); n > most {
			break
		}
		if r == ' ' {
			word = i
		}
		end = i + len(string(r))
	}
	if word > 0 && text[end] != ' ' {
		end = word
	}
	return strings.TrimSpace(text[:end])
}
