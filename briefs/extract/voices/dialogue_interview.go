package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/names"
)

// interview gives the answers of an interview, each in a paragraph of its own and
// with nobody said to say it, to the one person who is interviewed: whom the headline
// names, or else the only one who is named right before the first answer. What is
// asked stands between, without marks.
func (l *listener) interview() {
	const fewest = 3 // answers
	r := l.r
	var answers []int
	asked, told := 0, 0
	for i := range l.heard {
		u := &l.heard[i]
		switch {
		case u.known:
			told++
		case u.kind == briefs.Direct:
			if l.opens(u) {
				answers = append(answers, i)
				if f := r.Chunks[r.Frames[u.frame].Chunk]; f.Kind == clauses.QuoteChunk && r.putsQuestion(u.frame-1) {
					asked++
				}
			}
		}
	}
	if len(answers) < fewest || 2*asked < len(answers) || told > len(answers) {
		return
	}
	name := l.interviewee(l.heard[answers[0]].frame)
	if name < 0 {
		return
	}
	for i := range l.heard {
		if u := &l.heard[i]; !u.known && u.kind == briefs.Direct && i >= answers[0] {
			u.by, u.known, u.continued = attribution.Words{Frame: u.frame, Noun: -1, Name: name}, true, true
		}
	}
}

// opens tells whether an utterance opens its paragraph.
func (l *listener) opens(u *utterance) bool {
	f := l.r.Frames[u.frame]
	return u.frame > 0 && len(u.quotes) > 0 && f.Chunk < f.End && l.r.Chunks[f.Chunk].Kind == clauses.QuoteChunk && l.r.Chunks[f.Chunk].Quote == u.quotes[0] &&
		l.r.Frames[u.frame-1].Paragraph != f.Paragraph
}

// putsQuestion tells whether a frame is what an interviewer says or asks: it has no
// quotation, and ends with a question mark or a colon, or speaks to "you".
func (r *reading) putsQuestion(f int) bool {
	frame := r.Frames[f]
	if frame.Chunk >= frame.End {
		return false
	}
	for c := frame.Chunk; c < frame.End; c++ {
		k := r.Chunks[c]
		if k.Kind == clauses.QuoteChunk {
			return false
		}
		for t := k.First; t < k.Last; t++ {
			switch r.Tokens[t].Text {
			case "?", "you", "your", "You", "Your":
				return true
			}
		}
	}
	return r.endsWithColon(f)
}

// interviewee gives a mention of the person who is interviewed, or -1: the only one
// whom the headline names, or else who is named in the sentences right before the
// first answer.
func (l *listener) interviewee(first int) int {
	d := l.r.Document
	person := func(m names.Mention) bool {
		return m.Entity >= 0 && l.r.Story.Entities[m.Entity].Kind == briefs.Person
	}
	only := func(from, to int) int {
		found := -1
		for i, m := range d.Mentions {
			if m.First < from || m.First >= to || !person(m) {
				continue
			}
			if found >= 0 && d.Mentions[found].Entity != m.Entity {
				return -2
			}
			found = i
		}
		return found
	}
	for i := range d.Sentences {
		if s := d.Sentences[i]; s.Kind == briefs.Headline {
			if found := only(s.First, s.Last); found != -1 {
				return found
			}
		}
	}
	at := l.r.Chunks[l.r.Frames[first].Chunk].First
	const near = 60 // tokens
	return only(max(0, at-near), at)
}
