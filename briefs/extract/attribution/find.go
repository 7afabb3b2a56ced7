package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Words is the words that say whose a quotation is.
type Words struct {
	Frame  int       // index into frames
	Noun   int       // chunk of the source; -1: a possessor within one
	Source page.Span // the source's words; empty: none
	Token  int       // the source's head
	Name   int       // mention that names the source; -1: none
	Cue    page.Span // the verb or phrase of saying; empty: none
	Class  lexicon.CueClass
	After  bool // stands after the quotation
	Beside bool // nothing but a comma or colon stands between

	according bool // by "according to"
}

// Find looks for the attribution of the quotation that is chunk q of a frame: what stands right
// behind it, where what stands before does not win (contest.go), and then what the
// sieves read, from the surest to the least (sieves.go).
func (r *Reading) Find(fi, q int) (Words, bool) {
	f := r.Near(fi, q)
	for _, read := range outright {
		if a, ok := read(r, f, q); ok {
			a.Frame = fi
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
		if o := r.Outer(f, q-1); o.Source.Len() > 0 {
			a = o // "Doe said he would answer Roe's “made-up” attacks"
		}
	}
	if o, set := r.goesOnTold(f, a, ok, q); set {
		a, ok = o, true
	}
	a = r.polled(f, a)
	a.Frame = fi
	return a, ok
}

// outright are the readings of which one settles whose the words are.
var outright = []func(*Reading, *clauses.Frame, int) (Words, bool){
	(*Reading).inQuestion,
	(*Reading).claimed,
}

// sharedWith gives the attribution of a quotation that shares that of one before it.
func (r *Reading) sharedWith(f *clauses.Frame, fi, q int, a Words, ok bool) Words {
	if ok && a.Noun < 0 && a.Source.Len() > 0 && q-2 > f.Chunk && r.IsWord(q-1, "and") && r.Chunks[q-2].Kind == clauses.QuoteChunk {
		if b, set := r.Find(fi, q-2); set && b.Noun >= 0 && a.Cue.End < r.Quoted[r.Chunks[q-2].Quote].Start {
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
func (r *Reading) firstListed(f *clauses.Frame, fi, q int) (Words, bool) {
	const most = 24 // chunks of a list
	first := q
	for i := q - 1; i > f.Chunk && i > q-most; i-- {
		if r.Chunks[i].Kind == clauses.QuoteChunk {
			first = i
		} else if k := r.Chunks[i].Kind; k != clauses.CommaMark && k != clauses.AndChunk && !r.isBareArticle(i) {
			break
		}
	}
	if first == q {
		return Words{}, false
	}
	return r.Find(fi, first)
}

// OpensWhen tells whether a quotation stands in a clause that says when, which the sentence
// opens with.
func (r *Reading) OpensWhen(f *clauses.Frame, q int) bool {
	i := f.Chunk
	for i < q && (r.Chunks[i].Kind == clauses.Adverb || r.Chunks[i].Kind == clauses.CommaMark || r.Chunks[i].Kind == clauses.AndChunk) {
		i++
	}
	return i < q && r.Chunks[i].Kind == clauses.PrepChunk && (r.IsWord(i, "when") || r.IsWord(i, "after") || r.IsWord(i, "as")) && r.ClauseHead(i)
}

// behindSemicolon reads "Doe said that it failed; the paper “just sank it”": the words behind a
// semicolon go on with what the clause before it says is said.
func (r *Reading) behindSemicolon(f *clauses.Frame, q int) (Words, bool) {
	stop := -1
	for i := q - 1; i > f.Chunk && stop < 0; i-- {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.StopMark:
			stop = i
		case c.Kind == clauses.QuoteChunk, c.Kind == clauses.VerbChunk && c.Cue != lexicon.NoCue && c.Verb != clauses.Infinitive:
			return Words{}, false
		}
	}
	if stop < 0 || r.Tokens[r.Chunks[stop].First].Text != ";" {
		return Words{}, false
	}
	for v := f.Chunk; v+1 < stop; v++ {
		if c := r.Chunks[v]; c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite && c.Cue == lexicon.CueSay && r.Chunks[v+1].Kind == clauses.ThatChunk {
			if s := r.Subject(f, v); s >= 0 && s < v && r.Animate(r.Chunks[s]) && r.Chunks[s].Kind == clauses.NounChunk {
				return r.Attributed(f, s, v, false, false), true
			}
		}
	}
	return Words{}, false
}

// inQuestion reads "Asked whether it was “…,” Doe said no": the words are of who
// asked, named or not.
func (r *Reading) inQuestion(f *clauses.Frame, q int) (Words, bool) {
	v := f.Chunk
	c := r.Chunks[v]
	if c.Kind != clauses.VerbChunk || c.Verb != clauses.Participle || !r.IsAsked(v) || q+2 >= f.End {
		return Words{}, false
	}
	for i := v + 1; i < q; i++ {
		if r.IsWord(i, "as") {
			if a, ok := r.asPut(f, i, false); ok {
				return a, true // "Asked if it was, as Roe has claimed, “…,”"
			}
		}
		if i > v+1 && r.Chunks[i].Kind == clauses.RelChunk && r.Chunks[i-1].Kind == clauses.PrepChunk {
			if a, ok := r.before(f, q); ok && a.Noun > i {
				return a, true // "Asked about the letter in which she called it “…,”"
			}
		}
	}
	for i := v + 1; i < q; i++ {
		if k := r.Chunks[i].Kind; k == clauses.CommaMark || k == clauses.ColonMark || k == clauses.QuoteChunk {
			return Words{}, false
		}
	}
	if n := r.RightOf(f, v); r.IsWord(n, "by") && n+1 < q && r.Animate(r.Chunks[n+1]) {
		return r.Attributed(f, n+1, v, false, false), true
	}
	return Words{Noun: -1, Name: -1, Class: c.Cue, Cue: r.Tokens[c.Head].Span}, true
}

// open tells whether an attribution's verb is known, and whose it is left open
// for good.
func (a Words) open() bool { return a.Noun >= 0 && a.Source.Len() == 0 }

// introduced tells whether a verb of saying with a comma or colon after it
// leads to the quotation: `and said, “…”`.
func (r *Reading) introduced(f *clauses.Frame, q int) bool {
	if q-2 < f.Chunk {
		return false
	}
	v := r.Chunks[q-2]
	return (r.Chunks[q-1].Kind == clauses.CommaMark || r.Chunks[q-1].Kind == clauses.ColonMark) && v.Kind == clauses.VerbChunk && v.Cue == lexicon.CueSay && r.LeftOf(f, q-2) >= 0 && r.Chunks[r.LeftOf(f, q-2)].Kind != clauses.QuoteChunk
}

// IsQuestion tells whether a quotation ends as a question does.
func (r *Reading) IsQuestion(i int) bool {
	return r.Text[r.Quoted[r.Chunks[i].Quote].End-1] == '?'
}

// EndsWithComma tells whether a chunk is a quotation that ends with a comma.
func (r *Reading) EndsWithComma(i int) bool {
	if r.Chunks[i].Kind != clauses.QuoteChunk {
		return false
	}
	q := r.Quoted[r.Chunks[i].Quote]
	return r.Text[q.End-1] == ','
}

// OnlyTrails tells whether only words of time, place and manner stand from
// chunk i to the frame's end.
func (r *Reading) OnlyTrails(f *clauses.Frame, i int) bool {
	for ; i < f.End; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.QuoteChunk, clauses.ThatChunk, clauses.ColonMark:
			return false
		case clauses.VerbChunk:
			if c.Verb == clauses.Finite {
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
