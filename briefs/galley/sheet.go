package galley

import (
	"bytes"
	"strings"
	"unicode"
)

// look is how a character is shown; the one accent colour is for names.
type look int

const (
	plain  look = iota
	bold        // titles; the quoted part of a sentence
	accent      // names
	faint       // places and notes: the program's own words
)

var codes = map[look]string{bold: "\x1b[1m", accent: "\x1b[36m", faint: "\x1b[2m"}

const reset = "\x1b[0m"

// sheet is set line by line.
type sheet struct {
	style Style
	out   bytes.Buffer
}

const (
	usualWidth = 80
	leastWidth = 20
)

func newSheet(style Style) *sheet {
	if style.Width == 0 {
		style.Width = usualWidth
	}
	style.Width = max(style.Width, leastWidth)
	return &sheet{style: style}
}

// cell is a character and its look.
type cell struct {
	r    rune
	look look
	glue bool // no line ends at this space
}

// cells is text on its way to a line.
type cells []cell

// say adds words, made visible; empty words add nothing.
func (c cells) say(l look, words string) cells {
	for _, r := range visible(words) {
		c = append(c, cell{r: r, look: l})
	}
	return c
}

// stands adds the place that something stands at, on the line of its last word.
func (c cells) stands(at string) cells {
	if at == "" {
		return c
	}
	return append(c, cell{r: ' ', glue: true}, cell{r: ' ', glue: true}).say(faint, at)
}

func (c cells) width() int {
	n := 0
	for _, x := range c {
		n += columns(x.r)
	}
	return n
}

// put wraps text and sets it behind a margin: first for its first line, then
// for the others. Nothing said sets nothing.
func (s *sheet) put(first, then string, c cells) {
	if len(c) == 0 {
		return
	}
	margin := first
	for _, line := range wrap(c, max(s.style.Width-textColumns(then), leastWidth/2)) {
		s.line(margin, line)
		margin = then
	}
}

func (s *sheet) line(margin string, line cells) {
	if s.style.Colour && strings.TrimSpace(margin) != "" {
		margin = codes[faint] + margin + reset
	}
	s.out.WriteString(margin)
	at := plain
	for _, x := range line {
		if s.style.Colour && x.look != at {
			if at != plain {
				s.out.WriteString(reset)
			}
			s.out.WriteString(codes[x.look])
			at = x.look
		}
		s.out.WriteRune(x.r)
	}
	if at != plain {
		s.out.WriteString(reset)
	}
	s.out.WriteByte('\n')
}

func (s *sheet) blank() { s.out.WriteByte('\n') }

// wrap cuts text into lines of at most most columns, at spaces, between wide
// characters, and through a word only where it is longer than a line.
func wrap(c cells, most int) []cells {
	var lines []cells
	for len(c) > 0 {
		end, at, used := len(c), 0, 0
		for i, x := range c {
			if used += columns(x.r); used > most && i > 0 {
				end = i
				break
			}
			if breaks(c, i) {
				at = i + 1
			}
		}
		if end < len(c) && (c[end].r != ' ' || c[end].glue) && at > 0 {
			end = at
		}
		for end < len(c) && columns(c[end].r) == 0 { // a mark stays with its letter
			end++
		}
		lines = append(lines, trimCells(c[:end]))
		for c = c[end:]; len(c) > 0 && c[0].r == ' '; {
			c = c[1:]
		}
	}
	return lines
}

// breaks tells whether a line may end after the character.
func breaks(c cells, i int) bool {
	if c[i].r == ' ' {
		return !c[i].glue
	}
	return columns(c[i].r) == 2 && i+1 < len(c) && !unicode.IsPunct(c[i+1].r)
}

func trimCells(c cells) cells {
	for len(c) > 0 && c[len(c)-1].r == ' ' {
		c = c[:len(c)-1]
	}
	return c
}
