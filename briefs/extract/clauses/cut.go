package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What decides between two chunks for the same words.

// isLinkOfTwo tells a preposition and a noun by which a sentence goes on from the one
// before: "in turn".
func isLinkOfTwo(first, second string) bool {
	if first == "of" {
		return second == "course"
	}
	switch second {
	case "turn", "contrast", "fact", "short", "course", "general", "example", "instance", "addition", "return", "response", "reply", "particular", "private", "public":
	default:
		return false
	}
	switch strings.ToLower(first) {
	case "in", "by", "for":
		return true
	}
	return false
}

// aroundQuote tells whether a bracket has no partner among the tokens up to the quotations
// on both sides: it stands around one of them. A bracket with nothing but a quotation in it,
// or no verb before that, is no clause.
func (r *Reading) aroundQuote(at, end int) bool {
	tokens := r.Tokens
	if tokens[at].Text == ")" {
		return true // its partner took it, if it had one
	}
	verb := false
	for i := at + 1; i < end; i++ {
		if tokens[i].Text == ")" {
			return false
		}
		verb = verb || page.IsFiniteTag(tokens[i].Tag)
	}
	return verb
}

// IsObject tells the forms of pronouns that no verb has for its subject.
func IsObject(word string) bool {
	switch word {
	case "him", "her", "them", "me", "us":
		return true
	}
	return false
}

// standsAlone tells whether a preposition of place governs nothing: "a sign
// outside reads".
func standsAlone(word string, next page.Token) bool {
	switch word {
	case "outside", "inside", "nearby", "above", "below":
		return strings.HasPrefix(next.Tag, "V") && next.Tag != "VBG" || next.Text == "read"
	}
	return false
}

// counts tells whether what is tagged a preposition only says that a number at the
// sentence's head is no exact one: "Over sixty senators", but "Over two days".
func (r *Reading) counts(at int) bool {
	tokens := r.Tokens
	if at > 0 && tokens[at-1].Sentence == tokens[at].Sentence || tokens[at+1].Tag != "CD" && !lexicon.UnknownNumber(strings.ToLower(tokens[at+1].Text)) || lexicon.Temporal(tokens[at+2].Text) || lexicon.SpanOfTime(tokens[at+2].Text) {
		return false
	}
	switch tokens[at].Text {
	case "Over", "About", "Around", "Under", "Nearly", "Almost":
		return page.IsNounTag(tokens[at+2].Tag)
	}
	return false
}

// emphatic tells whether a reflexive pronoun only stresses the noun phrase right
// before it, or what is said of it: "Doe herself wrote", "Doe, herself a farmer,".
func (r *Reading) emphatic(f *Frame, at int) bool {
	switch r.Tokens[at].Text {
	case "himself", "herself", "itself", "themselves":
		n := len(r.Chunks)
		if n == f.Chunk {
			return false
		}
		before := r.Chunks[n-1]
		if before.Kind == RelChunk {
			return at+1 < len(r.Tokens) && (page.IsVerbTag(r.Tokens[at+1].Tag) || page.IsAdverbTag(r.Tokens[at+1].Tag)) // "who himself says"
		}
		return before.Kind == NounChunk && before.Last == at || before.Kind == CommaMark && at+1 < len(r.Tokens) && r.Tokens[at+1].Tag == "DT"
	}
	return false
}

// relates tells whether "that" stands for the noun right before it: "the agency
// that runs it", but not "told reporters that was wrong".
func (r *Reading) relates(f *Frame, at, end int) bool {
	n := len(r.Chunks)
	if n == f.Chunk || at+1 >= end {
		return false
	}
	b := r.Chunks[n-1]
	if b.Kind != NounChunk || b.Last != at || b.Mention >= 0 || lexicon.Temporal(r.Tokens[b.Head].Text) || lexicon.IsCueNoun(r.Tokens[b.Head].Text) ||
		n-2 >= f.Chunk && r.Chunks[n-2].Kind == VerbChunk && r.Tells(n-2) {
		return false
	}
	switch r.Tokens[at+1].Tag {
	case "VBZ", "VBD", "VBP", "MD":
		return true
	}
	return false
}
