package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The words that say whose a quotation is, cut out of the frame.

// Attributed makes an attribution of a source and a cue, either of which may be
// missing (-1).
func (r *Reading) Attributed(f *clauses.Frame, noun, cue int, after, beside bool) Words {
	if n := noun + 2; n < f.End && r.IsWord(noun+1, "and") && r.TwoPosts(noun, n) {
		noun = n // "chairman and chief executive Jane Doe"
	}
	if n := noun + 2; n < f.End && r.IsWord(noun+1, "of") && r.ownsPost(r.Chunks[n]) {
		noun = n // "the head of state's press chief Jane Doe"
	}
	a := Words{Noun: noun, Name: -1, After: after, Beside: beside}
	c := r.Chunks[noun]
	a.Token = c.Head
	a.Name = c.Mention
	a.Source = r.sourceWords(f, noun)
	if c.Kind == clauses.RelChunk && r.IsWord(noun, "that") {
		a.Source = page.Span{}
		if b := r.LeftOf(f, noun); b >= 0 && r.Chunks[b].Kind == clauses.NounChunk && !r.IsNamedPerson(r.Chunks[b]) {
			a.Source = r.sourceWords(f, b) // "a sign that read “…”"
		}
	}
	if cue >= 0 {
		k := r.Chunks[cue]
		a.Class = k.Cue
		a.Cue = page.Span{Start: r.Tokens[k.Head].Start, End: r.Tokens[k.Last-1].End}
		if k.Kind == clauses.According {
			a.Class, a.according = lexicon.CueSay, true
			if !r.Animate(c) && r.Owned(c) {
				a, _ = r.PossessedBy(a, c, c.Head) // "according to Doe's explanations"
			}
		}
	}
	return a
}

// sourceWords gives the words that name a source: the name, the pronoun, or the
// description with what belongs to it ("a spokesman for the campaign").
func (r *Reading) sourceWords(f *clauses.Frame, n int) page.Span {
	tokens := r.Tokens
	c := r.Chunks[n]
	if c.Kind == clauses.RelChunk {
		return page.Span{Start: r.antecedentStart(f, n), End: tokens[c.First].End}
	}
	pair := n+2 < f.End && r.Chunks[n+1].Kind == clauses.AndChunk && r.Chunks[n+2].Kind == clauses.NounChunk && r.Animate(r.Chunks[n+2]) &&
		n+3 < f.End && r.Chunks[n+3].Kind != clauses.PrepChunk && r.Chunks[n+3].Kind != clauses.CommaMark
	if c.Mention >= 0 {
		s := r.Mentions[c.Mention].Span
		if pair {
			s.End = tokens[r.Chunks[n+2].Head].End
		}
		return s
	}
	s := page.Span{Start: tokens[c.First].Start, End: tokens[c.Head].End}
	if n+1 < f.End && r.Chunks[n+1].Kind == clauses.VerbChunk && r.runsOnto(f, n) {
		s.Start = tokens[c.Head].Start // "At the start of the meeting officials said"
	}
	if pair {
		s.End = tokens[r.Chunks[n+2].Head].End
		return s
	}
	if tokens[c.Head].Tag == "PRP" {
		return s
	}
	if n+1 < f.End && r.IsWord(n, "those") && r.IsWord(n+1, "who") {
		return page.Span{Start: s.Start, End: r.thoseEnd(f, n+1)}
	}
	for i := n + 1; i+1 < f.End && i < n+5; i += 2 {
		if r.Chunks[i].Kind != clauses.PrepChunk || r.Chunks[i+1].Kind != clauses.NounChunk {
			break
		}
		switch tokens[r.Chunks[i].First].Text {
		case "of", "for", "at", "from", "with", "in", "on", "to":
		default:
			return s
		}
		if lexicon.Temporal(tokens[r.Chunks[i+1].Head].Text) || strings.HasPrefix(tokens[r.Chunks[i+1].Head].Tag, "CD") {
			break
		}
		s.End = tokens[r.Chunks[i+1].Head].End
	}
	return s
}

// thoseEnd gives where the clause ends that tells of whom "those" is said, the "who" of which is chunk rel:
// before the next verb, a mark or a quotation.
func (r *Reading) thoseEnd(f *clauses.Frame, rel int) int {
	end, verbs := r.Tokens[r.Chunks[rel].First].End, 0
	for i := rel + 1; i < f.End; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.VerbChunk:
			if verbs++; verbs > 1 {
				return end
			}
			end = r.Tokens[c.Last-1].End
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
			end = r.Tokens[c.Last-1].End
		default:
			return end
		}
	}
	return end
}

// antecedentStart gives where the words for one who has no name begin that "who" or
// "which" stands behind: "a man in the crowd who". Where it is a name's, it is the
// pronoun's own beginning.
func (r *Reading) antecedentStart(f *clauses.Frame, rel int) int {
	own := r.Tokens[r.Chunks[rel].First].Start
	if r.ApposedWho(f, rel) >= 0 {
		return own
	}
	n := rel - 1
	if n > f.Chunk && r.Chunks[n].Kind == clauses.CommaMark {
		n--
	}
	for n > f.Chunk && r.Chunks[n].Kind == clauses.AsideChunk {
		n-- // "a clerk involved in the work, who"
	}
	if n < f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[n].Mention >= 0 {
		return own
	}
	who := !r.IsWord(rel, "which")
	if who && n < rel-1 && n-2 >= f.Chunk && r.IsWord(n-1, "with") && r.Chunks[n-2].Kind == clauses.NounChunk && r.Animate(r.Chunks[n-2]) {
		n -= 2 // "a woman with a pacemaker, who"
	}
	for who && (!r.Animate(r.Chunks[n]) || n-1 > f.Chunk && !r.IsWord(n-1, "of") && n-2 >= f.Chunk && r.DescribesPerson(r.Chunks[n-2]) && !r.DescribesPerson(r.Chunks[n])) && n-2 >= f.Chunk && r.Chunks[n-1].Kind == clauses.PrepChunk && !r.ClauseHead(n-1) && r.Chunks[n-2].Kind == clauses.NounChunk {
		n -= 2
	}
	if who && !r.Animate(r.Chunks[n]) || r.Chunks[n].Mention >= 0 {
		return own
	}
	return r.Tokens[r.Chunks[n].First].Start
}

// ApposedWho gives the person's name behind which marks set apart what they are, before the "who" at chunk
// rel: "Jane Doe – a member of the board and the former head of the union – who"; -1 for none.
func (r *Reading) ApposedWho(f *clauses.Frame, rel int) int {
	mark := rel - 1
	if mark <= f.Chunk || !r.IsWord(rel, "who") || r.Chunks[mark].Kind != clauses.CommaMark && r.Chunks[mark].Kind != clauses.DashMark {
		return -1
	}
	for i := mark - 1; i > f.Chunk; i-- {
		switch k := r.Chunks[i].Kind; {
		case k == r.Chunks[mark].Kind:
			if r.IsNamedPerson(r.Chunks[i-1]) && r.DescribesPerson(r.Chunks[i+1]) && i+2 < mark {
				return i - 1
			}
			return -1
		case k != clauses.NounChunk && k != clauses.PrepChunk && k != clauses.AndChunk && k != clauses.Adverb && k != clauses.AsideChunk:
			return -1
		}
	}
	return -1
}
