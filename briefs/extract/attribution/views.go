package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// viewpoint reads "For Doe, it was “…”" and "because to her it is “…”": the one
// whose view the sentence, or its last clause, opens with.
func (r *Reading) viewpoint(f *clauses.Frame, q int) (Words, bool) {
	for i := q - 3; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.StopMark, clauses.QuoteChunk:
			return Words{}, false
		case clauses.PrepChunk:
			if r.opensView(f, i) {
				return r.Attributed(f, i+1, -1, false, false), true
			}
		}
	}
	return Words{}, false
}

// seems reads "it seemed to her “…”", "it seemed to Doe, 61, “…”": before the quotation
// stands to whom a thing seems so.
func (r *Reading) seems(f *clauses.Frame, q int) (Words, bool) {
	const most = 16 // chunks, with what stands behind the name
	for i := q - 3; i >= max(f.Chunk, q-most); i-- {
		c := r.Chunks[i]
		if c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark || c.Kind == clauses.ThatChunk {
			break
		}
		if c.Kind != clauses.VerbChunk || !isSeeming(r.Tokens[c.Head].Text) || !r.IsWord(i+1, "to") {
			continue
		}
		n := i + 2
		if r.Chunks[n].Kind != clauses.NounChunk || !r.Viewer(r.Chunks[n]) && !r.Animate(r.Chunks[n]) {
			break
		}
		last := n
		for last+2 < q && (r.Chunks[last+1].Kind == clauses.PrepChunk && !r.ClauseHead(last+1) || r.IsWord(last+1, "and")) && r.Chunks[last+2].Kind == clauses.NounChunk {
			last += 2 // "to a spokesman for the town"
		}
		if last == q-1 || r.Chunks[q-1].Kind == clauses.CommaMark || r.Chunks[q-1].Kind == clauses.AsideChunk {
			return r.Attributed(f, n, i, false, false), true
		}
		break
	}
	return Words{}, false
}

// isSeeming tells verbs for how a thing looks to somebody.
var isSeeming = lexicon.OfSort("seeming")

// opensView tells whether "to" or "for" with one who has views stands at the
// head of a clause. Without a comma after it, only "to" does, right before "it".
func (r *Reading) opensView(f *clauses.Frame, i int) bool {
	if !r.IsWord(i, "for") && !r.IsWord(i, "to") || i+2 >= f.End || r.Chunks[i+1].Kind != clauses.NounChunk {
		return false
	}
	if i == f.Chunk && (r.Viewer(r.Chunks[i+1]) || r.Animate(r.Chunks[i+1]) && !r.IsText(i+1)) {
		// "For critics of the plan, it is", "To Doe (R-Ohio), it is"
		n := r.RightOf(f, i+1)
		for n >= 0 && n+2 < f.End && (r.Chunks[n].Kind == clauses.PrepChunk && !r.ClauseHead(n) || r.Chunks[n].Kind == clauses.AndChunk) && r.Chunks[n+1].Kind == clauses.NounChunk {
			n = r.RightOf(f, n+1)
		}
		if n >= 0 && r.Chunks[n].Kind == clauses.CommaMark {
			return true
		}
	}
	if !r.Viewer(r.Chunks[i+1]) || r.Chunks[i+2].Kind != clauses.CommaMark && !(r.IsWord(i, "to") && r.IsWord(i+2, "it")) {
		return false
	}
	if i == f.Chunk {
		return true
	}
	switch b := r.Chunks[i-1]; b.Kind {
	case clauses.ThatChunk:
		return true
	case clauses.AndChunk:
		return r.Chunks[i+2].Kind == clauses.NounChunk || r.clauseAfter(f, i+2)
	case clauses.PrepChunk:
		switch strings.ToLower(r.Tokens[b.First].Text) {
		case "because", "since", "although", "though", "while", "as":
			return true
		}
	}
	return false
}

// samePronoun tells whether two sources are pronouns of one gender.
func (r *Reading) samePronoun(a, b Words) bool {
	g := names.PronounGender(r.Tokens[a.Token].Text)
	return a.Source.Len() > 0 && g != names.UnknownGender && g == names.PronounGender(r.Tokens[b.Token].Text)
}

// clauseAfter tells whether a noun phrase with a finite verb follows chunk i.
func (r *Reading) clauseAfter(f *clauses.Frame, i int) bool {
	n := r.RightOf(f, i)
	return n >= 0 && r.Chunks[n].Kind == clauses.NounChunk && r.IsSubject(f, n)
}

// Viewer tells whether a noun phrase is one who can hold a view: as person
// has it, and "him" and "her".
func (r *Reading) Viewer(c clauses.Chunk) bool {
	t := r.Tokens[c.Head]
	if c.Mention < 0 && c.Head == c.First && (strings.EqualFold(t.Text, "him") || strings.EqualFold(t.Text, "her")) {
		return true
	}
	return r.person(c)
}

// accords tells whether a noun phrase is one according to whom a thing is so: one who
// speaks, in the form that a preposition gives a pronoun.
func (r *Reading) accords(c clauses.Chunk) bool {
	return r.Animate(c) || c.Kind == clauses.NounChunk && (c.Head == c.First && clauses.IsObject(r.Tokens[c.Head].Text) || r.Owned(c) || c.Head == c.First+1 && page.IsAmongTwo(r.Tokens[c.Head].Text) && strings.EqualFold(r.Tokens[c.First].Text, "the"))
}

// inWordsOf reads "the town, in the words of Doe, is “…”", before the quotation
// or after it.
func (r *Reading) inWordsOf(f *clauses.Frame, q int) (Words, bool) {
	for i := f.Chunk; i+1 < f.End; i++ {
		if r.Chunks[i].Kind == clauses.StopMark && i > q {
			break
		}
		if r.IsWord(i, "in") && r.Ends(i+1, "words", "phrase", "telling", "view", "estimation", "reckoning", "eyes", "judgment", "judgement", "opinion", "account", "version", "book", "parlance") {
			// "in Doe's phrase", "in his telling"
			a := Words{Noun: i + 1, Name: -1, After: i > q, Cue: r.Tokens[r.Chunks[i+1].Head].Span, Class: lexicon.CueSay}
			if a, ok := r.PossessedBy(a, r.Chunks[i+1], r.Chunks[i+1].Head); ok {
				return a, true
			}
		}
		if r.IsWord(i, "by") && r.Ends(i+1, "account", "accounts", "accounting", "admission", "reckoning", "estimation") {
			// "by her own account"
			a := Words{Noun: i + 1, Name: -1, After: i > q, Cue: r.Tokens[r.Chunks[i+1].Head].Span, Class: lexicon.CueSay}
			if a, ok := r.PossessedBy(a, r.Chunks[i+1], r.Chunks[i+1].Head); ok {
				return a, true
			}
		}
		if i+3 >= f.End {
			continue
		}
		if r.IsWord(i, "by") && r.Ends(i+1, "account", "accounts", "reckoning") && r.IsWord(i+2, "of") && r.Chunks[i+3].Kind == clauses.NounChunk && r.Animate(r.Chunks[i+3]) {
			a := r.Attributed(f, i+3, -1, i > q, false)
			a.Cue, a.Class = r.Tokens[r.Chunks[i+1].Head].Span, lexicon.CueSay
			return a, true // "by the account of Doe"
		}
		if r.IsWord(i, "in") && r.Ends(i+1, "words", "phrase", "view", "opinion", "eyes", "judgment", "judgement", "telling") && r.IsWord(i+2, "of") && r.Chunks[i+3].Kind == clauses.NounChunk && r.Animate(r.Chunks[i+3]) {
			a := r.Attributed(f, i+3, -1, i > q, false)
			a.Cue, a.Class = r.Tokens[r.Chunks[i+1].Head].Span, lexicon.CueSay
			return a, true
		}
	}
	return Words{}, false
}

// chanted reads "cries of “…” from the gallery": those who are heard.
func (r *Reading) chanted(f *clauses.Frame, q int) (Words, bool) {
	if q+2 >= f.End || !r.IsWord(q+1, "from") || r.Chunks[q+2].Kind != clauses.NounChunk || !r.SpokenOfAsWords(f, q) || !r.Animate(r.Chunks[q+2]) {
		return Words{}, false
	}
	a := r.Attributed(f, q+2, -1, true, true)
	a.Class = lexicon.CueSay
	if q-2 >= f.Chunk && r.Chunks[q-2].Kind == clauses.NounChunk {
		a.Cue = r.Tokens[r.Chunks[q-2].Head].Span
	}
	return a, true
}

// ownVerb reads a quotation that begins with the verb by which its own subject speaks:
// The council “deplores the loss of life”.
func (r *Reading) ownVerb(f *clauses.Frame, q int) (Words, bool) {
	n := r.LeftOf(f, q)
	if n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
		return Words{}, false
	}
	quote := r.Quoted[r.Chunks[q].Quote]
	at := r.TokenAt(quote.Start)
	for at+1 < len(r.Tokens) && page.IsAdverbTag(r.Tokens[at].Tag) && r.Tokens[at].End < quote.End {
		at++ // “categorically denied”
	}
	if n != f.Chunk && r.Chunks[n-1].Kind != clauses.CommaMark && r.Chunks[n-1].Kind != clauses.AndChunk && (n < f.Chunk+2 || r.Chunks[n-1].Kind != clauses.PrepChunk) {
		return Words{}, false
	}
	if at+1 >= len(r.Tokens) || strings.HasSuffix(r.Tokens[at].Text, "ing") {
		return Words{}, false
	}
	class, _ := lexicon.CueOf(r.Tokens[at].Text, r.Tokens[at+1].Text)
	if class == lexicon.NoCue || class == lexicon.CueManner || class == lexicon.CueWord || class == lexicon.CueShow {
		return Words{}, false
	}
	for n-2 >= f.Chunk && r.Chunks[n-1].Kind == clauses.PrepChunk && r.Chunks[n-2].Kind == clauses.NounChunk {
		n -= 2 // "The authors of the motion"
	}
	if !r.Animate(r.Chunks[n]) {
		return Words{}, false
	}
	a := r.Attributed(f, n, -1, false, false)
	a.Class = class
	return a, true
}

// judged reads "hailed as “…”" where the text does not say by whom: a verb that
// names or judges, with words of somebody's and nobody's name.
func (r *Reading) judged(f *clauses.Frame, q int) (Words, bool) {
	if q-2 < f.Chunk || !r.IsWord(q-1, "as") {
		return Words{}, false
	}
	v := q - 2
	c := r.Chunks[v]
	if c.Kind != clauses.VerbChunk || c.Cue != lexicon.CueLabel || c.Verb != clauses.Passive && !r.objectless(f, v) || r.IsWord(v, "known") {
		return Words{}, false
	}
	return Words{Noun: -1, Name: -1, Class: lexicon.CueLabel, Cue: page.Span{Start: r.Tokens[c.Head].Start, End: r.Tokens[c.Last-1].End}}, true
}

// polled gives "in a survey, 62 percent of the farmers said “…”" to the survey:
// its words they are that so many agreed to.
func (r *Reading) polled(f *clauses.Frame, a Words) Words {
	if a.Noun < 0 || !r.Share(r.Chunks[a.Noun]) {
		return a
	}
	for i := f.Chunk; i+1 < a.Noun; i++ {
		if r.Chunks[i].Kind == clauses.PrepChunk && r.IsWord(i, "in") && r.Ends(i+1, "poll", "survey", "census", "referendum", "study") {
			b := r.Attributed(f, i+1, -1, a.After, a.Beside)
			b.Cue, b.Class = a.Cue, a.Class
			return b
		}
	}
	return a
}

// SpokenOfAsWords tells whether a quotation stands where the text speaks of
// words as such: "the phrase “…”", "cries of “…”".
func (r *Reading) SpokenOfAsWords(f *clauses.Frame, c int) bool {
	if c-1 < f.Chunk {
		return false
	}
	switch b := r.Chunks[c-1]; b.Kind {
	case clauses.NounChunk:
		return r.Ends(c-1, "phrase", "phrases", "slogan", "slogans", "words", "mantra", "remark", "remarks")
	case clauses.PrepChunk:
		return c-2 >= f.Chunk && r.IsWord(c-1, "of") &&
			r.Ends(c-2, "chants", "chant", "cries", "cry", "shouts", "shout", "calls", "screams", "yells", "whispers")
	}
	return false
}
