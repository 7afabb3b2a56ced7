package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Chunks that are told by their marks or words, whatever their tags.

// markChunk reads a mark, or what stands in brackets.
func (r *Reading) markChunk(at, end int) (Chunk, bool) {
	t := r.Tokens[at]
	switch {
	case t.Text == ";":
		return chunkOf(StopMark, at, 1), true
	case t.Tag == ",":
		return chunkOf(CommaMark, at, 1), true
	case t.Text == ":":
		return chunkOf(ColonMark, at, 1), true
	case t.Text == "-" || t.Tag == ":" && t.Text != "/":
		return chunkOf(dashKind(t.Text), at, 1), true
	case t.Tag == ".":
		return chunkOf(StopMark, at, 1), true
	case (t.Text == "(" || t.Text == ")") && r.aroundQuote(at, end):
		return chunkOf(DashMark, at, 1), true // a clause in brackets with a quotation in it
	case t.Text == "(" || t.Text == "[":
		c := chunkOf(AsideChunk, at, 1)
		for c.Last < end && r.Tokens[c.Last-1].Text != ")" && r.Tokens[c.Last-1].Text != "]" {
			c.Last++
		}
		return c, true
	}
	return Chunk{}, false
}

// dashKind gives what a dash or another mark between clauses is.
func dashKind(mark string) ChunkKind {
	switch {
	case mark == "|":
		return StopMark // "ON THE STAGE | Doe joked"
	case strings.HasPrefix(mark, "..") || mark == "…":
		return other
	}
	return DashMark
}

// linkChunk reads words that link what is said to whose it is or to the sentence before: "according to",
// "in turn".
func (r *Reading) linkChunk(f *Frame, at, end int) (Chunk, bool) {
	tokens := r.Tokens
	t := tokens[at]
	switch {
	case t.Text == "ago", strings.EqualFold(t.Text, "so") && t.Tag == "IN" && len(r.Chunks) == f.Chunk: // prepositions by their tags alone
		return chunkOf(Adverb, at, 1), true
	case at+1 < end && isLinkOfTwo(t.Text, tokens[at+1].Text) && r.linkEnds(at, end):
		return chunkOf(Adverb, at, 2), true // "In turn critics said"
	case strings.EqualFold(t.Text, "according") && at+1 < end && tokens[at+1].Text == "to":
		return chunkOf(According, at, 2), true
	case strings.EqualFold(t.Text, "per") && at+1 < end && r.MentionOf[at] < 0 && r.isSourceAt(at+1, end):
		return chunkOf(According, at, 1), true
	}
	return Chunk{}, false
}

// linkEnds tells whether no phrase goes on behind a link of two words: not "in turn for", "in short order".
func (r *Reading) linkEnds(at, end int) bool {
	if at+2 == end {
		return true
	}
	tokens := r.Tokens
	behind := tokens[at+2].Tag
	return behind != "IN" && behind != "TO" && (behind != "NN" || tokens[at+1].Tag != "JJ")
}

// isSourceAt: "per Doe", "per the report".
func (r *Reading) isSourceAt(at, end int) bool {
	if r.MentionOf[at] >= 0 {
		return true
	}
	return r.Tokens[at].Text == "the" && at+1 < end && lexicon.Describes(r.Tokens[at+1].Text) != ""
}

// setChunk reads words whose tags tell not what they are.
func (r *Reading) setChunk(f *Frame, at, end int) (Chunk, bool) {
	t, next := r.Tokens[at], ""
	if at+1 < end {
		next = r.Tokens[at+1].Text
	}
	switch {
	case t.Text == "including" || t.Text == "excluding": // verbs in form alone
		return chunkOf(PrepChunk, at, 1), true
	case strings.EqualFold(t.Text, "no") && next == "less" && at+3 < end && r.Tokens[at+2].Text == "than" && page.StartsUpper(r.Tokens[at+3].Text):
		return chunkOf(Adverb, at, 3), true // "no less than Jane Doe has written"
	case t.Text == "as" && next == "follows", t.Text == "all" && next == "but", t.Text == "at" && (next == "first" || next == "once"):
		return chunkOf(Adverb, at, 2), true
	case r.emphatic(f, at) || r.isOfEach(at, end):
		return chunkOf(Adverb, at, 1), true
	}
	return Chunk{}, false
}

// isOfEach: "they both said", "the firms all denied".
func (r *Reading) isOfEach(at, end int) bool {
	tokens := r.Tokens
	switch tokens[at].Text {
	case "both", "all", "each":
	default:
		return false
	}
	if at == 0 {
		return false
	}
	last := tokens[at-1].Tag
	return last == "PRP" || strings.HasPrefix(last, "NN") && at+1 < end && tokens[at+1].Tag == "VBD"
}
