// Package cast tells who is who in a story: which names are one bearer's, of what
// gender these are, and what the articles say that they are.
//
// It must not know what anybody says: quotations are marks on the page here.
package cast

import (
	"dateline/briefs"
	"dateline/briefs/extract/names"
)

// Story is the articles with the names in them, and who bears these.
type Story struct {
	Documents []*Document
	Entities  []Entity // in the order in which the story names them first
}

// Document is an article with who its names are.
type Document struct{ *names.Document }

// Entity is a person, organisation or place of the story while it is built.
type Entity struct {
	briefs.Entity
	Gender names.Gender
	Named  []Naming // in order over all documents
}

// Naming points to a mention in one of the documents, both by their indices.
type Naming struct{ Document, Mention int }

// Gather tells who bears the names of a story's articles, and what these say of them.
// It sets each mention's Entity, and mends tags that no word of a name can have.
func Gather(documents []*names.Document) *Story {
	s := &Story{}
	for _, d := range documents {
		s.Documents = append(s.Documents, &Document{d})
	}
	s.mergeEntities() // who is who                            entities.go
	s.tagNames()      // names as the tagger should see them   tags_names.go
	s.describe()      // about, relations                      about.go
	return s
}
