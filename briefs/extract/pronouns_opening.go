package extract

import (
	"cmp"
	"slices"

	"dateline/briefs"
)

// whoIsMeant gives the person of whom a passage of a document speaks by a pronoun
// alone, -1 where it names somebody first or where that is not sure: “Two weeks
// ago she opened the port” stands by itself in an answer, and whoever reads it
// asks who she is. Only the subject that a sentence opens with is looked at, or
// "his" and "her" at its very head, and only who the two sentences before it
// speak of.
func (s *voicesStory) whoIsMeant(document int, passage span) int {
	const farthest, near = 30, 2 // tokens; sentences
	d := s.documents[document]
	first := d.tokenAt(passage.start)
	for t := first; t < min(len(d.tokens), first+farthest) && d.tokens[t].start < passage.end; t++ {
		if n := s.entityAt(d.castDocument, t); n >= 0 && s.entities[n].Kind == briefs.Person {
			return -1
		}
		g := pronounGender(d.tokens[t].text)
		if g != male && g != female {
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
func (s *voicesStory) voicesOf(d *voicesDocument) *voices {
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
func (r *voicesReading) frameOf(token int) int {
	i, found := slices.BinarySearchFunc(r.items, token, func(it item, token int) int { return cmp.Compare(it.token, token) })
	if !found || r.items[i].quote >= 0 {
		return -1
	}
	n, _ := slices.BinarySearchFunc(r.frames, i, func(f frame, i int) int { return cmp.Compare(f.last, i+1) })
	if n == len(r.frames) || i < r.frames[n].first {
		return -1
	}
	return n
}

// opensWithPronoun tells whether a frame opens with a pronoun, or has it behind
// a quotation, or behind what only says when and where: "By early 1958, he".
func (r *voicesReading) opensWithPronoun(frame, token int) bool {
	f := &r.frames[frame]
	at := r.chunkAt(f, token)
	if at < 0 || at > f.chunk+mostChunks {
		return false
	}
	if t := r.d.tokens[token]; t.tag != "PRP" {
		return at == f.chunk && r.chunks[at].first == token && startsUpper(t.text)
	}
	for c := f.chunk; c < at; c++ {
		switch k := r.chunks[c]; k.kind {
		case nounChunk:
			if word := r.d.tokens[k.head].text; !temporal(word) && !spanOfTime(word) && (c == f.chunk || r.chunks[c-1].kind != prepChunk) {
				return false
			}
		case verbChunk:
			if k.verb != gerundForm {
				return false
			}
		}
	}
	return true
}
