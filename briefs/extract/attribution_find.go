package extract

import (
	"strings"

	"dateline/briefs"
)

// attribution is the words that say whose a quotation is.
type attribution struct {
	frame  int  // index into frames
	noun   int  // chunk of the source; -1: a possessor within one
	source span // the source's words; empty: none
	token  int  // the source's head
	name   int  // mention that names the source; -1: none
	cue    span // the verb or phrase of saying; empty: none
	class  cueClass
	after  bool // stands after the quotation
	beside bool // nothing but a comma or colon stands between
}

// find looks for the attribution of the quotation that is chunk q of a frame:
// right after it, about it in the same sentence, before it, before a colon.
func (r *reading) find(fi, q int) (attribution, bool) {
	f := &r.frames[fi]
	a, ok := r.after(f, q)
	if b, set := r.before(f, q); set && b.beside && r.introduced(f, q) {
		a, ok = b, true
	}
	if !ok {
		a, ok = r.beforeColon(f, q)
	}
	if !ok {
		if a, ok = r.before(f, q); !ok || !a.beside {
			if b, set := r.around(f, q); set {
				a, ok = b, true
			}
		}
	}
	a.frame = fi
	return a, ok
}

// introduced tells whether a verb of saying with a comma or colon after it
// leads to the quotation: `and said, “…”`.
func (r *reading) introduced(f *frame, q int) bool {
	if q-2 < f.chunk {
		return false
	}
	v := r.chunks[q-2]
	return (r.chunks[q-1].kind == commaMark || r.chunks[q-1].kind == colonMark) && v.kind == verbChunk && v.cue == cueSay && r.leftOf(f, q-2) >= 0 && r.chunks[r.leftOf(f, q-2)].kind != quoteChunk
}

// after reads what stands right after a quotation: “…,” said Doe; “…,” Doe, a
// farmer, said; “…,” according to Doe; “…” as Doe put it.
func (r *reading) after(f *frame, q int) (attribution, bool) {
	n := r.rightOf(f, q)
	if n < 0 {
		return attribution{}, false
	}
	text := r.d.text[r.d.quoted[r.chunks[q].quote].start:r.d.quoted[r.chunks[q].quote].end]
	parted := strings.HasSuffix(text, ",") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "—") ||
		strings.HasSuffix(text, "-") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...") || strings.HasSuffix(text, "’") || strings.HasSuffix(text, "'") || strings.HasSuffix(text, ".")
	if k := r.chunks[n].kind; k == commaMark || k == dashMark {
		parted = true
		if n = r.rightOf(f, n); n < 0 {
			return attribution{}, false
		}
	}
	switch c := r.chunks[n]; c.kind {
	case verbChunk:
		if !directCue(c.cue) || c.verb == infinitive || c.verb == gerundForm || c.verb == passive {
			break
		}
		if s := r.rightOf(f, n); s >= 0 && r.chunks[s].kind == nounChunk && (parted || q == f.chunk || r.chunks[q-1].kind != nounChunk) {
			return r.attributed(f, s, n, true, true), true
		}
	case nounChunk:
		if !parted && wordCount(text) < 5 {
			break
		}
		for v := n + 1; v < f.end; v++ {
			if r.chunks[v].kind == quoteChunk || r.chunks[v].kind == colonMark || r.chunks[v].kind == thatChunk {
				break
			}
			if r.chunks[v].kind != verbChunk || !directCue(r.chunks[v].cue) || r.chunks[v].verb == infinitive || r.chunks[v].verb == passive {
				continue
			}
			s := r.subject(f, v)
			if s < n || s > v {
				continue
			}
			// "Doe, of the unions of Kent, Surrey and Essex, said": a list's end is no subject
			if s > n && r.isNamedPerson(c) && !r.isNamedPerson(r.chunks[s]) && !r.isPronoun(r.chunks[s]) && n+1 < f.end && r.chunks[n+1].kind == commaMark {
				s = n
			}
			if !r.animate(r.chunks[s]) && r.chunks[v].cue != cueSay && r.chunks[v].cue != cueManner {
				continue
			}
			return r.attributed(f, s, v, true, true), true
		}
	case according:
		if s := r.rightOf(f, n); s >= 0 && r.animate(r.chunks[s]) {
			return r.attributed(f, s, n, true, true), true
		}
	case prepChunk:
		if strings.EqualFold(r.d.tokens[c.first].text, "as") {
			return r.asPut(f, n, true)
		}
	}
	// “…,” Doe from her desk.
	if c := r.chunks[n]; parted && q == f.chunk && c.mention >= 0 && r.isNamedSpeaker(c) && n+1 < f.end && r.chunks[n+1].kind == prepChunk && r.verbless(f) {
		return r.attributed(f, n, -1, true, true), true
	}
	// “…” — Jane Doe
	if c := r.chunks[n]; n-1 > q && r.chunks[n-1].kind == dashMark && c.mention >= 0 && r.isNamedSpeaker(c) && n+1 >= f.end {
		a := r.attributed(f, n, -1, true, true)
		return a, true
	}
	return attribution{}, false
}

// verbless tells whether a frame has no verb outside its quotations.
func (r *reading) verbless(f *frame) bool {
	for i := f.chunk; i < f.end; i++ {
		if r.chunks[i].kind == verbChunk {
			return false
		}
	}
	return true
}

// asPut reads "as Doe put it".
func (r *reading) asPut(f *frame, as int, after bool) (attribution, bool) {
	s := r.rightOf(f, as)
	if s < 0 || r.chunks[s].kind != nounChunk {
		return attribution{}, false
	}
	for v := s + 1; v < f.end && v < s+8; v++ {
		switch c := r.chunks[v]; c.kind {
		case quoteChunk, colonMark, stopMark:
			return attribution{}, false
		case verbChunk:
			if c.cue != noCue && c.verb != infinitive && c.verb != gerundForm && r.subject(f, v) == s {
				return r.attributed(f, s, v, after, false), true
			}
		}
	}
	return attribution{}, false
}

// around reads an attribution that is set into the sentence or ends it, and so
// covers all of it: “The years that followed, Doe said, were …”.
func (r *reading) around(f *frame, q int) (attribution, bool) {
	best, distance := attribution{}, 0
	for i := f.chunk; i < f.end; i++ {
		c := r.chunks[i]
		var a attribution
		switch {
		case c.kind == according:
			s := r.rightOf(f, i)
			if s < 0 || !r.animate(r.chunks[s]) {
				continue
			}
			a = r.attributed(f, s, i, i > q, false)
		case c.kind == verbChunk && (c.cue == cueSay || c.cue == cueThink) && (c.verb == finite || c.verb == participle):
			s := r.parenthetic(f, i)
			if s < 0 {
				continue
			}
			a = r.attributed(f, s, i, i > q, false)
		default:
			continue
		}
		d := i - q
		if d < 0 {
			d = -d
		}
		if best.source.len() == 0 || d < distance {
			best, distance = a, d
		}
	}
	return best, best.source.len() > 0
}

// parenthetic gives the subject of a verb of saying that has nothing to say
// but the sentence around it: ", Doe said." and ", said Doe, a farmer,".
func (r *reading) parenthetic(f *frame, v int) int {
	next := r.rightOf(f, v)
	if s := r.leftOf(f, v); s > f.chunk && r.chunks[s].kind == nounChunk && r.chunks[s].first < r.chunks[v].first {
		before := r.leftOf(f, s)
		if before < 0 || r.chunks[before].kind != commaMark && r.chunks[before].kind != dashMark && !r.endsWithComma(before) {
			return -1
		}
		if before == f.chunk && r.chunks[before].kind != quoteChunk || !r.animate(r.chunks[s]) {
			return -1
		}
		if prev := r.leftOf(f, before); prev >= 0 && r.chunks[prev].kind == prepChunk {
			return -1
		}
		if next < 0 {
			return s
		}
		switch c := r.chunks[next]; c.kind {
		case commaMark, stopMark, dashMark:
			// ", he said, that …" goes on with what he said; ", he said, “…” does not
			return s
		case prepChunk:
			if r.onlyTrails(f, next) {
				return s
			}
		case nounChunk:
			if temporal(r.d.tokens[c.head].text) && r.onlyTrails(f, next) {
				return s
			}
			if r.chunks[v].cue == cueSay && strings.EqualFold(r.d.tokens[r.chunks[v].head].text, "told") && r.onlyTrails(f, next) {
				return s
			}
		}
		return -1
	}
	if b := r.leftOf(f, v); b > f.chunk && r.chunks[b].kind == commaMark && next >= 0 && r.animate(r.chunks[next]) && r.endsFrame(f, v) {
		return next
	}
	return -1
}

// endsWithComma tells whether a chunk is a quotation that ends with a comma.
func (r *reading) endsWithComma(i int) bool {
	if r.chunks[i].kind != quoteChunk {
		return false
	}
	q := r.d.quoted[r.chunks[i].quote]
	return r.d.text[q.end-1] == ','
}

// onlyTrails tells whether only words of time, place and manner stand from
// chunk i to the frame's end.
func (r *reading) onlyTrails(f *frame, i int) bool {
	for ; i < f.end; i++ {
		switch c := r.chunks[i]; c.kind {
		case quoteChunk, thatChunk, colonMark:
			return false
		case verbChunk:
			if c.verb == finite {
				return false
			}
		}
	}
	return true
}

// before walks left from a quotation to the verb or noun of saying whose words
// it belongs to.
func (r *reading) before(f *frame, q int) (attribution, bool) {
	for i := q - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		switch c.kind {
		case stopMark:
			return attribution{}, false
		case verbChunk:
			if c.cue == noCue || c.cue == cueManner && !r.besideLeft(i, q) || c.cue == cueWord && !r.word(i, q) {
				continue
			}
			if c.verb == passive {
				if a, ok := r.agent(f, i, q); ok {
					return a, true
				}
				continue
			}
			if c.verb == participle && c.cue != cueSay && (r.leftIsNoun(f, i) || c.cue == cueLabel && i+1 < q && r.chunks[i+1].mention >= 0 && r.leftOf(f, i) >= 0 && r.chunks[r.leftOf(f, i)].kind == nounChunk && r.tagged(i, "VBN")) {
				continue // "a plan called “…”", "a group called Doe's"
			}
			s := r.subject(f, i)
			if s < 0 || s >= q {
				if n := r.inverted(f, i); n >= 0 && n < q {
					s = n
				}
			}
			if s < 0 || s >= q || !r.animate(r.chunks[s]) && (c.cue != cueSay && c.cue != cueShow || r.isWordOf(s)) {
				continue
			}
			if c.cue != cueSay && c.cue != cueLabel && r.anybody(r.chunks[s]) {
				continue
			}
			if r.chunks[s].kind == nounChunk && !r.animate(r.chunks[s]) && !r.besideLeft(i, q) {
				continue
			}
			beside := r.besideLeft(i, q)
			if !beside && r.isPronoun(r.chunks[s]) {
				if o := r.outer(f, i); o.source.len() > 0 && (c.cue != cueLabel || r.agrees(f, s, o)) {
					return o, true
				}
			}
			if left := r.leftOf(f, s); left >= 0 && r.isWord(left, "as") {
				beside = false // "as Doe put it, “…”" is no sentence of direct speech
			}
			return r.attributed(f, s, i, false, beside), true
		case nounChunk:
			if a, ok := r.possessor(f, i, q); ok {
				return a, true
			}
		case prepChunk:
			if strings.EqualFold(r.d.tokens[c.first].text, "as") {
				if a, ok := r.asPut(f, i, false); ok {
					return a, true
				}
			}
		}
	}
	return attribution{}, false
}

// agrees tells whether a pronoun that stands right after a verb of saying can
// mean that verb's subject: "the ministry said it viewed".
func (r *reading) agrees(f *frame, pronoun int, o attribution) bool {
	left := r.leftOf(f, pronoun)
	if left < 0 || r.chunks[left].kind != verbChunk && r.chunks[left].kind != thatChunk {
		return false
	}
	g := pronounGender(r.d.tokens[r.chunks[pronoun].head].text)
	if o.name < 0 {
		return g == plural || g != unknownGender && describes(r.d.tokens[o.token].text) == "person"
	}
	m := r.d.mentions[o.name]
	if m.entity < 0 {
		return false
	}
	e := r.s.entities[m.entity]
	if e.Kind == briefs.Person {
		return g != plural && (e.gender == unknownGender || e.gender == g)
	}
	return g == plural
}

// isWordOf tells whether a noun phrase is nothing but "this", "that", "there"
// or "what".
func (r *reading) isWordOf(n int) bool {
	c := r.chunks[n]
	t := r.d.tokens[c.head]
	return c.head == c.first && (t.tag == "DT" || t.tag == "EX" || t.tag == "WP")
}

// anybody tells whether a noun phrase means nobody in particular.
func (r *reading) anybody(c chunk) bool {
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "anyone", "anybody", "everyone", "everybody", "nobody", "one", "you", "people", "someone", "somebody":
		return true
	}
	return false
}

// outer gives the attribution in whose words another one stands, with a pronoun
// for the same speaker: "Doe told them that she agrees he is …".
func (r *reading) outer(f *frame, v int) attribution {
	for i := v - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case stopMark:
			return attribution{}
		case andChunk:
			if !strings.EqualFold(r.d.tokens[c.first].text, "and") {
				return attribution{}
			}
		case verbChunk:
			if c.cue != cueSay && c.cue != cueThink || c.verb != finite {
				continue
			}
			if s := r.speakerOf(f, i, 3); s >= 0 && s < v && r.animate(r.chunks[s]) {
				return r.attributed(f, s, i, false, false)
			}
		}
	}
	return attribution{}
}

func (r *reading) tagged(chunk int, tag string) bool {
	return r.d.tokens[r.chunks[chunk].head].tag == tag
}

// word tells whether a quotation is the word that a verb speaks of: "used the
// word “…”".
func (r *reading) word(v, q int) bool {
	if v+1 != q-1 || r.chunks[v+1].kind != nounChunk {
		return false
	}
	switch r.d.tokens[r.chunks[v+1].head].text {
	case "word", "words", "term", "phrase", "expression", "line", "slogan", "hashtag", "motto", "label", "language":
		return true
	}
	return false
}

// leftIsNoun tells whether a participle stands right after a noun phrase.
func (r *reading) leftIsNoun(f *frame, v int) bool {
	b := r.leftOf(f, v)
	return b >= 0 && r.chunks[b].kind == nounChunk && r.chunks[b].mention < 0 && r.d.tokens[r.chunks[b].head].tag != "PRP" &&
		describes(r.d.tokens[r.chunks[b].head].text) == ""
}

// besideLeft tells whether nothing but a comma, a colon or "that" stands
// between a verb and the quotation after it.
func (r *reading) besideLeft(v, q int) bool {
	for i := v + 1; i < q; i++ {
		switch c := r.chunks[i]; c.kind {
		case commaMark, colonMark, adverb, asideChunk, quoteChunk:
		case nounChunk:
			if head := r.d.tokens[c.head].text; !temporal(head) && head != "times" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// agent reads the speaker of a passive: "was called “…” by Doe", "was quoted as
// saying “…”".
func (r *reading) agent(f *frame, v, q int) (attribution, bool) {
	for i := v + 1; i+1 < f.end; i++ {
		c := r.chunks[i]
		if c.kind == prepChunk && strings.EqualFold(r.d.tokens[c.first].text, "by") && r.chunks[i+1].kind == nounChunk && r.animate(r.chunks[i+1]) {
			return r.attributed(f, i+1, v, i > q, false), true
		}
		if i > q && (c.kind == verbChunk || c.kind == commaMark) {
			break
		}
	}
	return attribution{}, false
}

// possessor reads "her remark that “…”", "Doe's promise of “…”", "her “…” remark".
func (r *reading) possessor(f *frame, n, q int) (attribution, bool) {
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
		if !isCueNoun(tokens[head].text) {
			return attribution{}, false
		}
	case !isCueNoun(tokens[c.head].text) || !r.leadsTo(n, q):
		return attribution{}, false
	}
	a := attribution{noun: -1, name: -1, cue: tokens[head].span, class: cueSay, beside: n == q-1}
	last := head
	if head >= c.last {
		last = c.last
	}
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

func isPossessive(tag, text string) bool {
	return tag == "PRP$" || tag == "POS" || tag != "VBZ" && (text == "'s" || text == "’s")
}

// isCueNoun looks a noun up among those for what is said, in its plural too.
func isCueNoun(noun string) bool {
	if _, ok := folded(cueNouns(), noun); ok {
		return true
	}
	_, ok := folded(cueNouns(), strings.TrimSuffix(noun, "s"))
	return ok
}

// leadsTo tells whether a noun for what is said has the quotation for its
// content: "that", "of", "to", a colon or a comma follows it, or a sentence.
func (r *reading) leadsTo(n, q int) bool {
	if n == q-1 {
		quote := r.d.quoted[r.chunks[q].quote]
		return startsSentenceCase(r.d.text[quote.start:quote.end])
	}
	if r.chunks[q-1].kind == thatChunk {
		return true
	}
	switch c := r.chunks[n+1]; c.kind {
	case thatChunk, commaMark, colonMark:
		return true
	case verbChunk:
		return c.verb == infinitive
	case prepChunk:
		switch r.d.tokens[c.first].text {
		case "of", "for", "to", "as", "about":
			return true
		}
	}
	return false
}

// beforeColon reads what leads to a quotation over a colon: "Doe called them on
// it: “…”", "More from Doe: “…”", "DOE: “…”".
func (r *reading) beforeColon(f *frame, q int) (attribution, bool) {
	colon := r.leftOf(f, q)
	if colon <= f.chunk || r.chunks[colon].kind != colonMark {
		return attribution{}, false
	}
	return r.leadIn(f, colon)
}

// leadIn finds who is spoken of in the part of a frame that ends before chunk
// end: the last verb of saying's subject, else the name it ends with, else its
// first subject.
func (r *reading) leadIn(f *frame, end int) (attribution, bool) {
	if s := r.nameBefore(f, end); s >= 0 {
		return r.attributed(f, s, -1, false, true), true
	}
	for i := end - 1; i >= f.chunk; i-- {
		c := r.chunks[i]
		if c.kind == quoteChunk || c.kind == stopMark {
			break
		}
		if c.kind != verbChunk {
			continue
		}
		if c.cue == noCue || c.cue == cueWord || c.verb == passive || c.verb == infinitive {
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
	return r.firstSubject(f, end)
}

// nameBefore gives the name that stands by itself before a colon: "DOE:",
// "More from Doe:", "Turnout was low - Jane Doe:".
func (r *reading) nameBefore(f *frame, colon int) int {
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
	case prepChunk:
		switch strings.ToLower(r.d.tokens[k.first].text) {
		case "from", "by", "via":
			return n
		}
	}
	return -1
}

// firstSubject gives the subject of a frame's first finite verb, where that is
// one who can speak.
func (r *reading) firstSubject(f *frame, end int) (attribution, bool) {
	for i := f.chunk; i < end; i++ {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb != finite && c.verb != passive {
			continue
		}
		s := r.subject(f, i)
		if s < 0 {
			continue // "Why did she want"
		}
		if s < i && r.chunks[s].kind == nounChunk && r.person(r.chunks[s]) {
			return r.attributed(f, s, -1, false, false), true
		}
		return attribution{}, false
	}
	return attribution{}, false
}

// person tells whether a noun phrase is a person's or an organisation's name,
// "he", "she" or a noun that describes people.
func (r *reading) person(c chunk) bool {
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
	return false
}

// attributed makes an attribution of a source and a cue, either of which may be
// missing (-1).
func (r *reading) attributed(f *frame, noun, cue int, after, beside bool) attribution {
	a := attribution{noun: noun, name: -1, after: after, beside: beside}
	c := r.chunks[noun]
	a.token = c.head
	a.name = c.mention
	a.source = r.sourceWords(f, noun)
	if cue >= 0 {
		k := r.chunks[cue]
		a.class = k.cue
		a.cue = span{r.d.tokens[k.head].start, r.d.tokens[k.last-1].end}
		if k.kind == according {
			a.class = cueSay
		}
	}
	return a
}

// sourceWords gives the words that name a source: the name, the pronoun, or the
// description with what belongs to it ("a spokesman for the campaign").
func (r *reading) sourceWords(f *frame, n int) span {
	tokens := r.d.tokens
	c := r.chunks[n]
	if c.kind == relChunk {
		return tokens[c.first].span
	}
	pair := n+2 < f.end && r.chunks[n+1].kind == andChunk && r.chunks[n+2].kind == nounChunk && r.animate(r.chunks[n+2]) &&
		n+3 < f.end && r.chunks[n+3].kind != prepChunk && r.chunks[n+3].kind != commaMark
	if c.mention >= 0 {
		s := r.d.mentions[c.mention].span
		if pair {
			s.end = tokens[r.chunks[n+2].head].end
		}
		return s
	}
	s := span{tokens[c.first].start, tokens[c.head].end}
	if pair {
		s.end = tokens[r.chunks[n+2].head].end
		return s
	}
	if tokens[c.head].tag == "PRP" {
		return s
	}
	for i := n + 1; i+1 < f.end && i < n+5; i += 2 {
		if r.chunks[i].kind != prepChunk || r.chunks[i+1].kind != nounChunk {
			break
		}
		switch tokens[r.chunks[i].first].text {
		case "of", "for", "at", "from", "with", "in", "on", "to":
		default:
			return s
		}
		if temporal(tokens[r.chunks[i+1].head].text) || strings.HasPrefix(tokens[r.chunks[i+1].head].tag, "CD") {
			break
		}
		s.end = tokens[r.chunks[i+1].head].end
	}
	return s
}

// directCue tells whether a verb can stand beside a sentence of direct speech.
func directCue(class cueClass) bool {
	return class == cueSay || class == cueManner || class == cueThink
}

func wordCount(s string) int { return len(strings.Fields(s)) }
