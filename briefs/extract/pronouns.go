package extract

import "dateline/briefs"

// voices resolves sources to entities.
type voices struct {
	s   *story
	doc int
	r   *reading
}

func newVoices(s *story, doc int, r *reading) *voices { return &voices{s: s, doc: doc, r: r} }

// speaker gives the entity that a source means and how that was found; -1
// where it is not sure.
func (v *voices) speaker(a attribution) (int, briefs.SourceBasis) {
	if a.name >= 0 {
		if e := v.r.d.mentions[a.name].entity; e >= 0 && e < len(v.s.entities) {
			return e, briefs.Named
		}
	}
	return -1, briefs.None
}
