package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// tail reads the lines after the story: lists of sources and links from their
// heading on, footers and credits.
func (l *layout) tail() {
	for i := max(1, min(l.listed(), l.linked(), l.closed())); i < len(l.lines); i++ {
		l.lines[i].opener = string(briefs.Footer)
		l.lines[i].prose = false
	}
	writers := l.writers()
	for i := len(l.lines) - 1; i >= 0; i-- {
		x := &l.lines[i]
		if x.opener == "" && i > 0 && isReporterLine(x.text) {
			x.opener = string(briefs.Credit)
		}
		if x.opener == "" && i > 0 && x.words == 1 && unicode.IsUpper(FirstRune(x.text)) && isAgency(x.text) {
			x.opener = string(briefs.Credit) // "Reuters"
		}
		if _, by := readByline(x.text); x.opener == "" && i > 0 && by && strings.HasPrefix(x.text, "By ") {
			x.opener = string(briefs.Byline)
		}
		if _, signed := signature(x.text); x.opener == "" && i > 0 && signed {
			x.opener = string(briefs.Byline)
		}
		if x.opener == "" && i > 0 && isHeading(x) && isRunningTime(l.lines[i-1].text) {
			x.opener = string(briefs.Footer) // what a film is called
		}
		if x.opener == "" && i > 0 && (describesWriter(x.text, writers) || l.tellsWriter(i) || l.headsNothing(i)) {
			x.opener = string(briefs.Footer)
		}
		if x.opener == "" || x.words >= manyWords {
			return
		}
		l.set(i, briefs.FurnitureKind(x.opener))
	}
}

// headsNothing tells whether one of the text's last two lines is a heading after
// running text: "Newspapers of the coast". A longer run may be a list of the story's.
func (l *layout) headsNothing(i int) bool {
	const most, shortest = 2, 6 // lines, words
	if i < len(l.lines)-most || !l.lines[i].apart || l.lines[i].words > shortest || strings.ContainsAny(l.lines[i].text, "0123456789,;") {
		return false
	}
	for ; i > 0 && i >= len(l.lines)-most; i-- {
		if !isHeading(&l.lines[i]) {
			return false
		}
		if l.lines[i-1].prose {
			return true
		}
	}
	return false
}

// writers is who wrote the article, as the page or the byline says.
func (l *layout) writers() []string {
	if known := l.d.Article.Authors; len(known) > 0 {
		return known
	}
	for i := range l.lines {
		if l.d.Paragraphs[i].Kind == briefs.Byline {
			if names, ok := readByline(l.lines[i].text); ok {
				return names
			}
		} else if l.d.Paragraphs[i].Kind == "" {
			break
		}
	}
	return nil
}

// describesWriter tells whether a line tells of one who wrote the article: "Jane
// Doe is a reporter on the city desk."
func describesWriter(text string, writers []string) bool {
	for _, name := range writers {
		rest, ok := strings.CutPrefix(text, name)
		if !ok || !strings.Contains(name, " ") {
			continue
		}
		for _, does := range [...]string{" is a ", " is an ", " is the ", " is our ", " covers ", " writes ", " reports on ", " has covered ", " has been "} {
			if strings.HasPrefix(rest, does) {
				return true
			}
		}
	}
	return false
}

// tellsWriter tells whether a line at the end tells of one who writes for a paper and is named
// nowhere else: "Jane Doe is a reporter for the Herald."
func (l *layout) tellsWriter(i int) bool {
	const (
		lines = 8  // at the end: a page tells of few writers
		most  = 24 // words of the line
		far   = 60 // bytes up to what the writer is
	)
	x := &l.lines[i]
	at := strings.Index(x.text, " is ")
	if at < 0 || x.words > most || i == 0 || i < len(l.lines)-lines {
		return false
	}
	name, does := x.text[:at], x.text[at+len(" is "):]
	if n := countWords(name); n < 2 || n > 3 || !looksLikeNames(name) || strings.ContainsAny(name, ",0123456789") || !lexicon.IsArticle(leadingWord(does)) {
		return false
	}
	does = does[:min(len(does), far)]
	if before, _, found := strings.Cut(does, " for "); found {
		does = before
	} else if before, _, found := strings.Cut(does, " at "); found {
		does = before
	}
	writes := false
	for word := range strings.FieldsSeq(does) {
		writes = writes || isNewswriter(bareWord(word))
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return writes && strings.Count(l.d.Text, last) == strings.Count(x.text, last)
}

// isNewswriter tells what those are who write for papers and sites.
var isNewswriter = lexicon.OfSort("newswriter")

// listed finds the heading of the lists that close an article ("Sources",
// "External links"): below it stands no running text, but for a line that may
// read like it. It gives the number of lines where there is none.
func (l *layout) listed() int {
	const (
		deepest = 100 // lines
		most    = 25  // words in a line of a list
	)
	at := len(l.lines)
	for i := at - 1; i > 0 && i > len(l.lines)-deepest; i-- {
		x := &l.lines[i]
		if x.words <= 3 && listHeadings()[strings.ToLower(strings.TrimRight(x.text, ": "))] {
			at = i
		} else if x.prose && x.words > most {
			break
		}
	}
	return at
}

// linked finds the line that stands over a closing list of other stories: "More
// on this story", and below it nothing but headlines. It gives the number of
// lines where there is none.
func (l *layout) linked() int {
	const most = 10 // headlines
	for i := len(l.lines) - 1; i > 0 && i >= len(l.lines)-most; i-- {
		x := &l.lines[i]
		if x.opener == string(briefs.Footer) && x.words <= 5 && leadsOn(x.text) {
			return i
		}
		if x.opener == "" && (!isHeading(x) || x.words < 3) && !isDateLine(x.text) {
			break
		}
	}
	return len(l.lines)
}

// closed finds the line with which the page says that the story is over: whose the
// rights are, or where to comment. Below it stands less running text than above.
// It gives the number of lines where there is none.
func (l *layout) closed() int {
	above, below, at := 0, 0, len(l.lines)
	for i := range l.lines {
		switch x := &l.lines[i]; {
		case x.opener == string(briefs.Footer) && at == len(l.lines) && above > 0 && closes(x.text):
			at = i
		case !x.prose:
		case at == len(l.lines):
			above += x.words
		default:
			below += x.words
		}
	}
	if below >= above {
		return len(l.lines)
	}
	return at
}

// closes tells whether a line of furniture is one that a page has below its story.
func closes(text string) bool {
	low := strings.ToLower(text[:min(len(text), 200)])
	low = strings.TrimLeft(low, "( ")
	for _, words := range [...]string{"leave a reply", "leave a comment", "post a comment", "no comments:", "reader comments"} {
		if strings.HasPrefix(low, words) {
			return true
		}
	}
	return claimsRights(low) || strings.Contains(low, "all rights reserved")
}

// leadsOn tells whether a line of furniture leads to other stories; below
// "Advertisement" a list of the story's own may go on.
func leadsOn(text string) bool {
	switch bareWord(leadingWord(text)) {
	case "related", "more", "read", "recommended", "you", "most", "see", "also", "don't", "don’t":
		return true
	}
	return false
}
