package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// layOut finds the paragraphs, and which of them are furniture: the page's and
// not the story's. It reads the lines from the top to the first of the story,
// from the end to the last of it, then those between. When in doubt a line is
// the story's: a caption in the body costs less than a lost paragraph.
func (d *Document) layOut() {
	d.readLines()
	l := newLayout(d)
	l.head()
	l.tail()
	l.middle()
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		if p.Kind == "" {
			p.Body = p.Start
		}
	}
	l.datelines()
	l.credits()
	d.writeFurniture()
	d.readMeta()
}

// readLines makes a paragraph of every line that is not blank; of a text that
// was broken into short lines, as mail is, one of the lines up to a blank one.
func (d *Document) readLines() {
	wrapped := isWrapped(d.Text)
	open := false // the paragraph before goes on
	for start := 0; start < len(d.Text); {
		end := len(d.Text)
		if i := strings.IndexByte(d.Text[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := TrimSpan(d.Text, Span{start, end})
		switch {
		case line.Len() == 0:
			open = false
		case open && wrapped:
			d.Paragraphs[len(d.Paragraphs)-1].End = line.End
		default:
			d.Paragraphs = append(d.Paragraphs, Paragraph{Span: line, Body: line.Start})
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
			if !endsAsSentence(before) && unicode.IsLower(FirstRune(line)) {
				broken++
			}
		}
		before = line
	}
	return broken >= fewest && broken*2 > pairs
}

// writeFurniture puts what was found into the article, in text order; a credit
// at a caption's end stands in the caption, and is listed after it.
func (d *Document) writeFurniture() {
	if len(d.Article.Furniture) > 0 {
		return
	}
	add := func(s Span, kind briefs.FurnitureKind) {
		d.Article.Furniture = append(d.Article.Furniture, briefs.Furniture{Passage: d.Passage(s), Kind: kind})
	}
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		if p.Kind != "" {
			add(p.Span, p.Kind)
		} else if p.Body > p.Start {
			add(TrimSpan(d.Text, Span{p.Start, p.Body}), briefs.Dateline)
		}
		if p.credit.Len() > 0 {
			add(p.credit, briefs.Credit)
		}
	}
}

// IsUpper tells whether a text has letters and none in lower case.
func IsUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}
