package page

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// pageLines finds the lines above a headline that are the page's: the paper's
// or the section's name, what can be done with the page, a list of other stories.
// They are short, or items of a list, and share no word with the story, which the
// headline below them does. It gives them by index; the story begins at lines[body].
func (l *layout) pageLines(body int) map[int]briefs.FurnitureKind {
	const deepest = 40 // lines above a story that are looked at
	if body < 2 || body > deepest {
		return nil
	}
	story := l.openingWords(body)
	answers := func(x *line) bool {
		return slices.ContainsFunc(ContentWords(x.text), func(w string) bool { return story[stemmed(w)] && !functionWords()[w] })
	}
	headline := -1
	for i := range body {
		if x := &l.lines[i]; x.words > shortestHeadline && l.canHeadline(i) && answers(x) {
			headline = i
			break
		}
	}
	page := map[int]briefs.FurnitureKind{}
	for i := 0; i < headline; i++ {
		x := &l.lines[i]
		switch {
		case x.opener != "" || isDateLine(x.text) || l.isByline(i, false):
		case l.d.isBareWriter(x.text):
			page[i] = briefs.Byline
		case IsListItem(x.text) || isMasthead(x.text):
			page[i] = briefs.Footer
		case (x.words <= shortestHeadline || strings.HasSuffix(x.text, ".") && x.words <= shortestDeck) && !answers(x):
			page[i] = briefs.Footer
		}
	}
	return page
}

// shortestDeck is as many words as a page's own sentence above a headline has.
const shortestDeck = 12

// shortestHeadline is as many words as a name of a paper or section has, and
// hardly any headline.
const shortestHeadline = 3

// isMasthead tells whether a line is the name of a paper: "The Quay Gazette", "The
// Guardian - UK".
func isMasthead(text string) bool {
	const longest = 5 // words
	text, _, _ = strings.Cut(text, " - ")
	words := strings.Fields(text)
	return len(words) <= longest && looksLikeNames(text) && bylineWords()[bareWord(words[len(words)-1])] == "house"
}

// openingWords are the longer words of a story's first paragraphs.
func (l *layout) openingWords(body int) map[string]bool {
	const paragraphs, most = 4, 2000 // bytes
	words := map[string]bool{}
	for i := body; i < min(len(l.lines), body+paragraphs); i++ {
		for _, w := range ContentWords(l.lines[i].text[:min(len(l.lines[i].text), most)]) {
			words[stemmed(w)] = true
		}
	}
	return words
}

// stemmed gives a word's first letters: "council" and "councils", "resigns" and
// "resigned" are the same.
func stemmed(word string) string {
	const stem = 5
	return word[:min(len(word), stem)]
}

// IsListItem tells whether a line is an item of a list: "- Ferry stopped".
func IsListItem(text string) bool {
	r := FirstRune(text)
	return strings.ContainsRune("-•*·‣▪►", r) && strings.HasPrefix(text[len(string(r)):], " ")
}

// isToldAgain tells whether a line of running text is a deck that the story
// begins with once more: "The ferry left on Monday. / OSLO: The ferry left on Monday."
func (l *layout) isToldAgain(i int) bool {
	const near, fewest = 4, 8
	if l.lines[i].words < fewest {
		return false
	}
	deck := strings.TrimRight(l.lines[i].text, " .…")
	for j := i + 1; j < min(len(l.lines), i+1+near); j++ {
		if at := strings.Index(l.lines[j].text[:min(len(l.lines[j].text), len(deck)+60)], deck); at >= 0 {
			return true
		}
	}
	return false
}

// canHeadline tells whether nothing shows a line above the story to be something else
// than its headline.
func (l *layout) canHeadline(i int) bool {
	x := &l.lines[i]
	return x.opener == "" && !strings.HasSuffix(x.text, ".") && !isMasthead(x.text) && !IsListItem(x.text) && !isDateLine(x.text) && !l.isByline(i, false)
}
