package extract

import "strings"

// What the paragraph before a quotation without an attribution of its own says of whose words come.

// fragment tells whether a sentence is a noun phrase with what hangs on it: "A tax that all pay."
func (r *voicesReading) fragment(f *frame) bool {
	if f.chunk == f.end || r.chunks[f.chunk].kind != nounChunk {
		return false
	}
	hangs := f.chunk+1 < f.end && (r.chunks[f.chunk+1].kind == thatChunk || r.chunks[f.chunk+1].kind == relChunk)
	for i := f.chunk; i < f.end; i++ {
		switch c := r.chunks[i]; {
		case c.kind == quoteChunk || hangs && c.kind == commaMark:
			return false
		case c.kind == verbChunk && (c.verb == finite || c.verb == passive):
			if !hangs {
				return false
			}
			hangs = false
		}
	}
	return true
}

// setsUp reads a short sentence in a paragraph of its own that is about one person and only leads
// to what that one says in the next: "Doe didn't hold back.", "Doe's response?"
func (l *listener) setsUp(f, c int) (attribution, bool) {
	const (
		longest = 10 // words that set up
		fewest  = 8  // words of what is said
	)
	r := l.r
	before := r.near(f-1, r.frames[f-1].end)
	q := r.d.quoted[r.chunks[c].quote]
	words := r.d.text[q.start:q.end]
	if f < 2 || r.frames[f-2].paragraph == before.paragraph || before.end-before.chunk < 2 || r.chunks[before.end-1].kind != stopMark || wordCount(words) < fewest {
		return attribution{}, false
	}
	first, last := r.chunks[before.chunk], r.chunks[before.end-1]
	if last.first-first.first > longest {
		return attribution{}, false
	}
	if r.d.tokens[last.first].text == "?" {
		a, ok := r.ownLeadIn(before, before.end-1)
		a.frame = f - 1
		return a, ok
	}
	if a, ok := r.ownLeadIn(before, before.end-1); ok && isPlainly(r.d.tokens[last.first-1].text) {
		a.frame = f - 1
		return a, true // "Doe's message was clear."
	}
	a, ok := r.firstSubject(before, before.end)
	if !ok || a.noun < 0 || a.name >= 0 && !r.isNamedPerson(r.chunks[a.noun]) || a.name < 0 && !r.isPronoun(r.chunks[a.noun]) {
		return attribution{}, false
	}
	for i := before.chunk; i < before.end; i++ {
		if k := r.chunks[i]; k.kind == verbChunk && (r.d.tokens[k.first].text == "had" && !r.hasAView(before, i) || r.isBe(k.first) && (r.negated(k) || r.isWord(i+1, "not")) && !strings.HasPrefix(r.d.text[r.d.tokens[last.first-1].start:], "done")) {
			return attribution{}, false // "Doe had worked on it", "Doe is not alone"
		} else if i != a.noun && (k.kind == quoteChunk || k.kind == nounChunk && r.isNamedPerson(k) || k.kind == verbChunk && k.verb == passive && !r.isAsked(i) && !(r.negated(k) && isThrough(r.d.tokens[k.head].text))) {
			return attribution{}, false
		}
	}
	if a.name >= 0 && strings.Contains(words, r.d.tokens[a.token].text) {
		return attribution{}, false // the words are of that one, hardly that one's
	}
	a.frame = f - 1
	return a, true
}

// asksItself reads the question that stands for "Doe answered": "Doe's answer?"
func (r *voicesReading) asksItself(f int) (attribution, bool) {
	frame := r.near(f, r.frames[f].end)
	stop := frame.end - 1
	if stop <= frame.chunk || r.chunks[stop].kind != stopMark || r.d.tokens[r.chunks[stop].first].text != "?" {
		return attribution{}, false
	}
	a, ok := r.ownLeadIn(frame, stop)
	a.frame = f
	return a, ok
}

// hasAView tells whether what somebody has, by verb v, is thought or said: "Doe had a different view."
func (r *voicesReading) hasAView(f *frame, v int) bool {
	n := v + 1
	if n >= f.end || r.chunks[v].first != r.chunks[v].last-1 || r.chunks[n].kind != nounChunk {
		return false
	}
	noun := r.d.tokens[r.chunks[n].head].text
	return isSpeech(noun) || isTake(noun) || isViewpoint(noun)
}

// isViewpoint tells nouns for what somebody thinks of a thing.
var isViewpoint = ofSort("viewpoint")

// isPlainly tells how a message is that comes at once.
var isPlainly = ofSort("plainly")

// isThrough tells participles for having nothing more to say, where they are denied.
func isThrough(verb string) bool { return verb == "done" || verb == "finished" || verb == "through" }

// addsTo tells the words by which a speaker's words go on, alone before a colon.
func addsTo(s string) bool {
	switch strings.ToLower(s) {
	case "adding", "continuing", "concluding":
		return true
	}
	return false
}

// endsSaying tells whether a frame ends with a verb of saying and a comma: "Part of it reads,".
func (r *voicesReading) endsSaying(f int) bool {
	frame := &r.frames[f]
	if frame.end-2 < frame.chunk || r.chunks[frame.end-1].kind != commaMark {
		return false
	}
	v := r.chunks[frame.end-2]
	return v.kind == verbChunk && v.verb == finite && v.cue == cueSay || v.kind == nounChunk && r.d.tokens[v.head].text == "part"
}

// announces reads a sentence that tells of somebody who makes a statement or gives a speech, and
// not what is in it: "Doe wanted to make a public statement."
func (r *voicesReading) announces(fi, end int) (attribution, bool) {
	f := r.near(fi, end)
	for v := f.end - 1; v >= f.chunk; v-- {
		c := r.chunks[v]
		n := v + 1
		if c.kind == thatChunk || c.kind == quoteChunk {
			return attribution{}, false
		}
		if c.kind != verbChunk || c.verb == passive || n >= f.end || r.chunks[n].kind != nounChunk || !holdsForth(r.d.tokens[c.head].text) || !isSpeech(r.d.tokens[r.chunks[n].head].text) || !isIndefinite(r.d.tokens[r.chunks[n].first]) {
			continue
		}
		s := r.subject(f, v)
		if s < 0 || s >= v || !r.animate(r.chunks[s]) || r.negated(c) {
			return attribution{}, false
		}
		a := r.attributed(f, s, v, false, false)
		a.frame = fi
		return a, true
	}
	return attribution{}, false
}

// holdsForth tells verbs whose object is a speech or the like.
var holdsForth = ofSort("holds forth")

// asksNext reads who asks what the next paragraph's quotation asks: "Doe also asked Roe if she was
// fond of it -- a notion Roe denied.", and then “Are you?”
func (r *voicesReading) asksNext(frame *frame, f int) (attribution, bool) {
	next := f + 1
	if next >= len(r.frames) || r.frames[next].chunk == r.frames[next].end || r.chunks[r.frames[next].chunk].kind != quoteChunk || !r.isQuestion(r.frames[next].chunk) {
		return attribution{}, false
	}
	for i := frame.chunk; i+1 < frame.end; i++ {
		c := r.chunks[i]
		if c.kind != verbChunk || c.verb != finite || !asking[strings.ToLower(r.d.tokens[c.head].text)] || r.chunks[i+1].kind != nounChunk {
			continue
		}
		if s := r.subject(frame, i); s >= 0 && s < i && r.chunks[s].kind == nounChunk && r.leaves(frame, s) {
			a := r.attributed(frame, s, i, false, false)
			a.frame = f
			return a, true
		}
	}
	return attribution{}, false
}
