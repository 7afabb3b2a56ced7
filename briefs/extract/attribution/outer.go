package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Outer gives the attribution in whose words another one stands, with a pronoun
// for the same speaker: "Doe told them that she agrees he is …".
func (r *Reading) Outer(f *clauses.Frame, v int) Words {
	var own Words    // of a pronoun, in whose place a name may be told further out
	resumed := false // behind "and that", where only what leads to a "that" tells
	for i := v - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.StopMark, clauses.ColonMark:
			return own // "Doe's paper argues against it: it says"
		case clauses.PrepChunk:
			if r.IsWord(i, "where") && i > f.Chunk {
				return own // "in a video, where she said it was"
			}
			if i > f.Chunk && r.Chunks[i-1].Kind == clauses.CommaMark && r.contrasts(i) {
				return own // "Doe denied it, though he allowed that it was"
			}
		case clauses.ThatChunk:
			if a, ok := r.claimedBefore(f, i); ok && own.Source.Len() == 0 {
				return a
			}
			resumed = resumed || i > f.Chunk && r.IsWord(i-1, "and")
		case clauses.RelChunk:
			if i > f.Chunk && r.Chunks[i-1].Kind == clauses.PrepChunk {
				return own // "a post in which he called it"
			}
		case clauses.AndChunk:
			if i+1 != v && !strings.EqualFold(r.Tokens[c.First].Text, "and") {
				return own
			}
		case clauses.VerbChunk:
			if c.Cue != lexicon.CueSay && c.Cue != lexicon.CueThink && !(c.Cue == lexicon.CueShow && c.Verb == clauses.GerundForm) || c.Verb != clauses.Finite && !(c.Verb == clauses.GerundForm && r.saysClause(f, i, v)) || i+1 < v && r.IsWord(i+1, "by") || r.WhenClause(f, i, v+1) {
				continue
			}
			if resumed && !r.hasThat(i) && r.RelativeVerb(f, i) {
				continue // "replied that he knew of no one who asked to stay and that he had come to think it"
			}
			if own.Source.Len() > 0 && i+1 < own.Noun && r.Chunks[i+1].Kind == clauses.NounChunk && !r.Tells(i) && !r.IsSubject(f, i+1) {
				continue // "A day after Roe reaffirmed the goals, he said it would"
			}
			if s := r.SpeakerOf(f, i, 3); s >= 0 && s < v && r.Animate(r.Chunks[s]) && !(c.Verb == clauses.GerundForm && s > i) && !r.shutBefore(s, i, v) {
				a := r.Attributed(f, s, i, false, false)
				if !r.IsPronoun(r.Chunks[s]) {
					return a
				}
				if own.Source.Len() == 0 {
					own = a
				}
			}
		}
	}
	return own
}

// contrasts tells the conjunctions that begin what is told against what was told before.
func (r *Reading) contrasts(i int) bool {
	return r.IsWord(i, "though") || r.IsWord(i, "although") || r.IsWord(i, "whereas")
}

// saysClause tells whether a participle of saying before chunk v has a clause behind
// it: "saying that", "telling her that", "saying it shows".
func (r *Reading) saysClause(f *clauses.Frame, i, v int) bool {
	n := i + 1
	if n < v && r.Tells(i) && r.Chunks[n].Kind == clauses.NounChunk {
		n++
	}
	n = r.PhrasesEnd(f, n) // "saying in a letter that"
	return n < v && (r.Chunks[n].Kind == clauses.ThatChunk || r.IsWord(n, "that") || r.Chunks[n].Kind == clauses.NounChunk && r.IsSubject(f, n))
}

// startsOver tells whether a verb that is not told by another has a pronoun for its
// subject that begins a clause behind a comma and "and": "Doe said it was over, and he
// called on them".
func (r *Reading) startsOver(f *clauses.Frame, s, v int) bool {
	and := s - 1
	for and-2 > f.Chunk && r.Chunks[and].Kind == clauses.NounChunk && r.Chunks[and-1].Kind == clauses.PrepChunk {
		and -= 2 // "and at a meeting on Monday he"
	}
	if and-1 <= f.Chunk || !r.IsWord(and, "and") || r.Chunks[and-1].Kind != clauses.CommaMark || r.RightOf(f, s) != v {
		return false
	}
	return r.Chunks[v].Cue == lexicon.CueAct || r.Chunks[v].Cue == lexicon.CueLabel || r.Tells(v) && r.hasThat(v)
}

// sameBearer tells whether two mentions, where both are, name one entity.
func (r *Reading) sameBearer(a, b int) bool {
	return a >= 0 && b >= 0 && r.Mentions[a].Entity >= 0 && r.Mentions[a].Entity == r.Mentions[b].Entity
}

// claimedBefore gives whose claim the clause behind the "that" at chunk i is: "Doe's claim that".
func (r *Reading) claimedBefore(f *clauses.Frame, i int) (Words, bool) {
	n := i - 1
	if n < f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || !lexicon.IsCueNoun(r.Tokens[r.Chunks[n].Head].Text) {
		return Words{}, false
	}
	c := r.Chunks[n]
	return r.PossessedBy(Words{Noun: n, Name: -1, Class: lexicon.CueSay, Cue: r.Tokens[c.Head].Span}, c, c.Head)
}
