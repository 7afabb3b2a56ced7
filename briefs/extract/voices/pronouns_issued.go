package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// issuer gives whose statement, letter or the like speaks, where the text has told
// it before: "The bank's statement, …", "a letter from the bank", "the bank said in
// a statement". It is -1 where the last that was told of one names nobody.
func (v *voices) issuer(a attribution.Words) int {
	r := v.r
	if a.Noun < 0 || !r.IsText(a.Noun) {
		return -1
	}
	if e := v.textOf(r.Chunks[a.Noun]); e >= 0 {
		return e
	}
	if e := v.ownersText(a); e >= 0 {
		return e
	}
	if e := v.authorBehind(a); e >= 0 {
		return e
	}
	if f := r.Near(a.Frame, r.Frames[a.Frame].End); a.Noun+2 < f.End && (r.IsWord(a.Noun+1, "from") || r.IsWord(a.Noun+1, "by")) && r.Chunks[a.Noun+2].Kind == clauses.NounChunk {
		if e := v.oneCalled(r.Chunks[a.Noun+2], a.Frame); e >= 0 {
			return e // "The statement from the state engineer said"
		}
	}
	if first := r.Tokens[r.Chunks[a.Noun].First]; page.IsIndefinite(first) {
		return v.issued(r.Near(a.Frame, a.Noun), a.Frame, a.Noun) // "Doe put out a statement that said"
	} else if !strings.EqualFold(first.Text, "the") {
		return -1
	}
	if f := r.Near(a.Frame, a.Noun); f.Chunk+1 < f.End && r.Chunks[f.Chunk+1].Kind == clauses.QuoteChunk && r.Chunks[f.Chunk].Kind == clauses.NounChunk && r.IsNamedSpeaker(r.Chunks[f.Chunk]) {
		return r.Mentions[r.Chunks[f.Chunk].Mention].Entity // "The League “rejects” it, the statement said"
	}
	for t := r.Chunks[a.Noun].First + 1; t < r.Chunks[a.Noun].Head; t++ {
		if page.IsGenitive(r.Tokens[t].Tag, r.Tokens[t].Text) {
			return -1 // "the Quills' statement", "the mayor's statement": no other's
		}
	}
	farthest := 8 // frames
	if announces(r.Tokens[r.Chunks[a.Noun].Head].Text) {
		farthest = 30
	}
	word := r.Tokens[r.Chunks[a.Noun].Head].Text
	for fi := a.Frame; fi >= max(0, a.Frame-farthest); fi-- {
		f := r.Near(fi, r.Frames[fi].End)
		if fi == a.Frame {
			f = r.Near(fi, a.Noun)
			f.End = a.Noun
		}
		for n := f.End - 1; n >= f.Chunk; n-- {
			if !r.IsText(n) || !strings.EqualFold(r.Tokens[r.Chunks[n].Head].Text, word) {
				continue
			}
			if e := v.issued(f, fi, n); e >= 0 {
				return e
			}
			if e := v.textOf(r.Chunks[n]); e >= 0 {
				return e
			}
			if page.IsIndefinite(r.Tokens[r.Chunks[n].First]) {
				return -1
			}
		}
	}
	return v.announcer(a)
}

// authorBehind gives whose a text is by what stands right behind it, set off or not: "the letter
// from Doe", "The letter, signed by Doe,", "The letter that Doe sent"; -1 for none.
func (v *voices) authorBehind(a attribution.Words) int {
	r := v.r
	tokens, end := r.Tokens, r.Chunks[r.Frames[a.Frame].End-1].Last
	word := func(i int) string {
		if i >= end {
			return ""
		}
		return tokens[i].Text
	}
	i := r.Chunks[a.Noun].Last
	if word(i) == "," {
		i++
	}
	if i < end && page.IsAdverbTag(tokens[i].Tag) {
		i++
	}
	switch w := word(i); {
	case i == r.Chunks[a.Noun].Last && (w == "from" || w == "by"):
		return v.namedAt(i+1, end)
	case isWriting(w) && word(i+1) == "by":
		return v.namedAt(i+2, end)
	case w == "in" && isReport(tokens[r.Chunks[a.Noun].Head].Text):
		if strings.EqualFold(word(i+1), "the") && i+2 < end && r.MentionOf[i+1] < 0 {
			i++
		}
		if e := v.namedAt(i+1, end); e >= 0 && v.s.Entities[e].Kind == briefs.Organisation {
			return e // "a report in the Herald says"
		}
	case w == "that" || w == "which":
		if i+1 >= end || r.MentionOf[i+1] < 0 {
			return -1
		}
		if m := r.Mentions[r.MentionOf[i+1]]; isWriting(word(m.Last)) {
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
		if m := r.MentionOf[i]; m >= 0 {
			if r.KindOf(int(m)) == briefs.Place {
				return -1
			}
			if last := r.Mentions[m].Last; last+1 < end && (r.Tokens[last].Text == "and" || r.Tokens[last].Text == ",") && r.MentionOf[last+1] >= 0 && r.KindOf(int(r.MentionOf[last+1])) == briefs.Person {
				return -1 // "written by Doe and Roe"
			}
			return r.Mentions[m].Entity
		}
		if tag := r.Tokens[i].Tag; !page.IsNounTag(tag) || tag == "PRP" {
			return -1
		}
	}
	return -1
}

// isWriting tells what whoever a text is from has done with it.
var isWriting = lexicon.OfSort("writing")

// ofIt gives whose the text is that "it" stands for, where the sentence before has told: "Doe
// released a statement. “…,” it said."
func (v *voices) ofIt(a attribution.Words) int {
	r := v.r
	if a.Frame == 0 || a.Noun < 0 || !r.IsWord(a.Noun, "it") || r.Frames[a.Frame-1].Paragraph != r.Frames[a.Frame].Paragraph {
		return -1
	}
	f := r.Near(a.Frame-1, r.Frames[a.Frame-1].End)
	for n := f.End - 1; n >= f.Chunk; n-- {
		if r.Chunks[n].Kind == clauses.NounChunk && r.IsText(n) && page.IsIndefinite(r.Tokens[r.Chunks[n].First]) {
			b := attribution.Words{Frame: a.Frame - 1, Noun: n}
			if e := v.authorBehind(b); e >= 0 {
				return e
			}
			return v.issued(f, a.Frame-1, n)
		}
	}
	return -1
}

// issued gives the entity that a noun phrase for a text says it is of, or whose
// act it is the object of; -1 where it does neither.
func (v *voices) issued(f *clauses.Frame, frame, n int) int {
	r := v.r
	if n+2 < f.End && (r.IsWord(n+1, "from") || r.IsWord(n+1, "by")) {
		if c := r.Chunks[n+2]; c.Kind == clauses.NounChunk {
			if r.IsNamedSpeaker(c) {
				return r.Mentions[c.Mention].Entity
			}
			return v.oneCalled(c, frame)
		}
	}
	if e := v.doneTo(f, n); e >= 0 {
		return e
	}
	left := r.LeftOf(f, n)
	if left > f.Chunk && r.Chunks[left].Kind == clauses.NounChunk && r.Chunks[left-1].Kind == clauses.VerbChunk && lexicon.Sends(r.Tokens[r.Chunks[left-1].Head].Text) {
		left-- // "sent the mayor a letter"
	}
	if left < 0 {
		return -1
	}
	verb := left
	if r.IsWord(left, "in") && left == f.Chunk {
		verb = r.openedBy(f, n)
	} else if r.IsWord(left, "in") {
		for verb = left; verb >= f.Chunk && (r.Chunks[verb].Kind != clauses.VerbChunk || r.Chunks[verb].Cue == lexicon.NoCue || r.Chunks[verb].Verb != clauses.Finite); verb-- {
		}
	}
	if verb < f.Chunk || r.Chunks[verb].Kind != clauses.VerbChunk || verb == left && !attribution.Issues(r.Tokens[r.Chunks[verb].Head].Text) {
		return -1
	}
	s := r.SpeakerOf(f, verb, 3)
	if s < 0 || r.Chunks[s].Kind != clauses.NounChunk || r.IsText(s) {
		return -1
	}
	if r.IsNamedSpeaker(r.Chunks[s]) {
		return r.Mentions[r.Chunks[s].Mention].Entity
	}
	a := r.Attributed(f, s, verb, false, false)
	a.Frame = frame
	e, _ := v.speaker(a) // "The company denied it in a statement"
	return e
}

// openedBy gives the verb of saying of a sentence that opens with in what somebody says it: "In a
// statement to the Herald, the bank said"; -1 for none.
func (r *reading) openedBy(f *clauses.Frame, n int) int {
	for v := n + 1; v < f.End && r.Chunks[v].Kind != clauses.QuoteChunk; v++ {
		if c := r.Chunks[v]; c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite {
			if c.Cue == lexicon.NoCue {
				return -1
			}
			return v
		}
	}
	return -1
}

// oneCalled gives the one person or body who goes by what a noun phrase with "the" says: "the
// state engineer"; -1 for none or several.
func (v *voices) oneCalled(c clauses.Chunk, frame int) int {
	tokens := v.r.Tokens
	class := lexicon.Describes(tokens[c.Head].Text)
	if c.Mention >= 0 || c.First == c.Head || !strings.EqualFold(tokens[c.First].Text, "the") || class == "" || class == "people" || class == "text" {
		return -1
	}
	wanted := plainWords(v.r.Text[tokens[c.First+1].Start:tokens[c.Head].End])
	if len(wanted) == 0 {
		return -1
	}
	return v.ownerCalled(wanted, class, frame, c.First)
}

// doneTo gives the body or the person that a text is said to be issued, signed or placed by, right
// behind it: "a document issued by the board", "a note placed in the papers by the league"; -1 for
// none.
func (v *voices) doneTo(f *clauses.Frame, n int) int {
	const most = 5 // chunks between
	r := v.r
	if n+2 >= f.End || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb != clauses.Participle && !r.Tagged(n+1, "VBD") || !attribution.Issues(r.Tokens[r.Chunks[n+1].Head].Text) && !adopts(r.Tokens[r.Chunks[n+1].Head].Text) {
		return -1
	}
	for i := n + 2; i+1 < min(f.End, n+2+most); i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.PrepChunk:
			if r.IsWord(i, "by") {
				if r.IsNamedSpeaker(r.Chunks[i+1]) {
					return r.Mentions[r.Chunks[i+1].Mention].Entity
				}
				return -1
			}
		case clauses.NounChunk, clauses.Adverb:
		default:
			return -1
		}
	}
	return -1
}

// adopts tells participles for how a body makes a text its own: "a resolution passed by the council".
var adopts = lexicon.OfSort("adopting")

// textOf gives the entity whose statement or report a noun phrase says it is, by a possessive
// or by a body's name right before it: "Doe's letter", "the Treasury statement"; -1 for none.
func (v *voices) textOf(c clauses.Chunk) int {
	tokens := v.r.Tokens
	if strings.HasPrefix(tokens[c.Head].Text, "post") || tokens[c.Head].Text == "page" {
		return -1 // "a Facebook post"
	}
	for t := c.First; t < c.Head; t++ {
		if page.IsPossessive(tokens[t].Tag, tokens[t].Text) {
			return -1 // another's: "the school's Treasury statement"
		}
		m := v.r.MentionOf[t]
		if m < 0 || v.r.Mentions[m].First != t || v.r.Mentions[m].Entity < 0 || v.r.Mentions[m].Last > c.Head {
			continue
		}
		last := v.r.Mentions[m].Last
		if page.IsPossessive(tokens[last].Tag, tokens[last].Text) && v.r.KindOf(int(m)) != briefs.Place || last == c.Head && v.r.KindOf(int(m)) == briefs.Organisation {
			return v.r.Mentions[m].Entity
		}
	}
	return -1
}
