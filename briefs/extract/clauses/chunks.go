package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// ChunkKind is what a stretch of a frame is, as far as attribution needs it.
type ChunkKind uint8

const (
	other     ChunkKind = iota
	NounChunk           // a noun phrase without what follows its head
	VerbChunk           // a verb with its auxiliaries
	PrepChunk           // a preposition or a conjunction that begins a clause
	ThatChunk           // "that", "whether"
	RelChunk            // "who", "which"
	AndChunk            // "and", "but", "or"
	CommaMark
	ColonMark
	DashMark
	StopMark
	AsideChunk // (in brackets)
	QuoteChunk
	Adverb
	According // "according to", "per"
)

// Chunk is a stretch of tokens, or a quotation.
type Chunk struct {
	Kind        ChunkKind
	First, Last int // Tokens[First:Last]
	Head        int // token: of a noun phrase its head noun, of a verb chunk its main verb
	Mention     int // of a noun phrase: the name that it ends with; -1: none
	Quote       int // of a quotation: index into Quoted
	Cue         lexicon.CueClass
	Verb        VerbForm
}

// VerbForm is the form of a verb chunk.
type VerbForm uint8

const (
	Finite     VerbForm = iota
	Infinitive          // "to say"
	GerundForm          // "saying"
	Passive             // "was called", "been called"
	Participle          // "called", with no auxiliary, where it may be a past tense too
)

// chunk cuts a frame into chunks. It reads tags, but trusts the lexicon of cues
// more where the two differ ("Doe notes" is no plural).
func (r *Reading) chunk(f *Frame) {
	f.Chunk = len(r.Chunks)
	items := r.Items[f.First:f.Last]
	for i := 0; i < len(items); {
		if items[i].Quote >= 0 {
			r.Chunks = append(r.Chunks, Chunk{Kind: QuoteChunk, Quote: items[i].Quote, First: items[i].Token, Last: items[i].Token, Mention: -1})
			i++
			continue
		}
		// the tokens up to the next quotation
		n := i
		for n < len(items) && items[n].Quote < 0 {
			n++
		}
		first := items[i].Token
		r.chunkTokens(f, first, first+n-i)
		i = n
	}
	f.End = len(r.Chunks)
	r.findAsides(f)
	r.findMain(f)
}

// findMain makes a past tense of what looks like a participle behind a comma, with an object
// of its own, in a sentence that has no other verb than in clauses with "who" and in one
// that it opens with: "Doe, who chairs the board, released a letter".
func (r *Reading) findMain(f *Frame) {
	if f.Chunk == f.End {
		return
	}
	first := r.Chunks[f.Chunk]
	main, opened := -1, first.Kind == PrepChunk || first.Kind == VerbChunk && first.Verb == GerundForm ||
		first.Kind == NounChunk && lexicon.SpanOfTime(r.Tokens[first.Head].Text) && f.Chunk+1 < f.End && r.Chunks[f.Chunk+1].Kind == PrepChunk
	for i := f.Chunk; i < min(f.End, f.Chunk+MostChunks); i++ {
		switch c := &r.Chunks[i]; {
		case c.Kind == CommaMark && opened && i > f.Chunk+1:
			opened = false
		case c.Kind != VerbChunk:
		case c.Verb == Participle:
			if main < 0 && i > f.Chunk+1 && r.Chunks[i-1].Kind == CommaMark && i+1 < f.End && r.Chunks[i+1].Kind == NounChunk && strings.HasSuffix(r.Tokens[c.Head].Text, "ed") && c.Last == c.First+1 {
				main = i
			}
		case (c.Verb == Finite || c.Verb == Passive) && !opened && !(i > f.Chunk && r.RelativeVerb(f, i)) && (main < 0 || !r.inside(f, main, i)):
			return
		}
	}
	if main >= 0 && (first.Kind != VerbChunk || first.Verb == GerundForm) {
		r.Chunks[main].Verb = Finite
	}
}

// inside tells whether a verb stands in what another verb before it says or does.
func (r *Reading) inside(f *Frame, v, i int) bool {
	for j := v + 1; j < i; j++ {
		if k := r.Chunks[j]; k.Kind == CommaMark {
			return false
		} else if k.Kind == ThatChunk || k.Kind == VerbChunk && k.Verb == GerundForm {
			return true
		}
	}
	return false
}

// chunkTokens chunks a stretch of neighbouring tokens.
func (r *Reading) chunkTokens(f *Frame, at, end int) {
	for at < end {
		c, ok := r.titledPhrase(at, end)
		if !ok {
			c, ok = r.markChunk(at, end)
		}
		if !ok {
			c, ok = r.linkChunk(f, at, end)
		}
		if !ok && r.MentionOf[at] >= 0 {
			c, ok = r.nounPhrase(at, end), true
		}
		if !ok {
			c, ok = r.setChunk(f, at, end)
		}
		if !ok && r.isToName(at, end) {
			r.Chunks = append(r.Chunks, chunkOf(PrepChunk, at, 1))
			c, ok = r.capitalisedVerb(at+1, end), true
		}
		if !ok {
			c = r.taggedChunk(f, at, end)
		}
		r.Chunks = append(r.Chunks, c)
		at = c.Last
	}
}

// chunkOf gives a chunk of n tokens.
func chunkOf(kind ChunkKind, at, n int) Chunk {
	return Chunk{Kind: kind, First: at, Last: at + n, Head: at, Mention: -1}
}

// isToName: "To McNeill it was", where the name looks like a verb.
func (r *Reading) isToName(at, end int) bool {
	tokens := r.Tokens
	return tokens[at].Tag == "TO" && at+1 < end && page.StartsUpper(tokens[at+1].Text) && (tokens[at+1].Tag == "VB" && !page.StartsUpper(tokens[min(at+2, end-1)].Text) || tokens[at+1].Tag == "VBG")
}

// capitalisedVerb reads what looks like a verb and is a name.
func (r *Reading) capitalisedVerb(at, end int) Chunk {
	c := r.nounPhrase(at, end)
	c.Head, c.Last, c.Mention = at, at+1, int(r.MentionOf[at])
	return c
}

// taggedChunk reads a chunk by the tags of its words.
func (r *Reading) taggedChunk(f *Frame, at, end int) Chunk {
	tokens := r.Tokens
	t := tokens[at]
	switch {
	case r.isInfinitive(at, end), r.isVerb(f, at, end), r.takesPart(at, end):
		return r.verbPhrase(at, end)
	case t.Text == "that" && at+1 < end && r.afterLabel(f) && page.IsNounTag(tokens[at+1].Tag):
		c := r.nounPhrase(at+1, end) // "called that promise"
		c.First = at
		return c
	case t.Text == "that" && r.relates(f, at, end):
		return chunkOf(RelChunk, at, 1)
	case t.Tag == "IN" && (t.Text == "that" || t.Text == "whether") || t.Tag == "WDT" && t.Text == "that" && r.afterVerb(f):
		return chunkOf(ThatChunk, at, 1)
	case t.Tag == "IN" && at+2 < end && r.counts(at):
		return chunkOf(Adverb, at, 1) // "Over sixty senators"
	case t.Tag == "IN" && at+1 < end && standsAlone(t.Text, tokens[at+1]):
		return chunkOf(Adverb, at, 1)
	case t.Tag == "IN" || t.Tag == "TO" || t.Tag == "WRB":
		return chunkOf(PrepChunk, at, 1)
	case t.Tag == "WP" || t.Tag == "WDT" || t.Tag == "WP$":
		return chunkOf(RelChunk, at, 1)
	case t.Tag == "CC":
		return chunkOf(AndChunk, at, 1)
	case page.IsAdverbTag(t.Tag) || t.Tag == "RP" || t.Tag == "UH":
		return chunkOf(Adverb, at, 1)
	case page.IsNounTag(t.Tag) || t.Tag == "POS" || page.IsVerbTag(t.Tag):
		return r.nounPhrase(at, end)
	}
	return chunkOf(other, at, 1)
}

// isInfinitive: "to say", "to publicly say".
func (r *Reading) isInfinitive(at, end int) bool {
	tokens := r.Tokens
	if tokens[at].Tag != "TO" || at+1 >= end {
		return false
	}
	if tokens[at+1].Tag == "VBG" && page.StartsUpper(tokens[at+1].Text) {
		return false // "a letter to Denning"
	}
	return page.IsVerbTag(tokens[at+1].Tag) || page.IsAdverbTag(tokens[at+1].Tag) && at+2 < end && page.IsVerbTag(tokens[at+2].Tag)
}

// takesPart: "a negotiator taking part in it".
func (r *Reading) takesPart(at, end int) bool {
	tokens := r.Tokens
	return tokens[at].Tag == "VBG" && at+1 < end && (tokens[at+1].Text == "part" || tokens[at+1].Text == "place")
}

// afterVerb tells whether the frame's last chunk so far is a verb of saying.
func (r *Reading) afterVerb(f *Frame) bool {
	n := len(r.Chunks)
	return n > f.Chunk && r.Chunks[n-1].Kind == VerbChunk && r.Chunks[n-1].Cue != lexicon.NoCue
}

// afterLabel tells whether the frame's last chunk so far is a verb that names or
// judges, which takes no clause with "that".
func (r *Reading) afterLabel(f *Frame) bool {
	n := len(r.Chunks)
	return n > f.Chunk && r.Chunks[n-1].Kind == VerbChunk && r.Chunks[n-1].Cue == lexicon.CueLabel
}
