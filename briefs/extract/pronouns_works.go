package extract

import "strings"

// Descriptions that have the name of a work in them, or two nouns for one person: "the
// ‘Night Harbour’ star", "the singer and actress".

// afterTitle tells whether a noun stands behind the title of a work that is quoted in
// its own noun phrase: "the ‘Night Harbour’ actor".
func (r *voicesReading) afterTitle(n int) bool {
	const longest = 12 // tokens
	c, tokens := r.chunks[n], r.d.tokens
	if c.first == 0 || !isQuotationMark(tokens[c.first-1].text) || describes(tokens[c.head].text) == "" {
		return false
	}
	for t := c.first - 2; t > 0 && t > c.first-longest; t-- {
		if isQuotationMark(tokens[t].text) {
			return strings.EqualFold(tokens[t-1].text, "the")
		}
	}
	return false
}

// withoutWorks takes from the words of a description the names that stand in it for what
// a performer is known by: "the Night Harbour star".
func (v *voices) withoutWorks(c chunk, wanted []string) []string {
	head := wanted[len(wanted)-1]
	if head != "star" && !isPerformer(head) {
		return wanted
	}
	var small []string
	for t := c.first + 1; t <= c.head; t++ {
		if text := v.r.d.tokens[t].text; !startsUpper(text) || loadNames().words[strings.ToLower(text)].has(demonym) {
			small = append(small, plainWords(text)...)
		}
	}
	if len(small) == 0 {
		return wanted
	}
	return small
}
