package extract

import "strings"

// Which part those play of whom a sentence tells: who says or does what it tells comes to mind first.

// castSubjects gives the subject of each verb of a frame its part.
func (v *voices) castSubjects(frame int, f *frame, roles map[int]standing) {
	r := v.r
	for c := f.chunk; c < f.end; c++ {
		if k := r.chunks[c]; k.kind != verbChunk || k.verb != finite && k.verb != passive && (k.verb != participle || k.cue == noCue) {
			continue
		}
		near := r.near(frame, c)
		s := r.speakerOf(near, c, 3)
		role := r.standingOf(near, s, c)
		if n := s + 2; s >= 0 && n < f.end && r.isWord(s+1, "and") && r.twoPosts(s, n) {
			s = n // "said accountant and auditor Jane Doe"
		}
		roles[s] = max(roles[s], role)
	}
	for c := range roles {
		if r.namedBehind(f, c, roles) {
			delete(roles, c)
		}
	}
}

// standingOf gives the part that the subject s of a verb plays, a minor one in a clause that hangs on
// another: "When Roe said she hoped, Doe left".
func (r *voicesReading) standingOf(f *frame, s, v int) standing {
	role := subjectRole
	if r.chunks[v].verb != passive {
		role = roleOf(r.chunks[v].cue)
	}
	if (role == subjectRole || role == speakingRole && r.namedSaying(f, s, v)) && r.subordinate(f, v) {
		return minorRole
	}
	if role == speakingRole && s >= 0 && r.isPronoun(r.chunks[s]) && r.opensWhen(f, v) && r.whenClause(f, v, f.end) {
		return minorRole
	}
	return role
}

// namedSaying tells whether the subject s of a verb of saying is no pronoun, and no quotation follows.
func (r *voicesReading) namedSaying(f *frame, s, v int) bool {
	return s >= 0 && r.chunks[s].kind == nounChunk && !r.isPronoun(r.chunks[s]) && !r.quotesAfter(f, v)
}

// castNamed gives a part to those who speak and are no verb's subject.
func (v *voices) castNamed(frame int, f *frame, roles map[int]standing) {
	r := v.r
	for c := f.chunk; c+1 < f.end; c++ {
		if r.chunks[c].kind == according && r.chunks[c+1].kind == nounChunk && r.isNamedSpeaker(r.chunks[c+1]) {
			roles[c+1] = max(roles[c+1], speakingRole) // "According to the Alliance, …, which it called"
		}
	}
	for c := f.chunk; c+1 < f.end; c++ {
		if r.chunks[c].kind == according && r.chunks[c+1].kind == nounChunk && r.owned(r.chunks[c+1]) && !r.animate(r.chunks[c+1]) {
			v.seeOwner(frame, c+1) // "According to Doe's papers, …, which he called"
		}
	}
	for c := f.chunk; c+1 < f.end; c++ {
		if r.quotes(c) && r.isNamedPerson(r.chunks[c+1]) {
			roles[c+1] = speakingRole // "The agency quoted Doe attacking it. He said"
		}
	}
	if f.chunk+1 < f.end && r.chunks[f.chunk].kind == nounChunk && r.chunks[f.chunk+1].kind == quoteChunk {
		roles[f.chunk] = max(roles[f.chunk], subjectRole) // "Doe “rejects” it, he said"
	}
	for c := f.chunk; c+2 < f.end; c++ {
		if roles[c] > 0 && r.putsTo(c) {
			delete(roles, c)
			roles[c+2] = speakingRole
		}
	}
}

// quotes tells whether a verb quotes whom it is followed by: "quoted Doe".
func (r *voicesReading) quotes(v int) bool {
	c := r.chunks[v]
	return c.kind == verbChunk && strings.HasPrefix(r.d.tokens[c.head].text, "quot") && c.verb != passive
}

// castInstead gives the part of the subject to whom a sentence brings in: "With him was a man named Doe",
// "There was Doe".
func (v *voices) castInstead(f *frame, roles map[int]standing) {
	r := v.r
	if n := r.broughtIn(f); n >= 0 {
		clear(roles)
		roles[n] = subjectRole
	}
	if n := r.thereWas(f); n >= 0 {
		roles[n] = max(roles[n], subjectRole)
	}
	if n := r.whoItIs(f); n >= 0 {
		delete(roles, f.chunk)
		roles[n] = max(roles[n], subjectRole)
	}
	if n := r.endsByNaming(f); n >= 0 && !r.anyNamed(roles) {
		roles[n] = subjectRole
	}
	if len(roles) == 0 && f.chunk < f.end && r.chunks[f.chunk].kind == nounChunk {
		roles[f.chunk] = subjectRole // its verb was not known for one
	}
}

// castPairs: "Doe and Roe met": either of them.
func (v *voices) castPairs(f *frame, roles map[int]standing) {
	r := v.r
	for c := f.chunk; c+2 < f.end; c++ {
		if role := roles[c]; role > 0 && r.isWord(c+1, "and") && r.chunks[c+2].kind == nounChunk && r.isNamedPerson(r.chunks[c]) && r.isNamedPerson(r.chunks[c+2]) {
			roles[c+2] = max(roles[c+2], role)
		}
	}
}

// seeFrame keeps who is spoken of in a frame.
func (v *voices) seeFrame(frame int, f *frame, roles map[int]standing) {
	r := v.r
	for c := f.chunk; c < f.end; c++ {
		k := r.chunks[c]
		if k.kind == relChunk && roles[c] == speakingRole {
			v.seeRelative(frame, c)
		} else if k.kind == relChunk {
			v.seeWho(frame, c)
		}
		if k.kind != nounChunk {
			continue
		}
		if n := r.goesByName(f, c); n >= 0 && roles[c] == 0 {
			roles[n] = max(roles[n], subjectRole) // "among them a man who gave his name as Doe"
		}
		if roles[c] > 0 && k.mention < 0 {
			v.seeDescribed(frame, c, roles[c])
		}
		v.see(frame, c, roles[c], c == f.chunk+1 && r.isWord(f.chunk, "for"))
		if c == f.chunk+1 && r.isWord(f.chunk, "in") && r.ends(c, "case") && r.owned(r.chunks[c]) {
			v.seeOwner(frame, c) // "In Doe's case, she stayed"
		}
	}
}

// namedBehind tells whether the description at chunk n is that of a person who is named behind it
// between commas, and whose verb follows: "The woman charged with the theft, Jane Doe, was late."
func (r *voicesReading) namedBehind(f *frame, n int, subjects map[int]standing) bool {
	if n != f.chunk || r.chunks[n].kind != nounChunk || r.chunks[n].mention >= 0 || n+1 >= f.end || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb != participle {
		return false
	}
	for c := n + 2; c+1 < f.end; c++ {
		switch k := r.chunks[c].kind; {
		case k == verbChunk || k == relChunk || k == thatChunk || k == quoteChunk || k == stopMark:
			return false
		case k == commaMark:
			return subjects[c+1] > 0 && r.isNamedPerson(r.chunks[c+1])
		}
	}
	return false
}
