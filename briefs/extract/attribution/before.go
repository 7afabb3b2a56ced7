package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// before walks left from a quotation to the verb or noun of saying whose words
// it belongs to.
func (r *Reading) before(f *clauses.Frame, q int) (Words, bool) {
	for i := q - 1; i >= f.Chunk; i-- {
		var a Words
		var ok bool
		switch r.Chunks[i].Kind {
		case clauses.StopMark:
			return Words{}, false
		case clauses.VerbChunk:
			a, ok = r.verbBefore(f, i, q)
		case clauses.NounChunk:
			a, ok = r.nounBefore(f, i, q)
		case clauses.PrepChunk:
			a, ok = r.prepositionBefore(f, i, q)
		}
		if ok {
			return a, true
		}
	}
	return Words{}, false
}

// nounBefore reads whose words a noun on the left of a quotation says they are: "Doe's claim of “…”".
func (r *Reading) nounBefore(f *clauses.Frame, n, q int) (Words, bool) {
	if r.givenAsLabel(f, n, q) || r.owed(f, n, q) || r.withinSubject(f, n, q) || r.ownedAs(n, q) || r.quotedOf(n, q) {
		return Words{}, false
	}
	if a, ok := r.possessor(f, n, q); ok {
		return a, true
	}
	if a, ok := r.issuer(f, n, q); ok {
		return a, true
	}
	return r.labeller(f, n, q)
}

// givenAsLabel: "Roe called Doe's intention to go “…”".
func (r *Reading) givenAsLabel(f *clauses.Frame, n, q int) bool {
	l := r.LeftOf(f, n)
	if l < 0 || r.Chunks[l].Kind != clauses.VerbChunk || r.Chunks[l].Verb != clauses.Finite || !gives(r.Tokens[r.Chunks[l].Head].Text) {
		return false
	}
	return r.Owned(r.Chunks[n]) && n+1 < q && r.Chunks[n+1].Kind == clauses.VerbChunk
}

// quotedOf tells whether the quotation begins with the verb of a noun phrase that is told of: "said Doe's
// reply to the board “dodged the issue”".
func (r *Reading) quotedOf(n, q int) bool {
	if !r.quotesPredicate(q) {
		return false
	}
	for i := n + 1; i < q; i++ {
		if k := r.Chunks[i].Kind; k != clauses.NounChunk && k != clauses.PrepChunk && k != clauses.Adverb {
			return false
		}
	}
	t := r.TokenAt(r.Quoted[r.Chunks[q].Quote].Start)
	for t < len(r.Tokens) && page.IsAdverbTag(r.Tokens[t].Tag) {
		t++
	}
	return t < len(r.Tokens) && !page.StartsUpper(r.Tokens[t].Text) && (r.Tokens[t].Tag == "VBD" || r.Tokens[t].Tag == "VBZ" || r.Tokens[t].Tag == "MD")
}

// ownedAs: "mocked Doe's claims that they were friends as “…”".
func (r *Reading) ownedAs(n, q int) bool {
	return r.IsWord(q-1, "as") && !depicts(r.Tokens[r.Chunks[n].Head].Text)
}

// prepositionBefore reads "heard from Doe that “…”" and "as Doe put it, “…”".
func (r *Reading) prepositionBefore(f *clauses.Frame, p, q int) (Words, bool) {
	if r.heardFrom(f, p, q) {
		return r.Attributed(f, p+1, p-1, false, false), true
	}
	if strings.EqualFold(r.Tokens[r.Chunks[p].First].Text, "as") {
		return r.asPut(f, p, false)
	}
	return Words{}, false
}

// verbRule reads a verb on the left of a quotation. It has one of two: over tells that the words are
// not that verb's, and one looks further left; says gives whose words they are.
type verbRule struct {
	over func(r *Reading, f *clauses.Frame, v, q int) bool
	says func(r *Reading, f *clauses.Frame, v, q int) (Words, bool)
}

// verbRules are asked in this order, before anybody asks for the verb's subject.
var verbRules = []verbRule{
	{over: (*Reading).chargesWith},
	{over: (*Reading).labelBrokenOff},
	{over: (*Reading).calledUp},
	{over: (*Reading).asOfOuter},
	{over: (*Reading).withinLabel},
	{says: (*Reading).introducedAs},
	{says: (*Reading).attempted},
	{over: (*Reading).readOrTale},
	{over: (*Reading).noVerbOfSaying},
	{over: (*Reading).owed},
	{over: (*Reading).withinSubject},
	{over: (*Reading).isHeldToBe},
	{says: (*Reading).fearedToBe},
	{says: (*Reading).byAgent},
	{says: (*Reading).judgedInText},
	{says: (*Reading).wasTold},
	{over: (*Reading).isPassive},
	{says: (*Reading).participleBy},
	{says: (*Reading).reasonsOf},
	{says: (*Reading).doesItself},
	{over: (*Reading).shortened},
	{says: (*Reading).dubbedBy},
	{over: (*Reading).withinObject},
	{over: (*Reading).chosenBy},
	{over: (*Reading).hailedAs},
	{over: (*Reading).namesLeft},
}

// verbBefore reads whose words a verb on the left of a quotation says they are.
func (r *Reading) verbBefore(f *clauses.Frame, v, q int) (Words, bool) {
	for i := range verbRules {
		if over := verbRules[i].over; over != nil {
			if over(r, f, v, q) {
				return Words{}, false
			}
			continue
		}
		if a, ok := verbRules[i].says(r, f, v, q); ok {
			return a, true
		}
	}
	return r.subjectSays(f, v, r.sayer(f, v, q), q)
}

// chargesWith: "accusing Doe of wanting to “…”": the words of who accuses.
func (r *Reading) chargesWith(f *clauses.Frame, v, _ int) bool {
	return r.Chunks[v].Verb == clauses.GerundForm && r.charged(f, v)
}

// labelBrokenOff tells whether a verb that gives a label has it before the quotation.
func (r *Reading) labelBrokenOff(f *clauses.Frame, v, q int) bool {
	return r.Chunks[v].Cue == lexicon.CueLabel && r.brokenOff(f, v, q)
}

// attempted reads an infinitive by the noun before it: "Doe's attempt to call it “…”".
func (r *Reading) attempted(f *clauses.Frame, v, q int) (Words, bool) {
	if v <= f.Chunk || r.Chunks[v].Verb != clauses.Infinitive {
		return Words{}, false
	}
	return r.attempts(f, v-1, q)
}

// readOrTale: "the plan that Roe is reading is “…”", "Roe told a “whopping lie”".
func (r *Reading) readOrTale(_ *clauses.Frame, v, q int) bool {
	return r.readsOver(v, q) || r.tellsTale(v, q)
}

// noVerbOfSaying tells whether a verb says nothing where it stands: a manner only right before the
// quotation, "used" only with "the word".
func (r *Reading) noVerbOfSaying(f *clauses.Frame, v, q int) bool {
	if b := v - 1; r.Chunks[v].Verb == clauses.Infinitive && b >= f.Chunk && r.Chunks[b].Kind == clauses.VerbChunk && r.IsBe(r.Chunks[b].Head) && r.Tokens[r.Chunks[v].Head].Text == "blame" {
		return true // "Doe is to blame for the “…” system, Roe said"
	}
	switch r.Chunks[v].Cue {
	case lexicon.NoCue:
		return true
	case lexicon.CueManner:
		return !r.besideLeft(v, q)
	case lexicon.CueWord:
		return !r.word(v, q)
	}
	return false
}

// byAgent: "it was called “…” by Doe", "was called by Doe “…”".
func (r *Reading) byAgent(f *clauses.Frame, v, q int) (Words, bool) {
	if r.Chunks[v].Verb != clauses.Passive {
		return Words{}, false
	}
	return r.agent(f, v, q)
}

// wasTold: "she was told it was “…”", by nobody knows whom; "conceded she had been told of “…”".
func (r *Reading) wasTold(f *clauses.Frame, v, q int) (Words, bool) {
	c := r.Chunks[v]
	if c.Verb != clauses.Passive || !r.isTold(v) || r.Chunks[q-1].Kind == clauses.ColonMark || r.toldTo(v, q) {
		return Words{}, false
	}
	if o := r.Outer(f, v); r.toldOf(v, q) && o.Source.Len() > 0 {
		return o, true
	}
	return Words{Noun: -1, Name: -1, Class: c.Cue, Cue: r.Tokens[c.Head].Span}, true
}

// toldTo tells whether an infinitive stands behind a verb: "she was told to say “…”".
func (r *Reading) toldTo(v, q int) bool {
	return v+2 < q && r.Chunks[v+1].Kind == clauses.VerbChunk && r.Chunks[v+1].Verb == clauses.Infinitive
}

// toldOf tells whether nothing but "of", and an article, stands behind a verb: "been told of a “…”".
func (r *Reading) toldOf(v, q int) bool {
	return v+1 < q && r.IsWord(v+1, "of") && (v+2 == q || v+3 == q && r.isBareArticle(v+2))
}

func (r *Reading) isPassive(_ *clauses.Frame, v, _ int) bool {
	return r.Chunks[v].Verb == clauses.Passive
}

func (r *Reading) doesItself(f *clauses.Frame, v, _ int) (Words, bool) { return r.ownDoing(f, v) }

// shutBefore tells whether a clause with "who" behind whom somebody tells is over before the
// quotation, where "that" goes on with what is told: "Doe told Roe, who pointed out that it was, that".
func (r *Reading) shutBefore(s, v, q int) bool {
	if s < 3 || r.Chunks[s].Kind != clauses.RelChunk || r.Chunks[s-1].Kind != clauses.CommaMark || r.Chunks[s-2].Kind != clauses.NounChunk || r.Chunks[s-3].Kind != clauses.VerbChunk || !r.Tells(s-3) {
		return false
	}
	for i := v + 1; i+1 < q; i++ {
		if r.Chunks[i].Kind == clauses.CommaMark && r.IsWord(i+1, "that") {
			return true
		}
	}
	return false
}

// isBareArticle tells whether a chunk is an article whose noun stands in the quotation.
func (r *Reading) isBareArticle(i int) bool {
	c := r.Chunks[i]
	return c.Kind == clauses.NounChunk && c.Last == c.First+1 && lexicon.IsArticle(r.Tokens[c.First].Text)
}

// names tells whether a verb gives a name to what stands before it.
func (r *Reading) names(v int) bool {
	switch strings.ToLower(r.Tokens[r.Chunks[v].Head].Text) {
	case "called", "dubbed", "known", "labeled", "labelled", "termed", "branded", "named":
		return true
	}
	return false
}

// ownerWarns reads "Kent lost under Doe despite warning her side that “…”": no team
// has a side of hers.
func (r *Reading) ownerWarns(f *clauses.Frame, v, s, q int) (Words, bool) {
	if r.Chunks[v].Verb != clauses.GerundForm || s < 0 || s >= v || v+1 >= q || !r.isNamed(s) || r.IsNamedPerson(r.Chunks[s]) {
		return Words{}, false
	}
	t := r.Chunks[v+1].First
	if r.Chunks[v+1].Last == t+1 {
		return Words{}, false // "calling her “…”"
	}
	if g := names.PronounGender(r.Tokens[t].Text); r.Tokens[t].Tag != "PRP$" || g != names.Male && g != names.Female {
		return Words{}, false
	}
	a := r.Attributed(f, v+1, v, false, false)
	a.Source, a.Token, a.Name = r.Tokens[t].Span, t, -1
	return a, true
}

// isNamed tells whether a noun phrase ends with a name.
func (r *Reading) isNamed(n int) bool {
	return r.Chunks[n].Kind == clauses.NounChunk && r.Chunks[n].Mention >= 0
}

// word tells whether a quotation is the word that a verb speaks of: "used the
// word “…”".
func (r *Reading) word(v, q int) bool {
	if v+1 != q-1 || r.Chunks[v+1].Kind != clauses.NounChunk {
		return false
	}
	switch r.Tokens[r.Chunks[v+1].Head].Text {
	case "word", "words", "term", "phrase", "expression", "line", "slogan", "hashtag", "motto", "label", "language":
		return true
	}
	return false
}

// leftIsNoun tells whether a participle stands right after a noun phrase.
func (r *Reading) leftIsNoun(f *clauses.Frame, v int) bool {
	b := r.LeftOf(f, v)
	return b >= 0 && r.Chunks[b].Kind == clauses.NounChunk && r.Chunks[b].Mention < 0 && r.Tokens[r.Chunks[b].Head].Tag != "PRP" &&
		lexicon.Describes(r.Tokens[r.Chunks[b].Head].Text) == ""
}
