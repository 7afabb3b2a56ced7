package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// answer gives the speaker of a paragraph that is nothing but a quotation: the
// last one goes on, but a question is answered by the other of two. After a
// question and its answer either may speak, and that is left open.
func (l *listener) answer(quote int) (attribution.Words, bool) {
	u := l.heard[l.last]
	if l.last == 0 || l.last != len(l.heard)-1 {
		return u.by, true
	}
	before := l.heard[l.last-1]
	r := l.r
	if !before.known || before.kind != briefs.Direct || r.Frames[u.frame].Paragraph-r.Frames[before.frame].Paragraph > 2 || r.sameWords(u.by, before.by) {
		return u.by, true
	}
	switch {
	case l.asks(u):
		return before.by, true
	case l.asks(before), l.mayTurn(quote):
		return attribution.Words{}, false
	}
	return u.by, true
}

// mayTurn tells whether a short quotation after a paragraph each of two speakers
// may be the first one's again: then it is left open.
func (l *listener) mayTurn(quote int) bool {
	n := len(l.heard)
	r := l.r
	u, before := l.heard[n-1], l.heard[n-2]
	return r.Quoted[quote].Outer.Len() <= longestTurn*2/3 && u.kind == briefs.Direct && u.by.After && before.by.After && !u.continued && !before.continued &&
		r.Frames[u.frame].Paragraph-r.Frames[before.frame].Paragraph == 1
}

// turn gives the speaker of a short turn in a conversation: where two have
// spoken, shortly too, in the two paragraphs before, it is the first of them
// again.
func (l *listener) turn(paragraph, quote int) (attribution.Words, bool) {
	n := len(l.heard)
	if n < 2 {
		return attribution.Words{}, false
	}
	r := l.r
	u, before := l.heard[n-1], l.heard[n-2]
	short := func(q int) bool { return r.Quoted[q].Outer.Len() <= longestTurn }
	if !u.known || !before.known || u.kind != briefs.Direct || before.kind != briefs.Direct || r.sameWords(u.by, before.by) || l.asks(u) || l.asks(before) ||
		r.Frames[u.frame].Paragraph-r.Frames[before.frame].Paragraph != 1 || paragraph-r.Frames[u.frame].Paragraph != 1 ||
		len(u.quotes) != 1 || len(before.quotes) != 1 || !short(quote) || !short(u.quotes[0]) || !short(before.quotes[0]) {
		return attribution.Words{}, false
	}
	return before.by, true
}

// asks tells whether an utterance ends with a question.
func (l *listener) asks(u utterance) bool {
	q := l.r.Quoted[u.quotes[len(u.quotes)-1]]
	return l.r.Text[q.End-1] == '?'
}

// takesTurn tells whether an utterance opens a paragraph right after one that
// another utterance has, and has an attribution behind it.
func (l *listener) takesTurn(u, before utterance) bool {
	r := l.r
	if !u.known || u.continued || !u.by.After || !before.known || before.kind != briefs.Direct || before.by.Source.Len() == 0 {
		return false
	}
	first := r.Chunks[r.Frames[u.by.Frame].Chunk]
	return first.Kind == clauses.QuoteChunk && first.Quote == u.quotes[0] && u.by.Frame-before.frame == 1 && r.Frames[u.by.Frame].Paragraph != r.Frames[before.frame].Paragraph
}

// doubted are the pronouns that speak right after a question in a paragraph of
// its own: “Why?” Doe asked. “I had to,” she said. Either may be meant, so that
// the pronoun is nobody where it would be the asker.
func (l *listener) doubted() map[int]attribution.Words {
	found := map[int]attribution.Words{}
	r := l.r
	for i := 1; i < len(l.heard); i++ {
		u, before := l.heard[i], l.heard[i-1]
		if !l.takesTurn(u, before) || !l.asks(before) || !lexicon.Asking[strings.ToLower(r.Text[before.by.Cue.Start:before.by.Cue.End])] {
			continue
		}
		if names.PronounGender(r.Tokens[u.by.Token].Text) != names.UnknownGender {
			found[u.by.Token] = before.by
		}
	}
	for _, u := range l.heard {
		if u.frame == 0 || !u.known || found[u.by.Token].Source.Len() > 0 || !lexicon.Answering[strings.ToLower(r.Text[u.by.Cue.Start:u.by.Cue.End])] || names.PronounGender(r.Tokens[u.by.Token].Text) == names.UnknownGender {
			continue
		}
		if a, ok := r.asksWhether(u.frame - 1); ok {
			found[u.by.Token] = a
		}
	}
	return found
}

// asksWhether gives who asks in a sentence whether somebody is or does something: "Doe asked if she was
// lying." “No,” she replied.
func (r *reading) asksWhether(frame int) (attribution.Words, bool) {
	f := &r.Frames[frame]
	for v := f.Chunk + 1; v+2 < f.End; v++ {
		c := r.Chunks[v]
		if c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite || !lexicon.Asking[strings.ToLower(r.Tokens[c.Head].Text)] || !r.IsWord(v+1, "if") && !r.IsWord(v+1, "whether") || !r.IsPronoun(r.Chunks[v+2]) {
			continue
		}
		if s := r.LeftOf(f, v); s >= 0 && r.Chunks[s].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[s]) {
			return r.Attributed(f, s, v, false, false), true
		}
	}
	return attribution.Words{}, false
}

// answers gives, for each pronoun that answers the utterance right before its
// own, whose that one was: “Why?” Doe pressed. “Because,” he replied. The
// pronoun means the other party.
func (l *listener) answers() map[int]attribution.Words {
	found := map[int]attribution.Words{}
	r := l.r
	for i := 1; i < len(l.heard); i++ {
		u, before := l.heard[i], l.heard[i-1]
		if !l.takesTurn(u, before) {
			continue
		}
		if (lexicon.Answering[strings.ToLower(r.Text[u.by.Cue.Start:u.by.Cue.End])] || l.asks(before) && r.asksSomebody(before.by)) && names.PronounGender(r.Tokens[u.by.Token].Text) != names.UnknownGender {
			found[u.by.Token] = before.by
		}
	}
	return found
}

// asksSomebody tells whether an attribution names who is asked: “Why?” Doe
// asked him.
func (r *reading) asksSomebody(by attribution.Words) bool {
	if by.Noun < 0 || by.Noun+2 >= len(r.Chunks) || !lexicon.Asking[strings.ToLower(r.Text[by.Cue.Start:by.Cue.End])] {
		return false
	}
	v, whom := r.Chunks[by.Noun+1], r.Chunks[by.Noun+2]
	return v.Kind == clauses.VerbChunk && v.Last == whom.First && whom.Kind == clauses.NounChunk && (r.IsNamedPerson(whom) || r.Viewer(whom))
}

// sameWords tells whether two attributions name one source with the same words,
// or by the same entity.
func (r *reading) sameWords(a, b attribution.Words) bool {
	if a.Name >= 0 && b.Name >= 0 {
		if x, y := r.Mentions[a.Name].Entity, r.Mentions[b.Name].Entity; x >= 0 && x == y {
			return true
		}
	}
	return r.Text[a.Source.Start:a.Source.End] == r.Text[b.Source.Start:b.Source.End]
}

func (r *reading) endsWithColon(f int) bool {
	frame := &r.Frames[f]
	return frame.End > frame.Chunk && r.Chunks[frame.End-1].Kind == clauses.ColonMark
}
