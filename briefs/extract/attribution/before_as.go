package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Verbs before an "as", and whose the words behind it are.

// calledUp tells whether "called" only tells of a telephone: "no one had called her since a “…”".
func (r *Reading) calledUp(f *clauses.Frame, v, q int) bool {
	p := q - 1
	if p > v && r.isBareArticle(p) {
		p--
	}
	return r.Chunks[v].Cue == lexicon.CueLabel && gives(r.Tokens[r.Chunks[v].Head].Text) && p > v+1 && r.Chunks[v+1].Last == r.Chunks[v+1].First+1 && lexicon.IsObjective(r.Tokens[r.Chunks[v+1].First].Text) && (r.IsWord(p, "since") || r.IsWord(p, "after") || r.IsWord(p, "before") || r.IsWord(p, "during"))
}

// asOfOuter tells whether the "as" before a quotation is that of a verb further left, which judges what
// others have said: "brushed off reports that Roe wrote the letters as “…”".
func (r *Reading) asOfOuter(f *clauses.Frame, v, q int) bool {
	if r.Chunks[v].Cue != lexicon.CueSay || r.Chunks[v].Verb != clauses.Finite || !r.IsWord(q-1, "as") {
		return false
	}
	for i := v - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.NounChunk, clauses.Adverb, clauses.AsideChunk, clauses.PrepChunk:
		case clauses.ThatChunk:
			n, o := r.Chunks[i-1], i-2
			return o >= f.Chunk && n.Kind == clauses.NounChunk && lexicon.IsCueNoun(r.Tokens[n.Head].Text) && r.Chunks[o].Kind == clauses.VerbChunk && r.Chunks[o].Cue == lexicon.CueLabel && r.Chunks[o].Verb == clauses.Finite
		default:
			return false
		}
	}
	return false
}

// withinLabel tells whether a verb only tells of what somebody calls something: "described the plan as the
// first written “…”", "praised Roe as a man who understands that it is “…”".
func (r *Reading) withinLabel(f *clauses.Frame, v, q int) bool {
	c := r.Chunks[v]
	if v == f.Chunk || c.Verb != clauses.Participle && (c.Cue != lexicon.CueThink || r.Chunks[v-1].Kind != clauses.RelChunk) || c.Verb == clauses.Participle && v+1 < q && r.IsWord(v+1, "by") {
		return false
	}
	as := -1
	for i := v - 1; i > f.Chunk; i-- {
		switch k := r.Chunks[i]; {
		case r.IsWord(i, "as"):
			as = i
		case k.Kind == clauses.NounChunk || k.Kind == clauses.PrepChunk || k.Kind == clauses.Adverb || k.Kind == clauses.RelChunk && i == v-1:
		case k.Kind == clauses.VerbChunk:
			return as > 0 && k.Cue == lexicon.CueLabel && k.Verb == clauses.Finite
		default:
			return false
		}
	}
	return false
}

// introducedAs reads a verb that gives a name only with "as": "introduced her as “…”".
func (r *Reading) introducedAs(f *clauses.Frame, v, q int) (Words, bool) {
	c, as := r.Chunks[v], q-1
	if r.isBareArticle(as) {
		as--
	}
	if c.Verb != clauses.Finite && c.Verb != clauses.GerundForm || as <= v+1 || !r.IsWord(as, "as") || !strings.HasPrefix(r.Tokens[c.Head].Text, "introduc") || !r.unbroken(v, as) {
		return Words{}, false
	}
	s := r.Subject(f, v)
	if s < 0 || s >= v || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	a := r.Attributed(f, s, v, false, false)
	a.Class = lexicon.CueLabel
	return a, true
}

// judgedInText: "was described in the report as “…”", by nobody but the text.
func (r *Reading) judgedInText(f *clauses.Frame, v, q int) (Words, bool) {
	c := r.Chunks[v]
	if c.Verb != clauses.Passive && c.Verb != clauses.Participle || c.Cue != lexicon.CueLabel || v+3 >= q || !r.IsWord(v+1, "in") || !r.IsText(v+2) {
		return Words{}, false
	}
	as := r.PhrasesEnd(f, v+3)
	if as >= q || !r.IsWord(as, "as") || !r.unbroken(as, q) {
		return Words{}, false
	}
	return r.Attributed(f, v+2, v, false, false), true
}

// objectless tells whether a verb of judging with "as" right after it has
// nothing to judge but what stands before it: it is no past tense.
func (r *Reading) objectless(f *clauses.Frame, v int) bool {
	c := r.Chunks[v]
	if c.Kind != clauses.VerbChunk || c.Cue != lexicon.CueLabel {
		return false
	}
	left := r.LeftOf(f, v)
	if v+3 < f.End && r.Chunks[v+2].Kind == clauses.QuoteChunk && r.Chunks[v+3].Kind == clauses.NounChunk && left >= 0 {
		return false // "Doe dismissed as “…” a report that"
	}
	if c.Verb == clauses.Finite || c.Verb == clauses.Participle {
		if s := r.Subject(f, v); s > f.Chunk && s < v && r.headsRelative(f, s) {
			return false // "what Doe, a farmer, described as"
		}
	}
	if n := v + 3; n < f.End && r.Chunks[n-1].Kind == clauses.QuoteChunk && r.Chunks[n].Kind == clauses.VerbChunk && r.Chunks[n].Verb == clauses.Finite && r.Tagged(v, "VBD") && c.Last == c.First+1 {
		return true // "A man described as “…” is dead"
	}
	return c.Verb == clauses.Participle || c.Verb == clauses.Finite && c.Last == c.First+1 && r.Tagged(v, "VBD") && left > f.Chunk && r.Chunks[left].Kind == clauses.CommaMark
}

// headsRelative tells whether a subject is that of a clause about the noun before it: "which Doe", "whose plan
// the mayor", "a plan Doe, a farmer,".
func (r *Reading) headsRelative(f *clauses.Frame, s int) bool {
	if r.Chunks[s-1].Kind == clauses.RelChunk || r.unlinked(s-1, s) {
		return true
	}
	if s-2 >= f.Chunk && r.Chunks[s-1].Kind == clauses.NounChunk && r.IsWord(s-2, "whose") {
		return true
	}
	return s-3 >= f.Chunk && (r.unlinked(s-3, s-2) || r.Chunks[s-1].Kind == clauses.CommaMark && r.Chunks[s-3].Kind == clauses.RelChunk)
}
