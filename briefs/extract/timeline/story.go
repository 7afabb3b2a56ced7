// Package timeline makes the entries of what happened when: the clause that a date
// governs, in the order of the dates, and what a text orders without one.
//
// It must not find dates or speakers of its own: it is given both.
package timeline

import (
	"dateline/briefs"
	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/voices"
)

// story is a story with its dates and what happened on them.
type story struct {
	*voices.Story
	documents []*document
	dates     []dates.Found  // in article order
	events    []briefs.Event // orderEvents
}

type document struct{ *voices.Document }

// Order makes the timeline of a story from its dates, which are in the order of its
// articles.
func Order(said *voices.Story, found []dates.Found) []briefs.Event {
	s := &story{Story: said, dates: found}
	for _, d := range said.Documents {
		s.documents = append(s.documents, &document{d})
	}
	s.orderEvents()
	return s.events
}
