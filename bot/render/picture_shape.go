package render

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"slices"
	"sync"
	"unicode"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	gotext "github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// Text that the Go fonts can't write alone, such as Arabic and Hebrew names, is
// set in DejaVu Sans: shaped (HarfBuzz's ways, in Go), and put in the order in
// which it is seen, by the Unicode Bidirectional Algorithm (UAX #9).

// broad is DejaVu Sans beside the Go font, each as the shaper and as the painter
// want it. Both fonts give a glyph the same number. Pictures that are drawn at once
// share them, but not the faces that a shaper makes of them.
type broad struct {
	shape [2]*gotext.Font
	paint [2]*sfnt.Font
}

const (
	goFace = iota
	broadFace
)

// broadFonts are read when somebody's text first needs them.
var broadFonts = sync.OnceValues(func() (b broad, err error) {
	for i, data := range [2][]byte{goFace: goregular.TTF, broadFace: dejavusans.TTF} {
		face, err := gotext.ParseTTF(bytes.NewReader(data))
		if err == nil {
			b.shape[i] = face.Font
			b.paint[i], err = sfnt.Parse(data)
		}
		if err != nil {
			return b, fmt.Errorf("read the embedded fonts: %w", err)
		}
	}
	return b, nil
})

// broadHas tells whether DejaVu Sans has a character.
func broadHas(r rune) bool {
	b, err := broadFonts()
	if err != nil {
		return false
	}
	_, has := b.shape[broadFace].Cmap.Lookup(r)
	return has
}

// setLine is a line of shaped text, its glyphs from left to right.
type setLine struct {
	glyphs []setGlyph
	width  fixed.Int26_6
}

type setGlyph struct {
	id   sfnt.GlyphIndex
	face int
	x, y fixed.Int26_6 // from the line's beginning on the baseline, downwards
}

// setKey is what a line is kept under while a picture is laid out.
type setKey struct {
	hand hand
	text string
	rtl  bool
}

// stretchOf is a part of a line with one font, script and direction.
type stretchOf struct {
	from, to int
	face     int
	script   language.Script
	level    bidi.Level
}

// set shapes a line. rtl is the direction of the text it is a line of.
func (t *letters) set(h hand, text string, rtl bool) setLine {
	key := setKey{h, text, rtl}
	if line, known := t.lines[key]; known {
		return line
	}
	var line setLine
	if b, err := broadFonts(); err == nil {
		line = t.setWith(b, key)
	}
	t.lines[key] = line
	return line
}

func (t *letters) setWith(b broad, key setKey) setLine {
	// A mark before the text, which is not shaped, gives it its direction.
	mark, base := '\u200e', bidi.LeftToRight
	if key.rtl {
		mark, base = '\u200f', bidi.RightToLeft
	}
	runes := append([]rune{mark}, []rune(key.text)...)
	var line setLine
	for _, s := range inOrder(t.stretches(runes, base)) {
		direction := di.DirectionLTR
		if s.level%2 == 1 {
			direction = di.DirectionRTL
		}
		out := t.shaper.ShapeNoExtents(shaping.Input{
			Text: runes, RunStart: s.from, RunEnd: s.to, Direction: direction, Face: t.shaped(b, s.face),
			Size: fixed.Int26_6(sizes[key.hand] * density * 64), Script: s.script, Language: language.NewLanguage("und"),
		})
		for _, g := range out.Glyphs {
			line.glyphs = append(line.glyphs, setGlyph{sfnt.GlyphIndex(g.GlyphID), s.face, line.width + g.XOffset, -g.YOffset})
			line.width += g.Advance
		}
	}
	return line
}

// shaped gives the picture's own face of a font.
func (t *letters) shaped(b broad, face int) *gotext.Face {
	if t.shapes[face] == nil {
		t.shapes[face] = gotext.NewFace(b.shape[face])
	}
	return t.shapes[face]
}

// stretches cuts a line where direction, script or font changes.
func (t *letters) stretches(runes []rune, base bidi.Direction) []stretchOf {
	runs := t.order.Segment(runes, base)
	var out []stretchOf
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for at := max(run.Start, 1); at < run.End; at++ {
			face, script := t.faceOf(runes, at), language.LookupScript(runes[at])
			loose := script == language.Common || script == language.Inherited
			if n := len(out) - 1; n >= 0 && out[n].to == at && at > run.Start && out[n].face == face &&
				(loose || out[n].script == script || out[n].script == language.Common) {
				out[n].to = at + 1
				if !loose {
					out[n].script = script
				}
				continue
			}
			if loose {
				script = language.Common
			}
			out = append(out, stretchOf{at, at + 1, face, script, run.Level})
		}
	}
	return out
}

// faceOf chooses the font of a character. What combines stays with what it
// combines with, and joiners with what they join.
func (t *letters) faceOf(runes []rune, at int) int {
	base := at
	for base > 1 && (unicode.Is(unicode.M, runes[base]) || joiner(runes[base])) {
		base--
	}
	if base != at || at+1 < len(runes) && unicode.Is(unicode.M, runes[at+1]) {
		return broadFace
	}
	if t.plainly(runes[at]) {
		return goFace
	}
	return broadFace
}

func joiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

// inOrder puts stretches in the order in which they are seen, rule L2 of UAX #9:
// from the highest level down to the lowest odd one, what stands at that level
// or above is turned round.
func inOrder(all []stretchOf) []stretchOf {
	highest := bidi.Level(0)
	for _, s := range all {
		highest = max(highest, s.level)
	}
	for level := highest; level > 0; level-- {
		for i := 0; i < len(all); i++ {
			end := i
			for end < len(all) && all[end].level >= level {
				end++
			}
			slices.Reverse(all[i:end])
			i = max(i, end)
		}
	}
	return all
}

// rightToLeft tells the direction of a text: that of its first letter that has
// one, rules P2 and P3 of UAX #9.
func rightToLeft(text string) bool {
	for _, r := range text {
		switch {
		case unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) && unicode.IsLetter(r):
			return true
		case unicode.IsLetter(r):
			return false
		}
	}
	return false
}

// paint draws a shaped line from x on the baseline.
func (l setLine) paint(img *image.RGBA, t *letters, h hand, c color.RGBA, x, baseline int) {
	b, err := broadFonts()
	if err != nil {
		return // there is no line either
	}
	ppem := fixed.Int26_6(sizes[h] * density * 64)
	for _, g := range l.glyphs {
		outline, err := b.paint[g.face].LoadGlyph(&t.buf, g.id, ppem, nil)
		if err != nil {
			continue // a glyph of colours or bitmaps, which neither font has
		}
		fillOutline(img, outline, fixed.I(x)+g.x, fixed.I(baseline)+g.y, c)
	}
}

// fillOutline paints a glyph's outline that begins at a point.
func fillOutline(img *image.RGBA, outline sfnt.Segments, x, y fixed.Int26_6, c color.RGBA) {
	if len(outline) == 0 {
		return
	}
	bounds := outline.Bounds()
	box := image.Rect((x + bounds.Min.X).Floor(), (y + bounds.Min.Y).Floor(), (x + bounds.Max.X).Ceil(), (y + bounds.Max.Y).Ceil())
	if box.Empty() {
		return
	}
	r := vector.NewRasterizer(box.Dx(), box.Dy())
	point := func(p fixed.Point26_6) (float32, float32) {
		return float32(p.X+x)/64 - float32(box.Min.X), float32(p.Y+y)/64 - float32(box.Min.Y)
	}
	for _, s := range outline {
		ax, ay := point(s.Args[0])
		bx, by := point(s.Args[1])
		cx, cy := point(s.Args[2])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			r.ClosePath()
			r.MoveTo(ax, ay)
		case sfnt.SegmentOpLineTo:
			r.LineTo(ax, ay)
		case sfnt.SegmentOpQuadTo:
			r.QuadTo(ax, ay, bx, by)
		case sfnt.SegmentOpCubeTo:
			r.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	r.ClosePath()
	r.Draw(img, box, image.NewUniform(c), image.Point{})
}
