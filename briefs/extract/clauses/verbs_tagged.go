package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Whether a word that is tagged a verb is one, by what stands beside it.

// isTaggedVerb tells whether a word that is tagged a verb is one, and says nothing more of a noun:
// "retired surgeon", "leading voices". What stands before it may be nil.
func (r *Reading) isTaggedVerb(before *Chunk, at, end int) bool {
	tokens := r.Tokens
	t := tokens[at]
	behind := other
	if before != nil {
		behind = before.Kind
	}
	switch {
	case r.titles(at, end) && !(behind == NounChunk && r.accuses(at)):
		return false
	case behind == QuoteChunk && r.modifies(at, end):
		return false
	case t.Tag == "VBG" && (behind == CommaMark || behind == QuoteChunk) && r.movesSomebody(at, end):
		return true // ", prompting Jane Doe to call"
	case t.Tag == "VBG" && (behind == CommaMark || behind == NounChunk || behind == PrepChunk) && r.facesSomebody(at, end):
		return true // ", addressing Jane Doe, said", "The firm suing Jane Doe said", "guilty of robbing Jane Doe"
	case t.Text == "named" && behind == NounChunk && r.TemporalPhrase(*before):
		return true // "who was on Friday named president"
	case t.Text == "made" || page.IsPastForm(t.Text):
		return true // "made headlines"
	case t.Tag != "VBN" && t.Tag != "VBG" || at+1 >= end || !strings.HasPrefix(tokens[at+1].Tag, "NN") || r.onDay(at):
		return true
	}
	class, _ := lexicon.CueOf(t.Text, tokens[at+1].Text)
	return class != lexicon.NoCue && (t.Tag == "VBG" || before != nil && r.followsSubject(behind, at))
}

// movesSomebody tells whether a participle moves those behind it to do something: "prompting Jane Doe".
func (r *Reading) movesSomebody(at, end int) bool {
	tokens := r.Tokens
	if !lexicon.Moves(tokens[at].Text) || at+1 >= end {
		return false
	}
	return strings.HasPrefix(tokens[at+1].Tag, "NNP") || tokens[at+1].Tag == "NNS" && lexicon.Describes(tokens[at+1].Text) == "people" && tokens[at].Text != "leading"
}

// facesSomebody tells whether a person's name, or their title in capitals, stands right behind a participle
// that is none of an office's: not "acting Mayor Jane Doe".
func (r *Reading) facesSomebody(at, end int) bool {
	if at+1 >= end || isOfHolder(r.Tokens[at].Text) {
		return false
	}
	switch r.Tokens[at].Text {
	case "leading", "ruling", "reigning", "serving", "rising", "visiting", "returning", "competing", "presiding", "sentencing", "prosecuting", "defending", "supporting":
		return false
	}
	for t := at + 1; t < end && page.StartsUpper(r.Tokens[t].Text); t++ {
		if m := r.MentionOf[t]; m >= 0 {
			return r.KindOf(int(m)) == briefs.Person && r.Mentions[m].First == t
		}
	}
	return false
}

// followsSubject tells whether a participle stands where a verb would, behind a chunk of some kind.
func (r *Reading) followsSubject(behind ChunkKind, at int) bool {
	switch behind {
	case NounChunk, QuoteChunk, CommaMark, RelChunk, Adverb, AsideChunk:
		return true
	case AndChunk:
		return strings.HasPrefix(r.Tokens[at+1].Tag, "NNP") // "and accused Jane Doe of"
	}
	return false
}

// onDay tells whether a participle goes with the noun before it and the day behind it: "a
// report released Thursday found".
func (r *Reading) onDay(at int) bool {
	tokens := r.Tokens
	return at > 0 && at+1 < len(tokens) && tokens[at].Tag == "VBN" && strings.HasPrefix(tokens[at-1].Tag, "NN") && page.StartsUpper(tokens[at+1].Text) && lexicon.Temporal(tokens[at+1].Text)
}
