package render

import (
	"image"
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// sketch is a picture before it is painted: what stands where, in pixels.
type sketch struct {
	width, height int
	texts         []textPiece
	dots          []dot
	lines         []line
	breaks        []int // where the line is broken: the middle of each mark
}

// textPiece is one line of text.
type textPiece struct {
	text     string
	hand     hand
	ink      ink
	rtl      bool            // the text it is a line of is written from right to left
	box      image.Rectangle // all that its letters may cover
	baseline int
}

// dot is an event on the line. Some are drawn long: a decade, a century.
type dot struct {
	at    image.Point
	shape dotShape
}

type dotShape int

const (
	dated    dotShape = iota // full
	longDate                 // full, a bar: the date is a decade or more
	undated                  // a ring: the article gives only the order
	sameDate                 // small: of the date above
)

// line is a stretch of the line of time.
type line struct {
	from, to int
	dashed   bool // the order is known, the time between is not
}

// Where things stand, in points of the screen.
const (
	pictureWidth = 400
	edge         = 20 // from the panel's border to what stands on it
	lineAt       = 27 // of the line of time, from the left
	textAt       = 48
	textWidth    = pictureWidth - textAt - edge
	betweenRows  = 13
	withinDate   = 7 // between events of one date
	underTitle   = 10
	overFoot     = 14
	aside        = 9 // between a date and the remark beside it
)

func dp(points int) int { return points * density }

// layOut puts a timeline together.
func layOut(v stylebook.Voice, a ask.TimelineAnswer, t *letters) sketch {
	rows := rowsOf(v, a.Events)
	l := layout{voice: v, letters: t, y: dp(edge - 4), most: linesFor(len(rows))}
	l.s.width = dp(pictureWidth)
	if title, whole, ok := t.writable(beginning(a.Story.Title, 400)); ok {
		for _, text := range t.wrap(smallHand, title, dp(pictureWidth-2*edge), 1, whole) {
			l.told(smallHand, grey, edge, pictureWidth-2*edge, text, rightToLeft(title))
		}
		l.y += dp(underTitle)
	}
	gaps := gapsOf(rows)
	for i := range rows {
		if i > 0 {
			l.space(rows[i-1], rows[i], gaps[i-1])
		}
		l.row(rows, i)
	}
	if from, _, ok := t.writable(byline(v, a.Story)); ok {
		l.y += dp(underTitle)
		for _, text := range t.wrap(smallHand, from, dp(pictureWidth-2*edge), 1, true) {
			l.put(smallHand, grey, dp(edge), text)
		}
	}
	l.s.height = l.y + dp(edge-4)
	return l.s
}

// linesFor is how many lines a passage gets: the fewer rows, the more.
func linesFor(rows int) int {
	switch {
	case rows <= 2:
		return 4
	case rows <= 4:
		return 3
	case rows <= 8:
		return 2
	}
	return 1
}

// layout is a sketch that grows downwards.
type layout struct {
	*letters
	voice stylebook.Voice
	s     sketch
	y     int // where the next line of text begins
	most  int // lines of a passage
}

// put writes a line of text at x and moves on below it.
func (l *layout) put(h hand, i ink, x int, text string) {
	l.beside(h, i, x, text, lineHeights[h])
	l.y += dp(lineHeights[h])
}

// told writes a line of an article's text in a column, from its right side where
// the text is written from right to left, and moves on below it.
func (l *layout) told(h hand, i ink, column, width int, text string, rtl bool) {
	x := dp(column)
	if rtl {
		x += max(dp(width)-l.width(h, text), 0)
	}
	l.put(h, i, x, text)
	l.s.texts[len(l.s.texts)-1].rtl = rtl
}

// beside writes a line of text at x in a line of that height and stays.
func (l *layout) beside(h hand, i ink, x int, text string, height int) {
	const base = 5 // points that letters reach below the baseline, at most
	l.s.texts = append(l.s.texts, textPiece{
		text: text, hand: h, ink: i, baseline: l.y + dp(height-base-1),
		box: image.Rect(x, l.y, x+l.width(h, text), l.y+dp(height)),
	})
}

// space is what lies between two rows: time.
func (l *layout) space(before, after eventRow, g gap) {
	if sharesDate(before, after) {
		l.y += dp(withinDate)
	} else {
		l.y += dp(betweenRows)
	}
	from := l.y
	if g.broken {
		l.y += dp((g.length - lineHeights[smallHand]) / 2)
		l.s.breaks = append(l.s.breaks, l.y+dp(lineHeights[smallHand])/2)
		l.put(smallHand, grey, dp(textAt), g.words(l.voice))
	}
	l.y = max(l.y, from+dp(g.length))
}

// sharesDate tells whether a row goes on with the date of the one before, which
// is then not written again.
func sharesDate(before, after eventRow) bool {
	return before.event.When == after.event.When && before.event.Order == after.event.Order && before.more == 0 && after.more == 0
}

// row writes an event and sets its dot.
func (l *layout) row(rows []eventRow, i int) {
	r := rows[i]
	goesOn := i > 0 && sharesDate(rows[i-1], r)
	height := lineHeights[boldHand]
	if goesOn {
		height = lineHeights[textHand]
	}
	at := image.Pt(dp(lineAt), l.y+dp(height)/2)
	if i > 0 {
		l.s.lines = append(l.s.lines, line{l.s.dots[i-1].at.Y, at.Y, unsure(rows[i-1], r)})
	}
	l.s.dots = append(l.s.dots, dot{at, shapeOf(r.event, goesOn)})
	if !goesOn {
		l.date(r)
	}
	text, whole, ok := l.writable(asCut(fold(beginning(r.event.Passage.Text, 1000))))
	if !ok {
		l.put(smallHand, grey, dp(textAt), l.voice.Say("place.see", place(l.voice, r.event.Passage)))
		return
	}
	whole = whole && len(r.event.Passage.Text) <= 1000
	for _, s := range l.wrap(textHand, text, dp(textWidth), l.most, whole) {
		l.told(textHand, plain, textAt, textWidth, s, rightToLeft(text))
	}
}

// date writes a row's date and beside it what there is to remark.
func (l *layout) date(r eventRow) {
	h, i := boldHand, plain
	if r.event.Order != ask.At {
		h, i = textHand, grey
	}
	words := l.wrap(h, when(l.voice, r.event), dp(textWidth), 1, true)[0]
	l.beside(h, i, dp(textAt), words, lineHeights[boldHand])
	x := dp(textAt) + l.width(h, words) + dp(aside)
	for _, words := range remarks(l.voice, r) {
		if text, whole, ok := l.writable(words); ok && whole && x+l.width(smallHand, text) <= dp(textAt+textWidth) {
			l.beside(smallHand, grey, x, text, lineHeights[boldHand])
			break
		}
	}
	l.y += dp(lineHeights[boldHand])
}

// remarks are what may stand beside a date, the longest first: how many more
// events share the row, or where the date comes from.
func remarks(v stylebook.Voice, r eventRow) []string {
	if r.more > 0 {
		more := v.Say("picture.more", r.more)
		if r.until != "" {
			return []string{v.Say("picture.more.to", r.more, r.until), more}
		}
		return []string{more}
	}
	var out []string
	for _, n := range r.event.Notes {
		if n.Kind == ask.PersonMeant {
			continue // it is no remark on the date
		}
		words := note(v, n, fold)
		if strings.HasSuffix(when(v, r.event), words) {
			continue // “15 Aug, year not stated” says it
		}
		out = append(out, words)
		if n.From != nil && (n.Kind == ask.CountedFromPublication || n.Kind == ask.CountedFromStory) {
			out = append(out, v.Say("picture.counted", v.Quoted(fold(n.From.Text))))
		}
		out = append(out, v.Say("picture.inferred"))
	}
	return out
}

// unsure tells whether the line between two rows stands for order alone.
func unsure(before, after eventRow) bool {
	return before.event.Order != ask.At || after.event.Order != ask.At
}

func shapeOf(e ask.Event, goesOn bool) dotShape {
	switch {
	case e.Order != ask.At:
		return undated
	case goesOn:
		return sameDate
	case e.Precision == briefs.Decade || e.Precision == briefs.Century:
		return longDate
	}
	return dated
}
