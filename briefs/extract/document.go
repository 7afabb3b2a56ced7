package extract

import (
	"cmp"
	"slices"
	"time"

	"dateline/briefs"
)

// story is what the stages hand on: the documents and all that was found so
// far. Each field names the stage that fills it; only later stages read it.
type story struct {
	options   Options
	documents []*document
	entities  []entity       // mergeEntities; describe adds about and relations
	quotes    []briefs.Quote // attribute
	dates     []foundDate    // findDates, in article order
	events    []briefs.Event // orderEvents
	summary   []briefs.Passage
}

// document is one article on its way through the stages. All offsets are bytes
// into text.
type document struct {
	article     *briefs.Article
	text        string
	paragraphs  []paragraph     // layOut
	sentences   []sentence      // split
	tokens      []token         // split
	quoted      []quoted        // findQuoted, in order
	mentions    []mention       // findMentions, in order, none overlapping
	words       []wordFlags     // findMentions: what the lexicons say of each token
	lastNames   map[string]bool // findMentions: of those named in full, folded
	familyNames map[string]bool // findMentions: last words of longer names, folded
	voices      *voices         // attribute: who was spoken of where; nil where nothing is quoted and nobody has asked
}

// span is a half-open stretch of bytes of a document's text.
type span struct{ start, end int }

func (s span) len() int             { return s.end - s.start }
func (s span) contains(t span) bool { return s.start <= t.start && t.end <= s.end }
func (s span) overlaps(t span) bool { return s.start < t.end && t.start < s.end }

// paragraph is a line that is not blank, or several of a text that was broken
// into short lines. kind is empty for the body; a dateline
// at the head of a body paragraph is in body's start but not in the span's.
type paragraph struct {
	span                        // trimmed of white space
	body   int                  // where the running text begins, after a dateline
	kind   briefs.FurnitureKind // empty: body
	credit span                 // a credit at the end: of a caption, the photographer; empty if none
	first  int                  // sentences[first:last]
	last   int
}

// sentence never crosses a paragraph's end. A dateline and a credit are
// sentences of their own.
type sentence struct {
	span
	paragraph int
	kind      briefs.FurnitureKind // the furniture it stands in; empty: the story's own
	first     int                  // tokens[first:last]
	last      int
}

// token is a word or a mark with its Penn Treebank tag. Quotation marks, dashes
// and brackets are always tokens of their own.
type token struct {
	span
	text     string // as printed: a substring of the document's text, no copy
	tag      string
	sentence int
}

// quoted is what stands between a pair of quotation marks (or from an opening
// mark to its paragraph's end, where the quotation runs on into the next).
type quoted struct {
	span           // inside the marks
	outer     span // with the marks
	paragraph int
	open      bool // no closing mark: continued in the next paragraph
	resumes   bool // continues the one before it
	depth     int  // 0: outermost; nested quotations are 1 and deeper
	single    bool // single marks
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

// entity is a person, organisation or place of the story while it is built.
type entity struct {
	briefs.Entity
	gender   gender
	mentions []entityMention // in order over all documents
}

// entityMention points to a mention in one of the documents.
type entityMention struct{ document, mention int }

// foundDate is a date with what the timeline needs to order it.
type foundDate struct {
	briefs.Date
	document int
	sentence int
	from     time.Time // first instant covered, zero where unknown
	to       time.Time // first instant after
}

// passage cuts a span out of the document's article.
func (d *document) passage(s span) briefs.Passage { return d.article.Passage(s.start, s.end) }

// tokenAt gives the first token that begins at or after a byte.
func (d *document) tokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.tokens, at, func(t token, at int) int { return t.start - at })
	return i
}

// inQuotation tells whether a byte stands within quotation marks: what is said
// there is a speaker's opinion, not the article's word.
func (d *document) inQuotation(at int) bool {
	i, _ := slices.BinarySearchFunc(d.quoted, at, func(q quoted, at int) int { return cmp.Compare(q.start, at+1) })
	for i--; i >= 0; i-- {
		if q := d.quoted[i]; q.depth == 0 {
			return q.start <= at && at < q.end
		}
	}
	return false
}
