package extract

import (
	"strings"

	"dateline/briefs"
)

// findAsides marks what stands between a subject and its verb and is neither, so that
// all rules look past it: ", meanwhile,", ", asked about it,", "in a statement", "this
// week on Twitter". What has a verb of its own, or names the subject again (", a
// farmer,"), is left to those rules.
func (r *clausesReading) findAsides(f *frame) {
	for i := f.chunk; i+2 < f.end; i++ {
		if end := r.dashedAside(f, i); end > 0 {
			r.hide(i, end)
			i = end
			continue
		}
		if end := r.authorAside(f, i); end > 0 {
			r.hide(i+1, end)
			i = end
			continue
		}
		switch c := r.chunks[i]; c.kind {
		case nounChunk:
			if !r.mayBeSubject(f, i) {
				continue
			}
		case relChunk:
			if !r.isWord(i, "who") {
				continue
			}
		case verbChunk:
			r.joinSplitVerb(f, i)
			continue
		case andChunk:
			if r.chunks[i+1].kind != commaMark {
				continue
			}
		default:
			continue
		}
		end := r.markedAside(f, i+1)
		if end < 0 {
			end = r.bareAside(f, i)
		}
		if end < 0 {
			end = r.relativeAside(f, i)
		}
		if end < 0 {
			end = r.participleAside(f, i)
		}
		r.endWho(f, i)
		r.hide(i+1, end)
		i = max(i, end)
	}
}

// hide makes asides of the chunks from one to another.
func (r *clausesReading) hide(from, to int) {
	for k := from; k <= to; k++ {
		r.chunks[k].kind = asideChunk
	}
}

// phrasesEnd gives the chunk behind the prepositional phrases that begin at chunk n, which
// is n where none does.
func (r *clausesReading) phrasesEnd(f *frame, n int) int {
	for n+1 < f.end && r.chunks[n].kind == prepChunk && r.chunks[n+1].kind == nounChunk {
		n += 2
	}
	return n
}

// joinSplitVerb makes one of an auxiliary at chunk i and the verb that times part from
// it: "has in the past called it".
func (r *clausesReading) joinSplitVerb(f *frame, i int) {
	c := r.chunks[i]
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "has", "have", "had", "would", "will":
	default:
		return
	}
	v := i + 1
	for v+1 < f.end && r.chunks[v].kind == prepChunk && r.chunks[v+1].kind == nounChunk && isOccasionOrTime(r.d.tokens[r.chunks[v+1].head].text) {
		v += 2
	}
	if v == i+1 || v >= f.end || r.chunks[v].kind != verbChunk || r.chunks[v].verb == infinitive || r.chunks[v].verb == gerundForm {
		return
	}
	r.hide(i, v-1)
	r.chunks[v].verb = finite
}

func isOccasionOrTime(noun string) bool {
	return isOccasion(noun) || temporal(noun) || spanOfTime(noun) || noun == "past" || noun == "years"
}

// mayBeSubject tells whether a noun phrase, or the one that it hangs on by prepositions,
// stands behind none: "a spokesman for Doe", but not "in Leeds".
func (r *clausesReading) mayBeSubject(f *frame, i int) bool {
	if m := r.chunks[i].mention; m >= 0 && r.kindOf(m) == briefs.Place {
		return false // "in Aurora, Colorado, in July,"
	}
	const most = 3 // prepositions
	for range most {
		left := r.leftOf(f, i)
		if left >= 0 && r.chunks[left].kind == verbChunk {
			return r.reported(f, i) && r.animate(r.chunks[i]) // else an object: "denied the charges in a statement shared"
		}
		if left < 0 || r.chunks[left].kind != prepChunk && r.chunks[left].kind != according {
			return true
		}
		if r.clauseHead(left) {
			return true
		}
		if i = r.leftOf(f, left); i < 0 || r.chunks[i].kind != nounChunk {
			return false
		}
	}
	return false
}

// markedAside gives the comma or dash that ends an aside which begins with the one at
// chunk i, before a verb; -1 where it is none.
func (r *clausesReading) markedAside(f *frame, i int) int {
	open := r.chunks[i].kind
	if open != commaMark && open != dashMark || r.isWord(i, ")") || r.isWord(i, "(") {
		return -1
	}
	const most = 9 // chunks
	for k := i + 1; k < min(f.end-1, i+most); k++ {
		switch c := r.chunks[k]; {
		case c.kind == open && k > i+1:
			if r.beginsPredicate(f, k+1) {
				return k
			}
			return -1
		case k == i+1 && c.kind != prepChunk && c.kind != adverb && c.kind != verbChunk:
			return -1
		case c.kind == prepChunk && r.isWord(k, "of") && k == i+1 && r.d.tokens[r.chunks[k+1].head].text != "course", // "of Mill Lane" says who it is
			c.kind == verbChunk && c.cue == cueLabel,                  // "calling itself the Front"
			c.kind == nounChunk && isWordsOf(r.d.tokens[c.head].text): // "in the words of Doe" tells who says so
			return -1
		case c.kind == verbChunk && c.verb == finite && !(k == i+1 && isAskedWord(r.d.tokens[c.head].text)), c.kind == relChunk, c.kind == thatChunk,
			c.kind != verbChunk && c.kind != prepChunk && c.kind != adverb && c.kind != nounChunk && c.kind != andChunk && c.kind != asideChunk:
			return -1
		}
	}
	return -1
}

// bareAside gives the last chunk of the times and prepositional phrases behind the
// subject at chunk i, before a verb; -1 where none stand there. Behind a name or a
// pronoun any do, behind other nouns those that say when or on what occasion.
func (r *clausesReading) bareAside(f *frame, i int) int {
	subject := r.chunks[i]
	free := subject.kind == relChunk || r.isPronoun(subject) || r.isNamedPerson(subject)
	last := -1
	const most = 10 // chunks
	for k := i + 1; k < min(f.end-1, i+most); k++ {
		switch c := r.chunks[k]; {
		case c.kind == adverb:
			if strings.EqualFold(r.d.tokens[c.first].text, "at") { // "at first"
				last = k
			}
		case c.kind == prepChunk && r.chunks[k+1].kind == nounChunk:
			word := strings.ToLower(r.d.tokens[c.first].text)
			noun := r.chunks[k+1]
			if r.clauseHead(k) && !((word == "after" || word == "before") && !r.animate(noun)) || noun.mention >= 0 && r.isNamedPerson(noun) && (word == "after" || word == "before") {
				return -1
			}
			if !free && !r.temporalPhrase(noun) && !isOccasion(r.d.tokens[noun.head].text) {
				return -1
			}
			k++
			last = k
		case c.kind == nounChunk && (r.temporalPhrase(c) || spanOfTime(r.d.tokens[c.head].text)) && c.mention < 0:
			last = k
		case last >= 0 && r.beginsPredicate(f, last+1):
			return last
		default:
			return -1
		}
	}
	return -1
}

// soleVerb tells whether no verb but the one at chunk v can be its clause's: none finite
// follows before a comma, a mark or the end.
func (r *clausesReading) soleVerb(f *frame, v int) bool {
	for i := v + 1; i < min(f.end, v+mostChunks); i++ {
		switch c := r.chunks[i]; {
		case c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			return false
		case c.kind == commaMark || c.kind == stopMark || c.kind == quoteChunk || c.kind == thatChunk || c.kind == relChunk:
			return true
		}
	}
	return true
}

// isAskedWord tells verbs for what was done to somebody before they spoke.
func isAskedWord(s string) bool {
	return s == "asked" || s == "pressed" || s == "questioned" || s == "reached"
}

// relativeAside gives the last chunk of a clause behind the noun at chunk i that has a
// subject of its own, before the noun's verb: "the lawyer whom Doe hired called", "the
// town where Doe lives has". It is -1 where there is none. What is said or thought of the
// noun tells who says so, and is no aside.
func (r *clausesReading) relativeAside(f *frame, i int) int {
	if i+3 >= f.end || r.chunks[i].kind != nounChunk || r.chunks[i+2].kind != nounChunk {
		return -1
	}
	switch c := r.chunks[i+1]; {
	case c.kind == relChunk && (r.isWord(i+1, "whom") || r.isWord(i+1, "which")), (c.kind == relChunk || c.kind == thatChunk) && r.isWord(i+1, "that"), c.kind == prepChunk && r.isWord(i+1, "where"):
	default:
		return -1
	}
	v := r.phrasesEnd(f, i+3)
	if v >= f.end || r.chunks[v].kind != verbChunk || r.chunks[v].verb != finite || r.chunks[v].cue != noCue && !isAuthoring(r.d.tokens[r.chunks[v].head].text) {
		return -1
	}
	if next := r.phrasesEnd(f, v+1); r.beginsPredicate(f, next) {
		return next - 1
	}
	return -1
}

// endWho makes a past tense of what looks like a participle behind a clause with "who",
// where it is the verb of the noun at chunk i: "an official who spoke on condition of
// anonymity called".
func (r *clausesReading) endWho(f *frame, i int) {
	if i+3 >= f.end || r.chunks[i].kind != nounChunk || !r.isWord(i+1, "who") || r.chunks[i+2].kind != verbChunk {
		return
	}
	for k := i + 3; k < min(f.end, i+mostChunks); k++ {
		switch c := r.chunks[k]; {
		case c.kind == verbChunk && c.verb == participle:
			if k+1 < f.end && r.chunks[k+1].kind == nounChunk { // but "who hired a firm called “…”"
				r.settleVerb(f, k)
			}
			return
		case c.kind != prepChunk && c.kind != nounChunk && c.kind != adverb && c.kind != asideChunk && !(c.kind == verbChunk && c.verb == infinitive):
			return
		}
	}
}

// participleAside gives the last chunk of a participle and what hangs on it behind people
// at chunk i, before a comma or their verb: "two people briefed on the talks". It is -1
// where there is none.
func (r *clausesReading) participleAside(f *frame, i int) int {
	if !r.describesPeople(i) || i+3 >= f.end || r.chunks[i+2].kind != prepChunk || r.chunks[i+3].kind != nounChunk {
		return -1
	}
	c := r.chunks[i+1]
	if c.kind != verbChunk || c.last != c.first+1 || c.cue == cueLabel || !(c.verb == participle || r.tagged(i+1, "VBD") && c.cue == noCue) {
		return -1
	}
	next := r.phrasesEnd(f, i+2)
	for k := i + 2; k < next; k += 2 {
		if r.clauseHead(k) && r.animate(r.chunks[k+1]) {
			return -1 // "Critics voted against it after officials in Kent called it"
		}
	}
	if next+1 < f.end && r.chunks[next].kind == commaMark && r.chunks[next+1].kind == relChunk || r.beginsPredicate(f, next) {
		return next - 1
	}
	return -1
}

// beginsPredicate tells whether a verb stands at chunk i, adverbs aside. One that may be
// a participle is settled first: nothing else can be the predicate.
func (r *clausesReading) beginsPredicate(f *frame, i int) bool {
	for i < f.end && r.chunks[i].kind == adverb {
		i++
	}
	if i >= f.end || r.chunks[i].kind != verbChunk {
		return false
	}
	r.settleVerb(f, i)
	c := r.chunks[i]
	return c.verb == finite || c.verb == passive || c.verb == participle && r.d.tokens[c.head].tag == "VBD"
}

// settleVerb makes a past tense of what may be a participle where it is its clause's only
// verb and tells who says something: "Doe at the time called it".
func (r *clausesReading) settleVerb(f *frame, v int) {
	if c := &r.chunks[v]; c.verb == participle && c.cue != noCue && r.soleVerb(f, v) {
		c.verb = finite
	}
}

// isWordsOf tells nouns for what somebody says or thinks, "in" or "by" which something is.
var isWordsOf = ofSort("words of")

// isOccasion tells nouns for what somebody speaks in, at or on.
var isOccasion = ofSort("occasion")
