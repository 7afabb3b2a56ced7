package extract

import (
	"strings"
)

// attribution is the words that say whose a quotation is.
type attribution struct {
	frame  int  // index into frames
	noun   int  // chunk of the source; -1: a possessor within one
	source span // the source's words; empty: none
	token  int  // the source's head
	name   int  // mention that names the source; -1: none
	cue    span // the verb or phrase of saying; empty: none
	class  cueClass
	after  bool // stands after the quotation
	beside bool // nothing but a comma or colon stands between

	according bool // by "according to"
}

// find looks for the attribution of the quotation that is chunk q of a frame: what stands right
// behind it, where what stands before does not win (attribution_contest.go), and then what the
// sieves read, from the surest to the least (attribution_sieves.go).
func (r *attributionReading) find(fi, q int) (attribution, bool) {
	f := r.near(fi, q)
	for _, read := range outright {
		if a, ok := read(r, f, q); ok {
			a.frame = fi
			return a, true
		}
	}
	a, ok := r.contested(f, q)
	for _, s := range sieves {
		if !s.asked(r, f, q, a, ok) {
			continue
		}
		if b, set := s.read(r, f, q); set && (s.wins == nil || !ok || s.wins(r, a, &b)) {
			a, ok = b, true
		}
	}
	a = r.sharedWith(f, fi, q, a, ok)
	if ok && r.judgedBy(f, a, q) {
		if o := r.outer(f, q-1); o.source.len() > 0 {
			a = o // "Doe said he would answer Roe's “made-up” attacks"
		}
	}
	if o, set := r.goesOnTold(f, a, ok, q); set {
		a, ok = o, true
	}
	a = r.polled(f, a)
	a.frame = fi
	return a, ok
}

// outright are the readings of which one settles whose the words are.
var outright = []func(*attributionReading, *frame, int) (attribution, bool){
	(*attributionReading).inQuestion,
	(*attributionReading).claimed,
}

// sharedWith gives the attribution of a quotation that shares that of one before it.
func (r *attributionReading) sharedWith(f *frame, fi, q int, a attribution, ok bool) attribution {
	if ok && a.noun < 0 && a.source.len() > 0 && q-2 > f.chunk && r.isWord(q-1, "and") && r.chunks[q-2].kind == quoteChunk {
		if b, set := r.find(fi, q-2); set && b.noun >= 0 && a.cue.end < r.d.quoted[r.chunks[q-2].quote].start {
			a = b // "her request seemed to Doe “…” and “…”"
		}
	}
	if ok && a.according {
		if b, set := r.firstListed(f, fi, q); set && !b.according {
			a = b // "According to Doe, Roe called him “a” and “b”"
		}
	}
	return a
}

// firstListed gives the attribution of the first quotation of the list in which the one at chunk q stands:
// a “liar,” a “cheat” and a “fool”.
func (r *attributionReading) firstListed(f *frame, fi, q int) (attribution, bool) {
	const most = 24 // chunks of a list
	first := q
	for i := q - 1; i > f.chunk && i > q-most; i-- {
		if r.chunks[i].kind == quoteChunk {
			first = i
		} else if k := r.chunks[i].kind; k != commaMark && k != andChunk && !r.isBareArticle(i) {
			break
		}
	}
	if first == q {
		return attribution{}, false
	}
	return r.find(fi, first)
}

// opensWhen tells whether a quotation stands in a clause that says when, which the sentence
// opens with.
func (r *attributionReading) opensWhen(f *frame, q int) bool {
	i := f.chunk
	for i < q && (r.chunks[i].kind == adverb || r.chunks[i].kind == commaMark || r.chunks[i].kind == andChunk) {
		i++
	}
	return i < q && r.chunks[i].kind == prepChunk && (r.isWord(i, "when") || r.isWord(i, "after") || r.isWord(i, "as")) && r.clauseHead(i)
}

// behindSemicolon reads "Doe said that it failed; the paper “just sank it”": the words behind a
// semicolon go on with what the clause before it says is said.
func (r *attributionReading) behindSemicolon(f *frame, q int) (attribution, bool) {
	stop := -1
	for i := q - 1; i > f.chunk && stop < 0; i-- {
		switch c := r.chunks[i]; {
		case c.kind == stopMark:
			stop = i
		case c.kind == quoteChunk, c.kind == verbChunk && c.cue != noCue && c.verb != infinitive:
			return attribution{}, false
		}
	}
	if stop < 0 || r.d.tokens[r.chunks[stop].first].text != ";" {
		return attribution{}, false
	}
	for v := f.chunk; v+1 < stop; v++ {
		if c := r.chunks[v]; c.kind == verbChunk && c.verb == finite && c.cue == cueSay && r.chunks[v+1].kind == thatChunk {
			if s := r.subject(f, v); s >= 0 && s < v && r.animate(r.chunks[s]) && r.chunks[s].kind == nounChunk {
				return r.attributed(f, s, v, false, false), true
			}
		}
	}
	return attribution{}, false
}

// inQuestion reads "Asked whether it was “…,” Doe said no": the words are of who
// asked, named or not.
func (r *attributionReading) inQuestion(f *frame, q int) (attribution, bool) {
	v := f.chunk
	c := r.chunks[v]
	if c.kind != verbChunk || c.verb != participle || !r.isAsked(v) || q+2 >= f.end {
		return attribution{}, false
	}
	for i := v + 1; i < q; i++ {
		if r.isWord(i, "as") {
			if a, ok := r.asPut(f, i, false); ok {
				return a, true // "Asked if it was, as Roe has claimed, “…,”"
			}
		}
		if i > v+1 && r.chunks[i].kind == relChunk && r.chunks[i-1].kind == prepChunk {
			if a, ok := r.before(f, q); ok && a.noun > i {
				return a, true // "Asked about the letter in which she called it “…,”"
			}
		}
	}
	for i := v + 1; i < q; i++ {
		if k := r.chunks[i].kind; k == commaMark || k == colonMark || k == quoteChunk {
			return attribution{}, false
		}
	}
	if n := r.rightOf(f, v); r.isWord(n, "by") && n+1 < q && r.animate(r.chunks[n+1]) {
		return r.attributed(f, n+1, v, false, false), true
	}
	return attribution{noun: -1, name: -1, class: c.cue, cue: r.d.tokens[c.head].span}, true
}

// open tells whether an attribution's verb is known, and whose it is left open
// for good.
func (a attribution) open() bool { return a.noun >= 0 && a.source.len() == 0 }

// introduced tells whether a verb of saying with a comma or colon after it
// leads to the quotation: `and said, “…”`.
func (r *attributionReading) introduced(f *frame, q int) bool {
	if q-2 < f.chunk {
		return false
	}
	v := r.chunks[q-2]
	return (r.chunks[q-1].kind == commaMark || r.chunks[q-1].kind == colonMark) && v.kind == verbChunk && v.cue == cueSay && r.leftOf(f, q-2) >= 0 && r.chunks[r.leftOf(f, q-2)].kind != quoteChunk
}

// isQuestion tells whether a quotation ends as a question does.
func (r *attributionReading) isQuestion(i int) bool {
	return r.d.text[r.d.quoted[r.chunks[i].quote].end-1] == '?'
}

// endsWithComma tells whether a chunk is a quotation that ends with a comma.
func (r *attributionReading) endsWithComma(i int) bool {
	if r.chunks[i].kind != quoteChunk {
		return false
	}
	q := r.d.quoted[r.chunks[i].quote]
	return r.d.text[q.end-1] == ','
}

// onlyTrails tells whether only words of time, place and manner stand from
// chunk i to the frame's end.
func (r *attributionReading) onlyTrails(f *frame, i int) bool {
	for ; i < f.end; i++ {
		switch c := r.chunks[i]; c.kind {
		case quoteChunk, thatChunk, colonMark:
			return false
		case verbChunk:
			if c.verb == finite {
				return false
			}
		}
	}
	return true
}

// isPlan tells the verbs for what a body is out to do, of which somebody tells: "Kent Water plans
// to “…,” he said".
func isPlan(cue string) bool {
	switch strings.TrimSuffix(cue, " to") {
	case "plans", "plan", "planned", "intends", "intend", "intended", "aims", "aim", "aimed", "hopes", "hope", "hoped", "wants", "want", "wanted":
		return true
	}
	return false
}
