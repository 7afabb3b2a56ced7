package voices

import (
	"strings"

	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What the paragraph before a quotation without an attribution of its own says of whose words come.

// fragment tells whether a sentence is a noun phrase with what hangs on it: "A tax that all pay."
func (r *reading) fragment(f *clauses.Frame) bool {
	if f.Chunk == f.End || r.Chunks[f.Chunk].Kind != clauses.NounChunk {
		return false
	}
	hangs := f.Chunk+1 < f.End && (r.Chunks[f.Chunk+1].Kind == clauses.ThatChunk || r.Chunks[f.Chunk+1].Kind == clauses.RelChunk)
	for i := f.Chunk; i < f.End; i++ {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.QuoteChunk || hangs && c.Kind == clauses.CommaMark:
			return false
		case c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive):
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
func (l *listener) setsUp(f, c int) (attribution.Words, bool) {
	const (
		longest = 10 // words that set up
		fewest  = 8  // words of what is said
	)
	r := l.r
	before := r.Near(f-1, r.Frames[f-1].End)
	q := r.Quoted[r.Chunks[c].Quote]
	words := r.Text[q.Start:q.End]
	if f < 2 || r.Frames[f-2].Paragraph == before.Paragraph || before.End-before.Chunk < 2 || r.Chunks[before.End-1].Kind != clauses.StopMark || page.WordCount(words) < fewest {
		return attribution.Words{}, false
	}
	first, last := r.Chunks[before.Chunk], r.Chunks[before.End-1]
	if last.First-first.First > longest {
		return attribution.Words{}, false
	}
	if r.Tokens[last.First].Text == "?" {
		a, ok := r.OwnLeadIn(before, before.End-1)
		a.Frame = f - 1
		return a, ok
	}
	if a, ok := r.OwnLeadIn(before, before.End-1); ok && isPlainly(r.Tokens[last.First-1].Text) {
		a.Frame = f - 1
		return a, true // "Doe's message was clear."
	}
	a, ok := r.FirstSubject(before, before.End)
	if !ok || a.Noun < 0 || a.Name >= 0 && !r.IsNamedPerson(r.Chunks[a.Noun]) || a.Name < 0 && !r.IsPronoun(r.Chunks[a.Noun]) {
		return attribution.Words{}, false
	}
	for i := before.Chunk; i < before.End; i++ {
		if k := r.Chunks[i]; k.Kind == clauses.VerbChunk && (r.Tokens[k.First].Text == "had" && !r.hasAView(before, i) || r.IsBe(k.First) && (r.Negated(k) || r.IsWord(i+1, "not")) && !strings.HasPrefix(r.Text[r.Tokens[last.First-1].Start:], "done")) {
			return attribution.Words{}, false // "Doe had worked on it", "Doe is not alone"
		} else if i != a.Noun && (k.Kind == clauses.QuoteChunk || k.Kind == clauses.NounChunk && r.IsNamedPerson(k) || k.Kind == clauses.VerbChunk && k.Verb == clauses.Passive && !r.IsAsked(i) && !(r.Negated(k) && isThrough(r.Tokens[k.Head].Text))) {
			return attribution.Words{}, false
		}
	}
	if a.Name >= 0 && strings.Contains(words, r.Tokens[a.Token].Text) {
		return attribution.Words{}, false // the words are of that one, hardly that one's
	}
	a.Frame = f - 1
	return a, true
}

// asksItself reads the question that stands for "Doe answered": "Doe's answer?"
func (r *reading) asksItself(f int) (attribution.Words, bool) {
	frame := r.Near(f, r.Frames[f].End)
	stop := frame.End - 1
	if stop <= frame.Chunk || r.Chunks[stop].Kind != clauses.StopMark || r.Tokens[r.Chunks[stop].First].Text != "?" {
		return attribution.Words{}, false
	}
	a, ok := r.OwnLeadIn(frame, stop)
	a.Frame = f
	return a, ok
}

// hasAView tells whether what somebody has, by verb v, is thought or said: "Doe had a different view."
func (r *reading) hasAView(f *clauses.Frame, v int) bool {
	n := v + 1
	if n >= f.End || r.Chunks[v].First != r.Chunks[v].Last-1 || r.Chunks[n].Kind != clauses.NounChunk {
		return false
	}
	noun := r.Tokens[r.Chunks[n].Head].Text
	return lexicon.IsSpeech(noun) || attribution.IsTake(noun) || isViewpoint(noun)
}

// isViewpoint tells nouns for what somebody thinks of a thing.
var isViewpoint = lexicon.OfSort("viewpoint")

// isPlainly tells how a message is that comes at once.
var isPlainly = lexicon.OfSort("plainly")

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
func (r *reading) endsSaying(f int) bool {
	frame := &r.Frames[f]
	if frame.End-2 < frame.Chunk || r.Chunks[frame.End-1].Kind != clauses.CommaMark {
		return false
	}
	v := r.Chunks[frame.End-2]
	return v.Kind == clauses.VerbChunk && v.Verb == clauses.Finite && v.Cue == lexicon.CueSay || v.Kind == clauses.NounChunk && r.Tokens[v.Head].Text == "part"
}

// announces reads a sentence that tells of somebody who makes a statement or gives a speech, and
// not what is in it: "Doe wanted to make a public statement."
func (r *reading) announces(fi, end int) (attribution.Words, bool) {
	f := r.Near(fi, end)
	for v := f.End - 1; v >= f.Chunk; v-- {
		c := r.Chunks[v]
		n := v + 1
		if c.Kind == clauses.ThatChunk || c.Kind == clauses.QuoteChunk {
			return attribution.Words{}, false
		}
		if c.Kind != clauses.VerbChunk || c.Verb == clauses.Passive || n >= f.End || r.Chunks[n].Kind != clauses.NounChunk || !holdsForth(r.Tokens[c.Head].Text) || !lexicon.IsSpeech(r.Tokens[r.Chunks[n].Head].Text) || !page.IsIndefinite(r.Tokens[r.Chunks[n].First]) {
			continue
		}
		s := r.Subject(f, v)
		if s < 0 || s >= v || !r.Animate(r.Chunks[s]) || r.Negated(c) {
			return attribution.Words{}, false
		}
		a := r.Attributed(f, s, v, false, false)
		a.Frame = fi
		return a, true
	}
	return attribution.Words{}, false
}

// holdsForth tells verbs whose object is a speech or the like.
var holdsForth = lexicon.OfSort("holds forth")

// asksNext reads who asks what the next paragraph's quotation asks: "Doe also asked Roe if she was
// fond of it -- a notion Roe denied.", and then “Are you?”
func (r *reading) asksNext(frame *clauses.Frame, f int) (attribution.Words, bool) {
	next := f + 1
	if next >= len(r.Frames) || r.Frames[next].Chunk == r.Frames[next].End || r.Chunks[r.Frames[next].Chunk].Kind != clauses.QuoteChunk || !r.IsQuestion(r.Frames[next].Chunk) {
		return attribution.Words{}, false
	}
	for i := frame.Chunk; i+1 < frame.End; i++ {
		c := r.Chunks[i]
		if c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite || !lexicon.Asking[strings.ToLower(r.Tokens[c.Head].Text)] || r.Chunks[i+1].Kind != clauses.NounChunk {
			continue
		}
		if s := r.Subject(frame, i); s >= 0 && s < i && r.Chunks[s].Kind == clauses.NounChunk && r.leaves(frame, s) {
			a := r.Attributed(frame, s, i, false, false)
			a.Frame = f
			return a, true
		}
	}
	return attribution.Words{}, false
}
