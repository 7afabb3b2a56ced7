package render

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/bidi"
	gotext "github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"
)

// density is how many pixels of a picture a screen's point has.
const density = 2

// hand is a font at a size.
type hand int

const (
	boldHand hand = iota
	textHand
	smallHand
	hands
)

// sizes are in points of the screen.
var sizes = [hands]float64{boldHand: 16, textHand: 16, smallHand: 13}

// lineHeights are from one line to the next, in points.
var lineHeights = [hands]int{boldHand: 22, textHand: 21, smallHand: 18}

// goFonts are the Go fonts, which the program carries: Latin, Greek, Cyrillic.
// What they lack is set as picture_shape.go says.
var goFonts = sync.OnceValues(func() (fonts [hands]*sfnt.Font, err error) {
	for h, data := range [hands][]byte{boldHand: gobold.TTF, textHand: goregular.TTF, smallHand: goregular.TTF} {
		if fonts[h], err = opentype.Parse(data); err != nil {
			return fonts, fmt.Errorf("read the embedded Go fonts: %w", err)
		}
	}
	return fonts, nil
})

// letters sets type for one picture. It is not for several goroutines.
type letters struct {
	faces [hands]font.Face
	fonts [hands]*sfnt.Font
	buf   sfnt.Buffer
	has   map[rune]bool // that the Go fonts can write by themselves
	wide  [hands]map[rune]fixed.Int26_6

	shaper shaping.HarfbuzzShaper
	shapes [2]*gotext.Face // of the broad fonts, made when they are needed
	order  bidi.Paragraph
	lines  map[setKey]setLine
}

func newType() (*letters, error) {
	fonts, err := goFonts()
	if err != nil {
		return nil, err
	}
	t := &letters{fonts: fonts, has: map[rune]bool{}, lines: map[setKey]setLine{}}
	for h := range hands {
		t.wide[h] = map[rune]fixed.Int26_6{}
		if t.faces[h], err = opentype.NewFace(fonts[h], &opentype.FaceOptions{Size: sizes[h] * density, DPI: 72, Hinting: font.HintingNone}); err != nil {
			return nil, fmt.Errorf("set the embedded Go fonts: %w", err)
		}
	}
	return t, nil
}

// width is how wide a text is in pixels, kerning left out where it is plain.
func (t *letters) width(h hand, s string) int {
	var sum fixed.Int26_6
	for _, r := range s {
		if !t.plainly(r) {
			return t.set(h, s, false).width.Ceil()
		}
		w, known := t.wide[h][r]
		if !known {
			w, _ = t.faces[h].GlyphAdvance(r)
			t.wide[h][r] = w
		}
		sum += w
	}
	return sum.Ceil()
}

// covers tells whether the fonts can write a character, if it takes shaping.
func (t *letters) covers(r rune) bool { return t.plainly(r) || broadHas(r) }

// plainly tells whether the Go fonts can write a character by itself, one after
// the other from left to right. Marks that combine they can't place.
func (t *letters) plainly(r rune) bool {
	has, known := t.has[r]
	if !known {
		has = !unicode.Is(unicode.M, r)
		for _, f := range t.fonts {
			i, err := f.GlyphIndex(&t.buf, r)
			has = has && err == nil && i != 0
		}
		t.has[r] = has
	}
	return has
}

// writable makes a text writable: composed, all spaces plain, hyphens that the
// fonts lack as the plain one. What the fonts can't write ends it, at the end
// of a word; ok is false where too little stands before that.
func (t *letters) writable(s string) (text string, whole, ok bool) {
	const least = 12 // characters that say anything
	s = norm.NFC.String(fold(s))
	var out strings.Builder
	last := ' '
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case joiner(r) && !t.plainly(last):
			out.WriteRune(r) // letters of some scripts are joined or parted by it
			continue
		case joiner(r) || r == '\u00ad':
			continue
		case unicode.Is(unicode.Pd, r) && !t.covers(r):
			r = '-'
		}
		if !t.covers(r) {
			text = out.String()
			text = strings.TrimRight(text[:max(strings.LastIndexByte(text, ' '), 0)], openers)
			return text, false, utf8.RuneCountInString(text) >= least
		}
		last = r
		out.WriteRune(r)
	}
	return out.String(), true, out.Len() > 0
}

// openers are what a cut text must not end with.
const openers = " ,;:–—-(“‘\"'[«"

// wrap breaks a text into at most most lines of a width in pixels. What does
// not fit is cut at the end of a word and marked "…", and so is a text that is
// not whole.
func (t *letters) wrap(h hand, s string, width, most int, whole bool) []string {
	var lines []string
	words := wordsOf(s)
	for len(words) > 0 && len(lines) < most {
		n := 1
		for n < len(words) && t.width(h, strings.Join(words[:n+1], " ")) <= width {
			n++
		}
		line := strings.Join(words[:n], " ")
		words = words[n:]
		if head := t.chop(h, line, width); head != line { // a word wider than the line
			words = append([]string{strings.TrimPrefix(line, head)}, words...)
			line = head
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 || whole && len(words) == 0 {
		return lines
	}
	last := &lines[len(lines)-1]
	*last = t.ellipse(h, *last, width)
	return lines
}

// wordsOf gives a text's words. A mark of a cut goes with the word beside it.
func wordsOf(s string) []string {
	words := strings.Fields(s)
	if n := len(words); n > 1 && words[n-1] == ellipsis {
		words = append(words[:n-2], words[n-2]+" "+ellipsis)
	}
	if len(words) > 1 && words[0] == ellipsis {
		words = append([]string{ellipsis + " " + words[1]}, words[2:]...)
	}
	return words
}

// chop keeps as many characters of a text as fit the width, at least one.
func (t *letters) chop(h hand, s string, width int) string {
	if t.width(h, s) <= width {
		return s
	}
	end := 0
	for i, r := range s {
		if end > 0 && t.width(h, s[:i]+string(r)) > width {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	return s[:end]
}

// ellipse ends a line with "…", taking words off until it fits.
func (t *letters) ellipse(h hand, line string, width int) string {
	line = strings.TrimRight(strings.TrimSuffix(line, ellipsis), openers)
	for t.width(h, line+ellipsis) > width {
		i := strings.LastIndexByte(line, ' ')
		if i < 0 || line[:i] == ellipsis {
			return t.chop(h, line, width-t.width(h, ellipsis)) + ellipsis
		}
		line = strings.TrimRight(line[:i], openers)
	}
	return line + ellipsis
}

// beginning keeps about the first n bytes of a text, characters whole.
func beginning(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
