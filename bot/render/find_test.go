package render

import (
	"fmt"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// TestFoundWordsStandInTheArticle takes the marks away again: what is left is
// the article's text, and each word in bold is one that was asked for.
func TestFoundWordsStandInTheArticle(t *testing.T) {
	unmark := strings.NewReplacer("**", "", `\`, "")
	for _, c := range []struct{ text, words, bold string }{
		{"The ferry will be free.", "FERRY free", "ferry|free"},
		{"A [link](https://evil.example) to the *ferry* of @everyone_else.", "link ferry", "link|ferry"},
		{"1. Ferries run - 2. nobody pays: ferry:free.", "ferry", "Ferries|ferry"},
		{"Ferry", "ferry", "Ferry"},
		{"港口 大桥。", "大桥", "大桥"},
		{strings.Repeat("Before the words there are many others, and so on and on, ", 20) + "until the ferry comes " + strings.Repeat("and goes on and on and on ", 40) + ".", "ferry", "ferry"},
		{strings.Repeat("界", 900) + " ferry " + strings.Repeat("界", 900), "ferry", "ferry"},
		{"The ferry " + strings.Repeat("*_`|", 400), "ferry", "ferry"},
		{strings.Repeat("ferry ", 300), "ferry", strings.TrimSuffix(strings.Repeat("ferry|", 41), "|")},
	} {
		b := &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Text: c.text}}}
		hits := ask.Find(b, c.words).Hits
		if len(hits) == 0 {
			t.Fatalf("%.40q is not found in %.40q", c.words, c.text)
		}
		var got []string
		shown := marked(hits[0], 500)
		for i, part := range strings.Split(strings.ReplaceAll(shown, `\*`, "∗"), "**") {
			if i%2 == 1 {
				got = append(got, part)
			}
		}
		if s := strings.Join(got, "|"); s != c.bold {
			t.Errorf("in %.60q bold is %q, want %q", c.text, s, c.bold)
		}
		if n := units(strings.ReplaceAll(shown, "**", "")); n > 500 {
			t.Errorf("%.60q is shown with %d units", c.text, n)
		}
		plain := strings.TrimSuffix(strings.TrimPrefix(unmark.Replace(shown), "… "), " …")
		if !strings.Contains(c.text, plain) {
			t.Errorf("the article does not have %q", plain)
		}
	}
}

func BenchmarkFound(b *testing.B) {
	story := long(b, 500, func(i int) string { return fmt.Sprintf("This is sentence %d.", i) }, func(i int) string { return fmt.Sprintf("Name %d", i) })
	for b.Loop() {
		Found(english, ask.Find(story, "sentence"), At(story).With(VerbFind, "sentence"), 0)
	}
}
