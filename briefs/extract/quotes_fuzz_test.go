package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// FuzzQuotes holds whatever stands between marks to what the contract says of
// quotes: passages within marks and lines, none overlapping, ids in order.
func FuzzQuotes(f *testing.F) {
	for _, c := range attributions {
		f.Add(c.text)
	}
	f.Add("“‘«\"'``„”’»\"'''")
	f.Add("A: “B.\n\n“C.\n\nD.” ‘E ‘F “G ’H” I’")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" || !utf8.ValidString(text) || len(text) > 1<<14 {
			t.Skip()
		}
		a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text)}
		b, err := extract.Build([]briefs.Article{a}, extract.Options{ID: "fuzz", Title: "Fuzz", By: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if err := quotesHold(b); err != nil {
			t.Error(err)
		}
	})
}

// quotesHold checks the quotes of a brief of one article.
func quotesHold(b *briefs.Brief) error {
	text := b.Articles[0].Text
	var all []briefs.Passage
	for i, q := range b.Quotes {
		if q.ID != fmt.Sprintf("q%d", i+1) {
			return fmt.Errorf("quote %d is called %s", i+1, q.ID)
		}
		if q.Speaker == "" != (q.Basis == briefs.None) {
			return fmt.Errorf("%s: speaker %q by basis %q", q.ID, q.Speaker, q.Basis)
		}
		if q.Speaker != "" && q.Source == nil {
			return fmt.Errorf("%s: a speaker without a source", q.ID)
		}
		all = append(all, q.Passages...)
	}
	if !sort.SliceIsSorted(all, func(i, j int) bool { return all[i].Start < all[j].Start }) {
		return fmt.Errorf("the quotes are not in the order of the text")
	}
	for i, p := range all {
		if i > 0 && all[i-1].Overlaps(p) {
			return fmt.Errorf("%q and %q overlap", all[i-1].Text, p.Text)
		}
		if strings.Contains(p.Text, "\n") {
			return fmt.Errorf("%q runs over a line's end", p.Text)
		}
		if !markAt(lastRune(text[:p.Start])) || !markAt(firstRune(text[p.End:])) {
			return fmt.Errorf("%q does not stand between marks", p.Text)
		}
	}
	return nil
}

// markAt tells whether a rune next to a quotation, white space left aside, is a
// mark, or the line's end where one that goes on has none.
func markAt(r rune) bool {
	return r == '\n' || strings.ContainsRune("\"'`“”„‟‘’‚‛«»‹›", r)
}

func lastRune(s string) rune {
	r, n := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, spaceInLine))
	if n == 0 {
		return '\n'
	}
	return r
}

func firstRune(s string) rune {
	r, n := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, spaceInLine))
	if n == 0 {
		return '\n'
	}
	return r
}

func spaceInLine(r rune) bool { return unicode.IsSpace(r) && r != '\n' }

// TestManyMarks builds briefs of texts that are marks upon marks; were it not
// linear, it would not end.
func TestManyMarks(t *testing.T) {
	const many = 100_000
	for _, piece := range []string{`"`, `" `, ` "a`, `“`, `“a”, `, `'`, ` 'a`, `'a' "b `, "“a\n\n", "\"a\n\nb\n\n", `“a,” he said. `, `"a" said `, "’’ ", `«a `,
		`He said “no” on May 3 in Paris, France, and left. `, `Mara Lindqvist, the mayor, said “no.” The old mayor told her it was “fine.” `} {
		text := strings.Repeat(piece, many/len(piece)) + "."
		b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text)}}, extract.Options{ID: "many", Title: "Many", By: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if err := quotesHold(b); err != nil {
			t.Errorf("%q many times: %v", piece, err)
		}
	}
}

// TestCorpusQuotes holds the invariants on every text of the shared corpora.
func TestCorpusQuotes(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(shared(t, "data"), "*", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		t.Skip("shared/data holds no texts")
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(data), "\r\n", "\n")
		if strings.TrimSpace(text) == "" || !utf8.ValidString(text) {
			continue
		}
		if err := quotesHold(quoteBrief(t, text)); err != nil {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}
