package extract

import (
	"strings"
)

// controller finds the subject of an infinitive or a participle in -ing.
func (r *reading) controller(f *frame, v, depth int) int {
	left := r.leftOf(f, v)
	if n := r.moved(f, v); n >= 0 {
		return n
	}
	if r.chunks[v].verb == gerundForm && left >= 0 {
		switch c := r.chunks[left]; c.kind {
		case nounChunk:
			if n := r.writing(f, v, left); n >= 0 {
				return n
			}
			if n := r.companion(f, left); n >= 0 {
				return n
			}
			if r.chunks[v].cue == cueLabel && isCueNoun(r.d.tokens[c.head].text) && r.owned(c) {
				return left // "used Doe's comments dismissing it as"
			}
			if s := r.perceived(f, left); s >= 0 {
				return r.firstOfPair(f, s)
			}
			if r.recorded(f, left) {
				return left
			}
			if n := r.ofText(f, v, left); n >= 0 {
				return n
			}
			if n := r.attached(f, v, left); n >= 0 {
				return n
			}
			// "– Doe saying it was “…”": a clause with a subject of its own
			b := r.leftOf(f, left)
			if b >= 0 && r.chunks[b].kind == prepChunk && r.isWord(b, "with") && !r.isWordOf(left) {
				return left
			}
			if b >= 0 && (r.isNamedSpeaker(c) || r.describesPerson(c) && (r.chunks[b].kind == andChunk || r.chunks[b].kind == commaMark && strings.EqualFold(r.d.tokens[c.first].text, "the") && r.rightOf(f, v) >= 0 && r.chunks[r.rightOf(f, v)].kind == thatChunk)) {
				switch r.chunks[b].kind {
				case dashMark, commaMark:
					return left
				case andChunk:
					if first := b - 1; first > f.chunk && r.animate(r.chunks[first]) && r.isWord(r.leftOf(f, first), "with") {
						return first // "with Doe and Roe warning"
					}
					return left
				}
			}
		case verbChunk:
			if c.verb == passive && perceives(r.d.tokens[c.head].text) {
				return r.subjectWithin(f, left, depth-1) // "Doe can be heard telling"
			}
		case andChunk:
			// "telling them … and asking", "who were waving and yelling": the
			// subject of the one before
			for i := left - 1; i >= f.chunk; i-- {
				if k := r.chunks[i]; k.kind == verbChunk && (k.verb == gerundForm || k.verb == finite && r.tagged(i, "VBG")) {
					return r.subjectWithin(f, i, depth-1)
				}
			}
		case prepChunk:
			if s := r.blamed(f, v, left); s >= 0 {
				return s
			}
			if g := r.leftOf(f, left); r.isWord(left, "by") && g > f.chunk && r.chunks[g].kind == verbChunk && r.chunks[g].verb == gerundForm {
				return r.subjectWithin(f, g, depth-1) // "with Doe hitting back by calling it"
			}
			if s := r.saidBySaying(f, v, left, depth); s >= 0 {
				return s
			}
			if s := r.doneBy(f, left, depth); s >= 0 {
				return s
			}
			if r.isWord(left, "as") {
				if s := r.quotedPerson(f, left); s >= 0 {
					return s // "quoted Doe, a farmer, as saying"
				}
			}
		case commaMark:
			if s := r.shownPerson(f, left); s >= 0 {
				return s // "a video shows Doe, 29, saying"
			}
			if s := r.withOwn(f, left); s >= 0 {
				return s // ", with Doe, 29, saying"
			}
		}
	}
	if s := r.doneAfter(f, v, left, depth); s >= 0 {
		return s
	}
	if g := left; r.chunks[v].verb == infinitive && g > f.chunk && (r.chunks[g].kind == verbChunk && r.chunks[g].verb == gerundForm) {
		return r.subjectWithin(f, g, depth-1) // "with hecklers breaking in to shout"
	}
	if s := r.comesToSay(f, v, depth); s >= 0 {
		return s
	}
	if i := r.mainVerb(f, v); i >= 0 {
		if left >= 0 && r.chunks[left].kind == commaMark {
			i = r.telling(f, i)
		}
		s := r.speakerOf(f, i, depth-1)
		if o := r.handed(f, v); s < 0 && o >= 0 {
			return o
		}
		if s >= 0 && (!r.animate(r.chunks[s]) || (r.isText(s) || r.isWord(s, "it")) && (r.chunks[i].cue == noCue || r.chunks[i].cue == cueManner)) {
			// "That led the paper to run a headline saying": the paper said it, but
			// "The report backed the plan, saying": the report did
			apart := r.isText(s) && left >= 0 && r.chunks[left].kind == commaMark
			for o := i + 1; o < v; o++ {
				if apart && (r.chunks[o-1].kind != prepChunk || !r.clauseHead(o-1)) {
					continue
				}
				if r.isNamedSpeaker(r.chunks[o]) || r.chunks[o].kind == nounChunk && r.chunks[o].mention < 0 && r.animate(r.chunks[o]) {
					return o
				}
			}
		}
		return s
	}
	if r.chunks[v].verb == gerundForm && left >= 0 && r.isText(left) {
		return left // "Doe's tweet calling it a lie was read by millions"
	}
	// what is said ends with a comma: "Declaring that it is, Doe left", "Declaring “…” is at stake, Doe left"
	over := r.chunks[v].verb != gerundForm || v+1 >= f.end || r.chunks[v+1].kind != thatChunk && !(r.tells(v) && r.hasThat(v)) && !(v+2 < f.end && r.chunks[v+1].kind == quoteChunk && !r.endsWithComma(v+1) && r.chunks[v+2].kind == verbChunk && r.chunks[v+2].verb == finite)
	if r.chunks[v].verb == gerundForm && r.opensFrame(f, v) && r.objectOfClauses(f, v) {
		over = false // "Calling those who said it was late “…,” Doe left"
	}
	for i := v + 1; i < f.end; i++ {
		switch c := r.chunks[i]; {
		case !over && c.kind == commaMark && r.shutAside(i, f.end) > 0 && r.chunks[i-1].kind == nounChunk && r.chunks[i+1].kind != quoteChunk && !r.isNamedPerson(r.chunks[i+1]):
			i = r.shutAside(i, f.end)
		case c.kind == commaMark || c.kind == quoteChunk && r.endsWithComma(i):
			over = true
		case over && c.kind == verbChunk && c.verb == finite && r.chunks[i-1].kind != relChunk:
			return r.subjectWithin(f, i, depth-1)
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
	left := r.leftOf(f, v)
	if r.chunks[v].verb == infinitive && left >= 0 && r.chunks[left].kind == verbChunk && r.chunks[left].verb == finite {
		return left // "that seemed to refer"
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
		if c.kind != verbChunk || c.verb == infinitive || c.verb == gerundForm || c.verb == participle && c.cue == noCue {
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
func (r *reading) ofContrast(f *frame, v, left int) int {
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

// ofContact tells whether a verb stands in a clause with a pronoun for its subject right
// behind a noun: "money from a chain he regulated, declaring".
func (r *reading) ofContact(f *frame, v int) bool {
	s := v - 1
	return s-2 > f.chunk && r.chunks[s].kind == nounChunk && r.isPronoun(r.chunks[s]) && r.person(r.chunks[s]) && r.chunks[s-1].kind == nounChunk && r.chunks[s-2].kind == prepChunk
}

// reduced tells whether what looks like a past tense is a participle behind the object of
// the verb before it: "assailed the plan unveiled Friday, charging".
func (r *reading) reduced(f *frame, v int) bool {
	c := r.chunks[v]
	if n := r.rightOf(f, v); n >= 0 && r.isWord(n, "by") && v-2 > f.chunk && r.chunks[v-1].kind == nounChunk && r.chunks[v-2].kind == verbChunk && r.chunks[v-2].verb == finite && r.d.tokens[c.head].text == "read" {
		return true // "spurned results read out by the board, accusing"
	}
	if c.verb != finite || c.cue != noCue || c.last != c.first+1 || !r.tagged(v, "VBD") || !strings.HasSuffix(r.d.tokens[c.head].text, "ed") {
		return false
	}
	n := v - 1
	if n-1 <= f.chunk || r.chunks[n].kind != nounChunk || r.isPronoun(r.chunks[n]) || r.chunks[n].mention >= 0 || r.describesPeople(n) || r.describesPerson(r.chunks[n]) {
		return false
	}
	o := r.chunks[n-1]
	return o.kind == verbChunk && o.verb == finite && o.cue != cueSay && o.cue != cueThink
}

// subordinate tells whether a finite verb stands in a clause that begins with
// "that", "who", "which" or a conjunction like "when".
func (r *reading) subordinate(f *frame, v int) bool {
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
func (r *reading) speakerOf(f *frame, v, depth int) int {
	if n := r.inverted(f, v); n >= 0 {
		return n
	}
	return r.subjectWithin(f, v, depth)
}

// tells tells whether a verb is one that takes whom it is said to right after it.
func (r *reading) tells(v int) bool { return takesTold(r.d.tokens[r.chunks[v].head].text) }

// takesTold tells the verbs that take whom something is said to right after them.
func takesTold(verb string) bool {
	switch strings.ToLower(verb) {
	case "told", "tell", "tells", "telling", "remind", "reminded", "reminds", "reminding", "assure", "assured", "assures", "assuring",
		"inform", "informed", "informs", "informing", "notify", "notified", "notifies", "notifying", "persuade", "persuaded", "persuading", "convince", "convinced", "convincing":
		return true
	}
	return false
}
