package extract

import "dateline/briefs"

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
				if f := r.chunks[r.frames[u.frame].chunk]; f.kind == quoteChunk && r.putsQuestion(u.frame-1) {
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
			u.by, u.known, u.continued = attribution{frame: u.frame, noun: -1, name: name}, true, true
		}
	}
}

// opens tells whether an utterance opens its paragraph.
func (l *listener) opens(u *utterance) bool {
	f := l.r.frames[u.frame]
	return u.frame > 0 && len(u.quotes) > 0 && f.chunk < f.end && l.r.chunks[f.chunk].kind == quoteChunk && l.r.chunks[f.chunk].quote == u.quotes[0] &&
		l.r.frames[u.frame-1].paragraph != f.paragraph
}

// putsQuestion tells whether a frame is what an interviewer says or asks: it has no
// quotation, and ends with a question mark or a colon, or speaks to "you".
func (r *voicesReading) putsQuestion(f int) bool {
	frame := r.frames[f]
	if frame.chunk >= frame.end {
		return false
	}
	for c := frame.chunk; c < frame.end; c++ {
		k := r.chunks[c]
		if k.kind == quoteChunk {
			return false
		}
		for t := k.first; t < k.last; t++ {
			switch r.d.tokens[t].text {
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
	d := l.r.d
	person := func(m mention) bool {
		return m.entity >= 0 && l.r.s.entities[m.entity].Kind == briefs.Person
	}
	only := func(from, to int) int {
		found := -1
		for i, m := range d.mentions {
			if m.first < from || m.first >= to || !person(m) {
				continue
			}
			if found >= 0 && d.mentions[found].entity != m.entity {
				return -2
			}
			found = i
		}
		return found
	}
	for i := range d.sentences {
		if s := d.sentences[i]; s.kind == briefs.Headline {
			if found := only(s.first, s.last); found != -1 {
				return found
			}
		}
	}
	at := l.r.chunks[l.r.frames[first].chunk].first
	const near = 60 // tokens
	return only(max(0, at-near), at)
}
