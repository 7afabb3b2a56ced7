package page

import (
	"runtime"
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
func (t *tagging) tag(text string, tokens []Token) {
	t.words, t.single = t.words[:0], false
	for i := range tokens {
		t.words = append(t.words, tag.Token{Text: t.asTrained(text, tokens[i])})
	}
	t.tagger.TagTokens(t.words)
	for i := range tokens {
		tokens[i].Tag = tagOf(tokens, i, t.words)
	}
}

// tagSentences tags all sentences, on all cores: each is tagged by itself, and that is a third of the time
// that a text takes.
func (d *Document) tagSentences() {
	const fewest = 8 // sentences for which it pays to call on another core
	n := len(d.Sentences)
	parts := max(1, min(runtime.GOMAXPROCS(0), n/fewest))
	var wait sync.WaitGroup
	for part := range parts {
		wait.Go(func() {
			t := newTagging()
			for _, s := range d.Sentences[n*part/parts : n*(part+1)/parts] {
				t.tag(d.Text, d.Tokens[s.First:s.Last])
			}
		})
	}
	wait.Wait()
}

// asTrained gives a token as the tagger's training text would have it.
func (t *tagging) asTrained(text string, tok Token) string {
	s := tok.Text
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
	case "\"", "''", "″":
		if opensQuote(text, tok.Span) {
			return "``"
		}
		return "''"
	case "'", "’", "‘":
		if opensQuote(text, tok.Span) {
			t.single = true
			return "``"
		}
		if !t.single && endsPossessive(text, tok.Span) {
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
func tagOf(tokens []Token, i int, words []tag.Token) string {
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
		if i > 0 && isLet(tokens[i-1].Text) {
			return "PRP"
		}
	}
	if t := mended(words, i); t != "" {
		return t
	}
	if t := words[i].Tag; t[0] == 'V' || !IsPastForm(words[i].Text) {
		return t
	}
	return "VBD"
}

func isLet(s string) bool { return s == "let" || s == "Let" || s == "LET" }

// opensQuote tells from the spacing whether a straight mark opens a quotation.
func opensQuote(text string, mark Span) bool {
	if mark.End >= len(text) {
		return false
	}
	next, _ := decode(text, mark.End)
	if unicode.IsSpace(next) {
		return false
	}
	if mark.Start == 0 {
		return true
	}
	prev := lastRune(text[:mark.Start])
	switch prev {
	case '(', '[', '{', '“', '"', '‘', '—', '–', '-', '/':
		return true
	}
	return unicode.IsSpace(prev)
}

// endsPossessive tells whether an apostrophe at a word's end can be a plural's
// possessive: the friends' house.
func endsPossessive(text string, mark Span) bool {
	if mark.Start == 0 || mark.End >= len(text) {
		return false
	}
	prev := text[mark.Start-1]
	next, _ := decode(text, mark.End)
	return (prev == 's' || prev == 'S' || prev == 'z' || prev == 'x') && unicode.IsSpace(next)
}
