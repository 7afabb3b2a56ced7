package article_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/briefs/article"
)

// bombs are inputs that are small to send and dear to read: each is a run of
// something that some parser takes more than its share of time or memory for.
// A bound of its own refuses those marked so; the others are read or refused in
// a moment (BenchmarkBombs says how long a moment is).
var bombs = []struct {
	name, file string
	text       func(n int) string // about n bytes
	refused    string
}{
	{"a table of many columns and many lines", "a.md", func(n int) string {
		return "|" + run("a|", n/8) + "\n|" + run("-|", n/8) + "\n" + run("|\n", n/2)
	}, "too densely"},
	{"brackets", "a.md", func(n int) string { return run("[a](", n) }, "too densely"},
	{"pictures in pictures", "a.md", func(n int) string { return run("![", n) }, "too densely"},
	{"marks of quotation", "a.md", func(n int) string { return run("> ", n) }, "too densely"},
	{"emphasis that does not end", "a.md", func(n int) string { return run("*a **b ", n) }, ""},
	{"ticks of all lengths", "a.md", func(n int) string {
		var b strings.Builder
		for i := 1; b.Len() < n; i++ {
			b.WriteString("a" + strings.Repeat("`", i))
		}
		return b.String()
	}, ""},
	{"tags that do not end", "a.md", func(n int) string { return run("a <? <!A <![CDATA[ <a ", n) }, ""},
	{"lists in lists", "a.md", func(n int) string { return run("- ", n/64) + "x" }, ""},
	{"front matter that refers to itself", "a.md", func(int) string {
		return "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nauthors: *c\n---\nText."
	}, ""},
	{"front matter that nests", "a.md", func(n int) string { return "---\na: " + run("[", min(n, 60_000)) + "\n---\nText." }, "no YAML"},
	{"elements", "a.html", func(n int) string { return "<html><body>" + run("<i>x</i>", n) }, "elements"},
	{"nested elements", "a.html", func(n int) string { return "<html><body>" + run("<div>", n/8) + run("<p>word", n/2) }, "plain text"},
	{"formatting that is taken up again", "a.html", func(n int) string { return "<html><body>" + run("<b><i><p>", n) }, ""},
	{"tables in tables", "a.html", func(n int) string { return "<html><body>" + run("<table>", n) }, ""},
	{"words where rows should be", "a.html", func(n int) string { return "<html><body><table>" + run("x<b>", n) }, ""},
	{"attributes", "a.html", func(n int) string { return "<html><body><p " + run(`a="b" `, n) + ">x</p>" }, ""},
	{"data for machines that nests", "a.html", func(n int) string {
		return `<html><head><script type="application/ld+json">` + run("[", n) + `</script></head><body><p>x`
	}, ""},
	{"scripts in comments in scripts", "a.html", func(n int) string { return "<html><body><script>" + run("<!--<script>", n) }, ""},
}

func run(s string, n int) string { return strings.Repeat(s, n/len(s)+1) }

func TestBombsAreReadOrRefused(t *testing.T) {
	const size = 500 << 10
	for _, x := range bombs {
		_, err := article.Read(article.Input{Name: x.file, Data: strings.NewReader(x.text(size))})
		switch {
		case x.refused != "" && (err == nil || !strings.Contains(err.Error(), x.refused)):
			t.Errorf("%s: error is %v, want one with %q", x.name, err, x.refused)
		case err != nil && len(err.Error()) > 500:
			t.Errorf("%s: the error is %d characters long", x.name, len(err.Error()))
		}
	}
	long := strings.Repeat("A word of Markdown. ", 30_000)
	if _, err := article.Read(article.Input{Name: "a.md", Data: strings.NewReader(long)}); err == nil || !strings.Contains(err.Error(), "of Markdown") {
		t.Errorf("%d bytes of Markdown: error is %v", len(long), err)
	}
	if _, err := article.Read(article.Input{Name: "a.txt", Data: strings.NewReader(long)}); err != nil {
		t.Errorf("as plain text: %v", err)
	}
}

func TestFeedsAreBounded(t *testing.T) {
	const most = 100
	items := `<rss version="2.0"><channel>` + strings.Repeat("<item><description>x</description></item>", 5*most) + "</channel></rss>"
	if got, err := article.ReadFeed(strings.NewReader(items)); err != nil || len(got) != most {
		t.Errorf("%d of %d items, %v", len(got), 5*most, err)
	}
	for name, text := range map[string]string{
		"elements in elements": `<rss version="2.0"><channel>` + run("<a>", 200<<10),
		"lists in lists":       `{"version":"https://jsonfeed.org/version/1.1","items":` + run("[", 200<<10),
		"a word of its own":    `<!DOCTYPE x [<!ENTITY a "boom">]><rss version="2.0"><channel><item><description>&a;&a;</description></item></channel></rss>`,
		"a file as a word":     `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><description>&a;</description></item></channel></rss>`,
	} {
		got, err := article.ReadFeed(strings.NewReader(text))
		if err == nil && len(got) > 0 && strings.ContainsAny(got[0].Text, "boom:/") && !strings.Contains(got[0].Text, "&a;") {
			t.Errorf("%s: it was resolved: %q", name, got[0].Text)
		}
		if err != nil && strings.Contains(err.Error(), "root:") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// BenchmarkBombs is how long the longest inputs that are taken hold up a reader.
func BenchmarkBombs(b *testing.B) {
	for _, x := range bombs {
		size := article.MaxBytes - 4096
		if strings.HasSuffix(x.file, ".md") {
			size = 500 << 10
		}
		text := x.text(size)
		b.Run(strings.ReplaceAll(fmt.Sprint(x.name), " ", "-"), func(b *testing.B) {
			for b.Loop() {
				_, _ = article.Read(article.Input{Name: x.file, Data: strings.NewReader(text)})
			}
		})
	}
}
