package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// sieve is one way to read whose a quotation is. It is asked by what those above it have found, a
// where ok, and takes the place of that where it wins; nil: always.
type sieve struct {
	asked func(r *Reading, f *clauses.Frame, q int, a Words, ok bool) bool
	read  func(r *Reading, f *clauses.Frame, q int) (Words, bool)
	wins  func(r *Reading, a Words, b *Words) bool
}

// sieves are in order of how sure they are.
var sieves = []sieve{
	{unlessBehind, (*Reading).putBehind, nil},
	{always, (*Reading).seems, nil},
	{unlessBehind, (*Reading).trailing, nil},
	{mayBeColon, (*Reading).beforeColon, (*Reading).ownWords},
	{untilFound, (*Reading).beforeOrAround, nil},
	{mayBeWorded, (*Reading).inWordsOf, (*Reading).wordedNearer},
	{unlessBeside, (*Reading).viewpoint, (*Reading).nearerViewpoint},
	{untilFound, (*Reading).behindSemicolon, nil},
	{untilFound, (*Reading).saidOverSemicolon, nil},
	{untilFound, (*Reading).chanted, nil},
	{untilFound, (*Reading).led, nil},
	{untilFound, (*Reading).how, nil},
	{untilFound, (*Reading).conceded, nil},
	{untilFound, (*Reading).drawn, nil},
	{untilFound, (*Reading).ownVerb, nil},
	{untilFound, (*Reading).judged, nil},
	{untilFound, (*Reading).heard, nil},
	{untilFound, (*Reading).stated, nil},
}

func always(*Reading, *clauses.Frame, int, Words, bool) bool { return true }

func untilFound(_ *Reading, _ *clauses.Frame, _ int, _ Words, ok bool) bool { return !ok }

func unlessBehind(_ *Reading, _ *clauses.Frame, _ int, a Words, ok bool) bool { return !ok || !a.After }

func unlessBeside(_ *Reading, _ *clauses.Frame, _ int, a Words, ok bool) bool {
	return !ok || !a.Beside && !a.open()
}

// mayBeColon tells whether a colon before the quotation may say whose it is.
func mayBeColon(r *Reading, f *clauses.Frame, q int, a Words, ok bool) bool {
	return !ok || a.according && q > f.Chunk && r.Chunks[q-1].Kind == clauses.ColonMark
}

// ownWords tells whether a colon says whose words they are, though all is according to another:
// "According to Doe, Roe's first words were: “…”".
func (r *Reading) ownWords(_ Words, b *Words) bool {
	return b.Source.Len() > 0 && !b.according
}

// mayBeWorded tells whether "in the words of Doe" may follow.
func mayBeWorded(r *Reading, f *clauses.Frame, q int, _ Words, ok bool) bool {
	n := r.RightOf(f, q)
	return !ok || n > 0 && r.IsWord(n, "in") || r.wordedBefore(f, q)
}

// wordedBefore tells whether "in the words of Doe," stands right before a quotation.
func (r *Reading) wordedBefore(f *clauses.Frame, q int) bool {
	return q-6 >= f.Chunk && r.Chunks[q-1].Kind == clauses.CommaMark && r.Chunks[q-2].Kind == clauses.NounChunk && r.IsWord(q-3, "of") && r.Ends(q-4, "words") && r.IsWord(q-5, "in") && r.Chunks[q-6].Kind == clauses.CommaMark
}

// wordedNearer tells whether words behind the quotation, or right before it, say whose they are: "see him
// as a “…,” in the words of Doe".
func (r *Reading) wordedNearer(a Words, b *Words) bool {
	return b.After || b.Cue.Start > a.Cue.End && !a.After
}

// beforeOrAround reads what stands before a quotation, or about it where that is nearer: “No,” Doe
// said, after Roe called him “unfit”.
func (r *Reading) beforeOrAround(f *clauses.Frame, q int) (Words, bool) {
	a, ok := r.before(f, q)
	if ok && (a.Beside || a.open()) {
		return a, true
	}
	if b, set := r.around(f, q); set && (!ok || r.isAround(f, q, a, b)) {
		return b, true
	}
	return a, ok
}

// isAround tells whether what is set into a sentence or ends it, b, says whose words they are, and
// not a, which stands before them.
func (r *Reading) isAround(f *clauses.Frame, q int, a, b Words) bool {
	switch {
	case r.holds(a, b), r.governs(f, a, q), r.tellsOf(f, a, b, q):
		return false
	case b.After && r.OpensSubordinate(f) && r.embeds(f, a, q):
		return false
	}
	return b.After || b.according || a.Source.Start < b.Cue.End
}

// nearerViewpoint tells whether the one to whom something is so stands nearer to the quotation than
// whoever was found, and is the same one: "He doubts it, because to him it is “…”".
func (r *Reading) nearerViewpoint(a Words, b *Words) bool {
	if b.Source.Start <= a.Source.Start || !r.samePronoun(a, *b) {
		return false
	}
	b.Token = a.Token // who it is, the first pronoun tells
	return true
}

// saidOverSemicolon reads "Doe said; “…”".
func (r *Reading) saidOverSemicolon(f *clauses.Frame, q int) (Words, bool) {
	v := q - 2
	if v <= f.Chunk || r.Chunks[q-1].Kind != clauses.StopMark || r.Tokens[r.Chunks[q-1].First].Text != ";" || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Cue != lexicon.CueSay || r.Chunks[v].Verb != clauses.Finite {
		return Words{}, false
	}
	s := r.Subject(f, v)
	if s < 0 || s >= v || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	return r.Attributed(f, s, v, false, true), true
}
