// Package names finds the names in an article, and what kind of bearer each speaks
// of, by the words they are made of and those beside them.
//
// It must not know who bears them: two mentions of one person are two mentions here.
package names

import (
	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Document is an article with its names.
type Document struct {
	*page.Document
	Mentions    []Mention           // findMentions, in order, none overlapping
	Words       []lexicon.WordFlags // findMentions: what the lexicons say of each token
	lastNames   map[string]bool     // findMentions: of those named in full, folded
	familyNames map[string]bool     // findMentions: last words of longer names, folded
}

// Mention is a name as printed, without title or possessive ending.
type Mention struct {
	page.Span
	First, Last int               // Tokens[First:Last]
	Kind        briefs.EntityKind // best guess from the words alone; "" where open
	Title       page.Span         // words before the name that say what the bearer is; empty if none
	Gender      Gender            // from title or first name
	Entity      int               // index into cast.Story's Entities, once cast has told who bears it; -1: none
	Votes       Votes             // what speaks for each kind
	Otherwise   bool              // the name before it in another script
	Credit      bool              // stands in a credit: makes nobody one of the story
	definite    bool              // "the House": a body's only where one is named in full
}

// Gender is only ever what the text or a first name shows.
type Gender int

// UnknownGender is where nothing shows it, or two signs speak against each other.
const (
	UnknownGender Gender = iota
	Male
	Female
	Plural // an organisation or group: it, they
)

// Find finds the names in an article, of which none overlap; one that does not read
// as English has none.
func Find(read *page.Document) *Document {
	d := &Document{Document: read}
	d.findMentions()
	return d
}
