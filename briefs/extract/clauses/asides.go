package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// findAsides marks what stands between a subject and its verb and is neither, so that
// all rules look past it: ", meanwhile,", ", asked about it,", "in a statement", "this
// week on Twitter". What has a verb of its own, or names the subject again (", a
// farmer,"), is left to those rules.
func (r *Reading) findAsides(f *Frame) {
	for i := f.Chunk; i+2 < f.End; i++ {
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
		switch c := r.Chunks[i]; c.Kind {
		case NounChunk:
			if !r.mayBeSubject(f, i) {
				continue
			}
		case RelChunk:
			if !r.IsWord(i, "who") {
				continue
			}
		case VerbChunk:
			r.joinSplitVerb(f, i)
			continue
		case AndChunk:
			if r.Chunks[i+1].Kind != CommaMark {
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
func (r *Reading) hide(from, to int) {
	for k := from; k <= to; k++ {
		r.Chunks[k].Kind = AsideChunk
	}
}

// PhrasesEnd gives the chunk behind the prepositional phrases that begin at chunk n, which
// is n where none does.
func (r *Reading) PhrasesEnd(f *Frame, n int) int {
	for n+1 < f.End && r.Chunks[n].Kind == PrepChunk && r.Chunks[n+1].Kind == NounChunk {
		n += 2
	}
	return n
}

// joinSplitVerb makes one of an auxiliary at chunk i and the verb that times part from
// it: "has in the past called it".
func (r *Reading) joinSplitVerb(f *Frame, i int) {
	c := r.Chunks[i]
	switch strings.ToLower(r.Tokens[c.Head].Text) {
	case "has", "have", "had", "would", "will":
	default:
		return
	}
	v := i + 1
	for v+1 < f.End && r.Chunks[v].Kind == PrepChunk && r.Chunks[v+1].Kind == NounChunk && isOccasionOrTime(r.Tokens[r.Chunks[v+1].Head].Text) {
		v += 2
	}
	if v == i+1 || v >= f.End || r.Chunks[v].Kind != VerbChunk || r.Chunks[v].Verb == Infinitive || r.Chunks[v].Verb == GerundForm {
		return
	}
	r.hide(i, v-1)
	r.Chunks[v].Verb = Finite
}

func isOccasionOrTime(noun string) bool {
	return isOccasion(noun) || lexicon.Temporal(noun) || lexicon.SpanOfTime(noun) || noun == "past" || noun == "years"
}

// mayBeSubject tells whether a noun phrase, or the one that it hangs on by prepositions,
// stands behind none: "a spokesman for Doe", but not "in Leeds".
func (r *Reading) mayBeSubject(f *Frame, i int) bool {
	if m := r.Chunks[i].Mention; m >= 0 && r.KindOf(m) == briefs.Place {
		return false // "in Aurora, Colorado, in July,"
	}
	const most = 3 // prepositions
	for range most {
		left := r.LeftOf(f, i)
		if left >= 0 && r.Chunks[left].Kind == VerbChunk {
			return r.Reported(f, i) && r.Animate(r.Chunks[i]) // else an object: "denied the charges in a statement shared"
		}
		if left < 0 || r.Chunks[left].Kind != PrepChunk && r.Chunks[left].Kind != According {
			return true
		}
		if r.ClauseHead(left) {
			return true
		}
		if i = r.LeftOf(f, left); i < 0 || r.Chunks[i].Kind != NounChunk {
			return false
		}
	}
	return false
}

// markedAside gives the comma or dash that ends an aside which begins with the one at
// chunk i, before a verb; -1 where it is none.
func (r *Reading) markedAside(f *Frame, i int) int {
	open := r.Chunks[i].Kind
	if open != CommaMark && open != DashMark || r.IsWord(i, ")") || r.IsWord(i, "(") {
		return -1
	}
	const most = 9 // chunks
	for k := i + 1; k < min(f.End-1, i+most); k++ {
		switch c := r.Chunks[k]; {
		case c.Kind == open && k > i+1:
			if r.beginsPredicate(f, k+1) {
				return k
			}
			return -1
		case k == i+1 && c.Kind != PrepChunk && c.Kind != Adverb && c.Kind != VerbChunk:
			return -1
		case c.Kind == PrepChunk && r.IsWord(k, "of") && k == i+1 && r.Tokens[r.Chunks[k+1].Head].Text != "course", // "of Mill Lane" says who it is
			c.Kind == VerbChunk && c.Cue == lexicon.CueLabel,        // "calling itself the Front"
			c.Kind == NounChunk && isWordsOf(r.Tokens[c.Head].Text): // "in the words of Doe" tells who says so
			return -1
		case c.Kind == VerbChunk && c.Verb == Finite && !(k == i+1 && isAskedWord(r.Tokens[c.Head].Text)), c.Kind == RelChunk, c.Kind == ThatChunk,
			c.Kind != VerbChunk && c.Kind != PrepChunk && c.Kind != Adverb && c.Kind != NounChunk && c.Kind != AndChunk && c.Kind != AsideChunk:
			return -1
		}
	}
	return -1
}

// bareAside gives the last chunk of the times and prepositional phrases behind the
// subject at chunk i, before a verb; -1 where none stand there. Behind a name or a
// pronoun any do, behind other nouns those that say when or on what occasion.
func (r *Reading) bareAside(f *Frame, i int) int {
	subject := r.Chunks[i]
	free := subject.Kind == RelChunk || r.IsPronoun(subject) || r.IsNamedPerson(subject)
	last := -1
	const most = 10 // chunks
	for k := i + 1; k < min(f.End-1, i+most); k++ {
		switch c := r.Chunks[k]; {
		case c.Kind == Adverb:
			if strings.EqualFold(r.Tokens[c.First].Text, "at") { // "at first"
				last = k
			}
		case c.Kind == PrepChunk && r.Chunks[k+1].Kind == NounChunk:
			word := strings.ToLower(r.Tokens[c.First].Text)
			noun := r.Chunks[k+1]
			if r.ClauseHead(k) && !((word == "after" || word == "before") && !r.Animate(noun)) || noun.Mention >= 0 && r.IsNamedPerson(noun) && (word == "after" || word == "before") {
				return -1
			}
			if !free && !r.TemporalPhrase(noun) && !isOccasion(r.Tokens[noun.Head].Text) {
				return -1
			}
			k++
			last = k
		case c.Kind == NounChunk && (r.TemporalPhrase(c) || lexicon.SpanOfTime(r.Tokens[c.Head].Text)) && c.Mention < 0:
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
func (r *Reading) soleVerb(f *Frame, v int) bool {
	for i := v + 1; i < min(f.End, v+MostChunks); i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == VerbChunk && (c.Verb == Finite || c.Verb == Passive):
			return false
		case c.Kind == CommaMark || c.Kind == StopMark || c.Kind == QuoteChunk || c.Kind == ThatChunk || c.Kind == RelChunk:
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
func (r *Reading) relativeAside(f *Frame, i int) int {
	if i+3 >= f.End || r.Chunks[i].Kind != NounChunk || r.Chunks[i+2].Kind != NounChunk {
		return -1
	}
	switch c := r.Chunks[i+1]; {
	case c.Kind == RelChunk && (r.IsWord(i+1, "whom") || r.IsWord(i+1, "which")), (c.Kind == RelChunk || c.Kind == ThatChunk) && r.IsWord(i+1, "that"), c.Kind == PrepChunk && r.IsWord(i+1, "where"):
	default:
		return -1
	}
	v := r.PhrasesEnd(f, i+3)
	if v >= f.End || r.Chunks[v].Kind != VerbChunk || r.Chunks[v].Verb != Finite || r.Chunks[v].Cue != lexicon.NoCue && !IsAuthoring(r.Tokens[r.Chunks[v].Head].Text) {
		return -1
	}
	if next := r.PhrasesEnd(f, v+1); r.beginsPredicate(f, next) {
		return next - 1
	}
	return -1
}

// endWho makes a past tense of what looks like a participle behind a clause with "who",
// where it is the verb of the noun at chunk i: "an official who spoke on condition of
// anonymity called".
func (r *Reading) endWho(f *Frame, i int) {
	if i+3 >= f.End || r.Chunks[i].Kind != NounChunk || !r.IsWord(i+1, "who") || r.Chunks[i+2].Kind != VerbChunk {
		return
	}
	for k := i + 3; k < min(f.End, i+MostChunks); k++ {
		switch c := r.Chunks[k]; {
		case c.Kind == VerbChunk && c.Verb == Participle:
			if k+1 < f.End && r.Chunks[k+1].Kind == NounChunk { // but "who hired a firm called “…”"
				r.settleVerb(f, k)
			}
			return
		case c.Kind != PrepChunk && c.Kind != NounChunk && c.Kind != Adverb && c.Kind != AsideChunk && !(c.Kind == VerbChunk && c.Verb == Infinitive):
			return
		}
	}
}

// participleAside gives the last chunk of a participle and what hangs on it behind people
// at chunk i, before a comma or their verb: "two people briefed on the talks". It is -1
// where there is none.
func (r *Reading) participleAside(f *Frame, i int) int {
	if !r.DescribesPeople(i) || i+3 >= f.End || r.Chunks[i+2].Kind != PrepChunk || r.Chunks[i+3].Kind != NounChunk {
		return -1
	}
	c := r.Chunks[i+1]
	if c.Kind != VerbChunk || c.Last != c.First+1 || c.Cue == lexicon.CueLabel || !(c.Verb == Participle || r.Tagged(i+1, "VBD") && c.Cue == lexicon.NoCue) {
		return -1
	}
	next := r.PhrasesEnd(f, i+2)
	for k := i + 2; k < next; k += 2 {
		if r.ClauseHead(k) && r.Animate(r.Chunks[k+1]) {
			return -1 // "Critics voted against it after officials in Kent called it"
		}
	}
	if next+1 < f.End && r.Chunks[next].Kind == CommaMark && r.Chunks[next+1].Kind == RelChunk || r.beginsPredicate(f, next) {
		return next - 1
	}
	return -1
}

// beginsPredicate tells whether a verb stands at chunk i, adverbs aside. One that may be
// a participle is settled first: nothing else can be the predicate.
func (r *Reading) beginsPredicate(f *Frame, i int) bool {
	for i < f.End && r.Chunks[i].Kind == Adverb {
		i++
	}
	if i >= f.End || r.Chunks[i].Kind != VerbChunk {
		return false
	}
	r.settleVerb(f, i)
	c := r.Chunks[i]
	return c.Verb == Finite || c.Verb == Passive || c.Verb == Participle && r.Tokens[c.Head].Tag == "VBD"
}

// settleVerb makes a past tense of what may be a participle where it is its clause's only
// verb and tells who says something: "Doe at the time called it".
func (r *Reading) settleVerb(f *Frame, v int) {
	if c := &r.Chunks[v]; c.Verb == Participle && c.Cue != lexicon.NoCue && r.soleVerb(f, v) {
		c.Verb = Finite
	}
}

// isWordsOf tells nouns for what somebody says or thinks, "in" or "by" which something is.
var isWordsOf = lexicon.OfSort("words of")

// isOccasion tells nouns for what somebody speaks in, at or on.
var isOccasion = lexicon.OfSort("occasion")
