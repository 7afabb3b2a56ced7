package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// andOver gives the "and" or "but" that a verb stands behind with nothing but a
// prepositional phrase between: "but in a letter wrote".
func (r *Reading) andOver(f *clauses.Frame, v int) int {
	n := r.LeftOf(f, v)
	if n >= 0 && r.Chunks[n].Kind == clauses.CommaMark {
		n = r.LeftOf(f, n)
	}
	if n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
		return -1
	}
	prep := r.LeftOf(f, n)
	if prep < 0 || r.Chunks[prep].Kind != clauses.PrepChunk || r.ClauseHead(prep) {
		return -1
	}
	if and := r.LeftOf(f, prep); and >= 0 && r.Chunks[and].Kind == clauses.AndChunk {
		return and
	}
	return -1
}

// isDo tells whether a verb chunk is "to do".
func (r *Reading) isDo(v int) bool { return r.Tokens[r.Chunks[v].Head].Text == "do" }

// IsBe tells whether a token is a form of "be".
func (r *Reading) IsBe(token int) bool {
	_, be := clauses.Auxiliary(r.Tokens[token].Text)
	return be
}

// ofParticiple tells whether a clause with "that" or "whether" hangs on a
// participle.
func (r *Reading) ofParticiple(f *clauses.Frame, that int) bool {
	v := r.verbOfThat(f, that)
	return v >= 0 && (r.Chunks[v].Verb == clauses.Participle || r.Chunks[v].Verb == clauses.GerundForm)
}

// ofRelative tells whether a clause with "that" hangs on the verb right behind a "who":
// "Doe, who noted that it was late, said".
func (r *Reading) ofRelative(f *clauses.Frame, that int) bool {
	v := r.verbOfThat(f, that)
	if v < 0 {
		return false
	}
	left := r.LeftOf(f, v)
	if r.Chunks[v].Verb == clauses.Infinitive && left > f.Chunk && r.Chunks[left].Kind == clauses.VerbChunk {
		left = r.LeftOf(f, left) // "who declined to say whether"
	}
	return left >= 0 && r.Chunks[left].Kind == clauses.RelChunk
}

// verbOfThat gives the verb that a clause with "that" or "whether" hangs on; -1 where
// none stands before it.
func (r *Reading) verbOfThat(f *clauses.Frame, that int) int {
	for i := that - 1; i >= f.Chunk; i-- {
		switch r.Chunks[i].Kind {
		case clauses.VerbChunk:
			return i
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		case clauses.CommaMark:
			if i = r.beforeApposed(f, i); i < 0 {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// beforeApposed gives the comma before the name that a comma ends, where the name says who the
// noun phrase before both is: "by the mayor, Jane Doe, that"; -1 for none.
func (r *Reading) beforeApposed(f *clauses.Frame, comma int) int {
	if comma-3 < f.Chunk || r.Chunks[comma-2].Kind != clauses.CommaMark || !r.IsNamedPerson(r.Chunks[comma-1]) || !r.DescribesPerson(r.Chunks[comma-3]) {
		return -1
	}
	return comma - 2
}

// inRelative tells whether a quotation ends a clause with "who" or "whom": "Doe,
// whom Roe called “a liar,” left".
func (r *Reading) inRelative(f *clauses.Frame, q int) bool {
	const most = 12
	if r.Chunks[q-1].Kind == clauses.CommaMark && r.quotesVerb(q) {
		return false // "Doe, who has long been silent, “is concerned,” said an aide"
	}
	for i := q - 1; i > f.Chunk && i > q-most; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.RelChunk:
			left := r.LeftOf(f, i)
			return left > f.Chunk && (r.Chunks[left].Kind == clauses.CommaMark || r.Chunks[left].Kind == clauses.PrepChunk) && !r.IsWord(i, "what") && !r.closes(i, q)
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark:
			return false
		}
	}
	return false
}

// quotesVerb tells whether a quotation begins with a finite verb.
func (r *Reading) quotesVerb(q int) bool {
	if r.Chunks[q].Kind != clauses.QuoteChunk {
		return false
	}
	t := r.TokenAt(r.Quoted[r.Chunks[q].Quote].Start)
	for t+1 < len(r.Tokens) && r.Tokens[t].Tag == "RB" && !page.StartsUpper(r.Tokens[t].Text) {
		t++ // "clearly is a tax"
	}
	return t < len(r.Tokens) && page.IsFiniteTag(r.Tokens[t].Tag) && !page.StartsUpper(r.Tokens[t].Text)
}

// closes tells whether a clause with "who" that begins at chunk rel is over before
// chunk q: it has had a verb, and another stands right behind a comma: "Doe, who ran,
// has called it “…”".
func (r *Reading) closes(rel, q int) bool {
	verbs, owed := 0, 0 // owed: of a clause with "that" whose verb is yet to come
	for i := rel + 1; i < q; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.ThatChunk && verbs > 0:
			owed++
		case owed > 0 && c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive):
			owed-- // "Doe, who warned that the plan of his rival, Jon Roe, was turning it"
		case c.Kind == clauses.QuoteChunk && verbs > 0 && r.EndsWithComma(i) && i+1 < q && r.Chunks[i+1].Kind == clauses.VerbChunk && (r.Chunks[i+1].Verb == clauses.Finite || r.Chunks[i+1].Verb == clauses.Passive):
			return true // "Doe, who called it “…,” was"
		case c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark:
			return false
		case c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive):
			if verbs > 0 && r.Chunks[i-1].Kind == clauses.CommaMark {
				return true
			}
			verbs++
		}
	}
	return false
}

// isPhrase tells whether a quotation is neither a sentence nor the end of one.
func (r *Reading) isPhrase(q int) bool {
	quote := r.Quoted[r.Chunks[q].Quote]
	text := r.Text[quote.Start:quote.End]
	return !page.StartsSentenceCase(text) && !strings.HasSuffix(text, ",") && !page.EndsTerminal(text)
}

// isSubjectQuote tells whether a quotation is the subject of the verb after it:
// "noted that “no member” had offered an alternative".
func (r *Reading) isSubjectQuote(f *clauses.Frame, q, v int) bool {
	if q <= f.Chunk || r.Chunks[q].Kind != clauses.QuoteChunk {
		return false
	}
	quote := r.Quoted[r.Chunks[q].Quote]
	if text := r.Text[quote.Start:quote.End]; strings.HasSuffix(text, ",") || page.EndsTerminal(text) {
		return false
	}
	if b := r.Chunks[q-1]; b.Kind == clauses.VerbChunk && lexicon.Causes(r.Tokens[b.Head].Text) {
		return true // would not let “Doe himself” press coins on him
	}
	aux, _ := clauses.Auxiliary(r.Tokens[r.Chunks[v].First].Text)
	return aux || r.Chunks[q-1].Kind == clauses.ThatChunk
}

// anchors tells whether a noun phrase before a comma can be what an apposition
// or a clause after it belongs to.
func (r *Reading) anchors(f *clauses.Frame, i int) bool {
	if l := r.LeftOf(f, i); l >= 0 && r.IsWord(l, "whose") {
		return false // "whose bill failed"
	}
	n := r.RightOf(f, i)
	if n < 0 {
		return true
	}
	switch r.Chunks[n].Kind {
	case clauses.CommaMark, clauses.DashMark, clauses.RelChunk, clauses.PrepChunk:
		return true
	case clauses.VerbChunk:
		return r.Chunks[n].Verb != clauses.Finite && r.Chunks[n].Verb != clauses.Passive
	}
	return false
}

// ofAside tells whether a verb ends a clause with "that" or "which" that has a subject
// of its own and tells of a thing alone: "voted for the plan that Roe wrote, and called".
func (r *Reading) ofAside(f *clauses.Frame, v int) bool {
	s := r.LeftOf(f, v)
	if s <= f.Chunk || r.Chunks[s].Kind != clauses.NounChunk {
		return false
	}
	that := r.LeftOf(f, s)
	if that <= f.Chunk || r.Chunks[that].Kind != clauses.ThatChunk && r.Chunks[that].Kind != clauses.RelChunk {
		return false
	}
	n := r.LeftOf(f, that)
	if n > f.Chunk && r.Chunks[n].Kind == clauses.CommaMark && r.IsWord(that, "whose") {
		n-- // "met Roe, whose plan failed, and called it"
	}
	if n < 0 || r.Chunks[n].Kind != clauses.NounChunk || lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) && !lexicon.DirectCue(r.Chunks[v].Cue) {
		return false
	}
	if next := r.RightOf(f, v); next >= 0 {
		switch r.Chunks[next].Kind {
		case clauses.CommaMark, clauses.AndChunk, clauses.DashMark:
		default:
			return false // it has an object: no clause about a thing
		}
	}
	for i := n - 1; i >= f.Chunk; i-- {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite && !r.Tells(i) {
			return true
		}
	}
	return false
}

// brokenOff tells whether what a verb judges is over where a participle goes on behind
// a comma: "they malign his record, pointing to his “…” rating".
func (r *Reading) brokenOff(f *clauses.Frame, v, q int) bool {
	for i := v + 1; i+2 < q; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || r.IsWord(i, "as"):
			return false
		case c.Kind == clauses.ThatChunk && i > v+1 && r.Chunks[i-1].Kind == clauses.NounChunk && lexicon.SpanOfTime(r.Tokens[r.Chunks[i-1].Head].Text):
			return true // "told those he welcomed over the weekend that it was"
		case i > v+2 && c.Kind == clauses.AndChunk && gives(r.Tokens[r.Chunks[v].Head].Text) && r.Chunks[v+1].Kind == clauses.NounChunk && r.Chunks[v+2].Kind == clauses.ThatChunk && r.Chunks[q-1].Kind == clauses.NounChunk:
			// "called charges that he sold them and undercut the war “…”"
		case c.Kind == clauses.AndChunk && r.Chunks[i+1].Kind == clauses.VerbChunk && r.Chunks[i+1].Verb == clauses.Finite && r.Chunks[i+1].Cue == lexicon.NoCue && !r.Tagged(i+1, "VB"):
			return true // "he called the sheriff and has been in “…”"
		case c.Kind == clauses.AndChunk && r.IsWord(i, "but") && r.Chunks[i+1].Kind == clauses.NounChunk && (i+2 == q || r.IsSubject(f, i+1)):
			return true // "nobody is calling him that, but he has “…”"
		case c.Kind == clauses.CommaMark && r.Chunks[i+1].Kind == clauses.VerbChunk && r.Chunks[i+1].Verb == clauses.GerundForm:
			for j := i + 2; j < q; j++ {
				if k := r.Chunks[j].Kind; k == clauses.CommaMark || k == clauses.ThatChunk {
					return false
				}
			}
			return true
		}
	}
	return false
}

// charged tells whether a participle is what somebody is accused of.
func (r *Reading) charged(f *clauses.Frame, v int) bool {
	of := r.LeftOf(f, v)
	if of <= f.Chunk+1 || !r.IsWord(of, "of") && !r.IsWord(of, "for") {
		return false
	}
	o := r.LeftOf(f, of)
	if o <= f.Chunk || r.Chunks[o].Kind != clauses.NounChunk {
		return false
	}
	a := r.LeftOf(f, o)
	if a < 0 || r.Chunks[a].Kind != clauses.VerbChunk {
		return false
	}
	verb := strings.ToLower(r.Tokens[r.Chunks[a].Head].Text)
	if r.IsWord(of, "for") {
		return faults(verb) && r.Chunks[v].Cue != lexicon.CueSay && r.Chunks[v].Cue != lexicon.CueLabel // "called listeners out for wanting", but not "for saying"
	}
	return r.Chunks[a].Cue == lexicon.CueLabel && strings.HasPrefix(verb, "accus") && r.Chunks[v].Cue != lexicon.CueLabel // but "accused Doe of calling it"
}

// faults tells verbs by which one finds fault with another for what that one does.
var faults = lexicon.OfSort("faults")
