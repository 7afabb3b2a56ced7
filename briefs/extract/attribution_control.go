package extract

// controller finds the subject of an infinitive or a participle in -ing: by what stands before it, else
// by the verb that it hangs on, else by the clause behind it.
func (r *attributionReading) controller(f *frame, v, depth int) int {
	if n := r.moved(f, v); n >= 0 {
		return n
	}
	left := r.leftOf(f, v)
	if r.chunks[v].verb == infinitive && r.isLikely(f, left) {
		return r.subjectWithin(f, r.leftOf(f, left), depth-1)
	}
	if s, told := r.gerundsLeft(f, v, left, depth); told {
		return s
	}
	if s := r.doneAfter(f, v, left, depth); s >= 0 {
		return s
	}
	if g := left; r.chunks[v].verb == infinitive && g > f.chunk && r.chunks[g].kind == verbChunk && r.chunks[g].verb == gerundForm {
		return r.subjectWithin(f, g, depth-1) // "with hecklers breaking in to shout"
	}
	if s := r.comesToSay(f, v, depth); s >= 0 {
		return s
	}
	if i := r.mainVerb(f, v); i >= 0 {
		return r.ofMainVerb(f, v, i, left, depth)
	}
	if r.chunks[v].verb == gerundForm && left >= 0 && r.isText(left) {
		return left // "Doe's tweet calling it a lie was read by millions"
	}
	return r.ofClauseBehind(f, v, depth)
}

// isLikely tells whether a chunk behind "is" or "was" says how likely it is that somebody does what an
// infinitive behind it tells: "is unlikely to ask".
func (r *attributionReading) isLikely(f *frame, n int) bool {
	if n <= f.chunk || r.chunks[n].last != r.chunks[n].first+1 {
		return false
	}
	switch r.d.tokens[r.chunks[n].first].text {
	case "likely", "unlikely", "sure", "certain", "bound", "set", "due", "about":
		b := r.leftOf(f, n)
		return b > f.chunk && r.chunks[b].kind == verbChunk && isBe(r.d.tokens[r.chunks[b].head].text)
	}
	return false
}

// ofMainVerb gives the subject of the verb i that v hangs on, or whom it makes do what v tells.
func (r *attributionReading) ofMainVerb(f *frame, v, i, left, depth int) int {
	behindComma := left >= 0 && r.chunks[left].kind == commaMark
	if behindComma {
		i = r.telling(f, i)
	}
	s := r.speakerOf(f, i, depth-1)
	if s < 0 {
		if o := r.handed(f, v); o >= 0 {
			return o
		}
		return s
	}
	if (r.animate(r.chunks[s]) || r.isWord(s, "it") && behindComma && r.chunks[v].verb == gerundForm) && !r.isTextDoing(s, i) {
		return s // "It calls for a halt, adding"
	}
	// "That led the paper to run a headline saying": the paper said it, but
	// "The report backed the plan, saying": the report did
	apart := r.isText(s) && behindComma
	for o := i + 1; o < v; o++ {
		if apart && (r.chunks[o-1].kind != prepChunk || !r.clauseHead(o-1)) {
			continue
		}
		if r.isNamedSpeaker(r.chunks[o]) || r.chunks[o].kind == nounChunk && r.chunks[o].mention < 0 && r.animate(r.chunks[o]) {
			return o
		}
	}
	return s
}

// isTextDoing tells whether a text, or "it", is the subject of a verb that is none of saying.
func (r *attributionReading) isTextDoing(s, v int) bool {
	return (r.isText(s) || r.isWord(s, "it")) && (r.chunks[v].cue == noCue || r.chunks[v].cue == cueManner)
}

// ofClauseBehind gives the subject of the clause behind what a participle or an infinitive says, which
// ends with a comma: "Declaring that it is, Doe left", "Declaring “…” is at stake, Doe left"; -1 for none.
func (r *attributionReading) ofClauseBehind(f *frame, v, depth int) int {
	// "Calling those who said it was late “…,” Doe left"
	over := r.chunks[v].verb != gerundForm || !r.opensSaid(f, v) && !(r.opensFrame(f, v) && r.objectOfClauses(f, v))
	for i := v + 1; i < f.end; i++ {
		switch c := r.chunks[i]; {
		case !over && r.setsNounAside(f, i):
			i = r.shutAside(i, f.end)
		case c.kind == commaMark || c.kind == quoteChunk && r.endsWithComma(i):
			over = true
		case over && c.kind == verbChunk && c.verb == finite && r.chunks[i-1].kind != relChunk:
			return r.subjectWithin(f, i, depth-1)
		}
	}
	return -1
}

// opensSaid tells whether a clause begins behind a participle that says it: "Declaring that it is".
func (r *attributionReading) opensSaid(f *frame, v int) bool {
	if v+1 >= f.end {
		return false
	}
	if r.chunks[v+1].kind == thatChunk || r.tells(v) && r.hasThat(v) {
		return true
	}
	if v+2 >= f.end || r.chunks[v+1].kind != quoteChunk || r.endsWithComma(v+1) {
		return false
	}
	return r.chunks[v+2].kind == verbChunk && r.chunks[v+2].verb == finite // "Declaring “…” is at stake"
}

// setsNounAside tells whether a comma opens what is set aside behind a noun, and is no name.
func (r *attributionReading) setsNounAside(f *frame, i int) bool {
	return r.chunks[i].kind == commaMark && r.shutAside(i, f.end) > 0 && r.chunks[i-1].kind == nounChunk && r.chunks[i+1].kind != quoteChunk && !r.isNamedPerson(r.chunks[i+1])
}

// isSubject tells whether a finite verb follows a noun phrase.
func (r *attributionReading) isSubject(f *frame, i int) bool {
	n := r.rightOf(f, i)
	return n >= 0 && r.chunks[n].kind == verbChunk && (r.chunks[n].verb == finite || r.chunks[n].verb == passive)
}

// mainVerb finds the finite verb before v that a participle or infinitive hangs
// on: the nearest that stands in no clause of its own with "that" or "who", or
// else the nearest of all.
func (r *attributionReading) mainVerb(f *frame, v int) int {
	nearest := -1
	left := r.leftOf(f, v)
	if r.chunks[v].verb == infinitive && left >= 0 && r.chunks[left].kind == verbChunk && r.chunks[left].verb == finite {
		return left // "that seemed to refer"
	}
	if r.chunks[v].verb == infinitive && left >= 0 && r.chunks[left].kind == verbChunk && r.chunks[left].verb == passive && isHeld(r.d.tokens[r.chunks[left].head].text) {
		return left // "to which she was said to have replied"
	}
	if r.chunks[v].verb == gerundForm && left >= 0 && r.chunks[left].kind == commaMark {
		for i := left - 1; i > f.chunk; i-- {
			if c := r.chunks[i]; c.kind == verbChunk && (c.verb == finite || c.verb == passive) {
				rel := r.leftOf(f, i)
				if rel > f.chunk && r.isWord(rel, "who") && r.chunks[rel-1].kind == commaMark && r.unbroken(i, left) {
					return i // "asked Doe, who reversed the ruling, arguing that"
				}
				break
			}
		}
	}
	if i := r.ofContrast(f, v, left); i >= 0 {
		return i
	}
	attached := left >= 0 && r.chunks[left].kind == nounChunk && (r.chunks[v].verb == gerundForm || r.isText(left)) // "has written letters urging", "put out a note to stress"
	for i := v - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb == infinitive || c.verb == gerundForm || c.verb == participle && c.cue == noCue || r.d.tokens[c.first].tag == "TO" {
			continue // "calls for the tour to be dropped, adding"
		}
		if r.shortClause(f, i) || r.caused(f, i) && left >= 0 && r.chunks[left].kind == commaMark {
			continue
		}
		if r.reduced(f, i) || c.verb == finite && left >= 0 && r.chunks[left].kind == commaMark && r.ofContact(f, i) {
			continue
		}
		if nearest < 0 {
			nearest = i
		}
		if attached || !r.subordinate(f, i) {
			return i
		}
	}
	if nearest < 0 || r.subordinate(f, nearest) { // with no other verb, what looks like a participle is none: "Doe opened by calling"
		for i := v - 1; i > max(f.chunk, nearest); i-- {
			if c := r.chunks[i]; c.kind == verbChunk && c.verb == participle {
				if s := r.subjectBefore(f, i); s >= 0 && r.animate(r.chunks[s]) {
					return i
				}
			}
		}
	}
	return nearest
}

// ofContrast gives the verb of a clause with "while" behind a comma that a participle behind
// another comma hangs on: "Roe found it odd, while Doe sent a card, describing it as"; -1 for
// none.
func (r *attributionReading) ofContrast(f *frame, v, left int) int {
	if r.chunks[v].verb != gerundForm || left < 0 || r.chunks[left].kind != commaMark {
		return -1
	}
	verb := -1
	for i := left - 1; i > f.chunk+1; i-- {
		switch c := r.chunks[i]; c.kind {
		case verbChunk:
			if c.verb == finite {
				verb = i
			}
		case prepChunk:
			if (r.isWord(i, "while") || r.isWord(i, "whereas")) && r.chunks[i-1].kind == commaMark {
				return verb
			}
		case commaMark, quoteChunk, thatChunk, relChunk, stopMark:
			return -1
		}
	}
	return -1
}

// subordinate tells whether a finite verb stands in a clause that begins with
// "that", "who", "which" or a conjunction like "when".
func (r *attributionReading) subordinate(f *frame, v int) bool {
	for i := v - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case thatChunk, relChunk:
			return true
		case verbChunk:
			if c.verb != finite && c.verb != passive {
				continue
			}
			left := r.leftOf(f, i)
			if left < 0 || r.chunks[left].kind != relChunk {
				return false
			}
			i = left // a clause within: ", who has called it that,"
		case nounChunk:
			if i == r.leftOf(f, v) && r.reported(f, i) {
				return true
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
func (r *attributionReading) speakerOf(f *frame, v, depth int) int {
	if n := r.inverted(f, v); n >= 0 {
		return n
	}
	return r.subjectWithin(f, v, depth)
}
