package extract

import (
	"strings"

	"dateline/briefs"
)

// answer gives the speaker of a paragraph that is nothing but a quotation: the
// last one goes on, but a question is answered by the other of two. After a
// question and its answer either may speak, and that is left open.
func (l *listener) answer(quote int) (attribution, bool) {
	u := l.heard[l.last]
	if l.last == 0 || l.last != len(l.heard)-1 {
		return u.by, true
	}
	before := l.heard[l.last-1]
	r := l.r
	if !before.known || before.kind != briefs.Direct || r.frames[u.frame].paragraph-r.frames[before.frame].paragraph > 2 || r.sameWords(u.by, before.by) {
		return u.by, true
	}
	switch {
	case l.asks(u):
		return before.by, true
	case l.asks(before), l.mayTurn(quote):
		return attribution{}, false
	}
	return u.by, true
}

// mayTurn tells whether a short quotation after a paragraph each of two speakers
// may be the first one's again: then it is left open.
func (l *listener) mayTurn(quote int) bool {
	n := len(l.heard)
	r := l.r
	u, before := l.heard[n-1], l.heard[n-2]
	return r.d.quoted[quote].outer.len() <= longestTurn*2/3 && u.kind == briefs.Direct && u.by.after && before.by.after && !u.continued && !before.continued &&
		r.frames[u.frame].paragraph-r.frames[before.frame].paragraph == 1
}

// turn gives the speaker of a short turn in a conversation: where two have
// spoken, shortly too, in the two paragraphs before, it is the first of them
// again.
func (l *listener) turn(paragraph, quote int) (attribution, bool) {
	n := len(l.heard)
	if n < 2 {
		return attribution{}, false
	}
	r := l.r
	u, before := l.heard[n-1], l.heard[n-2]
	short := func(q int) bool { return r.d.quoted[q].outer.len() <= longestTurn }
	if !u.known || !before.known || u.kind != briefs.Direct || before.kind != briefs.Direct || r.sameWords(u.by, before.by) || l.asks(u) || l.asks(before) ||
		r.frames[u.frame].paragraph-r.frames[before.frame].paragraph != 1 || paragraph-r.frames[u.frame].paragraph != 1 ||
		len(u.quotes) != 1 || len(before.quotes) != 1 || !short(quote) || !short(u.quotes[0]) || !short(before.quotes[0]) {
		return attribution{}, false
	}
	return before.by, true
}

// asks tells whether an utterance ends with a question.
func (l *listener) asks(u utterance) bool {
	q := l.r.d.quoted[u.quotes[len(u.quotes)-1]]
	return l.r.d.text[q.end-1] == '?'
}

// takesTurn tells whether an utterance opens a paragraph right after one that
// another utterance has, and has an attribution behind it.
func (l *listener) takesTurn(u, before utterance) bool {
	r := l.r
	if !u.known || u.continued || !u.by.after || !before.known || before.kind != briefs.Direct || before.by.source.len() == 0 {
		return false
	}
	first := r.chunks[r.frames[u.by.frame].chunk]
	return first.kind == quoteChunk && first.quote == u.quotes[0] && u.by.frame-before.frame == 1 && r.frames[u.by.frame].paragraph != r.frames[before.frame].paragraph
}

// doubted are the pronouns that speak right after a question in a paragraph of
// its own: “Why?” Doe asked. “I had to,” she said. Either may be meant, so that
// the pronoun is nobody where it would be the asker.
func (l *listener) doubted() map[int]attribution {
	found := map[int]attribution{}
	r := l.r
	for i := 1; i < len(l.heard); i++ {
		u, before := l.heard[i], l.heard[i-1]
		if !l.takesTurn(u, before) || !l.asks(before) || !asking[strings.ToLower(r.d.text[before.by.cue.start:before.by.cue.end])] {
			continue
		}
		if pronounGender(r.d.tokens[u.by.token].text) != unknownGender {
			found[u.by.token] = before.by
		}
	}
	for _, u := range l.heard {
		if u.frame == 0 || !u.known || found[u.by.token].source.len() > 0 || !answering[strings.ToLower(r.d.text[u.by.cue.start:u.by.cue.end])] || pronounGender(r.d.tokens[u.by.token].text) == unknownGender {
			continue
		}
		if a, ok := r.asksWhether(u.frame - 1); ok {
			found[u.by.token] = a
		}
	}
	return found
}

// asksWhether gives who asks in a sentence whether somebody is or does something: "Doe asked if she was
// lying." “No,” she replied.
func (r *voicesReading) asksWhether(frame int) (attribution, bool) {
	f := &r.frames[frame]
	for v := f.chunk + 1; v+2 < f.end; v++ {
		c := r.chunks[v]
		if c.kind != verbChunk || c.verb != finite || !asking[strings.ToLower(r.d.tokens[c.head].text)] || !r.isWord(v+1, "if") && !r.isWord(v+1, "whether") || !r.isPronoun(r.chunks[v+2]) {
			continue
		}
		if s := r.leftOf(f, v); s >= 0 && r.chunks[s].kind == nounChunk && r.isNamedPerson(r.chunks[s]) {
			return r.attributed(f, s, v, false, false), true
		}
	}
	return attribution{}, false
}

// answers gives, for each pronoun that answers the utterance right before its
// own, whose that one was: “Why?” Doe pressed. “Because,” he replied. The
// pronoun means the other party.
func (l *listener) answers() map[int]attribution {
	found := map[int]attribution{}
	r := l.r
	for i := 1; i < len(l.heard); i++ {
		u, before := l.heard[i], l.heard[i-1]
		if !l.takesTurn(u, before) {
			continue
		}
		if (answering[strings.ToLower(r.d.text[u.by.cue.start:u.by.cue.end])] || l.asks(before) && r.asksSomebody(before.by)) && pronounGender(r.d.tokens[u.by.token].text) != unknownGender {
			found[u.by.token] = before.by
		}
	}
	return found
}

// asksSomebody tells whether an attribution names who is asked: “Why?” Doe
// asked him.
func (r *voicesReading) asksSomebody(by attribution) bool {
	if by.noun < 0 || by.noun+2 >= len(r.chunks) || !asking[strings.ToLower(r.d.text[by.cue.start:by.cue.end])] {
		return false
	}
	v, whom := r.chunks[by.noun+1], r.chunks[by.noun+2]
	return v.kind == verbChunk && v.last == whom.first && whom.kind == nounChunk && (r.isNamedPerson(whom) || r.viewer(whom))
}

// sameWords tells whether two attributions name one source with the same words,
// or by the same entity.
func (r *voicesReading) sameWords(a, b attribution) bool {
	if a.name >= 0 && b.name >= 0 {
		if x, y := r.d.mentions[a.name].entity, r.d.mentions[b.name].entity; x >= 0 && x == y {
			return true
		}
	}
	return r.d.text[a.source.start:a.source.end] == r.d.text[b.source.start:b.source.end]
}

func (r *voicesReading) endsWithColon(f int) bool {
	frame := &r.frames[f]
	return frame.end > frame.chunk && r.chunks[frame.end-1].kind == colonMark
}
