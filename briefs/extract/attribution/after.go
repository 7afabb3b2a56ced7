package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// after reads what stands right after a quotation: “…,” said Doe; “…,” Doe, a
// farmer, said; “…,” according to Doe; “…” as Doe put it.
func (r *Reading) after(f *clauses.Frame, q int) (Words, bool) {
	n, parted := r.behind(f, q)
	if n < 0 {
		return Words{}, false
	}
	if a, ok := r.isHow(f, n); ok {
		return a, true
	}
	if a, ok := r.usedAsWords(f, q, n); ok {
		return a, true
	}
	if a, ok := r.calledIt(f, q, n); ok {
		return a, true
	}
	switch c := r.Chunks[n]; c.Kind {
	case clauses.VerbChunk:
		if a, ok := r.verbBehind(f, q, n, parted); ok {
			return a, true
		}
	case clauses.NounChunk:
		if a, ended, ok := r.nounBehind(f, q, n, parted); ended {
			return a, ok
		}
	case clauses.According:
		if s := r.RightOf(f, n); s >= 0 && r.accords(r.Chunks[s]) {
			return r.Attributed(f, s, n, true, true), true
		}
	case clauses.PrepChunk:
		if strings.EqualFold(r.Tokens[c.First].Text, "as") {
			return r.asPut(f, n, true)
		}
	}
	if parted && r.standsAlone(f, q, n) || r.isSigned(f, q, n) {
		return r.Attributed(f, n, -1, true, true), true
	}
	return Words{}, false
}

// quoteText gives the text of the quotation at chunk q, without its marks.
func (r *Reading) quoteText(q int) string {
	quote := r.Quoted[r.Chunks[q].Quote]
	return r.Text[quote.Start:quote.End]
}

// behind gives the first chunk behind a quotation, over a comma or a dash, and whether a mark parts the
// two; -1 where there is none.
func (r *Reading) behind(f *clauses.Frame, q int) (n int, parted bool) {
	if n = r.RightOf(f, q); n < 0 {
		return -1, false
	}
	parted = lexicon.HasAnySuffix(r.quoteText(q), ",", "?", "!", "—", "-", "…", ".", "’", "'", "”", "\"")
	if k := r.Chunks[n].Kind; k == clauses.CommaMark || k == clauses.DashMark {
		parted = true
		if n = r.RightOf(f, n); n < 0 {
			return -1, true
		}
	}
	if r.IsWord(n, "or") && n+2 < f.End && r.IsWord(n+1, "so") {
		return n + 2, true // "“…,” or so Doe says"
	}
	return n, parted
}

// usedAsWords: "the word “…” was used by both sides".
func (r *Reading) usedAsWords(f *clauses.Frame, q, n int) (Words, bool) {
	c := r.Chunks[n]
	if c.Kind != clauses.VerbChunk || c.Verb != clauses.Passive || !uttered(r.Tokens[c.Head].Text) || !r.SpokenOfAsWords(f, q) {
		return Words{}, false
	}
	a, ok := r.agent(f, n, q)
	if ok {
		a.Class = lexicon.CueSay
	}
	return a, ok
}

// verbBehind reads the verb right behind a quotation: “…,” said Doe.
func (r *Reading) verbBehind(f *clauses.Frame, q, v int, parted bool) (Words, bool) {
	if a, ok := r.came(f, v); ok {
		return a, true
	}
	if a, ok := r.wasVerdict(f, v); ok {
		return a, true
	}
	if q > f.Chunk && (r.inRelative(f, q) || r.setIn(f, q)) {
		return Words{}, false // "Doe, who called it “…,” said that", "Doe, citing “…,” asked Roe to"
	}
	if !r.saysDirectly(f, q, v) || !parted && r.isSubjectQuote(f, q, v) {
		return Words{}, false
	}
	c := r.Chunks[v]
	s := r.RightOf(f, v)
	named := s >= 0 && parted && v == q+1 && lexicon.OnlySays(r.Tokens[c.Head].Text) && r.Chunks[s].Kind == clauses.NounChunk && r.Tagged(s, "NNP") // “…,” stated Doe in a brief provided to the board
	if s < 0 || !named && !r.isSayerBehind(f, s) || !parted && q != f.Chunk && r.Chunks[q-1].Kind == clauses.NounChunk {
		return Words{}, false
	}
	return r.Attributed(f, s, v, true, true), true
}

// saysDirectly tells whether a verb behind a quotation gives direct speech: "said", but not "told Roe".
func (r *Reading) saysDirectly(f *clauses.Frame, q, v int) bool {
	c := r.Chunks[v]
	if !lexicon.DirectCue(c.Cue) && !r.utters(f, q, v) {
		return false
	}
	return c.Verb != clauses.Infinitive && c.Verb != clauses.GerundForm && c.Verb != clauses.Passive && !r.Tells(v)
}

// isSayerBehind tells whether the noun phrase behind a verb of saying is its subject, and not that of a
// verb behind it.
func (r *Reading) isSayerBehind(f *clauses.Frame, s int) bool {
	if r.Chunks[s].Kind != clauses.NounChunk || r.isNothing(s) {
		return false
	}
	return !r.IsSubject(f, s) || r.trailsParticiple(f, s) || r.unnamedByWish(s)
}

// standsAlone: “…,” Doe from her desk. “…,” Doe, a farmer.
func (r *Reading) standsAlone(f *clauses.Frame, q, n int) bool {
	c := r.Chunks[n]
	if q != f.Chunk || c.Mention < 0 || !r.IsNamedSpeaker(c) || n+1 >= f.End {
		return false
	}
	return (r.Chunks[n+1].Kind == clauses.PrepChunk || r.Chunks[n+1].Kind == clauses.CommaMark) && r.Verbless(f)
}

// isSigned: “…” — Jane Doe
func (r *Reading) isSigned(f *clauses.Frame, q, n int) bool {
	c := r.Chunks[n]
	return n-1 > q && r.Chunks[n-1].Kind == clauses.DashMark && c.Mention >= 0 && r.IsNamedSpeaker(c) && n+1 >= f.End
}

// unnamedByWish tells whether it is said behind a noun phrase that it has no name here: "an adviser
// granted anonymity".
func (r *Reading) unnamedByWish(n int) bool {
	if n+2 >= len(r.Chunks) || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+2].Kind != clauses.NounChunk || r.Tokens[r.Chunks[n+2].Head].Text != "anonymity" {
		return false
	}
	switch r.Tokens[r.Chunks[n+1].Head].Text {
	case "granted", "given", "offered", "promised", "afforded", "allowed":
		return true
	}
	return false
}

// utters tells whether a verb that is none of saying has nothing to do but to give a quotation,
// which the comma before it ends, to one who is named: “…,” he indicated. “…,” decided Jane Doe.
func (r *Reading) utters(f *clauses.Frame, q, v int) bool {
	c := r.Chunks[v]
	if q != f.Chunk || !r.EndsWithComma(q) || c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite && c.Verb != clauses.Participle || c.Last != c.First+1 || lexicon.IsBe(r.Tokens[c.Head].Text) {
		return false
	}
	who, end := v-1, v+1
	if who == q {
		who, end = v+1, v+2
		if end < f.End && r.IsWord(end, "of") {
			end = r.PhrasesEnd(f, end)
		}
	}
	if who >= f.End || !r.isWhoUtters(who, who > v) {
		return false
	}
	if end >= f.End || who < v && r.IsNamedPerson(r.Chunks[who]) && r.Chunks[end].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[end]) {
		return true // “…,” Doe greeted Roe
	}
	k := r.Chunks[end].Kind
	return k == clauses.CommaMark || k == clauses.StopMark || k == clauses.QuoteChunk || k == clauses.Adverb && (end+1 == f.End || r.Chunks[end+1].Kind == clauses.StopMark)
}

// isWhoUtters tells whether a chunk is a named person, "he" or "she", or behind the verb "someone".
func (r *Reading) isWhoUtters(n int, behind bool) bool {
	c := r.Chunks[n]
	if c.Kind != clauses.NounChunk {
		return false
	}
	head := r.Tokens[c.Head].Text
	return r.IsNamedPerson(c) || r.IsPronoun(c) && clauses.Speaks(head) || behind && lexicon.SomeWord(head)
}

// uttered tells participles for what is done with words: "used", "shouted".
var uttered = lexicon.OfSort("uttered")

// trailsParticiple tells whether what looks like a verb behind who has just been said to say
// it is a participle: “…,” said one guest told of the meeting.
func (r *Reading) trailsParticiple(f *clauses.Frame, n int) bool {
	v := n + 1
	return v+1 < f.End && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Last == r.Chunks[v].First+1 && (r.Chunks[v].Verb != clauses.Finite || r.Tagged(v, "VBD")) && r.Chunks[v+1].Kind == clauses.PrepChunk && !r.ClauseHead(v+1)
}

// setIn tells whether a quotation ends what is set in with a participle behind the
// sentence's subject, which has had no verb yet.
func (r *Reading) setIn(f *clauses.Frame, q int) bool {
	opens := false
	for i := f.Chunk + 2; i < q; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.GerundForm && r.Chunks[i-1].Kind == clauses.CommaMark && r.IsNamedSpeaker(r.Chunks[i-2]):
			opens = true
		case c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive), c.Kind == clauses.QuoteChunk, c.Kind == clauses.StopMark:
			return false
		}
	}
	return opens
}

// hasObject tells whether the verb of saying behind a quotation has something
// else to say: "Doe said the plan was dead".
func (r *Reading) hasObject(f *clauses.Frame, a Words) bool {
	if a.Noun < 0 || a.Cue.Len() == 0 {
		return false
	}
	for v := a.Noun + 1; v < f.End; v++ {
		c := r.Chunks[v]
		if c.Kind != clauses.VerbChunk || r.Tokens[c.Head].Start != a.Cue.Start {
			continue
		}
		n := r.RightOf(f, v)
		if n >= 0 && r.Tells(v) && r.Chunks[n].Kind == clauses.NounChunk {
			n = r.RightOf(f, n) // "told me the plan was"
		}
		if n < 0 {
			return false
		}
		k := r.Chunks[n]
		return k.Kind == clauses.ThatChunk || k.Kind == clauses.NounChunk && !lexicon.Temporal(r.Tokens[k.Head].Text) && r.IsSubject(f, n)
	}
	return false
}

// leadsOn tells whether the verb of saying behind a quotation leads over a colon, or right on,
// to another one.
func (r *Reading) leadsOn(f *clauses.Frame, a Words) bool {
	for v := a.Noun + 1; v < f.End; v++ {
		if r.Chunks[v].Kind == clauses.QuoteChunk {
			k := r.Chunks[v-1]
			return k.Kind == clauses.ColonMark || k.Kind == clauses.VerbChunk && r.Tokens[k.Head].Start == a.Cue.Start
		}
	}
	return false
}

// reads tells whether people read something: "prosecutors had read the law".
func (r *Reading) reads(f *clauses.Frame, s, v int) bool {
	n := r.RightOf(f, v)
	return r.Tokens[r.Chunks[v].Head].Text == "read" && !r.IsText(s) && n >= 0 && r.Chunks[n].Kind == clauses.NounChunk && !lexicon.Temporal(r.Tokens[r.Chunks[n].Head].Text)
}

// isNothing tells whether a noun phrase is no one who says but what is said.
func (r *Reading) isNothing(n int) bool {
	switch strings.ToLower(r.Tokens[r.Chunks[n].Head].Text) {
	case "nothing", "little", "much", "something", "anything", "so", "this", "that", "no":
		return r.Chunks[n].Head == r.Chunks[n].First
	}
	return false
}

// Verbless tells whether a frame has no verb outside its quotations.
func (r *Reading) Verbless(f *clauses.Frame) bool {
	for i := f.Chunk; i < f.End; i++ {
		if r.Chunks[i].Kind == clauses.VerbChunk {
			return false
		}
	}
	return true
}
