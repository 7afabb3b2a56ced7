package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Whose words a noun phrase behind a quotation says they are, with its verb.

// nounBehind reads the noun phrase right behind a quotation, and the first verb of saying of which it is
// the subject: “…,” Doe, a farmer, said. Where ended, nothing else behind the quotation is asked.
func (r *Reading) nounBehind(f *clauses.Frame, q, n int, parted bool) (a Words, ended, ok bool) {
	if !parted && r.saysUnparted(f, n) {
		return r.Attributed(f, n, n+1, true, true), true, true
	}
	if !parted && page.WordCount(r.quoteText(q)) < 5 || r.saidOfIt(f, n) {
		return Words{}, false, false
	}
	for v := n + 1; v < f.End; v++ {
		switch r.Chunks[v].Kind {
		case clauses.QuoteChunk:
			if r.aboutWho(f, n, v) {
				continue
			}
			return Words{}, false, false
		case clauses.ColonMark, clauses.ThatChunk:
			return Words{}, false, false
		}
		if v == n+1 && r.itIsSaid(f, n) {
			a, ok = r.agent(f, v, q)
			return a, true, ok
		}
		if v == n+1 && r.likesTo(f, v) || r.heardToSay(f, v) && r.Subject(f, v) == n {
			return r.Attributed(f, n, v+1, true, true), true, true // “…,” she liked to say
		}
		if !r.mayEndSaid(f, q, n, v) {
			continue
		}
		s := r.Subject(f, v)
		if s < n || s > v || r.reads(f, s, v) || r.saysLater(f, s, v) {
			continue
		}
		s = r.bearerOfList(n, s)
		if r.Animate(r.Chunks[s]) || r.Chunks[v].Cue == lexicon.CueSay || r.Chunks[v].Cue == lexicon.CueManner {
			return r.Attributed(f, s, v, true, true), true, true
		}
	}
	return Words{}, false, false
}

// saysUnparted: "The port was “shut down” she said, as".
func (r *Reading) saysUnparted(f *clauses.Frame, n int) bool {
	if !r.IsPronoun(r.Chunks[n]) || n+1 >= f.End || r.Chunks[n+1].Kind != clauses.VerbChunk || !lexicon.OnlySays(r.Tokens[r.Chunks[n+1].Head].Text) {
		return false
	}
	return (n+2 == f.End || r.Chunks[n+2].Kind == clauses.CommaMark || r.Chunks[n+2].Kind == clauses.StopMark) && r.Animate(r.Chunks[n])
}

// mayEndSaid tells whether the chunk v, behind a quotation and the noun phrase at chunk n, is a verb by
// which the quotation is said.
func (r *Reading) mayEndSaid(f *clauses.Frame, q, n, v int) bool {
	c := r.Chunks[v]
	if c.Kind == clauses.VerbChunk && c.Cue == lexicon.CueShow && r.IsText(n) && (v == n+1 || r.hangsTo(n, v)) && (v+1 == f.End || r.Chunks[v+1].Kind == clauses.StopMark || r.Chunks[v+1].Kind == clauses.CommaMark) {
		return true // “…,” documents show.
	}
	if c.Kind != clauses.VerbChunk || !lexicon.DirectCue(c.Cue) && !(v == n+1 && (r.utters(f, q, v) || r.callsOut(f, q, v))) || c.Verb == clauses.Passive {
		return false
	}
	if c.Verb == clauses.Infinitive {
		return r.comesRoundTo(f, n, v)
	}
	if v+1 < f.End && (c.Cue == lexicon.CueManner && r.Chunks[v+1].Kind == clauses.VerbChunk || r.IsWord(v+1, "for") && r.IsAsked(v)) {
		return false // "some have begun to leave", "two had asked for it"
	}
	return c.Cue != lexicon.CueManner || q <= f.Chunk || page.StartsSentenceCase(r.quoteText(q)) // "When Roe called it “…,” Doe laughed"
}

// comesRoundTo tells whether the noun phrase at chunk n only comes to say what the infinitive at chunk v says,
// with nothing else to tell: “…,” Doe tried to explain; “…,” he was quick to add.
func (r *Reading) comesRoundTo(f *clauses.Frame, n, v int) bool {
	verbs := 0
	for i := n + 1; i < v; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.VerbChunk:
			if verbs++; verbs > 1 || c.Verb != clauses.Finite && c.Verb != clauses.Passive || NotYet[r.Tokens[c.First].Text] || withholds(r.Tokens[c.Head].Text) || r.Negated(c) && r.Tokens[c.Head].Text != "hesitate" {
				return false
			}
		case c.Kind == clauses.NounChunk && (c.Mention >= 0 || r.Animate(c)), c.Kind != clauses.NounChunk && c.Kind != clauses.Adverb && c.Kind != clauses.AsideChunk && c.Kind != clauses.PrepChunk:
			return false
		}
	}
	if verbs == 0 {
		return false
	}
	next := v + 1
	return next == f.End || r.Chunks[next].Kind == clauses.StopMark || r.Chunks[next].Kind == clauses.CommaMark || r.Chunks[next].Kind == clauses.PrepChunk && !r.ClauseHead(next) || r.Tells(v)
}

// withholds tells verbs by which somebody does not do what the verb behind them says.
var withholds = lexicon.OfSort("withholds")

// hangsTo tells whether all that stands between a noun phrase and a verb hangs on the former: "a copy of the
// letter shows", "a memo obtained by the Globe shows".
func (r *Reading) hangsTo(n, v int) bool {
	for i := n + 1; i < v; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.NounChunk || c.Kind == clauses.PrepChunk || c.Kind == clauses.Adverb || c.Kind == clauses.AsideChunk:
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.Participle:
		default:
			return false
		}
	}
	return true
}

// callsOut tells whether a verb that else gives a name only tells how loud the quotation was said: “No!”
// someone called from the back.
func (r *Reading) callsOut(f *clauses.Frame, q, v int) bool {
	if q != f.Chunk || !r.IsWord(v, "called") && !r.IsWord(v, "calls") {
		return false
	}
	n := v + 1
	return n >= f.End || r.Chunks[n].Kind == clauses.PrepChunk || r.Chunks[n].Kind == clauses.StopMark || r.Chunks[n].Kind == clauses.CommaMark
}

// bearerOfList gives the person in whose apposition a list ends with s, from chunk n on, or s: "Doe, of the
// unions of Kent, Surrey and Essex, said": a list's end is no subject, nor is "American University" of
// “…,” study lead author Jane Doe, of the Centre and American University, said.
func (r *Reading) bearerOfList(n, s int) int {
	for p := n; p < s && p < n+4 && !r.IsNamedPerson(r.Chunks[s]) && !r.IsPronoun(r.Chunks[s]); p++ {
		if r.IsNamedPerson(r.Chunks[p]) && r.Chunks[p+1].Kind == clauses.CommaMark {
			s = p
		}
	}
	return s
}

// aboutWho tells whether a quotation stands in what a clause with "who" behind a comma tells
// of the noun phrase at chunk n, with the sentence's verb behind another: “…,” Doe, who has a
// “hold” rating on it, wrote.
func (r *Reading) aboutWho(f *clauses.Frame, n, q int) bool {
	if n+2 >= q || r.Chunks[n+1].Kind != clauses.CommaMark || !r.IsWord(n+2, "who") || page.WordCount(r.quoteText(q)) > 4 {
		return false
	}
	for i := q + 1; i+1 < f.End; i++ {
		switch r.Chunks[i].Kind {
		case clauses.CommaMark:
			return r.Chunks[i+1].Kind == clauses.VerbChunk && lexicon.DirectCue(r.Chunks[i+1].Cue)
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb, clauses.AsideChunk:
		default:
			return false
		}
	}
	return false
}

// saidOfIt tells whether a noun phrase behind a quotation speaks of it again, with a
// clause about it: “…,” a phrase that Doe says she hates.
func (r *Reading) saidOfIt(f *clauses.Frame, n int) bool {
	c := r.Chunks[n]
	return n+1 < f.End && lexicon.IsArticle(r.Tokens[c.First].Text) && (lexicon.IsCueNoun(r.Tokens[c.Head].Text) || r.spokenWord(c.First, c.Last)) &&
		(r.Chunks[n+1].Kind == clauses.RelChunk || r.Chunks[n+1].Kind == clauses.ThatChunk)
}
