package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// holds tells whether the one who says it, by a verb before the quotation, keeps
// the words that the sentence ends by giving to a writing, or to some who have no
// name: "Doe told the officers it was “…,” according to the report".
func (r *Reading) holds(a, b Words) bool {
	if !b.according || !b.After || b.Name >= 0 || a.Source.Len() == 0 || a.Class != lexicon.CueSay && a.Class != lexicon.CueLabel {
		return false
	}
	return a.Noun < 0 || r.Chunks[a.Noun].Kind == clauses.RelChunk || r.Animate(r.Chunks[a.Noun]) && !r.IsText(a.Noun)
}

// governs tells whether nothing but the object of a verb that names or judges stands
// between it and the quotation: "Doe, described by Roe as “…,” left, Poe said".
func (r *Reading) governs(f *clauses.Frame, a Words, q int) bool {
	if a.Class == lexicon.CueSay && a.Cue.End < a.Source.Start && lexicon.IsCueNoun(r.Text[a.Cue.Start:a.Cue.End]) && a.Noun >= 0 && a.Noun < q && r.thatFollows(a.Noun, q) {
		that := a.Noun + 1
		for r.Chunks[that].Kind != clauses.ThatChunk {
			that++
		}
		verbs := 0 // "claims made by Roe that the plan is “…” are false, Doe said"
		for i := that; i < q; i++ {
			if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite {
				verbs++
			}
		}
		return verbs == 1
	}
	if a.Class != lexicon.CueLabel || a.After || a.Source.Len() == 0 {
		return false
	}
	for i := q - 1; i >= f.Chunk && r.Chunks[i].Kind != clauses.VerbChunk; i-- {
		if k := r.Chunks[i].Kind; k != clauses.NounChunk && k != clauses.PrepChunk && k != clauses.Adverb {
			return false
		}
		if i > f.Chunk && r.Chunks[i-1].Kind == clauses.VerbChunk {
			return r.Tokens[r.Chunks[i-1].Head].Start == a.Cue.Start
		}
	}
	return false
}

// tellsOf tells whether the one who says it, by a verb before the quotation, is told of by
// another with whose name the sentence ends: "Doe said sorry for “…” in May, Roe said".
func (r *Reading) tellsOf(f *clauses.Frame, a, b Words, q int) bool {
	return b.After && !b.according && a.Class == lexicon.CueSay && a.Name >= 0 && b.Name >= 0 && !r.sameBearer(a.Name, b.Name) && a.Noun >= 0 && r.IsNamedPerson(r.Chunks[a.Noun]) && r.embeds(f, a, q)
}

// embeds tells whether the clause that a quotation ends hangs on a verb of saying or
// judging before it, and on nothing else.
func (r *Reading) embeds(f *clauses.Frame, a Words, q int) bool {
	if a.Noun < 0 || a.Source.Len() == 0 || a.After || a.Class != lexicon.CueSay && a.Class != lexicon.CueLabel && (a.Class != lexicon.CueThink && (a.Class != lexicon.CueShow || !r.IsPronoun(r.Chunks[q-1])) || !r.OpensSubordinate(f)) || !r.Animate(r.Chunks[a.Noun]) || r.IsText(a.Noun) {
		return false
	}
	if r.Chunks[a.Noun].Kind == clauses.RelChunk {
		return r.IsWord(a.Noun, "who") && a.Class == lexicon.CueSay && r.RightOf(f, a.Noun) >= 0 && r.Tokens[r.Chunks[r.RightOf(f, a.Noun)].Head].Start == a.Cue.Start &&
			a.Noun > f.Chunk && r.Chunks[a.Noun-1].Kind == clauses.NounChunk && r.Chunks[a.Noun-1].Mention < 0 && page.IsIndefinite(r.Tokens[r.Chunks[a.Noun-1].First]) // "a call from a woman who said it was “…,” police said"
	}
	for v := a.Noun + 1; v < q; v++ {
		if c := r.Chunks[v]; c.Kind == clauses.VerbChunk && r.Tokens[c.Head].Start == a.Cue.Start {
			if c.Verb == clauses.GerundForm && c.Cue == lexicon.CueSay && r.besideLeft(v, q) {
				return true // shouting “Out,” a passer-by said
			}
			if c.Verb != clauses.Finite || r.Subordinate(f, v) && !r.WhenClause(f, v, f.End) || NotYet[r.Tokens[c.First].Text] {
				return false
			}
			for i := v + 1; i < q; i++ {
				switch r.Chunks[i].Kind {
				case clauses.AndChunk, clauses.CommaMark, clauses.DashMark, clauses.QuoteChunk, clauses.ColonMark:
					return false
				}
			}
			return v+1 < q
		}
	}
	return false
}

// around reads an attribution that is set into the sentence or ends it, and so
// covers all of it: “The years that followed, Doe said, were …”.
func (r *Reading) around(f *clauses.Frame, q int) (Words, bool) {
	best, distance := Words{}, 0
	for i := f.Chunk; i < f.End; i++ {
		c := r.Chunks[i]
		var a Words
		switch {
		case c.Kind == clauses.According:
			s := r.RightOf(f, i)
			if s < 0 || !r.accords(r.Chunks[s]) {
				continue
			}
			a = r.Attributed(f, s, i, i > q, false)
		case c.Kind == clauses.VerbChunk && (c.Cue == lexicon.CueSay || c.Cue == lexicon.CueThink || c.Cue == lexicon.CueManner || c.Cue == lexicon.CueShow && r.LeftOf(f, i) >= 0 && r.IsText(r.LeftOf(f, i))) && (c.Verb == clauses.Finite || c.Verb == clauses.Participle):
			s := r.parenthetic(f, i)
			if s < 0 {
				continue
			}
			a = r.Attributed(f, s, i, i > q, false)
		default:
			continue
		}
		d := i - q
		if d < 0 {
			d = -d
		}
		if r.markBetween(clauses.StopMark, min(i, q), max(i, q)) {
			continue // "…, the paper said; she called it “…”"
		}
		if best.Source.Len() == 0 || d < distance {
			best, distance = a, d
		}
	}
	return best, best.Source.Len() > 0
}

// parenthetic gives the subject of a verb of saying that has nothing to say
// but the sentence around it: ", Doe said." and ", said Doe, a farmer,".
func (r *Reading) parenthetic(f *clauses.Frame, v int) int {
	next := r.RightOf(f, v)
	if s := r.apposed(f, v); s >= 0 && (next < 0 || r.Chunks[next].Kind == clauses.StopMark || r.OnlyTrails(f, next)) {
		return s
	}
	if s := r.describedBefore(f, v); s >= 0 && (next < 0 || r.Chunks[next].Kind == clauses.StopMark || r.OnlyTrails(f, next)) {
		return s
	}
	if s := r.LeftOf(f, v); s > f.Chunk && r.Chunks[s].Kind == clauses.NounChunk && r.Chunks[s].First < r.Chunks[v].First {
		if t := r.subjectBefore(f, v); t > f.Chunk && t < s && (r.unbroken(t, s) || next < 0 || r.Chunks[next].Kind == clauses.StopMark) && !r.markBetween(clauses.CommaMark, t, s) {
			s = t // "people close to the talks said", "the man who beat Roe said."
		}
		s = r.firstOfPair(f, s)
		start := s
		for r.endsWithBearer(r.Chunks[s]) && start-2 > f.Chunk && r.Chunks[start-1].Kind == clauses.PrepChunk && r.Chunks[start-2].Kind == clauses.NounChunk {
			start -= 2 // "Minister of State for Fisheries Jane Doe said"
		}
		before := r.LeftOf(f, start)
		if before < 0 || r.Chunks[before].Kind != clauses.CommaMark && r.Chunks[before].Kind != clauses.DashMark && !r.EndsWithComma(before) {
			return -1
		}
		if before == f.Chunk && r.Chunks[before].Kind != clauses.QuoteChunk || !r.Animate(r.Chunks[s]) {
			return -1
		}
		if prev := r.LeftOf(f, before); prev >= 0 && r.Chunks[prev].Kind == clauses.PrepChunk {
			return -1
		}
		if next < 0 {
			return s
		}
		switch c := r.Chunks[next]; c.Kind {
		case clauses.CommaMark, clauses.StopMark, clauses.DashMark:
			// ", he said, that …" goes on with what he said; ", he said, “…” does not
			return s
		case clauses.PrepChunk:
			if r.OnlyTrails(f, next) {
				return s
			}
			if next+2 < f.End && r.Chunks[next+1].Kind == clauses.NounChunk && r.Chunks[next+2].Kind == clauses.CommaMark && r.Chunks[before].Kind == clauses.CommaMark {
				return s // ", Doe said on Monday,"
			}
		case clauses.NounChunk:
			if lexicon.Temporal(r.Tokens[c.Head].Text) && r.OnlyTrails(f, next) {
				return s
			}
			if r.Chunks[v].Cue == lexicon.CueSay && strings.EqualFold(r.Tokens[r.Chunks[v].Head].Text, "told") && r.OnlyTrails(f, next) {
				return s
			}
		}
		return -1
	}
	if b := r.LeftOf(f, v); b > f.Chunk && r.Chunks[b].Kind == clauses.CommaMark && next >= 0 && r.Animate(r.Chunks[next]) {
		if r.takesListener(f, v, b) {
			return -1
		}
		if k := r.Chunks[b-1]; k.Kind == clauses.VerbChunk && r.IsBe(k.Head) && lexicon.OnlySays(r.Tokens[r.Chunks[v].Head].Text) {
			return next // "It is, says Doe, 61, “…”"
		}
		if then := r.RightOf(f, next); r.endsFrame(f, v) || then+1 < f.End && then > next && r.Chunks[then].Kind == clauses.CommaMark && (r.Chunks[then+1].Kind == clauses.QuoteChunk || r.Chunks[then+1].Kind == clauses.VerbChunk && (r.Chunks[then+1].Verb != clauses.GerundForm || isSpeakingFor(r.Tokens[r.Chunks[then+1].Head].Text))) {
			return next // ", said Doe, “…”", "The town, says one memo, needs"
		}
	}
	return -1
}

// isSpeakingFor tells the participles that only say for whom or how somebody spoke.
func isSpeakingFor(s string) bool { return s == "speaking" || s == "writing" || s == "talking" }

// apposed gives the name between commas right before a verb that says who the noun phrase
// behind another comma is: ", the head of the union, Jane Doe, said"; -1 for none.
func (r *Reading) apposed(f *clauses.Frame, v int) int {
	const most = 6 // chunks of what the name belongs to
	comma := r.LeftOf(f, v)
	if comma-4 < f.Chunk || r.Chunks[comma].Kind != clauses.CommaMark || !r.IsNamedPerson(r.Chunks[comma-1]) || r.Chunks[comma-2].Kind != clauses.CommaMark {
		return -1
	}
	n := comma - 3
	for n-2 > f.Chunk && n > comma-3-most && r.Chunks[n].Kind == clauses.NounChunk && r.Chunks[n-1].Kind == clauses.PrepChunk && r.Chunks[n-2].Kind == clauses.NounChunk {
		n -= 2
	}
	if r.Chunks[n].Kind != clauses.NounChunk || !r.DescribesPerson(r.Chunks[n]) || n-1 <= f.Chunk || r.Chunks[n-1].Kind != clauses.CommaMark {
		return -1
	}
	return comma - 1
}

// describedBefore gives the name behind a comma that an apposition between commas stands
// between and the verb: ", Jane Doe, head of the board of Kent, told reporters"; -1 for none.
func (r *Reading) describedBefore(f *clauses.Frame, v int) int {
	comma := r.LeftOf(f, v)
	if comma-3 < f.Chunk || r.Chunks[comma].Kind != clauses.CommaMark {
		return -1
	}
	s := r.subjectBefore(f, v)
	if s <= f.Chunk || s+2 >= comma || !r.IsNamedPerson(r.Chunks[s]) || r.Chunks[s+1].Kind != clauses.CommaMark {
		return -1
	}
	told := r.Chunks[s+2].Kind == clauses.RelChunk || r.Chunks[s+2].Kind == clauses.VerbChunk && r.Chunks[s+2].Verb == clauses.Participle
	if !told && !r.DescribesPerson(r.Chunks[s+2]) && r.Chunks[s+2].Kind != clauses.PrepChunk {
		return -1
	}
	if before := r.LeftOf(f, s); before < 0 || r.Chunks[before].Kind != clauses.CommaMark && r.Chunks[before].Kind != clauses.DashMark {
		return -1
	}
	for i := s + 3; i < comma; i++ {
		switch k := r.Chunks[i]; k.Kind {
		case clauses.PrepChunk, clauses.NounChunk, clauses.AndChunk, clauses.CommaMark, clauses.RelChunk, clauses.Adverb, clauses.AsideChunk:
		case clauses.VerbChunk:
			if !told && k.Verb == clauses.Finite && r.Chunks[i-1].Kind != clauses.RelChunk {
				return -1
			}
		default:
			return -1
		}
	}
	return s
}

// takesListener tells whether who stands behind a verb and its comma is asked or told, and
// not who speaks: "Doe, a farmer, told reporters, “…”", "Doe, 61, urged Roe".
func (r *Reading) takesListener(f *clauses.Frame, v, comma int) bool {
	if r.Tells(v) {
		return true
	}
	before := r.Chunks[comma-1]
	aged := before.Kind == clauses.NounChunk && r.Tokens[before.Head].Tag == "CD"
	return (r.IsAsked(v) || aged && !lexicon.OnlySays(r.Tokens[r.Chunks[v].Head].Text)) && r.subjectBefore(f, v) >= 0
}
