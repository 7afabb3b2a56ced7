package extract

// Sentences behind a quotation that say whose it is.

// pointsBack reads the sentence behind a quotation that says whose it is, or goes on with it:
// “No.” That is what Doe, the mayor, said of it. “No.” She added: “Not now.”
func (r *voicesReading) pointsBack(f *frame) (attribution, bool) {
	n, v := f.chunk, f.chunk+1
	if v >= f.end || r.chunks[n].kind != nounChunk || r.chunks[v].kind != verbChunk {
		return attribution{}, false
	}
	if r.saysMoreBefore(f, n, v) {
		return r.attributed(f, n, v, true, false), true
	}
	if r.isThose(n) && r.isBe(r.chunks[v].head) && v+2 < f.end && r.chunks[v+1].kind == nounChunk {
		if noun := r.chunks[v+1]; isUttering(r.d.tokens[noun.head].text) {
			a := attribution{noun: v + 1, name: -1, after: true, cue: r.d.tokens[noun.head].span, class: cueSay}
			if r.chunks[v+2].kind == stopMark {
				return r.possessedBy(a, noun, noun.head) // "Those were Doe's words."
			}
			if v+3 < f.end && r.isWord(v+2, "of") && r.animate(r.chunks[v+3]) {
				return r.attributed(f, v+3, -1, true, false), true // "Those were the words of Doe."
			}
		} else if r.isNamedPerson(noun) && r.endsNaming(f, v+2) {
			return r.attributed(f, v+1, -1, true, false), true // "That was Doe on Monday."
		}
	}
	if !r.isThatIsWhat(f, n, v) {
		return attribution{}, false
	}
	for i := v + 3; i < f.end; i++ {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk && directCue(c.cue) && r.subject(f, i) == v+2:
			return r.attributed(f, v+2, i, true, false), true
		}
	}
	return attribution{}, false
}

// saysMoreBefore: She added: “Not now.”
func (r *voicesReading) saysMoreBefore(f *frame, n, v int) bool {
	if !r.animate(r.chunks[n]) || !saysMore(r.d.tokens[r.chunks[v].head].text) || v+2 >= f.end {
		return false
	}
	mark := r.chunks[v+1].kind
	return (mark == colonMark || mark == commaMark) && r.chunks[v+2].kind == quoteChunk
}

// isThatIsWhat: "That is what Doe", "This is how Doe".
func (r *voicesReading) isThatIsWhat(f *frame, n, v int) bool {
	if !r.isWord(n, "that") && !r.isWord(n, "this") || !r.isBe(r.chunks[v].head) || v+2 >= f.end {
		return false
	}
	return (r.isWord(v+1, "what") || r.isWord(v+1, "how")) && r.chunks[v+2].kind == nounChunk && r.animate(r.chunks[v+2])
}

// endsNaming tells whether nothing is told any more from a chunk behind a name on: "That was Doe on Monday."
func (r *voicesReading) endsNaming(f *frame, i int) bool {
	switch r.chunks[i].kind {
	case stopMark, prepChunk, commaMark:
		return !r.clauseFollows(f, i)
	}
	return false
}

// isThose tells a word that stands for what was just said.
func (r *voicesReading) isThose(n int) bool {
	return r.isWord(n, "that") || r.isWord(n, "this") || r.isWord(n, "those") || r.isWord(n, "these")
}

// clauseFollows tells whether a finite verb stands behind a chunk of a frame.
func (r *voicesReading) clauseFollows(f *frame, from int) bool {
	for i := from; i < f.end; i++ {
		if r.chunks[i].kind == verbChunk {
			return true
		}
	}
	return false
}
