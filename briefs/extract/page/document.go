// Package page reads an article as it lies on the page: its paragraphs and what is
// furniture among them, its sentences, its tokens with their tags, and what stands
// between quotation marks.
//
// It must not know who is named in it or what is said: it reads marks, letters and
// tags, and asks the lexicon for words.
package page

import "dateline/briefs"

// Document is one article on its way through the stages. All offsets are bytes
// into text.
type Document struct {
	Article    *briefs.Article
	Text       string
	Paragraphs []Paragraph // layOut
	Sentences  []Sentence  // split
	Tokens     []Token     // split
	Quoted     []Quoted    // findQuoted, in order
}

// Read reads an article: its paragraphs and furniture, its sentences with their
// tokens and tags, and what stands between quotation marks.
func Read(a *briefs.Article) *Document {
	d := &Document{Article: a, Text: a.Text}
	d.recase()     // a text all in capitals        casing.go
	d.layOut()     // paragraphs and furniture      furniture.go
	d.split()      // sentences, tokens, tags       sentences.go
	d.findQuoted() // spans between marks           marks.go
	return d
}

// Span is a half-open stretch of bytes of a document's text.
type Span struct{ Start, End int }

// Len is the length of a stretch in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains tells whether another stretch lies within this one.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps tells whether another stretch has bytes in common with this one.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Paragraph is a line that is not blank, or several of a text that was broken
// into short lines. kind is empty for the body; a dateline
// at the head of a body Paragraph is in body's start but not in the span's.
type Paragraph struct {
	Span                        // trimmed of white space
	Body   int                  // where the running text begins, after a dateline
	Kind   briefs.FurnitureKind // empty: body
	credit Span                 // a credit at the end: of a caption, the photographer; empty if none
	First  int                  // Sentences[First:Last]
	Last   int
}

// Sentence never crosses a paragraph's end. A dateline and a credit are
// sentences of their own.
type Sentence struct {
	Span
	Paragraph int
	Kind      briefs.FurnitureKind // the furniture it stands in; empty: the story's own
	First     int                  // Tokens[First:Last]
	Last      int
}

// Token is a word or a mark with its Penn Treebank tag. Quotation marks, dashes
// and brackets are always tokens of their own.
type Token struct {
	Span
	Text     string // as printed: a substring of the document's text, no copy
	Tag      string
	Sentence int
}

// Quoted is what stands between a pair of quotation marks (or from an opening
// mark to its paragraph's end, where the quotation runs on into the next).
type Quoted struct {
	Span           // inside the marks
	Outer     Span // with the marks
	Paragraph int
	Open      bool // no closing mark: continued in the next paragraph
	Resumes   bool // continues the one before it
	Depth     int  // 0: outermost; nested quotations are 1 and deeper
	Single    bool // single marks
}

// Passage cuts a span out of the document's article.
func (d *Document) Passage(s Span) briefs.Passage { return d.Article.Passage(s.Start, s.End) }
