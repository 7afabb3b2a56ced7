package extract

import (
	"cmp"
	"slices"
	"strings"
)

// apart gives whom a pronoun cannot mean for what it does in its sentence, or -1:
// "Doe told him" is of another than Doe, and so is "Doe asked Roe to go, and he
// replied".
func (v *voices) apart(token, frame int) int {
	r := v.r
	f := r.frames[frame]
	n := r.chunkAt(&f, token)
	if n < 0 || r.d.tokens[token].tag != "PRP" {
		return -1
	}
	near := r.near(frame, n)
	if left := r.leftOf(near, n); left >= 0 && r.chunks[left].kind == verbChunk && r.chunks[left].verb == finite && isObjective(r.d.tokens[token].text) {
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
	if !r.isSubject(near, n) || !answering[strings.ToLower(r.d.tokens[r.chunks[r.rightOf(near, n)].head].text)] {
		return -1
	}
	for i := n - 2; i >= near.chunk; i-- {
		if c := r.chunks[i]; c.kind == verbChunk && c.verb != passive && (r.tells(i) || asking[r.d.tokens[c.head].text]) &&
			r.chunks[i+1].kind == nounChunk && (isObjective(r.d.tokens[r.chunks[i+1].head].text) || r.isNamedPerson(r.chunks[i+1])) {
			return v.subjectEntity(near, i)
		}
	}
	return -1
}

// toldOf gives the one whom a clause set in between commas tells something of, whom its pronoun at
// chunk n does not mean: "Roe, he said, was"; unnamed for one of no name, -1 for none.
func (v *voices) toldOf(f *frame, n int) int {
	r := v.r
	if n-2 < f.chunk || n+2 >= f.end || r.chunks[n-1].kind != commaMark || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].cue != cueSay || r.chunks[n+2].kind != commaMark {
		return -1
	}
	if !r.isNamedPerson(r.chunks[n-2]) {
		if !r.describesPerson(r.chunks[n-2]) {
			return -1
		}
		head := r.chunks[n-2].head
		if at := v.before(head); at < len(v.spoken) && v.spoken[at].token == head {
			return v.spoken[at].entity // "The senator, he said, is"
		}
		return unnamed // "Her mother, she said, thought"
	}
	return r.d.mentions[r.chunks[n-2].mention].entity
}

// toldAhead gives the one of whom the pronoun at chunk n, the subject of a verb of saying, tells something by
// name, whom it does not mean: "He added that Roe was"; -1 for none.
func (v *voices) toldAhead(f *frame, n int) int {
	r := v.r
	verb, name := n+1, n+2
	if name >= f.end || r.chunks[verb].kind != verbChunk || r.chunks[verb].cue != cueSay || r.chunks[verb].verb != finite || r.tells(verb) {
		return -1
	}
	if r.chunks[name].kind == thatChunk && name+1 < f.end {
		name++
	}
	if r.chunks[name].kind != nounChunk || !r.isNamedPerson(r.chunks[name]) || !r.isSubject(f, name) {
		return -1
	}
	return r.d.mentions[r.chunks[name].mention].entity
}

// faulted gives the one whom somebody faults for what that one does with something of that one's own:
// "accused Roe of breaking his pledge"; -1 for none.
func (v *voices) faulted(token, frame int, g gender) int {
	r := v.r
	f := &r.frames[frame]
	n := r.chunkAt(f, token)
	if n-3 <= f.chunk || r.d.tokens[token].tag != "PRP$" || r.chunks[n-1].kind != verbChunk || r.chunks[n-1].verb != gerundForm || r.chunks[n-2].kind != prepChunk || !r.isNamedPerson(r.chunks[n-3]) || r.chunks[n-4].kind != verbChunk {
		return -1
	}
	if marker := strings.ToLower(r.d.tokens[r.chunks[n-2].first].text); !r.takesMarked(n-4, marker) && !r.takesMarked(n-4, "of") {
		return -1
	}
	e := r.d.mentions[r.chunks[n-3].mention].entity
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
	f := &r.frames[frame]
	n := r.chunkAt(f, token)
	if n <= f.chunk+1 || r.chunks[f.chunk].kind != verbChunk || r.chunks[f.chunk].verb != participle || !r.isAsked(f.chunk) || r.chunks[n-1].kind != commaMark || !r.isSubject(f, n) {
		return token
	}
	return r.chunks[f.chunk].first
}

// whoAsks gives who asks somebody named what the subject at chunk n does, whom it hardly means:
// "Doe asked Roe whether he would go"; -1 for none.
func (v *voices) whoAsks(f *frame, n int) int {
	r := v.r
	a := r.askedOf(f, n)
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
func (r *voicesReading) askedAbout(f *frame, n int) int {
	link, ask := n-1, n-2
	if ask <= f.chunk || n+1 >= f.end || !r.isWord(link, "if") && !r.isWord(link, "whether") {
		return -1
	}
	if s := r.leftOf(f, ask); s < 0 || r.chunks[s].kind != nounChunk {
		return -1 // "Doe, asked if she was lying, laughed", "Not asked if she was"
	}
	if c := r.chunks[ask]; c.kind != verbChunk || c.verb != finite || !asking[strings.ToLower(r.d.tokens[c.head].text)] {
		return -1
	}
	switch strings.ToLower(r.d.tokens[r.chunks[n+1].first].text) {
	case "could", "can", "may", "might", "should":
		return -1
	}
	return ask
}

// chunkAt gives the chunk of a frame that holds a token, or -1.
func (r *voicesReading) chunkAt(f *frame, token int) int {
	c, _ := slices.BinarySearchFunc(r.chunks[f.chunk:f.end], token, func(c chunk, token int) int { return cmp.Compare(c.last, token+1) })
	if c += f.chunk; c < f.end && r.chunks[c].first <= token && token < r.chunks[c].last {
		return c
	}
	return -1
}

// subjectEntity gives the entity that a verb's subject has been found to mean, or
// -1.
func (v *voices) subjectEntity(f *frame, verb int) int {
	r := v.r
	s := r.speakerOf(f, verb, 3)
	if s < 0 || r.chunks[s].kind != nounChunk {
		return -1
	}
	if c := r.chunks[s]; c.mention >= 0 {
		return r.d.mentions[c.mention].entity
	}
	head := r.chunks[s].head
	if at := v.before(head); at < len(v.spoken) && v.spoken[at].token == head {
		return v.spoken[at].entity
	}
	return -1
}
