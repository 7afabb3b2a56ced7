package extract_test

import (
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// scraps are what a torn text has where it should not: marks, and the words that
// rules look for the neighbours of.
var scraps = []string{
	"“", "”", "\"", "’s ", ", ", ". ", ": ", " – ", "(", ")", "\n\n", "", "A", "said ", "called ", "asked ", "who ", "that ", "as ",
	"and ", "on ", "since ", "Mr ", "Monday ", "1990 ", "nearly ", "a year ",
	"'", "’", "‘", "-", "! ", "? ", "\n", "...", "0", "’00 ", "'90s ", "$5 ", "3.5% ", "5pm ", "I", "I’m ", "if ", "after ", "to ", "it ", "was ", "have ",
}

// FuzzTorn builds briefs of texts of which words were lost, moved and put in by
// chance: a rule that looks beside a word must not count on one being there. The
// texts are the tests' own, and those beside the project where they are.
func FuzzTorn(f *testing.F) {
	var texts []string
	for _, pattern := range []string{"testdata/layout/*.txt", filepath.Join("..", "..", "..", "shared", "data", "*", "*.txt")} {
		for _, text := range textsOf(f, pattern) {
			texts = append(texts, strings.ToValidUTF8(text, ""))
		}
	}
	for _, c := range attributions {
		texts = append(texts, c.text)
	}
	for seed := range uint64(400) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		text := torn(rand.New(rand.NewPCG(seed, 0)), texts)
		b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: "2016-02-29"}}, extract.Options{ID: "torn", Title: "Torn", By: "test"})
		if err != nil {
			return // nothing is left to read
		}
		if faults := b.Check(); len(faults) > 0 {
			t.Errorf("%q: %v", text, briefs.Faults(faults))
		}
	})
}

// torn takes a stretch out of a text by chance and tears it.
func torn(r *rand.Rand, texts []string) string {
	const shortest, longest = 20, 100 // words
	words := strings.SplitAfter(texts[r.IntN(len(texts))], " ")
	if r.IntN(3) == 0 { // a few words out of all that go together: the edges of a text are near
		salad := make([]string, 1+r.IntN(12))
		for i := range salad {
			salad[i] = words[r.IntN(len(words))]
			if r.IntN(3) == 0 {
				salad[i] = scraps[r.IntN(len(scraps))]
			}
		}
		words = salad
	}
	if len(words) > longest {
		from := r.IntN(len(words) - longest)
		words = words[from : from+shortest+r.IntN(longest-shortest)]
	}
	for range 1 + r.IntN(12) {
		i, j := r.IntN(len(words)), r.IntN(len(words))
		switch scrap := scraps[r.IntN(len(scraps))]; r.IntN(5) {
		case 0:
			words[i] = scrap
		case 1:
			words[i] = scrap + words[i]
		case 2:
			words[i] = strings.TrimSpace(words[i]) + scrap
		case 3:
			words[i] = string([]rune(words[i])[:r.IntN(1+utf8.RuneCountInString(words[i]))])
		default:
			words[i], words[j] = words[j], words[i]
		}
	}
	return strings.Join(words, "")
}
