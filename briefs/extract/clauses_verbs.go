package extract

import (
	"strings"

	"dateline/briefs"
)

// isVerb tells whether a verb chunk begins at a token: by its tag, or because
// it is a form of a cue that stands right after a quotation or a name and is
// followed as a verb would be.
func (r *clausesReading) isVerb(f *frame, at, end int) bool {
	t := r.d.tokens[at]
	var before *chunk
	if n := len(r.chunks); n > f.chunk {
		before = &r.chunks[n-1]
	}
	switch {
	case isVerbTag(t.tag):
		return r.isTaggedVerb(before, at, end)
	case before == nil:
		return r.opensWithVerb(at, end)
	case !strings.HasPrefix(t.tag, "N") && t.tag != "JJ":
		return false
	}
	return r.isUntaggedVerb(f, before, at, end)
}

// isUntaggedVerb tells whether a word that is tagged a noun or an adjective is a verb of saying, by what
// stands beside it.
func (r *clausesReading) isUntaggedVerb(f *frame, before *chunk, at, end int) bool {
	tokens := r.d.tokens
	t := tokens[at]
	if t.text == "read" && at+1 == end && at+1 < len(tokens) && isQuoteMark(tokens[at+1].text) {
		return before.kind == nounChunk || before.kind == adverb // "a sign outside read “…”"
	}
	if r.introduces(at, end) || r.bareAfter(at, end) {
		return true
	}
	next := ""
	if at+1 < end {
		next = tokens[at+1].text
	}
	class, particle := cueOf(t.text, next)
	if class == noCue {
		return false
	}
	n := len(r.chunks)
	if particle && before.kind == commaMark && n-2 >= f.chunk && r.chunks[n-2].kind != verbChunk {
		return true // "Doe, a farmer, shot back that"
	}
	if (t.tag == "NN" || t.tag == "JJ") && at+1 < end && tokens[at+1].tag == "NN" && !startsUpper(tokens[at+1].text) {
		return false // “…,” press secretary Jane Doe said; “…,” state senator John Roe said
	}
	inflected := strings.HasSuffix(t.text, "s") || strings.HasSuffix(t.text, "d") || particle // “…,” state Rep. Jane Doe said
	switch before.kind {
	case asideChunk:
		return t.tag == "NN" && strings.HasSuffix(t.text, "ed") // "Doe (R-Ohio) disagreed"
	case adverb: // “…,” dispatch hurriedly notes.
		return t.tag == "NNS" && (at+1 == end || tokens[at+1].tag == "." || tokens[at+1].tag == ",") && class == cueSay && n-3 >= f.chunk && r.chunks[n-2].kind == nounChunk && r.chunks[n-3].kind == quoteChunk
	case quoteChunk:
		if !inflected {
			return false
		}
		if particle {
			at++ // "shot back the waitress"
		}
		return at+1 < end && isNounTag(tokens[at+1].tag)
	case commaMark:
		if r.goesOnSaying(f, at, end, class) {
			return true
		}
		return inflected && n-2 >= f.chunk && r.chunks[n-2].kind == quoteChunk && at+1 < end && isNounTag(tokens[at+1].tag)
	case nounChunk:
		return before.last == at && at > before.first && r.verbAfter(at, end, before.first) || tokens[before.head].tag == "PRP" && !isObject(tokens[before.head].text)
	}
	return false
}

// goesOnSaying tells whether a word behind a comma is a verb whose subject stands before what is set aside.
func (r *clausesReading) goesOnSaying(f *frame, at, end int, class cueClass) bool {
	tokens := r.d.tokens
	if at+1 >= len(tokens) {
		return false
	}
	t, next := tokens[at], tokens[at+1]
	if strings.HasSuffix(t.text, "s") && (next.text == ":" || next.text == "that" || t.text == "reads" && next.text == "in") {
		return true // "The letter, signed by two doctors, states:"
	}
	if at+1 >= end {
		return false
	}
	if t.tag == "NNS" && class == cueSay && (strings.HasPrefix(next.tag, "NNP") || next.tag == "PRP" || next.tag == "DT") && r.verblessSo(f) {
		return true // "Doe, a farmer, tells the Herald"
	}
	return t.tag == "NN" && strings.HasSuffix(t.text, "ed") && next.text == "," // "Doe, 61, disagreed, saying"
}

// modifies tells whether what is tagged a verb behind a quotation goes with a trade and
// a name: “…,” retired nurse Jane Doe said.
func (r *clausesReading) modifies(at, end int) bool {
	const longest = 3 // words of the trade
	if class, _ := cueOf(r.d.tokens[at].text, ""); class != noCue || !strings.HasSuffix(r.d.tokens[at].text, "ed") {
		return false
	}
	for i := at + 1; i < min(end, at+1+longest); i++ {
		if r.mentionOf[i] >= 0 {
			return i > at+1 && describes(r.d.tokens[i-1].text) == "person"
		}
	}
	return false
}

// bareAfter tells whether what is tagged a noun is what somebody is seen or made to say:
// "the day saw a minister refer to", "made the union claim that".
func (r *clausesReading) bareAfter(at, end int) bool {
	tokens := r.d.tokens
	if at+1 >= end || tokens[at].tag != "NN" || tokens[at+1].text != "that" && tokens[at+1].text != "to" {
		return false
	}
	if class, _ := cueOf(tokens[at].text, tokens[at+1].text); class == noCue {
		return false
	}
	const most = 14 // words of who does
	for i := at - 1; i > max(0, at-most) && tokens[i].sentence == tokens[at].sentence; i-- {
		if causes(tokens[i].text) {
			return isVerbTag(tokens[i].tag)
		}
		if !isNounTag(tokens[i].tag) && tokens[i].tag != "POS" && tokens[i].tag != "IN" && tokens[i].tag != "(" && tokens[i].tag != ")" {
			return false
		}
	}
	return false
}

// titles tells whether what is tagged a verb is a noun for a person right before
// a name: "US ambassador Jane Doe".
func (r *clausesReading) titles(at, end int) bool {
	t := r.d.tokens[at]
	if at+1 < end && r.mentionOf[at+1] >= 0 && isVerbTag(t.tag) {
		class, _ := cueOf(t.text, "")
		if last := r.d.mentions[r.mentionOf[at+1]].last; class != noCue && last < len(r.d.tokens) && r.d.tokens[last].text == "of" {
			return false // "and accused Jane Doe of", but "accused Jane Doe told the court"
		}
		if class != noCue && t.tag == "VBD" && r.leadsToWord("of", r.d.mentions[r.mentionOf[at+1]].last, end) {
			return false // "then accused Jane Doe, the treasurer, on Monday of"
		}
	}
	if at+1 >= end || !isVerbTag(t.tag) || r.mentionOf[at+1] < 0 || r.kindOf(int(r.mentionOf[at+1])) != briefs.Person {
		return false
	}
	switch describes(t.text) {
	case "person", "male", "female":
		return true
	case "people":
		return startsUpper(t.text)
	}
	return false
}

// leadsToWord tells whether a word stands behind a token before any verb does.
func (r *clausesReading) leadsToWord(word string, at, end int) bool {
	const most = 14
	for i := at; i < min(end, at+most); i++ {
		if isVerbTag(r.d.tokens[i].tag) || r.d.tokens[i].tag == "MD" {
			return false
		}
		if r.d.tokens[i].text == word {
			return true
		}
	}
	return false
}

// accuses tells whether what may be a noun for a person is a verb of saying's past
// tense: "critics of the verdict accused Jane Doe of".
func (r *clausesReading) accuses(at int) bool {
	class, _ := cueOf(r.d.tokens[at].text, "")
	return class != noCue && r.d.tokens[at].tag == "VBD"
}

// opensWithVerb tells whether a stretch of a sentence up to a colon begins with
// a verb of saying in upper case, which looks like a name: "Said one farmer:".
func (r *clausesReading) opensWithVerb(at, end int) bool {
	tokens := r.d.tokens
	t := tokens[at]
	if r.mentionOf[at] >= 0 || !startsUpper(t.text) || !strings.HasSuffix(t.text, "d") && t.text != "Wrote" || at+1 >= end || tokens[end-1].text != ":" {
		return false
	}
	class, _ := cueOf(t.text, "")
	return class == cueSay && isNounTag(tokens[at+1].tag)
}

// verblessSo tells whether a frame has no finite verb up to now.
func (r *clausesReading) verblessSo(f *frame) bool {
	for i := len(r.chunks) - 1; i >= f.chunk && i > len(r.chunks)-mostChunks; i-- {
		if c := r.chunks[i]; c.kind == verbChunk && c.verb != participle && c.verb != gerundForm || c.kind == quoteChunk {
			return false
		}
	}
	return true
}

// introduces tells whether what is tagged a noun is a participle that leads to
// a quotation ("on the site writing, “…”") or to what is said ("a statement
// warning that").
func (r *clausesReading) introduces(at, end int) bool {
	tokens := r.d.tokens
	if at+1 >= end || at+2 >= len(tokens) || at > 0 && isPossessive(tokens[at-1].tag, tokens[at-1].text) {
		return false // "in Doe's telling,"
	}
	if at > 0 && strings.EqualFold(tokens[at-1].text, "and") && (tokens[at+1].text == "," || isQuoteMark(tokens[at+1].text)) {
		// "stick together and repeat, a hundred times, “…”"
		class, _ := cueOf(tokens[at].text, "")
		return class == cueSay && tokens[at].tag == "NN"
	}
	if strings.HasSuffix(tokens[at].text, "ing") && tokens[at].tag == "NN" && at > 0 && (tokens[at+1].tag == "IN" || tokens[at+1].tag == "TO") {
		class, _ := cueOf(tokens[at].text, "")
		switch describes(tokens[at-1].text) {
		case "person", "male", "female", "people":
			return class == cueSay && !isCueNoun(tokens[at].text) // "shows its director boasting of"
		}
	}
	if !strings.HasSuffix(tokens[at].text, "ing") && (!strings.HasSuffix(tokens[at].text, "ed") || tokens[at+1].text != "that") {
		return false // "an aide on hand sniffed that"
	}
	if class, _ := cueOf(tokens[at].text, ""); class != cueSay {
		return false
	}
	if tokens[at+1].text == "that" && at > 0 && (strings.HasPrefix(tokens[at-1].tag, "NN") || tokens[at-1].tag == "IN" || tokens[at-1].tag == "CC") {
		return true
	}
	return (tokens[at+1].text == "," || tokens[at+1].text == ":") && isQuoteMark(tokens[at+2].text)
}
