package extract

import (
	"slices"
	"strings"
	"unicode"

	"dateline/briefs"
)

// layout is the lines of a document while their kinds are told apart.
type layout struct {
	d     *document
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

func newLayout(d *document) *layout {
	l := &layout{d: d, lines: make([]line, len(d.paragraphs))}
	blank := strings.Contains(d.text, "\n\n")
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		text := d.text[p.start:p.end]
		x := line{text: text, words: countWords(text), stops: endsAsSentence(text)}
		x.apart = !blank || d.blankBefore(p.start) && d.blankAfter(p.end)
		x.opener = lineOpener(text)
		if x.opener == "" && (isMarkLine(text) || isWireEnd(text)) {
			x.opener = string(briefs.Footer)
		}
		x.prose = x.opener == "" && x.words >= 6 && x.stops && !isLooseCaption(&x) && !isDateLine(text) && !(x.words < manyWords && photoCredit(text) < len(text))
		l.lines[i] = x
	}
	return l
}

// blankBefore tells whether a blank line or the text's beginning stands before
// the line that holds the byte at.
func (d *document) blankBefore(at int) bool {
	breaks := 0
	for at > 0 && breaks < 2 {
		c := d.text[at-1]
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
func (d *document) blankAfter(at int) bool {
	breaks := 0
	for ; at < len(d.text) && breaks < 2; at++ {
		c := d.text[at]
		if c == '\n' {
			breaks++
		} else if c > ' ' {
			break
		}
	}
	return breaks > 1 || at == len(d.text)
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

// firstProse finds the first line that reads as the story; -1 where none does.
func (l *layout) firstProse() int {
	for i := range l.lines {
		x := &l.lines[i]
		if !x.prose || l.goesOnList(i) || l.isTitleAbove(i) || l.isToldAgain(i) {
			continue
		}
		if x.words <= 12 && l.standsAlone(i) {
			continue // a line of the page's own: "All your news in one place."
		}
		if i == 0 && x.words <= 20 && !strings.HasSuffix(x.text, ".") && len(l.lines) > 1 {
			continue // a question or call above the story
		}
		if i < 2 && x.words <= 40 && l.signedBelow(i) || i > 0 && i <= 3 && x.words <= 40 && l.datedBelow(i) {
			continue // a headline of whole sentences
		}
		return l.fromDateline(i)
	}
	return -1
}

// datedBelow tells whether when the story was published stands right below a line,
// once, and the story below that: the line is a deck then.
func (l *layout) datedBelow(i int) bool {
	const near = 8
	dates, prose := 0, false
	for j := i + 1; j < len(l.lines) && j <= i+near; j++ {
		switch x := &l.lines[j]; {
		case isDateLine(x.text) && !isClockLine(x.text) && !isRunningTime(x.text):
			dates++
		case x.prose:
			if dates == 0 {
				return false
			}
			prose = true
		}
	}
	return dates == 1 && prose
}

// standsAlone tells whether no running text stands near below a line, but does
// further down.
func (l *layout) standsAlone(i int) bool {
	const near, far = 3, 20
	for j := i + 1; j < len(l.lines) && j <= i+far; j++ {
		if l.lines[j].prose {
			return j > i+near
		}
		if isListItem(l.lines[j].text) {
			return false
		}
	}
	return false
}

// fromDateline gives the line on which the story's dateline stands, where running
// text stands above it: a deck, or a caption. It gives the line at i where none of the
// next few has one that is sure: an agency's, or a town in capitals.
func (l *layout) fromDateline(i int) int {
	const near = 4
	for j := i; j < len(l.lines) && j < i+near; j++ {
		end, place := readDateline(l.lines[j].text, true)
		if end == 0 || !l.lines[j].prose {
			continue
		}
		if j == i || i > 0 && (strings.Contains(l.lines[j].text[:end], "(") || isUpper(firstTown(place)) && len(place) > 3) {
			return j
		}
	}
	return i
}

// signedBelow tells whether a byline stands right below a line, or below one more
// that is no running text, and the story below that.
func (l *layout) signedBelow(i int) bool {
	for j := i + 1; j < len(l.lines)-1 && j <= i+2; j++ {
		if _, ok := readByline(l.lines[j].text); ok && l.lines[j].words <= fewWords {
			const near = 4
			below := l.lines[j+1 : min(len(l.lines), j+1+near)]
			return strings.EqualFold(l.lines[j].text[:2], "by") && slices.ContainsFunc(below, func(x line) bool { return x.prose })
		}
		if l.lines[j].prose {
			return false
		}
	}
	return false
}

// middle reads the lines between: captions, credits, headings.
func (l *layout) middle() {
	prose, open := 0, 0
	for i := range l.lines {
		if l.d.paragraphs[i].kind == "" {
			open++
			if l.lines[i].prose {
				prose++
			}
		}
	}
	for i := range l.lines {
		x := &l.lines[i]
		if l.d.paragraphs[i].kind != "" {
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
	if x := &l.lines[i]; x.words < fewest || x.words >= manyWords || i == 0 || l.d.paragraphs[i-1].kind == briefs.Headline {
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
	return !x.stops && x.words <= most && unicode.IsLower(firstRune(x.text)) && !strings.ContainsAny(x.text, "“\"")
}

// goesOn tells whether the line right below one takes its sentence up.
func (l *layout) goesOn(i int) bool {
	if i+1 >= len(l.lines) || l.d.paragraphs[i+1].start-l.d.paragraphs[i].end > 2 {
		return false
	}
	below := &l.lines[i+1]
	return unicode.IsLower(firstRune(below.text)) && (below.stops || !isLooseCaption(below))
}

// goesOnList tells whether a line goes on the list of the one right above it.
func (l *layout) goesOnList(i int) bool {
	return i > 0 && !l.lines[i].apart && strings.HasSuffix(l.lines[i-1].text, ";")
}

// isTitleAbove tells whether a line is written as titles are, with others below it, and
// is no sentence all the same.
func (l *layout) isTitleAbove(i int) bool {
	text := l.lines[i].text
	return isTitleCase(text) && i+1 < len(l.lines) && !(strings.HasSuffix(text, ".") && hasSmallVerb(text))
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
	return i > 0 && l.d.paragraphs[i-1].kind == kind
}

func (l *layout) set(i int, kind briefs.FurnitureKind) { l.d.paragraphs[i].kind = kind }
