package attribution

import (
	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What is told of in the subject of a clause is over when that clause's verb
// comes: in "Roe said those who call the vote a fraud were “…”" and "Roe said Doe's
// words about the strike felt like “…”" the quotation is Roe's.

// withinSubject tells whether a verb or noun of saying at chunk i stands in the
// subject of a clause that somebody else is told to say, whose verb comes before
// the quotation.
func (r *Reading) withinSubject(f *clauses.Frame, i, q int) bool {
	o := r.sayingBefore(f, i)
	if o < 0 {
		return false
	}
	if r.Chunks[i].Kind == clauses.NounChunk {
		return r.predicateAfter(f, i, q, false)
	}
	if r.resumes(i, q) && (r.hasThat(o) || r.Chunks[i].Cue != lexicon.CueSay && r.Chunks[i].Cue != lexicon.CueThink || r.Chunks[i].Verb == clauses.Infinitive && r.Chunks[i+1].Kind == clauses.NounChunk && !r.Tells(i)) {
		return true
	}
	for n := o + 1; n+1 < i; n++ {
		if c := r.Chunks[n]; c.Kind == clauses.NounChunk && lexicon.IsCueNoun(r.Tokens[c.Head].Text) && r.Chunks[n+1].Kind == clauses.ThatChunk && r.predicateAfter(f, n, q, false) {
			return true // "says claims that scores were agreed by others are “…”"
		}
	}
	if r.Chunks[i].Verb == clauses.GerundForm && i-1 > o && r.Chunks[i-1].Kind == clauses.NounChunk && !lexicon.Perceives(r.Tokens[r.Chunks[o].Head].Text) {
		return r.quotesPredicate(q) // "said the complaints of nurses protesting against it “come …”"
	}
	return r.hangsOnNoun(f, o, i) && r.predicateAfter(f, i, q, r.Chunks[i].Cue == lexicon.CueSay || r.Chunks[i].Cue == lexicon.CueThink)
}

// resumes tells whether "and that" stands between a verb and the quotation: the clause is
// the next one of what somebody before says.
func (r *Reading) resumes(v, q int) bool {
	for i := v + 1; i+1 < q; i++ {
		if r.Chunks[i].Kind == clauses.ThatChunk {
			return false
		}
		if r.Chunks[i].Kind == clauses.AndChunk && r.Chunks[i+1].Kind == clauses.ThatChunk {
			return true
		}
	}
	return false
}

// hasThat tells whether a verb, or whom it is said to, has "that" right behind it.
func (r *Reading) hasThat(v int) bool {
	n := v + 1
	if n+1 < len(r.Chunks) && r.Tells(v) && r.Chunks[n].Kind == clauses.NounChunk {
		n++
		for n+2 < len(r.Chunks) && (r.Chunks[n].Kind == clauses.PrepChunk && r.Chunks[n+1].Kind == clauses.NounChunk && r.temporalOrPlace(n+1) || r.Chunks[n].Kind == clauses.Adverb) {
			if r.Chunks[n].Kind == clauses.PrepChunk {
				n++
			}
			n++ // "told the board on Monday that"
		}
	}
	return n < len(r.Chunks) && r.Chunks[n].Kind == clauses.ThatChunk
}

// temporalOrPlace tells whether a noun phrase behind a preposition says when, where or in what
// something was said.
func (r *Reading) temporalOrPlace(n int) bool {
	c := r.Chunks[n]
	return c.Kind == clauses.NounChunk && (r.TemporalPhrase(c) || c.Mention < 0 && !r.Animate(c) || r.IsText(n) || c.Mention >= 0 && r.KindOf(c.Mention) == briefs.Place)
}

// quotesPredicate tells whether a quotation begins with the finite verb of what stands
// before it: the strikes “come from sloth”.
func (r *Reading) quotesPredicate(q int) bool {
	if r.Chunks[q-1].Kind != clauses.NounChunk {
		return false
	}
	t := r.TokenAt(r.Quoted[r.Chunks[q].Quote].Start)
	for t < len(r.Tokens) && page.IsAdverbTag(r.Tokens[t].Tag) {
		t++
	}
	return t < len(r.Tokens) && (page.IsFiniteTag(r.Tokens[t].Tag) || r.Tokens[t].Tag == "VB" || r.Tokens[t].Tag == "MD" || r.Tokens[t].Text == "come" || r.Tokens[t].Text == "become")
}

// sayingBefore gives the nearest verb of saying before chunk i that has a clause of its
// own with chunk i in it, or "according to" at the frame's head; -1 where there is none.
func (r *Reading) sayingBefore(f *clauses.Frame, i int) int {
	for o := i - 1; o >= f.Chunk; o-- {
		switch c := r.Chunks[o]; c.Kind {
		case clauses.StopMark, clauses.QuoteChunk, clauses.ColonMark:
			return -1
		case clauses.CommaMark:
			if r.Chunks[o+1].Kind == clauses.AndChunk {
				continue
			}
			if o-1 > f.Chunk && r.Chunks[f.Chunk].Kind == clauses.According {
				return o // "According to Roe, those who call it"
			}
			return -1
		case clauses.NounChunk:
			if r.Chunks[o+1].Kind == clauses.ThatChunk && lexicon.IsCueNoun(r.Tokens[c.Head].Text) && r.Owned(c) {
				return o // "Doe's claim that those who call it"
			}
			if o-2 >= f.Chunk && r.Chunks[o+1].Kind == clauses.ThatChunk && r.TemporalPhrase(c) && r.Chunks[o-1].Kind == clauses.PrepChunk && r.Owned(r.Chunks[o-2]) && lexicon.IsCueNoun(r.Tokens[r.Chunks[o-2].Head].Text) {
				return o // "Doe's claim on Monday that those who call it"
			}
			if o-2 >= f.Chunk && r.Chunks[o+1].Kind == clauses.ThatChunk && (r.IsWord(o-1, "by") || r.IsWord(o-1, "from")) && r.Chunks[o-2].Kind == clauses.NounChunk && lexicon.IsCueNoun(r.Tokens[r.Chunks[o-2].Head].Text) {
				return o // "a warning from Doe that those who call it"
			}
		case clauses.VerbChunk:
			if (c.Cue == lexicon.CueSay || c.Cue == lexicon.CueThink && r.Chunks[o+1].Kind == clauses.ThatChunk) && (c.Verb == clauses.Finite || c.Verb == clauses.GerundForm && r.Chunks[o+1].Kind == clauses.ThatChunk) && !r.hangsOnNoun(f, f.Chunk-1, o) {
				return o
			}
		}
	}
	return -1
}

// hangsOnNoun tells whether a verb stands in a clause that hangs on a noun behind chunk
// from: "those who call", "the plan Doe rejected", "a rally at which Doe called".
func (r *Reading) hangsOnNoun(f *clauses.Frame, from, v int) bool {
	s := r.Subject(f, v)
	if s < 0 || s <= from || s >= v {
		return false
	}
	if r.Chunks[s].Kind == clauses.RelChunk || r.IsWord(s, "that") {
		return s-1 > from
	}
	if r.Chunks[v].Verb == clauses.Participle && s == r.LeftOf(f, v) && r.Chunks[s].Kind == clauses.NounChunk && v+1 < f.End && r.IsWord(v+1, "by") {
		return true // "the arguments cited by Doe"
	}
	if s-1 <= from {
		return false
	}
	before := s - 2
	switch b := r.Chunks[s-1]; b.Kind {
	case clauses.RelChunk:
		return true
	case clauses.ThatChunk:
		return before >= f.Chunk && r.Chunks[before].Kind == clauses.NounChunk && !r.IsNamedSpeaker(r.Chunks[before])
	case clauses.NounChunk: // "the plan Doe rejected", but "told reporters Doe rejected", "Last week Doe rejected"
		return !r.IsPronoun(b) && !r.TemporalPhrase(b) && !(before >= f.Chunk && r.Chunks[before].Kind == clauses.VerbChunk && r.Tells(before))
	}
	return false
}

// asideTo gives the comma that ends a phrase without a verb of its own that a comma opens, where
// a finite verb stands behind it before chunk q; -1 for none.
func (r *Reading) asideTo(comma, q int) int {
	if r.Chunks[comma].Kind != clauses.CommaMark || comma+1 >= q || r.Chunks[comma+1].Kind != clauses.PrepChunk {
		return -1
	}
	for j := comma + 1; j+1 < q; j++ {
		switch r.Chunks[j].Kind {
		case clauses.CommaMark:
			if v := r.Chunks[j+1]; v.Kind == clauses.VerbChunk && (v.Verb == clauses.Finite || v.Verb == clauses.Passive) {
				return j
			}
			return -1
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		default:
			return -1
		}
	}
	return -1
}

// predicateAfter tells whether the verb of the clause around a noun or verb of saying at
// chunk i stands between it and the quotation. Each "that", "who" and conjunction has a
// verb of its own, and one that takes a clause may have another: "those who say the vote
// was a fraud were “…”".
func (r *Reading) predicateAfter(f *clauses.Frame, i, q int, takesClause bool) bool {
	open, within, link, past := 0, 0, false, false
	if next := r.Chunks[i+1]; next.Kind == clauses.PrepChunk || next.Kind == clauses.VerbChunk && next.Verb == clauses.Infinitive || r.IsWord(i+1, "yes") || r.IsWord(i+1, "no") {
		takesClause = false // "those who objected to it were", "a man who had asked to shake his hand was"
	}
	for j := i + 1; j < q; j++ {
		switch c := r.Chunks[j]; c.Kind {
		case clauses.CommaMark, clauses.StopMark, clauses.ColonMark, clauses.DashMark, clauses.QuoteChunk:
			if c.Kind == clauses.CommaMark && j+1 < q && r.Chunks[j+1].Kind == clauses.NounChunk && clauses.IsYear(r.Tokens[r.Chunks[j+1].Head].Text) {
				continue // "in March, 1986"
			}
			if shut := r.asideTo(j, q); c.Kind == clauses.CommaMark && shut > 0 {
				j = shut // "the terms that Doe proposed, as a way out, were"
				continue
			}
			return false
		case clauses.ThatChunk, clauses.RelChunk:
			open++
			within++
		case clauses.PrepChunk:
			if r.ClauseHead(j) {
				open++
				within++
			}
		case clauses.AndChunk:
			link = true
			continue
		case clauses.VerbChunk:
			switch {
			case c.Verb == clauses.Infinitive && r.Chunks[i].Kind == clauses.NounChunk:
				within++ // "Doe's promise to build a wall was"
			case c.Verb == clauses.Participle && open == 0 && !r.IsWord(j+1, "by") && (r.Chunks[j-1].Kind == clauses.NounChunk || r.Chunks[j-1].Kind == clauses.VerbChunk):
				past = true // a past tense, if no other verb comes: "those who call it so deserved"
			case c.Verb != clauses.Finite && c.Verb != clauses.Passive, link && r.Chunks[j-1].Kind == clauses.AndChunk:
			case open > 0:
				open--
			case takesClause && r.Chunks[j-1].Kind != clauses.PrepChunk:
				takesClause = false
			case r.Chunks[i].Kind == clauses.NounChunk && within == 0 && r.IsBe(c.Head) && !r.IsWord(j+1, "not"):
				return false // "Doe's answer to the board was “…”"
			default:
				return true
			}
		}
	}
	return past || !takesClause && open == 0 && r.quotesPredicate(q)
}
