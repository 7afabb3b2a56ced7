package extract

import "dateline/briefs"

// A title that has a phrase of its own before the name is one noun phrase with
// it: "said former mayor of Leeds Jane Doe", "according to head of operations
// Jane Doe", "running back Jon Roe". Cut at its prepositions, the name would be that
// of the town's.

// noteTitles notes where such titles begin.
func (r *clausesReading) noteTitles() {
	for i := range r.d.mentions {
		m := &r.d.mentions[i]
		if m.title.len() == 0 || m.kind != briefs.Person {
			continue
		}
		first := r.d.tokenAt(m.title.start)
		for t := first; t < m.first; t++ {
			if tag := r.d.tokens[t].tag; tag == "IN" || tag == "TO" || isVerbTag(tag) {
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
func (r *clausesReading) titledPhrase(at, end int) (chunk, bool) {
	first := at
	if r.d.tokens[at].tag == "DT" {
		first++
	}
	i, ok := r.titled[first]
	if !ok || r.d.mentions[i].last > end {
		return chunk{}, false
	}
	m := &r.d.mentions[i]
	c := r.closeNoun(chunk{kind: nounChunk, first: at, mention: -1}, m.last-1, m.last)
	if m.last < end && r.isLetters(m.last) {
		c.last++
	}
	return c, true
}
