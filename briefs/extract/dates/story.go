// Package dates finds the time expressions of articles and gives each its TIMEX3
// value (TimeML, ISO 24617-1): what its words say, then what they are counted from.
//
// It must not know names or who speaks: it reads the page, and is told what was
// quoted, for what stands in a title is no date.
package dates

import (
	"time"

	"dateline/briefs"
	"dateline/briefs/extract/page"
)

// story is the articles and what is quoted of them, with their dates.
type story struct {
	documents []*document
	quotes    []briefs.Quote
	dates     []Found // findDates, in article order
}

// document is an article with the time expressions in it.
type document struct {
	*page.Document
	found []dateExpression // Scan, in order, none overlapping
}

// Found is a date with what the timeline needs to order it.
type Found struct {
	briefs.Date
	Document int       // index of the article
	Sentence int       // index of its sentence; -1 before the first
	From     time.Time // first instant covered, zero where unknown
	To       time.Time // first instant after
}

// Scanned is an article whose time expressions are known, and not yet what they are
// counted from.
type Scanned struct{ of *document }

// Scan finds the time expressions of an article. It reads the text alone: whatever
// else is found in the page may be looked for at the same time.
func Scan(read *page.Document) Scanned {
	cells := lexDates(make([]cell, 0, len(read.Text)/4+16), read.Text)
	scanner := dateScanner{text: read.Text, cells: cells, rules: dateRules()}
	scanner.scan()
	return Scanned{&document{read, scanner.found}}
}

// Find gives the dates of a story's articles their values, in their order. An article's
// date of publication is taken from its text where it has none.
func Find(articles []Scanned, quotes []briefs.Quote) []Found {
	s := &story{quotes: quotes}
	for _, a := range articles {
		s.documents = append(s.documents, a.of)
	}
	s.findDates()
	return s.dates
}
