package ask

import (
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
)

// topic is words to look for by their stems (Porter2), so that “fighting” finds
// “fight”.
type topic struct {
	stems []string
}

// mostWords is how many words of a topic are looked for.
const mostWords = 32

func newTopic(words string) topic {
	var t topic
	var idle []string
	for _, w := range foldWords(words) {
		if len(t.stems) == mostWords || len(idle) == mostWords {
			break
		}
		if english.IsStopWord(w) {
			idle = append(idle, w)
			continue
		}
		t.stems = append(t.stems, english.Stem(w, false))
	}
	if len(t.stems) == 0 { // nothing but words like “who”: then those
		t.stems = idle
	}
	return t
}

func (t topic) empty() bool { return len(t.stems) == 0 }
func (t topic) size() int   { return len(t.stems) }

// in counts the topic's words that stand in the texts.
func (t topic) in(texts []string) int {
	if t.empty() {
		return 0
	}
	found := make([]bool, len(t.stems))
	for _, text := range texts {
		eachWord(text, func(start, end int) {
			for _, i := range t.which(text[start:end]) {
				found[i] = true
			}
		})
	}
	n := 0
	for _, f := range found {
		if f {
			n++
		}
	}
	return n
}

// which gives the topic's words that one printed word is a form of. A stem
// begins as its word does, so a word is stemmed only where a first letter fits.
func (t topic) which(printed string) []int {
	if !t.mayBegin(printed) {
		return nil
	}
	var out []int
	for _, w := range foldWords(printed) {
		stem := ""
		for i, s := range t.stems {
			if s[0] != w[0] {
				continue
			}
			if stem == "" {
				stem = english.Stem(w, false)
			}
			if s == stem || s == w {
				out = append(out, i)
			}
		}
	}
	return out
}

func (t topic) mayBegin(printed string) bool {
	c := printed[0] | 0x20
	if c >= utf8.RuneSelf {
		return true
	}
	for _, s := range t.stems {
		if s[0] == c || s[0] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// eachWord calls f with the bounds of every word of a text: letters, digits and
// the apostrophes within them.
func eachWord(text string, f func(start, end int)) {
	start := -1
	for i, r := range text {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || start >= 0 && isApostrophe(r)
		if inside && start < 0 {
			start = i
		} else if !inside && start >= 0 {
			f(start, i)
			start = -1
		}
	}
	if start >= 0 {
		f(start, len(text))
	}
}
