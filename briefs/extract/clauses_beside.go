package extract

import "strings"

// What stands beside a chunk, and of which words it is.

// leftOf gives the chunk before i, adverbs and brackets left aside, or -1.
func (r *clausesReading) leftOf(f *frame, i int) int {
	for i--; i >= f.chunk; i-- {
		if k := r.chunks[i].kind; k != adverb && k != asideChunk {
			return i
		}
	}
	return -1
}

// relativeVerb tells whether a verb stands right behind a "who".
func (r *clausesReading) relativeVerb(f *frame, v int) bool {
	left := r.leftOf(f, v)
	return left >= 0 && r.chunks[left].kind == relChunk
}

func (r *clausesReading) isPronoun(c chunk) bool {
	return c.kind == nounChunk && r.d.tokens[c.head].tag == "PRP"
}

func (r *clausesReading) tagged(chunk int, tag string) bool {
	return r.d.tokens[r.chunks[chunk].head].tag == tag
}

// isWord tells whether a chunk is one word, in any case. There is none at -1.
func (r *clausesReading) isWord(chunk int, word string) bool {
	if chunk < 0 {
		return false
	}
	c := r.chunks[chunk]
	return c.last == c.first+1 && strings.EqualFold(r.d.tokens[c.first].text, word)
}

// tells tells whether a verb is one that takes whom it is said to right after it.
func (r *clausesReading) tells(v int) bool { return takesTold(r.d.tokens[r.chunks[v].head].text) }

// reported tells whether a noun phrase begins what a verb of saying has said, with
// no "that": "Doe said Roe was wrong".
func (r *clausesReading) reported(f *frame, n int) bool {
	left := r.leftOf(f, n)
	return left > f.chunk && r.chunks[left].kind == verbChunk && (r.chunks[left].cue == cueSay || r.chunks[left].cue == cueThink) && r.chunks[left].verb != passive && !r.tells(left)
}

// isPredicate tells whether a quotation begins with a finite verb: "Doe's
// proposal to ban cars “is madness,”" gives nobody's proposal.
func (r *clausesReading) isPredicate(q int) bool {
	quote := r.d.quoted[r.chunks[q].quote]
	at := r.d.tokenAt(quote.start)
	if at+1 >= len(r.d.tokens) {
		return false
	}
	switch r.d.tokens[at].tag {
	case "VBZ", "MD", "VBP", "VBD":
		return true
	case "NNS": // "disqualifies him", read as a plural
		next := r.d.tokens[at+1].tag
		return next == "PRP" || next == "DT"
	}
	return false
}
