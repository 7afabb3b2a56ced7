package extract

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

const cutTexts = "testdata/layout/*.txt"

// TestWordsOfTheLexiconAnywhere puts the entries of the lexicons where they hardly ever stand:
// beside each other, before marks, and at a text's end with no stop behind. A brief is built of
// each text; what is wrong in it no test can say, but it must be one.
func TestWordsOfTheLexiconAnywhere(t *testing.T) {
	var all []string
	for _, name := range []string{"organisations", "places", "first-names", "surnames", "roles", "name-words", "kin-nouns", "cues", "cues_nouns", "describing", "datewords", "holidays", "agencies", "abbreviations"} {
		for entry, class := range lexicon.Entries(name) {
			if key, list, ok := strings.Cut(entry, ": "); ok && name != "cues" {
				all = append(all, key)
				entry = list
			}
			for word := range strings.SplitSeq(entry+", "+class, ", ") {
				all = append(all, word)
			}
		}
	}
	between := []string{" ", " ", " ", " ", ", ", " of ", " and ", " the ", " & ", "'s ", "’s ", " (", ") ", " “", "” ", ". ", ": ", "; ", " -- ", " said ", " who ", " by ", "\n\n", " in ", " for "}
	builds, most := 12000, 14
	if testing.Short() {
		builds = 1000
	}
	r := rand.New(rand.NewPCG(1, 2))
	form := func(word string) string {
		switch r.IntN(4) {
		case 0:
			return word
		case 1:
			return strings.ToUpper(word)
		}
		words := strings.Fields(word)
		for i, w := range words {
			if w[0] < utf8.RuneSelf {
				words[i] = strings.ToUpper(w[:1]) + w[1:]
			}
		}
		return strings.Join(words, " ")
	}
	for range builds {
		var text strings.Builder
		text.WriteString("It rained in the town. ")
		for range 1 + r.IntN(most) {
			text.WriteString(form(all[r.IntN(len(all))]))
			text.WriteString(between[r.IntN(len(between))])
		}
		text.WriteString(form(all[r.IntN(len(all))]))
		b, err := build(text.String())
		if err != nil {
			t.Fatalf("%q: %v", text.String(), err)
		}
		for _, e := range b.Entities {
			if strings.TrimSpace(e.Name) == "" {
				t.Errorf("%q has an entity of no name", text.String())
			}
		}
	}
}

// build builds a brief of a text, and fails where the program would have ended.
func build(text string) (b *briefs.Brief, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = &faultError{fault}
		}
	}()
	return Build([]briefs.Article{{ID: "a", Text: text}}, Options{})
}

type faultError struct{ fault any }

func (e *faultError) Error() string {
	if err, ok := e.fault.(error); ok {
		return err.Error()
	}
	return "panic"
}

// TestTextsCutAnywhere builds briefs of texts that end in the middle, as pasted ones do: what
// looks ahead must not look past the end.
func TestTextsCutAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("cutting texts takes a while")
	}
	files, err := filepath.Glob(cutTexts)
	if err != nil || len(files) == 0 {
		t.Fatalf("read %s: no text, %v", cutTexts, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		for at := range text {
			if at == 0 || text[at] != ' ' && text[at] != '\n' {
				continue
			}
			if _, err := build(text[:at]); err != nil && strings.TrimSpace(text[:at]) != "" {
				t.Fatalf("%s cut at byte %d: %v", file, at, err)
			}
		}
	}
}
