package extract

import "dateline/briefs"

// The names that descriptions stand in apposition to, or that stand in apposition to them.

// renamed reads the name that stands in apposition to a description: "his
// deputy, Jane Doe, said".
func (v *voices) renamed(f *frame, n int) int {
	r := v.r
	for n+2 < f.end && r.chunks[n+1].kind == prepChunk && r.chunks[n+2].kind == nounChunk && n < f.chunk+mostChunks {
		n += 2 // "the bank's director for Africa, Dr Jane Doe,"
	}
	if n+2 >= f.end || r.chunks[n+1].kind != commaMark {
		return -1
	}
	c := r.chunks[n+2]
	if c.kind != nounChunk || c.mention < 0 || r.kindOf(c.mention) == briefs.Place {
		return -1
	}
	if n+3 < f.end {
		switch r.chunks[n+3].kind {
		case commaMark, stopMark, asideChunk, colonMark:
		case prepChunk: // "another backer, Jane Doe of Kent"
			if !r.isWord(n+3, "of") && !r.isWord(n+3, "from") {
				return -1
			}
		default:
			return -1
		}
	}
	return r.d.mentions[c.mention].entity
}

// openApposition gives the person whose apposition a description is, where no comma
// ends it: "Jane Doe, another official said", "Jane Doe, analyst for Kent Water said".
func (v *voices) openApposition(f *frame, n int) int {
	r := v.r
	c := r.chunks[n]
	if at := n - 1; at > f.chunk && c.last-c.first <= 2 && r.chunks[at].kind == asideChunk && r.chunks[at-1].kind == nounChunk && r.chunks[at-1].mention >= 0 {
		n = at - 1 // "Jane Doe, Kent Water Board (KWB) member said"
		if n-2 == f.chunk && r.chunks[n-1].kind == commaMark && r.isNamedPerson(r.chunks[n-2]) && r.describesPerson(c) {
			return r.d.mentions[r.chunks[n-2].mention].entity
		}
		return -1
	}
	if n-2 != f.chunk && (n-3 < f.chunk || r.chunks[n-3].kind != quoteChunk && r.chunks[n-3].kind != commaMark) || n < f.chunk+2 || r.chunks[n-1].kind != commaMark || !r.isNamedPerson(r.chunks[n-2]) ||
		c.kind != nounChunk || c.mention >= 0 || !r.describesPerson(c) || !r.isSubject(f, r.postEnd(f, n)) {
		return -1
	}
	return r.d.mentions[r.chunks[n-2].mention].entity
}

// bodyApposed gives the body whose apposition a description with a clause of its own is: "the
// Kent Fund, an organization that plans to “…”"; -1 for none.
func (v *voices) bodyApposed(f *frame, n int) int {
	r := v.r
	if n-2 < f.chunk || n+1 >= f.end || r.chunks[n-1].kind != commaMark || r.chunks[n+1].kind != relChunk || !isIndefinite(r.d.tokens[r.chunks[n].first]) || describes(r.d.tokens[r.chunks[n].head].text) != "group" {
		return -1
	}
	if c := r.chunks[n-2]; c.kind == nounChunk && c.mention >= 0 && r.kindOf(c.mention) == briefs.Organisation {
		return r.d.mentions[c.mention].entity
	}
	return -1
}

// bodyBehind gives the body whose name stands between commas behind a description of one: "the agency
// that employed her, Kent Care, said"; -1 for none.
func (v *voices) bodyBehind(f *frame, n int) int {
	const most = 8 // chunks of what tells which
	r := v.r
	if r.chunks[n].kind != nounChunk || isIndefinite(r.d.tokens[r.chunks[n].first]) || describes(r.d.tokens[r.chunks[n].head].text) != "group" {
		return -1
	}
	for i := n + 1; i+3 < f.end && i < n+most; i++ {
		switch c := r.chunks[i]; c.kind {
		case commaMark:
			name := r.chunks[i+1]
			if name.kind != nounChunk || name.mention < 0 || r.kindOf(name.mention) != briefs.Organisation || r.d.mentions[name.mention].first > name.first+1 {
				return -1
			}
			if r.chunks[i+2].kind == commaMark && r.chunks[i+3].kind == verbChunk && r.chunks[i+3].verb == finite {
				return r.d.mentions[name.mention].entity
			}
			return -1
		case quoteChunk, stopMark, colonMark, dashMark, andChunk:
			return -1
		}
	}
	return -1
}

// postEnd gives the last noun phrase of what somebody is: "chief executive of Kent Water".
func (r *voicesReading) postEnd(f *frame, n int) int {
	const most = 4 // joined or hung on
	for range most {
		end := r.phrasesEnd(f, n+1)
		if end == n+1 {
			return n
		}
		n = end - 1
	}
	return n
}
