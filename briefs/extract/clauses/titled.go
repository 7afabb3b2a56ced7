package clauses

import (
	"dateline/briefs"
	"dateline/briefs/extract/page"
)

// A title that has a phrase of its own before the name is one noun phrase with
// it: "said former mayor of Leeds Jane Doe", "according to head of operations
// Jane Doe", "running back Jon Roe". Cut at its prepositions, the name would be that
// of the town's.

// noteTitles notes where such titles begin.
func (r *Reading) noteTitles() {
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Title.Len() == 0 || m.Kind != briefs.Person {
			continue
		}
		first := r.TokenAt(m.Title.Start)
		for t := first; t < m.First; t++ {
			if tag := r.Tokens[t].Tag; tag == "IN" || tag == "TO" || page.IsVerbTag(tag) {
				if r.titled == nil {
					r.titled = map[int]int{}
				}
				r.titled[first] = i
				break
			}
		}
	}
}

// titledPhrase gives the noun phrase that begins with such a title at a token,
// or with an article before it.
func (r *Reading) titledPhrase(at, end int) (Chunk, bool) {
	first := at
	if r.Tokens[at].Tag == "DT" {
		first++
	}
	i, ok := r.titled[first]
	if !ok || r.Mentions[i].Last > end {
		return Chunk{}, false
	}
	m := &r.Mentions[i]
	c := r.closeNoun(Chunk{Kind: NounChunk, First: at, Mention: -1}, m.Last-1, m.Last)
	if m.Last < end && r.isLetters(m.Last) {
		c.Last++
	}
	return c, true
}
