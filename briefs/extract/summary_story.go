package extract

import "dateline/briefs"

// summaryStory is a story with what is said in it and when it happened.
type summaryStory struct {
	*castStory
	documents []*summaryDocument
	quotes    []briefs.Quote
	summary   []briefs.Passage
}

type summaryDocument struct{ *castDocument }

// summaryOf makes the summary of a story.
func summaryOf(who *castStory, quotes []briefs.Quote) []briefs.Passage {
	s := &summaryStory{castStory: who, quotes: quotes}
	for _, d := range who.documents {
		s.documents = append(s.documents, &summaryDocument{d})
	}
	s.summarise()
	return s.summary
}
