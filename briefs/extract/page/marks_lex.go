package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/lexicon"
)

// mark is a quotation mark, and what it can be where it stands. One that can
// be neither stands between blanks.
type mark struct {
	Span
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
func lexMarks(marks []mark, text string, s Span) []mark {
	for at := s.Start; at < s.End; {
		c := text[at]
		if c != '"' && c != '\'' && c != '`' && c != 0xE2 && c != 0xC2 {
			at++
			continue
		}
		g, ok := glyphAt(text[at:s.End])
		if !ok {
			at++
			continue
		}
		m := Span{at, at + len(g.text)}
		at = m.End
		before, after := sideBefore(text, s, m.Start), sideAfter(text, s, m.End)
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

func doubleMark(text string, s, m Span, form shape, before, after side) mark {
	out := mark{Span: m, inches: m.Start > s.Start && IsFigure(text[m.Start-1])}
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

func singleMark(text string, s, m Span, form shape, before, after side) (mark, bool) {
	out := mark{Span: m, single: true}
	if before == besideWord && after == besideWord || after == besideWord && isClipped(text[m.End:s.End]) {
		return out, false
	}
	if m.Start > s.Start && IsFigure(text[m.Start-1]) && beginsInches(text[m.End:s.End]) {
		return out, false // ‘The wall is 5’ 6" high,’ she said
	}
	starts := after == besideWord || after == besideBracket
	out.opens = starts && before != besideWord && form != closing
	out.closes = before != besideBlank && before != besideBracket && after != besideWord && form != opening
	if out.closes && m.Start > s.Start && m.End+1 < s.End && text[m.End] == ' ' {
		b := text[m.Start-1] | 0x20
		next, _ := utf8.DecodeRuneInString(text[m.End+1:])
		out.loose = (b == 's' || b == 'n') && unicode.IsLetter(next)
	}
	if out.closes && m.Start > s.Start && m.End+1 < s.End && text[m.Start-1] == 's' && (text[m.End] == ',' || text[m.End] == '.') {
		g, ok := glyphAt(text[m.End+1 : s.End])
		out.loose = ok && g.single && g.shape == form // ‘These are the crews’,’ she said
	}
	return out, out.opens || out.closes
}

// beginsInches tells whether a text goes on, after the mark for feet, with a figure and the
// mark for inches.
func beginsInches(rest string) bool {
	rest = strings.TrimPrefix(rest, " ")
	figures := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	return figures > 0 && figures < 3 && lexicon.HasAnyPrefix(rest[figures:], "\"", "”", "″", "''")
}

// isClipped tells whether a word after an apostrophe is one that has lost its
// head: 'em, '90s, '08.
func isClipped(rest string) bool {
	if len(rest) >= 2 && IsFigure(rest[0]) && IsFigure(rest[1]) && (len(rest) == 2 || !IsFigure(rest[2])) {
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

func sideBefore(text string, s Span, at int) side {
	for marks := 0; at > s.Start && marks < mostMarks; marks++ {
		r, size := utf8.DecodeLastRuneInString(text[s.Start:at])
		if !IsMark(r) {
			return sideOf(r)
		}
		at -= size
	}
	return besideBlank
}

func sideAfter(text string, s Span, at int) side {
	for marks := 0; at < s.End && marks < mostMarks; marks++ {
		r, size := utf8.DecodeRuneInString(text[at:s.End])
		at += size
		if IsMark(r) {
			continue
		}
		if r == '.' || r == '…' { // "... and then" and ".@name" begin something
			next, _ := utf8.DecodeRuneInString(text[at:s.End])
			if r == '…' && next != ' ' && at < s.End || next == '.' || sideOf(next) == besideWord && at < s.End {
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

// IsMark tells the runes that may be quotation marks.
func IsMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '″':
		return true
	}
	return false
}
