package extract

import (
	"strings"

	"dateline/briefs"
)

// Whether a word that is tagged a verb is one, by what stands beside it.

// isTaggedVerb tells whether a word that is tagged a verb is one, and says nothing more of a noun:
// "retired surgeon", "leading voices". What stands before it may be nil.
func (r *clausesReading) isTaggedVerb(before *chunk, at, end int) bool {
	tokens := r.d.tokens
	t := tokens[at]
	behind := other
	if before != nil {
		behind = before.kind
	}
	switch {
	case r.titles(at, end) && !(behind == nounChunk && r.accuses(at)):
		return false
	case behind == quoteChunk && r.modifies(at, end):
		return false
	case t.tag == "VBG" && (behind == commaMark || behind == quoteChunk) && r.movesSomebody(at, end):
		return true // ", prompting Jane Doe to call"
	case t.tag == "VBG" && (behind == commaMark || behind == nounChunk || behind == prepChunk) && r.facesSomebody(at, end):
		return true // ", addressing Jane Doe, said", "The firm suing Jane Doe said", "guilty of robbing Jane Doe"
	case t.text == "named" && behind == nounChunk && r.temporalPhrase(*before):
		return true // "who was on Friday named president"
	case t.text == "made" || isPastForm(t.text):
		return true // "made headlines"
	case t.tag != "VBN" && t.tag != "VBG" || at+1 >= end || !strings.HasPrefix(tokens[at+1].tag, "NN") || r.onDay(at):
		return true
	}
	class, _ := cueOf(t.text, tokens[at+1].text)
	return class != noCue && (t.tag == "VBG" || before != nil && r.followsSubject(behind, at))
}

// movesSomebody tells whether a participle moves those behind it to do something: "prompting Jane Doe".
func (r *clausesReading) movesSomebody(at, end int) bool {
	tokens := r.d.tokens
	if !moves(tokens[at].text) || at+1 >= end {
		return false
	}
	return strings.HasPrefix(tokens[at+1].tag, "NNP") || tokens[at+1].tag == "NNS" && describes(tokens[at+1].text) == "people" && tokens[at].text != "leading"
}

// facesSomebody tells whether a person's name, or their title in capitals, stands right behind a participle
// that is none of an office's: not "acting Mayor Jane Doe".
func (r *clausesReading) facesSomebody(at, end int) bool {
	if at+1 >= end || isOfHolder(r.d.tokens[at].text) {
		return false
	}
	switch r.d.tokens[at].text {
	case "leading", "ruling", "reigning", "serving", "rising", "visiting", "returning", "competing", "presiding", "sentencing", "prosecuting", "defending", "supporting":
		return false
	}
	for t := at + 1; t < end && startsUpper(r.d.tokens[t].text); t++ {
		if m := r.mentionOf[t]; m >= 0 {
			return r.kindOf(int(m)) == briefs.Person && r.d.mentions[m].first == t
		}
	}
	return false
}

// followsSubject tells whether a participle stands where a verb would, behind a chunk of some kind.
func (r *clausesReading) followsSubject(behind chunkKind, at int) bool {
	switch behind {
	case nounChunk, quoteChunk, commaMark, relChunk, adverb, asideChunk:
		return true
	case andChunk:
		return strings.HasPrefix(r.d.tokens[at+1].tag, "NNP") // "and accused Jane Doe of"
	}
	return false
}

// onDay tells whether a participle goes with the noun before it and the day behind it: "a
// report released Thursday found".
func (r *clausesReading) onDay(at int) bool {
	tokens := r.d.tokens
	return at > 0 && at+1 < len(tokens) && tokens[at].tag == "VBN" && strings.HasPrefix(tokens[at-1].tag, "NN") && startsUpper(tokens[at+1].text) && temporal(tokens[at+1].text)
}
