package voices

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Descriptions that have the name of a work in them, or two nouns for one person: "the
// ‘Night Harbour’ star", "the singer and actress".

// afterTitle tells whether a noun stands behind the title of a work that is quoted in
// its own noun phrase: "the ‘Night Harbour’ actor".
func (r *reading) afterTitle(n int) bool {
	const longest = 12 // tokens
	c, tokens := r.Chunks[n], r.Tokens
	if c.First == 0 || !names.IsQuotationMark(tokens[c.First-1].Text) || lexicon.Describes(tokens[c.Head].Text) == "" {
		return false
	}
	for t := c.First - 2; t > 0 && t > c.First-longest; t-- {
		if names.IsQuotationMark(tokens[t].Text) {
			return strings.EqualFold(tokens[t-1].Text, "the")
		}
	}
	return false
}

// withoutWorks takes from the words of a description the names that stand in it for what
// a performer is known by: "the Night Harbour star".
func (v *voices) withoutWorks(c clauses.Chunk, wanted []string) []string {
	head := wanted[len(wanted)-1]
	if head != "star" && !isPerformer(head) {
		return wanted
	}
	var small []string
	for t := c.First + 1; t <= c.Head; t++ {
		if text := v.r.Tokens[t].Text; !page.StartsUpper(text) || lexicon.LoadNames().Words[strings.ToLower(text)].Has(lexicon.Demonym) {
			small = append(small, plainWords(text)...)
		}
	}
	if len(small) == 0 {
		return wanted
	}
	return small
}
