package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// possessor reads "her remark that “…”", "Doe's promise of “…”", "her “…” remark".
func (r *Reading) possessor(f *clauses.Frame, n, q int) (Words, bool) {
	c := r.Chunks[n]
	tokens := r.Tokens
	head := c.Head
	switch {
	case n == q-1 && page.IsPossessive(tokens[c.Last-1].Tag, tokens[c.Last-1].Text):
		// the noun stands after the quotation
		if q+1 >= f.End || r.Chunks[q+1].Kind != clauses.NounChunk {
			return Words{}, false
		}
		head = r.Chunks[q+1].Head
		if !lexicon.IsCueNoun(tokens[head].Text) || r.coined(f, n) || r.EndsWithComma(q) && lexicon.IsArticle(tokens[r.Chunks[q+1].First].Text) {
			return Words{}, false
		}
	case tokens[c.Head].Text == "use" && n+3 == q && r.IsWord(n+1, "of") && r.spokenWord(r.Chunks[n+2].First, r.Chunks[n+2].Last):
		// "Doe's use of the word “…”"
	case !lexicon.IsCueNoun(tokens[c.Head].Text) && !r.holdsThought(f, n) || r.labelled(f, n, q):
		return Words{}, false
	case n+1 < q && (n+2 == q || n+3 == q && r.Chunks[n+2].Kind == clauses.Adverb) && r.Chunks[n+1].Kind == clauses.VerbChunk && r.Chunks[n+1].Verb == clauses.Finite && r.IsBe(r.Chunks[n+1].Head) && r.quotesSentence(q) && lexicon.IsCueNoun(tokens[c.Head].Text):
		// "Doe's answer was “Not now.”"
	case r.madeIn(f, n), r.clauseBehind(f, n, q), r.judgedWhole(n, q):
		return Words{}, false // "Doe's plan to sell the pier is “…”", "Doe said in a statement from Camp Kent that", "its drive to save, it is “…”"
	case n+3 <= q && (r.IsWord(n+1, "by") || r.IsWord(n+1, "from")) && r.Chunks[n+2].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+2]) && (r.leadsTo(f, n+2, q) || r.thatFollows(n+2, q) || r.Chunks[q-1].Kind == clauses.VerbChunk && r.Chunks[q-1].Verb == clauses.Infinitive && !r.goesOnFinite(n+2, q)):
		// "the promise by Doe to “…”", "a pledge from the man who runs it to block “…”"
		a := r.Attributed(f, n+2, -1, false, false)
		a.Cue, a.Class = tokens[head].Span, lexicon.CueSay
		return a, true
	case n+4 <= q && r.Chunks[n+1].Kind == clauses.VerbChunk && r.Chunks[n+1].Verb == clauses.Participle && isMade(tokens[r.Chunks[n+1].Head].Text) && r.IsWord(n+2, "by") && r.Chunks[n+3].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+3]) && r.thatFollows(n+3, q):
		// "claims made by Doe that “…”"
		a := r.Attributed(f, n+3, -1, false, false)
		a.Cue, a.Class = tokens[head].Span, lexicon.CueSay
		return a, true
	case n+6 <= q && r.Chunks[n+1].Kind == clauses.CommaMark && r.Chunks[n+2].Kind == clauses.VerbChunk && r.Chunks[n+2].Verb == clauses.Participle && isMade(tokens[r.Chunks[n+2].Head].Text) && r.IsWord(n+3, "by") && r.Chunks[n+4].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+4]) && r.Chunks[n+5].Kind == clauses.CommaMark && r.thatFollows(n+5, q):
		// "the claim, made by Doe, that “…”"
		a := r.Attributed(f, n+4, -1, false, false)
		a.Cue, a.Class = tokens[head].Span, lexicon.CueSay
		return a, true
	case !r.leadsTo(f, n, q) || r.isJudged(f, n, q) || r.IsPredicate(q) && !r.thatFollows(n, q) && r.Chunks[q-1].Kind != clauses.ThatChunk && r.Chunks[q-1].Kind != clauses.RelChunk && !r.finiteWithin(n, q):
		return Words{}, false
	}
	a := Words{Noun: -1, Name: -1, Cue: tokens[head].Span, Class: lexicon.CueSay, Beside: n == q-1}
	last := head
	if head >= c.Last {
		last = c.Last
	}
	return r.PossessedBy(a, c, last)
}

// quotesSentence tells whether a quotation begins as a sentence does, and is no title.
func (r *Reading) quotesSentence(q int) bool {
	quote := r.Quoted[r.Chunks[q].Quote]
	text := r.Text[quote.Start:quote.End]
	return page.StartsSentenceCase(text) && (!page.TitleCase(text) || page.EndsTerminal(text))
}

// madeIn tells whether a noun only says in what somebody says something that has a clause
// of its own behind it: "said in a statement".
func (r *Reading) madeIn(f *clauses.Frame, n int) bool {
	prep := r.LeftOf(f, n)
	if prep <= f.Chunk || !r.IsWord(prep, "in") {
		return false
	}
	v := r.LeftOf(f, prep)
	return v >= f.Chunk && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Cue == lexicon.CueSay && r.Chunks[v].Verb == clauses.Finite
}

// judgedWhole tells whether what somebody is out to do is the subject of a verb that says what
// it is, which stands between it and the quotation: "Doe's plan to sell the pier is “…”".
func (r *Reading) judgedWhole(n, q int) bool {
	if n+2 >= q || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb != clauses.Infinitive || r.Chunks[n+1].Cue == lexicon.CueSay {
		return false
	}
	open := false // a clause within has its verb to come: "to sell the pier when it rains is"
	for i := n + 2; i < q; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.ThatChunk, clauses.DashMark, clauses.ColonMark, clauses.QuoteChunk:
			return false
		case clauses.RelChunk:
			open = true
		case clauses.PrepChunk:
			open = open || r.ClauseHead(i)
		case clauses.VerbChunk:
			switch {
			case c.Verb != clauses.Finite && c.Verb != clauses.Passive:
			case open:
				open = false
			case c.Verb == clauses.Finite && lexicon.IsCopula(r.Tokens[c.Head].Text) && c.First == c.Head:
				return true
			}
		}
	}
	return false
}

// clauseBehind tells whether a clause of its own begins behind a comma between what somebody is
// out to do and the quotation: "its drive to improve margins, it is “…”".
func (r *Reading) clauseBehind(f *clauses.Frame, n, q int) bool {
	if n+1 >= q || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb != clauses.Infinitive {
		return false
	}
	for i := n + 2; i+2 < q; i++ {
		if r.Chunks[i].Kind == clauses.CommaMark && r.Chunks[i+1].Kind == clauses.NounChunk && r.IsSubject(f, i+1) {
			return true
		}
	}
	return false
}

// PossessedBy gives an attribution the possessor in a noun phrase, before token last, for
// its source.
func (r *Reading) PossessedBy(a Words, c clauses.Chunk, last int) (Words, bool) {
	tokens := r.Tokens
	for t := last - 1; t >= c.First; t-- {
		switch {
		case tokens[t].Tag == "PRP$":
			a.Source, a.Token = tokens[t].Span, t
			return a, true
		case t > c.First && page.IsPossessive(tokens[t].Tag, tokens[t].Text):
			m := r.MentionOf[t-1]
			if m >= 0 {
				a.Source, a.Token, a.Name = r.Mentions[m].Span, t-1, int(m)
				return a, true
			}
			if lexicon.Describes(tokens[t-1].Text) == "" {
				return a, false
			}
			a.Source, a.Token = page.Span{Start: tokens[c.First].Start, End: tokens[t-1].End}, t-1
			return a, true
		}
	}
	return a, false
}

// issuer reads "Doe made the claim that “…”", "Roe sent an appeal with a plea that
// they find “…”": who puts out what is said.
func (r *Reading) issuer(f *clauses.Frame, n, q int) (Words, bool) {
	if !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) && !r.holdsThought(f, n) || !r.hasContent(f, n, q) {
		return Words{}, false
	}
	with := n > f.Chunk && r.IsWord(n-1, "with") && page.IsIndefinite(r.Tokens[r.Chunks[n].First])
	for i := n - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.NounChunk, clauses.Adverb, clauses.AndChunk:
		case clauses.PrepChunk:
			if r.ClauseHead(i) {
				return Words{}, false
			}
		case clauses.VerbChunk:
			if r.staked(n, i) {
				if s := r.Subject(f, i); s >= 0 && s < i && r.Animate(r.Chunks[s]) && !r.IsText(s) {
					a := r.Attributed(f, s, -1, false, false)
					a.Cue, a.Class = r.Tokens[r.Chunks[n].Head].Span, lexicon.CueSay
					return a, true
				}
				return Words{}, false
			}
			if c.Verb == clauses.Passive || c.Verb == clauses.Participle && (i+1 != n || r.leftIsNoun(f, i)) || !Issues(r.Tokens[c.Head].Text) && !r.comesTo(i, n) && !(with && c.Verb == clauses.Finite && (c.Cue == lexicon.NoCue || c.Cue == lexicon.CueManner || opensOrEnds(r.Tokens[c.Head].Text))) {
				return Words{}, false
			}
			s := r.Subject(f, i)
			if s < 0 || s >= i || !r.Animate(r.Chunks[s]) || r.IsText(s) && r.holdsThought(f, n) {
				return Words{}, false
			}
			a := r.Attributed(f, s, -1, false, false)
			a.Cue, a.Class = r.Tokens[r.Chunks[n].Head].Span, lexicon.CueSay
			return a, true
		default:
			return Words{}, false
		}
	}
	return Words{}, false
}

// staked tells whether a verb says what somebody staked themselves on, or stands by: "ran on a promise to “…”",
// "was elected on a pledge of “…”", "backed away from a vow to “…”".
func (r *Reading) staked(n, v int) bool {
	p := n - 1
	if p <= v || !r.IsWord(p, "on") && !r.IsWord(p, "by") && !r.IsWord(p, "from") || !page.IsIndefinite(r.Tokens[r.Chunks[n].First]) {
		return false
	}
	return r.Chunks[v].Verb != clauses.Infinitive && stakes(r.Tokens[r.Chunks[v].Head].Text)
}

// stakes tells verbs for how somebody stands for office, or by what was said: "ran on a promise".
var stakes = lexicon.OfSort("stakes")

// hasContent tells whether the quotation stands in what a noun for what is said has for its
// content: "the claim that “…”", "a pledge “to …”", "an appeal for members to stop “…”".
func (r *Reading) hasContent(f *clauses.Frame, n, q int) bool {
	if n+1 == q {
		at := r.TokenAt(r.Quoted[r.Chunks[q].Quote].Start)
		return at+1 < len(r.Tokens) && r.Tokens[at].Text == "to" && page.IsVerbTag(r.Tokens[at+1].Tag) && page.IsIndefinite(r.Tokens[r.Chunks[n].First])
	}
	if n+1 > q {
		return false
	}
	near := n+2 == q || n+3 == q && r.isBareArticle(n+2)
	switch {
	case r.Chunks[n+1].Kind == clauses.ThatChunk || r.IsWord(n+1, "of"):
		return r.leadsTo(f, n, q)
	case r.IsWord(n+1, "for") || r.IsWord(n+1, "to"):
		if near && (r.IsWord(n+1, "for") || r.leadsTo(f, n, q)) {
			return true
		}
		return n+3 < q && r.Chunks[n+2].Kind == clauses.NounChunk && r.Chunks[n+3].Kind == clauses.VerbChunk && r.Chunks[n+3].Verb == clauses.Infinitive && (!r.finiteWithin(n+3, q) || r.IsBe(r.Chunks[q-1].First) && r.IsWord(q-2, "what")) && !r.markBetween(clauses.CommaMark, n, q)
	case r.IsWord(n+1, "about"):
		return near && r.leadsTo(f, n, q)
	}
	return near && r.IsWord(n+1, "over")
}

// goesOnFinite tells whether a finite verb stands between two chunks that is none of a clause with "who":
// "advice from Roe would have to be".
func (r *Reading) goesOnFinite(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) && r.Chunks[i-1].Kind != clauses.RelChunk {
			return true
		}
	}
	return false
}

// finiteWithin tells whether a finite verb stands between two chunks.
func (r *Reading) finiteWithin(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) {
			return true
		}
	}
	return false
}

// leadsTo tells whether a noun for what is said has the quotation for its
// content: "that", "of", "to", a colon or a comma follows it, or a sentence.
func (r *Reading) leadsTo(f *clauses.Frame, n, q int) bool {
	if n == q-1 {
		quote := r.Quoted[r.Chunks[q].Quote]
		return page.StartsSentenceCase(r.Text[quote.Start:quote.End])
	}
	if r.Chunks[q-1].Kind == clauses.ThatChunk {
		return true
	}
	next := r.RightOf(f, n) // "the claim by Roe (R-Ohio) that"
	if next < 0 || next > q {
		next = n + 1
	}
	switch c := r.Chunks[next]; c.Kind {
	case clauses.CommaMark:
		quote := r.Quoted[r.Chunks[q].Quote]
		return page.StartsSentenceCase(r.Text[quote.Start:quote.End]) || r.thatFollows(n, q) || next+1 == q && (r.spokenWord(r.Chunks[n].First, r.Chunks[n].Last) || isCatchword(r.Tokens[r.Chunks[n].Head].Text) && r.Owned(r.Chunks[n]))
	case clauses.ThatChunk, clauses.ColonMark:
		return true
	case clauses.NounChunk: // "his claim the election is"
		return !r.TemporalPhrase(c) && r.IsSubject(f, n+1)
	case clauses.DashMark: // "his assertion — made on Monday — that"
		for i := n + 2; i+1 < q; i++ {
			if r.Chunks[i].Kind == clauses.DashMark {
				return r.Chunks[i+1].Kind == clauses.ThatChunk
			}
		}
	case clauses.VerbChunk:
		if n+2 < q && r.Chunks[n+2].Kind == clauses.ThatChunk {
			_, be := clauses.Auxiliary(r.Tokens[c.Head].Text)
			return be // "Doe's view is that"
		}
		if c.Verb == clauses.Finite && r.IsBe(c.Head) && n+3 < q && r.Chunks[n+3].Kind == clauses.ColonMark {
			return true // "Doe's message was clear: it was"
		}
		if c.Verb == clauses.Finite && r.IsBe(c.Head) && r.Chunks[q-1].Kind == clauses.CommaMark && r.Chunks[n+2].Kind == clauses.CommaMark && !r.finiteWithin(n+2, q) {
			return true // "Doe's answer was, in effect, “…”"
		}
		return c.Verb == clauses.Infinitive
	case clauses.PrepChunk:
		switch r.Tokens[c.First].Text {
		case "of", "for", "to", "as", "about":
			return !r.markBetween(clauses.DashMark, n, q)
		case "in", "at", "during":
			return next+2 < q && r.Chunks[next+1].Kind == clauses.NounChunk && r.Chunks[next+2].Kind == clauses.ThatChunk // "his claim in the same interview that"
		case "on", "against":
			if next+2 < q && r.Chunks[next+1].Kind == clauses.NounChunk && r.TemporalPhrase(r.Chunks[next+1]) && r.Chunks[next+2].Kind == clauses.ThatChunk {
				return true // "his claim on Monday that"
			}
			return r.IsWord(q-1, "as") || r.IsWord(q-2, "as") && r.bareArticle(q-1) // "her attack on the plan as a"
		}
	}
	return false
}

// thatFollows tells whether nothing but more of who is named stands between a noun
// phrase and "that": "the claim by some in the party that".
func (r *Reading) thatFollows(n, q int) bool {
	for i := n + 1; i < q; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.ThatChunk:
			return true
		case clauses.VerbChunk:
			if c.Verb != clauses.Participle && r.Chunks[i-1].Kind != clauses.RelChunk {
				return false
			}
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark, clauses.DashMark, clauses.According:
			return false
		}
	}
	return false
}

// markBetween tells whether a mark of a kind stands between two chunks.
func (r *Reading) markBetween(kind clauses.ChunkKind, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.Chunks[i].Kind == kind {
			return true
		}
	}
	return false
}
