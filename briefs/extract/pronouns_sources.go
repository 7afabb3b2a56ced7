package extract

import (
	"strings"

	"dateline/briefs"
)

// speaker gives the entity that a source means, and how that was found; -1
// where it is not sure.
func (v *voices) speaker(a attribution) (int, briefs.SourceBasis) {
	r := v.r
	if a.name >= 0 {
		if e := r.d.mentions[a.name].entity; e >= 0 {
			return e, briefs.Named
		}
		if e := v.describedAs(a); e >= 0 {
			return e, briefs.Described // "the Leeds MP", "the Egyptologist"
		}
		return -1, briefs.None
	}
	if a.source.len() == 0 {
		return -1, briefs.None
	}
	t := r.d.tokens[a.token]
	if g := pronounGender(t.text); g != unknownGender {
		if e := v.ahead(a.frame, a.token, g); e >= 0 {
			return e, briefs.Pronoun
		}
		if e := v.ofIt(a); e >= 0 {
			return e, briefs.Pronoun
		}
		return v.antecedent(a.token, a.frame, g), briefs.Pronoun
	}
	if strings.EqualFold(t.text, "who") || strings.EqualFold(t.text, "which") {
		return v.relative(a), briefs.Pronoun
	}
	if e := v.describedAs(a); e >= 0 && e != v.vouches(a) && !v.bodyForPerson(a, e) {
		return e, briefs.Described
	}
	if e := v.presented(a); e >= 0 {
		return e, briefs.Described
	}
	if e := v.issuer(a); e >= 0 {
		return e, briefs.Described
	}
	return v.ownText(a), briefs.Pronoun
}

// bodyForPerson tells whether an entity is a body and the words for the source are somebody's office
// there: "the chairman of the Alliance" is not the Alliance.
func (v *voices) bodyForPerson(a attribution, entity int) bool {
	return a.noun >= 0 && (v.r.isWord(a.noun+1, "of") || v.r.isWord(a.noun+1, "for")) && v.s.entities[entity].Kind == briefs.Organisation && describes(v.r.d.tokens[v.r.chunks[a.noun].head].text) == "person"
}

// vouches gives the one according to whom the sentence tells what another does: "According to Doe, the
// judge called him"; -1 for none.
func (v *voices) vouches(a attribution) int {
	n := v.r.opensAccording(&v.r.frames[a.frame])
	if n < 0 || n == a.noun || v.r.chunks[n].mention < 0 {
		return -1
	}
	return v.r.d.mentions[v.r.chunks[n].mention].entity
}

// ownText gives whose writing speaks: "Her last tweet read “…”".
func (v *voices) ownText(a attribution) int {
	if a.noun < 0 {
		return -1
	}
	c := v.r.chunks[a.noun]
	t := v.r.d.tokens[c.first]
	if c.kind != nounChunk || t.tag != "PRP$" || describes(v.r.d.tokens[c.head].text) != "text" {
		return -1
	}
	if g := pronounGender(t.text); g != unknownGender && !strings.EqualFold(t.text, "their") {
		return v.antecedent(c.first, a.frame, g)
	}
	return -1
}

// relative gives the entity that "who" refers to: the name right before it, or
// the one that "of Ohio" or "of last year" hangs on.
func (v *voices) relative(a attribution) int {
	r := v.r
	f := &r.frames[a.frame]
	who := !r.isWord(a.noun, "which")
	if n := r.apposedWho(f, a.noun); n >= 0 {
		return r.d.mentions[r.chunks[n].mention].entity
	}
	for i := a.noun - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case commaMark, asideChunk, adverb, dashMark:
		case andChunk:
			rel := r.whoBefore(f, i)
			if rel < 0 || !who {
				return -1
			}
			i = rel // "Jane Doe, who left and who called it"
		case nounChunk:
			if last := r.d.tokens[c.last-1]; who && c.last > c.first+1 && isGenitive(last.tag, last.text) {
				return -1 // "a cousin of Jane Doe's, who"
			}
			if !who && c.mention >= 0 && r.isWord(r.leftOf(f, i), "in") && r.kindOf(c.mention) == briefs.Place {
				return -1 // "a letter from a clerk in Leeds, which"
			}
			if c.mention >= 0 && (!who || r.kindOf(c.mention) == briefs.Person) {
				return r.d.mentions[c.mention].entity
			}
			if as := r.leftOf(f, i); who && as > f.chunk+1 && c.mention < 0 && r.isWord(as, "as") && r.isNamedPerson(r.chunks[as-1]) && r.describesPerson(c) {
				return r.d.mentions[r.chunks[as-1].mention].entity // "remember Jane Doe as the student who"
			}
			if prep := r.leftOf(f, i); who && prep > f.chunk && r.chunks[prep].kind == prepChunk && (c.mention >= 0 || r.temporalPhrase(c) || r.isWord(prep, "with") && r.chunks[i+1].kind == commaMark) {
				i = prep // "Jane Doe of Ohio, who", "the Doe of last year, who", "Doe, a farmer with a limp, who"
				continue
			}
			if c.mention >= 0 && r.kindOf(c.mention) != briefs.Place {
				return r.d.mentions[c.mention].entity
			}
			if comma := r.leftOf(f, i); who && c.mention < 0 && comma > f.chunk && r.chunks[comma].kind == commaMark && r.isNamedPerson(r.chunks[comma-1]) && (r.describesPerson(c) || isAge(r.d.tokens[c.head].text) && isFigure(r.d.tokens[c.head].text[0])) {
				return r.d.mentions[r.chunks[comma-1].mention].entity // "Jane Doe, a farmer who", "Jane Doe, 72, who"
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// whoBefore gives the "who" behind a comma to which the "and" at chunk i adds another; -1 for none.
func (r *voicesReading) whoBefore(f *frame, i int) int {
	if r.chunks[i+1].kind != relChunk {
		return -1
	}
	for i--; i > f.chunk; i-- {
		switch r.chunks[i].kind {
		case relChunk:
			if r.isWord(i, "who") {
				return i
			}
			return -1
		case stopMark, quoteChunk, colonMark:
			return -1
		}
	}
	return -1
}

// asker gives the entity whose words the one at a token answers, or -1.
func (v *voices) asker(token int, answers map[int]attribution) int {
	a, ok := answers[token]
	if !ok {
		return -1
	}
	if a.name >= 0 {
		return v.r.d.mentions[a.name].entity
	}
	if n := v.before(a.token); n < len(v.spoken) && v.spoken[n].token == a.token && v.spoken[n].entity >= 0 {
		return v.spoken[n].entity
	}
	return -1
}

// ownersText gives whose text speaks, where a description of the owner says so: "the council's
// resolution", "the mayor's letter"; -1 for none.
func (v *voices) ownersText(a attribution) int {
	c, tokens := v.r.chunks[a.noun], v.r.d.tokens
	for t := c.first + 2; t < c.head; t++ {
		if !isPossessive(tokens[t].tag, tokens[t].text) {
			continue
		}
		if v.r.mentionOf[t-1] >= 0 || !strings.EqualFold(tokens[c.first].text, "the") {
			return -1
		}
		class := describes(tokens[t-1].text)
		wanted := plainWords(v.r.d.text[tokens[c.first+1].start:tokens[t-1].end])
		if len(wanted) == 0 || class == "" || class == "people" || class == "text" {
			return -1
		}
		return v.ownerCalled(wanted, class, a.frame, c.first)
	}
	return -1
}

// ownerCalled gives the one person or body who goes by a description before a token; -1 for
// none or several.
func (v *voices) ownerCalled(wanted []string, class string, frame, token int) int {
	if e, several := v.onlyOne(wanted, class, token); e >= 0 || several {
		return e
	}
	if e := v.again(wanted, class, frame, token); e >= 0 || class != "group" {
		return e
	}
	if word := wanted[len(wanted)-1]; len(wanted) == 1 && generic[word] {
		return v.lastBody(word, token, frame)
	}
	return -1
}
