package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What before meets on its way from a quotation to the verb it hangs on: verbs that are
// another's, and participles whose subject is yet to come.

// opensFrame tells whether nothing but a preposition, or an adverb and its comma, stands
// before a participle: "However, despite conceding that".
func (r *Reading) opensFrame(f *clauses.Frame, v int) bool {
	at := f.Chunk
	if at+1 < v && r.Chunks[at].Kind == clauses.Adverb && r.Chunks[at+1].Kind == clauses.CommaMark {
		at += 2
	}
	return v == at || v == at+1 && r.Chunks[at].Kind == clauses.PrepChunk
}

// leadsToSubject tells whether a participle with which a frame opens says the quotation, and
// its subject comes behind it and a comma: "Slamming “…,” Doe left".
func (r *Reading) leadsToSubject(f *clauses.Frame, v, s, q int) bool {
	if s <= q || r.Chunks[v].Verb != clauses.GerundForm || !r.opensFrame(f, v) || r.Chunks[s].Kind != clauses.NounChunk || !r.Animate(r.Chunks[s]) || r.saysNothing(f, v, s, q) {
		return false
	}
	if r.markBetween(clauses.CommaMark, v, q) && r.Chunks[v+1].Kind != clauses.ThatChunk && !r.owing(f, v, q) && !(r.Tells(v) && r.hasThat(v)) {
		return false // "Slamming the plan, critics were known as “…”, and they"
	}
	return r.EndsWithComma(q) || r.Chunks[q+1].Kind == clauses.CommaMark || r.Chunks[s-1].Kind == clauses.CommaMark || r.EndsWithComma(s-1)
}

// dubbedBy reads "The plan, dubbed “…” by Doe, failed" and "The plan, dismissed as “…” by Doe,".
func (r *Reading) dubbedBy(f *clauses.Frame, v, q int) (Words, bool) {
	c := r.Chunks[v]
	marked := v == q-2 && r.Chunks[q-1].Kind == clauses.PrepChunk && (r.IsWord(q-1, "as") || r.TakesMarked(v, strings.ToLower(r.Tokens[r.Chunks[q-1].First].Text)))
	if c.Cue != lexicon.CueLabel && !marked || c.Verb != clauses.Participle && !r.Tagged(v, "VBD") || !r.besideLeft(v, q) && !marked {
		return Words{}, false
	}
	by := r.RightOf(f, q)
	if by < 0 || by+1 >= f.End || !r.IsWord(by, "by") || r.Chunks[by+1].Kind != clauses.NounChunk || !r.Animate(r.Chunks[by+1]) {
		return Words{}, false
	}
	return r.Attributed(f, by+1, v, true, false), true
}

// heardFrom tells whether a preposition stands between a verb of hearing and who says what
// is heard: "heard from Doe that".
func (r *Reading) heardFrom(f *clauses.Frame, from, q int) bool {
	if from == f.Chunk || from+2 >= q || !r.IsWord(from, "from") {
		return false
	}
	verb, of := r.Chunks[from-1], r.Chunks[from+1]
	return verb.Kind == clauses.VerbChunk && isHearing(r.Tokens[verb.Head].Text) && of.Kind == clauses.NounChunk && r.Animate(of) && r.thatFollows(from+1, q)
}

// isHearing tells verbs for what comes from who says it: "heard from Doe that".
var isHearing = lexicon.OfSort("hearing")

// withinObject tells whether a verb right before a quotation ends a clause with "that" about
// what a verb that names or judges has for its object.
func (r *Reading) withinObject(f *clauses.Frame, v, q int) bool {
	if r.ofNamed(f, v, q) {
		return true
	}
	if v != q-1 || v-4 < f.Chunk || r.Chunks[v-1].Kind != clauses.NounChunk || r.Chunks[v-3].Kind != clauses.NounChunk {
		return false
	}
	if k := r.Chunks[v-2].Kind; k != clauses.ThatChunk && k != clauses.RelChunk {
		return false
	}
	c := r.Chunks[v-4]
	return c.Kind == clauses.VerbChunk && c.Cue == lexicon.CueLabel && c.Verb != clauses.Passive && c.Last == c.Head+1
}

// ofNamed tells whether a verb stands in a clause on what a verb that gives a name has for its
// object, and has had its own: "calling a story that said she had done so “…”".
func (r *Reading) ofNamed(f *clauses.Frame, v, q int) bool {
	if k := r.Chunks[q-1]; v+1 >= q-1 || k.Kind != clauses.NounChunk && k.Kind != clauses.Adverb && !(k.Kind == clauses.VerbChunk && k.Verb == clauses.Passive) {
		return false
	}
	rel := r.LeftOf(f, v)
	if rel-2 < f.Chunk || r.Chunks[rel].Kind != clauses.RelChunk && r.Chunks[rel].Kind != clauses.ThatChunk || r.Chunks[rel-1].Kind != clauses.NounChunk {
		return false
	}
	l := r.Chunks[rel-2]
	return l.Kind == clauses.VerbChunk && l.Verb != clauses.Passive && gives(r.Tokens[l.Head].Text)
}

// tellsTale tells whether a quotation is, or is part of, what is told as a tale is, and
// nobody it is told to stands before it: "told “a pack of lies”".
func (r *Reading) tellsTale(v, q int) bool {
	switch r.Tokens[r.Chunks[v].Head].Text {
	case "told", "tell", "tells", "telling":
	default:
		return false
	}
	between := q - v - 1
	if between > 1 || between == 1 && !lexicon.IsArticle(r.Tokens[r.Chunks[v+1].First].Text) || between == 1 && r.Chunks[v+1].Last != r.Chunks[v+1].First+1 {
		return false
	}
	quote := r.Quoted[r.Chunks[q].Quote]
	return !page.StartsSentenceCase(r.Text[quote.Start:quote.End])
}

// readsOver tells whether people read what the quotation is not: it stands neither beside the
// verb nor in a clause with "that".
func (r *Reading) readsOver(v, q int) bool {
	switch r.Tokens[r.Chunks[v].Head].Text {
	case "read", "reads", "reading":
		return !r.besideLeft(v, q) && r.Chunks[v+1].Kind != clauses.ThatChunk && v > 0 && !r.IsText(v-1)
	}
	return false
}
