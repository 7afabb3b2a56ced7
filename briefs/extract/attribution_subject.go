package extract

import (
	"strings"

	"dateline/briefs"
)

// subject finds the noun phrase that a verb chunk says something of: before
// the verb, over appositions, relative clauses and brackets, or for a verb
// without one of its own the subject of the verb that it hangs on. It gives an
// index into chunks, or -1.
func (r *reading) subject(f *frame, v int) int {
	return r.subjectWithin(f, v, 4)
}

func (r *reading) subjectWithin(f *frame, v, depth int) int {
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
		case k.kind == commaMark:
			if before+2 == v && r.isWord(before+1, "then") && !r.shuts(f, before) { // "He rose, then called it a lie"
				return r.coordinated(f, v, before, depth)
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
func (r *reading) agreesWithHead(f *frame, v, s int) bool {
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

// leftOf gives the chunk before i, adverbs and brackets left aside, or -1.
func (r *reading) leftOf(f *frame, i int) int {
	for i--; i >= f.chunk; i-- {
		if k := r.chunks[i].kind; k != adverb && k != asideChunk {
			return i
		}
	}
	return -1
}

// rightOf gives the chunk after i, adverbs and brackets left aside, or -1.
func (r *reading) rightOf(f *frame, i int) int {
	for i++; i < f.end; i++ {
		if k := r.chunks[i].kind; k != adverb && k != asideChunk {
			return i
		}
	}
	return -1
}

// subjectBefore walks left from a finite verb to its subject.
func (r *reading) subjectBefore(f *frame, v int) int {
	best := -1
	crossed, inside := false, false // over a comma; within a clause of its own
	for i := v - 1; i >= f.chunk; {
		c := r.chunks[i]
		switch c.kind {
		case adverb, asideChunk:
			i--
		case commaMark, dashMark:
			if r.isWord(i, ")") && i-2 > f.chunk && r.chunks[i-1].kind == quoteChunk && r.chunks[i-2].kind == asideChunk {
				i -= 3 // "Doe (“the Duck”) said"
				continue
			}
			crossed = true
			i--
		case quoteChunk:
			// "The group, which tracks what it calls “hate” here, said"
			if i > f.chunk && (crossed && r.isPhrase(i) || (crossed || r.endsWithComma(i)) && r.inRelative(f, i)) {
				crossed = true
				i--
				continue
			}
			// "The ad, titled “Enough,” accuses"
			if i == f.chunk || (r.chunks[i-1].kind != verbChunk || r.chunks[i-1].verb != participle) && !r.programme(f, i) && !r.named(f, i) {
				return best
			}
			crossed = true
			i--
		case relChunk:
			if crossed && !inside && best < 0 {
				return i // "who, at a meeting on Monday, said"
			}
			inside = true
			i--
		case prepChunk:
			if !crossed && !inside && best < 0 && i == v-1 {
				return -1
			}
			i--
		case verbChunk:
			if left := r.leftOf(f, i); c.verb == gerundForm && c.cue == noCue && left >= 0 && r.chunks[left].kind == nounChunk {
				inside = true // "a group looking into it maintains"
				i--
				continue
			}
			if left := r.leftOf(f, i); !crossed && !inside && c.verb != participle && (c.verb != infinitive || left < 0 || r.chunks[left].kind != verbChunk || !r.relativeVerb(f, left)) && !strings.EqualFold(r.d.tokens[c.first].text, "being") && (left <= f.chunk || r.chunks[left].kind != relChunk && !r.isWord(r.leftOf(f, left), "whose")) {
				return best
			}
			inside = true
			i--
		case nounChunk:
			left := r.leftOf(f, i)
			if left > f.chunk && crossed {
				if a := r.askedBefore(f, left); a > f.chunk {
					best, inside = -1, false
					i = a - 1
					continue
				}
			}
			if rel := r.apposedInRelative(f, i); rel > f.chunk && (crossed || r.chunks[i+1].kind == asideChunk) {
				best, inside = -1, false
				i = rel - 1 // "Doe, who spoke through his aide, Jane Roe, on Monday, said"
				continue
			}
			if with := r.companions(f, i); crossed && with > f.chunk {
				inside = true
				i = with - 1
				continue
			}
			if i == v-1 && left > f.chunk && r.isWord(left, "that") && temporal(r.d.tokens[c.head].text) && r.chunks[left-1].kind == nounChunk {
				i = left - 1 // "A text from Doe that night read"
				continue
			}
			if i == v-1 && left >= f.chunk && (left > f.chunk && r.chunks[left].kind == commaMark || r.chunks[left].kind == nounChunk || r.chunks[left].kind == verbChunk && r.chunks[left].verb == participle) && c.mention < 0 && temporal(r.d.tokens[c.head].text) {
				i-- // "Doe, a farmer, last week said"
				continue
			}
			if left >= 0 && (r.chunks[left].kind == according || r.chunks[left].kind == prepChunk && !r.clauseHead(left)) {
				if !crossed && !inside && left > f.chunk && r.endsWithBearer(c) {
					return i
				}
				if crossed && best < 0 && left == f.chunk {
					return -1 // "In London, said …"
				}
				i = left - 1
				continue
			}
			if as := r.leftOf(f, left); left >= 0 && r.isWord(left, "as") && as > f.chunk+1 && r.chunks[as].kind == nounChunk && isCapacity(r.d.tokens[r.chunks[as].head].text) {
				inside = true // "Doe, acting in her role as head of the bank said"
				i = as - 1
				continue
			}
			if as := r.leftOf(f, left); left >= 0 && r.isWord(left, "as") && as > f.chunk+1 && r.chunks[as].kind == verbChunk && r.relativeVerb(f, as) && r.chunks[as].verb != participle {
				inside = true // "Doe, who retired as head of the bank in 1955 said"
				i = as - 1
				continue
			}
			if left >= 0 && r.chunks[left].kind == verbChunk {
				verb := r.chunks[left]
				if !crossed && !inside && (causes(r.d.tokens[verb.head].text) || verb.verb == gerundForm && verb.cue != noCue && r.isPronoun(c) && speaks(r.d.tokens[c.head].text)) {
					return i // "made Doe believe", "saying they were asking for"
				}
				if crossed && r.isNamedPerson(c) && r.reported(f, i) && i+1 < v && r.chunks[i+1].kind == commaMark {
					return i // "Roe claims Doe, 29, called"
				}
				relative := left > f.chunk && r.leftOf(f, left) >= 0 && r.chunks[r.leftOf(f, left)].kind == relChunk
				if !crossed && !inside && verb.verb == finite && !relative {
					return i
				}
				inside = true
				i = left - 1
				continue
			}
			if !crossed && !inside {
				return r.firstOfPair(f, i)
			}
			if left >= 0 && r.unlinked(left, i) {
				return i // "in a move Doe, a farmer, called"
			}
			if left >= 0 && r.chunks[left].kind == nounChunk && !temporal(r.d.tokens[r.chunks[left].head].text) {
				if l2 := r.leftOf(f, left); l2 >= 0 && r.chunks[l2].kind == verbChunk {
					inside = true
					i = l2 - 1 // the second of two objects: "lost her daughter Jane"
					continue
				} else if l2 >= 0 && r.chunks[l2].kind == prepChunk && !r.clauseHead(l2) && !(r.isText(left) && r.isNamedPerson(c)) {
					i = l2 - 1 // "at the country's University of Leeds"
					continue
				}
			}
			if !r.anchors(f, i) || r.isPronoun(c) {
				i--
				continue
			}
			if left > f.chunk && r.chunks[left].kind == relChunk && r.isWord(left, "which") && best < 0 {
				i = left - 1 // "The paper, which Doe wrote in a week, praised"
				continue
			}
			if r.isNamedPerson(c) {
				return r.firstOfPair(f, i)
			}
			if best < 0 || !r.isNamedSpeaker(r.chunks[best]) || r.animate(c) && !r.namesOneOf(i, best) {
				best = i
			}
			if left >= 0 && r.chunks[left].kind == andChunk && left > f.chunk && r.chunks[left-1].kind == nounChunk {
				i = left - 1
				continue
			}
			if left < 0 || r.chunks[left].kind != commaMark && r.chunks[left].kind != dashMark {
				return best
			}
			i = left - 1
		case thatChunk:
			if !crossed || !inside || best >= 0 || !r.ofParticiple(f, i) && !r.ofRelative(f, i) {
				return best
			}
			i-- // "Doe, asked whether it was safe, said"
			if b := r.beforeApposed(f, i); i >= f.chunk && r.chunks[i].kind == commaMark && b >= 0 {
				i = b - 1 // "Doe, answering a remark by the mayor, Jon Roe, that it was, said"
			}
		default: // and, a colon
			if c.kind == andChunk && crossed && (best < 0 || i > f.chunk && r.chunks[i-1].kind == nounChunk && r.chunks[i+1].kind == nounChunk && !r.isNamedSpeaker(r.chunks[best])) {
				i--
				continue // "Doe, who chairs its research and planning service and its trusts, said"
			}
			return best
		}
	}
	return best
}

// apposedInRelative gives the "who" behind a person's name in whose clause the name at chunk i only
// says who somebody is: "Doe, who met a rival, Jane Roe, said"; -1 for none.
func (r *reading) apposedInRelative(f *frame, i int) int {
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
func (r *reading) namesOneOf(i, name int) bool {
	return strings.EqualFold(r.d.tokens[r.chunks[i].head].text, "one") && r.isWord(i+1, "of") && name+1 < len(r.chunks) && r.chunks[name-1].kind == commaMark && r.chunks[name+1].kind == commaMark
}

// askedBefore gives the verb behind a comma that says somebody was asked, where the "if" at
// chunk i begins what was asked; -1 for none.
func (r *reading) askedBefore(f *frame, i int) int {
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

// relativeVerb tells whether a verb stands right behind a "who".
func (r *reading) relativeVerb(f *frame, v int) bool {
	left := r.leftOf(f, v)
	return left >= 0 && r.chunks[left].kind == relChunk
}

// unlinked tells whether a person's name before a comma begins a clause about the noun
// right before it, with no "that" between: "a move Doe, a farmer, called".
func (r *reading) unlinked(noun, name int) bool {
	c := r.chunks[noun]
	if c.kind != nounChunk || noun+1 != name || c.mention >= 0 || !isIndefinite(r.d.tokens[c.first]) || describes(r.d.tokens[c.head].text) != "" || name+1 >= len(r.chunks) || r.chunks[name+1].kind != commaMark {
		return false
	}
	return r.isNamedPerson(r.chunks[name]) || name+3 < len(r.chunks) && r.describesPerson(r.chunks[name]) && r.isNamedPerson(r.chunks[name+2]) && r.chunks[name+3].kind == commaMark
}

func (r *reading) isPronoun(c chunk) bool {
	return c.kind == nounChunk && r.d.tokens[c.head].tag == "PRP"
}
