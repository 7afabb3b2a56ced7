package extract

// authorAside gives the last chunk of what says who made the thing at chunk i, between it
// and what is said of it: "described the plan that Roe wrote as “…”", "said the plan
// written by Roe “makes …”", "called what Roe wrote “…”". It is -1 where there is none, and
// where what is quoted is the thing itself: "a letter that Roe wrote: “…”".
func (r *clausesReading) authorAside(f *frame, i int) int {
	c := r.chunks[i]
	what := c.kind == relChunk && r.isWord(i, "what")
	if i == f.chunk || !what && !r.isThing(i) {
		return -1
	}
	end := -1
	switch {
	case what:
		end = r.authored(f, i+1)
	case r.opensRelative(i + 1):
		end = r.authored(f, i+2)
	case r.chunks[i+1].kind == commaMark && r.isWord(i+2, "which"):
		if end = r.authored(f, i+3); end > 0 && end+1 < f.end && r.chunks[end+1].kind == commaMark {
			end++
		} else {
			end = -1
		}
	case i+3 < f.end && r.chunks[i+1].kind == verbChunk && r.chunks[i+1].verb == participle && isAuthoring(r.d.tokens[r.chunks[i+1].head].text) && r.isWord(i+2, "by") && r.chunks[i+3].kind == nounChunk:
		end = i + 3
	}
	if end < 0 || !r.isToldOf(f, i, end) {
		return -1
	}
	return end
}

// isThing tells whether a noun chunk is neither a person, a body nor a name.
func (r *clausesReading) isThing(i int) bool {
	c := r.chunks[i]
	if c.kind != nounChunk || c.mention >= 0 || r.isPronoun(c) {
		return false
	}
	class := describes(r.d.tokens[c.head].text)
	return class == "" || class == "text"
}

// opensRelative tells whether "that" or "which" stands at chunk i.
func (r *clausesReading) opensRelative(i int) bool {
	k := r.chunks[i].kind
	return (k == relChunk || k == thatChunk) && (r.isWord(i, "that") || r.isWord(i, "which"))
}

// authored gives the verb for making a thing right behind the noun phrase at chunk i, or
// -1.
func (r *clausesReading) authored(f *frame, i int) int {
	if i+1 >= f.end || r.chunks[i].kind != nounChunk || r.chunks[i+1].kind != verbChunk || r.chunks[i+1].verb == infinitive || r.chunks[i+1].verb == gerundForm || !isAuthoring(r.d.tokens[r.chunks[i+1].head].text) {
		return -1
	}
	return i + 1
}

// isToldOf tells whether what stands behind chunk end is told of the thing at chunk i by
// whoever the verb before that is of.
func (r *clausesReading) isToldOf(f *frame, i, end int) bool {
	n := end + 1
	if n >= f.end {
		return false
	}
	first := i // of the thing, or of what that hangs on: "the plan for a road that Roe wants"
	for first-2 > f.chunk && r.chunks[first-1].kind == prepChunk && r.chunks[first-2].kind == nounChunk && !r.clauseHead(first-1) {
		first -= 2
	}
	before := r.chunks[first-1]
	labels := before.kind == verbChunk && before.cue == cueLabel && before.last == before.head+1
	says := before.kind == thatChunk || before.kind == verbChunk && (before.cue == cueSay || before.cue == cueThink)
	switch c := r.chunks[n]; c.kind {
	case prepChunk:
		return labels && n+1 < f.end && r.chunks[n+1].kind == quoteChunk && (r.isWord(n, "as") || r.isWord(n, "of") || r.isWord(n, "to") || r.isWord(n, "for"))
	case quoteChunk:
		return labels || says && r.isPredicate(n)
	case verbChunk:
		return (labels || says) && (c.verb == finite || c.verb == passive)
	}
	return false
}

// isAuthoring tells verbs for making or bringing out a thing, with which people say
// something too.
var isAuthoring = ofSort("authoring")

// dashedAside gives the dash that ends what a dash at chunk i begins, where that is a clause
// or a list and the sentence goes on behind it: "Doe — who is the host — had replied",
// "Five of them — Roe, Poe and Low — said". What names the noun before it is left to the
// rules for that. It is -1 where none does.
func (r *clausesReading) dashedAside(f *frame, i int) int {
	const most = 16 // chunks
	if r.chunks[i].kind != dashMark || i == f.chunk || r.chunks[i-1].kind != nounChunk {
		return -1
	}
	clause, marks := false, 0
	for end := i + 1; end < min(f.end, i+most); end++ {
		switch c := r.chunks[end]; c.kind {
		case quoteChunk, stopMark, colonMark:
			return -1
		case commaMark:
			marks++
		case relChunk:
			clause = clause || end == i+1
		case andChunk:
			marks++
			clause = clause || end == i+1 && r.isWord(end, "or")
		case dashMark:
			if end+1 >= f.end || !clause && marks < 2 {
				return -1
			}
			switch next := r.chunks[end+1]; next.kind {
			case verbChunk:
				if next.verb == finite || next.verb == passive || next.verb == participle {
					return end
				}
			case prepChunk:
				return end
			}
			return -1
		}
	}
	return -1
}
