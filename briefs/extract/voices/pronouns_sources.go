package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// speaker gives the entity that a source means, and how that was found; -1
// where it is not sure.
func (v *voices) speaker(a attribution.Words) (int, briefs.SourceBasis) {
	r := v.r
	if a.Name >= 0 {
		if e := r.Mentions[a.Name].Entity; e >= 0 {
			return e, briefs.Named
		}
		if e := v.describedAs(a); e >= 0 {
			return e, briefs.Described // "the Leeds MP", "the Egyptologist"
		}
		return -1, briefs.None
	}
	if a.Source.Len() == 0 {
		return -1, briefs.None
	}
	t := r.Tokens[a.Token]
	if g := names.PronounGender(t.Text); g != names.UnknownGender {
		if e := v.ahead(a.Frame, a.Token, g); e >= 0 {
			return e, briefs.Pronoun
		}
		if e := v.ofIt(a); e >= 0 {
			return e, briefs.Pronoun
		}
		return v.antecedent(a.Token, a.Frame, g), briefs.Pronoun
	}
	if strings.EqualFold(t.Text, "who") || strings.EqualFold(t.Text, "which") {
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
func (v *voices) bodyForPerson(a attribution.Words, entity int) bool {
	return a.Noun >= 0 && (v.r.IsWord(a.Noun+1, "of") || v.r.IsWord(a.Noun+1, "for")) && v.s.Entities[entity].Kind == briefs.Organisation && lexicon.Describes(v.r.Tokens[v.r.Chunks[a.Noun].Head].Text) == "person"
}

// vouches gives the one according to whom the sentence tells what another does: "According to Doe, the
// judge called him"; -1 for none.
func (v *voices) vouches(a attribution.Words) int {
	n := v.r.OpensAccording(&v.r.Frames[a.Frame])
	if n < 0 || n == a.Noun || v.r.Chunks[n].Mention < 0 {
		return -1
	}
	return v.r.Mentions[v.r.Chunks[n].Mention].Entity
}

// ownText gives whose writing speaks: "Her last tweet read “…”".
func (v *voices) ownText(a attribution.Words) int {
	if a.Noun < 0 {
		return -1
	}
	c := v.r.Chunks[a.Noun]
	t := v.r.Tokens[c.First]
	if c.Kind != clauses.NounChunk || t.Tag != "PRP$" || lexicon.Describes(v.r.Tokens[c.Head].Text) != "text" {
		return -1
	}
	if g := names.PronounGender(t.Text); g != names.UnknownGender && !strings.EqualFold(t.Text, "their") {
		return v.antecedent(c.First, a.Frame, g)
	}
	return -1
}

// relative gives the entity that "who" refers to: the name right before it, or
// the one that "of Ohio" or "of last year" hangs on.
func (v *voices) relative(a attribution.Words) int {
	r := v.r
	f := &r.Frames[a.Frame]
	who := !r.IsWord(a.Noun, "which")
	if n := r.ApposedWho(f, a.Noun); n >= 0 {
		return r.Mentions[r.Chunks[n].Mention].Entity
	}
	for i := a.Noun - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.CommaMark, clauses.AsideChunk, clauses.Adverb, clauses.DashMark:
		case clauses.AndChunk:
			rel := r.whoBefore(f, i)
			if rel < 0 || !who {
				return -1
			}
			i = rel // "Jane Doe, who left and who called it"
		case clauses.NounChunk:
			if last := r.Tokens[c.Last-1]; who && c.Last > c.First+1 && page.IsGenitive(last.Tag, last.Text) {
				return -1 // "a cousin of Jane Doe's, who"
			}
			if !who && c.Mention >= 0 && r.IsWord(r.LeftOf(f, i), "in") && r.KindOf(c.Mention) == briefs.Place {
				return -1 // "a letter from a clerk in Leeds, which"
			}
			if c.Mention >= 0 && (!who || r.KindOf(c.Mention) == briefs.Person) {
				return r.Mentions[c.Mention].Entity
			}
			if as := r.LeftOf(f, i); who && as > f.Chunk+1 && c.Mention < 0 && r.IsWord(as, "as") && r.IsNamedPerson(r.Chunks[as-1]) && r.DescribesPerson(c) {
				return r.Mentions[r.Chunks[as-1].Mention].Entity // "remember Jane Doe as the student who"
			}
			if prep := r.LeftOf(f, i); who && prep > f.Chunk && r.Chunks[prep].Kind == clauses.PrepChunk && (c.Mention >= 0 || r.TemporalPhrase(c) || r.IsWord(prep, "with") && r.Chunks[i+1].Kind == clauses.CommaMark) {
				i = prep // "Jane Doe of Ohio, who", "the Doe of last year, who", "Doe, a farmer with a limp, who"
				continue
			}
			if c.Mention >= 0 && r.KindOf(c.Mention) != briefs.Place {
				return r.Mentions[c.Mention].Entity
			}
			if comma := r.LeftOf(f, i); who && c.Mention < 0 && comma > f.Chunk && r.Chunks[comma].Kind == clauses.CommaMark && r.IsNamedPerson(r.Chunks[comma-1]) && (r.DescribesPerson(c) || names.IsAge(r.Tokens[c.Head].Text) && page.IsFigure(r.Tokens[c.Head].Text[0])) {
				return r.Mentions[r.Chunks[comma-1].Mention].Entity // "Jane Doe, a farmer who", "Jane Doe, 72, who"
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// whoBefore gives the "who" behind a comma to which the "and" at chunk i adds another; -1 for none.
func (r *reading) whoBefore(f *clauses.Frame, i int) int {
	if r.Chunks[i+1].Kind != clauses.RelChunk {
		return -1
	}
	for i--; i > f.Chunk; i-- {
		switch r.Chunks[i].Kind {
		case clauses.RelChunk:
			if r.IsWord(i, "who") {
				return i
			}
			return -1
		case clauses.StopMark, clauses.QuoteChunk, clauses.ColonMark:
			return -1
		}
	}
	return -1
}

// asker gives the entity whose words the one at a token answers, or -1.
func (v *voices) asker(token int, answers map[int]attribution.Words) int {
	a, ok := answers[token]
	if !ok {
		return -1
	}
	if a.Name >= 0 {
		return v.r.Mentions[a.Name].Entity
	}
	if n := v.before(a.Token); n < len(v.spoken) && v.spoken[n].token == a.Token && v.spoken[n].entity >= 0 {
		return v.spoken[n].entity
	}
	return -1
}

// ownersText gives whose text speaks, where a description of the owner says so: "the council's
// resolution", "the mayor's letter"; -1 for none.
func (v *voices) ownersText(a attribution.Words) int {
	c, tokens := v.r.Chunks[a.Noun], v.r.Tokens
	for t := c.First + 2; t < c.Head; t++ {
		if !page.IsPossessive(tokens[t].Tag, tokens[t].Text) {
			continue
		}
		if v.r.MentionOf[t-1] >= 0 || !strings.EqualFold(tokens[c.First].Text, "the") {
			return -1
		}
		class := lexicon.Describes(tokens[t-1].Text)
		wanted := plainWords(v.r.Text[tokens[c.First+1].Start:tokens[t-1].End])
		if len(wanted) == 0 || class == "" || class == "people" || class == "text" {
			return -1
		}
		return v.ownerCalled(wanted, class, a.Frame, c.First)
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
