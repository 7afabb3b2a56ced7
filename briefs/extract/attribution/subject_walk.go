package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// leftward walks from a finite verb left to its subject.
type leftward struct {
	r       *Reading
	f       *clauses.Frame
	v       int  // the verb
	i       int  // the chunk at hand
	best    int  // the subject, if nothing better comes; -1: none yet
	crossed bool // over a comma
	inside  bool // within a clause of its own
	done    bool // best is the subject, or there is none
}

// subjectBefore walks left from a finite verb to its subject.
func (r *Reading) subjectBefore(f *clauses.Frame, v int) int {
	w := leftward{r: r, f: f, v: v, i: v - 1, best: -1}
	for !w.done && w.i >= f.Chunk {
		switch r.Chunks[w.i].Kind {
		case clauses.Adverb, clauses.AsideChunk:
			w.i--
		case clauses.CommaMark, clauses.DashMark:
			w.mark()
		case clauses.QuoteChunk:
			w.quote()
		case clauses.RelChunk:
			w.relative()
		case clauses.PrepChunk:
			w.preposition()
		case clauses.VerbChunk:
			w.verb()
		case clauses.NounChunk:
			w.noun()
		case clauses.ThatChunk:
			w.that()
		default: // and, a colon
			w.joint()
		}
	}
	return w.best
}

// is ends the walk at a subject, -1: there is none.
func (w *leftward) is(s int) { w.best, w.done = s, true }

// stop ends the walk at the best subject found.
func (w *leftward) stop() { w.done = true }

// over goes on at the left of a chunk.
func (w *leftward) over(i int) { w.i = i - 1 }

// into goes on at the left of a chunk, within a clause that is not the verb's.
func (w *leftward) into(i int) {
	w.inside = true
	w.i = i - 1
}

// anew goes on at the left of a chunk, whatever was found behind it.
func (w *leftward) anew(i int) {
	w.best, w.inside = -1, false
	w.i = i - 1
}

// straight tells whether nothing but the verb's own phrases has been passed.
func (w *leftward) straight() bool { return !w.crossed && !w.inside }

// mark passes a comma or a dash, and a nickname in brackets: "Doe (“the Duck”) said".
func (w *leftward) mark() {
	r, i := w.r, w.i
	if r.IsWord(i, ")") && i-2 > w.f.Chunk && r.Chunks[i-1].Kind == clauses.QuoteChunk && r.Chunks[i-2].Kind == clauses.AsideChunk {
		w.i -= 3
		return
	}
	w.crossed = true
	w.i--
}

// quote passes a quotation that is part of what is told of the subject.
func (w *leftward) quote() {
	if !w.setInRelative() && !w.titles() {
		w.stop()
		return
	}
	w.crossed = true
	w.i--
}

// setInRelative: "The group, which tracks what it calls “hate” here, said".
func (w *leftward) setInRelative() bool {
	r, i := w.r, w.i
	if i <= w.f.Chunk {
		return false
	}
	return w.crossed && r.isPhrase(i) || (w.crossed || r.EndsWithComma(i)) && r.inRelative(w.f, i)
}

// titles: "The ad, titled “Enough,” accuses".
func (w *leftward) titles() bool {
	r, i := w.r, w.i
	if i == w.f.Chunk {
		return false
	}
	return r.Chunks[i-1].Kind == clauses.VerbChunk && r.Chunks[i-1].Verb == clauses.Participle || r.programme(w.f, i) || r.named(w.f, i)
}

// relative passes a "who", unless it is the subject: "who, at a meeting on Monday, said".
func (w *leftward) relative() {
	if w.crossed && !w.inside && w.best < 0 {
		w.is(w.i)
		return
	}
	w.into(w.i)
}

// preposition passes a preposition, unless the verb stands right behind it.
func (w *leftward) preposition() {
	if w.straight() && w.best < 0 && w.i == w.v-1 {
		w.is(-1)
		return
	}
	w.i--
}

// verb passes a verb of another clause; at the verb of the clause before, the subject must have been
// found.
func (w *leftward) verb() {
	r, i := w.r, w.i
	left := r.LeftOf(w.f, i)
	if c := r.Chunks[i]; c.Verb == clauses.GerundForm && c.Cue == lexicon.NoCue && left >= 0 && r.Chunks[left].Kind == clauses.NounChunk {
		w.into(i) // "a group looking into it maintains"
		return
	}
	if c := r.Chunks[i]; c.Verb == clauses.GerundForm && left >= 0 && r.Chunks[left].Kind == clauses.PrepChunk && !w.inside && w.crossed {
		w.over(left) // "who, in backing her, called"
		return
	}
	if w.straight() && w.isOfClauseBefore(left) {
		w.stop()
		return
	}
	w.into(i)
}

// isOfClauseBefore tells whether the verb at hand is that of a clause before the verb's: none with
// "who", and no participle.
func (w *leftward) isOfClauseBefore(left int) bool {
	r, c := w.r, w.r.Chunks[w.i]
	if c.Verb == clauses.Participle || strings.EqualFold(r.Tokens[c.First].Text, "being") {
		return false
	}
	if c.Verb == clauses.Infinitive && left >= 0 && r.Chunks[left].Kind == clauses.VerbChunk && r.RelativeVerb(w.f, left) {
		return false // "Doe, who hopes to win"
	}
	return left <= w.f.Chunk || r.Chunks[left].Kind != clauses.RelChunk && !r.IsWord(r.LeftOf(w.f, left), "whose")
}

// that passes the clause of a participle: "Doe, asked whether it was safe, said".
func (w *leftward) that() {
	r := w.r
	if !w.crossed || !w.inside || w.best >= 0 || !r.ofParticiple(w.f, w.i) && !r.ofRelative(w.f, w.i) {
		w.stop()
		return
	}
	w.i--
	if b := r.beforeApposed(w.f, w.i); w.i >= w.f.Chunk && r.Chunks[w.i].Kind == clauses.CommaMark && b >= 0 {
		w.over(b) // "Doe, answering a remark by the mayor, Jon Roe, that it was, said"
	}
}

// joint passes the "and" of a list within a clause: "Doe, who chairs its research and planning service
// and its trusts, said".
func (w *leftward) joint() {
	if w.r.Chunks[w.i].Kind != clauses.AndChunk || !w.crossed || w.best >= 0 && !w.joinsNouns() {
		w.stop()
		return
	}
	w.i--
}

// joinsNouns tells whether the "and" at hand joins two noun phrases, and no name is known for the
// subject.
func (w *leftward) joinsNouns() bool {
	r, i := w.r, w.i
	return i > w.f.Chunk && r.Chunks[i-1].Kind == clauses.NounChunk && r.Chunks[i+1].Kind == clauses.NounChunk && !r.IsNamedSpeaker(r.Chunks[w.best])
}
