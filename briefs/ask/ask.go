// Package ask answers questions to a brief: what it says in short, who said
// what, who is who, what happened when, where a word stands, where the article
// comes from.
//
// Answers are values. Every word of an article in them is a Citation, a passage
// with its place; the few words of the program's own (dates in words, notes on
// what was inferred) stand in fields of their own. All functions are pure: they
// read a *briefs.Brief that passed its Check, change nothing, do no I/O and may
// be called from many goroutines.
//
// It must not know how a brief was made, where it is kept, or on what screen an
// answer is shown.
package ask

import (
	"strings"

	"dateline/briefs"
)

// Citation is a passage of an article and where it stands.
type Citation struct {
	briefs.Passage
	Paragraph int                  `json:"paragraph,omitempty"` // body paragraph from 1; 0: in furniture
	Furniture briefs.FurnitureKind `json:"furniture,omitempty"` // where it stands in furniture: "caption"
	Link      string               `json:"link,omitempty"`      // to the place in the article on the web; "" where it has no address, and for words that only explain
}

// Story is what every answer says of the story that was asked.
type Story struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Articles []Origin `json:"articles"`
}

// Origin is where one of the story's articles comes from. Empty fields are not
// known.
type Origin struct {
	ID        string `json:"id"`
	Title     string `json:"title,omitempty"`
	Source    string `json:"source,omitempty"`    // "Zenger News"
	URL       string `json:"url,omitempty"`       // only ever http or https
	Published string `json:"published,omitempty"` // as in the brief: YYYY-MM-DD or RFC 3339
	Date      string `json:"date,omitempty"`      // Published in words: "26 Aug 2021"
	Place     string `json:"place,omitempty"`     // the dateline's place as printed: "MOSCOW"
}

// Origin gives the origin of the article with this id; the zero Origin where
// there is none.
func (s Story) Origin(article string) Origin {
	for _, o := range s.Articles {
		if o.ID == article {
			return o
		}
	}
	return Origin{}
}

// Name is a person, organisation or place by id and fullest name.
type Name struct {
	ID   string            `json:"id"`
	Name string            `json:"name"`
	Kind briefs.EntityKind `json:"kind"`
}

// Counts is how much a brief holds.
type Counts struct {
	Quotes        int `json:"quotes"`
	People        int `json:"people"`
	Organisations int `json:"organisations"`
	Places        int `json:"places"`
	Dates         int `json:"dates"` // points in time, not durations and the like
	Events        int `json:"events"`
}

// BriefAnswer is a story in short.
type BriefAnswer struct {
	Story   Story      `json:"story"`
	Summary []Citation `json:"summary"` // whole sentences, in article order
	Counts  Counts     `json:"counts"`
}

// Overview tells a story in short.
func Overview(b *briefs.Brief) BriefAnswer {
	d := newDesk(b)
	a := BriefAnswer{Story: d.story(), Summary: d.citeAll(b.Summary)}
	a.Counts = Counts{Quotes: len(b.Quotes), Dates: pointsInTime(b.Dates), Events: len(b.Timeline)}
	for i := range b.Entities {
		switch b.Entities[i].Kind {
		case briefs.Person:
			a.Counts.People++
		case briefs.Organisation:
			a.Counts.Organisations++
		case briefs.Place:
			a.Counts.Places++
		}
	}
	return a
}

// pointsInTime counts the dates that a reader would call one: durations ("two
// weeks"), frequencies ("every year") and vague words ("now") are found as well,
// but name no point in time.
func pointsInTime(dates []briefs.Date) int {
	n := 0
	for _, d := range dates {
		if d.Precision != briefs.Duration && d.Precision != briefs.Set && !strings.HasSuffix(d.Value, "_REF") {
			n++
		}
	}
	return n
}
