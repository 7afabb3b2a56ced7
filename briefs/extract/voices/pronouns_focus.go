package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/names"
)

// focus gives the one person who is the subject of the last sentence before a
// token that has one, or whose something is, where nobody is the subject; -1 where
// there is none near, or more than one.
func (v *voices) focus(frame, token int, class string) int {
	focus, in, owner := -1, 0, false
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.token >= token {
			continue
		}
		if s.frame < frame-2 || focus >= 0 && s.frame < in {
			break
		}
		if !s.subject && !s.owner || s.minor || s.entity < 0 {
			continue
		}
		e := v.s.Entities[s.entity]
		if e.Kind != briefs.Person || class == "male" && e.Gender == names.Female || class == "female" && e.Gender == names.Male {
			continue
		}
		if focus >= 0 && focus != s.entity {
			if s.owner && !owner {
				continue // "Doe defended Roe's order"
			}
			if !owner || s.owner {
				return -1
			}
		}
		focus, in, owner = s.entity, s.frame, s.owner
	}
	if focus >= 0 && 2*v.named[focus] < v.mostNamed && (in != frame-1 || v.opensParagraph(frame) && !v.about(frame-1, focus)) {
		return -1 // named in passing
	}
	return focus
}

// about tells whether a sentence begins with an entity's name: it is about that one.
func (v *voices) about(frame, entity int) bool {
	f := v.r.Frames[frame]
	if f.Chunk >= f.End {
		return false
	}
	c := v.r.Chunks[f.Chunk]
	return c.Kind == clauses.NounChunk && c.Mention >= 0 && v.r.Mentions[c.Mention].Entity == entity
}
