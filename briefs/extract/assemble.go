package extract

import "dateline/briefs"

// brief puts together what the stages found.
func (s *story) brief() *briefs.Brief {
	b := &briefs.Brief{
		Format:   briefs.Format,
		Version:  briefs.Version,
		ID:       s.options.ID,
		Title:    s.options.Title,
		Built:    briefs.Built{At: s.options.At, By: s.options.By},
		Summary:  s.summary,
		Quotes:   s.quotes,
		Timeline: s.events,
	}
	for _, d := range s.articles {
		b.Articles = append(b.Articles, *d)
	}
	for _, e := range s.entities {
		b.Entities = append(b.Entities, e.Entity)
	}
	for _, d := range s.dates {
		b.Dates = append(b.Dates, d.Date)
	}
	if b.Title == "" {
		b.Title = b.Articles[0].Title
	}
	if b.ID == "" {
		b.ID = briefs.Slug(b.Title)
	}
	return b
}
