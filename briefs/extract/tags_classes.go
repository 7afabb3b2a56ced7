package extract

import "strings"

// Classes of the Penn Treebank's tags.

func isVerbTag(tag string) bool { return tag != "" && tag[0] == 'V' || tag == "MD" }

func isAdverbTag(tag string) bool { return strings.HasPrefix(tag, "RB") }

// isNounTag tells whether a noun phrase can begin or go on with the tag.
func isNounTag(tag string) bool {
	switch tag {
	case "DT", "PDT", "PRP", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "EX", "$", "#", "FW":
		return true
	}
	return false
}

func isFiniteTag(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

func isVerb(t *token) bool { return strings.HasPrefix(t.tag, "VB") || t.tag == "MD" }

func isNoun(tag string) bool { return strings.HasPrefix(tag, "NN") }

// isPossessive tells "her" and "Doe's" from their tags and last marks.
func isPossessive(tag, text string) bool { return tag == "PRP$" || isGenitive(tag, text) }

// isGenitive tells the ending of a possessive from a verb cut short.
func isGenitive(tag, text string) bool {
	return tag == "POS" || tag != "VBZ" && (text == "'s" || text == "’s")
}

// isIndefinite tells whether a noun phrase that begins with a token brings in one
// or some who have not been spoken of.
func isIndefinite(first token) bool {
	switch strings.ToLower(first.text) {
	case "a", "an", "one", "another", "some", "several":
		return true
	}
	return first.tag == "NNS"
}
