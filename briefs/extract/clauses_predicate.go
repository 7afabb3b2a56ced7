package extract

import "strings"

// Whether a conjunction begins a clause, and a verb follows its subject over what hangs
// on that.

// clauseHead tells whether what is tagged a preposition begins a clause, so
// that the noun phrase after it can be a subject.
func (r *clausesReading) clauseHead(i int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[i].first].text) {
	case "although", "because", "if", "though", "unless", "whereas", "while":
		if i+1 < len(r.chunks) && r.chunks[i+1].kind == nounChunk {
			return true // nothing but a clause follows
		}
	}
	if r.isWord(i, "as") && i+1 < len(r.chunks) && r.chunks[i+1].kind == nounChunk && r.d.words[r.chunks[i+1].first].has(calendar) && r.chunks[i+1].mention < 0 {
		return false // "as recently as December 17 said"
	}
	switch strings.ToLower(r.d.tokens[r.chunks[i].first].text) {
	case "as", "while", "when", "whenever", "where", "wherever", "because", "if", "although", "though", "whereas", "unless", "before", "after", "since", "until", "once", "than", "why", "how":
		return r.hasPredicate(i)
	}
	return false
}

// hasPredicate tells whether a verb follows the noun phrase behind the conjunction at
// chunk i, over what hangs on that: "as Doe of the union put it", "after an email
// obtained by Roe called", "when a man who knows Roe said".
func (r *clausesReading) hasPredicate(i int) bool {
	const most = 10 // chunks
	relative := false
	for n := i + 2; n < len(r.chunks) && n < i+most; n++ {
		switch c := r.chunks[n]; c.kind {
		case verbChunk:
			switch {
			case c.verb == participle && c.cue == cueLabel && n+1 < len(r.chunks) && r.chunks[n+1].kind == nounChunk:
				return true
			case n == i+2 && (c.verb == gerundForm || c.verb == participle && (c.cue == noCue || n+1 < len(r.chunks) && r.chunks[n+1].kind == prepChunk)): // "an email obtained by", "aides working for"
			case c.verb == finite || c.verb == passive:
				if !relative {
					return true
				}
				relative = false
			case n > i+2 && (c.verb == infinitive || c.verb == gerundForm):
			default:
				return false
			}
		case relChunk:
			relative = true
		case adverb, asideChunk, prepChunk, nounChunk, andChunk:
		case commaMark:
			return n == i+2 && (r.apposedSubject(n) || r.toPredicate(n))
		default:
			return false
		}
	}
	return false
}

// toPredicate tells whether what the comma at chunk i begins ends with another, right
// before a verb: "several lawmakers, including Roe, called".
func (r *clausesReading) toPredicate(i int) bool {
	const most = 7 // chunks
	for n := i + 1; n+1 < len(r.chunks) && n < i+most; n++ {
		switch c := r.chunks[n]; {
		case c.kind == commaMark:
			for n++; n < len(r.chunks) && r.chunks[n].kind == adverb; n++ {
			}
			return n < len(r.chunks) && r.chunks[n].kind == verbChunk && (r.chunks[n].verb == finite || r.chunks[n].verb == passive)
		case n == i+1 && c.kind != prepChunk && (c.kind != verbChunk || c.verb != participle && c.verb != gerundForm):
			return false
		case c.kind != prepChunk && c.kind != nounChunk && c.kind != andChunk && c.kind != verbChunk, c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			return false
		}
	}
	return false
}

// apposedSubject tells whether a name before a comma is the subject of a verb behind
// the next comma but for an apposition: "after Doe, a farmer from Kent, called".
func (r *clausesReading) apposedSubject(comma int) bool {
	const most = 14
	if comma+3 < len(r.chunks) && r.describesPerson(r.chunks[comma-1]) && r.chunks[comma+1].kind == nounChunk && r.isNamedSpeaker(r.chunks[comma+1]) && r.chunks[comma+2].kind == commaMark {
		v := r.chunks[comma+3]
		return v.kind == verbChunk && v.verb == finite // "When her guest, Al Doe, answered"
	}
	if !r.isNamedPerson(r.chunks[comma-1]) || comma+1 >= len(r.chunks) {
		return false
	}
	if c := r.chunks[comma+1]; c.kind != relChunk && (c.kind != nounChunk || c.mention >= 0 || r.d.tokens[c.head].tag == "PRP") {
		return false
	}
	inRelative := r.chunks[comma+1].kind == relChunk
	for n := comma + 2; n < len(r.chunks) && n < comma+most; n++ {
		switch c := r.chunks[n]; c.kind {
		case verbChunk:
			before := n - 1
			for before > comma && r.chunks[before].kind == adverb { // "publicly called"
				before--
			}
			if r.chunks[before].kind == commaMark {
				return c.verb == finite || c.verb == participle && c.cue != noCue
			}
			if c.verb == finite && !inRelative {
				return false
			}
			inRelative = false
		case relChunk:
			inRelative = true
		case quoteChunk, stopMark, colonMark, thatChunk:
			return false
		}
	}
	return false
}
