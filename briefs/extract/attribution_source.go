package extract

import (
	"strings"
)

// The words that say whose a quotation is, cut out of the frame.

// attributed makes an attribution of a source and a cue, either of which may be
// missing (-1).
func (r *attributionReading) attributed(f *frame, noun, cue int, after, beside bool) attribution {
	if n := noun + 2; n < f.end && r.isWord(noun+1, "and") && r.twoPosts(noun, n) {
		noun = n // "chairman and chief executive Jane Doe"
	}
	if n := noun + 2; n < f.end && r.isWord(noun+1, "of") && r.ownsPost(r.chunks[n]) {
		noun = n // "the head of state's press chief Jane Doe"
	}
	a := attribution{noun: noun, name: -1, after: after, beside: beside}
	c := r.chunks[noun]
	a.token = c.head
	a.name = c.mention
	a.source = r.sourceWords(f, noun)
	if c.kind == relChunk && r.isWord(noun, "that") {
		a.source = span{}
		if b := r.leftOf(f, noun); b >= 0 && r.chunks[b].kind == nounChunk && !r.isNamedPerson(r.chunks[b]) {
			a.source = r.sourceWords(f, b) // "a sign that read “…”"
		}
	}
	if cue >= 0 {
		k := r.chunks[cue]
		a.class = k.cue
		a.cue = span{r.d.tokens[k.head].start, r.d.tokens[k.last-1].end}
		if k.kind == according {
			a.class, a.according = cueSay, true
			if !r.animate(c) && r.owned(c) {
				a, _ = r.possessedBy(a, c, c.head) // "according to Doe's explanations"
			}
		}
	}
	return a
}

// sourceWords gives the words that name a source: the name, the pronoun, or the
// description with what belongs to it ("a spokesman for the campaign").
func (r *attributionReading) sourceWords(f *frame, n int) span {
	tokens := r.d.tokens
	c := r.chunks[n]
	if c.kind == relChunk {
		return span{r.antecedentStart(f, n), tokens[c.first].end}
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
	if n+1 < f.end && r.chunks[n+1].kind == verbChunk && r.runsOnto(f, n) {
		s.start = tokens[c.head].start // "At the start of the meeting officials said"
	}
	if pair {
		s.end = tokens[r.chunks[n+2].head].end
		return s
	}
	if tokens[c.head].tag == "PRP" {
		return s
	}
	if n+1 < f.end && r.isWord(n, "those") && r.isWord(n+1, "who") {
		return span{s.start, r.thoseEnd(f, n+1)}
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

// thoseEnd gives where the clause ends that tells of whom "those" is said, the "who" of which is chunk rel:
// before the next verb, a mark or a quotation.
func (r *attributionReading) thoseEnd(f *frame, rel int) int {
	end, verbs := r.d.tokens[r.chunks[rel].first].end, 0
	for i := rel + 1; i < f.end; i++ {
		switch c := r.chunks[i]; c.kind {
		case verbChunk:
			if verbs++; verbs > 1 {
				return end
			}
			end = r.d.tokens[c.last-1].end
		case nounChunk, prepChunk, adverb:
			end = r.d.tokens[c.last-1].end
		default:
			return end
		}
	}
	return end
}

// antecedentStart gives where the words for one who has no name begin that "who" or
// "which" stands behind: "a man in the crowd who". Where it is a name's, it is the
// pronoun's own beginning.
func (r *attributionReading) antecedentStart(f *frame, rel int) int {
	own := r.d.tokens[r.chunks[rel].first].start
	if r.apposedWho(f, rel) >= 0 {
		return own
	}
	n := rel - 1
	if n > f.chunk && r.chunks[n].kind == commaMark {
		n--
	}
	for n > f.chunk && r.chunks[n].kind == asideChunk {
		n-- // "a clerk involved in the work, who"
	}
	if n < f.chunk || r.chunks[n].kind != nounChunk || r.chunks[n].mention >= 0 {
		return own
	}
	who := !r.isWord(rel, "which")
	if who && n < rel-1 && n-2 >= f.chunk && r.isWord(n-1, "with") && r.chunks[n-2].kind == nounChunk && r.animate(r.chunks[n-2]) {
		n -= 2 // "a woman with a pacemaker, who"
	}
	for who && (!r.animate(r.chunks[n]) || n-1 > f.chunk && !r.isWord(n-1, "of") && n-2 >= f.chunk && r.describesPerson(r.chunks[n-2]) && !r.describesPerson(r.chunks[n])) && n-2 >= f.chunk && r.chunks[n-1].kind == prepChunk && !r.clauseHead(n-1) && r.chunks[n-2].kind == nounChunk {
		n -= 2
	}
	if who && !r.animate(r.chunks[n]) || r.chunks[n].mention >= 0 {
		return own
	}
	return r.d.tokens[r.chunks[n].first].start
}

// apposedWho gives the person's name behind which marks set apart what they are, before the "who" at chunk
// rel: "Jane Doe – a member of the board and the former head of the union – who"; -1 for none.
func (r *attributionReading) apposedWho(f *frame, rel int) int {
	mark := rel - 1
	if mark <= f.chunk || !r.isWord(rel, "who") || r.chunks[mark].kind != commaMark && r.chunks[mark].kind != dashMark {
		return -1
	}
	for i := mark - 1; i > f.chunk; i-- {
		switch k := r.chunks[i].kind; {
		case k == r.chunks[mark].kind:
			if r.isNamedPerson(r.chunks[i-1]) && r.describesPerson(r.chunks[i+1]) && i+2 < mark {
				return i - 1
			}
			return -1
		case k != nounChunk && k != prepChunk && k != andChunk && k != adverb && k != asideChunk:
			return -1
		}
	}
	return -1
}
