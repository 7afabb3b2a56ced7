package library

import (
	"fmt"
	"slices"
	"strings"

	"dateline/briefs"
)

// Changes is what differs between two briefs of a story, in the order of the
// articles: removed first, then changed, then added.
type Changes struct {
	Quotes   []Difference `json:"quotes"`
	People   []Difference `json:"people"`
	Others   []Difference `json:"others"` // organisations and places
	Dates    []Difference `json:"dates"`
	Timeline []Difference `json:"timeline"`
	Summary  []Difference `json:"summary"`
	Articles []Difference `json:"articles"` // their texts and where they come from
}

// Difference is one thing that was added, removed or changed.
type Difference struct {
	Kind      DifferenceKind  `json:"kind"`
	What      string          `json:"what"`                // of a change: "speaker", "wording", "description", "value", …
	Name      string          `json:"name,omitempty"`      // whose it is: the speaker's or the entity's name; "" where not known
	Old       *briefs.Passage `json:"old,omitempty"`       // the article's words before
	New       *briefs.Passage `json:"new,omitempty"`       // the article's words now
	Was       string          `json:"was,omitempty"`       // before, where it is no article text: a speaker's name, a date
	Now       string          `json:"now,omitempty"`       // now
	Paragraph int             `json:"paragraph,omitempty"` // body paragraph of New, else Old; 0 in furniture or where neither is
}

// DifferenceKind is one of three.
type DifferenceKind string

const (
	Added   DifferenceKind = "added"
	Removed DifferenceKind = "removed"
	Changed DifferenceKind = "changed"
)

// Diff tells what differs between two briefs of a story.
func Diff(old, new *briefs.Brief) Changes {
	c := Changes{
		Quotes:   diffQuotes(old, new),
		People:   diffEntities(old, new, true),
		Others:   diffEntities(old, new, false),
		Dates:    diffDates(old, new),
		Timeline: diffPassages("event", eventPassages(old), eventPassages(new)),
		Summary:  diffPassages("sentence", old.Summary, new.Summary),
		Articles: diffArticles(old, new),
	}
	for _, part := range c.parts() {
		for i := range *part.list {
			d := &(*part.list)[i]
			d.Paragraph = paragraphOf(new, d.New)
			if d.New == nil {
				d.Paragraph = paragraphOf(old, d.Old)
			}
		}
	}
	return c
}

type part struct {
	one, many string
	list      *[]Difference
}

func (c *Changes) parts() []part {
	return []part{
		{"quote", "quotes", &c.Quotes}, {"person", "people", &c.People},
		{"organisation or place", "organisations and places", &c.Others}, {"date", "dates", &c.Dates},
		{"event", "events", &c.Timeline}, {"summary sentence", "summary sentences", &c.Summary}, {"article", "articles", &c.Articles},
	}
}

// All lists every difference: quotes, people, organisations and places, dates,
// events, summary, articles.
func (c Changes) All() []Difference {
	var out []Difference
	for _, p := range c.parts() {
		out = append(out, *p.list...)
	}
	return out
}

// Empty tells whether nothing differs.
func (c Changes) Empty() bool { return len(c.All()) == 0 }

// String puts the number of changes in words: “1 quote added, 1 description
// changed, nothing removed”.
func (c Changes) String() string {
	if c.Empty() {
		return "nothing changed"
	}
	var said []string
	for _, kind := range []DifferenceKind{Added, Changed, Removed} {
		of := c.counted(kind)
		if len(of) == 0 {
			of = []string{"nothing " + string(kind)}
		}
		said = append(said, of...)
	}
	return strings.Join(said, ", ")
}

// counted counts the things of one kind of difference; whose description alone
// changed are counted apart.
func (c *Changes) counted(kind DifferenceKind) []string {
	var out []string
	descriptions := 0
	for _, p := range c.parts() {
		list := *p.list
		if kind == Changed {
			of := func(d Difference) bool { return d.Kind == kind && d.What == "description" }
			for _, d := range list {
				if of(d) {
					descriptions++
				}
			}
			list = slices.DeleteFunc(slices.Clone(list), of)
		}
		out = appendCount(out, Things(list, kind), p.one, p.many, kind)
	}
	return appendCount(out, descriptions, "description", "descriptions", kind)
}

// Things counts what the differences of one kind in a list are of: a thing that
// changed in two ways counts once.
func Things(list []Difference, kind DifferenceKind) int {
	things := map[thing]bool{}
	for i, d := range list {
		if d.Kind == kind {
			things[d.of(i)] = true
		}
	}
	return len(things)
}

// thing tells apart what differs: a changed quote or date by its passage, an
// entity or article by its name, anything else by its place in the list.
type thing struct {
	name  string
	place briefs.Passage
	index int
}

func (d Difference) of(i int) thing {
	switch {
	case d.Kind != Changed:
		return thing{index: i}
	case d.Old != nil && d.What != "text":
		return thing{place: *d.Old}
	}
	return thing{name: d.Name}
}

func appendCount(out []string, n int, one, many string, kind DifferenceKind) []string {
	switch n {
	case 0:
		return out
	case 1:
		return append(out, fmt.Sprintf("1 %s %s", one, kind))
	}
	return append(out, fmt.Sprintf("%d %s %s", n, many, kind))
}

func paragraphOf(b *briefs.Brief, p *briefs.Passage) int {
	if p == nil {
		return 0
	}
	for i := range b.Articles {
		if b.Articles[i].ID == p.Article {
			return b.Articles[i].ParagraphAt(p.Start)
		}
	}
	return 0
}
