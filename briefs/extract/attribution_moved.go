package extract

import "strings"

// moved gives who is brought to do what an infinitive says, by a verb before: "prompting
// Doe to ask", "leading Doe, a farmer, to ask"; -1 for nobody.
func (r *attributionReading) moved(f *frame, v int) int {
	const most = 16
	if r.chunks[v].verb != infinitive {
		return -1
	}
	for i := v - 2; i >= f.chunk && i > v-most; i-- {
		switch c := r.chunks[i]; c.kind {
		case quoteChunk, thatChunk, stopMark:
			return -1
		case verbChunk:
			if i > f.chunk && r.relativeVerb(f, i) {
				continue
			}
			if c.verb == passive || !moves(r.d.tokens[c.head].text) || r.chunks[i+1].kind != nounChunk || !r.animate(r.chunks[i+1]) {
				return -1
			}
			if i+2 == v || r.chunks[v-1].kind == commaMark || c.verb == gerundForm || r.chunks[v-1].kind == asideChunk {
				return i + 1
			}
			return -1
		}
	}
	return -1
}

// doneAfter gives who does what a participle behind "after" or the like says: the subject of
// the verb right before it, though that is told by others: "they say Doe left after calling
// it"; -1 where that is no person by name.
func (r *attributionReading) doneAfter(f *frame, v, left, depth int) int {
	if r.chunks[v].verb != gerundForm || left <= f.chunk || r.chunks[left].kind != prepChunk {
		return -1
	}
	switch strings.ToLower(r.d.tokens[r.chunks[left].first].text) {
	case "after", "before", "without":
	default:
		return -1
	}
	for i := left - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			if n := r.leftOf(f, i); n > f.chunk && r.isNamedPerson(r.chunks[n]) && r.reported(f, n) {
				return n
			}
			return -1
		case c.kind == commaMark || c.kind == quoteChunk || c.kind == thatChunk:
			return -1
		}
	}
	return -1
}

// doneBy gives who does something by what a participle behind "by" says, in a clause of its
// own: "when Roe lit their fury by talking of"; -1 where no such clause begins.
func (r *attributionReading) doneBy(f *frame, by, depth int) int {
	if !r.isWord(by, "by") {
		return -1
	}
	for i := by - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk && c.verb == finite:
			if s := r.subjectWithin(f, i, depth-1); s > f.chunk && s < i && (r.chunks[s-1].kind == thatChunk || r.chunks[s-1].kind == prepChunk && r.clauseHead(s-1)) && r.animate(r.chunks[s]) {
				return s
			}
			return -1
		case c.kind != nounChunk && c.kind != prepChunk && c.kind != adverb && c.kind != asideChunk && !(c.kind == verbChunk && c.verb == infinitive):
			return -1
		}
	}
	return -1
}

// comesToSay gives who gets in touch to say something, though others tell of it: "Roe said a
// nurse rang at five to tell her"; -1 for nobody.
func (r *attributionReading) comesToSay(f *frame, v, depth int) int {
	if r.chunks[v].verb != infinitive || r.chunks[v].cue != cueSay {
		return -1
	}
	for i := v - 1; i > f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk, prepChunk, adverb, asideChunk:
		case verbChunk:
			if c.verb == finite && getsInTouch(r.d.tokens[c.head].text) {
				return r.subjectWithin(f, i, depth-1)
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// getsInTouch tells verbs for getting in touch: "rang to say".
var getsInTouch = ofSort("gets in touch")

// withOwn gives whom ", with" brings in, where nothing but what is told of that one stands
// before a comma; -1 for nobody.
func (r *attributionReading) withOwn(f *frame, comma int) int {
	const most = 16
	for i := comma - 1; i > f.chunk && i > comma-most; i-- {
		if r.isWord(i, "with") && (r.chunks[i-1].kind == commaMark || r.chunks[i-1].kind == dashMark) {
			if n := i + 1; r.animate(r.chunks[n]) && (r.chunks[n+1].kind == commaMark || r.chunks[n+1].kind == asideChunk) {
				return n
			}
			return -1
		}
		if k := r.chunks[i]; k.kind == quoteChunk || k.kind == thatChunk || k.kind == verbChunk && k.verb == finite && !r.relativeVerb(f, i) {
			return -1
		}
	}
	return -1
}
