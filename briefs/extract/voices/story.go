// Package voices finds what is said in a story and who says it: it joins quotations
// to utterances, follows a conversation's turns and what goes on, and tells whom a
// pronoun or a description means.
//
// It must not know when anything happened or what of it matters.
package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/clauses"
)

// Story is a story with what is said in it.
type Story struct {
	*cast.Story
	Documents []*Document
	Quotes    []briefs.Quote // in the order of the articles, and of each one's text
}

// Document is an article with who is spoken of where.
type Document struct {
	*cast.Document
	voices *voices // attribute: who was spoken of where; nil where nothing is quoted and nobody has asked
}

// Hear finds what is said in a story, and who says it.
func Hear(who *cast.Story) *Story {
	s := &Story{Story: who}
	for _, d := range who.Documents {
		s.Documents = append(s.Documents, &Document{Document: d})
	}
	s.attribute()
	return s
}

// reading is a document read for who it speaks of.
type reading struct{ *attribution.Reading }

// read reads a document's clauses.
func (s *Story) read(d *Document) *reading {
	return &reading{&attribution.Reading{Reading: clauses.Read(s.Story, d.Document)}}
}
