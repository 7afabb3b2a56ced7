package article

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzFrontMatter: whatever stands above a text, the text below comes back as it
// stands, and nothing above it is read that is not.
func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: A\n---\nText", "---\ntitle: [a, {b: c}]\n---\n", "---\na: &a [*a, *a]\n---\nx", "---\n---\n", "---\ntitle: |\n  x\n  ---\n---\ny",
		"---\r\nauthors: [x, 'y']\r\npublished: 2021-08-26\r\n---\r\nz", "---\ntitle: \"\\u0000\\e[31m\"\n---\nx", "----\nno\n---\n", "---\n" + strings.Repeat("a: [", 50), "---\n!!binary x: y\n---\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("text is UTF-8 by then")
		}
		rest, m, err := frontMatter(text)
		if err != nil {
			return
		}
		if !strings.HasSuffix(text, rest) {
			t.Errorf("of %q there is left %q, which is not its end", text, rest)
		}
		for _, field := range append([]string{m.Title, m.Source, m.URL, m.Published}, m.Authors...) {
			if !utf8.ValidString(field) {
				t.Errorf("a field is read as %q", field)
			}
		}
	})
}

// FuzzHTML and FuzzMarkdown: any page is read or refused, in UTF-8, without a
// control of a terminal's that was not in it.
func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<title>x</title><article><p>One.</p><p>Two.</p></article>", "<script>window.evil=1</script><p>x", "<a href=javascript:x>y</a>", "<table><tr><td><table>", "<svg><p></svg><math><mi//xlink:href=x>",
		"<!--<p>-->x", "<meta property=og:title content='&#0;&#27;[31m'>", "<plaintext><p>", "&#x202e;&lt;b&gt;", "<p>" + strings.Repeat("<b>", 200) + "x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) { mustRead(t, "page.html", page) })
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"# T\n\nText *a* [b](javascript:c)", "> > > x\n>> y", "|a|b|\n|-|-|\n|c|d|", "```\nx", "[a]: <b>\n[a]", "- - - -\n1. 1. x", "![x](y)\n\n<script>z</script>", "&#0;&#x202e;", "***a**b*", "[[[[[[[]]]]]]](((((",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { mustRead(t, "story.md", text) })
}

func mustRead(t *testing.T, name, content string) {
	t.Helper()
	a, err := Read(Input{Name: name, Data: strings.NewReader(content)})
	if err != nil {
		return
	}
	for _, field := range []string{a.Text, a.Title, a.Source, a.URL, a.Published} {
		if !utf8.ValidString(field) || strings.Contains(field, "\r\n") {
			t.Errorf("%q is read as %q", content, field)
		}
	}
	if a.URL != "" && !strings.HasPrefix(a.URL, "http://") && !strings.HasPrefix(a.URL, "https://") {
		t.Errorf("%q: its address is %q", content, a.URL)
	}
}
