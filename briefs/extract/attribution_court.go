package extract

import "strings"

// heard reads "The court heard that Doe had been “…”" and "“…,” an inquest has
// heard": words of which the sentence does not say whose they are.
func (r *attributionReading) heard(f *frame, q int) (attribution, bool) {
	for i := f.chunk; i < f.end; i++ {
		c := r.chunks[i]
		if c.kind == stopMark && i < q {
			return attribution{}, false
		}
		if c.kind != verbChunk || !strings.EqualFold(r.d.tokens[c.head].text, "heard") && !(c.verb == passive && r.isTold(i)) {
			continue
		}
		if s := r.subject(f, i); s >= 0 && s < i && r.ends(s, "court", "inquest", "jury", "jurors", "tribunal", "hearing", "trial", "inquiry", "panel", "judge", "magistrates") {
			return attribution{noun: -1, name: -1, class: cueLabel, cue: r.d.tokens[c.head].span}, true
		}
	}
	return attribution{}, false
}
