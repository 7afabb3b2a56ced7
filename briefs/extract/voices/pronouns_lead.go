package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// A story's head often says what somebody is before it says who: "A lorry driver from
// Fife has won a million. Paul Doe, 47, stopped for diesel", "Police held a pastor. Paul
// Doe had drawn a crowd".

// lead is one whom the first sentence brings in without a name.
type lead struct {
	entity int    // -1: nobody
	text   string // what the sentence calls that one: "lorry driver"
}

// readLead finds who it is that the first sentence describes.
func (v *voices) readLead() lead {
	const near = 4 // frames
	r := v.r
	nobody := lead{entity: -1}
	if len(r.Frames) == 0 {
		return nobody
	}
	at := 0
	n := r.leadNoun(r.Near(0, r.Frames[0].Chunk))
	if n < 0 && len(r.Frames) > 1 && r.Frames[1].Paragraph != r.Frames[0].Paragraph {
		at = 1 // behind what says the same in short
		n = r.leadNoun(r.Near(1, r.Frames[1].Chunk))
	}
	if n < 0 {
		return nobody
	}
	c := r.Chunks[n]
	class := lexicon.Describes(r.Tokens[c.Head].Text)
	for fi := at + 1; fi < min(len(r.Frames), at+near); fi++ {
		f := r.Near(fi, r.Frames[fi].Chunk)
		for i := f.Chunk; i < f.End; i++ {
			k := r.Chunks[i]
			if k.Kind != clauses.NounChunk || !r.IsNamedPerson(k) {
				continue
			}
			e := r.Mentions[k.Mention].Entity
			if i != f.Chunk || e < 0 || v.firstNamed[e] < k.First || !v.canBe(e, class) || r.isAnother(f) {
				return nobody
			}
			text := r.Text[r.Tokens[c.First+1].Start:r.Tokens[c.Head].End]
			if words := plainWords(text); len(words) == 0 || v.plies(e, words) {
				return nobody
			}
			return lead{e, text}
		}
	}
	return nobody
}

// leadNoun gives the noun phrase by which a story's first sentence brings in the one
// it is about: its subject, or the only one of whom what somebody is is told; -1 where
// there is none, or where the sentence names somebody.
func (r *reading) leadNoun(f *clauses.Frame) int {
	found := -1
	for i := f.Chunk; i < f.End; i++ {
		c := r.Chunks[i]
		if c.Kind != clauses.NounChunk {
			continue
		}
		if r.IsNamedPerson(c) {
			return -1
		}
		if c.Mention >= 0 || c.Head == c.First || !r.DescribesPerson(c) || !page.IsIndefinite(r.Tokens[c.First]) && !(i == f.Chunk && r.ofSome(f, i)) || r.Tokens[c.First].Tag == "NNS" {
			continue
		}
		switch {
		case i == f.Chunk:
			return i
		case found >= 0:
			return -1
		}
		found = i
	}
	return found
}

// ofSome tells whether a definite description is of something that has not been spoken
// of: "the mayor of a small town".
func (r *reading) ofSome(f *clauses.Frame, n int) bool {
	return n+2 < f.End && r.IsWord(n+1, "of") && r.Chunks[n+2].Kind == clauses.NounChunk && page.IsIndefinite(r.Tokens[r.Chunks[n+2].First])
}

// explained gives the one whose title a story's head gives and whose name comes only
// later: "The chief executive of Prairie Air voiced grief" before "chief executive Paul
// Doe said". It is -1 where none bears that title, or more than one.
func (v *voices) explained(f *clauses.Frame, n int, class string, wanted []string, token int) int {
	const head = 2 // paragraphs
	r := v.r
	if class == "group" || f.Paragraph-r.Frames[0].Paragraph >= head || f.Chunk > 4*clauses.MostChunks || !offices[wanted[len(wanted)-1]] && !r.ofSomething(f, n) && r.countrysOwn(r.Chunks[n]) == 0 {
		return -1
	}
	found := -1
	for e, first := range v.firstNamed {
		if e < 0 || v.s.Entities[e].Kind != briefs.Person || !v.canBe(e, class) || !v.descriptions(e).bears(wanted) {
			continue
		}
		if first < token || found >= 0 {
			return -1
		}
		found = e
	}
	if found >= 0 && v.ofAnother(f, n, found) {
		return -1
	}
	return found
}
