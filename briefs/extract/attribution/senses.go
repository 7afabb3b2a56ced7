package attribution

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// isWished tells whether a verb is what somebody else wants its subject to do:
// "suggested that Roe consider".
func (r *Reading) isWished(f *clauses.Frame, v, subject int) bool {
	c := r.Chunks[v]
	if c.Verb != clauses.Finite || c.Last != c.First+1 || !r.Tagged(v, "VB") && !r.Tagged(v, "VBP") || !r.IsNamedPerson(r.Chunks[subject]) {
		return false
	}
	left := r.LeftOf(f, subject)
	return left >= 0 && r.Chunks[left].Kind == clauses.ThatChunk
}

// minds tells whether a verb says what somebody has in mind and need not have
// said: told by another, it is in the other's words.
func (r *Reading) minds(v int) bool {
	c := r.Chunks[v]
	return c.Verb == clauses.Finite && (c.Cue == lexicon.CueThink && !concedes(r.Tokens[c.Head].Text) || intends(r.Tokens[c.Head].Text))
}

// concedes tells verbs of thinking by which one says that another is right.
var concedes = lexicon.OfSort("concedes")

// intends tells verbs for what somebody is after.
var intends = lexicon.OfSort("intends")

// setOff tells whether a noun phrase is the subject of a clause with "which": "the
// plan, which she said was “…”".
func (r *Reading) setOff(f *clauses.Frame, subject int) bool {
	left := r.LeftOf(f, subject)
	if left > f.Chunk && r.Chunks[left].Kind == clauses.NounChunk && left+1 == subject && r.Chunks[left].Mention < 0 {
		v := r.RightOf(f, subject)
		return v >= 0 && v+1 < f.End && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v+1].Kind == clauses.VerbChunk // "a house she says is “…”"
	}
	return left > f.Chunk && (r.IsWord(left, "which") || r.IsWord(left, "what") || r.Chunks[left].Kind == clauses.RelChunk && r.IsWord(left, "that"))
}

// answersAsked tells whether a noun phrase is the subject of a sentence that opens
// by telling what was asked, or stands behind a clause with "when": "Later, asked if
// she felt well, she said", "when Doe asked if they saw it, she said".
func (r *Reading) answersAsked(f *clauses.Frame, subject int) bool {
	comma := r.LeftOf(f, subject)
	if comma <= f.Chunk || r.Chunks[comma].Kind != clauses.CommaMark {
		return false
	}
	for i := f.Chunk; i < comma; i++ {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk {
			if c.Verb == clauses.Participle && r.IsAsked(i) {
				return true
			}
			break
		}
	}
	for i := comma - 1; i >= f.Chunk && r.Chunks[i].Kind != clauses.CommaMark; i-- {
		if r.IsWord(i, "when") && r.ClauseHead(i) {
			return true
		}
	}
	return false
}

// isTold tells whether a passive verb is of what somebody lets another know.
func (r *Reading) isTold(v int) bool {
	switch r.Tokens[r.Chunks[v].Head].Text {
	case "told", "informed", "warned", "assured":
		return true
	}
	return false
}

// saysNothing tells whether a verb of saying is used in another sense: "it could
// go on for days", "the law allowed the removals".
func (r *Reading) saysNothing(f *clauses.Frame, v, subject, q int) bool {
	c := r.Chunks[v]
	if isBound(r.Tokens[c.Head].Text) {
		return v+1 < q // "as the event was ending, that it was “…”", but “…,” she ended
	}
	if upholds(r.Tokens[c.Head].Text) && v+1 < f.End && (r.Chunks[v+1].Kind == clauses.QuoteChunk || r.bareArticle(v+1)) {
		return true // "they defend “the old ways”"
	}
	switch strings.ToLower(r.Tokens[c.Head].Text) {
	case "find":
		return true // in its base form it looks for something
	case "maintain", "maintains", "maintained", "maintaining":
		n := r.RightOf(f, v)
		return n >= 0 && n < q && r.Chunks[n].Kind == clauses.NounChunk && !r.IsSubject(f, r.PhrasesEnd(f, n+1)-1) // "maintain the quotas"
	case "point", "pointed", "points", "pointing": // "pointed to it as proof that", but "pointed to “…”"
		if v+1 == q {
			return false
		}
		for i := v + 1; c.Last > c.Head+1 && i < q; i++ {
			if r.IsWord(i, "as") {
				return false
			}
		}
		return c.Last > c.Head+1 && r.Tokens[c.Head+1].Text == "to"
	case "mention", "mentioned", "mentions":
		return r.Negated(c)
	case "rate", "rates", "rated", "rating", "promote", "promotes", "promoted", "promoting", "bill", "billed", "bills", "billing", "advertise", "advertised", "advertises", "advertising":
		return !r.IsText(subject) && !r.IsWord(q-1, "as") && !(q-2 > v && r.IsWord(q-2, "as")) && !r.gradesAs(v, q)
	case "rule", "rules", "ruled", "ruling":
		return v+2 < f.End && (r.IsWord(v+1, "for") || r.IsWord(v+1, "since") || r.IsWord(v+1, "over") || r.IsWord(v+1, "from") || r.IsWord(v+1, "with")) &&
			!r.IsWord(v+3, "that") // a country, and not in court
	case "turn", "turns", "turned", "turning":
		return !r.IsWord(v+1, "as") // "turned the plan down"
	case "pitch", "pitched", "pitches", "pitching", "cast", "casts", "casting", "depict", "depicts", "depicted", "depicting", "frame", "frames", "framed", "framing":
		return !r.labelsAs(v, q) // "cast doubt on", "photos depicting her"
	case "go", "goes", "went", "gone", "going":
		return !r.IsNamedSpeaker(r.Chunks[subject]) && r.Chunks[subject].Kind != clauses.RelChunk && !r.person(r.Chunks[subject])
	case "allow", "allows", "allowed", "allowing":
		n := r.RightOf(f, v)
		return n >= 0 && r.Chunks[n].Kind == clauses.NounChunk && !r.IsSubject(f, n) && !(r.IsNamedPerson(r.Chunks[subject]) && n+3 < q && r.Chunks[n+1].Kind == clauses.PrepChunk && r.IsSubject(f, n+2))
	}
	return false
}

// labelsAs tells whether "as" or "in" stands between a verb and the quotation, or nothing
// but the article of what the quotation is part of.
func (r *Reading) labelsAs(v, q int) bool {
	if v+1 == q || v+2 == q && r.bareArticle(v+1) {
		return true
	}
	for i := v + 1; i < q; i++ {
		if r.IsWord(i, "as") || r.IsWord(i, "in") {
			return true
		}
	}
	return false
}

// upholds tells verbs of judging whose object, without "as", is not in the words of
// who judges.
var upholds = lexicon.OfSort("upholds")

// bareArticle tells whether a chunk is nothing but an article before a quotation.
func (r *Reading) bareArticle(i int) bool {
	c := r.Chunks[i]
	return c.Kind == clauses.NounChunk && c.Last == c.First+1 && lexicon.IsArticle(r.Tokens[c.First].Text)
}

// Negated tells whether a verb chunk says that something is not done.
func (r *Reading) Negated(c clauses.Chunk) bool {
	for t := c.First; t < c.Head; t++ {
		switch r.Tokens[t].Text {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// agrees tells whether a pronoun that stands right after a verb of saying can
// mean that verb's subject: "the ministry said it viewed".
func (r *Reading) agrees(f *clauses.Frame, pronoun int, o Words) bool {
	left := r.LeftOf(f, pronoun)
	if left < 0 || r.Chunks[left].Kind != clauses.VerbChunk && r.Chunks[left].Kind != clauses.ThatChunk {
		return false
	}
	g := names.PronounGender(r.Tokens[r.Chunks[pronoun].Head].Text)
	if og := names.PronounGender(r.Tokens[o.Token].Text); o.Name < 0 && og != names.UnknownGender {
		return g == og
	}
	if o.Name < 0 {
		return g == names.Plural || g != names.UnknownGender && lexicon.Describes(r.Tokens[o.Token].Text) == "person"
	}
	m := r.Mentions[o.Name]
	if m.Entity < 0 {
		return g == names.Plural
	}
	e := r.Story.Entities[m.Entity]
	if e.Kind == briefs.Person {
		return g != names.Plural && (e.Gender == names.UnknownGender || e.Gender == g)
	}
	return g == names.Plural
}

// Clashes tells whether a pronoun is of a gender that a speaker is not: "Doe
// told Roe that he lied, and he called her “…”".
func (r *Reading) Clashes(pronoun int, o Words) bool {
	g := names.PronounGender(r.Tokens[r.Chunks[pronoun].Head].Text)
	if o.Name < 0 {
		return false
	}
	if g == names.Plural && o.Noun >= 0 && r.IsNamedPerson(r.Chunks[o.Noun]) && pronoun > 0 && r.IsWord(pronoun-1, "because") {
		return true // "Doe said that they left because they thought it “…”"
	}
	if g != names.Male && g != names.Female {
		return false
	}
	m := r.Mentions[o.Name]
	if m.Entity < 0 {
		return false
	}
	e := r.Story.Entities[m.Entity]
	return e.Kind == briefs.Person && e.Gender != names.UnknownGender && e.Gender != g
}

// hearsay tells whether somebody named says of another what that one called
// something: "Doe complained that Roe had called him “…”". Whose words they are
// is open where the other has no name, or where it is a charge.
func (r *Reading) hearsay(f *clauses.Frame, v, subject int) bool {
	c := r.Chunks[subject]
	left := r.LeftOf(f, subject)
	if r.Chunks[v].Verb != clauses.Finite || left < 0 || r.Chunks[left].Kind != clauses.ThatChunk && r.Chunks[left].Cue != lexicon.CueSay || c.Kind != clauses.NounChunk || r.IsPronoun(c) {
		return false
	}
	o := r.Outer(f, v)
	return o.Source.Len() > 0 && o.Name >= 0 && o.Noun != subject && !r.sameBearer(o.Name, c.Mention) && (c.Mention < 0 || charges[strings.ToLower(r.Text[o.Cue.Start:o.Cue.End])])
}

// IsWordOf tells whether a noun phrase is nothing but "this", "that", "there"
// or "what".
func (r *Reading) IsWordOf(n int) bool {
	c := r.Chunks[n]
	t := r.Tokens[c.Head]
	return c.Head == c.First && (t.Tag == "DT" || t.Tag == "EX" || t.Tag == "WP")
}

// Anybody tells whether a noun phrase means nobody in particular.
func (r *Reading) Anybody(c clauses.Chunk) bool {
	if c.Kind == clauses.NounChunk && c.Head == c.First && r.PartOfMany(c) {
		return false // "one of the guards"
	}
	switch strings.ToLower(r.Tokens[c.Head].Text) {
	case "anyone", "anybody", "everyone", "everybody", "nobody", "one", "you", "people", "someone", "somebody":
		return true
	}
	return false
}

// NotYet are verbs before a verb of saying that tell that nothing has been said.
var NotYet = map[string]bool{
	"would": true, "should": true, "must": true, "could": true, "may": true, "might": true, "can": true, "will": true, "cannot": true, "ought": true,
}

// charges are verbs for saying what others are said to have done.
var charges = map[string]bool{
	"accused": true, "accuses": true, "alleged": true, "alleges": true, "asserted": true, "asserts": true, "charged": true, "charges": true,
	"claimed": true, "claims": true, "complained": true, "complains": true, "contended": true, "contends": true, "denied": true, "denies": true,
	"suggested": true, "suggests": true,
}
