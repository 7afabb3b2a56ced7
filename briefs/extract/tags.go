package extract

import (
	"strings"
	"sync"
	"unicode"

	"github.com/jdkato/prose/v3/tag"
)

// tagger loads prose's averaged perceptron once. Its model is embedded in the
// program: a fault is a defect of the build.
var tagger = sync.OnceValue(func() *tag.Tagger {
	t, err := tag.New()
	if err != nil {
		panic("load the tagger's model: " + err.Error())
	}
	return t
})

// tagging is the room in which one document is tagged, used again for each
// sentence.
type tagging struct {
	tagger *tag.Tagger
	words  []tag.Token
	single bool // a single quotation mark is open
}

func newTagging() *tagging { return &tagging{tagger: tagger()} }

// tag gives each token of a sentence its Penn Treebank tag. The model was
// trained on text with straight marks, so it is shown those; the tags of marks
// are set by rule.
func (t *tagging) tag(text string, tokens []token) {
	t.words, t.single = t.words[:0], false
	for i := range tokens {
		t.words = append(t.words, tag.Token{Text: t.asTrained(text, tokens[i])})
	}
	t.tagger.TagTokens(t.words)
	for i := range tokens {
		tokens[i].tag = tagOf(tokens, i, t.words)
	}
}

// asTrained gives a token as the tagger's training text would have it.
func (t *tagging) asTrained(text string, tok token) string {
	s := tok.text
	if s[0] > '/' && s[0] < 0x80 {
		switch s[0] {
		case '[', '{':
			return "("
		case ']', '}':
			return ")"
		case 'n', 'N':
			if len(s) == 5 && s[1:4] == "’" {
				return "n't"
			}
		}
		return s
	}
	switch s {
	case "“", "„", "«", "``", "`":
		return "``"
	case "”", "»":
		return "''"
	case "\"", "''":
		if opensQuote(text, tok.span) {
			return "``"
		}
		return "''"
	case "'", "’", "‘":
		if opensQuote(text, tok.span) {
			t.single = true
			return "``"
		}
		if !t.single && endsPossessive(text, tok.span) {
			return "'"
		}
		t.single = false
		return "''"
	case "–", "—", "―", "--", "---":
		return "--"
	case "…", "...", "....":
		return "..."
	case "’s", "’S":
		return "'s"
	case "’ll":
		return "'ll"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’d":
		return "'d"
	case "’m":
		return "'m"
	}
	return s
}

// tagOf takes the model's tag but for marks, whose tags are fixed.
func tagOf(tokens []token, i int, words []tag.Token) string {
	switch w := words[i].Text; w {
	case "``":
		return "``"
	case "''":
		return "''"
	case "'":
		return "POS"
	case "--", "/", "-", "...", ";", ":":
		return ":"
	case "(", ")", ",", ".":
		return w
	case "!", "?":
		return "."
	case "'s", "'S":
		if i > 0 && isLet(tokens[i-1].text) {
			return "PRP"
		}
	}
	if words[i].Text == "press" && i+1 < len(words) && isPressNoun(words[i+1].Text) {
		return "NN"
	}
	if isParticipleNoun(words[i].Text) && i > 0 && isArticle(words[i-1].Text) && (i+1 == len(words) || words[i+1].Tag[0] != 'N' && words[i+1].Tag[0] != 'J') {
		return "NN" // "the accused", but not "the accused officer"
	}
	if t := words[i].Tag; (t == "NN" || t == "NNS") && i > 0 && isOnlyVerb(words[i].Text) {
		if t == "NNS" {
			return "VBZ" // "the mayor writes in the book that"
		}
		return "VBP"
	}
	if t := words[i].Tag; t == "NN" && i > 0 && i+1 < len(words) && strings.HasSuffix(words[i].Text, "ly") && isFiniteTag(words[i+1].Tag) && strings.HasPrefix(words[i-1].Tag, "NNP") && describes(words[i].Text) == "" {
		return "RB" // "Doe wryly noted"
	}
	if t := words[i].Tag; t[0] == 'V' && isNoVerb(words[i].Text) {
		return "JJ" // "ministers loyal to Doe"
	}
	if words[i].Tag == "NN" && isParticipleForm(words[i].Text) {
		return "VBN" // "The dossier, drawn from talks with many,"
	}
	if words[i].Tag == "JJ" && words[i].Text == "long" && i > 0 && i+1 < len(words) && (isHave(words[i-1].Text) || words[i-1].Text == "had") && (words[i+1].Tag == "VBN" || words[i+1].Tag == "VBD") {
		return "RB" // "has long argued"
	}
	if words[i].Text == "since" && i > 0 && i+1 < len(words) && (isHave(words[i-1].Text) || words[i-1].Text == "had") && (words[i+1].Tag == "VBN" || words[i+1].Tag == "VBD") {
		return "RB" // "has since said"
	}
	switch w := words[i]; {
	case i > 0 && i+1 < len(words) && strings.HasSuffix(words[i-1].Text, "-year-old") && (w.Tag == "JJ" || w.Tag == "VBN" || w.Tag == "NN") && describes(words[i+1].Text) == "" && isPastCue(w.Text, words[i+1].Text):
		return "VBD" // "the 61-year-old tweeted"
	case w.Tag == "NN" && i > 0 && i+1 < len(words) && (words[i+1].Text == "back" || words[i+1].Text == "out") && words[i-1].Tag != "DT" && words[i-1].Tag != "JJ" && isPastCue(w.Text, words[i+1].Text):
		return "VBD" // "Doe (R-Ohio) shot back"
	case w.Tag == "VBN" && i > 2 && i+1 < len(words) && words[i-1].Text == "," && words[i-2].Tag == "CD" && words[i-3].Text == "," && words[i+1].Tag != "IN" && words[i+1].Tag != "TO":
		return "VBD" // "Doe, 61, released a statement"
	case w.Tag == "NNS" && (w.Text == "views" || w.Text == "regards" || w.Text == "sees") && i > 0 && i+1 < len(words) && words[i-1].Tag != "DT" && words[i-1].Tag != "JJ" && words[i-1].Tag != "PRP$" && words[i-1].Tag != "POS" && asFollows(words, i):
		return "VBZ" // "Doe views it as"
	case i > 0 && i+1 < len(words) && words[i-1].Tag == "NNP" && words[i+1].Tag == "NNP" && strings.HasSuffix(w.Text, "ed") && (w.Tag == "NN" || w.Tag == "JJ" || w.Tag == "VBN" || w.Tag == "FW"):
		return "VBD" // "Doe of Kent echoed Roe"
	case w.Text == "named" && w.Tag == "JJ" && i > 0 && !isArticle(words[i-1].Text):
		return "VBN" // "who was on Friday named caretaker president"
	case w.Text == "read" && w.Tag == "NN" && i+1 < len(words) && (words[i+1].Tag == ":" || words[i+1].Tag == "``" || words[i+1].Tag == "." && i > 0 && words[i-1].Tag == "NNP"):
		return "VBD" // "A note on the site last night read:", “…,” a letter from Doe read.
	case w.Text == "alleged" && w.Tag[0] == 'V' && i > 0 && (words[i-1].Text == "of" || words[i-1].Text == "the" || words[i-1].Text == "an"):
		return "JJ" // "accused her of alleged “…”"
	case w.Text == "likewise":
		return "RB"
	case w.Tag == "VB" && i > 0 && words[i-1].Tag == "TO" && isNumberWord(w.Text):
		return "CD" // "sentenced her to eighteen months"
	case w.Tag == "NN" && i > 1 && (words[i-1].Text == "not" || words[i-1].Text == "n't" || words[i-1].Text == "n’t") && isDoing(words[i-2].Text):
		return "VB" // "did not interview Doe"
	case w.Tag == "NNS" && i+1 < len(words) && words[i+1].Text == "," && asBefore(words, i):
		return "VBZ" // "As the Kent Globe reports,"
	case w.Tag == "VBN" && i > 1 && (words[i-1].Text == "both" || words[i-1].Text == "all" || words[i-1].Text == "each") && (words[i-2].Tag == "NNS" || words[i-2].Tag == "NNPS" || words[i-2].Tag == "NNP"):
		return "VBD" // "the stations both quoted an officer"
	}
	if words[i].Tag == "JJ" && words[i].Text == "first" && i > 0 && i+1 < len(words) && words[i-1].Tag == "IN" && words[i+1].Tag == "VBG" {
		return "RB" // "by first telling listeners"
	}
	if words[i].Tag == "VBZ" && i+1 < len(words) && (words[i+1].Tag == "VBD" || words[i+1].Tag == "VBN") && describes(words[i].Text) == "people" {
		return "NNS" // "which reviewers accused of"
	}
	if words[i].Tag == "NN" && words[i].Text == "report" && endsPair(words, i) {
		return "VBP" // ", Radio Kent and Channel 6 report."
	}
	if words[i].Tag == "IN" && isBareVerb(words[i].Text) {
		return "VB"
	}
	if t := words[i].Tag; (t == "VBP" || t == "VB") && i > 0 && i+1 < len(words) && isFiniteTag(words[i+1].Tag) && words[i-1].Tag[0] != 'P' && describes(words[i].Text) != "" {
		return "NN" // "the captains guild replied"
	}
	if t := words[i].Tag; t[0] == 'V' || !isPastForm(words[i].Text) {
		if (t == "``" || t == "''" || t == ":" || t == "#") && startsWithLetter(words[i].Text) {
			return "NN" // the model's slip: "one user wrote"
		}
		return t
	}
	return "VBD"
}

func startsWithLetter(s string) bool { return unicode.IsLetter(firstRune(s)) }

// isNumberWord tells numbers that the model takes for verbs behind "to".
var isNumberWord = ofSort("number in words")

func isDoing(s string) bool { return s == "did" || s == "does" || s == "do" || s == "would" || s == "could" }

// asBefore tells whether a word that can be a verb of saying stands behind a name that "as"
// begins a clause with: "As the Kent Globe reports".
func asBefore(words []tag.Token, i int) bool {
	const most = 7
	if class, _ := cueOf(words[i].Text, ""); class != cueSay {
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

// isPastCue tells a past tense by which somebody says something: "tweeted", "shot back".
func isPastCue(word, next string) bool {
	class, particle := cueOf(word, next)
	return class != noCue && (strings.HasSuffix(word, "ed") || particle || isPastForm(word) || word == "said" || word == "thought" || word == "felt" || word == "wrote" || word == "found")
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

// isParticipleNoun tells participles that stand for a person behind "the".
var isParticipleNoun = ofSort("participle noun")

// isOnlyVerb tells verbs of saying in forms that are no noun's.
var isOnlyVerb = ofSort("only verb")

// isNoVerb tells adjectives that the model takes for verbs.
var isNoVerb = ofSort("no verb")

// isParticipleForm tells irregular participles that are no noun.
var isParticipleForm = ofSort("participle form")

// isBareVerb tells verbs that the model takes for prepositions: "saw Doe accuse Roe of".
var isBareVerb = ofSort("bare verb")

// isPressNoun tells the nouns that "press" makes one word with.
var isPressNoun = ofSort("press noun")

// isPastForm tells irregular pasts that are no other word, which the model, made
// on older news, does not always know: "swept glass into a bucket".
var isPastForm = ofSort("past form")

func isLet(s string) bool { return s == "let" || s == "Let" || s == "LET" }

// opensQuote tells from the spacing whether a straight mark opens a quotation.
func opensQuote(text string, mark span) bool {
	if mark.end >= len(text) {
		return false
	}
	next, _ := decode(text, mark.end)
	if unicode.IsSpace(next) {
		return false
	}
	if mark.start == 0 {
		return true
	}
	prev := lastRune(text[:mark.start])
	switch prev {
	case '(', '[', '{', '“', '"', '‘', '—', '–', '-', '/':
		return true
	}
	return unicode.IsSpace(prev)
}

// endsPossessive tells whether an apostrophe at a word's end can be a plural's
// possessive: the friends' house.
func endsPossessive(text string, mark span) bool {
	if mark.start == 0 || mark.end >= len(text) {
		return false
	}
	prev := text[mark.start-1]
	next, _ := decode(text, mark.end)
	return (prev == 's' || prev == 'S' || prev == 'z' || prev == 'x') && unicode.IsSpace(next)
}
