package page

import (
	"cmp"
	"slices"
	"sort"
)

// What lies where in a document.

// TokenAt gives the first token that begins at or after a byte.
func (d *Document) TokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.Tokens, at, func(t Token, at int) int { return t.Start - at })
	return i
}

// InQuotation tells whether a byte stands within quotation marks: what is said
// there is a speaker's opinion, not the article's word.
func (d *Document) InQuotation(at int) bool {
	i, _ := slices.BinarySearchFunc(d.Quoted, at, func(q Quoted, at int) int { return cmp.Compare(q.Start, at+1) })
	for i--; i >= 0; i-- {
		if q := d.Quoted[i]; q.Depth == 0 {
			return q.Start <= at && at < q.End
		}
	}
	return false
}

// ParagraphAt is the index of the paragraph that a byte offset lies in.
func (d *Document) ParagraphAt(offset int) int {
	return sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].Start > offset }) - 1
}

// SentenceAt is the index of the sentence that a byte offset lies in, or of the
// one before it; -1 before the first.
func (d *Document) SentenceAt(offset int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].Start > offset }) - 1
}

// mostAround is how many tokens on each side of a date are looked at: more than
// any clause has, and a bound on a sentence without an end.
const mostAround = 80

// Around gives the tokens of a sentence around a date, and which of them are
// the date's.
func (d *Document) Around(at Span, s Sentence) (tokens []Token, first, last int) {
	find := func(offset int) int {
		return s.First + sort.Search(s.Last-s.First, func(i int) bool { return d.Tokens[s.First+i].Start >= offset })
	}
	first, last = find(at.Start), find(at.End)
	from, to := max(s.First, first-mostAround), min(s.Last, last+mostAround)
	return d.Tokens[from:to], first - from, last - from
}
