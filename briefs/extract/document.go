package extract

import (
	"dateline/briefs"
)

// pageDocument is one article on its way through the stages. All offsets are bytes
// into text.
type pageDocument struct {
	article    *briefs.Article
	text       string
	paragraphs []paragraph // layOut
	sentences  []sentence  // split
	tokens     []token     // split
	quoted     []quoted    // findQuoted, in order
}

// readPage reads an article: its paragraphs and furniture, its sentences with their
// tokens and tags, and what stands between quotation marks.
func readPage(a *briefs.Article) *pageDocument {
	d := &pageDocument{article: a, text: a.Text}
	d.recase()     // a text all in capitals        casing.go
	d.layOut()     // paragraphs and furniture      furniture.go
	d.split()      // sentences, tokens, tags       sentences.go
	d.findQuoted() // spans between marks           marks.go
	return d
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

// passage cuts a span out of the document's article.
func (d *pageDocument) passage(s span) briefs.Passage { return d.article.Passage(s.start, s.end) }
