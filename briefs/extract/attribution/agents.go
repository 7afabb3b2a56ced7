package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// participleBy reads "the plan, derided by Doe as “…”": the one whose words
// they are stands right after the verb.
func (r *Reading) participleBy(f *clauses.Frame, v, q int) (Words, bool) {
	c := r.Chunks[v]
	left := r.LeftOf(f, v)
	if c.Cue == lexicon.CueManner || c.Verb != clauses.Participle && !r.Tagged(v, "VBD") || left < 0 && (v > f.Chunk || c.Cue != lexicon.CueLabel) || left >= 0 && r.Chunks[left].Kind != clauses.CommaMark && r.Chunks[left].Kind != clauses.DashMark && r.Chunks[left].Kind != clauses.NounChunk && r.Chunks[left].Kind != clauses.AndChunk {
		return Words{}, false
	}
	if o := left - 1; left > f.Chunk && r.Chunks[left].Kind == clauses.NounChunk && r.Chunks[o].Kind == clauses.VerbChunk && r.Chunks[o].Verb == clauses.Finite && gives(r.Tokens[r.Chunks[o].Head].Text) {
		return Words{}, false // "Roe called a budget hammered out by others a “…”"
	}
	if left >= 0 && r.IsText(left) && lexicon.Perceives(r.Tokens[c.Head].Text) {
		return Words{}, false // "a statement seen by the paper"
	}
	n := r.RightOf(f, v)
	if n >= 0 && n+1 < q && r.finiteWithin(n+1, q) && r.unbroken(n, r.nextVerb(n)) {
		return Words{}, false // "the words chosen by Roe were “…”"
	}
	if n < 0 || n+1 >= q || !r.IsWord(n, "by") || r.Chunks[n+1].Kind != clauses.NounChunk || !r.Animate(r.Chunks[n+1]) || c.Cue != lexicon.CueLabel && c.Verb != clauses.Participle {
		return Words{}, false
	}
	if r.thatOfSaying(f, v, n+1, q) || n+3 < q && r.Chunks[n+2].Kind == clauses.AndChunk && r.Chunks[n+3].Kind == clauses.VerbChunk && r.Chunks[n+3].Verb == clauses.Finite {
		return Words{}, false // "the fears voiced by Roe and will be"
	}
	return r.Attributed(f, n+1, v, false, false), true
}

// reasonsOf reads "the reasons given by Doe were “…”", "one fault cited by Doe is “…”": what
// somebody lists, and what the verb behind it says that it is.
func (r *Reading) reasonsOf(f *clauses.Frame, v, q int) (Words, bool) {
	left := r.LeftOf(f, v)
	if q-1 <= v+2 || left < 0 || r.Chunks[left].Kind != clauses.NounChunk || !isListing(r.Tokens[r.Chunks[v].Head].Text) || !r.IsWord(v+1, "by") || !r.IsBe(r.Chunks[q-1].First) || r.Chunks[q-1].Kind != clauses.VerbChunk {
		return Words{}, false
	}
	n := v + 2
	for n+2 < q-1 && (r.Chunks[n+1].Kind == clauses.AndChunk || r.IsWord(n+1, "of")) && r.Chunks[n+2].Kind == clauses.NounChunk {
		n += 2 // "by a third or more of the builders"
	}
	if !r.Animate(r.Chunks[n]) || !r.unbroken(n, q-1) {
		return Words{}, false
	}
	a := r.Attributed(f, n, v, false, false)
	a.Class = lexicon.CueSay
	return a, true
}

// isListing tells participles for what somebody names among others.
var isListing = lexicon.OfSort("listing")

// ownDoing reads "Roe pointed to Doe's once referring to it as “…”": what the possessor before a
// verb in -ing does.
func (r *Reading) ownDoing(f *clauses.Frame, v int) (Words, bool) {
	left := r.LeftOf(f, v)
	if left < 0 || r.Chunks[v].Verb != clauses.GerundForm || r.Chunks[left].Kind != clauses.NounChunk {
		return Words{}, false
	}
	c := r.Chunks[left]
	if last := r.Tokens[c.Last-1]; !page.IsPossessive(last.Tag, last.Text) {
		return Words{}, false
	}
	a := Words{Noun: -1, Name: -1, Cue: r.Tokens[r.Chunks[v].Head].Span, Class: r.Chunks[v].Cue}
	return r.PossessedBy(a, c, c.Last)
}

// shortened tells whether what looks like a verb hangs on the noun phrase before it, whose own verb
// the quotation begins with: "the builders invited to the talks “are …”".
func (r *Reading) shortened(f *clauses.Frame, v, q int) bool {
	c := r.Chunks[v]
	left := r.LeftOf(f, v)
	return c.Last == c.First+1 && strings.HasSuffix(r.Tokens[c.Head].Text, "ed") && c.Cue != lexicon.CueSay && c.Cue != lexicon.CueThink && left >= 0 && r.Chunks[left].Kind == clauses.NounChunk && !r.IsPronoun(r.Chunks[left]) && r.Chunks[left].Mention < 0 &&
		v+2 < q && r.Chunks[v+1].Kind == clauses.PrepChunk && r.unbroken(v, q) && r.quotesPredicate(q)
}

// thatOfSaying tells whether the clause with "that" behind who did what the participle at
// chunk v says, at chunk n, belongs to a verb of saying before: "said in a letter read out
// by Roe that".
func (r *Reading) thatOfSaying(f *clauses.Frame, v, n, q int) bool {
	if n+1 >= q || r.Chunks[n+1].Kind != clauses.ThatChunk {
		return false
	}
	for i := v - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		case clauses.VerbChunk:
			return c.Cue == lexicon.CueSay && c.Verb == clauses.Finite && r.Chunks[i+1].Kind == clauses.PrepChunk
		default:
			return false
		}
	}
	return false
}

// agent reads the speaker of a passive: "was called “…” by Doe", "was quoted as
// saying “…”".
func (r *Reading) agent(f *clauses.Frame, v, q int) (Words, bool) {
	from := v + 1
	for i := v + 1; i+1 < q; i++ {
		if r.IsWord(i, "by") && i > v+1 && r.Chunks[i-1].Kind == clauses.AndChunk {
			from = i // "hailed by Doe as a hero and by Roe as “…”"
		}
	}
	if n := r.RightOf(f, q); n >= 0 && n+1 < f.End && r.IsWord(n, "by") {
		from = n // called “…” by Doe and “…” by Roe
	}
	for i := from; i+1 < f.End; i++ {
		c := r.Chunks[i]
		if i+2 == q-1 && c.Kind == clauses.PrepChunk && r.IsPronoun(r.Chunks[q-1]) && r.beginsWithVerb(q) {
			break // "was called by an actor she “liked in the past”"
		}
		if c.Kind == clauses.PrepChunk && strings.EqualFold(r.Tokens[c.First].Text, "by") && r.Chunks[i+1].Kind == clauses.NounChunk && (r.Animate(r.Chunks[i+1]) || r.Viewer(r.Chunks[i+1]) || r.IsAsked(v)) {
			return r.Attributed(f, i+1, v, i > q, false), true
		}
		if i > q && (c.Kind == clauses.VerbChunk || c.Kind == clauses.CommaMark) {
			break
		}
	}
	return Words{}, false
}
