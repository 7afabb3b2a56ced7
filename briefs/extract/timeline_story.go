package extract

import "dateline/briefs"

// timelineStory is a story with its dates and what happened on them.
type timelineStory struct {
	*voicesStory
	documents []*timelineDocument
	dates     []foundDate    // in article order
	events    []briefs.Event // orderEvents
}

type timelineDocument struct{ *voicesDocument }

// timelineOf makes the timeline of a story.
func timelineOf(said *voicesStory, dates []foundDate) []briefs.Event {
	s := &timelineStory{voicesStory: said, dates: dates}
	for _, d := range said.documents {
		s.documents = append(s.documents, &timelineDocument{d})
	}
	s.orderEvents()
	return s.events
}
