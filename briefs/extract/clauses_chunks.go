package extract

import (
	"strings"
)

// chunkKind is what a stretch of a frame is, as far as attribution needs it.
type chunkKind uint8

const (
	other     chunkKind = iota
	nounChunk           // a noun phrase without what follows its head
	verbChunk           // a verb with its auxiliaries
	prepChunk           // a preposition or a conjunction that begins a clause
	thatChunk           // "that", "whether"
	relChunk            // "who", "which"
	andChunk            // "and", "but", "or"
	commaMark
	colonMark
	dashMark
	stopMark
	asideChunk // (in brackets)
	quoteChunk
	adverb
	according // "according to", "per"
)

// chunk is a stretch of tokens, or a quotation.
type chunk struct {
	kind        chunkKind
	first, last int // tokens[first:last]
	head        int // token: of a noun phrase its head noun, of a verb chunk its main verb
	mention     int // of a noun phrase: the name that it ends with; -1: none
	quote       int // of a quotation: index into document.quoted
	cue         cueClass
	verb        verbForm
}

// verbForm is the form of a verb chunk.
type verbForm uint8

const (
	finite     verbForm = iota
	infinitive          // "to say"
	gerundForm          // "saying"
	passive             // "was called", "been called"
	participle          // "called", with no auxiliary, where it may be a past tense too
)

// chunk cuts a frame into chunks. It reads tags, but trusts the lexicon of cues
// more where the two differ ("Doe notes" is no plural).
func (r *clausesReading) chunk(f *frame) {
	f.chunk = len(r.chunks)
	items := r.items[f.first:f.last]
	for i := 0; i < len(items); {
		if items[i].quote >= 0 {
			r.chunks = append(r.chunks, chunk{kind: quoteChunk, quote: items[i].quote, first: items[i].token, last: items[i].token, mention: -1})
			i++
			continue
		}
		// the tokens up to the next quotation
		n := i
		for n < len(items) && items[n].quote < 0 {
			n++
		}
		first := items[i].token
		r.chunkTokens(f, first, first+n-i)
		i = n
	}
	f.end = len(r.chunks)
	r.findAsides(f)
	r.findMain(f)
}

// findMain makes a past tense of what looks like a participle behind a comma, with an object
// of its own, in a sentence that has no other verb than in clauses with "who" and in one
// that it opens with: "Doe, who chairs the board, released a letter".
func (r *clausesReading) findMain(f *frame) {
	if f.chunk == f.end {
		return
	}
	first := r.chunks[f.chunk]
	main, opened := -1, first.kind == prepChunk || first.kind == verbChunk && first.verb == gerundForm ||
		first.kind == nounChunk && spanOfTime(r.d.tokens[first.head].text) && f.chunk+1 < f.end && r.chunks[f.chunk+1].kind == prepChunk
	for i := f.chunk; i < min(f.end, f.chunk+mostChunks); i++ {
		switch c := &r.chunks[i]; {
		case c.kind == commaMark && opened && i > f.chunk+1:
			opened = false
		case c.kind != verbChunk:
		case c.verb == participle:
			if main < 0 && i > f.chunk+1 && r.chunks[i-1].kind == commaMark && i+1 < f.end && r.chunks[i+1].kind == nounChunk && strings.HasSuffix(r.d.tokens[c.head].text, "ed") && c.last == c.first+1 {
				main = i
			}
		case (c.verb == finite || c.verb == passive) && !opened && !(i > f.chunk && r.relativeVerb(f, i)) && (main < 0 || !r.inside(f, main, i)):
			return
		}
	}
	if main >= 0 && (first.kind != verbChunk || first.verb == gerundForm) {
		r.chunks[main].verb = finite
	}
}

// inside tells whether a verb stands in what another verb before it says or does.
func (r *clausesReading) inside(f *frame, v, i int) bool {
	for j := v + 1; j < i; j++ {
		if k := r.chunks[j]; k.kind == commaMark {
			return false
		} else if k.kind == thatChunk || k.kind == verbChunk && k.verb == gerundForm {
			return true
		}
	}
	return false
}

// chunkTokens chunks a stretch of neighbouring tokens.
func (r *clausesReading) chunkTokens(f *frame, at, end int) {
	for at < end {
		c, ok := r.titledPhrase(at, end)
		if !ok {
			c, ok = r.markChunk(at, end)
		}
		if !ok {
			c, ok = r.linkChunk(f, at, end)
		}
		if !ok && r.mentionOf[at] >= 0 {
			c, ok = r.nounPhrase(at, end), true
		}
		if !ok {
			c, ok = r.setChunk(f, at, end)
		}
		if !ok && r.isToName(at, end) {
			r.chunks = append(r.chunks, chunkOf(prepChunk, at, 1))
			c, ok = r.capitalisedVerb(at+1, end), true
		}
		if !ok {
			c = r.taggedChunk(f, at, end)
		}
		r.chunks = append(r.chunks, c)
		at = c.last
	}
}

// chunkOf gives a chunk of n tokens.
func chunkOf(kind chunkKind, at, n int) chunk {
	return chunk{kind: kind, first: at, last: at + n, head: at, mention: -1}
}

// isToName: "To McNeill it was", where the name looks like a verb.
func (r *clausesReading) isToName(at, end int) bool {
	tokens := r.d.tokens
	return tokens[at].tag == "TO" && at+1 < end && startsUpper(tokens[at+1].text) && (tokens[at+1].tag == "VB" && !startsUpper(tokens[min(at+2, end-1)].text) || tokens[at+1].tag == "VBG")
}

// capitalisedVerb reads what looks like a verb and is a name.
func (r *clausesReading) capitalisedVerb(at, end int) chunk {
	c := r.nounPhrase(at, end)
	c.head, c.last, c.mention = at, at+1, int(r.mentionOf[at])
	return c
}

// taggedChunk reads a chunk by the tags of its words.
func (r *clausesReading) taggedChunk(f *frame, at, end int) chunk {
	tokens := r.d.tokens
	t := tokens[at]
	switch {
	case r.isInfinitive(at, end), r.isVerb(f, at, end), r.takesPart(at, end):
		return r.verbPhrase(at, end)
	case t.text == "that" && at+1 < end && r.afterLabel(f) && isNounTag(tokens[at+1].tag):
		c := r.nounPhrase(at+1, end) // "called that promise"
		c.first = at
		return c
	case t.text == "that" && r.relates(f, at, end):
		return chunkOf(relChunk, at, 1)
	case t.tag == "IN" && (t.text == "that" || t.text == "whether") || t.tag == "WDT" && t.text == "that" && r.afterVerb(f):
		return chunkOf(thatChunk, at, 1)
	case t.tag == "IN" && at+2 < end && r.counts(at):
		return chunkOf(adverb, at, 1) // "Over sixty senators"
	case t.tag == "IN" && at+1 < end && standsAlone(t.text, tokens[at+1]):
		return chunkOf(adverb, at, 1)
	case t.tag == "IN" || t.tag == "TO" || t.tag == "WRB":
		return chunkOf(prepChunk, at, 1)
	case t.tag == "WP" || t.tag == "WDT" || t.tag == "WP$":
		return chunkOf(relChunk, at, 1)
	case t.tag == "CC":
		return chunkOf(andChunk, at, 1)
	case isAdverbTag(t.tag) || t.tag == "RP" || t.tag == "UH":
		return chunkOf(adverb, at, 1)
	case isNounTag(t.tag) || t.tag == "POS" || isVerbTag(t.tag):
		return r.nounPhrase(at, end)
	}
	return chunkOf(other, at, 1)
}

// isInfinitive: "to say", "to publicly say".
func (r *clausesReading) isInfinitive(at, end int) bool {
	tokens := r.d.tokens
	if tokens[at].tag != "TO" || at+1 >= end {
		return false
	}
	if tokens[at+1].tag == "VBG" && startsUpper(tokens[at+1].text) {
		return false // "a letter to Denning"
	}
	return isVerbTag(tokens[at+1].tag) || isAdverbTag(tokens[at+1].tag) && at+2 < end && isVerbTag(tokens[at+2].tag)
}

// takesPart: "a negotiator taking part in it".
func (r *clausesReading) takesPart(at, end int) bool {
	tokens := r.d.tokens
	return tokens[at].tag == "VBG" && at+1 < end && (tokens[at+1].text == "part" || tokens[at+1].text == "place")
}

// afterVerb tells whether the frame's last chunk so far is a verb of saying.
func (r *clausesReading) afterVerb(f *frame) bool {
	n := len(r.chunks)
	return n > f.chunk && r.chunks[n-1].kind == verbChunk && r.chunks[n-1].cue != noCue
}

// afterLabel tells whether the frame's last chunk so far is a verb that names or
// judges, which takes no clause with "that".
func (r *clausesReading) afterLabel(f *frame) bool {
	n := len(r.chunks)
	return n > f.chunk && r.chunks[n-1].kind == verbChunk && r.chunks[n-1].cue == cueLabel
}
