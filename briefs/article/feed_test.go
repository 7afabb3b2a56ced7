package article_test

import (
	"strings"
	"testing"

	"dateline/briefs/article"
)

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay &amp; Gazette</title>
<entry><title>Ferries &lt;b&gt;late&lt;/b&gt;</title><link href="https://quay.example/ferries"/><published>2024-02-07T08:00:00Z</published>
<author><name>Mara Lindqvist</name></author>
<summary>Short.</summary>
<content type="html">&lt;p&gt;Ferries ran late on Tuesday.&lt;/p&gt;&lt;p&gt;“Ice,” said a captain.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</content></entry>
<entry><title>Nothing in it</title><link href="https://quay.example/none"/></entry>
<entry><title>Nothing at all</title></entry>
<entry><title>Odd link</title><link href="javascript:alert(1)"/><summary>A seal was seen.</summary></entry>
</feed>`

func TestReadFeed(t *testing.T) {
	got, err := article.ReadFeed(strings.NewReader(atom))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 {
		t.Fatalf("got %d items, want the three that have a text or an address: %+v", len(got), got)
	}
	if none := got[1]; none.URL != "https://quay.example/none" || none.Text != "" {
		t.Errorf("got %+v", none)
	}
	a := got[0]
	if a.Title != "Ferries late" || a.Text != "Ferries ran late on Tuesday.\n\n“Ice,” said a captain." || a.URL != "https://quay.example/ferries" ||
		a.Published != "2024-02-07T08:00:00Z" || a.Source != "The Quay & Gazette" || len(a.Authors) != 1 || a.Authors[0] != "Mara Lindqvist" {
		t.Errorf("got %+v", a)
	}
	if b := got[2]; b.URL != "" || b.Text != "A seal was seen." {
		t.Errorf("got %+v", b)
	}
}

func TestReadFeedRefusesInWords(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "no RSS, Atom or JSON feed",
		"<html><body>x</body></html>":  "no RSS, Atom or JSON feed",
		"<rss><channel><item>":         "broken",
		strings.Repeat("x", 5<<20):     "longer than 4 MB",
		`<rss version="2.0"><channel>`: "broken",
	} {
		if _, err := article.ReadFeed(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.30q: got error %v, want one with %q", in, err, want)
		}
	}
}

func FuzzReadFeed(f *testing.F) {
	f.Add(atom)
	f.Add(`{"version":"https://jsonfeed.org/version/1.1","title":"Q","items":[{"id":"1","content_html":"<p>Hi.</p>"}]}`)
	f.Fuzz(func(t *testing.T, in string) {
		items, err := article.ReadFeed(strings.NewReader(in))
		for _, a := range items {
			if err != nil || a.Text == "" && a.URL == "" {
				t.Errorf("%q: got %+v and %v", in, a, err)
			}
		}
	})
}
