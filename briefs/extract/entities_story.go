package extract

import "dateline/briefs"

// castStory is the articles with the names in them, and who bears these.
type castStory struct {
	documents []*castDocument
	entities  []entity // mergeEntities; describe adds about and relations
}

// castDocument is an article with who its names are.
type castDocument struct{ *namesDocument }

// entity is a person, organisation or place of the story while it is built.
type entity struct {
	briefs.Entity
	gender   gender
	mentions []entityMention // in order over all documents
}

// entityMention points to a mention in one of the documents.
type entityMention struct{ document, mention int }

// whoIsWhoIn tells who bears the names of a story's articles, and what these say of them.
func whoIsWhoIn(documents []*namesDocument) *castStory {
	s := &castStory{}
	for _, d := range documents {
		s.documents = append(s.documents, &castDocument{d})
	}
	s.mergeEntities() // who is who                            entities.go
	s.tagNames()      // names as the tagger should see them   tags_names.go
	s.describe()      // about, relations                      about.go
	return s
}
