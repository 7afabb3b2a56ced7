package attribution

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// beforeColon reads what leads to a quotation over a colon: "Doe called them on
// it: “…”", "More from Doe: “…”", "DOE: “…”".
func (r *Reading) beforeColon(f *clauses.Frame, q int) (Words, bool) {
	colon := r.LeftOf(f, q)
	if colon <= f.Chunk || r.Chunks[colon].Kind != clauses.ColonMark {
		return Words{}, false
	}
	return r.LeadIn(f, colon)
}

// LeadIn finds who is spoken of in the part of a frame that ends before chunk
// end: the last verb of saying's subject, else the name it ends with, else its
// first subject.
func (r *Reading) LeadIn(f *clauses.Frame, end int) (Words, bool) {
	if s := r.nameBefore(f, end); s >= 0 {
		return r.Attributed(f, s, -1, false, true), true
	}
	if n := end - 2; n >= f.Chunk && (n == f.Chunk || r.Chunks[n-1].Kind == clauses.CommaMark) && r.Chunks[n].Kind == clauses.NounChunk && r.Chunks[n].Mention < 0 && r.Chunks[n+1].Kind == clauses.VerbChunk && r.IsBe(r.Chunks[n+1].Head) && lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) {
		a := Words{Noun: n, Name: -1, Beside: true, Cue: r.Tokens[r.Chunks[n].Head].Span, Class: lexicon.CueSay}
		if a, ok := r.PossessedBy(a, r.Chunks[n], r.Chunks[n].Head); ok {
			return a, true // "His answer was: “…”", "According to Roe, his answer was: “…”"
		}
	}
	if n, v := end-1, end-2; v > f.Chunk && r.IsText(n) && r.Chunks[v].Kind == clauses.VerbChunk && r.Chunks[v].Verb == clauses.Finite && Issues(r.Tokens[r.Chunks[v].Head].Text) {
		if s := r.Subject(f, v); s >= 0 && s < v && r.Animate(r.Chunks[s]) {
			return r.Attributed(f, s, v, false, true), true // "Doe put up the following notice: “…”"
		}
	}
	if a, ok := r.borrowedFrom(f, end); ok {
		return a, true
	}
	if n := r.quotesWhom(f, end); n >= 0 {
		return r.Attributed(f, n, -1, false, true), true
	}
	if a, ok := r.OwnLeadIn(f, end); ok {
		return a, true
	}
	for i := end - 1; i >= f.Chunk; i-- {
		c := r.Chunks[i]
		if c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark {
			break
		}
		if r.IsWord(i, "as") {
			if a, ok := r.asPutBy(f, i+1, false); ok {
				return a, true // "the teaching, as set down by Doe in her book:"
			}
		}
		if c.Kind != clauses.VerbChunk {
			continue
		}
		if c.Verb == clauses.Passive && r.IsAsked(i) {
			return Words{}, false // "Doe was asked one thing:"
		}
		if c.Cue == lexicon.NoCue || c.Cue == lexicon.CueWord || c.Verb == clauses.Passive || c.Verb == clauses.Infinitive || r.WhenClause(f, i, end) {
			continue
		}
		if s := r.SpeakerOf(f, i, 3); s >= 0 && s < end && r.Animate(r.Chunks[s]) {
			return r.Attributed(f, s, i, false, true), true
		}
	}
	// "a new headline from the Herald, which stung:"
	for i := f.Chunk; i+2 < end; i++ {
		if c := r.Chunks[i]; c.Kind == clauses.NounChunk && lexicon.Describes(r.Tokens[c.Head].Text) == "text" && (r.IsWord(i+1, "from") || r.IsWord(i+1, "by")) && r.IsNamedSpeaker(r.Chunks[i+2]) {
			return r.Attributed(f, i+2, -1, false, true), true
		}
	}
	if n := f.Chunk; n+1 == end && r.IsText(n) {
		return r.Attributed(f, n, -1, false, true), true // "A palace statement: “…”"
	}
	if n := r.cameWhen(f, end); n >= 0 {
		return r.Attributed(f, n, -1, false, true), true
	}
	// "Doe, speaking through an interpreter:"
	if first := r.Chunks[f.Chunk]; r.IsNamedSpeaker(first) && r.firstFinite(f, end) < 0 {
		return r.Attributed(f, f.Chunk, -1, false, true), true
	}
	return r.FirstSubject(f, end)
}

// OwnLeadIn reads what leads to a quotation by whose words they are: "In the words of Doe:", "In
// her own words:", "Doe's message was clear:", "Her take:".
func (r *Reading) OwnLeadIn(f *clauses.Frame, end int) (Words, bool) {
	n := f.Chunk
	if r.IsWord(n, "in") {
		n++
	}
	if n >= end || r.Chunks[n].Kind != clauses.NounChunk || !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) && !IsTake(r.Tokens[r.Chunks[n].Head].Text) && (!r.IsText(n) || n+1 == end) {
		return Words{}, false
	}
	if n+3 == end && r.IsWord(n+1, "of") && r.Animate(r.Chunks[n+2]) {
		return r.Attributed(f, n+2, -1, false, true), true
	}
	if v := r.PhrasesEnd(f, n+1); n+1 != end && !(v < end && r.Chunks[v].Kind == clauses.VerbChunk && (r.IsBe(r.Chunks[v].First) && end <= v+2 || n == f.Chunk && r.metWith(n, v, end))) {
		return Words{}, false
	}
	a := Words{Noun: n, Name: -1, Beside: true, Cue: r.Tokens[r.Chunks[n].Head].Span, Class: lexicon.CueSay}
	return r.PossessedBy(a, r.Chunks[n], r.Chunks[n].Head)
}

// metWith tells whether all that a lead-in tells of somebody's words is what became of them: "Her reply
// became a T-shirt:", "Doe's answer drew applause:".
func (r *Reading) metWith(n, v, end int) bool {
	return lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) && r.Chunks[v].Verb == clauses.Finite && r.Chunks[v].Cue == lexicon.NoCue && r.unbroken(v, end)
}

// IsTake tells nouns for how somebody sees a thing, alone before a colon.
func IsTake(noun string) bool { return noun == "take" || noun == "thinking" || noun == "bottom" }

// Addressed tells whether a sentence leads over a colon to what was said to its
// subject: "She was told: “…”".
func (r *Reading) Addressed(f *clauses.Frame, q int) bool {
	colon := r.LeftOf(f, q)
	if colon <= f.Chunk || r.Chunks[colon].Kind != clauses.ColonMark {
		return false
	}
	for i := colon - 1; i >= f.Chunk; i-- {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && c.Cue != lexicon.NoCue {
			return c.Verb == clauses.Passive && r.IsAsked(i)
		}
	}
	return false
}

// WhenClause tells whether a verb stands in a clause that opens the sentence and
// says when: "When Roe began, Doe cut him off".
func (r *Reading) WhenClause(f *clauses.Frame, v, end int) bool {
	opens := r.ClauseOpener(f)
	if opens < 0 {
		return false
	}
	comma := false
	from := opens + 1
	if opens+2 < v && r.Chunks[opens+2].Kind == clauses.CommaMark && r.ApposedSubject(opens+2) && r.nextVerb(opens+2) == v {
		from = v // "When her guest, Al Doe, answered"
	}
	for i := from; i < end; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.CommaMark || i > v && r.EndsWithComma(i):
			comma = true
			if i < v {
				return false
			}
		case comma && c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive):
			return true
		}
	}
	return false
}

// askedClause tells whether a verb stands in what a sentence says was asked before it
// says who answers: "Asked whether Doe had signed it, the office was brief:".
func (r *Reading) askedClause(f *clauses.Frame, v, end int) bool {
	if c := r.Chunks[f.Chunk]; c.Kind != clauses.VerbChunk || c.Verb != clauses.Participle && !r.Tagged(f.Chunk, "VBD") || !r.IsAsked(f.Chunk) {
		return false
	}
	for i := v + 1; i < end; i++ {
		if r.Chunks[i].Kind == clauses.CommaMark {
			return true
		}
	}
	return false
}

// IsAsked tells whether a passive verb is of what is said to somebody.
func (r *Reading) IsAsked(v int) bool {
	switch strings.ToLower(r.Tokens[r.Chunks[v].Head].Text) {
	case "asked", "told", "warned", "reminded", "informed", "questioned", "challenged", "advised", "quizzed", "pressed":
		return true
	}
	return false
}

// firstFinite gives the first finite verb of the part of a frame before chunk
// end, or -1.
func (r *Reading) firstFinite(f *clauses.Frame, end int) int {
	for i := f.Chunk; i < end; i++ {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) {
			return i
		}
	}
	return -1
}

// nameBefore gives the name that stands by itself before a colon: "DOE:",
// "More from Doe:", "Turnout was low - Jane Doe:".
func (r *Reading) nameBefore(f *clauses.Frame, colon int) int {
	n := r.LeftOf(f, colon)
	if n < 0 || r.Chunks[n].Kind != clauses.NounChunk {
		return -1
	}
	c := r.Chunks[n]
	if !r.IsNamedSpeaker(c) && !strings.HasPrefix(r.Tokens[c.Head].Tag, "NNP") {
		return -1
	}
	b := r.LeftOf(f, n)
	for b > f.Chunk && r.Chunks[b].Kind == clauses.AndChunk && r.Chunks[b-1].Kind == clauses.NounChunk {
		n = b - 1
		b = r.LeftOf(f, n)
	}
	if b < 0 {
		return n
	}
	switch k := r.Chunks[b]; k.Kind {
	case clauses.DashMark:
		return n
	case clauses.VerbChunk:
		if r.IsBe(k.Head) && b > f.Chunk && r.IsWord(b-1, "here") || strings.HasPrefix(strings.ToLower(r.Tokens[k.First].Text), "here") {
			return n // "And here is Doe:"
		}
	case clauses.PrepChunk:
		switch strings.ToLower(r.Tokens[k.First].Text) {
		case "from", "by", "via":
			if v := b - 2; v > f.Chunk && r.isTaken(b-1, v) {
				return -1 // "Doe took a question from Roe:"
			}
			return n
		}
	}
	return -1
}

// FirstSubject gives the subject of a frame's first finite verb, where that is
// one who can speak.
func (r *Reading) FirstSubject(f *clauses.Frame, end int) (Words, bool) {
	for i := f.Chunk; i < end; i++ {
		c := r.Chunks[i]
		if c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite && c.Verb != clauses.Passive {
			continue
		}
		s := r.Subject(f, i)
		if s < 0 {
			continue // "Why did she want"
		}
		if r.WhenClause(f, i, end) || r.askedClause(f, i, end) {
			continue
		}
		if s == r.LeftOf(f, i) && s > f.Chunk && r.Chunks[s].Kind == clauses.RelChunk {
			continue // "Doe, who runs a shop, was not worried"
		}
		if s < i && r.Chunks[s].Kind == clauses.NounChunk && (r.person(r.Chunks[s]) || r.Animate(r.Chunks[s]) && i+1 < end && r.Chunks[i+1].Kind == clauses.NounChunk && lexicon.IsCueNoun(r.Tokens[r.Chunks[i+1].Head].Text)) {
			return r.Attributed(f, s, -1, false, false), true
		}
		return Words{}, false
	}
	return Words{}, false
}

// person tells whether a noun phrase is a person's or an organisation's name,
// "he", "she" or a noun that describes people.
func (r *Reading) person(c clauses.Chunk) bool {
	if c.Mention >= 0 {
		return r.KindOf(c.Mention) != briefs.Place
	}
	t := r.Tokens[c.Head]
	if t.Tag == "PRP" {
		return strings.EqualFold(t.Text, "he") || strings.EqualFold(t.Text, "she")
	}
	switch lexicon.Describes(t.Text) {
	case "person", "male", "female":
		return true
	}
	return r.Native(c.Head) != ""
}
