package extract

import "dateline/briefs"

// voicesStory is a story with what is said in it.
type voicesStory struct {
	*castStory
	documents []*voicesDocument
	quotes    []briefs.Quote // attribute
}

// voicesDocument is an article with who is spoken of where.
type voicesDocument struct {
	*castDocument
	voices *voices // attribute: who was spoken of where; nil where nothing is quoted and nobody has asked
}

// whoSaysWhat finds what is said in a story, and who says it.
func whoSaysWhat(who *castStory) *voicesStory {
	s := &voicesStory{castStory: who}
	for _, d := range who.documents {
		s.documents = append(s.documents, &voicesDocument{castDocument: d})
	}
	s.attribute()
	return s
}

// voicesReading is a document read for who it speaks of.
type voicesReading struct{ *attributionReading }

// read reads a document's clauses.
func (s *voicesStory) read(d *voicesDocument) *voicesReading {
	return &voicesReading{&attributionReading{read(s.castStory, d.castDocument)}}
}
