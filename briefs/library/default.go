package library

import (
	"embed"
	"fmt"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// The default story: an article as it was received and the brief that the
// program's own extraction made of it.
//
//go:embed default
var defaultFiles embed.FS

const defaultBrief = "default/story.json"

// Default gives the story that is part of the program.
func Default() (*briefs.Brief, error) {
	data, err := defaultFiles.ReadFile(defaultBrief)
	if err != nil {
		return nil, fmt.Errorf("read the default story: %w", err)
	}
	b, err := briefs.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("read the default story: %w", err)
	}
	return b, nil
}

// rebuildOwn builds a brief anew of the texts that it holds.
func (l *Library) rebuildOwn(b *briefs.Brief) (*briefs.Brief, error) {
	articles := make([]briefs.Article, len(b.Articles))
	for i, a := range b.Articles {
		articles[i] = briefs.Article{ID: a.ID, Text: a.Text, SHA256: a.SHA256}
		inherit(&articles[i], a)
	}
	return l.build(articles, extract.Options{ID: b.ID, Title: b.Title})
}
