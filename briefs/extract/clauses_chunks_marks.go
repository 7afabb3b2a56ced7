package extract

import "strings"

// Chunks that are told by their marks or words, whatever their tags.

// markChunk reads a mark, or what stands in brackets.
func (r *clausesReading) markChunk(at, end int) (chunk, bool) {
	t := r.d.tokens[at]
	switch {
	case t.text == ";":
		return chunkOf(stopMark, at, 1), true
	case t.tag == ",":
		return chunkOf(commaMark, at, 1), true
	case t.text == ":":
		return chunkOf(colonMark, at, 1), true
	case t.text == "-" || t.tag == ":" && t.text != "/":
		return chunkOf(dashKind(t.text), at, 1), true
	case t.tag == ".":
		return chunkOf(stopMark, at, 1), true
	case (t.text == "(" || t.text == ")") && r.aroundQuote(at, end):
		return chunkOf(dashMark, at, 1), true // a clause in brackets with a quotation in it
	case t.text == "(" || t.text == "[":
		c := chunkOf(asideChunk, at, 1)
		for c.last < end && r.d.tokens[c.last-1].text != ")" && r.d.tokens[c.last-1].text != "]" {
			c.last++
		}
		return c, true
	}
	return chunk{}, false
}

// dashKind gives what a dash or another mark between clauses is.
func dashKind(mark string) chunkKind {
	switch {
	case mark == "|":
		return stopMark // "ON THE STAGE | Doe joked"
	case strings.HasPrefix(mark, "..") || mark == "…":
		return other
	}
	return dashMark
}

// linkChunk reads words that link what is said to whose it is or to the sentence before: "according to",
// "in turn".
func (r *clausesReading) linkChunk(f *frame, at, end int) (chunk, bool) {
	tokens := r.d.tokens
	t := tokens[at]
	switch {
	case t.text == "ago", strings.EqualFold(t.text, "so") && t.tag == "IN" && len(r.chunks) == f.chunk: // prepositions by their tags alone
		return chunkOf(adverb, at, 1), true
	case at+1 < end && isLinkOfTwo(t.text, tokens[at+1].text) && r.linkEnds(at, end):
		return chunkOf(adverb, at, 2), true // "In turn critics said"
	case strings.EqualFold(t.text, "according") && at+1 < end && tokens[at+1].text == "to":
		return chunkOf(according, at, 2), true
	case strings.EqualFold(t.text, "per") && at+1 < end && r.mentionOf[at] < 0 && r.isSourceAt(at+1, end):
		return chunkOf(according, at, 1), true
	}
	return chunk{}, false
}

// linkEnds tells whether no phrase goes on behind a link of two words: not "in turn for", "in short order".
func (r *clausesReading) linkEnds(at, end int) bool {
	if at+2 == end {
		return true
	}
	tokens := r.d.tokens
	behind := tokens[at+2].tag
	return behind != "IN" && behind != "TO" && (behind != "NN" || tokens[at+1].tag != "JJ")
}

// isSourceAt: "per Doe", "per the report".
func (r *clausesReading) isSourceAt(at, end int) bool {
	if r.mentionOf[at] >= 0 {
		return true
	}
	return r.d.tokens[at].text == "the" && at+1 < end && describes(r.d.tokens[at+1].text) != ""
}

// setChunk reads words whose tags tell not what they are.
func (r *clausesReading) setChunk(f *frame, at, end int) (chunk, bool) {
	t, next := r.d.tokens[at], ""
	if at+1 < end {
		next = r.d.tokens[at+1].text
	}
	switch {
	case t.text == "including" || t.text == "excluding": // verbs in form alone
		return chunkOf(prepChunk, at, 1), true
	case strings.EqualFold(t.text, "no") && next == "less" && at+3 < end && r.d.tokens[at+2].text == "than" && startsUpper(r.d.tokens[at+3].text):
		return chunkOf(adverb, at, 3), true // "no less than Jane Doe has written"
	case t.text == "as" && next == "follows", t.text == "all" && next == "but", t.text == "at" && (next == "first" || next == "once"):
		return chunkOf(adverb, at, 2), true
	case r.emphatic(f, at) || r.isOfEach(at, end):
		return chunkOf(adverb, at, 1), true
	}
	return chunk{}, false
}

// isOfEach: "they both said", "the firms all denied".
func (r *clausesReading) isOfEach(at, end int) bool {
	tokens := r.d.tokens
	switch tokens[at].text {
	case "both", "all", "each":
	default:
		return false
	}
	if at == 0 {
		return false
	}
	last := tokens[at-1].tag
	return last == "PRP" || strings.HasPrefix(last, "NN") && at+1 < end && tokens[at+1].tag == "VBD"
}
