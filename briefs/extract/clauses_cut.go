package extract

import (
	"strings"
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
func (r *clausesReading) aroundQuote(at, end int) bool {
	tokens := r.d.tokens
	if tokens[at].text == ")" {
		return true // its partner took it, if it had one
	}
	verb := false
	for i := at + 1; i < end; i++ {
		if tokens[i].text == ")" {
			return false
		}
		verb = verb || isFiniteTag(tokens[i].tag)
	}
	return verb
}

// isObject tells the forms of pronouns that no verb has for its subject.
func isObject(word string) bool {
	switch word {
	case "him", "her", "them", "me", "us":
		return true
	}
	return false
}

// standsAlone tells whether a preposition of place governs nothing: "a sign
// outside reads".
func standsAlone(word string, next token) bool {
	switch word {
	case "outside", "inside", "nearby", "above", "below":
		return strings.HasPrefix(next.tag, "V") && next.tag != "VBG" || next.text == "read"
	}
	return false
}

// counts tells whether what is tagged a preposition only says that a number at the
// sentence's head is no exact one: "Over sixty senators", but "Over two days".
func (r *clausesReading) counts(at int) bool {
	tokens := r.d.tokens
	if at > 0 && tokens[at-1].sentence == tokens[at].sentence || tokens[at+1].tag != "CD" && !unknownNumber(strings.ToLower(tokens[at+1].text)) || temporal(tokens[at+2].text) || spanOfTime(tokens[at+2].text) {
		return false
	}
	switch tokens[at].text {
	case "Over", "About", "Around", "Under", "Nearly", "Almost":
		return isNounTag(tokens[at+2].tag)
	}
	return false
}

// emphatic tells whether a reflexive pronoun only stresses the noun phrase right
// before it, or what is said of it: "Doe herself wrote", "Doe, herself a farmer,".
func (r *clausesReading) emphatic(f *frame, at int) bool {
	switch r.d.tokens[at].text {
	case "himself", "herself", "itself", "themselves":
		n := len(r.chunks)
		if n == f.chunk {
			return false
		}
		before := r.chunks[n-1]
		if before.kind == relChunk {
			return at+1 < len(r.d.tokens) && (isVerbTag(r.d.tokens[at+1].tag) || isAdverbTag(r.d.tokens[at+1].tag)) // "who himself says"
		}
		return before.kind == nounChunk && before.last == at || before.kind == commaMark && at+1 < len(r.d.tokens) && r.d.tokens[at+1].tag == "DT"
	}
	return false
}

// relates tells whether "that" stands for the noun right before it: "the agency
// that runs it", but not "told reporters that was wrong".
func (r *clausesReading) relates(f *frame, at, end int) bool {
	n := len(r.chunks)
	if n == f.chunk || at+1 >= end {
		return false
	}
	b := r.chunks[n-1]
	if b.kind != nounChunk || b.last != at || b.mention >= 0 || temporal(r.d.tokens[b.head].text) || isCueNoun(r.d.tokens[b.head].text) ||
		n-2 >= f.chunk && r.chunks[n-2].kind == verbChunk && r.tells(n-2) {
		return false
	}
	switch r.d.tokens[at+1].tag {
	case "VBZ", "VBD", "VBP", "MD":
		return true
	}
	return false
}
