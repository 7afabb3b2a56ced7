package extract

// possessor reads "her remark that “…”", "Doe's promise of “…”", "her “…” remark".
func (r *attributionReading) possessor(f *frame, n, q int) (attribution, bool) {
	c := r.chunks[n]
	tokens := r.d.tokens
	head := c.head
	switch {
	case n == q-1 && isPossessive(tokens[c.last-1].tag, tokens[c.last-1].text):
		// the noun stands after the quotation
		if q+1 >= f.end || r.chunks[q+1].kind != nounChunk {
			return attribution{}, false
		}
		head = r.chunks[q+1].head
		if !isCueNoun(tokens[head].text) || r.coined(f, n) || r.endsWithComma(q) && isArticle(tokens[r.chunks[q+1].first].text) {
			return attribution{}, false
		}
	case tokens[c.head].text == "use" && n+3 == q && r.isWord(n+1, "of") && r.spokenWord(r.chunks[n+2].first, r.chunks[n+2].last):
		// "Doe's use of the word “…”"
	case !isCueNoun(tokens[c.head].text) && !r.holdsThought(f, n) || r.labelled(f, n, q):
		return attribution{}, false
	case n+1 < q && (n+2 == q || n+3 == q && r.chunks[n+2].kind == adverb) && r.chunks[n+1].kind == verbChunk && r.chunks[n+1].verb == finite && r.isBe(r.chunks[n+1].head) && r.quotesSentence(q) && isCueNoun(tokens[c.head].text):
		// "Doe's answer was “Not now.”"
	case r.madeIn(f, n), r.clauseBehind(f, n, q), r.judgedWhole(n, q):
		return attribution{}, false // "Doe's plan to sell the pier is “…”", "Doe said in a statement from Camp Kent that", "its drive to save, it is “…”"
	case n+3 <= q && (r.isWord(n+1, "by") || r.isWord(n+1, "from")) && r.chunks[n+2].kind == nounChunk && r.animate(r.chunks[n+2]) && (r.leadsTo(f, n+2, q) || r.thatFollows(n+2, q) || r.chunks[q-1].kind == verbChunk && r.chunks[q-1].verb == infinitive && !r.goesOnFinite(n+2, q)):
		// "the promise by Doe to “…”", "a pledge from the man who runs it to block “…”"
		a := r.attributed(f, n+2, -1, false, false)
		a.cue, a.class = tokens[head].span, cueSay
		return a, true
	case n+4 <= q && r.chunks[n+1].kind == verbChunk && r.chunks[n+1].verb == participle && isMade(tokens[r.chunks[n+1].head].text) && r.isWord(n+2, "by") && r.chunks[n+3].kind == nounChunk && r.animate(r.chunks[n+3]) && r.thatFollows(n+3, q):
		// "claims made by Doe that “…”"
		a := r.attributed(f, n+3, -1, false, false)
		a.cue, a.class = tokens[head].span, cueSay
		return a, true
	case n+6 <= q && r.chunks[n+1].kind == commaMark && r.chunks[n+2].kind == verbChunk && r.chunks[n+2].verb == participle && isMade(tokens[r.chunks[n+2].head].text) && r.isWord(n+3, "by") && r.chunks[n+4].kind == nounChunk && r.animate(r.chunks[n+4]) && r.chunks[n+5].kind == commaMark && r.thatFollows(n+5, q):
		// "the claim, made by Doe, that “…”"
		a := r.attributed(f, n+4, -1, false, false)
		a.cue, a.class = tokens[head].span, cueSay
		return a, true
	case !r.leadsTo(f, n, q) || r.isJudged(f, n, q) || r.isPredicate(q) && !r.thatFollows(n, q) && r.chunks[q-1].kind != thatChunk && r.chunks[q-1].kind != relChunk && !r.finiteWithin(n, q):
		return attribution{}, false
	}
	a := attribution{noun: -1, name: -1, cue: tokens[head].span, class: cueSay, beside: n == q-1}
	last := head
	if head >= c.last {
		last = c.last
	}
	return r.possessedBy(a, c, last)
}

// quotesSentence tells whether a quotation begins as a sentence does, and is no title.
func (r *attributionReading) quotesSentence(q int) bool {
	quote := r.d.quoted[r.chunks[q].quote]
	text := r.d.text[quote.start:quote.end]
	return startsSentenceCase(text) && (!titleCase(text) || endsTerminal(text))
}

// madeIn tells whether a noun only says in what somebody says something that has a clause
// of its own behind it: "said in a statement".
func (r *attributionReading) madeIn(f *frame, n int) bool {
	prep := r.leftOf(f, n)
	if prep <= f.chunk || !r.isWord(prep, "in") {
		return false
	}
	v := r.leftOf(f, prep)
	return v >= f.chunk && r.chunks[v].kind == verbChunk && r.chunks[v].cue == cueSay && r.chunks[v].verb == finite
}

// judgedWhole tells whether what somebody is out to do is the subject of a verb that says what
// it is, which stands between it and the quotation: "Doe's plan to sell the pier is “…”".
func (r *attributionReading) judgedWhole(n, q int) bool {
	if n+2 >= q || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb != infinitive || r.chunks[n+1].cue == cueSay {
		return false
	}
	open := false // a clause within has its verb to come: "to sell the pier when it rains is"
	for i := n + 2; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case thatChunk, dashMark, colonMark, quoteChunk:
			return false
		case relChunk:
			open = true
		case prepChunk:
			open = open || r.clauseHead(i)
		case verbChunk:
			switch {
			case c.verb != finite && c.verb != passive:
			case open:
				open = false
			case c.verb == finite && isCopula(r.d.tokens[c.head].text) && c.first == c.head:
				return true
			}
		}
	}
	return false
}

// clauseBehind tells whether a clause of its own begins behind a comma between what somebody is
// out to do and the quotation: "its drive to improve margins, it is “…”".
func (r *attributionReading) clauseBehind(f *frame, n, q int) bool {
	if n+1 >= q || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb != infinitive {
		return false
	}
	for i := n + 2; i+2 < q; i++ {
		if r.chunks[i].kind == commaMark && r.chunks[i+1].kind == nounChunk && r.isSubject(f, i+1) {
			return true
		}
	}
	return false
}

// possessedBy gives an attribution the possessor in a noun phrase, before token last, for
// its source.
func (r *attributionReading) possessedBy(a attribution, c chunk, last int) (attribution, bool) {
	tokens := r.d.tokens
	for t := last - 1; t >= c.first; t-- {
		switch {
		case tokens[t].tag == "PRP$":
			a.source, a.token = tokens[t].span, t
			return a, true
		case t > c.first && isPossessive(tokens[t].tag, tokens[t].text):
			m := r.mentionOf[t-1]
			if m >= 0 {
				a.source, a.token, a.name = r.d.mentions[m].span, t-1, int(m)
				return a, true
			}
			if describes(tokens[t-1].text) == "" {
				return a, false
			}
			a.source, a.token = span{tokens[c.first].start, tokens[t-1].end}, t-1
			return a, true
		}
	}
	return a, false
}

// issuer reads "Doe made the claim that “…”", "Roe sent an appeal with a plea that
// they find “…”": who puts out what is said.
func (r *attributionReading) issuer(f *frame, n, q int) (attribution, bool) {
	if !isCueNoun(r.d.tokens[r.chunks[n].head].text) && !r.holdsThought(f, n) || !r.hasContent(f, n, q) {
		return attribution{}, false
	}
	with := n > f.chunk && r.isWord(n-1, "with") && isIndefinite(r.d.tokens[r.chunks[n].first])
	for i := n - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk, adverb, andChunk:
		case prepChunk:
			if r.clauseHead(i) {
				return attribution{}, false
			}
		case verbChunk:
			if r.staked(n, i) {
				if s := r.subject(f, i); s >= 0 && s < i && r.animate(r.chunks[s]) && !r.isText(s) {
					a := r.attributed(f, s, -1, false, false)
					a.cue, a.class = r.d.tokens[r.chunks[n].head].span, cueSay
					return a, true
				}
				return attribution{}, false
			}
			if c.verb == passive || c.verb == participle && (i+1 != n || r.leftIsNoun(f, i)) || !issues(r.d.tokens[c.head].text) && !r.comesTo(i, n) && !(with && c.verb == finite && (c.cue == noCue || c.cue == cueManner || opensOrEnds(r.d.tokens[c.head].text))) {
				return attribution{}, false
			}
			s := r.subject(f, i)
			if s < 0 || s >= i || !r.animate(r.chunks[s]) || r.isText(s) && r.holdsThought(f, n) {
				return attribution{}, false
			}
			a := r.attributed(f, s, -1, false, false)
			a.cue, a.class = r.d.tokens[r.chunks[n].head].span, cueSay
			return a, true
		default:
			return attribution{}, false
		}
	}
	return attribution{}, false
}

// staked tells whether a verb says what somebody staked themselves on, or stands by: "ran on a promise to “…”",
// "was elected on a pledge of “…”", "backed away from a vow to “…”".
func (r *attributionReading) staked(n, v int) bool {
	p := n - 1
	if p <= v || !r.isWord(p, "on") && !r.isWord(p, "by") && !r.isWord(p, "from") || !isIndefinite(r.d.tokens[r.chunks[n].first]) {
		return false
	}
	return r.chunks[v].verb != infinitive && stakes(r.d.tokens[r.chunks[v].head].text)
}

// stakes tells verbs for how somebody stands for office, or by what was said: "ran on a promise".
var stakes = ofSort("stakes")

// hasContent tells whether the quotation stands in what a noun for what is said has for its
// content: "the claim that “…”", "a pledge “to …”", "an appeal for members to stop “…”".
func (r *attributionReading) hasContent(f *frame, n, q int) bool {
	if n+1 == q {
		at := r.d.tokenAt(r.d.quoted[r.chunks[q].quote].start)
		return at+1 < len(r.d.tokens) && r.d.tokens[at].text == "to" && isVerbTag(r.d.tokens[at+1].tag) && isIndefinite(r.d.tokens[r.chunks[n].first])
	}
	if n+1 > q {
		return false
	}
	near := n+2 == q || n+3 == q && r.isBareArticle(n+2)
	switch {
	case r.chunks[n+1].kind == thatChunk || r.isWord(n+1, "of"):
		return r.leadsTo(f, n, q)
	case r.isWord(n+1, "for") || r.isWord(n+1, "to"):
		if near && (r.isWord(n+1, "for") || r.leadsTo(f, n, q)) {
			return true
		}
		return n+3 < q && r.chunks[n+2].kind == nounChunk && r.chunks[n+3].kind == verbChunk && r.chunks[n+3].verb == infinitive && (!r.finiteWithin(n+3, q) || r.isBe(r.chunks[q-1].first) && r.isWord(q-2, "what")) && !r.markBetween(commaMark, n, q)
	case r.isWord(n+1, "about"):
		return near && r.leadsTo(f, n, q)
	}
	return near && r.isWord(n+1, "over")
}

// goesOnFinite tells whether a finite verb stands between two chunks that is none of a clause with "who":
// "advice from Roe would have to be".
func (r *attributionReading) goesOnFinite(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := r.chunks[i]; c.kind == verbChunk && (c.verb == finite || c.verb == passive) && r.chunks[i-1].kind != relChunk {
			return true
		}
	}
	return false
}

// finiteWithin tells whether a finite verb stands between two chunks.
func (r *attributionReading) finiteWithin(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := r.chunks[i]; c.kind == verbChunk && (c.verb == finite || c.verb == passive) {
			return true
		}
	}
	return false
}

// leadsTo tells whether a noun for what is said has the quotation for its
// content: "that", "of", "to", a colon or a comma follows it, or a sentence.
func (r *attributionReading) leadsTo(f *frame, n, q int) bool {
	if n == q-1 {
		quote := r.d.quoted[r.chunks[q].quote]
		return startsSentenceCase(r.d.text[quote.start:quote.end])
	}
	if r.chunks[q-1].kind == thatChunk {
		return true
	}
	next := r.rightOf(f, n) // "the claim by Roe (R-Ohio) that"
	if next < 0 || next > q {
		next = n + 1
	}
	switch c := r.chunks[next]; c.kind {
	case commaMark:
		quote := r.d.quoted[r.chunks[q].quote]
		return startsSentenceCase(r.d.text[quote.start:quote.end]) || r.thatFollows(n, q) || next+1 == q && (r.spokenWord(r.chunks[n].first, r.chunks[n].last) || isCatchword(r.d.tokens[r.chunks[n].head].text) && r.owned(r.chunks[n]))
	case thatChunk, colonMark:
		return true
	case nounChunk: // "his claim the election is"
		return !r.temporalPhrase(c) && r.isSubject(f, n+1)
	case dashMark: // "his assertion — made on Monday — that"
		for i := n + 2; i+1 < q; i++ {
			if r.chunks[i].kind == dashMark {
				return r.chunks[i+1].kind == thatChunk
			}
		}
	case verbChunk:
		if n+2 < q && r.chunks[n+2].kind == thatChunk {
			_, be := auxiliary(r.d.tokens[c.head].text)
			return be // "Doe's view is that"
		}
		if c.verb == finite && r.isBe(c.head) && n+3 < q && r.chunks[n+3].kind == colonMark {
			return true // "Doe's message was clear: it was"
		}
		if c.verb == finite && r.isBe(c.head) && r.chunks[q-1].kind == commaMark && r.chunks[n+2].kind == commaMark && !r.finiteWithin(n+2, q) {
			return true // "Doe's answer was, in effect, “…”"
		}
		return c.verb == infinitive
	case prepChunk:
		switch r.d.tokens[c.first].text {
		case "of", "for", "to", "as", "about":
			return !r.markBetween(dashMark, n, q)
		case "in", "at", "during":
			return next+2 < q && r.chunks[next+1].kind == nounChunk && r.chunks[next+2].kind == thatChunk // "his claim in the same interview that"
		case "on", "against":
			if next+2 < q && r.chunks[next+1].kind == nounChunk && r.temporalPhrase(r.chunks[next+1]) && r.chunks[next+2].kind == thatChunk {
				return true // "his claim on Monday that"
			}
			return r.isWord(q-1, "as") || r.isWord(q-2, "as") && r.bareArticle(q-1) // "her attack on the plan as a"
		}
	}
	return false
}

// thatFollows tells whether nothing but more of who is named stands between a noun
// phrase and "that": "the claim by some in the party that".
func (r *attributionReading) thatFollows(n, q int) bool {
	for i := n + 1; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case thatChunk:
			return true
		case verbChunk:
			if c.verb != participle && r.chunks[i-1].kind != relChunk {
				return false
			}
		case quoteChunk, stopMark, colonMark, dashMark, according:
			return false
		}
	}
	return false
}

// markBetween tells whether a mark of a kind stands between two chunks.
func (r *attributionReading) markBetween(kind chunkKind, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.chunks[i].kind == kind {
			return true
		}
	}
	return false
}
