package extract

import (
	"strings"

	"dateline/briefs"
)

// beforeColon reads what leads to a quotation over a colon: "Doe called them on
// it: “…”", "More from Doe: “…”", "DOE: “…”".
func (r *attributionReading) beforeColon(f *frame, q int) (attribution, bool) {
	colon := r.leftOf(f, q)
	if colon <= f.chunk || r.chunks[colon].kind != colonMark {
		return attribution{}, false
	}
	return r.leadIn(f, colon)
}

// leadIn finds who is spoken of in the part of a frame that ends before chunk
// end: the last verb of saying's subject, else the name it ends with, else its
// first subject.
func (r *attributionReading) leadIn(f *frame, end int) (attribution, bool) {
	if s := r.nameBefore(f, end); s >= 0 {
		return r.attributed(f, s, -1, false, true), true
	}
	if n := end - 2; n >= f.chunk && (n == f.chunk || r.chunks[n-1].kind == commaMark) && r.chunks[n].kind == nounChunk && r.chunks[n].mention < 0 && r.chunks[n+1].kind == verbChunk && r.isBe(r.chunks[n+1].head) && isCueNoun(r.d.tokens[r.chunks[n].head].text) {
		a := attribution{noun: n, name: -1, beside: true, cue: r.d.tokens[r.chunks[n].head].span, class: cueSay}
		if a, ok := r.possessedBy(a, r.chunks[n], r.chunks[n].head); ok {
			return a, true // "His answer was: “…”", "According to Roe, his answer was: “…”"
		}
	}
	if n, v := end-1, end-2; v > f.chunk && r.isText(n) && r.chunks[v].kind == verbChunk && r.chunks[v].verb == finite && issues(r.d.tokens[r.chunks[v].head].text) {
		if s := r.subject(f, v); s >= 0 && s < v && r.animate(r.chunks[s]) {
			return r.attributed(f, s, v, false, true), true // "Doe put up the following notice: “…”"
		}
	}
	if a, ok := r.borrowedFrom(f, end); ok {
		return a, true
	}
	if n := r.quotesWhom(f, end); n >= 0 {
		return r.attributed(f, n, -1, false, true), true
	}
	if a, ok := r.ownLeadIn(f, end); ok {
		return a, true
	}
	for i := end - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind == quoteChunk || c.kind == stopMark {
			break
		}
		if r.isWord(i, "as") {
			if a, ok := r.asPutBy(f, i+1, false); ok {
				return a, true // "the teaching, as set down by Doe in her book:"
			}
		}
		if c.kind != verbChunk {
			continue
		}
		if c.verb == passive && r.isAsked(i) {
			return attribution{}, false // "Doe was asked one thing:"
		}
		if c.cue == noCue || c.cue == cueWord || c.verb == passive || c.verb == infinitive || r.whenClause(f, i, end) {
			continue
		}
		if s := r.speakerOf(f, i, 3); s >= 0 && s < end && r.animate(r.chunks[s]) {
			return r.attributed(f, s, i, false, true), true
		}
	}
	// "a new headline from the Herald, which stung:"
	for i := f.chunk; i+2 < end; i++ {
		if c := r.chunks[i]; c.kind == nounChunk && describes(r.d.tokens[c.head].text) == "text" && (r.isWord(i+1, "from") || r.isWord(i+1, "by")) && r.isNamedSpeaker(r.chunks[i+2]) {
			return r.attributed(f, i+2, -1, false, true), true
		}
	}
	if n := f.chunk; n+1 == end && r.isText(n) {
		return r.attributed(f, n, -1, false, true), true // "A palace statement: “…”"
	}
	if n := r.cameWhen(f, end); n >= 0 {
		return r.attributed(f, n, -1, false, true), true
	}
	// "Doe, speaking through an interpreter:"
	if first := r.chunks[f.chunk]; r.isNamedSpeaker(first) && r.firstFinite(f, end) < 0 {
		return r.attributed(f, f.chunk, -1, false, true), true
	}
	return r.firstSubject(f, end)
}

// ownLeadIn reads what leads to a quotation by whose words they are: "In the words of Doe:", "In
// her own words:", "Doe's message was clear:", "Her take:".
func (r *attributionReading) ownLeadIn(f *frame, end int) (attribution, bool) {
	n := f.chunk
	if r.isWord(n, "in") {
		n++
	}
	if n >= end || r.chunks[n].kind != nounChunk || !isCueNoun(r.d.tokens[r.chunks[n].head].text) && !isTake(r.d.tokens[r.chunks[n].head].text) && (!r.isText(n) || n+1 == end) {
		return attribution{}, false
	}
	if n+3 == end && r.isWord(n+1, "of") && r.animate(r.chunks[n+2]) {
		return r.attributed(f, n+2, -1, false, true), true
	}
	if v := r.phrasesEnd(f, n+1); n+1 != end && !(v < end && r.chunks[v].kind == verbChunk && (r.isBe(r.chunks[v].first) && end <= v+2 || n == f.chunk && r.metWith(n, v, end))) {
		return attribution{}, false
	}
	a := attribution{noun: n, name: -1, beside: true, cue: r.d.tokens[r.chunks[n].head].span, class: cueSay}
	return r.possessedBy(a, r.chunks[n], r.chunks[n].head)
}

// metWith tells whether all that a lead-in tells of somebody's words is what became of them: "Her reply
// became a T-shirt:", "Doe's answer drew applause:".
func (r *attributionReading) metWith(n, v, end int) bool {
	return isCueNoun(r.d.tokens[r.chunks[n].head].text) && r.chunks[v].verb == finite && r.chunks[v].cue == noCue && r.unbroken(v, end)
}

// isTake tells nouns for how somebody sees a thing, alone before a colon.
func isTake(noun string) bool { return noun == "take" || noun == "thinking" || noun == "bottom" }

// addressed tells whether a sentence leads over a colon to what was said to its
// subject: "She was told: “…”".
func (r *attributionReading) addressed(f *frame, q int) bool {
	colon := r.leftOf(f, q)
	if colon <= f.chunk || r.chunks[colon].kind != colonMark {
		return false
	}
	for i := colon - 1; i >= f.chunk; i-- {
		if c := r.chunks[i]; c.kind == verbChunk && c.cue != noCue {
			return c.verb == passive && r.isAsked(i)
		}
	}
	return false
}

// whenClause tells whether a verb stands in a clause that opens the sentence and
// says when: "When Roe began, Doe cut him off".
func (r *attributionReading) whenClause(f *frame, v, end int) bool {
	opens := r.clauseOpener(f)
	if opens < 0 {
		return false
	}
	comma := false
	from := opens + 1
	if opens+2 < v && r.chunks[opens+2].kind == commaMark && r.apposedSubject(opens+2) && r.nextVerb(opens+2) == v {
		from = v // "When her guest, Al Doe, answered"
	}
	for i := from; i < end; i++ {
		switch c := r.chunks[i]; {
		case c.kind == commaMark || i > v && r.endsWithComma(i):
			comma = true
			if i < v {
				return false
			}
		case comma && c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			return true
		}
	}
	return false
}

// askedClause tells whether a verb stands in what a sentence says was asked before it
// says who answers: "Asked whether Doe had signed it, the office was brief:".
func (r *attributionReading) askedClause(f *frame, v, end int) bool {
	if c := r.chunks[f.chunk]; c.kind != verbChunk || c.verb != participle && !r.tagged(f.chunk, "VBD") || !r.isAsked(f.chunk) {
		return false
	}
	for i := v + 1; i < end; i++ {
		if r.chunks[i].kind == commaMark {
			return true
		}
	}
	return false
}

// isAsked tells whether a passive verb is of what is said to somebody.
func (r *attributionReading) isAsked(v int) bool {
	switch strings.ToLower(r.d.tokens[r.chunks[v].head].text) {
	case "asked", "told", "warned", "reminded", "informed", "questioned", "challenged", "advised", "quizzed", "pressed":
		return true
	}
	return false
}

// firstFinite gives the first finite verb of the part of a frame before chunk
// end, or -1.
func (r *attributionReading) firstFinite(f *frame, end int) int {
	for i := f.chunk; i < end; i++ {
		if c := r.chunks[i]; c.kind == verbChunk && (c.verb == finite || c.verb == passive) {
			return i
		}
	}
	return -1
}

// nameBefore gives the name that stands by itself before a colon: "DOE:",
// "More from Doe:", "Turnout was low - Jane Doe:".
func (r *attributionReading) nameBefore(f *frame, colon int) int {
	n := r.leftOf(f, colon)
	if n < 0 || r.chunks[n].kind != nounChunk {
		return -1
	}
	c := r.chunks[n]
	if !r.isNamedSpeaker(c) && !strings.HasPrefix(r.d.tokens[c.head].tag, "NNP") {
		return -1
	}
	b := r.leftOf(f, n)
	for b > f.chunk && r.chunks[b].kind == andChunk && r.chunks[b-1].kind == nounChunk {
		n = b - 1
		b = r.leftOf(f, n)
	}
	if b < 0 {
		return n
	}
	switch k := r.chunks[b]; k.kind {
	case dashMark:
		return n
	case verbChunk:
		if r.isBe(k.head) && b > f.chunk && r.isWord(b-1, "here") || strings.HasPrefix(strings.ToLower(r.d.tokens[k.first].text), "here") {
			return n // "And here is Doe:"
		}
	case prepChunk:
		switch strings.ToLower(r.d.tokens[k.first].text) {
		case "from", "by", "via":
			if v := b - 2; v > f.chunk && r.isTaken(b-1, v) {
				return -1 // "Doe took a question from Roe:"
			}
			return n
		}
	}
	return -1
}

// firstSubject gives the subject of a frame's first finite verb, where that is
// one who can speak.
func (r *attributionReading) firstSubject(f *frame, end int) (attribution, bool) {
	for i := f.chunk; i < end; i++ {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb != finite && c.verb != passive {
			continue
		}
		s := r.subject(f, i)
		if s < 0 {
			continue // "Why did she want"
		}
		if r.whenClause(f, i, end) || r.askedClause(f, i, end) {
			continue
		}
		if s == r.leftOf(f, i) && s > f.chunk && r.chunks[s].kind == relChunk {
			continue // "Doe, who runs a shop, was not worried"
		}
		if s < i && r.chunks[s].kind == nounChunk && (r.person(r.chunks[s]) || r.animate(r.chunks[s]) && i+1 < end && r.chunks[i+1].kind == nounChunk && isCueNoun(r.d.tokens[r.chunks[i+1].head].text)) {
			return r.attributed(f, s, -1, false, false), true
		}
		return attribution{}, false
	}
	return attribution{}, false
}

// person tells whether a noun phrase is a person's or an organisation's name,
// "he", "she" or a noun that describes people.
func (r *attributionReading) person(c chunk) bool {
	if c.mention >= 0 {
		return r.kindOf(c.mention) != briefs.Place
	}
	t := r.d.tokens[c.head]
	if t.tag == "PRP" {
		return strings.EqualFold(t.text, "he") || strings.EqualFold(t.text, "she")
	}
	switch describes(t.text) {
	case "person", "male", "female":
		return true
	}
	return r.native(c.head) != ""
}
