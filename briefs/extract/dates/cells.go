package dates

import (
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/page"
)

// cell is the smallest part of a text that a time expression is built of: a run
// of letters, a run of figures, or a single mark. "mid-1990s" is four cells.
// They are finer than tokens because dates break words up.
type cell struct {
	start, end int
	number     int       // the value of figures; -1 where there are too many
	word       *dateWord // what the lexicon knows of it; nil: nothing
	mark       rune      // what mark it is; dashes are '-', apostrophes '\''
	kind       cellKind
	figures    uint8 // how many figures, the decimals left out; 255 is "or more"
	decimals   uint8 // figures after a point, as figures
	grouped    bool  // "2,000"
	space      bool  // white space before it
	capital    bool  // begins with a capital letter
}

type cellKind uint8

const (
	noCell cellKind = iota // what lies beyond the text's ends
	wordCell
	figureCell
	markCell
	breakCell // a line's end
)

const longestDateWord = 16

// lexDates cuts a text into cells, appended to cells.
func lexDates(cells []cell, text string) []cell {
	lexicon := dateLexicon()
	return lexCells(cells, text, func(s []byte) *dateWord { return lexicon[string(s)] })
}

func lexCells(cells []cell, text string, look func([]byte) *dateWord) []cell {
	space := true
	for i := 0; i < len(text); {
		c := text[i]
		at := cell{start: i, space: space}
		space = false
		switch {
		case c == '\n':
			at.kind = breakCell
			i++
			space = true
		case c == ' ' || c == '\t' || c == '\r':
			i++
			space = true
			continue
		case page.IsFigure(c):
			i = lexFigures(text, i, &at)
		case isLetter(c):
			i = lexLetters(text, i, &at, look)
		case c < utf8.RuneSelf:
			at.kind, at.mark = markCell, rune(c)
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsLetter(r):
				i = lexLetters(text, i, &at, look)
			case unicode.IsSpace(r):
				i += n
				space = true
				continue
			default:
				at.kind, at.mark = markCell, plainMark(r)
				i += n
			}
		}
		at.end = i
		cells = append(cells, at)
	}
	return cells
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// plainMark folds the kinds of dashes and apostrophes.
func plainMark(r rune) rune {
	switch r {
	case '‐', '‑', '‒', '–', '—', '−':
		return '-'
	case '’', '‘', 'ʼ':
		return '\''
	}
	return r
}

// lexFigures reads "1984", "2,000", "22.8" and gives where they end.
func lexFigures(text string, i int, at *cell) int {
	at.kind = figureCell
	for ; i < len(text) && page.IsFigure(text[i]); i++ {
		at.add(text[i])
	}
	for at.figures <= 3 || at.grouped {
		if !isGroup(text[i:]) {
			break
		}
		for _, c := range []byte(text[i+1 : i+4]) {
			at.add(c)
		}
		at.grouped = true
		i += 4
	}
	if i+1 < len(text) && text[i] == '.' && page.IsFigure(text[i+1]) {
		for i++; i < len(text) && page.IsFigure(text[i]); i++ {
			at.decimals = more(at.decimals)
		}
	}
	return i
}

func more(n uint8) uint8 {
	if n < 255 {
		n++
	}
	return n
}

// isGroup tells whether a text begins with a comma and just three figures.
func isGroup(s string) bool {
	return len(s) > 3 && s[0] == ',' && page.IsFigure(s[1]) && page.IsFigure(s[2]) && page.IsFigure(s[3]) && (len(s) == 4 || !page.IsFigure(s[4]))
}

func (c *cell) add(figure byte) {
	const most = 1 << 24
	c.figures = more(c.figures)
	if c.number >= 0 {
		c.number = c.number*10 + int(figure-'0')
	}
	if c.number > most {
		c.number = -1
	}
}

// lexLetters reads a run of letters and looks it up.
func lexLetters(text string, i int, at *cell, look func([]byte) *dateWord) int {
	at.kind = wordCell
	var lower [longestDateWord]byte
	n, plain := 0, true
	for first := true; i < len(text); first = false {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			if first {
				at.capital = unicode.IsUpper(r)
			}
			plain = false
			i += size
			continue
		}
		if !isLetter(c) {
			break
		}
		if first {
			at.capital = c < 'a'
		}
		if n < len(lower) {
			lower[n] = c | 0x20
		}
		n++
		i++
	}
	if plain && n <= len(lower) {
		at.word = look(lower[:n])
	}
	return i
}
