package voices

import (
	"cmp"
	"slices"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// WhoIsMeant gives the person of whom a passage of a document speaks by a pronoun
// alone, -1 where it names somebody first or where that is not sure: “Two weeks
// ago she opened the port” stands by itself in an answer, and whoever reads it
// asks who she is. Only the subject that a sentence opens with is looked at, or
// "his" and "her" at its very head, and only who the two sentences before it
// speak of.
func (s *Story) WhoIsMeant(document int, passage page.Span) int {
	const farthest, near = 30, 2 // tokens; sentences
	d := s.Documents[document]
	first := d.TokenAt(passage.Start)
	for t := first; t < min(len(d.Tokens), first+farthest) && d.Tokens[t].Start < passage.End; t++ {
		if n := s.EntityAt(d.Document, t); n >= 0 && s.Entities[n].Kind == briefs.Person {
			return -1
		}
		g := names.PronounGender(d.Tokens[t].Text)
		if g != names.Male && g != names.Female {
			continue
		}
		v := s.voicesOf(d)
		frame := v.r.frameOf(t)
		if frame < 0 || !v.r.opensWithPronoun(frame, t) {
			return -1
		}
		if n := v.ahead(frame, t, g); n >= 0 {
			return n
		}
		if n := v.antecedent(t, frame, g); n >= 0 && v.lastSpokenOf(n, t) >= frame-near {
			return n
		}
		return -1
	}
	return -1
}

// voicesOf gives who was spoken of where in a document. attribute has it for
// those with quotations; in others it is read when it is first asked for.
func (s *Story) voicesOf(d *Document) *voices {
	if d.voices == nil {
		l := listener{r: s.read(d), last: -1}
		l.listen()
		d.voices = newVoices(s, &l)
	}
	return d.voices
}

// lastSpokenOf gives the frame in which an entity was last spoken of before a
// token, -1 where not near it.
func (v *voices) lastSpokenOf(entity, token int) int {
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		if v.spoken[i].entity == entity && v.spoken[i].token < token {
			return v.spoken[i].frame
		}
	}
	return -1
}

// frameOf gives the frame that holds a token, -1 for one in a quotation.
func (r *reading) frameOf(token int) int {
	i, found := slices.BinarySearchFunc(r.Items, token, func(it clauses.Item, token int) int { return cmp.Compare(it.Token, token) })
	if !found || r.Items[i].Quote >= 0 {
		return -1
	}
	n, _ := slices.BinarySearchFunc(r.Frames, i, func(f clauses.Frame, i int) int { return cmp.Compare(f.Last, i+1) })
	if n == len(r.Frames) || i < r.Frames[n].First {
		return -1
	}
	return n
}

// opensWithPronoun tells whether a frame opens with a pronoun, or has it behind
// a quotation, or behind what only says when and where: "By early 1958, he".
func (r *reading) opensWithPronoun(frame, token int) bool {
	f := &r.Frames[frame]
	at := r.chunkAt(f, token)
	if at < 0 || at > f.Chunk+clauses.MostChunks {
		return false
	}
	if t := r.Tokens[token]; t.Tag != "PRP" {
		return at == f.Chunk && r.Chunks[at].First == token && page.StartsUpper(t.Text)
	}
	for c := f.Chunk; c < at; c++ {
		switch k := r.Chunks[c]; k.Kind {
		case clauses.NounChunk:
			if word := r.Tokens[k.Head].Text; !lexicon.Temporal(word) && !lexicon.SpanOfTime(word) && (c == f.Chunk || r.Chunks[c-1].Kind != clauses.PrepChunk) {
				return false
			}
		case clauses.VerbChunk:
			if k.Verb != clauses.GerundForm {
				return false
			}
		}
	}
	return true
}
