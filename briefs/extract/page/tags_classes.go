package page

import "strings"

// Classes of the Penn Treebank's tags.

// IsVerbTag tells the tags of verbs, and of "can" and its like.
func IsVerbTag(tag string) bool { return tag != "" && tag[0] == 'V' || tag == "MD" }

// IsAdverbTag tells the tags of adverbs.
func IsAdverbTag(tag string) bool { return strings.HasPrefix(tag, "RB") }

// IsNounTag tells whether a noun phrase can begin or go on with the tag.
func IsNounTag(tag string) bool {
	switch tag {
	case "DT", "PDT", "PRP", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "EX", "$", "#", "FW":
		return true
	}
	return false
}

// IsFiniteTag tells the tags of verbs that a clause may stand on.
func IsFiniteTag(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// IsVerb tells a token whose tag is a verb's.
func IsVerb(t *Token) bool { return strings.HasPrefix(t.Tag, "VB") || t.Tag == "MD" }

// IsNoun tells the tags of nouns, names among them.
func IsNoun(tag string) bool { return strings.HasPrefix(tag, "NN") }

// IsPossessive tells "her" and "Doe's" from their tags and last marks.
func IsPossessive(tag, text string) bool { return tag == "PRP$" || IsGenitive(tag, text) }

// IsGenitive tells the ending of a possessive from a verb cut short.
func IsGenitive(tag, text string) bool {
	return tag == "POS" || tag != "VBZ" && (text == "'s" || text == "’s")
}

// IsIndefinite tells whether a noun phrase that begins with a token brings in one
// or some who have not been spoken of.
func IsIndefinite(first Token) bool {
	switch strings.ToLower(first.Text) {
	case "a", "an", "one", "another", "some", "several":
		return true
	}
	return first.Tag == "NNS"
}
