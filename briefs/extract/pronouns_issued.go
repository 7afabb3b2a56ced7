package extract

import (
	"strings"

	"dateline/briefs"
)

// issuer gives whose statement, letter or the like speaks, where the text has told
// it before: "The bank's statement, …", "a letter from the bank", "the bank said in
// a statement". It is -1 where the last that was told of one names nobody.
func (v *voices) issuer(a attribution) int {
	r := v.r
	if a.noun < 0 || !r.isText(a.noun) {
		return -1
	}
	if e := v.textOf(r.chunks[a.noun]); e >= 0 {
		return e
	}
	if e := v.ownersText(a); e >= 0 {
		return e
	}
	if e := v.authorBehind(a); e >= 0 {
		return e
	}
	if f := r.near(a.frame, r.frames[a.frame].end); a.noun+2 < f.end && (r.isWord(a.noun+1, "from") || r.isWord(a.noun+1, "by")) && r.chunks[a.noun+2].kind == nounChunk {
		if e := v.oneCalled(r.chunks[a.noun+2], a.frame); e >= 0 {
			return e // "The statement from the state engineer said"
		}
	}
	if first := r.d.tokens[r.chunks[a.noun].first]; isIndefinite(first) {
		return v.issued(r.near(a.frame, a.noun), a.frame, a.noun) // "Doe put out a statement that said"
	} else if !strings.EqualFold(first.text, "the") {
		return -1
	}
	if f := r.near(a.frame, a.noun); f.chunk+1 < f.end && r.chunks[f.chunk+1].kind == quoteChunk && r.chunks[f.chunk].kind == nounChunk && r.isNamedSpeaker(r.chunks[f.chunk]) {
		return r.d.mentions[r.chunks[f.chunk].mention].entity // "The League “rejects” it, the statement said"
	}
	for t := r.chunks[a.noun].first + 1; t < r.chunks[a.noun].head; t++ {
		if isGenitive(r.d.tokens[t].tag, r.d.tokens[t].text) {
			return -1 // "the Quills' statement", "the mayor's statement": no other's
		}
	}
	farthest := 8 // frames
	if announces(r.d.tokens[r.chunks[a.noun].head].text) {
		farthest = 30
	}
	word := r.d.tokens[r.chunks[a.noun].head].text
	for fi := a.frame; fi >= max(0, a.frame-farthest); fi-- {
		f := r.near(fi, r.frames[fi].end)
		if fi == a.frame {
			f = r.near(fi, a.noun)
			f.end = a.noun
		}
		for n := f.end - 1; n >= f.chunk; n-- {
			if !r.isText(n) || !strings.EqualFold(r.d.tokens[r.chunks[n].head].text, word) {
				continue
			}
			if e := v.issued(f, fi, n); e >= 0 {
				return e
			}
			if e := v.textOf(r.chunks[n]); e >= 0 {
				return e
			}
			if isIndefinite(r.d.tokens[r.chunks[n].first]) {
				return -1
			}
		}
	}
	return v.announcer(a)
}

// authorBehind gives whose a text is by what stands right behind it, set off or not: "the letter
// from Doe", "The letter, signed by Doe,", "The letter that Doe sent"; -1 for none.
func (v *voices) authorBehind(a attribution) int {
	r := v.r
	tokens, end := r.d.tokens, r.chunks[r.frames[a.frame].end-1].last
	word := func(i int) string {
		if i >= end {
			return ""
		}
		return tokens[i].text
	}
	i := r.chunks[a.noun].last
	if word(i) == "," {
		i++
	}
	if i < end && isAdverbTag(tokens[i].tag) {
		i++
	}
	switch w := word(i); {
	case i == r.chunks[a.noun].last && (w == "from" || w == "by"):
		return v.namedAt(i+1, end)
	case isWriting(w) && word(i+1) == "by":
		return v.namedAt(i+2, end)
	case w == "in" && isReport(tokens[r.chunks[a.noun].head].text):
		if strings.EqualFold(word(i+1), "the") && i+2 < end && r.mentionOf[i+1] < 0 {
			i++
		}
		if e := v.namedAt(i+1, end); e >= 0 && v.s.entities[e].Kind == briefs.Organisation {
			return e // "a report in the Herald says"
		}
	case w == "that" || w == "which":
		if i+1 >= end || r.mentionOf[i+1] < 0 {
			return -1
		}
		if m := r.d.mentions[r.mentionOf[i+1]]; isWriting(word(m.last)) {
			return v.namedAt(i+1, end)
		}
	}
	return -1
}

// namedAt gives the person or body whose name begins at a token, or stands right behind what one
// is: "fisherman Doe"; -1 for none.
func (v *voices) namedAt(i, end int) int {
	const most = 5 // tokens of a title
	r := v.r
	for from := i; i < min(end, from+most); i++ {
		if m := r.mentionOf[i]; m >= 0 {
			if r.kindOf(int(m)) == briefs.Place {
				return -1
			}
			if last := r.d.mentions[m].last; last+1 < end && (r.d.tokens[last].text == "and" || r.d.tokens[last].text == ",") && r.mentionOf[last+1] >= 0 && r.kindOf(int(r.mentionOf[last+1])) == briefs.Person {
				return -1 // "written by Doe and Roe"
			}
			return r.d.mentions[m].entity
		}
		if tag := r.d.tokens[i].tag; !isNounTag(tag) || tag == "PRP" {
			return -1
		}
	}
	return -1
}

// isWriting tells what whoever a text is from has done with it.
var isWriting = ofSort("writing")

// ofIt gives whose the text is that "it" stands for, where the sentence before has told: "Doe
// released a statement. “…,” it said."
func (v *voices) ofIt(a attribution) int {
	r := v.r
	if a.frame == 0 || a.noun < 0 || !r.isWord(a.noun, "it") || r.frames[a.frame-1].paragraph != r.frames[a.frame].paragraph {
		return -1
	}
	f := r.near(a.frame-1, r.frames[a.frame-1].end)
	for n := f.end - 1; n >= f.chunk; n-- {
		if r.chunks[n].kind == nounChunk && r.isText(n) && isIndefinite(r.d.tokens[r.chunks[n].first]) {
			b := attribution{frame: a.frame - 1, noun: n}
			if e := v.authorBehind(b); e >= 0 {
				return e
			}
			return v.issued(f, a.frame-1, n)
		}
	}
	return -1
}

// issued gives the entity that a noun phrase for a text says it is of, or whose
// act it is the object of; -1 where it does neither.
func (v *voices) issued(f *frame, frame, n int) int {
	r := v.r
	if n+2 < f.end && (r.isWord(n+1, "from") || r.isWord(n+1, "by")) {
		if c := r.chunks[n+2]; c.kind == nounChunk {
			if r.isNamedSpeaker(c) {
				return r.d.mentions[c.mention].entity
			}
			return v.oneCalled(c, frame)
		}
	}
	if e := v.doneTo(f, n); e >= 0 {
		return e
	}
	left := r.leftOf(f, n)
	if left > f.chunk && r.chunks[left].kind == nounChunk && r.chunks[left-1].kind == verbChunk && sends(r.d.tokens[r.chunks[left-1].head].text) {
		left-- // "sent the mayor a letter"
	}
	if left < 0 {
		return -1
	}
	verb := left
	if r.isWord(left, "in") && left == f.chunk {
		verb = r.openedBy(f, n)
	} else if r.isWord(left, "in") {
		for verb = left; verb >= f.chunk && (r.chunks[verb].kind != verbChunk || r.chunks[verb].cue == noCue || r.chunks[verb].verb != finite); verb-- {
		}
	}
	if verb < f.chunk || r.chunks[verb].kind != verbChunk || verb == left && !issues(r.d.tokens[r.chunks[verb].head].text) {
		return -1
	}
	s := r.speakerOf(f, verb, 3)
	if s < 0 || r.chunks[s].kind != nounChunk || r.isText(s) {
		return -1
	}
	if r.isNamedSpeaker(r.chunks[s]) {
		return r.d.mentions[r.chunks[s].mention].entity
	}
	a := r.attributed(f, s, verb, false, false)
	a.frame = frame
	e, _ := v.speaker(a) // "The company denied it in a statement"
	return e
}

// openedBy gives the verb of saying of a sentence that opens with in what somebody says it: "In a
// statement to the Herald, the bank said"; -1 for none.
func (r *voicesReading) openedBy(f *frame, n int) int {
	for v := n + 1; v < f.end && r.chunks[v].kind != quoteChunk; v++ {
		if c := r.chunks[v]; c.kind == verbChunk && c.verb == finite {
			if c.cue == noCue {
				return -1
			}
			return v
		}
	}
	return -1
}

// oneCalled gives the one person or body who goes by what a noun phrase with "the" says: "the
// state engineer"; -1 for none or several.
func (v *voices) oneCalled(c chunk, frame int) int {
	tokens := v.r.d.tokens
	class := describes(tokens[c.head].text)
	if c.mention >= 0 || c.first == c.head || !strings.EqualFold(tokens[c.first].text, "the") || class == "" || class == "people" || class == "text" {
		return -1
	}
	wanted := plainWords(v.r.d.text[tokens[c.first+1].start:tokens[c.head].end])
	if len(wanted) == 0 {
		return -1
	}
	return v.ownerCalled(wanted, class, frame, c.first)
}

// doneTo gives the body or the person that a text is said to be issued, signed or placed by, right
// behind it: "a document issued by the board", "a note placed in the papers by the league"; -1 for
// none.
func (v *voices) doneTo(f *frame, n int) int {
	const most = 5 // chunks between
	r := v.r
	if n+2 >= f.end || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb != participle && !r.tagged(n+1, "VBD") || !issues(r.d.tokens[r.chunks[n+1].head].text) && !adopts(r.d.tokens[r.chunks[n+1].head].text) {
		return -1
	}
	for i := n + 2; i+1 < min(f.end, n+2+most); i++ {
		switch c := r.chunks[i]; c.kind {
		case prepChunk:
			if r.isWord(i, "by") {
				if r.isNamedSpeaker(r.chunks[i+1]) {
					return r.d.mentions[r.chunks[i+1].mention].entity
				}
				return -1
			}
		case nounChunk, adverb:
		default:
			return -1
		}
	}
	return -1
}

// adopts tells participles for how a body makes a text its own: "a resolution passed by the council".
var adopts = ofSort("adopting")

// textOf gives the entity whose statement or report a noun phrase says it is, by a possessive
// or by a body's name right before it: "Doe's letter", "the Treasury statement"; -1 for none.
func (v *voices) textOf(c chunk) int {
	tokens := v.r.d.tokens
	if strings.HasPrefix(tokens[c.head].text, "post") || tokens[c.head].text == "page" {
		return -1 // "a Facebook post"
	}
	for t := c.first; t < c.head; t++ {
		if isPossessive(tokens[t].tag, tokens[t].text) {
			return -1 // another's: "the school's Treasury statement"
		}
		m := v.r.mentionOf[t]
		if m < 0 || v.r.d.mentions[m].first != t || v.r.d.mentions[m].entity < 0 || v.r.d.mentions[m].last > c.head {
			continue
		}
		last := v.r.d.mentions[m].last
		if isPossessive(tokens[last].tag, tokens[last].text) && v.r.kindOf(int(m)) != briefs.Place || last == c.head && v.r.kindOf(int(m)) == briefs.Organisation {
			return v.r.d.mentions[m].entity
		}
	}
	return -1
}
