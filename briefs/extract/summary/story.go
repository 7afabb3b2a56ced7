// Package summary chooses the sentences that tell a story in short, and can be read
// outside their places.
//
// It must not cut or join: a sentence stands whole or is left out.
package summary

import (
	"dateline/briefs"
	"dateline/briefs/extract/cast"
)

// story is a story with what is quoted of it, and what is chosen.
type story struct {
	*cast.Story
	documents []*document
	quotes    []briefs.Quote
	summary   []briefs.Passage
}

type document struct{ *cast.Document }

// Choose makes the summary of a story: three sentences at most, in its own order.
func Choose(who *cast.Story, quotes []briefs.Quote) []briefs.Passage {
	s := &story{Story: who, quotes: quotes}
	for _, d := range who.Documents {
		s.documents = append(s.documents, &document{d})
	}
	s.summarise()
	return s.summary
}
