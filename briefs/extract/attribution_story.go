package extract

import "dateline/briefs"

// voicesStory is a story with what is said in it.
type voicesStory struct {
	*namesStory
	documents []*voicesDocument
	quotes    []briefs.Quote // attribute
}

// voicesDocument is an article with who is spoken of where.
type voicesDocument struct {
	*namesDocument
	voices *voices // attribute: who was spoken of where; nil where nothing is quoted and nobody has asked
}

// whoSaysWhat finds what is said in a story, and who says it.
func whoSaysWhat(who *namesStory) *voicesStory {
	s := &voicesStory{namesStory: who}
	for _, d := range who.documents {
		s.documents = append(s.documents, &voicesDocument{namesDocument: d})
	}
	s.attribute()
	return s
}
