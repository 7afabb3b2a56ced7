package voices

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Which part those play of whom a sentence tells: who says or does what it tells comes to mind first.

// castSubjects gives the subject of each verb of a frame its part.
func (v *voices) castSubjects(frame int, f *clauses.Frame, roles map[int]standing) {
	r := v.r
	for c := f.Chunk; c < f.End; c++ {
		if k := r.Chunks[c]; k.Kind != clauses.VerbChunk || k.Verb != clauses.Finite && k.Verb != clauses.Passive && (k.Verb != clauses.Participle || k.Cue == lexicon.NoCue) {
			continue
		}
		near := r.Near(frame, c)
		s := r.SpeakerOf(near, c, 3)
		role := r.standingOf(near, s, c)
		if n := s + 2; s >= 0 && n < f.End && r.IsWord(s+1, "and") && r.TwoPosts(s, n) {
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
func (r *reading) standingOf(f *clauses.Frame, s, v int) standing {
	role := subjectRole
	if r.Chunks[v].Verb != clauses.Passive {
		role = roleOf(r.Chunks[v].Cue)
	}
	if (role == subjectRole || role == speakingRole && r.namedSaying(f, s, v)) && r.Subordinate(f, v) {
		return minorRole
	}
	if role == speakingRole && s >= 0 && r.IsPronoun(r.Chunks[s]) && r.OpensWhen(f, v) && r.WhenClause(f, v, f.End) {
		return minorRole
	}
	return role
}

// namedSaying tells whether the subject s of a verb of saying is no pronoun, and no quotation follows.
func (r *reading) namedSaying(f *clauses.Frame, s, v int) bool {
	return s >= 0 && r.Chunks[s].Kind == clauses.NounChunk && !r.IsPronoun(r.Chunks[s]) && !r.quotesAfter(f, v)
}

// castNamed gives a part to those who speak and are no verb's subject.
func (v *voices) castNamed(frame int, f *clauses.Frame, roles map[int]standing) {
	r := v.r
	for c := f.Chunk; c+1 < f.End; c++ {
		if r.Chunks[c].Kind == clauses.According && r.Chunks[c+1].Kind == clauses.NounChunk && r.IsNamedSpeaker(r.Chunks[c+1]) {
			roles[c+1] = max(roles[c+1], speakingRole) // "According to the Alliance, …, which it called"
		}
	}
	for c := f.Chunk; c+1 < f.End; c++ {
		if r.Chunks[c].Kind == clauses.According && r.Chunks[c+1].Kind == clauses.NounChunk && r.Owned(r.Chunks[c+1]) && !r.Animate(r.Chunks[c+1]) {
			v.seeOwner(frame, c+1) // "According to Doe's papers, …, which he called"
		}
	}
	for c := f.Chunk; c+2 < f.End; c++ {
		if n := r.saidBy(f, c); n >= 0 {
			roles[n] = max(roles[n], speakingRole) // "His death was announced by his son, Tom Doe. “…,” he said"
		}
	}
	for c := f.Chunk; c+1 < f.End; c++ {
		if r.quotes(c) && r.IsNamedPerson(r.Chunks[c+1]) {
			roles[c+1] = speakingRole // "The agency quoted Doe attacking it. He said"
		}
	}
	if f.Chunk+1 < f.End && r.Chunks[f.Chunk].Kind == clauses.NounChunk && r.Chunks[f.Chunk+1].Kind == clauses.QuoteChunk {
		roles[f.Chunk] = max(roles[f.Chunk], subjectRole) // "Doe “rejects” it, he said"
	}
	for c := f.Chunk; c+2 < f.End; c++ {
		if roles[c] > 0 && r.putsTo(c) {
			delete(roles, c)
			roles[c+2] = speakingRole
		}
	}
}

// saidBy gives the person by whom a passive verb says that something of no person was said, or -1.
func (r *reading) saidBy(f *clauses.Frame, v int) int {
	k := r.Chunks[v]
	if k.Kind != clauses.VerbChunk || k.Verb != clauses.Passive || k.Cue != lexicon.CueSay || !r.IsWord(v+1, "by") {
		return -1
	}
	if s := r.LeftOf(f, v); s < f.Chunk || r.Chunks[s].Kind != clauses.NounChunk || r.Animate(r.Chunks[s]) {
		return -1
	}
	n := v + 2
	if !r.IsNamedPerson(r.Chunks[n]) && n+2 < f.End && r.DescribesPerson(r.Chunks[n]) && r.Chunks[n+1].Kind == clauses.CommaMark {
		n += 2 // "by his eldest son, Tom Doe"
	}
	if r.Chunks[n].Kind != clauses.NounChunk || !r.IsNamedPerson(r.Chunks[n]) {
		return -1
	}
	return n
}

// quotes tells whether a verb quotes whom it is followed by: "quoted Doe".
func (r *reading) quotes(v int) bool {
	c := r.Chunks[v]
	return c.Kind == clauses.VerbChunk && strings.HasPrefix(r.Tokens[c.Head].Text, "quot") && c.Verb != clauses.Passive
}

// castInstead gives the part of the subject to whom a sentence brings in: "With him was a man named Doe",
// "There was Doe".
func (v *voices) castInstead(f *clauses.Frame, roles map[int]standing) {
	r := v.r
	if n := r.broughtIn(f); n >= 0 {
		clear(roles)
		roles[n] = subjectRole
	}
	if n := r.thereWas(f); n >= 0 {
		roles[n] = max(roles[n], subjectRole)
	}
	if n := r.whoItIs(f); n >= 0 {
		delete(roles, n-2)
		roles[n] = max(roles[n], subjectRole)
	}
	if n := r.endsByNaming(f); n >= 0 && !r.anyNamed(roles) {
		roles[n] = subjectRole
	}
	if len(roles) == 0 && f.Chunk < f.End && r.Chunks[f.Chunk].Kind == clauses.NounChunk {
		roles[f.Chunk] = subjectRole // its verb was not known for one
	}
}

// castPairs: "Doe and Roe met": either of them.
func (v *voices) castPairs(f *clauses.Frame, roles map[int]standing) {
	r := v.r
	for c := f.Chunk; c+2 < f.End; c++ {
		if role := roles[c]; role > 0 && r.IsWord(c+1, "and") && r.Chunks[c+2].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[c]) && r.IsNamedPerson(r.Chunks[c+2]) {
			roles[c+2] = max(roles[c+2], role)
		}
	}
}

// seeFrame keeps who is spoken of in a frame.
func (v *voices) seeFrame(frame int, f *clauses.Frame, roles map[int]standing) {
	r := v.r
	for c := f.Chunk; c < f.End; c++ {
		k := r.Chunks[c]
		if k.Kind == clauses.RelChunk && roles[c] == speakingRole {
			v.seeRelative(frame, c)
		} else if k.Kind == clauses.RelChunk {
			v.seeWho(frame, c)
		}
		if k.Kind != clauses.NounChunk {
			continue
		}
		if n := r.goesByName(f, c); n >= 0 && roles[c] == 0 {
			roles[n] = max(roles[n], subjectRole) // "among them a man who gave his name as Doe"
		}
		if roles[c] > 0 && k.Mention < 0 {
			v.seeDescribed(frame, c, roles[c])
		}
		v.see(frame, c, roles[c], c == f.Chunk+1 && r.IsWord(f.Chunk, "for"))
		if c == f.Chunk+1 && r.IsWord(f.Chunk, "in") && r.Ends(c, "case") && r.Owned(r.Chunks[c]) {
			v.seeOwner(frame, c) // "In Doe's case, she stayed"
		}
	}
}

// namedBehind tells whether the description at chunk n is that of a person who is named behind it
// between commas, and whose verb follows: "The woman charged with the theft, Jane Doe, was late."
func (r *reading) namedBehind(f *clauses.Frame, n int, subjects map[int]standing) bool {
	if n != f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[n].Mention >= 0 || n+1 >= f.End || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb != clauses.Participle {
		return false
	}
	for c := n + 2; c+1 < f.End; c++ {
		switch k := r.Chunks[c].Kind; {
		case k == clauses.VerbChunk || k == clauses.RelChunk || k == clauses.ThatChunk || k == clauses.QuoteChunk || k == clauses.StopMark:
			return false
		case k == clauses.CommaMark:
			return subjects[c+1] > 0 && r.IsNamedPerson(r.Chunks[c+1])
		}
	}
	return false
}
