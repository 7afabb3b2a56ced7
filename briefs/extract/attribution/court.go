package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// heard reads "The court heard that Doe had been “…”" and "“…,” an inquest has
// heard": words of which the sentence does not say whose they are.
func (r *Reading) heard(f *clauses.Frame, q int) (Words, bool) {
	for i := f.Chunk; i < f.End; i++ {
		c := r.Chunks[i]
		if c.Kind == clauses.StopMark && i < q {
			return Words{}, false
		}
		if c.Kind != clauses.VerbChunk || !strings.EqualFold(r.Tokens[c.Head].Text, "heard") && !(c.Verb == clauses.Passive && r.isTold(i)) {
			continue
		}
		if s := r.Subject(f, i); s >= 0 && s < i && r.Ends(s, "court", "inquest", "jury", "jurors", "tribunal", "hearing", "trial", "inquiry", "panel", "judge", "magistrates") {
			return Words{Noun: -1, Name: -1, Class: lexicon.CueLabel, Cue: r.Tokens[c.Head].Span}, true
		}
	}
	return Words{}, false
}
