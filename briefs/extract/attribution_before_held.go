package extract

// isHeldToBe: "wings deemed to be “…”".
func (r *attributionReading) isHeldToBe(_ *frame, v, q int) bool {
	return r.chunks[v].verb != passive && r.heldToBe(v, q)
}

// fearedToBe: "Doe feared it would be seen by many as “…”".
func (r *attributionReading) fearedToBe(f *frame, v, _ int) (attribution, bool) {
	c := r.chunks[v]
	if c.verb != passive || !notYet[r.d.tokens[c.first].text] {
		return attribution{}, false
	}
	o := r.outer(f, v)
	return o, o.source.len() > 0
}

// chosenBy: "the words chosen by Roe were “…”".
func (r *attributionReading) chosenBy(_ *frame, v, q int) bool {
	return r.chunks[v].verb == participle && v+1 < q && r.isWord(v+1, "by") && r.nextVerb(v+1) < q
}

// hailedAs: "the plan, hailed as “…”".
func (r *attributionReading) hailedAs(f *frame, v, q int) bool {
	return v+1 < q && r.isWord(v+1, "as") && r.objectless(f, v)
}

// namesLeft: "a plan called “…”", "a group called Doe's".
func (r *attributionReading) namesLeft(f *frame, v, q int) bool {
	c := r.chunks[v]
	return c.verb == participle && c.cue != cueSay && (r.leftIsNoun(f, v) || r.namesBody(f, v, q))
}

// namesBody: "a group called Doe's".
func (r *attributionReading) namesBody(f *frame, v, q int) bool {
	if r.chunks[v].cue != cueLabel || v+1 >= q || r.chunks[v+1].mention < 0 || v+2 == q && r.isText(r.leftOf(f, v)) {
		return false
	}
	left := r.leftOf(f, v)
	return left >= 0 && r.chunks[left].kind == nounChunk && !r.isNamedPerson(r.chunks[left]) && r.names(v) && !r.describesPeople(r.subject(f, v)) && r.tagged(v, "VBN")
}

// heldToBe tells a participle for what others hold its noun to be or to do: "firms believed
// to be", "a man said to have".
func (r *attributionReading) heldToBe(v, q int) bool {
	return v+1 < q && r.chunks[v+1].kind == verbChunk && r.chunks[v+1].verb == infinitive && isHeld(r.d.tokens[r.chunks[v].head].text)
}

// isHeld tells participles for what is held of somebody or something, with "to" behind.
var isHeld = ofSort("held")
