package extract

import "strings"

// outer gives the attribution in whose words another one stands, with a pronoun
// for the same speaker: "Doe told them that she agrees he is …".
func (r *attributionReading) outer(f *frame, v int) attribution {
	var own attribution // of a pronoun, in whose place a name may be told further out
	resumed := false    // behind "and that", where only what leads to a "that" tells
	for i := v - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case stopMark, colonMark:
			return own // "Doe's paper argues against it: it says"
		case prepChunk:
			if r.isWord(i, "where") && i > f.chunk {
				return own // "in a video, where she said it was"
			}
			if i > f.chunk && r.chunks[i-1].kind == commaMark && r.contrasts(i) {
				return own // "Doe denied it, though he allowed that it was"
			}
		case thatChunk:
			if a, ok := r.claimedBefore(f, i); ok && own.source.len() == 0 {
				return a
			}
			resumed = resumed || i > f.chunk && r.isWord(i-1, "and")
		case relChunk:
			if i > f.chunk && r.chunks[i-1].kind == prepChunk {
				return own // "a post in which he called it"
			}
		case andChunk:
			if i+1 != v && !strings.EqualFold(r.d.tokens[c.first].text, "and") {
				return own
			}
		case verbChunk:
			if c.cue != cueSay && c.cue != cueThink && !(c.cue == cueShow && c.verb == gerundForm) || c.verb != finite && !(c.verb == gerundForm && r.saysClause(f, i, v)) || i+1 < v && r.isWord(i+1, "by") || r.whenClause(f, i, v+1) {
				continue
			}
			if resumed && !r.hasThat(i) && r.relativeVerb(f, i) {
				continue // "replied that he knew of no one who asked to stay and that he had come to think it"
			}
			if own.source.len() > 0 && i+1 < own.noun && r.chunks[i+1].kind == nounChunk && !r.tells(i) && !r.isSubject(f, i+1) {
				continue // "A day after Roe reaffirmed the goals, he said it would"
			}
			if s := r.speakerOf(f, i, 3); s >= 0 && s < v && r.animate(r.chunks[s]) && !(c.verb == gerundForm && s > i) && !r.shutBefore(s, i, v) {
				a := r.attributed(f, s, i, false, false)
				if !r.isPronoun(r.chunks[s]) {
					return a
				}
				if own.source.len() == 0 {
					own = a
				}
			}
		}
	}
	return own
}

// contrasts tells the conjunctions that begin what is told against what was told before.
func (r *attributionReading) contrasts(i int) bool {
	return r.isWord(i, "though") || r.isWord(i, "although") || r.isWord(i, "whereas")
}

// saysClause tells whether a participle of saying before chunk v has a clause behind
// it: "saying that", "telling her that", "saying it shows".
func (r *attributionReading) saysClause(f *frame, i, v int) bool {
	n := i + 1
	if n < v && r.tells(i) && r.chunks[n].kind == nounChunk {
		n++
	}
	n = r.phrasesEnd(f, n) // "saying in a letter that"
	return n < v && (r.chunks[n].kind == thatChunk || r.isWord(n, "that") || r.chunks[n].kind == nounChunk && r.isSubject(f, n))
}

// startsOver tells whether a verb that is not told by another has a pronoun for its
// subject that begins a clause behind a comma and "and": "Doe said it was over, and he
// called on them".
func (r *attributionReading) startsOver(f *frame, s, v int) bool {
	and := s - 1
	for and-2 > f.chunk && r.chunks[and].kind == nounChunk && r.chunks[and-1].kind == prepChunk {
		and -= 2 // "and at a meeting on Monday he"
	}
	if and-1 <= f.chunk || !r.isWord(and, "and") || r.chunks[and-1].kind != commaMark || r.rightOf(f, s) != v {
		return false
	}
	return r.chunks[v].cue == cueAct || r.chunks[v].cue == cueLabel || r.tells(v) && r.hasThat(v)
}

// sameBearer tells whether two mentions, where both are, name one entity.
func (r *attributionReading) sameBearer(a, b int) bool {
	return a >= 0 && b >= 0 && r.d.mentions[a].entity >= 0 && r.d.mentions[a].entity == r.d.mentions[b].entity
}

// claimedBefore gives whose claim the clause behind the "that" at chunk i is: "Doe's claim that".
func (r *attributionReading) claimedBefore(f *frame, i int) (attribution, bool) {
	n := i - 1
	if n < f.chunk || r.chunks[n].kind != nounChunk || !isCueNoun(r.d.tokens[r.chunks[n].head].text) {
		return attribution{}, false
	}
	c := r.chunks[n]
	return r.possessedBy(attribution{noun: n, name: -1, class: cueSay, cue: r.d.tokens[c.head].span}, c, c.head)
}
