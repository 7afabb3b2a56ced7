package page

import (
	"slices"
	"strings"
)

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

// goesOnList tells whether a line goes on the list of the one right above it.
func (l *layout) goesOnList(i int) bool {
	return i > 0 && !l.lines[i].apart && strings.HasSuffix(l.lines[i-1].text, ";")
}

// isTitleAbove tells whether a line is written as titles are, with others below it, and
// is no sentence all the same.
func (l *layout) isTitleAbove(i int) bool {
	text := l.lines[i].text
	return IsTitleCase(text) && i+1 < len(l.lines) && !(strings.HasSuffix(text, ".") && hasSmallVerb(text))
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
		if IsListItem(l.lines[j].text) {
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
		if j == i || i > 0 && (strings.Contains(l.lines[j].text[:end], "(") || IsUpper(firstTown(place)) && len(place) > 3) {
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
