package page

import (
	"slices"
	"strings"
	"unicode"

	"github.com/jdkato/prose/v3/tag"

	"dateline/briefs/extract/lexicon"
)

// What stands beside a word whose tag may be wrong.

// wordIn is a word of a sentence.
type wordIn struct {
	words []tag.Token
	i     int
}

func (w wordIn) text() string       { return w.words[w.i].Text }
func (w wordIn) tag() string        { return w.words[w.i].Tag }
func (w wordIn) at(k int) tag.Token { return wordAt(w.words, w.i+k) }
func (w wordIn) last() tag.Token    { return wordAt(w.words, w.i-1) }
func (w wordIn) next() tag.Token    { return wordAt(w.words, w.i+1) }
func (w wordIn) first() bool        { return w.i == 0 }
func (w wordIn) final() bool        { return w.i+1 == len(w.words) }

// is tells whether a word is one of some.
func (w wordIn) is(some ...string) bool { return slices.Contains(some, w.text()) }

// lastIs and nextIs tell whether the word before, or behind, is one of some.
func (w wordIn) lastIs(some ...string) bool { return slices.Contains(some, w.last().Text) }
func (w wordIn) nextIs(some ...string) bool { return slices.Contains(some, w.next().Text) }

// lastHas and nextHas tell whether the word before, or behind, has one of some tags.
func (w wordIn) lastHas(tags ...string) bool { return slices.Contains(tags, w.last().Tag) }
func (w wordIn) nextHas(tags ...string) bool { return slices.Contains(tags, w.next().Tag) }

// behindNoun tells whether a noun or a name stands before a word.
func (w wordIn) behindNoun() bool { return strings.HasPrefix(w.last().Tag, "N") }

// isPast tells whether a word is a past tense by which somebody says something.
func (w wordIn) isPast() bool { return IsPastCue(w.text(), w.next().Text) }

// inPerfect tells whether a word stands between "has" and a participle.
func (w wordIn) inPerfect() bool {
	return (lexicon.IsHave(w.last().Text) || w.last().Text == "had") && w.nextHas("VBN", "VBD")
}

// beforeObject tells whether an object seems to begin behind a word.
func (w wordIn) beforeObject() bool {
	next := w.next().Text
	return w.nextHas("DT", "PRP", "PRP$", "NNP", "NNS") || strings.HasPrefix(next, "every") || strings.HasPrefix(next, "any")
}

// isSecondPast tells a past tense behind a clause that ends with another: "the lawyer whom Doe hired
// urged Roe".
func (w wordIn) isSecondPast() bool {
	if w.i <= 1 || !w.lastHas("VBD", "VBN") || !strings.HasSuffix(w.last().Text, "ed") || !strings.HasSuffix(w.text(), "ed") {
		return false
	}
	return w.nextHas("NNP", "PRP") && w.isPast() && !IsPastCue(w.last().Text, w.text())
}

// isPutOut tells a participle for how a text came out, where the verb of what the text says is yet to come:
// "a review leaked to the press in March found that".
func (w wordIn) isPutOut() bool {
	const most = 10 // words
	if w.i < 2 || !w.nextHas("IN", "TO", "NNP", "RB", "NN") || lexicon.Describes(w.last().Text) != "text" || !w.is("leaked", "released", "published", "circulated", "sent", "posted", "issued", "commissioned", "written", "unsealed", "shared", "seen") {
		return false
	}
	for k := 1; k <= most; k++ {
		switch t := w.at(k); {
		case t.Tag == "VBD" || t.Tag == "VBZ":
			class, _ := lexicon.CueOf(t.Text, "that")
			return class == lexicon.CueSay || class == lexicon.CueShow
		case t.Tag == "CC" || t.Tag == "," || t.Tag == "``" || t.Tag == "." || t.Tag == ":" || t.Tag == " " || t.Text == "that" || t.Tag == "WDT":
			return false
		}
	}
	return false
}

// isDoneBy tells a participle with "by" behind a noun, in a sentence with a verb before: "calling the
// plan put forward by Doe a mess".
func (w wordIn) isDoneBy() bool {
	if w.first() || !IsNounTag(w.last().Tag) || !lexicon.IsBarePast(w.text()) {
		return false
	}
	return (w.nextIs("by") && w.i > 1 || w.at(2).Text == "by" && w.nextHas("RB", "RP")) && otherVerb(w.words, w.i)
}

// isMoodOfSpeaker: “…,” said a calmer Doe.
func (w wordIn) isMoodOfSpeaker() bool {
	if w.i <= 1 || !w.lastIs("a", "an") || !w.nextHas("NNP") || !strings.HasSuffix(w.text(), "er") || lexicon.Describes(w.text()) != "" {
		return false
	}
	return isSaying(w.at(-2)) && (w.at(2).Tag == "." || w.at(2).Tag == ",")
}

// isSaying tells whether a word is a verb of saying.
func isSaying(w tag.Token) bool {
	class, _ := lexicon.CueOf(w.Text, "that")
	return class == lexicon.CueSay && IsVerbTag(w.Tag)
}

// closesBeforeName tells whether the mark that closes a quotation stands before the name that
// ends with word i.
func closesBeforeName(words []tag.Token, i int) bool {
	for i >= 0 && words[i].Tag == "NNP" {
		i--
	}
	return i > 1 && words[i].Text == "''" && words[i-1].Text == ","
}

// isWayOff tells the adverbs of place behind what somebody does: "leans back".
func isWayOff(s string) bool {
	switch s {
	case "back", "away", "forward", "aside", "inside", "outside", "around":
		return true
	}
	return false
}

// isNamer tells the base forms of verbs that give a name and are nouns too.
func isNamer(s string) bool {
	return s == "brand" || s == "label" || s == "term" || s == "dub" || s == "tag"
}

// otherVerb tells whether a sentence has another verb before word i.
func otherVerb(words []tag.Token, i int) bool {
	for j := range i {
		if t := words[j].Tag; IsFiniteTag(t) || t == "VBG" || t == "VB" {
			return true
		}
	}
	return false
}

// leadsToQuote tells whether a sentence has a quotation behind a comma or a colon, and no verb
// before it but the one that it may open with.
func leadsToQuote(words []tag.Token) bool {
	for i := 1; i < len(words); i++ {
		switch w := words[i]; {
		case w.Tag == "``":
			return words[i-1].Text == "," || words[i-1].Text == ":"
		case IsFiniteTag(w.Tag):
			return false
		}
	}
	return false
}

// wordAt gives a word of a sentence, or one that is none.
func wordAt(words []tag.Token, i int) tag.Token {
	if i < 0 || i >= len(words) {
		return tag.Token{Tag: " "}
	}
	return words[i]
}

// endsPair tells whether a word ends a sentence behind two names joined by "and" that a
// comma stands before.
func endsPair(words []tag.Token, i int) bool {
	if i+1 >= len(words) || words[i+1].Tag != "." {
		return false
	}
	const most = 12
	and := false
	for j := i - 1; j > 0 && j > i-most; j-- {
		switch t := words[j]; {
		case t.Text == ",":
			return and
		case t.Text == "and":
			and = true
		case t.Tag != "NNP" && t.Tag != "CD":
			return false
		}
	}
	return false
}

// IsPastCue tells a past tense by which somebody says something: "tweeted", "shot back".
func IsPastCue(word, next string) bool {
	class, particle := lexicon.CueOf(word, next)
	return class != lexicon.NoCue && (strings.HasSuffix(word, "ed") || particle || IsPastForm(word) || word == "said" || word == "thought" || word == "felt" || word == "wrote" || word == "found")
}

// asFollows tells whether the words behind one begin as an object does, and "as" follows.
func asFollows(words []tag.Token, i int) bool {
	const most = 10
	switch words[i+1].Tag {
	case "DT", "NNP", "PRP", "PRP$", "IN":
	default:
		return false
	}
	for j := i + 2; j < len(words) && j < i+most; j++ {
		switch words[j].Text {
		case "as":
			return true
		case ".", ",":
			return false
		}
	}
	return words[i+1].Tag == "IN" && words[i].Text == "sees"
}

// isNumberWord tells numbers that the model takes for verbs behind "to".
var isNumberWord = lexicon.OfSort("number in words")

func isDoing(s string) bool {
	return s == "did" || s == "does" || s == "do" || s == "would" || s == "could"
}

// asBefore tells whether a word that can be a verb of saying stands behind a name that "as"
// begins a clause with: "As the Kent Globe reports".
func asBefore(words []tag.Token, i int) bool {
	const most = 7
	if class, _ := lexicon.CueOf(words[i].Text, ""); class != lexicon.CueSay {
		return false
	}
	for j := i - 1; j >= 0 && j > i-most; j-- {
		switch t := words[j]; {
		case t.Text == "As" || t.Text == "as":
			return j < i-1
		case t.Tag != "NNP" && t.Tag != "DT":
			return false
		}
	}
	return false
}

func startsWithLetter(s string) bool { return unicode.IsLetter(FirstRune(s)) }

// isParticipleNoun tells participles that stand for a person behind "the".
var isParticipleNoun = lexicon.OfSort("participle noun")

// isOnlyVerb tells verbs of saying in forms that are no noun's.
var isOnlyVerb = lexicon.OfSort("only verb")

// isNoVerb tells adjectives that the model takes for verbs.
var isNoVerb = lexicon.OfSort("no verb")

// isParticipleForm tells irregular participles that are no noun.
var isParticipleForm = lexicon.OfSort("participle form")

// isBareVerb tells verbs that the model takes for prepositions: "saw Doe accuse Roe of".
var isBareVerb = lexicon.OfSort("bare verb")

// isPressNoun tells the nouns that "press" makes one word with.
var isPressNoun = lexicon.OfSort("press noun")

// IsPastForm tells irregular pasts that are no other word, which the model, made
// on older news, does not always know: "swept glass into a bucket".
var IsPastForm = lexicon.OfSort("past form")

// IsAmongTwo tells words that stand for one of those told of.
func IsAmongTwo(s string) bool {
	switch s {
	case "first", "second", "third", "latter", "former", "other":
		return true
	}
	return false
}

// isSayingText tells what texts do, in words that may be plurals.
func isSayingText(verb string) bool {
	switch verb {
	case "reads", "states", "notes", "claims", "shows", "reports":
		return true
	}
	return false
}
