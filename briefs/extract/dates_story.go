package extract

import (
	"time"

	"dateline/briefs"
)

// datesStory is the articles and what is quoted of them, with their dates.
type datesStory struct {
	documents []*datesDocument
	quotes    []briefs.Quote
	dates     []foundDate // findDates, in article order
}

type datesDocument struct{ *pageDocument }

// foundDate is a date with what the timeline needs to order it.
type foundDate struct {
	briefs.Date
	document int
	sentence int
	from     time.Time // first instant covered, zero where unknown
	to       time.Time // first instant after
}

// datesOf finds the dates of a story's articles.
func datesOf(pages []*pageDocument, quotes []briefs.Quote) []foundDate {
	s := &datesStory{quotes: quotes}
	for _, page := range pages {
		s.documents = append(s.documents, &datesDocument{page})
	}
	s.findDates()
	return s.dates
}
