package extract

import "dateline/briefs"

// A story's head often says what somebody is before it says who: "A lorry driver from
// Fife has won a million. Paul Doe, 47, stopped for diesel", "Police held a pastor. Paul
// Doe had drawn a crowd".

// lead is one whom the first sentence brings in without a name.
type lead struct {
	entity int    // -1: nobody
	text   string // what the sentence calls that one: "lorry driver"
}

// readLead finds who it is that the first sentence describes.
func (v *voices) readLead() lead {
	const near = 4 // frames
	r := v.r
	nobody := lead{entity: -1}
	if len(r.frames) == 0 {
		return nobody
	}
	at := 0
	n := r.leadNoun(r.near(0, r.frames[0].chunk))
	if n < 0 && len(r.frames) > 1 && r.frames[1].paragraph != r.frames[0].paragraph {
		at = 1 // behind what says the same in short
		n = r.leadNoun(r.near(1, r.frames[1].chunk))
	}
	if n < 0 {
		return nobody
	}
	c := r.chunks[n]
	class := describes(r.d.tokens[c.head].text)
	for fi := at + 1; fi < min(len(r.frames), at+near); fi++ {
		f := r.near(fi, r.frames[fi].chunk)
		for i := f.chunk; i < f.end; i++ {
			k := r.chunks[i]
			if k.kind != nounChunk || !r.isNamedPerson(k) {
				continue
			}
			e := r.d.mentions[k.mention].entity
			if i != f.chunk || e < 0 || v.firstNamed[e] < k.first || !v.canBe(e, class) || r.isAnother(f) {
				return nobody
			}
			text := r.d.text[r.d.tokens[c.first+1].start:r.d.tokens[c.head].end]
			if words := plainWords(text); len(words) == 0 || v.plies(e, words) {
				return nobody
			}
			return lead{e, text}
		}
	}
	return nobody
}

// leadNoun gives the noun phrase by which a story's first sentence brings in the one
// it is about: its subject, or the only one of whom what somebody is is told; -1 where
// there is none, or where the sentence names somebody.
func (r *voicesReading) leadNoun(f *frame) int {
	found := -1
	for i := f.chunk; i < f.end; i++ {
		c := r.chunks[i]
		if c.kind != nounChunk {
			continue
		}
		if r.isNamedPerson(c) {
			return -1
		}
		if c.mention >= 0 || c.head == c.first || !r.describesPerson(c) || !isIndefinite(r.d.tokens[c.first]) && !(i == f.chunk && r.ofSome(f, i)) || r.d.tokens[c.first].tag == "NNS" {
			continue
		}
		switch {
		case i == f.chunk:
			return i
		case found >= 0:
			return -1
		}
		found = i
	}
	return found
}

// ofSome tells whether a definite description is of something that has not been spoken
// of: "the mayor of a small town".
func (r *voicesReading) ofSome(f *frame, n int) bool {
	return n+2 < f.end && r.isWord(n+1, "of") && r.chunks[n+2].kind == nounChunk && isIndefinite(r.d.tokens[r.chunks[n+2].first])
}

// explained gives the one whose title a story's head gives and whose name comes only
// later: "The chief executive of Prairie Air voiced grief" before "chief executive Paul
// Doe said". It is -1 where none bears that title, or more than one.
func (v *voices) explained(f *frame, n int, class string, wanted []string, token int) int {
	const head = 2 // paragraphs
	r := v.r
	if class == "group" || f.paragraph-r.frames[0].paragraph >= head || f.chunk > 4*mostChunks || !offices[wanted[len(wanted)-1]] && !r.ofSomething(f, n) && r.countrysOwn(r.chunks[n]) == 0 {
		return -1
	}
	found := -1
	for e, first := range v.firstNamed {
		if e < 0 || v.s.entities[e].Kind != briefs.Person || !v.canBe(e, class) || !v.descriptions(e).bears(wanted) {
			continue
		}
		if first < token || found >= 0 {
			return -1
		}
		found = e
	}
	if found >= 0 && v.ofAnother(f, n, found) {
		return -1
	}
	return found
}
