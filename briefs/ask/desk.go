package ask

import (
	"sort"

	"dateline/briefs"
)

// desk holds a brief open while one question is answered: its articles by id
// with their paragraphs counted once, and its entities by id.
type desk struct {
	brief    *briefs.Brief
	articles []openArticle
	entities map[string]*briefs.Entity
}

type openArticle struct {
	*briefs.Article
	paragraphs []briefs.Paragraph
	address    string // of the article up to the text fragment; "" where it has none
	page       page
	line       cutLine // the line last cut into sentences
}

func newDesk(b *briefs.Brief) *desk {
	d := &desk{brief: b, articles: make([]openArticle, len(b.Articles)), entities: make(map[string]*briefs.Entity, len(b.Entities))}
	for i := range b.Articles {
		a := &b.Articles[i]
		d.articles[i] = openArticle{Article: a, paragraphs: a.Paragraphs(), address: fragmentBase(a.URL), page: page{text: a.Text}}
	}
	for i := range b.Entities {
		d.entities[b.Entities[i].ID] = &b.Entities[i]
	}
	return d
}

func (d *desk) story() Story {
	s := Story{ID: d.brief.ID, Title: d.brief.Title, Articles: make([]Origin, 0, len(d.articles))}
	for _, a := range d.articles {
		s.Articles = append(s.Articles, origin(a.Article))
	}
	return s
}

func origin(a *briefs.Article) Origin {
	o := Origin{ID: a.ID, Title: a.Title, Source: a.Source, Published: a.Published, Place: a.Place}
	if webAddress(a.URL) {
		o.URL = a.URL
	}
	if len(a.Published) >= len("2006-01-02") {
		o.Date = InWords(a.Published[:len("2006-01-02")])
	}
	return o
}

// article gives the open article with this id. A checked brief has it.
func (d *desk) article(id string) *openArticle {
	for i := range d.articles {
		if d.articles[i].ID == id {
			return &d.articles[i]
		}
	}
	return nil
}

// cite puts a passage in its place, with the link to it.
func (d *desk) cite(p briefs.Passage) Citation {
	c := d.place(p)
	if a := d.article(p.Article); a != nil && a.address != "" {
		c.Link = a.page.link(a.address, p.Start, p.End)
	}
	return c
}

// place puts a passage in its place. Words that only explain an answer (“He”,
// “said”) get no link.
func (d *desk) place(p briefs.Passage) Citation {
	c := Citation{Passage: p}
	a := d.article(p.Article)
	if a == nil {
		return c
	}
	if f := a.FurnitureAt(p.Start); f != nil {
		c.Furniture = f.Kind
	} else if at := a.paragraph(p.Start); at != nil {
		c.Paragraph = at.Number
	}
	return c
}

func (d *desk) citeAll(ps []briefs.Passage) []Citation {
	out := make([]Citation, 0, len(ps))
	for _, p := range ps {
		out = append(out, d.cite(p))
	}
	return out
}

func (d *desk) placeOptional(p *briefs.Passage) *Citation {
	if p == nil {
		return nil
	}
	c := d.place(*p)
	return &c
}

// paragraph gives the body paragraph that the byte offset lies in, or nil.
func (a *openArticle) paragraph(offset int) *briefs.Paragraph {
	i := sort.Search(len(a.paragraphs), func(i int) bool { return a.paragraphs[i].End > offset })
	if i < len(a.paragraphs) && a.paragraphs[i].Start <= offset {
		return &a.paragraphs[i]
	}
	return nil
}

func (d *desk) name(id string) *Name {
	e := d.entities[id]
	if e == nil {
		return nil
	}
	n := nameOf(e)
	return &n
}

func nameOf(e *briefs.Entity) Name { return Name{ID: e.ID, Name: e.Name, Kind: e.Kind} }
