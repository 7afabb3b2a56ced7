package extract

import "dateline/briefs"

// namesDocument is an article with its names.
type namesDocument struct {
	*pageDocument
	mentions    []mention       // findMentions, in order, none overlapping
	words       []wordFlags     // findMentions: what the lexicons say of each token
	lastNames   map[string]bool // findMentions: of those named in full, folded
	familyNames map[string]bool // findMentions: last words of longer names, folded
}

// mention is a name as printed, without title or possessive ending.
type mention struct {
	span
	first, last int               // tokens[first:last]
	kind        briefs.EntityKind // best guess from the words alone; "" where open
	title       span              // words before the name that say what the bearer is; empty if none
	gender      gender            // from title or first name
	entity      int               // index into story.entities after mergeEntities; -1: none
	votes       votes             // what speaks for each kind
	otherwise   bool              // the name before it in another script
	credit      bool              // stands in a credit: makes nobody one of the story
	definite    bool              // "the House": a body's only where one is named in full
}

// gender is only ever what the text or a first name shows.
type gender int

const (
	unknownGender gender = iota
	male
	female
	plural // an organisation or group: it, they
)

// findNames finds the names in an article.
func findNames(page *pageDocument) *namesDocument {
	d := &namesDocument{pageDocument: page}
	d.findMentions()
	return d
}
