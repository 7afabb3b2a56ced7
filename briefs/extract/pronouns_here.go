package extract

import "dateline/briefs"

// Who else a pronoun's own sentence and paragraph speak of.

// introduced tells whether the sentence right before a pronoun's has a named
// person for its subject who fits the pronoun.
func (v *voices) introduced(end, frame int, g gender) bool {
	paragraph := v.r.frames[frame].paragraph
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
func (v *voices) namedHere(end, frame int, g gender) bool {
	paragraph := v.r.frames[frame].paragraph
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
func (v *voices) aloneHere(token, end, frame int, g gender) int {
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
	f := &r.frames[frame]
	n, p := r.chunkAt(f, at), r.chunkAt(f, token)
	left := r.leftOf(f, n)
	if left <= f.chunk || r.chunks[left].kind != verbChunk || r.chunks[left].verb != finite || p-1 <= n {
		return -1
	}
	if k := r.chunks[p-1]; k.kind != thatChunk && (k.kind != prepChunk || !r.clauseHead(p-1)) {
		return -1
	}
	return alone
}

// elsewhere tells whether a pronoun in a paragraph that has just let somebody
// speak, by a name that seems of the other gender, would mean one whom the
// paragraph doesn't speak of: the name may deceive.
func (v *voices) elsewhere(best, end, frame int, g gender) bool {
	if g == plural {
		return false
	}
	paragraph, other := v.r.frames[frame].paragraph, false
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].paragraph == paragraph; i-- {
		s := v.spoken[i]
		if s.entity == best {
			return false
		}
		if s.frame == frame-1 && s.speaking && !s.pronoun && s.entity >= 0 && v.s.entities[s.entity].Kind == briefs.Person {
			if _, ok := v.fits(s, g); !ok {
				other = true
			}
		}
	}
	return other
}
