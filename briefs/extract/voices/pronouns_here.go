package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/names"
)

// Who else a pronoun's own sentence and paragraph speak of.

// introduced tells whether the sentence right before a pronoun's has a named
// person for its subject who fits the pronoun.
func (v *voices) introduced(end, frame int, g names.Gender) bool {
	paragraph := v.r.Frames[frame].Paragraph
	for i := end - 1; i >= 0 && v.spoken[i].frame >= frame-1; i-- {
		s := v.spoken[i]
		if s.frame == frame-1 && (s.paragraph == paragraph || v.opensParagraph(frame)) && (s.subject || s.owner) && !s.pronoun && (s.entity >= 0 || s.byName) {
			if _, ok := v.fits(s, g); ok {
				return true
			}
		}
	}
	return false
}

// namedHere tells whether a person who fits a pronoun is named in the sentence
// before it, within its paragraph.
func (v *voices) namedHere(end, frame int, g names.Gender) bool {
	paragraph := v.r.Frames[frame].Paragraph
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-1 && v.spoken[i].paragraph == paragraph; i-- {
		if s := v.spoken[i]; !s.pronoun && s.entity >= 0 {
			if _, ok := v.fits(s, g); ok {
				return true
			}
		}
	}
	return false
}

// aloneHere gives the person whom a body or a thing does something to in a pronoun's own sentence, where
// nobody else there fits the pronoun in a clause behind it; -1 for none.
func (v *voices) aloneHere(token, end, frame int, g names.Gender) int {
	alone, at := -1, -1
	for i := end - 1; i >= 0 && v.spoken[i].frame == frame; i-- {
		s := v.spoken[i]
		if _, ok := v.fits(s, g); !ok {
			continue
		}
		if s.pronoun || s.subject || s.owner || s.entity < 0 || alone >= 0 && s.entity != alone {
			return -1
		}
		alone, at = s.entity, s.token
	}
	if alone < 0 {
		return -1
	}
	r := v.r
	f := &r.Frames[frame]
	n, p := r.chunkAt(f, at), r.chunkAt(f, token)
	left := r.LeftOf(f, n)
	if left <= f.Chunk || r.Chunks[left].Kind != clauses.VerbChunk || r.Chunks[left].Verb != clauses.Finite || p-1 <= n {
		return -1
	}
	if k := r.Chunks[p-1]; k.Kind != clauses.ThatChunk && (k.Kind != clauses.PrepChunk || !r.ClauseHead(p-1)) {
		return -1
	}
	return alone
}

// elsewhere tells whether a pronoun in a paragraph that has just let somebody
// speak, by a name that seems of the other gender, would mean one whom the
// paragraph doesn't speak of: the name may deceive.
func (v *voices) elsewhere(best, end, frame int, g names.Gender) bool {
	if g == names.Plural {
		return false
	}
	paragraph, other := v.r.Frames[frame].Paragraph, false
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].paragraph == paragraph; i-- {
		s := v.spoken[i]
		if s.entity == best {
			return false
		}
		if s.frame == frame-1 && s.speaking && !s.pronoun && s.entity >= 0 && v.s.Entities[s.entity].Kind == briefs.Person {
			if _, ok := v.fits(s, g); !ok {
				other = true
			}
		}
	}
	return other
}
