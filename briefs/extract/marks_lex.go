package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark is a quotation mark, and what it can be where it stands. One that can
// be neither stands between blanks.
type mark struct {
	span
	single bool
	opens  bool
	closes bool
	stray  bool // of closing shape: opens nothing even where nothing is open
	inches bool // after a digit: may be a measure
	loose  bool // a closing single mark that may as well be an apostrophe: "the boys' "
}

// shape is what a mark's own form says.
type shape int

const (
	straight shape = iota
	opening
	closing
)

// glyph is one printed form of a mark.
type glyph struct {
	text   string
	single bool
	shape  shape
}

// glyphs are the marks by their first byte, longer ones before their parts.
var glyphs = map[byte][]glyph{
	'"':  {{`"`, false, straight}},
	'\'': {{"''", false, closing}, {"'", true, straight}},
	'`':  {{"``", false, opening}, {"`", true, opening}},
	0xC2: {{"«", false, opening}, {"»", false, closing}},
	0xE2: {
		{"’’", false, closing}, {"‘‘", false, opening},
		{"“", false, opening}, {"”", false, closing}, {"„", false, opening}, {"‟", false, opening},
		{"‘", true, opening}, {"’", true, closing}, {"‚", true, opening}, {"‛", true, opening},
		{"‹", true, opening}, {"›", true, closing},
		{"″", false, straight}, // what some wires' archives print
	},
}

// clipped words begin with an apostrophe.
var clipped = map[string]bool{
	"em": true, "til": true, "till": true, "tis": true, "twas": true, "twere": true, "twill": true, "cause": true,
	"cos": true, "coz": true, "cuz": true, "bout": true, "round": true, "n": true, "neath": true, "nother": true,
	"gainst": true, "ere": true, "tude": true, "ol": true, "im": true, "nuff": true, "nam": true, "sup": true,
}

// lexMarks appends the quotation marks within s, in order. Apostrophes within
// and at the head of a word are left out.
func lexMarks(marks []mark, text string, s span) []mark {
	for at := s.start; at < s.end; {
		c := text[at]
		if c != '"' && c != '\'' && c != '`' && c != 0xE2 && c != 0xC2 {
			at++
			continue
		}
		g, ok := glyphAt(text[at:s.end])
		if !ok {
			at++
			continue
		}
		m := span{at, at + len(g.text)}
		at = m.end
		before, after := sideBefore(text, s, m.start), sideAfter(text, s, m.end)
		if g.single {
			if one, ok := singleMark(text, s, m, g.shape, before, after); ok {
				marks = append(marks, one)
			}
			continue
		}
		marks = append(marks, doubleMark(text, s, m, g.shape, before, after))
	}
	return marks
}

// glyphAt gives the mark that a text begins with.
func glyphAt(rest string) (glyph, bool) {
	for _, g := range glyphs[rest[0]] {
		if strings.HasPrefix(rest, g.text) {
			return g, true
		}
	}
	return glyph{}, false
}

func doubleMark(text string, s, m span, form shape, before, after side) mark {
	out := mark{span: m, inches: m.start > s.start && isFigure(text[m.start-1])}
	switch form {
	case opening:
		out.opens = true
		out.closes = (before == besideWord || before == besideStop) && after != besideWord
	case closing:
		out.opens = (before == besideBlank || before == besideBracket) && after == besideWord
		out.closes = !out.opens
		out.stray = !out.opens
	default:
		starts := after == besideWord || after == besideBracket || after == besideDash
		out.opens = starts && (before != besideWord || after == besideWord)
		out.closes = before != besideBlank && before != besideBracket && (after != besideWord || before == besideWord || before == besideStop)
	}
	return out
}

func singleMark(text string, s, m span, form shape, before, after side) (mark, bool) {
	out := mark{span: m, single: true}
	if before == besideWord && after == besideWord || after == besideWord && isClipped(text[m.end:s.end]) {
		return out, false
	}
	if m.start > s.start && isFigure(text[m.start-1]) && beginsInches(text[m.end:s.end]) {
		return out, false // ‘The wall is 5’ 6" high,’ she said
	}
	starts := after == besideWord || after == besideBracket
	out.opens = starts && before != besideWord && form != closing
	out.closes = before != besideBlank && before != besideBracket && after != besideWord && form != opening
	if out.closes && m.start > s.start && m.end+1 < s.end && text[m.end] == ' ' {
		b := text[m.start-1] | 0x20
		next, _ := utf8.DecodeRuneInString(text[m.end+1:])
		out.loose = (b == 's' || b == 'n') && unicode.IsLetter(next)
	}
	if out.closes && m.start > s.start && m.end+1 < s.end && text[m.start-1] == 's' && (text[m.end] == ',' || text[m.end] == '.') {
		g, ok := glyphAt(text[m.end+1 : s.end])
		out.loose = ok && g.single && g.shape == form // ‘These are the crews’,’ she said
	}
	return out, out.opens || out.closes
}

// beginsInches tells whether a text goes on, after the mark for feet, with a figure and the
// mark for inches.
func beginsInches(rest string) bool {
	rest = strings.TrimPrefix(rest, " ")
	figures := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	return figures > 0 && figures < 3 && hasAnyPrefix(rest[figures:], "\"", "”", "″", "''")
}

// isClipped tells whether a word after an apostrophe is one that has lost its
// head: 'em, '90s, '08.
func isClipped(rest string) bool {
	if len(rest) >= 2 && isFigure(rest[0]) && isFigure(rest[1]) && (len(rest) == 2 || !isFigure(rest[2])) {
		return true
	}
	end := 0
	for end < len(rest) && end < 6 && (rest[end]|0x20 >= 'a' && rest[end]|0x20 <= 'z') {
		end++
	}
	return end < 6 && clipped[strings.ToLower(rest[:end])]
}

// side is what stands next to a mark, other marks left aside.
type side int

const (
	besideBlank   side = iota // white space, or the paragraph's edge
	besideWord                // a letter, a digit, a sign that begins a word
	besideStop                // punctuation that ends something, or a closing bracket
	besideBracket             // an opening bracket
	besideDash                // a dash, a hyphen or a slash
)

// mostMarks is how many marks in a row are looked past.
const mostMarks = 4

func sideBefore(text string, s span, at int) side {
	for marks := 0; at > s.start && marks < mostMarks; marks++ {
		r, size := utf8.DecodeLastRuneInString(text[s.start:at])
		if !isMark(r) {
			return sideOf(r)
		}
		at -= size
	}
	return besideBlank
}

func sideAfter(text string, s span, at int) side {
	for marks := 0; at < s.end && marks < mostMarks; marks++ {
		r, size := utf8.DecodeRuneInString(text[at:s.end])
		at += size
		if isMark(r) {
			continue
		}
		if r == '.' || r == '…' { // "... and then" and ".@name" begin something
			next, _ := utf8.DecodeRuneInString(text[at:s.end])
			if r == '…' && next != ' ' && at < s.end || next == '.' || sideOf(next) == besideWord && at < s.end {
				return besideWord
			}
		}
		return sideOf(r)
	}
	return besideBlank
}

func sideOf(r rune) side {
	switch r {
	case '(', '[', '{', '<':
		return besideBracket
	case '-', '–', '—', '―', '/', '−':
		return besideDash
	case '.', ',', ';', ':', '!', '?', '…', ')', ']', '}', '>', '%':
		return besideStop
	}
	switch {
	case r == utf8.RuneError || unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
		return besideBlank
	case unicode.IsPunct(r) && r != '@' && r != '#' && r != '&' && r != '*' && r != '_' && r != '¿' && r != '¡':
		return besideStop
	}
	return besideWord
}

func isMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '″':
		return true
	}
	return false
}
