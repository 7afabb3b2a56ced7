package extract

import "strings"

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
		case k.kind == andChunk && (c.verb != participle || c.cue != noCue):
			return r.coordinated(f, v, before, depth)
		case k.kind == commaMark:
			if b := r.leftOf(f, before); b >= 0 && r.chunks[b].kind == andChunk { // "and, …, added"
				return r.coordinated(f, v, b, depth)
			}
		}
	}
	s := r.subjectBefore(f, v)
	if s < 0 && before >= 0 && r.chunks[before].kind == commaMark && c.verb != participle {
		// "He rose, called it a lie and left": one subject for all
		for i := before - 1; i >= f.chunk; i-- {
			if k := r.chunks[i]; k.kind == verbChunk && k.verb == finite {
				return r.subjectWithin(f, i, depth-1)
			}
		}
	}
	return s
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
			if !crossed && !inside && c.verb != participle {
				return best
			}
			inside = true
			i--
		case nounChunk:
			left := r.leftOf(f, i)
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
			if left >= 0 && r.chunks[left].kind == verbChunk {
				verb := r.chunks[left]
				if !crossed && !inside && causes(r.d.tokens[verb.head].text) {
					return i
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
			if left >= 0 && r.chunks[left].kind == nounChunk && !temporal(r.d.tokens[r.chunks[left].head].text) {
				if l2 := r.leftOf(f, left); l2 >= 0 && r.chunks[l2].kind == verbChunk {
					inside = true
					i = l2 - 1 // the second of two objects: "lost her daughter Jane"
					continue
				}
			}
			if !r.anchors(f, i) || r.isPronoun(c) {
				i--
				continue
			}
			if r.isNamedPerson(c) {
				return r.firstOfPair(f, i)
			}
			if best < 0 || !r.isNamedSpeaker(r.chunks[best]) || r.animate(c) {
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
		default: // and, that, a colon, a quotation
			if c.kind == andChunk && crossed && best < 0 {
				i--
				continue
			}
			return best
		}
	}
	return best
}

// causes tells whether a verb takes a noun phrase and what that does: "made Doe
// believe".
func causes(verb string) bool {
	switch strings.ToLower(verb) {
	case "make", "makes", "made", "making", "let", "lets", "letting", "help", "helps", "helped", "hear", "heard", "hears", "watch", "watched", "see", "saw", "had":
		return true
	}
	return false
}

// clauseHead tells whether what is tagged a preposition begins a clause, so
// that the noun phrase after it can be a subject.
func (r *reading) clauseHead(i int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[i].first].text) {
	case "as", "while", "when", "where", "because", "if", "although", "though", "whereas", "unless", "before", "after", "since", "until", "once", "than", "why", "how":
		// "as Doe of the union put it": a verb follows the noun phrase
		for n := i + 2; n < len(r.chunks) && n < i+8; n++ {
			switch r.chunks[n].kind {
			case verbChunk:
				return r.chunks[n].verb == finite || r.chunks[n].verb == passive
			case adverb, asideChunk, prepChunk, nounChunk:
				continue
			}
			return false
		}
	}
	return false
}

// anchors tells whether a noun phrase before a comma can be what an apposition
// or a clause after it belongs to.
func (r *reading) anchors(f *frame, i int) bool {
	n := r.rightOf(f, i)
	if n < 0 {
		return true
	}
	switch r.chunks[n].kind {
	case commaMark, dashMark, relChunk, prepChunk:
		return true
	case verbChunk:
		return r.chunks[n].verb != finite && r.chunks[n].verb != passive
	}
	return false
}

// firstOfPair goes from the last of conjoined noun phrases ("Doe and Roe") to
// the first.
func (r *reading) firstOfPair(f *frame, i int) int {
	for i-2 >= f.chunk && r.chunks[i-1].kind == andChunk && r.chunks[i-2].kind == nounChunk && strings.EqualFold(r.d.tokens[r.chunks[i-1].first].text, "and") {
		left := r.leftOf(f, i-2)
		if left >= 0 {
			switch r.chunks[left].kind {
			case prepChunk, verbChunk:
				return i
			}
		}
		if !r.animate(r.chunks[i-2]) {
			return i
		}
		i -= 2
	}
	return i
}

// coordinated finds the subject of a verb after "and" or "but": that of the
// last verb of saying before it, or else of the last finite verb.
func (r *reading) coordinated(f *frame, v, and, depth int) int {
	if r.tagged(v, "VB") { // "will fall silent and ask"
		for i := and - 1; i >= f.chunk; i-- {
			if c := r.chunks[i]; c.kind == verbChunk && (c.verb == infinitive || r.d.tokens[c.first].tag == "MD") {
				return r.subjectWithin(f, i, depth-1)
			}
		}
	}
	last := -1
	for i := and - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb == infinitive || c.verb == gerundForm {
			continue
		}
		if c.cue != noCue && c.verb == finite {
			if s := r.speakerOf(f, i, depth-1); s >= 0 {
				return s
			}
		}
		if last < 0 {
			last = i
		}
	}
	if last >= 0 {
		return r.subjectWithin(f, last, depth-1)
	}
	return -1
}

// controller finds the subject of an infinitive or a participle in -ing.
func (r *reading) controller(f *frame, v, depth int) int {
	left := r.leftOf(f, v)
	if r.chunks[v].verb == gerundForm && left >= 0 {
		switch c := r.chunks[left]; c.kind {
		case nounChunk:
			if s := r.perceived(f, left); s >= 0 {
				return s
			}
			// "– Doe saying it was “…”": a clause with a subject of its own
			b := r.leftOf(f, left)
			if b >= 0 && r.chunks[b].kind == prepChunk && r.isWord(b, "with") && !r.isWordOf(left) {
				return left
			}
			if b >= 0 && r.isNamedSpeaker(c) {
				switch r.chunks[b].kind {
				case dashMark, commaMark, andChunk:
					return left
				}
			}
		case andChunk:
			// "telling them … and asking": the subject of the one before
			for i := left - 1; i >= f.chunk; i-- {
				if k := r.chunks[i]; k.kind == verbChunk && k.verb == gerundForm {
					return r.subjectWithin(f, i, depth-1)
				}
			}
		case prepChunk:
			if s := r.blamed(f, v, left); s >= 0 {
				return s
			}
		}
	}
	if i := r.mainVerb(f, v); i >= 0 {
		s := r.speakerOf(f, i, depth-1)
		if s >= 0 && !r.animate(r.chunks[s]) {
			// "That led the paper to run a headline saying": the paper said it
			for o := i + 1; o < v; o++ {
				if r.isNamedSpeaker(r.chunks[o]) || r.chunks[o].kind == nounChunk && r.animate(r.chunks[o]) {
					return o
				}
			}
		}
		return s
	}
	for i := v + 1; i < f.end; i++ {
		if c := r.chunks[i]; c.kind == verbChunk && c.verb == finite {
			return r.subjectWithin(f, i, depth-1)
		}
	}
	return -1
}

// perceived gives the noun phrase of "heard the men in the hall saying": the
// object of a verb of perception, which does what the participle says. last is
// the noun phrase right before the participle.
func (r *reading) perceived(f *frame, last int) int {
	for i := last; i > f.chunk; {
		left := r.leftOf(f, i)
		if left < 0 {
			return -1
		}
		switch c := r.chunks[left]; c.kind {
		case nounChunk: // the possessor of it
			i = left
		case prepChunk:
			if i = r.leftOf(f, left); i < 0 || r.chunks[i].kind != nounChunk {
				return -1
			}
		case verbChunk:
			switch strings.ToLower(r.d.tokens[c.head].text) {
			case "watch", "watched", "watching", "see", "saw", "seen", "seeing", "hear", "heard", "hearing", "catch", "caught", "find", "found", "overheard", "filmed", "recorded", "shows", "showed", "show":
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// blamed finds who is blamed or called on "for saying" something: the last one
// who is named between the verb and the "for".
func (r *reading) blamed(f *frame, v, prep int) int {
	if r.d.tokens[r.chunks[prep].first].text != "for" {
		return -1
	}
	for i := prep - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk:
			if r.animate(c) && !r.isSubject(f, i) {
				return i
			}
		case verbChunk:
			if c.verb != infinitive {
				return -1
			}
		}
	}
	return -1
}

// isSubject tells whether a finite verb follows a noun phrase.
func (r *reading) isSubject(f *frame, i int) bool {
	n := r.rightOf(f, i)
	return n >= 0 && r.chunks[n].kind == verbChunk && (r.chunks[n].verb == finite || r.chunks[n].verb == passive)
}

// mainVerb finds the finite verb before v that a participle or infinitive hangs
// on: the nearest that stands in no clause of its own with "that" or "who", or
// else the nearest of all.
func (r *reading) mainVerb(f *frame, v int) int {
	nearest := -1
	for i := v - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb == infinitive || c.verb == gerundForm || c.verb == participle && c.cue == noCue {
			continue
		}
		if nearest < 0 {
			nearest = i
		}
		if !r.subordinate(f, i) {
			return i
		}
	}
	return nearest
}

// subordinate tells whether a finite verb stands in a clause that begins with
// "that", "who", "which" or a conjunction like "when".
func (r *reading) subordinate(f *frame, v int) bool {
	for i := v - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case thatChunk, relChunk:
			return true
		case verbChunk:
			if c.verb == finite || c.verb == passive {
				return false
			}
		case prepChunk:
			if r.clauseHead(i) {
				return true
			}
		}
	}
	return false
}

// speakerOf is subject, but sees the subject after its verb too: `… ,” said
// Jane Doe and described it as`.
func (r *reading) speakerOf(f *frame, v, depth int) int {
	if n := r.inverted(f, v); n >= 0 {
		return n
	}
	return r.subjectWithin(f, v, depth)
}

// inverted gives the noun phrase after a verb of saying that stands right after
// a quotation or a comma and has no subject before it, or -1.
func (r *reading) inverted(f *frame, v int) int {
	c := r.chunks[v]
	if !directCue(c.cue) || c.verb != finite && c.verb != participle {
		return -1
	}
	b := r.leftOf(f, v)
	if b >= 0 && r.chunks[b].kind == commaMark {
		b2 := r.leftOf(f, b)
		if b2 >= 0 && r.chunks[b2].kind != quoteChunk && r.subjectBefore(f, v) >= 0 && !r.endsFrame(f, v) {
			return -1
		}
	} else if b >= 0 && r.chunks[b].kind != quoteChunk && r.chunks[b].kind != dashMark {
		return -1
	} else if b < 0 && v != f.chunk {
		return -1
	}
	n := r.rightOf(f, v)
	if n >= 0 && r.chunks[n].kind == nounChunk && (r.animate(r.chunks[n]) || b >= 0 && (r.chunks[b].kind == quoteChunk || b > f.chunk && r.chunks[b-1].kind == quoteChunk)) {
		return n
	}
	return -1
}

// endsFrame tells whether nothing but a noun phrase and what hangs on it
// follows a verb: ", said Jane Doe, a spokeswoman for the bank."
func (r *reading) endsFrame(f *frame, v int) bool {
	n := r.rightOf(f, v)
	if n < 0 || r.chunks[n].kind != nounChunk {
		return false
	}
	for i := n + 1; i < f.end; i++ {
		switch r.chunks[i].kind {
		case quoteChunk, thatChunk, colonMark:
			return false
		case verbChunk:
			return false
		}
	}
	return true
}

func (r *reading) isPronoun(c chunk) bool {
	return c.kind == nounChunk && r.d.tokens[c.head].tag == "PRP"
}
