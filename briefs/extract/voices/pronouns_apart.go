package voices

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// apart gives whom a pronoun cannot mean for what it does in its sentence, or -1:
// "Doe told him" is of another than Doe, and so is "Doe asked Roe to go, and he
// replied".
func (v *voices) apart(token, frame int) int {
	r := v.r
	f := r.Frames[frame]
	n := r.chunkAt(&f, token)
	if n < 0 || r.Tokens[token].Tag != "PRP" {
		return -1
	}
	near := r.Near(frame, n)
	if left := r.LeftOf(near, n); left >= 0 && r.Chunks[left].Kind == clauses.VerbChunk && r.Chunks[left].Verb == clauses.Finite && lexicon.IsObjective(r.Tokens[token].Text) {
		return v.subjectEntity(near, left)
	}
	if e := v.whoAsks(near, n); e >= 0 {
		return e
	}
	if e := v.toldOf(near, n); e != -1 {
		return e
	}
	if e := v.toldAhead(near, n); e >= 0 {
		return e
	}
	if !r.IsSubject(near, n) || !lexicon.Answering[strings.ToLower(r.Tokens[r.Chunks[r.RightOf(near, n)].Head].Text)] {
		return -1
	}
	for i := n - 2; i >= near.Chunk; i-- {
		if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && c.Verb != clauses.Passive && (r.Tells(i) || lexicon.Asking[r.Tokens[c.Head].Text]) &&
			r.Chunks[i+1].Kind == clauses.NounChunk && (lexicon.IsObjective(r.Tokens[r.Chunks[i+1].Head].Text) || r.IsNamedPerson(r.Chunks[i+1])) {
			return v.subjectEntity(near, i)
		}
	}
	return -1
}

// toldOf gives the one whom a clause set in between commas tells something of, whom its pronoun at
// chunk n does not mean: "Roe, he said, was"; unnamed for one of no name, -1 for none.
func (v *voices) toldOf(f *clauses.Frame, n int) int {
	r := v.r
	if n-2 < f.Chunk || n+2 >= f.End || r.Chunks[n-1].Kind != clauses.CommaMark || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Cue != lexicon.CueSay || r.Chunks[n+2].Kind != clauses.CommaMark {
		return -1
	}
	if !r.IsNamedPerson(r.Chunks[n-2]) {
		if !r.DescribesPerson(r.Chunks[n-2]) {
			return -1
		}
		head := r.Chunks[n-2].Head
		if at := v.before(head); at < len(v.spoken) && v.spoken[at].token == head {
			return v.spoken[at].entity // "The senator, he said, is"
		}
		return unnamed // "Her mother, she said, thought"
	}
	return r.Mentions[r.Chunks[n-2].Mention].Entity
}

// toldAhead gives the one of whom the pronoun at chunk n, the subject of a verb of saying, tells something by
// name, whom it does not mean: "He added that Roe was"; -1 for none.
func (v *voices) toldAhead(f *clauses.Frame, n int) int {
	r := v.r
	verb, name := n+1, n+2
	if name >= f.End || r.Chunks[verb].Kind != clauses.VerbChunk || r.Chunks[verb].Cue != lexicon.CueSay || r.Chunks[verb].Verb != clauses.Finite || r.Tells(verb) {
		return -1
	}
	if r.Chunks[name].Kind == clauses.ThatChunk && name+1 < f.End {
		name++
	}
	if r.Chunks[name].Kind != clauses.NounChunk || !r.IsNamedPerson(r.Chunks[name]) || !r.IsSubject(f, name) {
		return -1
	}
	return r.Mentions[r.Chunks[name].Mention].Entity
}

// faulted gives the one whom somebody faults for what that one does with something of that one's own:
// "accused Roe of breaking his pledge"; -1 for none.
func (v *voices) faulted(token, frame int, g names.Gender) int {
	r := v.r
	f := &r.Frames[frame]
	n := r.chunkAt(f, token)
	if n-3 <= f.Chunk || r.Tokens[token].Tag != "PRP$" || r.Chunks[n-1].Kind != clauses.VerbChunk || r.Chunks[n-1].Verb != clauses.GerundForm || r.Chunks[n-2].Kind != clauses.PrepChunk || !r.IsNamedPerson(r.Chunks[n-3]) || r.Chunks[n-4].Kind != clauses.VerbChunk {
		return -1
	}
	if marker := strings.ToLower(r.Tokens[r.Chunks[n-2].First].Text); !r.TakesMarked(n-4, marker) && !r.TakesMarked(n-4, "of") {
		return -1
	}
	e := r.Mentions[r.Chunks[n-3].Mention].Entity
	if e < 0 {
		return -1
	}
	if _, ok := v.fits(spokenOf{entity: e}, g); !ok {
		return -1
	}
	return e
}

// askedOfOthers gives the token at which a sentence begins that opens with what somebody was asked, where
// the pronoun at a token is who answers: those named in the question are others. "Asked whether Doe
// would win, she replied". It is the token itself where there is no such question.
func (v *voices) askedOfOthers(token, frame int) int {
	r := v.r
	f := &r.Frames[frame]
	n := r.chunkAt(f, token)
	if n <= f.Chunk+1 || r.Chunks[f.Chunk].Kind != clauses.VerbChunk || r.Chunks[f.Chunk].Verb != clauses.Participle || !r.IsAsked(f.Chunk) || r.Chunks[n-1].Kind != clauses.CommaMark || !r.IsSubject(f, n) {
		return token
	}
	return r.Chunks[f.Chunk].First
}

// whoAsks gives who asks somebody named what the subject at chunk n does, whom it hardly means:
// "Doe asked Roe whether he would go"; -1 for none.
func (v *voices) whoAsks(f *clauses.Frame, n int) int {
	r := v.r
	a := r.AskedOf(f, n)
	if a < 0 {
		a = r.askedAbout(f, n)
	}
	if a < 0 {
		return -1
	}
	return v.subjectEntity(f, a)
}

// askedAbout gives the verb by which somebody asks nobody named whether the pronoun at chunk n is or
// does something, who is another than who asks; -1 for none: "Doe asked if she was lying", but "Doe asked
// if she could go".
func (r *reading) askedAbout(f *clauses.Frame, n int) int {
	link, ask := n-1, n-2
	if ask <= f.Chunk || n+1 >= f.End || !r.IsWord(link, "if") && !r.IsWord(link, "whether") {
		return -1
	}
	if s := r.LeftOf(f, ask); s < 0 || r.Chunks[s].Kind != clauses.NounChunk {
		return -1 // "Doe, asked if she was lying, laughed", "Not asked if she was"
	}
	if c := r.Chunks[ask]; c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite || !lexicon.Asking[strings.ToLower(r.Tokens[c.Head].Text)] {
		return -1
	}
	switch strings.ToLower(r.Tokens[r.Chunks[n+1].First].Text) {
	case "could", "can", "may", "might", "should":
		return -1
	}
	return ask
}

// chunkAt gives the chunk of a frame that holds a token, or -1.
func (r *reading) chunkAt(f *clauses.Frame, token int) int {
	c, _ := slices.BinarySearchFunc(r.Chunks[f.Chunk:f.End], token, func(c clauses.Chunk, token int) int { return cmp.Compare(c.Last, token+1) })
	if c += f.Chunk; c < f.End && r.Chunks[c].First <= token && token < r.Chunks[c].Last {
		return c
	}
	return -1
}

// subjectEntity gives the entity that a verb's subject has been found to mean, or
// -1.
func (v *voices) subjectEntity(f *clauses.Frame, verb int) int {
	r := v.r
	s := r.SpeakerOf(f, verb, 3)
	if s < 0 || r.Chunks[s].Kind != clauses.NounChunk {
		return -1
	}
	if c := r.Chunks[s]; c.Mention >= 0 {
		return r.Mentions[c.Mention].Entity
	}
	head := r.Chunks[s].Head
	if at := v.before(head); at < len(v.spoken) && v.spoken[at].token == head {
		return v.spoken[at].entity
	}
	return -1
}
