package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// layout is the lines of a document while their kinds are told apart.
type layout struct {
	d     *Document
	lines []line
}

// line is what can be seen of a paragraph without reading it.
type line struct {
	text   string
	words  int  // counted up to manyWords
	stops  bool // ends as a sentence does
	apart  bool // a blank line or the text's edge on both sides
	prose  bool // reads as running text
	opener string
}

const (
	// manyWords is more than any heading, byline or credit has.
	manyWords = 60
	// longestDeck is as many as a line below a headline has.
	longestDeck = 25
	// fewWords is as many as a line of furniture within the story has.
	fewWords = 30
)

func newLayout(d *Document) *layout {
	l := &layout{d: d, lines: make([]line, len(d.Paragraphs))}
	blank := strings.Contains(d.Text, "\n\n")
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		text := d.Text[p.Start:p.End]
		x := line{text: text, words: countWords(text), stops: endsAsSentence(text)}
		x.apart = !blank || d.blankBefore(p.Start) && d.blankAfter(p.End)
		x.opener = lineOpener(text)
		if x.opener == "" && (isMarkLine(text) || isWireEnd(text)) {
			x.opener = string(briefs.Footer)
		}
		x.prose = x.opener == "" && x.words >= 6 && x.stops && !isLooseCaption(&x) && !isDateLine(text) && !x.endsInCredit()
		l.lines[i] = x
	}
	return l
}

// endsInCredit tells whether a short line ends in a picture's credit.
func (x *line) endsInCredit() bool {
	return x.words < manyWords && photoCredit(x.text) < len(x.text)
}

// blankBefore tells whether a blank line or the text's beginning stands before
// the line that holds the byte at.
func (d *Document) blankBefore(at int) bool {
	breaks := 0
	for at > 0 && breaks < 2 {
		c := d.Text[at-1]
		if c == '\n' {
			breaks++
		} else if c > ' ' {
			break
		}
		at--
	}
	return breaks > 1 || at == 0
}

// blankAfter is blankBefore for what follows.
func (d *Document) blankAfter(at int) bool {
	breaks := 0
	for ; at < len(d.Text) && breaks < 2; at++ {
		c := d.Text[at]
		if c == '\n' {
			breaks++
		} else if c > ' ' {
			break
		}
	}
	return breaks > 1 || at == len(d.Text)
}

// head reads the lines before the story: headline, date line, byline, captions.
func (l *layout) head() {
	body := l.firstProse()
	if body < 0 {
		return // no running text at all: nothing to be furniture of
	}
	headline := false
	page := l.pageLines(body)
	for i := 0; i < body; i++ {
		x := &l.lines[i]
		switch {
		case page[i] != "":
			l.set(i, page[i])
		case isDateLine(x.text): // "First published on …" too
			l.set(i, briefs.Dateline)
		case x.opener != "":
			l.set(i, briefs.FurnitureKind(x.opener))
		case l.isByline(i, headline):
			l.set(i, briefs.Byline)
		case isLooseCaption(x) || photoCredit(x.text) < len(x.text) || pointsIn(x):
			l.set(i, briefs.Caption)
		case l.isBareDateline(i):
			l.set(i, briefs.Dateline)
		case l.isOfPicture(i), headline && x.prose && !l.before(i, briefs.Headline) && !l.isToldAgain(i):
			l.set(i, briefs.Caption)
		case !headline && x.words <= 40, i > 0 && l.headlineRunsOn(i):
			l.set(i, briefs.Headline)
			headline = true
		case x.apart && isHeading(x), l.before(i, briefs.Headline) && (!x.stops && x.words <= longestDeck || x.prose), l.isToldAgain(i):
			l.set(i, briefs.Headline)
		}
	}
}

// isByline tells whether a line above the story says who wrote it.
func (l *layout) isByline(i int, headline bool) bool {
	text := l.lines[i].text
	if l.lines[i].words > fewWords {
		return false
	}
	_, by := readByline(text)
	_, signed := signature(text)
	return by || headline && signed || l.before(i, briefs.Byline) && isWriterLine(text) || headline && (isNamedWriter(text) || isHouseLine(text)) ||
		i <= lastBareWriter && (l.before(i, briefs.Headline) || headline && l.before(i, briefs.Dateline)) && l.d.isBareWriter(text)
}

// headlineRunsOn tells whether the line goes on a headline that ends in a
// semicolon: the line below it is its second deck.
func (l *layout) headlineRunsOn(i int) bool {
	return l.before(i, briefs.Headline) && strings.HasSuffix(l.lines[i-1].text, ";") && !l.lines[i].apart
}

// middle reads the lines between: captions, credits, headings.
func (l *layout) middle() {
	prose, open := 0, 0
	for i := range l.lines {
		if l.d.Paragraphs[i].Kind == "" {
			open++
			if l.lines[i].prose {
				prose++
			}
		}
	}
	for i := range l.lines {
		x := &l.lines[i]
		if l.d.Paragraphs[i].Kind != "" {
			continue
		}
		switch {
		case x.opener != "" && x.words <= fewWords:
			l.set(i, briefs.FurnitureKind(x.opener))
		case photoCredit(x.text) < len(x.text) && x.words < manyWords, pointsIn(x):
			l.set(i, briefs.Caption)
		case l.isOfPicture(i), l.isTwin(i):
			l.set(i, briefs.Caption)
		case strings.HasSuffix(x.text, ":") && isMasthead(x.text[:len(x.text)-1]) && !l.leadsToQuote(i), l.before(i, briefs.Footer) && isScrap(x):
			l.set(i, briefs.Footer)
		case isSourceEntry(x.text):
			l.set(i, briefs.Footer)
		case isClockLine(x.text):
			l.set(i, briefs.Dateline)
		case prose*2 > open && x.apart && isHeading(x) && l.leadsIn(i) && !l.before(i, briefs.Caption) && !l.goesOn(i):
			l.set(i, briefs.Headline)
		}
	}
}

// isOfPicture tells whether a line goes with a picture's label on the line beside it:
// the picture's caption below "Image caption,", or its name above it.
func (l *layout) isOfPicture(i int) bool {
	const longest = 40 // words
	if x := &l.lines[i]; x.opener != "" || x.words > longest {
		return false
	}
	label := func(j int) bool {
		return j >= 0 && j < len(l.lines) && l.lines[j].opener == string(briefs.Caption) && strings.ContainsAny(l.lines[j].text, ",:")
	}
	if label(i-1) && isBareLabel(l.lines[i-1].text) {
		return true
	}
	return i > 0 && label(i+1) && !l.lines[i].stops && (isHeading(&l.lines[i]) || strings.Contains(l.lines[i].text, "Image source,"))
}

// isTwin tells whether a line within the story stands twice, one right below the
// other: a picture's text for who can't see it, and its caption.
func (l *layout) isTwin(i int) bool {
	const fewest = 5 // words
	if x := &l.lines[i]; x.words < fewest || x.words >= manyWords || i == 0 || l.d.Paragraphs[i-1].Kind == briefs.Headline {
		return false
	}
	return l.lines[i-1].text == l.lines[i].text || i+1 < len(l.lines) && l.lines[i+1].text == l.lines[i].text
}

// isBareLabel tells a picture's label that has nothing after it: "Image caption,".
func isBareLabel(text string) bool {
	return countWords(text) <= 2 && strings.ContainsAny(text[len(text)-1:], ",:")
}

// isScrap tells what is left of a notice that was broken over lines: "supports
// HTML5", below "To view this video".
func isScrap(x *line) bool {
	const most = 4 // words
	return !x.stops && x.words <= most && unicode.IsLower(FirstRune(x.text)) && !strings.ContainsAny(x.text, "“\"")
}

// goesOn tells whether the line right below one takes its sentence up.
func (l *layout) goesOn(i int) bool {
	if i+1 >= len(l.lines) || l.d.Paragraphs[i+1].Start-l.d.Paragraphs[i].End > 2 {
		return false
	}
	below := &l.lines[i+1]
	return unicode.IsLower(FirstRune(below.text)) && (below.stops || !isLooseCaption(below))
}

// leadsIn tells whether a heading has running text below it, with at most two
// headings of a lower order between; a longer run is a list.
func (l *layout) leadsIn(i int) bool {
	for j := i + 1; j < len(l.lines) && j <= i+3; j++ {
		if l.lines[j].prose || !isHeading(&l.lines[j]) {
			return true
		}
	}
	return false
}

// leadsToQuote tells whether the line right below one begins with a quotation mark.
func (l *layout) leadsToQuote(i int) bool {
	return i+1 < len(l.lines) && strings.IndexAny(l.lines[i+1].text, "“\"«") == 0
}

func (l *layout) before(i int, kind briefs.FurnitureKind) bool {
	return i > 0 && l.d.Paragraphs[i-1].Kind == kind
}

func (l *layout) set(i int, kind briefs.FurnitureKind) { l.d.Paragraphs[i].Kind = kind }
