package extract

import "strings"

// onTrial gives the one person whom the text tells to be charged, to have pleaded
// or to stand trial; below nought where there is none (-1), or more than one. "The accused" and
// "the defendant" mean that one.
func (v *voices) onTrial() int {
	if v.trial != nil {
		return *v.trial
	}
	r := v.r
	tried := -1
	for fi := range r.frames {
		f := r.frames[fi]
		for c := f.chunk; c < f.end; c++ {
			k := r.chunks[c]
			if k.kind == nounChunk && k.mention >= 0 && r.accusedBefore(k) {
				tried = oneOf(tried, r.d.mentions[k.mention].entity)
			}
			if k.kind != verbChunk || !r.isTried(&f, c) {
				continue
			}
			s := r.speakerOf(r.near(fi, c), c, 3)
			if s < 0 {
				continue
			}
			if e := v.personAt(fi, s); e >= 0 {
				tried = oneOf(tried, e)
			} else if e := v.subjectEntity(r.near(fi, c), c); e >= 0 {
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
func (r *voicesReading) accusedBefore(c chunk) bool {
	m := r.d.mentions[c.mention]
	at := m.first - 1
	if at > 0 && r.d.tokens[at].text == "," && m.last < len(r.d.tokens) && r.d.tokens[m.last].text == "," {
		at--
	}
	return at >= 0 && r.d.tokens[at].sentence == r.d.tokens[m.first].sentence && m.entity >= 0 && isAccused(r.d.tokens[at].text)
}

// isAccused tells the words for who stands trial.
func isAccused(word string) bool {
	return strings.EqualFold(word, "accused") || strings.EqualFold(word, "defendant")
}

// isTried tells whether a verb is of what is done to, or done by, one who stands
// trial: "was charged with", "pleaded not guilty", "denied the murder of".
func (r *voicesReading) isTried(f *frame, v int) bool {
	c := r.chunks[v]
	switch strings.ToLower(r.d.tokens[c.head].text) {
	case "charged", "accused", "convicted", "sentenced", "remanded", "arraigned", "indicted":
		return c.verb == passive
	case "pleaded", "pled", "pleads":
		return true
	case "denies", "denied", "admits", "admitted":
		n := r.rightOf(f, v)
		return n >= 0 && r.chunks[n].kind == nounChunk && r.isCharge(n)
	}
	return false
}

// isCharge tells whether a noun phrase is a charge: "a charge of murder", "the
// murder".
func (r *voicesReading) isCharge(n int) bool {
	return r.ends(n, "charge", "charges", "murder", "manslaughter", "assault", "theft", "fraud", "robbery", "burglary", "arson", "rape", "harassment", "stalking", "perjury", "blackmail", "bribery", "affray", "conspiracy", "smuggling", "embezzlement", "deception", "offence", "offences", "count", "counts", "murdering", "attempted")
}

// personAt gives the person whom a noun phrase names, or a "who" behind a name
// means, or -1.
func (v *voices) personAt(fi, n int) int {
	r := v.r
	switch c := r.chunks[n]; {
	case c.kind == relChunk:
		return v.relative(attribution{frame: fi, noun: n, name: -1})
	case c.kind == nounChunk && r.isNamedPerson(c):
		return r.d.mentions[c.mention].entity
	}
	return -1
}

// presented gives the person whom an indefinite description at the story's head
// means: "A hospital chief has said “…”" before a paragraph that begins "Jane Doe,
// chief of …, said", or "A man" before "John Doe, 34, of Kent,".
func (v *voices) presented(a attribution) int {
	r := v.r
	const head, near = 2, 3 // paragraphs
	if a.noun < 0 || r.chunks[a.noun].kind != nounChunk || len(r.frames) == 0 {
		return -1
	}
	c := r.chunks[a.noun]
	if t := r.d.tokens[c.first]; !strings.EqualFold(t.text, "a") && !strings.EqualFold(t.text, "an") {
		return -1
	}
	class := describes(r.d.tokens[c.head].text)
	if class != "person" && class != "male" && class != "female" {
		return -1
	}
	from := r.frames[a.frame].paragraph
	if from-r.frames[0].paragraph >= head {
		return -1
	}
	if n := a.noun + 1; n < len(r.chunks) && r.chunks[n].kind == verbChunk && r.chunks[n].verb == participle && isAnybody(r.d.tokens[c.head].text) {
		switch r.d.tokens[r.chunks[n].head].text {
		case "accused", "charged", "convicted":
			return v.onTrial()
		}
	}
	wanted := plainWords(r.d.text[r.d.tokens[c.first].end:r.d.tokens[c.head].end])
	for fi := a.frame + 1; fi < min(len(r.frames), a.frame+farthestFrames) && r.frames[fi].paragraph <= from+near; fi++ {
		f := r.near(fi, r.frames[fi].chunk)
		if r.frames[fi-1].paragraph == f.paragraph || f.chunk >= f.end {
			continue
		}
		first := r.chunks[f.chunk]
		if first.kind != nounChunk || !r.isNamedPerson(first) || r.d.mentions[first.mention].entity < 0 {
			continue
		}
		e := r.d.mentions[first.mention].entity
		if known := v.s.entities[e]; v.firstNamed[e] < c.first || class == "male" && known.gender == female || class == "female" && known.gender == male {
			return -1
		}
		if isAnybody(r.d.tokens[c.head].text) {
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
func (r *voicesReading) isHeard(f *frame) bool {
	for i := f.chunk + 1; i < f.end; i++ {
		c := r.chunks[i]
		if c.kind == verbChunk && (c.cue == cueSay && c.verb == finite || r.isTried(f, i)) && r.subject(f, i) == f.chunk {
			return true
		}
	}
	return false
}

// isAnother tells whether an apposition makes who a frame begins with another than
// who was spoken of: "Jane Doe, another teacher,".
func (r *voicesReading) isAnother(f *frame) bool {
	for t := r.chunks[f.chunk].first; t < r.chunks[f.end-1].last && t < r.chunks[f.chunk].last+8; t++ {
		switch r.d.tokens[t].text {
		case "another", "other", "fellow":
			return true
		}
	}
	return false
}

// agedOrHome tells whether a frame begins with a name and, behind it, an age or a
// home: "John Doe, 34, of Kent,", "Jane Doe (41)".
func (r *voicesReading) agedOrHome(f *frame) bool {
	tokens := r.d.tokens
	at := r.chunks[f.chunk].last
	if at+1 >= len(tokens) || tokens[at].text != "," && tokens[at].text != "(" {
		return false
	}
	next := tokens[at+1]
	return len(next.text) <= 3 && isFigure(next.text[0]) || next.text == "of" || next.text == "from"
}
