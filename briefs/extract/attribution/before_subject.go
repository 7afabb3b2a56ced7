package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Whose words a verb on the left of a quotation says they are, by its subject.

// sayer gives the chunk of who says what a verb says, for who is told of as its subject; -1 for none.
func (r *Reading) sayer(f *clauses.Frame, v, q int) int {
	s := r.Subject(f, v)
	if s < 0 || s >= q || v > f.Chunk && r.Chunks[v-1].Kind == clauses.CommaMark && r.setBetween(f, v, v-1) {
		if n := r.inverted(f, v); n >= 0 && n < q {
			s = n
		}
	}
	if s-2 > f.Chunk && s < q && r.IsWord(s, "whom") && r.IsWord(s-1, "of") && r.Chunks[s-2].Kind == clauses.NounChunk {
		return s - 2 // "her friends, one of whom called it"
	}
	if n := r.textBeforeTime(f, s, q); n >= 0 {
		return n
	}
	if r.isThatOfNoun(f, s, q) {
		s-- // "a letter that called it “…”"
		if r.isOfSpeaker(f, s) {
			s -= 2 // "a speech by a spokesman for the town that called it"
		}
		if r.isToReader(f, s, v) {
			s -= 2 // "a note to the judge that read"
		}
	}
	return s
}

// isThatOfNoun tells whether a subject is the "that" behind a noun which may speak.
func (r *Reading) isThatOfNoun(f *clauses.Frame, s, q int) bool {
	return s > f.Chunk && s < q && r.Chunks[s].Kind == clauses.RelChunk && r.IsWord(s, "that") && r.Chunks[s-1].Kind == clauses.NounChunk && r.Animate(r.Chunks[s-1])
}

// textBeforeTime gives the text that a "that" behind a time speaks of: "a statement on Monday night that
// described it"; -1 for none.
func (r *Reading) textBeforeTime(f *clauses.Frame, s, q int) int {
	n := s - 3
	if n < f.Chunk || s >= q || r.Chunks[s].Kind != clauses.RelChunk || !r.IsWord(s, "that") || r.Chunks[s-1].Kind != clauses.NounChunk || !r.TemporalPhrase(r.Chunks[s-1]) || r.Chunks[s-2].Kind != clauses.PrepChunk || !r.IsText(n) {
		return -1
	}
	return n
}

// isOfSpeaker tells whether a noun hangs on one for a person: "a spokesman for the town".
func (r *Reading) isOfSpeaker(f *clauses.Frame, n int) bool {
	return n-2 > f.Chunk && r.Chunks[n-1].Kind == clauses.PrepChunk && r.Chunks[n-2].Kind == clauses.NounChunk && r.Chunks[n-2].Mention < 0 && r.DescribesPerson(r.Chunks[n-2])
}

// isToReader tells whether a noun before a verb is whom a text that reads so goes to: "a note to the judge".
func (r *Reading) isToReader(f *clauses.Frame, n, v int) bool {
	if n-2 <= f.Chunk || !r.IsWord(v, "read") && !r.IsWord(v, "reads") && !r.IsWord(v, "said") {
		return false
	}
	return !r.IsText(n) && r.Chunks[n-1].Kind == clauses.PrepChunk && r.IsText(n-2)
}

// subjectRule is a verbRule that asks for the verb's subject, at chunk s, too.
type subjectRule struct {
	over func(r *Reading, f *clauses.Frame, v, s, q int) bool
	says func(r *Reading, f *clauses.Frame, v, s, q int) (Words, bool)
}

// subjectRules are asked in this order. From isNoSayer on there is a subject before the quotation.
var subjectRules = []subjectRule{
	{over: (*Reading).isOrdered},
	{says: (*Reading).ledTo},
	{over: (*Reading).saysOther},
	{says: (*Reading).ownerWarns},
	{over: (*Reading).isNoSayer},
	{over: (*Reading).isAnybodys},
	{over: (*Reading).isSilentThing},
	{over: (*Reading).isWhich},
	{over: (*Reading).isUntilThen},
	{says: (*Reading).toldWithin},
	{says: (*Reading).thoughtOf},
	{says: (*Reading).textOf},
	{says: (*Reading).outerTells},
	{says: (*Reading).rumoured},
}

// subjectSays reads whose words they are that a verb with subject s says, where it stands before a
// quotation.
func (r *Reading) subjectSays(f *clauses.Frame, v, s, q int) (Words, bool) {
	for i := range subjectRules {
		if over := subjectRules[i].over; over != nil {
			if over(r, f, v, s, q) {
				return Words{}, false
			}
			continue
		}
		if a, ok := subjectRules[i].says(r, f, v, s, q); ok {
			return a, true
		}
	}
	beside := r.besideLeft(v, q)
	if left := r.LeftOf(f, s); left >= 0 && r.IsWord(left, "as") {
		beside = false // "as Doe put it, “…”" is no sentence of direct speech
	}
	return r.Attributed(f, s, v, false, beside), true
}

// isOrdered: "the order that he testify “shows …”".
func (r *Reading) isOrdered(f *clauses.Frame, v, s, _ int) bool {
	if s < 0 || s+1 != v || !r.Tagged(v, "VB") && !r.Tagged(v, "VBP") || r.Chunks[v].Last != r.Chunks[v].First+1 {
		return false
	}
	return names.IsHisOrHer(r.Tokens[r.Chunks[s].Head].Text) && !r.heardDoing(f, s)
}

// ledTo: "Slamming “…,” Doe left".
func (r *Reading) ledTo(f *clauses.Frame, v, s, q int) (Words, bool) {
	if !r.leadsToSubject(f, v, s, q) {
		return Words{}, false
	}
	return r.Attributed(f, s, v, false, false), true
}

// saysOther tells whether what a verb says is over, or is not what the quotation is of.
func (r *Reading) saysOther(f *clauses.Frame, v, s, q int) bool {
	return s >= 0 && (r.saysNothing(f, v, s, q) || r.gapped(f, v, s, q))
}

// isNoSayer tells whether a verb has no subject before the quotation, or one that says nothing.
func (r *Reading) isNoSayer(f *clauses.Frame, v, s, q int) bool {
	if s < 0 || s >= q {
		return true
	}
	if r.Animate(r.Chunks[s]) || r.judges(v, s) || r.heardDoing(f, s) {
		return false
	}
	cue := r.Chunks[v].Cue
	return cue != lexicon.CueSay && cue != lexicon.CueShow || r.IsWordOf(s)
}

// isAnybodys tells whether anybody may do what a verb tells, which is none of saying or calling.
func (r *Reading) isAnybodys(_ *clauses.Frame, v, s, _ int) bool {
	cue := r.Chunks[v].Cue
	return cue != lexicon.CueSay && cue != lexicon.CueLabel && r.Anybody(r.Chunks[s])
}

// isSilentThing tells whether a subject is a thing that says nothing, and the verb stands not right
// before the quotation.
func (r *Reading) isSilentThing(f *clauses.Frame, v, s, q int) bool {
	if r.Chunks[s].Kind != clauses.NounChunk || r.Animate(r.Chunks[s]) || r.heardDoing(f, s) || r.besideLeft(v, q) {
		return false
	}
	return !r.speaksForItself(v, s) && !r.judges(v, s) && !r.Viewer(r.Chunks[s])
}

// isWhich: "Which is to say, why is it “…”?"
func (r *Reading) isWhich(f *clauses.Frame, _, s, _ int) bool {
	return s == f.Chunk && r.Chunks[s].Kind == clauses.RelChunk
}

func (r *Reading) isUntilThen(f *clauses.Frame, _, s, q int) bool { return r.untilThen(f, s, q) }

// thoughtOf reads what a pronoun is told to think or, not right before the quotation, to say: the words
// of who tells it.
func (r *Reading) thoughtOf(f *clauses.Frame, v, s, q int) (Words, bool) {
	if !r.IsPronoun(r.Chunks[s]) || r.heardDoing(f, s) {
		return Words{}, false
	}
	asked := r.askedWhetherThinks(f, s, v)
	if !asked && (r.Chunks[v].Cue != lexicon.CueThink && r.besideLeft(v, q) || r.AskedOf(f, s) >= 0) {
		return Words{}, false
	}
	if r.setOff(f, s) || r.answersAsked(f, s) || r.startsOver(f, s, v) || r.apposedThing(f, s) || r.IsWord(r.LeftOf(f, s), "as") {
		return Words{}, false
	}
	o := r.Outer(f, v)
	return o, o.Source.Len() > 0 && (r.Chunks[v].Cue != lexicon.CueLabel || r.agrees(f, s, o) || isViewing(r.Tokens[r.Chunks[v].Head].Text)) && (asked || !r.Clashes(s, o))
}

// isViewing tells verbs for how somebody sees a thing, without a word said: "viewed it as “…”".
var isViewing = lexicon.OfSort("viewing")

// askedWhetherThinks tells whether a verb of no speech stands in a question for yes or no: "Doe asked Roe
// whether she wanted “…”" gives the words of who asks.
func (r *Reading) askedWhetherThinks(f *clauses.Frame, s, v int) bool {
	link := r.LeftOf(f, s)
	if r.Chunks[v].Cue == lexicon.CueSay || r.Chunks[v].Cue == lexicon.CueLabel || link-1 <= f.Chunk || !r.IsWord(link, "whether") && !r.IsWord(link, "if") {
		return false
	}
	ask := link - 1
	if r.Chunks[ask].Kind == clauses.NounChunk {
		ask--
	}
	return r.Chunks[ask].Kind == clauses.VerbChunk && r.Chunks[ask].Verb == clauses.Finite && lexicon.Asking[strings.ToLower(r.Tokens[r.Chunks[ask].Head].Text)]
}

// apposedThing tells whether a pronoun begins what hangs on a noun that only stands beside what was told
// before: "would not say whether it would go on, something she said in May might be".
func (r *Reading) apposedThing(f *clauses.Frame, s int) bool {
	n := r.LeftOf(f, s)
	if n-1 <= f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[n-1].Kind != clauses.CommaMark || r.Animate(r.Chunks[n]) {
		return false
	}
	t := r.Tokens[r.Chunks[n].First]
	return !r.TemporalPhrase(r.Chunks[n]) && (page.IsIndefinite(t) || t.Text == "something")
}

// textOf: "Doe responded that the ruling offered “…”".
func (r *Reading) textOf(f *clauses.Frame, v, s, q int) (Words, bool) {
	c := r.Chunks[v]
	if c.Cue != lexicon.CueSay || c.Verb != clauses.Finite || r.besideLeft(v, q) || r.Chunks[s].Kind != clauses.NounChunk || !r.IsText(s) {
		return Words{}, false
	}
	if lexicon.OnlySays(r.Tokens[c.Head].Text) || !r.Reported(f, s) {
		return Words{}, false
	}
	return r.outerThan(f, v, s)
}

// outerTells reads what one is told to have said as the words of who tells it.
func (r *Reading) outerTells(f *clauses.Frame, v, s, q int) (Words, bool) {
	if !r.toldByOuter(f, v, s, q) {
		return Words{}, false
	}
	return r.outerThan(f, v, s)
}

// outerThan gives the one who tells what a verb with subject s says, if that is another.
func (r *Reading) outerThan(f *clauses.Frame, v, s int) (Words, bool) {
	o := r.Outer(f, v)
	return o, o.Source.Len() > 0 && o.Noun != s
}

// rumoured reads a label that is hearsay: someone's words, nobody knows whose.
func (r *Reading) rumoured(f *clauses.Frame, v, s, q int) (Words, bool) {
	if r.Chunks[v].Cue != lexicon.CueLabel || r.besideLeft(v, q) || !r.hearsay(f, v, s) {
		return Words{}, false
	}
	a := r.Attributed(f, s, v, false, false)
	a.Source, a.Name = page.Span{}, -1
	return a, true
}

// AskedOf gives the verb by which somebody named is asked what the pronoun at chunk n does, or -1:
// "Doe asked Roe why she called".
func (r *Reading) AskedOf(f *clauses.Frame, n int) int {
	const most = 5 // chunks between
	clause := false
	for i := n - 1; i > f.Chunk && i > n-most; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.ThatChunk, clauses.RelChunk, clauses.PrepChunk:
			clause = true
		case clauses.NounChunk:
			if v := r.LeftOf(f, i); clause && r.IsNamedPerson(c) && v > f.Chunk && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Verb == clauses.Finite && lexicon.Asking[strings.ToLower(r.Tokens[r.Chunks[v].Head].Text)] {
				return v
			}
			return -1
		case clauses.Adverb:
		default:
			return -1
		}
	}
	return -1
}
