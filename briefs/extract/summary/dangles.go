package summary

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// dangles tells whether a sentence points back: with a pronoun or connective at
// its beginning, with "the report" or "this agreement", or with a "he" that has
// nobody before it to stand for. What opens a story points back to less: "The
// two candidates met", "There will be no ferry".
func dangles(tokens []page.Token, known []lexicon.WordFlags, opens bool) fitness {
	var words [3]string
	for i := range words {
		words[i] = strings.ToLower(tokens[i].Text)
	}
	switch {
	case opensPointingBack(tokens, words, opens):
		return unfit
	case words[0] == "the" && isCommonNoun(&tokens[1]) && (page.IsVerb(&tokens[2]) || tokens[2].Tag == "POS" || tokens[2].Tag == "RB"):
		return fitsAfter
	case leansOnBefore(tokens, known), opensWithPronoun(words):
		return fitsAfter
	}
	return fits
}

// opensPointingBack tells whether the first words of a sentence join it to one before:
// "However", "Two years later", "The corresponding margin".
func opensPointingBack(tokens []page.Token, words [3]string, opens bool) bool {
	if kind, dangler := danglers()[words[0]]; dangler && !(opens && kind == "opens") || leavesWhose(words[0], words[1], words[2]) {
		return true
	}
	if opens {
		return false
	}
	pair := danglePair()
	return pair[words[0]+" "+words[1]] || pair[words[0]+" "+words[1]+" "+words[2]] || isLaterBy(tokens) || words[0] == "the" && compared(words[1])
}

// opensWithPronoun tells whether a sentence begins with what stands for something told
// before.
func opensWithPronoun(words [3]string) bool {
	switch words[0] {
	case "he", "she", "it", "they", "his", "her", "its", "their", "these", "that", "those":
		return true
	case "this":
		return !timeWords()[words[1]]
	}
	return false
}

// meant is what a sentence has named so far that a pronoun can stand for.
type meant struct {
	one     bool // one thing
	many    bool // anything
	someone bool // somebody
	named   bool // somebody or something by name
}

// leansOnBefore tells whether a word within a sentence stands for what only one before
// it tells of. What is named in words quoted is nothing for a pronoun outside of them.
func leansOnBefore(tokens []page.Token, known []lexicon.WordFlags) bool {
	var m, before meant
	quoted := false
	for i := range tokens {
		t := &tokens[i]
		switch t.Tag {
		case "``":
			quoted, before = true, m
		case "''":
			if quoted {
				before.named = m.named
				quoted, m = false, before
			}
		case "NN", "NNP":
			m.named = m.named || t.Tag == "NNP"
			m.one, m.many = true, true
			m.someone = m.someone || !known[i].Has(lexicon.GroupNoun|lexicon.RuledNoun|lexicon.Calendar|lexicon.AnyPlace|lexicon.OrgHead)
		case "NNS", "NNPS":
			m.many = true
		case "PRP", "PRP$":
			if m.lacks(tokens, i) {
				return true
			}
		case "DT", "PDT":
			if isBothOf(tokens[i:]) || isThisNoun(tokens[i:]) {
				return true
			}
		case "RB":
			if i < 8 && isConnective(t.Text) {
				return true
			}
		}
	}
	return false
}

// lacks tells whether the pronoun at token i has nothing that it could stand for.
func (m *meant) lacks(tokens []page.Token, i int) bool {
	switch text := tokens[i].Text; {
	case i > 0 && tokens[i-1].Text == "," && isOfOne(text) && !m.named && opensDependent(&tokens[0]): // "Asked about last year's flood, she said"
		return true
	case !m.many, !m.someone && isOfOne(text):
		return true
	case !m.one && text == "it":
		return i > 0 && (tokens[i-1].Tag == "IN" || page.IsVerb(&tokens[i-1]))
	}
	return false
}

// isThisNoun tells "this agreement", but not "this week".
func isThisNoun(tokens []page.Token) bool {
	return len(tokens) > 1 && lexicon.IsDemonstrative(tokens[0].Text) && isCommonNoun(&tokens[1]) && !timeWords()[strings.ToLower(tokens[1].Text)]
}

// isBothOf tells "both cases", which an earlier sentence tells of, from "both the
// crew and the owner".
func isBothOf(tokens []page.Token) bool {
	const near = 6
	if tokens[0].Text != "both" || len(tokens) < 2 || tokens[1].Tag != "NNS" {
		return false
	}
	for i := 2; i < len(tokens) && i < near; i++ {
		if tokens[i].Text == "and" {
			return false
		}
	}
	return true
}

// compared tells adjectives that say something is like, or comes after, what was
// told before it.
var compared = lexicon.OfSort("compared")

// isLaterBy tells whether a sentence begins with a time counted from the one
// before: "Two years later,", "Hours earlier,", "A few days after that,".
func isLaterBy(tokens []page.Token) bool {
	for i := 0; i < 4 && i+1 < len(tokens); i++ {
		if !isStretch(strings.ToLower(tokens[i].Text)) {
			continue
		}
		switch strings.ToLower(tokens[i+1].Text) {
		case "later", "earlier", "afterward", "afterwards", "beforehand":
			return true
		case "before", "after":
			return i+2 < len(tokens) && (tokens[i+2].Text == "," || tokens[i+2].Text == "that")
		}
		return false
	}
	return false
}

// isStretch tells the units that time is counted in.
func isStretch(word string) bool {
	switch strings.TrimSuffix(word, "s") {
	case "second", "minute", "moment", "hour", "day", "night", "week", "month", "year", "decade", "season", "generation":
		return true
	}
	return false
}

// leavesWhose tells whether a sentence begins with somebody of somebody and does
// not say whose: "A son, Peter Roe, died"; "A spokesman for the ferry" does.
func leavesWhose(article, noun, next string) bool {
	switch article {
	case "a", "an", "the", "one", "two", "three", "four", "five":
	default:
		article, noun, next = "", article, noun // Survivors include
	}
	if article == "" && noun != "survivors" || !lexicon.KinNouns()[noun] {
		return false
	}
	switch next {
	case "of", "for", "to", "at", "from", "with", "in":
		return false
	}
	return true
}

// opensDependent tells the first word of a phrase that leans on the subject
// after it.
func opensDependent(t *page.Token) bool {
	return t.Tag == "VBN" || t.Tag == "VBG" || t.Tag == "VBD" || t.Tag == "IN"
}
