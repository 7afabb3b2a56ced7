package extract_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/extract"
)

var update = flag.Bool("update", false, "write the golden files anew")

// build makes a brief of one text and proves it.
func build(t testing.TB, text, published string) *briefs.Brief {
	t.Helper()
	b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: published}},
		extract.Options{At: time.Date(2024, 2, 8, 12, 0, 0, 0, time.UTC), By: "dateline test"})
	if err != nil {
		t.Fatal(err)
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatal(briefs.Faults(faults))
	}
	return b
}

// held compares what a person sees with the golden file beside the text.
func held(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", path, diff)
	}
}

// Furniture is told from the story, the article's own particulars are filled
// from it, and the summary holds none of it.
func TestLayout(t *testing.T) {
	paths, err := filepath.Glob("testdata/layout/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no texts", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b := build(t, string(text), "")
		a := &b.Articles[0]
		var w strings.Builder
		fmt.Fprintf(&w, "title: %s\nid: %s\nplace: %s\nauthors: %s\neditors: %s\ncredits: %s\n\n", b.Title, b.ID, a.Place,
			strings.Join(a.Authors, "; "), strings.Join(a.Editors, "; "), strings.Join(a.Credits, "; "))
		for _, f := range a.Furniture {
			fmt.Fprintf(&w, "%-9s%s\n", f.Kind, f.Text)
		}
		fmt.Fprintf(&w, "\nparagraphs of the story: %d\n\n", len(a.Paragraphs()))
		for _, p := range b.Summary {
			fmt.Fprintf(&w, "* %s\n", p.Text)
		}
		held(t, strings.TrimSuffix(path, ".txt")+".golden", w.String())
	}
}

func TestBuildRefusesInWords(t *testing.T) {
	for want, articles := range map[string][]briefs.Article{
		"there is no article":   nil,
		"article a1 is empty":   {{ID: "a1", Text: " \n\t\n"}},
		`"Friday" is no date`:   {{ID: "a1", Text: "Fine.", Published: "Friday"}},
		"a2 is not valid UTF-8": {{ID: "a1", Text: "Fine."}, {ID: "a2", Text: "caf\xe9"}},
	} {
		if _, err := extract.Build(articles, extract.Options{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want one with %q", err, want)
		}
	}
}

func TestBuildKeepsWhatIsKnown(t *testing.T) {
	text := "A headline\n\nBy Somebody Else\n\nThe ferry left the harbour at seven in the morning.\n"
	b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Title: "Its title", Authors: []string{"Mara Lindqvist"}}},
		extract.Options{ID: "my-story", Title: "The story"})
	if err != nil {
		t.Fatal(err)
	}
	if a := b.Articles[0]; a.Title != "Its title" || len(a.Authors) != 1 || a.Authors[0] != "Mara Lindqvist" || b.Title != "The story" || b.ID != "my-story" {
		t.Errorf("got %q by %q in %q (%s)", a.Title, a.Authors, b.Title, b.ID)
	}
}

// Build must not change the articles that it is given: their caller may serve
// them.
func TestBuildLeavesItsInput(t *testing.T) {
	text := "A headline here\n\nThe ferry left the harbour at seven in the morning.\n"
	in := []briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text)}}
	if _, err := extract.Build(in, extract.Options{}); err != nil {
		t.Fatal(err)
	}
	if in[0].Title != "" || in[0].Furniture != nil {
		t.Errorf("it was changed: %+v", in[0])
	}
}

func TestSeveralArticlesMakeOneStory(t *testing.T) {
	one := "The harbour council voted on Tuesday to close the ferry line. The ferry line has lost money for years. Its last ferry sails in June.\n"
	two := "The ferry line will close in June, the harbour council decided. Passengers of the ferry line protested on the quay. The council met for nine hours.\n"
	b, err := extract.Build([]briefs.Article{
		{ID: "a1", Text: one, SHA256: briefs.Digest(one)}, {ID: "a2", Text: two, SHA256: briefs.Digest(two)},
	}, extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatal(briefs.Faults(faults))
	}
	if len(b.Articles) != 2 || len(b.Summary) == 0 {
		t.Errorf("got %d articles and the summary %v", len(b.Articles), b.Summary)
	}
}

// Shapes that no article has must cost no more than an article of their length:
// were any stage quadratic, these would run for minutes.
func TestOddTextsAreBuiltInLinearTime(t *testing.T) {
	const n = 100_000
	for name, text := range map[string]string{
		"quotation marks":      strings.Repeat(`"`, n),
		"opening marks":        strings.Repeat("“", n),
		"marks of both kinds":  strings.Repeat("“‘", n/2),
		"one sentence":         strings.Repeat("and the ferry left ", n/8) + ".",
		"one word":             strings.Repeat("x", 4*n),
		"no line end":          strings.Repeat("The ferry left on May 3, “he said.” ", n/16),
		"line ends":            "A line.\n" + strings.Repeat("\n", n),
		"short lines":          strings.Repeat("Ferry\n", n/4),
		"full stops":           strings.Repeat("a.", n),
		"brackets":             strings.Repeat("(", n),
		"apostrophes":          strings.Repeat("it's ", n/4),
		"dashes":               strings.Repeat("— ", n/2),
		"names":                strings.Repeat("Mara Lindqvist ", n/8),
		"other names":          names(n / 16),
		"initials":             "He met " + strings.Repeat("J. ", n/2),
		"writers told of":      "The ferry left the quay at noon.\n\n" + strings.ReplaceAll(names(n/16), ".", " is a reporter for the Herald.\n"),
		"capitals":             strings.Repeat("SAID JANE'S DOE. ", n/16),
		"figures":              strings.Repeat("1999 ", n/4),
		"dates":                strings.Repeat("May 3, 1999, ", n/8),
		"he said":              strings.Repeat("He said “no.” ", n/8),
		"control characters":   strings.Repeat("\x01\x1b[31m", n/4),
		"combining characters": "e" + strings.Repeat("\u0301", n),
		"space":                "x" + strings.Repeat("\u00a0", n) + "y",
	} {
		t.Run(name, func(t *testing.T) { build(t, text, "2024-02-07") })
	}
}

// names is many names that differ.
func names(n int) string {
	var w strings.Builder
	for i := range n {
		fmt.Fprintf(&w, "Ma%c%c%c Lind%c%c. ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i%7, 'a'+i/7%26)
	}
	return w.String()
}

// shared finds a file or folder of the data beside the checkout.
func shared(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if path := filepath.Join(dir, "shared", name); exists(path) {
			return path
		}
		if filepath.Dir(dir) == dir {
			t.Skipf("shared/%s is not beside the checkout: nothing to measure on", name)
		}
		dir = filepath.Dir(dir)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// Every passage of every text at hand is the article's own words, and the
// summary is whole sentences of the story.
func TestEveryTextAtHand(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(shared(t, "data"), "*", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Skip("shared/data holds no texts")
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(bytes.ToValidUTF8(data, nil)), "\r\n", "\n")
		for _, published := range []string{"", "2016-02-29"} {
			b := build(t, text, published)
			a := &b.Articles[0]
			for _, p := range b.Summary {
				if f := a.FurnitureAt(p.Start); f != nil {
					t.Errorf("%s: the summary holds a %s: %q", path, f.Kind, p.Text)
				}
				if strings.Count(p.Text, "“") != strings.Count(p.Text, "”") {
					t.Errorf("%s: the summary cuts a quotation: %q", path, p.Text)
				}
			}
			if data, err := b.Encode(); err != nil {
				t.Errorf("%s: %v", path, err)
			} else if _, err := briefs.Decode(data); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
}

// textsOf reads the files that a pattern matches.
func textsOf(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	return texts
}

func FuzzBuild(f *testing.F) {
	for _, text := range textsOf(f, "testdata/layout/*.txt") {
		f.Add(text, "2024-02-07")
	}
	f.Add("“‘x’”—he said. ''No.'' \"A\nb", "")
	f.Add("(Reuters) - \u00a0\u2028Mr. X's '90s… $3.5 million", "2024-02-07T10:00:00+02:00")
	f.Add("The Ell\x01\x00y Tunnel is a", "")
	f.Add("\x00\x003 3Q33 3Q3", "7024-02-07")
	f.Fuzz(func(t *testing.T, text, published string) {
		b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: published}}, extract.Options{})
		if err != nil {
			return
		}
		if faults := b.Check(); len(faults) > 0 {
			t.Error(briefs.Faults(faults))
		}
	})
}
