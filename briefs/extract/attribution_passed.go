package extract

// What before passes over on its way from a quotation to the verb it hangs on: verbs that
// are another's, and participles whose subject is yet to come.

// opensFrame tells whether nothing but a preposition, or an adverb and its comma, stands
// before a participle: "However, despite conceding that".
func (r *reading) opensFrame(f *frame, v int) bool {
	at := f.chunk
	if at+1 < v && r.chunks[at].kind == adverb && r.chunks[at+1].kind == commaMark {
		at += 2
	}
	return v == at || v == at+1 && r.chunks[at].kind == prepChunk
}

// otherFinite tells whether a frame has a finite verb besides one, so that this one can be
// a participle: "The plan, dubbed “…” by Doe, failed", but not "Doe, 61, dubbed it".
func (r *reading) otherFinite(f *frame, v int) bool {
	for i := f.chunk; i < f.end; i++ {
		if c := r.chunks[i]; i != v && c.kind == verbChunk && (c.verb == finite || c.verb == passive) && !r.relativeVerb(f, i) {
			return true
		}
	}
	return false
}

// onlyQuoted tells whether nothing but noun phrases, other quotations and "and" stands
// between two chunks: calling it a “stunt” and “playacting,”.
func (r *reading) onlyQuoted(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if k := r.chunks[i].kind; k != nounChunk && k != quoteChunk && k != andChunk {
			return false
		}
	}
	return true
}

// withinObject tells whether a verb right before a quotation ends a clause with "that" about
// what a verb that names or judges has for its object.
func (r *reading) withinObject(f *frame, v, q int) bool {
	if v != q-1 || v-4 < f.chunk || r.chunks[v-1].kind != nounChunk || r.chunks[v-3].kind != nounChunk {
		return false
	}
	if k := r.chunks[v-2].kind; k != thatChunk && k != relChunk {
		return false
	}
	c := r.chunks[v-4]
	return c.kind == verbChunk && c.cue == cueLabel && c.verb != passive && c.last == c.head+1
}

// readsOver tells whether people read what the quotation is not: it stands neither beside the
// verb nor in a clause with "that".
func (r *reading) readsOver(v, q int) bool {
	switch r.d.tokens[r.chunks[v].head].text {
	case "read", "reads", "reading":
		return !r.besideLeft(v, q) && r.chunks[v+1].kind != thatChunk && v > 0 && !r.isText(v-1)
	}
	return false
}
