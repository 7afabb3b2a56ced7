package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// isVerb tells whether a verb chunk begins at a token: by its tag, or because
// it is a form of a cue that stands right after a quotation or a name and is
// followed as a verb would be.
func (r *Reading) isVerb(f *Frame, at, end int) bool {
	t := r.Tokens[at]
	var before *Chunk
	if n := len(r.Chunks); n > f.Chunk {
		before = &r.Chunks[n-1]
	}
	switch {
	case page.IsVerbTag(t.Tag):
		return r.isTaggedVerb(before, at, end)
	case before == nil:
		return r.opensWithVerb(at, end)
	case !strings.HasPrefix(t.Tag, "N") && t.Tag != "JJ":
		return false
	}
	return r.isUntaggedVerb(f, before, at, end)
}

// isUntaggedVerb tells whether a word that is tagged a noun or an adjective is a verb of saying, by what
// stands beside it.
func (r *Reading) isUntaggedVerb(f *Frame, before *Chunk, at, end int) bool {
	tokens := r.Tokens
	t := tokens[at]
	if t.Text == "read" && at+1 == end && at+1 < len(tokens) && isQuoteMark(tokens[at+1].Text) {
		return before.Kind == NounChunk || before.Kind == Adverb // "a sign outside read “…”"
	}
	if r.introduces(at, end) || r.bareAfter(at, end) {
		return true
	}
	next := ""
	if at+1 < end {
		next = tokens[at+1].Text
	}
	class, particle := lexicon.CueOf(t.Text, next)
	if class == lexicon.NoCue {
		return false
	}
	n := len(r.Chunks)
	if particle && before.Kind == CommaMark && n-2 >= f.Chunk && r.Chunks[n-2].Kind != VerbChunk {
		return true // "Doe, a farmer, shot back that"
	}
	if (t.Tag == "NN" || t.Tag == "JJ") && at+1 < end && tokens[at+1].Tag == "NN" && !page.StartsUpper(tokens[at+1].Text) {
		return false // “…,” press secretary Jane Doe said; “…,” state senator John Roe said
	}
	inflected := strings.HasSuffix(t.Text, "s") || strings.HasSuffix(t.Text, "d") || particle // “…,” state Rep. Jane Doe said
	switch before.Kind {
	case AsideChunk:
		return t.Tag == "NN" && strings.HasSuffix(t.Text, "ed") // "Doe (R-Ohio) disagreed"
	case Adverb: // “…,” dispatch hurriedly notes.
		return t.Tag == "NNS" && (at+1 == end || tokens[at+1].Tag == "." || tokens[at+1].Tag == ",") && class == lexicon.CueSay && n-3 >= f.Chunk && r.Chunks[n-2].Kind == NounChunk && r.Chunks[n-3].Kind == QuoteChunk
	case QuoteChunk:
		if !inflected {
			return false
		}
		if particle {
			at++ // "shot back the waitress"
		}
		return at+1 < end && page.IsNounTag(tokens[at+1].Tag)
	case CommaMark:
		if r.goesOnSaying(f, at, end, class) {
			return true
		}
		return inflected && n-2 >= f.Chunk && r.Chunks[n-2].Kind == QuoteChunk && at+1 < end && page.IsNounTag(tokens[at+1].Tag)
	case NounChunk:
		return before.Last == at && at > before.First && r.verbAfter(at, end, before.First) || tokens[before.Head].Tag == "PRP" && !IsObject(tokens[before.Head].Text)
	}
	return false
}

// goesOnSaying tells whether a word behind a comma is a verb whose subject stands before what is set aside.
func (r *Reading) goesOnSaying(f *Frame, at, end int, class lexicon.CueClass) bool {
	tokens := r.Tokens
	if at+1 >= len(tokens) {
		return false
	}
	t, next := tokens[at], tokens[at+1]
	if strings.HasSuffix(t.Text, "s") && (next.Text == ":" || next.Text == "that" || t.Text == "reads" && next.Text == "in") {
		return true // "The letter, signed by two doctors, states:"
	}
	if at+1 >= end {
		return false
	}
	if t.Tag == "NNS" && class == lexicon.CueSay && (strings.HasPrefix(next.Tag, "NNP") || next.Tag == "PRP" || next.Tag == "DT") && r.verblessSo(f) {
		return true // "Doe, a farmer, tells the Herald"
	}
	return t.Tag == "NN" && strings.HasSuffix(t.Text, "ed") && next.Text == "," // "Doe, 61, disagreed, saying"
}

// modifies tells whether what is tagged a verb behind a quotation goes with a trade and
// a name: “…,” retired nurse Jane Doe said.
func (r *Reading) modifies(at, end int) bool {
	const longest = 3 // words of the trade
	if class, _ := lexicon.CueOf(r.Tokens[at].Text, ""); class != lexicon.NoCue || !strings.HasSuffix(r.Tokens[at].Text, "ed") {
		return false
	}
	for i := at + 1; i < min(end, at+1+longest); i++ {
		if r.MentionOf[i] >= 0 {
			return i > at+1 && lexicon.Describes(r.Tokens[i-1].Text) == "person"
		}
	}
	return false
}

// bareAfter tells whether what is tagged a noun is what somebody is seen or made to say:
// "the day saw a minister refer to", "made the union claim that".
func (r *Reading) bareAfter(at, end int) bool {
	tokens := r.Tokens
	if at+1 >= end || tokens[at].Tag != "NN" || tokens[at+1].Text != "that" && tokens[at+1].Text != "to" {
		return false
	}
	if class, _ := lexicon.CueOf(tokens[at].Text, tokens[at+1].Text); class == lexicon.NoCue {
		return false
	}
	const most = 14 // words of who does
	for i := at - 1; i > max(0, at-most) && tokens[i].Sentence == tokens[at].Sentence; i-- {
		if lexicon.Causes(tokens[i].Text) {
			return page.IsVerbTag(tokens[i].Tag)
		}
		if !page.IsNounTag(tokens[i].Tag) && tokens[i].Tag != "POS" && tokens[i].Tag != "IN" && tokens[i].Tag != "(" && tokens[i].Tag != ")" {
			return false
		}
	}
	return false
}

// titles tells whether what is tagged a verb is a noun for a person right before
// a name: "US ambassador Jane Doe".
func (r *Reading) titles(at, end int) bool {
	t := r.Tokens[at]
	if at+1 < end && r.MentionOf[at+1] >= 0 && page.IsVerbTag(t.Tag) {
		class, _ := lexicon.CueOf(t.Text, "")
		if last := r.Mentions[r.MentionOf[at+1]].Last; class != lexicon.NoCue && last < len(r.Tokens) && r.Tokens[last].Text == "of" {
			return false // "and accused Jane Doe of", but "accused Jane Doe told the court"
		}
		if class != lexicon.NoCue && t.Tag == "VBD" && r.leadsToWord("of", r.Mentions[r.MentionOf[at+1]].Last, end) {
			return false // "then accused Jane Doe, the treasurer, on Monday of"
		}
	}
	if at+1 >= end || !page.IsVerbTag(t.Tag) || r.MentionOf[at+1] < 0 || r.KindOf(int(r.MentionOf[at+1])) != briefs.Person {
		return false
	}
	switch lexicon.Describes(t.Text) {
	case "person", "male", "female":
		return true
	case "people":
		return page.StartsUpper(t.Text)
	}
	return false
}

// leadsToWord tells whether a word stands behind a token before any verb does.
func (r *Reading) leadsToWord(word string, at, end int) bool {
	const most = 14
	for i := at; i < min(end, at+most); i++ {
		if page.IsVerbTag(r.Tokens[i].Tag) || r.Tokens[i].Tag == "MD" {
			return false
		}
		if r.Tokens[i].Text == word {
			return true
		}
	}
	return false
}

// accuses tells whether what may be a noun for a person is a verb of saying's past
// tense: "critics of the verdict accused Jane Doe of".
func (r *Reading) accuses(at int) bool {
	class, _ := lexicon.CueOf(r.Tokens[at].Text, "")
	return class != lexicon.NoCue && r.Tokens[at].Tag == "VBD"
}

// opensWithVerb tells whether a stretch of a sentence up to a colon begins with
// a verb of saying in upper case, which looks like a name: "Said one farmer:".
func (r *Reading) opensWithVerb(at, end int) bool {
	tokens := r.Tokens
	t := tokens[at]
	if r.MentionOf[at] >= 0 || !page.StartsUpper(t.Text) || !strings.HasSuffix(t.Text, "d") && t.Text != "Wrote" || at+1 >= end || tokens[end-1].Text != ":" {
		return false
	}
	class, _ := lexicon.CueOf(t.Text, "")
	return class == lexicon.CueSay && page.IsNounTag(tokens[at+1].Tag)
}

// verblessSo tells whether a frame has no finite verb up to now.
func (r *Reading) verblessSo(f *Frame) bool {
	for i := len(r.Chunks) - 1; i >= f.Chunk && i > len(r.Chunks)-MostChunks; i-- {
		if c := r.Chunks[i]; c.Kind == VerbChunk && c.Verb != Participle && c.Verb != GerundForm || c.Kind == QuoteChunk {
			return false
		}
	}
	return true
}

// introduces tells whether what is tagged a noun is a participle that leads to
// a quotation ("on the site writing, “…”") or to what is said ("a statement
// warning that").
func (r *Reading) introduces(at, end int) bool {
	tokens := r.Tokens
	if at+1 >= end || at+2 >= len(tokens) || at > 0 && page.IsPossessive(tokens[at-1].Tag, tokens[at-1].Text) {
		return false // "in Doe's telling,"
	}
	if at > 0 && strings.EqualFold(tokens[at-1].Text, "and") && (tokens[at+1].Text == "," || isQuoteMark(tokens[at+1].Text)) {
		// "stick together and repeat, a hundred times, “…”"
		class, _ := lexicon.CueOf(tokens[at].Text, "")
		return class == lexicon.CueSay && tokens[at].Tag == "NN"
	}
	if strings.HasSuffix(tokens[at].Text, "ing") && tokens[at].Tag == "NN" && at > 0 && (tokens[at+1].Tag == "IN" || tokens[at+1].Tag == "TO") {
		class, _ := lexicon.CueOf(tokens[at].Text, "")
		switch lexicon.Describes(tokens[at-1].Text) {
		case "person", "male", "female", "people":
			return class == lexicon.CueSay && !lexicon.IsCueNoun(tokens[at].Text) // "shows its director boasting of"
		}
	}
	if !strings.HasSuffix(tokens[at].Text, "ing") && (!strings.HasSuffix(tokens[at].Text, "ed") || tokens[at+1].Text != "that") {
		return false // "an aide on hand sniffed that"
	}
	if class, _ := lexicon.CueOf(tokens[at].Text, ""); class != lexicon.CueSay {
		return false
	}
	if tokens[at+1].Text == "that" && at > 0 && (strings.HasPrefix(tokens[at-1].Tag, "NN") || tokens[at-1].Tag == "IN" || tokens[at-1].Tag == "CC") {
		return true
	}
	return (tokens[at+1].Text == "," || tokens[at+1].Text == ":") && isQuoteMark(tokens[at+2].Text)
}
