package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// layOut finds the paragraphs, and which of them are furniture: the page's and
// not the story's. It reads the lines from the top to the first of the story,
// from the end to the last of it, then those between. When in doubt a line is
// the story's: a caption in the body costs less than a lost paragraph.
func (d *pageDocument) layOut() {
	d.readLines()
	l := newLayout(d)
	l.head()
	l.tail()
	l.middle()
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		if p.kind == "" {
			p.body = p.start
		}
	}
	l.datelines()
	l.credits()
	d.writeFurniture()
	d.readMeta()
}

// readLines makes a paragraph of every line that is not blank; of a text that
// was broken into short lines, as mail is, one of the lines up to a blank one.
func (d *pageDocument) readLines() {
	wrapped := isWrapped(d.text)
	open := false // the paragraph before goes on
	for start := 0; start < len(d.text); {
		end := len(d.text)
		if i := strings.IndexByte(d.text[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := trimSpan(d.text, span{start, end})
		switch {
		case line.len() == 0:
			open = false
		case open && wrapped:
			d.paragraphs[len(d.paragraphs)-1].end = line.end
		default:
			d.paragraphs = append(d.paragraphs, paragraph{span: line, body: line.start})
			open = true
		}
		start = end + 1
	}
}

// isWrapped tells whether a text's sentences run over its line ends: no line is
// long, and of the lines that have another right below them, most break off and
// go on in lower case.
func isWrapped(text string) bool {
	const (
		longest = 100 // bytes in a line
		fewest  = 6   // lines that break off
	)
	pairs, broken := 0, 0
	before := ""
	for line := range strings.Lines(text) {
		if len(line) > longest {
			return false
		}
		line = strings.TrimSpace(line)
		if before != "" && line != "" {
			pairs++
			if !endsAsSentence(before) && unicode.IsLower(firstRune(line)) {
				broken++
			}
		}
		before = line
	}
	return broken >= fewest && broken*2 > pairs
}

// writeFurniture puts what was found into the article, in text order; a credit
// at a caption's end stands in the caption, and is listed after it.
func (d *pageDocument) writeFurniture() {
	if len(d.article.Furniture) > 0 {
		return
	}
	add := func(s span, kind briefs.FurnitureKind) {
		d.article.Furniture = append(d.article.Furniture, briefs.Furniture{Passage: d.passage(s), Kind: kind})
	}
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		if p.kind != "" {
			add(p.span, p.kind)
		} else if p.body > p.start {
			add(trimSpan(d.text, span{p.start, p.body}), briefs.Dateline)
		}
		if p.credit.len() > 0 {
			add(p.credit, briefs.Credit)
		}
	}
}

// isUpper tells whether a text has letters and none in lower case.
func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}
