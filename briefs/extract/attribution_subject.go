package extract

import (
	"strings"

	"dateline/briefs"
)

// subject finds the noun phrase that a verb chunk says something of: before
// the verb, over appositions, relative clauses and brackets, or for a verb
// without one of its own the subject of the verb that it hangs on. It gives an
// index into chunks, or -1.
func (r *attributionReading) subject(f *frame, v int) int {
	return r.subjectWithin(f, v, 4)
}

func (r *attributionReading) subjectWithin(f *frame, v, depth int) int {
	if depth == 0 {
		return -1
	}
	c := &r.chunks[v]
	switch c.verb {
	case infinitive, gerundForm:
		return r.controller(f, v, depth)
	}
	before := r.leftOf(f, v)
	if before >= 0 {
		switch k := r.chunks[before]; {
		case k.kind == relChunk:
			return before
		case k.kind == verbChunk && k.verb == infinitive && r.isDo(before) && r.isBe(c.first):
			return r.subjectWithin(f, before, depth-1) // "all Doe has to do is ask"
		case k.kind == andChunk && (c.verb != participle || c.cue != noCue):
			return r.coordinated(f, v, before, depth)
		case k.kind == commaMark || k.kind == quoteChunk && r.endsWithComma(before):
			if before+2 == v && r.isWord(before+1, "then") && (k.kind == quoteChunk || !r.shuts(f, before)) { // "He rose, then called it a lie"
				if s := r.coordinated(f, v, before, depth); s >= 0 {
					return s
				}
			}
		}
	}
	s := r.subjectBefore(f, v)
	if s > f.chunk && r.agreesWithHead(f, v, s) {
		return f.chunk
	}
	if p := r.clausePerson(f, v, s); p >= 0 {
		return p
	}
	if s < 0 && c.verb != participle {
		if and := r.andOver(f, v); and >= 0 {
			return r.coordinated(f, v, and, depth)
		}
	}
	if s < 0 && before >= 0 && r.chunks[before].kind == commaMark && c.verb != participle {
		return r.coordinated(f, v, before, depth) // "He rose, called it a lie and left": one subject for all
	}
	return s
}

// agreesWithHead tells whether a verb that only many can have, behind a place, is that of the people a
// clause begins with: "Relatives of sailors drowned off Kent in 2008 have called it".
func (r *attributionReading) agreesWithHead(f *frame, v, s int) bool {
	c, left := r.chunks[s], r.leftOf(f, s)
	switch strings.ToLower(r.d.tokens[r.chunks[v].first].text) {
	case "have", "are", "were":
	default:
		return false
	}
	if c.kind != nounChunk || c.mention < 0 || r.kindOf(c.mention) != briefs.Place || left <= f.chunk || r.chunks[left].kind != prepChunk && r.chunks[left].kind != commaMark {
		return false
	}
	first := r.chunks[f.chunk]
	return first.kind == nounChunk && first.mention < 0 && r.d.tokens[first.head].tag == "NNS" && r.describesPeople(f.chunk)
}

// rightOf gives the chunk after i, adverbs and brackets left aside, or -1.
func (r *attributionReading) rightOf(f *frame, i int) int {
	for i++; i < f.end; i++ {
		if k := r.chunks[i].kind; k != adverb && k != asideChunk {
			return i
		}
	}
	return -1
}

// apposedInRelative gives the "who" behind a person's name in whose clause the name at chunk i only
// says who somebody is: "Doe, who met a rival, Jane Roe, said"; -1 for none.
func (r *attributionReading) apposedInRelative(f *frame, i int) int {
	const most = 9 // chunks of the clause
	if i-3 < f.chunk || r.chunks[i-1].kind != commaMark || r.chunks[i-2].mention >= 0 || !r.describesPerson(r.chunks[i-2]) || !r.isNamedPerson(r.chunks[i]) {
		return -1
	}
	verbs := 0
	for j := i - 3; j > f.chunk+1 && j > i-most; j-- {
		switch c := r.chunks[j]; c.kind {
		case verbChunk:
			verbs++
		case nounChunk, prepChunk, adverb:
		case relChunk:
			if verbs > 0 && r.chunks[j-1].kind == commaMark && (r.chunks[j-2].kind == nounChunk && r.animate(r.chunks[j-2]) || r.chunks[j-2].kind == asideChunk) {
				return j
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// namesOneOf tells whether a name between commas says which the "one of" at chunk i is: "One of the
// firms named in the report, Kestrel Bank, said".
func (r *attributionReading) namesOneOf(i, name int) bool {
	return strings.EqualFold(r.d.tokens[r.chunks[i].head].text, "one") && r.isWord(i+1, "of") && name+1 < len(r.chunks) && r.chunks[name-1].kind == commaMark && r.chunks[name+1].kind == commaMark
}

// askedBefore gives the verb behind a comma that says somebody was asked, where the "if" at
// chunk i begins what was asked; -1 for none.
func (r *attributionReading) askedBefore(f *frame, i int) int {
	const most = 5 // chunks of when and where
	if !r.isWord(i, "if") && !r.isWord(i, "whether") {
		return -1
	}
	for v := i - 1; v > f.chunk+1 && v > i-most; v-- {
		switch c := r.chunks[v]; c.kind {
		case verbChunk:
			if r.isAsked(v) && r.chunks[v-1].kind == commaMark {
				return v
			}
			return -1
		case nounChunk, prepChunk, adverb:
		default:
			return -1
		}
	}
	return -1
}

// unlinked tells whether a person's name before a comma, or brackets, begins a clause about the
// noun right before it, with no "that" between: "a move Doe, a farmer, called".
func (r *attributionReading) unlinked(noun, name int) bool {
	c := r.chunks[noun]
	if c.kind != nounChunk || noun+1 != name || c.mention >= 0 || !isIndefinite(r.d.tokens[c.first]) || describes(r.d.tokens[c.head].text) != "" || name+1 >= len(r.chunks) || r.chunks[name+1].kind != commaMark && r.chunks[name+1].kind != asideChunk {
		return false
	}
	return r.isNamedPerson(r.chunks[name]) || name+3 < len(r.chunks) && r.describesPerson(r.chunks[name]) && r.isNamedPerson(r.chunks[name+2]) && r.chunks[name+3].kind == commaMark
}
