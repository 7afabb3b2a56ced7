package voices

import (
	"strings"

	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// onTrial gives the one person whom the text tells to be charged, to have pleaded
// or to stand trial; below nought where there is none (-1), or more than one. "The accused" and
// "the defendant" mean that one.
func (v *voices) onTrial() int {
	if v.trial != nil {
		return *v.trial
	}
	r := v.r
	tried := -1
	for fi := range r.Frames {
		f := r.Frames[fi]
		for c := f.Chunk; c < f.End; c++ {
			k := r.Chunks[c]
			if k.Kind == clauses.NounChunk && k.Mention >= 0 && r.accusedBefore(k) {
				tried = oneOf(tried, r.Mentions[k.Mention].Entity)
			}
			if k.Kind != clauses.VerbChunk || !r.isTried(&f, c) {
				continue
			}
			s := r.SpeakerOf(r.Near(fi, c), c, 3)
			if s < 0 {
				continue
			}
			if e := v.personAt(fi, s); e >= 0 {
				tried = oneOf(tried, e)
			} else if e := v.subjectEntity(r.Near(fi, c), c); e >= 0 {
				tried = oneOf(tried, e) // "She admitted theft"
			}
		}
	}
	v.trial = &tried
	return tried
}

// oneOf keeps an entity that is the only one so far: -1 stands for none yet, -2 for
// several.
func oneOf(so, entity int) int {
	switch {
	case entity < 0 || so == entity:
		return so
	case so == -1:
		return entity
	}
	return -2
}

// accusedBefore tells whether a name has "defendant" or the like before it: "the accused,
// Jane Doe, wept".
func (r *reading) accusedBefore(c clauses.Chunk) bool {
	m := r.Mentions[c.Mention]
	at := m.First - 1
	if at > 0 && r.Tokens[at].Text == "," && m.Last < len(r.Tokens) && r.Tokens[m.Last].Text == "," {
		at--
	}
	return at >= 0 && r.Tokens[at].Sentence == r.Tokens[m.First].Sentence && m.Entity >= 0 && isAccused(r.Tokens[at].Text)
}

// isAccused tells the words for who stands trial.
func isAccused(word string) bool {
	return strings.EqualFold(word, "accused") || strings.EqualFold(word, "defendant")
}

// isTried tells whether a verb is of what is done to, or done by, one who stands
// trial: "was charged with", "pleaded not guilty", "denied the murder of".
func (r *reading) isTried(f *clauses.Frame, v int) bool {
	c := r.Chunks[v]
	switch strings.ToLower(r.Tokens[c.Head].Text) {
	case "charged", "accused", "convicted", "sentenced", "remanded", "arraigned", "indicted":
		return c.Verb == clauses.Passive
	case "pleaded", "pled", "pleads":
		return true
	case "denies", "denied", "admits", "admitted":
		n := r.RightOf(f, v)
		return n >= 0 && r.Chunks[n].Kind == clauses.NounChunk && r.isCharge(n)
	}
	return false
}

// isCharge tells whether a noun phrase is a charge: "a charge of murder", "the
// murder".
func (r *reading) isCharge(n int) bool {
	return r.Ends(n, "charge", "charges", "murder", "manslaughter", "assault", "theft", "fraud", "robbery", "burglary", "arson", "rape", "harassment", "stalking", "perjury", "blackmail", "bribery", "affray", "conspiracy", "smuggling", "embezzlement", "deception", "offence", "offences", "count", "counts", "murdering", "attempted")
}

// personAt gives the person whom a noun phrase names, or a "who" behind a name
// means, or -1.
func (v *voices) personAt(fi, n int) int {
	r := v.r
	switch c := r.Chunks[n]; {
	case c.Kind == clauses.RelChunk:
		return v.relative(attribution.Words{Frame: fi, Noun: n, Name: -1})
	case c.Kind == clauses.NounChunk && r.IsNamedPerson(c):
		return r.Mentions[c.Mention].Entity
	}
	return -1
}

// presented gives the person whom an indefinite description at the story's head
// means: "A hospital chief has said “…”" before a paragraph that begins "Jane Doe,
// chief of …, said", or "A man" before "John Doe, 34, of Kent,".
func (v *voices) presented(a attribution.Words) int {
	r := v.r
	const head, near = 2, 3 // paragraphs
	if a.Noun < 0 || r.Chunks[a.Noun].Kind != clauses.NounChunk || len(r.Frames) == 0 {
		return -1
	}
	c := r.Chunks[a.Noun]
	if t := r.Tokens[c.First]; !strings.EqualFold(t.Text, "a") && !strings.EqualFold(t.Text, "an") {
		return -1
	}
	class := lexicon.Describes(r.Tokens[c.Head].Text)
	if class != "person" && class != "male" && class != "female" {
		return -1
	}
	from := r.Frames[a.Frame].Paragraph
	if from-r.Frames[0].Paragraph >= head {
		return -1
	}
	if n := a.Noun + 1; n < len(r.Chunks) && r.Chunks[n].Kind == clauses.VerbChunk && r.Chunks[n].Verb == clauses.Participle && names.IsAnybody(r.Tokens[c.Head].Text) {
		switch r.Tokens[r.Chunks[n].Head].Text {
		case "accused", "charged", "convicted":
			return v.onTrial()
		}
	}
	wanted := plainWords(r.Text[r.Tokens[c.First].End:r.Tokens[c.Head].End])
	for fi := a.Frame + 1; fi < min(len(r.Frames), a.Frame+farthestFrames) && r.Frames[fi].Paragraph <= from+near; fi++ {
		f := r.Near(fi, r.Frames[fi].Chunk)
		if r.Frames[fi-1].Paragraph == f.Paragraph || f.Chunk >= f.End {
			continue
		}
		first := r.Chunks[f.Chunk]
		if first.Kind != clauses.NounChunk || !r.IsNamedPerson(first) || r.Mentions[first.Mention].Entity < 0 {
			continue
		}
		e := r.Mentions[first.Mention].Entity
		if known := v.s.Entities[e]; v.firstNamed[e] < c.First || class == "male" && known.Gender == names.Female || class == "female" && known.Gender == names.Male {
			return -1
		}
		if names.IsAnybody(r.Tokens[c.Head].Text) {
			if r.agedOrHome(f) && r.isHeard(f) {
				return e
			}
			return -1
		}
		if v.descriptions(e).bears(wanted) && !r.isAnother(f) {
			return e
		}
		return -1
	}
	return -1
}

// isHeard tells whether who a frame begins with says something in it, or stands
// trial.
func (r *reading) isHeard(f *clauses.Frame) bool {
	for i := f.Chunk + 1; i < f.End; i++ {
		c := r.Chunks[i]
		if c.Kind == clauses.VerbChunk && (c.Cue == lexicon.CueSay && c.Verb == clauses.Finite || r.isTried(f, i)) && r.Subject(f, i) == f.Chunk {
			return true
		}
	}
	return false
}

// isAnother tells whether an apposition makes who a frame begins with another than
// who was spoken of: "Jane Doe, another teacher,".
func (r *reading) isAnother(f *clauses.Frame) bool {
	for t := r.Chunks[f.Chunk].First; t < r.Chunks[f.End-1].Last && t < r.Chunks[f.Chunk].Last+8; t++ {
		switch r.Tokens[t].Text {
		case "another", "other", "fellow":
			return true
		}
	}
	return false
}

// agedOrHome tells whether a frame begins with a name and, behind it, an age or a
// home: "John Doe, 34, of Kent,", "Jane Doe (41)".
func (r *reading) agedOrHome(f *clauses.Frame) bool {
	tokens := r.Tokens
	at := r.Chunks[f.Chunk].Last
	if at+1 >= len(tokens) || tokens[at].Text != "," && tokens[at].Text != "(" {
		return false
	}
	next := tokens[at+1]
	return len(next.Text) <= 3 && page.IsFigure(next.Text[0]) || next.Text == "of" || next.Text == "from"
}
