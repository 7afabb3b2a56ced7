package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Verbs before a quotation that say how somebody spoke, or what one is out to do, where
// the words for it are those of who tells of it.

// toldWithin reads "Roe wrote that Doe spoke “movingly of it”" and "According to the
// leaflet, Doe intends to “…”".
func (r *Reading) toldWithin(f *clauses.Frame, v, s, q int) (Words, bool) {
	c := r.Chunks[v]
	quote := r.Quoted[r.Chunks[q].Quote]
	switch {
	case c.Cue == lexicon.CueManner && v == q-1 && !page.StartsSentenceCase(r.Text[quote.Start:quote.End]):
		if o := r.Outer(f, v); o.Source.Len() > 0 && o.Noun != s {
			return o, true
		}
	case c.Verb == clauses.Finite && (c.Cue == lexicon.CueAct || c.Cue == lexicon.CueThink) && r.minds(v) && !r.IsPronoun(r.Chunks[s]):
		if n := r.OpensAccording(f); n >= 0 && n < s {
			return r.Attributed(f, n, n-1, false, false), true
		}
	}
	return Words{}, false
}

// OpensAccording gives whom a frame that opens with "according to" names behind it, or -1.
func (r *Reading) OpensAccording(f *clauses.Frame) int {
	at := f.Chunk
	if at < f.End && r.Chunks[at].Kind == clauses.AndChunk {
		at++
	}
	if at+1 < f.End && r.Chunks[at].Kind == clauses.According && r.Chunks[at+1].Kind == clauses.NounChunk {
		return at + 1
	}
	return -1
}

// untilThen tells whether a subject stands in a clause that says when or if, which opens what
// somebody else is told to say and is over before the quotation: "Roe said that until Doe
// assures them it is safe, “…”".
func (r *Reading) untilThen(f *clauses.Frame, s, q int) bool {
	if s-2 < f.Chunk || r.Chunks[s-1].Kind != clauses.PrepChunk || !r.ClauseHead(s-1) || r.Chunks[q-1].Kind != clauses.CommaMark {
		return false
	}
	o := r.Chunks[s-2]
	quote := r.Quoted[r.Chunks[q].Quote]
	return (o.Kind == clauses.ThatChunk || o.Kind == clauses.VerbChunk && o.Cue == lexicon.CueSay && o.Verb == clauses.Finite) && !page.StartsSentenceCase(r.Text[quote.Start:quote.End])
}

// goesOnTold reads "Roe said the union filed papers opposing it but “raised nothing new”": a
// quotation that begins with the verb of a second predicate is of who tells the first.
func (r *Reading) goesOnTold(f *clauses.Frame, a Words, ok bool, q int) (Words, bool) {
	if q-2 <= f.Chunk || r.Chunks[q-1].Kind != clauses.AndChunk || r.Chunks[q-2].Kind == clauses.QuoteChunk || ok && (a.After || a.Beside) {
		return Words{}, false
	}
	if !r.quotesVerb(q) {
		return Words{}, false
	}
	o := r.Outer(f, q-1)
	return o, o.Source.Len() > 0 && o.Class == lexicon.CueSay && o.Noun >= 0 && !(ok && a.Noun == o.Noun)
}
