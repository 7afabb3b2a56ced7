package correct_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// sharedArticles are the texts of others beside the checkout, if there are any.
func sharedArticles(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"articles/*.txt", "data/gum-news/*.txt", "data/polnear/*.txt", "data/wikiwars/*.txt"} {
		found, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("the articles of others are not beside the checkout")
	}
	return files
}

// TestKeptOnTheArticlesOfOthers corrects every quote, date and name of each
// article, edits the article, and looks whether the correction fell on the same
// thing. None may ever fall on another.
func TestKeptOnTheArticlesOfOthers(t *testing.T) {
	const more = "\n\nThe weather was fair for most of the week, forecasters said.\n\n"
	fewer := strings.NewReplacer(" said", " says", " the ", " teh ", " in ", " by ", " of ", " at ")
	for name, test := range map[string]struct {
		edit  func(string) string
		least float64 // share that must be kept
	}{
		"a paragraph more":   {func(s string) string { return s }, 0.99},
		"other words around": {fewer.Replace, 0.8}, // quotes and names with such a word in them are others then
	} {
		t.Run(name, func(t *testing.T) {
			made, kept := 0, 0
			for _, file := range sharedArticles(t) {
				data, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				text := strings.ReplaceAll(string(data), "\r\n", "\n")
				head, body, parted := strings.Cut(text, "\n\n")
				if !parted || len(text) > 20_000 {
					continue
				}
				was, now := built(t, text), built(t, flood, test.edit(head+more+body))
				for _, x := range corrections(t, was) {
					made++
					got, misfits := correct.Apply(now, []correct.Correction{x.Correction})
					if len(misfits) > 0 {
						continue
					}
					kept++
					moved := x.places
					for i := range moved {
						if moved[i].Article = "a2"; moved[i].Start > len(head) {
							moved[i].Start, moved[i].End = moved[i].Start+len(more)-2, moved[i].End+len(more)-2
						}
					}
					if !slices.ContainsFunc(touched(got), func(p briefs.Passage) bool { return slices.ContainsFunc(moved, p.Overlaps) }) {
						t.Errorf("%s: %s of %q fell on another", filepath.Base(file), x.Deed, x.places[0].Text)
					}
				}
			}
			if share := float64(kept) / float64(made); made == 0 || share < test.least {
				t.Errorf("%d of %d corrections are kept, a share of %.2f; want %.2f", kept, made, share, test.least)
			}
			t.Logf("%d of %d kept", kept, made)
		})
	}
}

// placed is a correction and where what it is of stands.
type placed struct {
	correct.Correction
	places []briefs.Passage
}

func corrections(t *testing.T, b *briefs.Brief) []placed {
	t.Helper()
	var out []placed
	for _, q := range b.Quotes {
		out = append(out, placed{must(t)(correct.Speaker(b, q.ID, "")), slices.Clone(q.Passages)})
	}
	for _, d := range b.Dates {
		out = append(out, placed{must(t)(correct.Date(b, d.ID, "1900")), []briefs.Passage{d.Passage}})
	}
	for _, e := range b.Entities {
		out = append(out, placed{must(t)(correct.About(b, e.ID, "")), slices.Clone(e.Mentions)})
	}
	return out
}

// touched are the passages of what was set by hand.
func touched(b *briefs.Brief) []briefs.Passage {
	var out []briefs.Passage
	for _, q := range b.Quotes {
		if q.Corrected {
			out = append(out, q.Passages...)
		}
	}
	for _, d := range b.Dates {
		if d.Corrected {
			out = append(out, d.Passage)
		}
	}
	for _, e := range b.Entities {
		if e.Corrected {
			out = append(out, e.Mentions...)
		}
	}
	return out
}
