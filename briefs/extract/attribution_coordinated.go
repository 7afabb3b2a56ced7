package extract

import (
	"strings"
)

// Verbs behind "and" and "but".

// coordinated finds the subject of a verb after "and" or "but": that of the
// last verb of saying before it, or else of the last finite verb.
func (r *attributionReading) coordinated(f *frame, v, and, depth int) int {
	if r.tagged(v, "VB") { // "will fall silent and ask"
		for i := and - 1; i >= f.chunk; i-- {
			if c := r.chunks[i]; c.kind == verbChunk && (c.verb == infinitive || r.d.tokens[c.first].tag == "MD") {
				return r.subjectWithin(f, i, depth-1)
			}
		}
	}
	if s := r.tellsBack(f, v, and, depth); s >= 0 {
		return s
	}
	if s := r.doesTo(f, and, depth); s >= 0 {
		return s
	}
	last, over := -1, false // over: over what stands between dashes
	for i := and - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind == dashMark && i+1 == and {
			if open := r.openingDash(f, i); open > f.chunk {
				i, over = open, true // "Doe said he knew -- a claim he has made before -- and then said"
				continue
			}
		}
		if c.kind != verbChunk || c.verb == infinitive || c.verb == gerundForm || r.ofAside(f, i) || r.whenClause(f, i, and) {
			continue
		}
		if r.shutOff(f, i, and) || r.ofAuthor(f, i) {
			continue
		}
		if r.chunks[and-1].kind == commaMark && r.withinWhen(f, i) {
			continue // "He bristled when Roe asked what it was, and accused"
		}
		if r.d.tokens[c.first].tag == "MD" && r.tagged(v, "VBD") && (r.subordinate(f, i) || r.saysOf(f, i)) {
			continue // "Doe said that the town would go on paying and denounced"
		}
		if c.cue != noCue && c.cue != cueWord && c.verb == finite {
			if last >= 0 && r.chunks[v].cue == cueManner && r.leftOf(f, last) >= 0 && r.isPronoun(r.chunks[r.leftOf(f, last)]) && r.person(r.chunks[r.leftOf(f, last)]) {
				return r.leftOf(f, last) // "said that he flung a book and yelled"
			}
			if s := r.speakerOf(f, i, depth-1); s >= 0 {
				if over && r.chunks[s].kind == relChunk {
					continue
				}
				if c.cue != cueSay && s < i && r.chunks[s].kind == nounChunk && (!r.animate(r.chunks[s]) || c.cue == cueShow && !r.person(r.chunks[s])) && r.subordinate(f, i) {
					continue // "Doe said that the plan shows it, and added"
				}
				if last >= 0 && s < last && r.chunks[s].kind == relChunk && r.closes(s, and) {
					continue // "Doe, who had sought peace, sent a wreath and said"
				}
				if last >= 0 && strings.EqualFold(r.d.tokens[c.head].text, r.d.tokens[r.chunks[v].head].text) {
					// "Doe said Roe shook his head and said": nobody says "said" twice of one
					if inner := r.subjectWithin(f, last, depth-1); inner > s && r.isNamedPerson(r.chunks[inner]) && !notYet[r.d.tokens[r.chunks[last].first].text] && !r.negated(r.chunks[last]) {
						return inner
					}
				}
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

// saysOf tells whether a verb's subject stands right behind a verb of saying: "Doe said the town would".
func (r *attributionReading) saysOf(f *frame, v int) bool {
	s := r.leftOf(f, v)
	return s > f.chunk && r.chunks[s].kind == nounChunk && r.reported(f, s)
}

// shutOff tells whether the verb at chunk v stands in a clause with "who", "which" or "where", or is a
// participle, between commas behind an object, and the sentence goes on behind it: "Doe met Roe, who beat him
// twice, on Monday and said", "pointed to the voters, whom Roe called “lost,” and said".
func (r *attributionReading) shutOff(f *frame, v, and int) bool {
	open := v
	for open > f.chunk && r.chunks[open].kind != commaMark {
		open--
	}
	if open-1 <= f.chunk || !r.tellsOfSpeaker(f, open) {
		return false
	}
	switch c := r.chunks[open+1]; {
	case c.kind == relChunk, r.isWord(open+1, "where"), open+1 == v && c.verb == participle:
	default:
		return false
	}
	for i := v + 1; i < and; i++ {
		if r.chunks[i].kind == commaMark || r.chunks[i].kind == quoteChunk && r.endsWithComma(i) {
			return r.onlyWhen(i+1, and)
		}
	}
	return false
}

// ofAuthor tells whether a verb says who made the thing right before its subject: "backed the plan Roe wrote
// and called it".
func (r *attributionReading) ofAuthor(f *frame, v int) bool {
	s := v - 1
	if s-2 <= f.chunk || !isAuthoring(r.d.tokens[r.chunks[v].head].text) || !r.isNamedSpeaker(r.chunks[s]) {
		return false
	}
	c := r.chunks[s-1]
	return c.kind == nounChunk && c.mention < 0 && (r.chunks[s-2].kind == prepChunk || r.chunks[s-2].kind == verbChunk) && r.tellsOfSpeaker(f, s)
}

// tellsOfSpeaker tells whether the verb before chunk i is that of somebody who can say something.
func (r *attributionReading) tellsOfSpeaker(f *frame, i int) bool {
	for v := i - 1; v > f.chunk; v-- {
		if c := r.chunks[v]; c.kind == verbChunk && (c.verb == finite || c.verb == passive) {
			s := r.subject(f, v)
			return s >= 0 && r.animate(r.chunks[s]) && !r.isText(s)
		}
	}
	return false
}

// onlyWhen tells whether no more than phrases stand from one chunk to before another.
func (r *attributionReading) onlyWhen(from, to int) bool {
	for i := from; i < to; i++ {
		if k := r.chunks[i].kind; k != prepChunk && k != nounChunk && k != adverb && k != asideChunk {
			return false
		}
	}
	return true
}

// openingDash gives the dash that opens what the one at chunk i closes, or -1.
func (r *attributionReading) openingDash(f *frame, i int) int {
	for j := i - 1; j > f.chunk; j-- {
		switch r.chunks[j].kind {
		case dashMark:
			return j
		case quoteChunk, stopMark:
			return -1
		}
	}
	return -1
}

// tellsBack gives the subject of a clause that says when, where what stands behind its "and" is said to
// the sentence's own subject: "The girl said she was out when a friend rang and told her"; -1 for none.
func (r *attributionReading) tellsBack(f *frame, v, and, depth int) int {
	if v+1 >= f.end || !r.tells(v) || r.chunks[v+1].kind != nounChunk {
		return -1
	}
	g := pronounGender(r.d.tokens[r.chunks[v+1].head].text)
	w := r.leftOf(f, and)
	if g != male && g != female || w <= f.chunk || r.chunks[w].kind != verbChunk || r.chunks[w].verb != finite {
		return -1
	}
	s := r.subjectWithin(f, w, depth-1)
	if s-2 <= f.chunk || r.chunks[s].kind != nounChunk || r.isPronoun(r.chunks[s]) || r.chunks[s-1].kind != prepChunk || !r.clauseHead(s-1) {
		return -1
	}
	for i := s - 2; i >= f.chunk; i-- {
		if c := r.chunks[i]; r.isPronoun(c) && pronounGender(r.d.tokens[c.head].text) == g {
			return s
		}
	}
	return -1
}

// doesTo gives the one of whom somebody tells that they did something to that one before an "and": "Doe
// told them that Roe had phoned her and said"; -1 for none.
func (r *attributionReading) doesTo(f *frame, and, depth int) int {
	for w := and - 1; w > f.chunk+1; w-- {
		switch c := r.chunks[w]; {
		case c.kind == nounChunk || c.kind == prepChunk && !r.clauseHead(w) || c.kind == adverb || c.kind == asideChunk:
		case c.kind == verbChunk && c.verb == finite && c.cue == noCue:
			if o := r.chunks[w+1]; o.kind != nounChunk || o.last != o.first+1 || !isObjective(r.d.tokens[o.first].text) {
				return -1
			}
			s := r.subjectWithin(f, w, depth-1)
			if s <= f.chunk || s >= w || !r.isNamedPerson(r.chunks[s]) || !r.opensTold(f, s) {
				return -1
			}
			return s
		default:
			return -1
		}
	}
	return -1
}

// withinWhen tells whether a verb is that of a clause with "when" or "after" behind the sentence's own verb.
func (r *attributionReading) withinWhen(f *frame, v int) bool {
	s := r.leftOf(f, v)
	if s-2 <= f.chunk || r.chunks[s].kind != nounChunk || r.chunks[s-1].kind != prepChunk || !whileClause(strings.ToLower(r.d.tokens[r.chunks[s-1].first].text)) {
		return false
	}
	return r.finiteWithin(f.chunk-1, s-1)
}
