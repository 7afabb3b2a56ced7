package extract

// Whose words a noun phrase behind a quotation says they are, with its verb.

// nounBehind reads the noun phrase right behind a quotation, and the first verb of saying of which it is
// the subject: “…,” Doe, a farmer, said. Where ended, nothing else behind the quotation is asked.
func (r *attributionReading) nounBehind(f *frame, q, n int, parted bool) (a attribution, ended, ok bool) {
	if !parted && r.saysUnparted(f, n) {
		return r.attributed(f, n, n+1, true, true), true, true
	}
	if !parted && wordCount(r.quoteText(q)) < 5 || r.saidOfIt(f, n) {
		return attribution{}, false, false
	}
	for v := n + 1; v < f.end; v++ {
		switch r.chunks[v].kind {
		case quoteChunk:
			if r.aboutWho(f, n, v) {
				continue
			}
			return attribution{}, false, false
		case colonMark, thatChunk:
			return attribution{}, false, false
		}
		if v == n+1 && r.itIsSaid(f, n) {
			a, ok = r.agent(f, v, q)
			return a, true, ok
		}
		if v == n+1 && r.likesTo(f, v) || r.heardToSay(f, v) && r.subject(f, v) == n {
			return r.attributed(f, n, v+1, true, true), true, true // “…,” she liked to say
		}
		if !r.mayEndSaid(f, q, n, v) {
			continue
		}
		s := r.subject(f, v)
		if s < n || s > v || r.reads(f, s, v) || r.saysLater(f, s, v) {
			continue
		}
		s = r.bearerOfList(n, s)
		if r.animate(r.chunks[s]) || r.chunks[v].cue == cueSay || r.chunks[v].cue == cueManner {
			return r.attributed(f, s, v, true, true), true, true
		}
	}
	return attribution{}, false, false
}

// saysUnparted: "The port was “shut down” she said, as".
func (r *attributionReading) saysUnparted(f *frame, n int) bool {
	if !r.isPronoun(r.chunks[n]) || n+1 >= f.end || r.chunks[n+1].kind != verbChunk || !onlySays(r.d.tokens[r.chunks[n+1].head].text) {
		return false
	}
	return (n+2 == f.end || r.chunks[n+2].kind == commaMark || r.chunks[n+2].kind == stopMark) && r.animate(r.chunks[n])
}

// mayEndSaid tells whether the chunk v, behind a quotation and the noun phrase at chunk n, is a verb by
// which the quotation is said.
func (r *attributionReading) mayEndSaid(f *frame, q, n, v int) bool {
	c := r.chunks[v]
	if c.kind == verbChunk && c.cue == cueShow && r.isText(n) && (v == n+1 || r.hangsTo(n, v)) && (v+1 == f.end || r.chunks[v+1].kind == stopMark || r.chunks[v+1].kind == commaMark) {
		return true // “…,” documents show.
	}
	if c.kind != verbChunk || !directCue(c.cue) && !(v == n+1 && (r.utters(f, q, v) || r.callsOut(f, q, v))) || c.verb == passive {
		return false
	}
	if c.verb == infinitive {
		return r.comesRoundTo(f, n, v)
	}
	if v+1 < f.end && (c.cue == cueManner && r.chunks[v+1].kind == verbChunk || r.isWord(v+1, "for") && r.isAsked(v)) {
		return false // "some have begun to leave", "two had asked for it"
	}
	return c.cue != cueManner || q <= f.chunk || startsSentenceCase(r.quoteText(q)) // "When Roe called it “…,” Doe laughed"
}

// comesRoundTo tells whether the noun phrase at chunk n only comes to say what the infinitive at chunk v says,
// with nothing else to tell: “…,” Doe tried to explain; “…,” he was quick to add.
func (r *attributionReading) comesRoundTo(f *frame, n, v int) bool {
	verbs := 0
	for i := n + 1; i < v; i++ {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk:
			if verbs++; verbs > 1 || c.verb != finite && c.verb != passive || notYet[r.d.tokens[c.first].text] || withholds(r.d.tokens[c.head].text) || r.negated(c) && r.d.tokens[c.head].text != "hesitate" {
				return false
			}
		case c.kind == nounChunk && (c.mention >= 0 || r.animate(c)), c.kind != nounChunk && c.kind != adverb && c.kind != asideChunk && c.kind != prepChunk:
			return false
		}
	}
	if verbs == 0 {
		return false
	}
	next := v + 1
	return next == f.end || r.chunks[next].kind == stopMark || r.chunks[next].kind == commaMark || r.chunks[next].kind == prepChunk && !r.clauseHead(next) || r.tells(v)
}

// withholds tells verbs by which somebody does not do what the verb behind them says.
var withholds = ofSort("withholds")

// hangsTo tells whether all that stands between a noun phrase and a verb hangs on the former: "a copy of the
// letter shows", "a memo obtained by the Globe shows".
func (r *attributionReading) hangsTo(n, v int) bool {
	for i := n + 1; i < v; i++ {
		switch c := r.chunks[i]; {
		case c.kind == nounChunk || c.kind == prepChunk || c.kind == adverb || c.kind == asideChunk:
		case c.kind == verbChunk && c.verb == participle:
		default:
			return false
		}
	}
	return true
}

// callsOut tells whether a verb that else gives a name only tells how loud the quotation was said: “No!”
// someone called from the back.
func (r *attributionReading) callsOut(f *frame, q, v int) bool {
	if q != f.chunk || !r.isWord(v, "called") && !r.isWord(v, "calls") {
		return false
	}
	n := v + 1
	return n >= f.end || r.chunks[n].kind == prepChunk || r.chunks[n].kind == stopMark || r.chunks[n].kind == commaMark
}

// bearerOfList gives the person in whose apposition a list ends with s, from chunk n on, or s: "Doe, of the
// unions of Kent, Surrey and Essex, said": a list's end is no subject, nor is "American University" of
// “…,” study lead author Jane Doe, of the Centre and American University, said.
func (r *attributionReading) bearerOfList(n, s int) int {
	for p := n; p < s && p < n+4 && !r.isNamedPerson(r.chunks[s]) && !r.isPronoun(r.chunks[s]); p++ {
		if r.isNamedPerson(r.chunks[p]) && r.chunks[p+1].kind == commaMark {
			s = p
		}
	}
	return s
}

// aboutWho tells whether a quotation stands in what a clause with "who" behind a comma tells
// of the noun phrase at chunk n, with the sentence's verb behind another: “…,” Doe, who has a
// “hold” rating on it, wrote.
func (r *attributionReading) aboutWho(f *frame, n, q int) bool {
	if n+2 >= q || r.chunks[n+1].kind != commaMark || !r.isWord(n+2, "who") || wordCount(r.quoteText(q)) > 4 {
		return false
	}
	for i := q + 1; i+1 < f.end; i++ {
		switch r.chunks[i].kind {
		case commaMark:
			return r.chunks[i+1].kind == verbChunk && directCue(r.chunks[i+1].cue)
		case nounChunk, prepChunk, adverb, asideChunk:
		default:
			return false
		}
	}
	return false
}

// saidOfIt tells whether a noun phrase behind a quotation speaks of it again, with a
// clause about it: “…,” a phrase that Doe says she hates.
func (r *attributionReading) saidOfIt(f *frame, n int) bool {
	c := r.chunks[n]
	return n+1 < f.end && isArticle(r.d.tokens[c.first].text) && (isCueNoun(r.d.tokens[c.head].text) || r.spokenWord(c.first, c.last)) &&
		(r.chunks[n+1].kind == relChunk || r.chunks[n+1].kind == thatChunk)
}
