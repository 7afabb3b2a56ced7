package article_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/article"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden holds what was read of a file against the file beside it.
func golden(t *testing.T, name string, a briefs.Article) {
	t.Helper()
	got := "title: " + a.Title + "\nsource: " + a.Source + "\nurl: " + a.URL + "\npublished: " + a.Published +
		"\nauthors: " + strings.Join(a.Authors, "; ") + "\n\n" + a.Text + "\n"
	path := filepath.Join("testdata", name+".golden")
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
		t.Errorf("%s (-want +got, -update writes it anew):\n%s", name, diff)
	}
}

func TestReadFileByItsForm(t *testing.T) {
	for _, name := range []string{"page.html", "story.md", "latin1.html", "linked.html"} {
		a, err := article.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		if a.SHA256 != briefs.Digest(a.Text) || a.ID != "" {
			t.Errorf("%s: digest or id is wrong: %q %q", name, a.SHA256, a.ID)
		}
		golden(t, strings.TrimSuffix(name, filepath.Ext(name)), a)
	}
}

// TestDoubledLineBreaksPartParagraphs holds that a page without paragraph
// elements keeps its paragraphs.
func TestDoubledLineBreaksPartParagraphs(t *testing.T) {
	const page = `<html><head><title>Ferry sinks</title></head><body><div class="story">The ferry left the quay at noon on Friday with a crew of nine and forty passengers on board, as it had done for thirty years.<br><br>"It rolled once and was gone," said Anna Berg, who watched it from the pier, with her two children, until nothing could be seen.<br />
<br />The owner, a firm of the town, said that it would raise the wreck before the winter, and that nobody was to blame for the loss.</div></body></html>`
	a, err := article.Read(article.Input{Name: "page.html", Data: strings.NewReader(page)})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(a.Text, "\n\n"); got != 2 {
		t.Errorf("%d paragraph ends, want 2, in:\n%s", got, a.Text)
	}
}

func TestPlainTextIsUntouched(t *testing.T) {
	for name, x := range map[string]struct{ in, want string }{
		"as it is":               {"  Two  spaces,\ttab \n\n\nend  ", "  Two  spaces,\ttab \n\n\nend  "},
		"line ends":              {"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"},
		"byte order mark":        {"\xef\xbb\xbfHello.", "Hello."},
		"a rule is no header":    {"---\nA line of a poem.\n---\nAnother.", "---\nA line of a poem.\n---\nAnother."},
		"a header without end":   {"---\ntitle: x\nNo end to this.", "---\ntitle: x\nNo end to this."},
		"header of other things": {"---\nlayout: post\n---\nText.", "Text."},
		"angle brackets":         {"a < b and <i>c</i>", "a < b and <i>c</i>"},
		"a number, no heading":   {"#1 Title\n\nText.", "#1 Title\n\nText."},
		"a note, no heading":     {"# a comment\nkey: value", "# a comment\nkey: value"},
	} {
		a, err := article.Read(article.Input{Name: "x.txt", Data: strings.NewReader(x.in)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if a.Text != x.want {
			t.Errorf("%s: got %q, want %q", name, a.Text, x.want)
		}
	}
}

// A text that opens with a heading is Markdown, whatever its name.
func TestHeadedTextIsMarkdown(t *testing.T) {
	for _, name := range []string{"x.txt", "-", "notes"} {
		for _, before := range []string{"", "\n", "\xef\xbb\xbf", "---\ntitle: Ferry\n---\n\n"} {
			a, err := article.Read(article.Input{Name: name, Data: strings.NewReader(before + "# Ferry sinks\r\n\r\nIt *rolled* once, said [Anna Berg](https://example.org).\n")})
			if err != nil {
				t.Fatal(err)
			}
			if want := "Ferry sinks\n\nIt rolled once, said Anna Berg."; strings.TrimSpace(a.Text) != want {
				t.Errorf("%s: got %q, want %q", name, a.Text, want)
			}
		}
	}
}

func TestReadRefusesInWords(t *testing.T) {
	for name, x := range map[string]struct {
		in   article.Input
		want string
	}{
		"empty":           {article.Input{Name: "a.txt", Data: strings.NewReader("")}, "a.txt: it is empty"},
		"blank":           {article.Input{Name: "-", Data: strings.NewReader(" \n\t ")}, "from standard input: it is empty"},
		"too long":        {article.Input{Name: "a.txt", Data: bytes.NewReader(make([]byte, 5<<20))}, "longer than 4 MB"},
		"binary":          {article.Input{Name: "a.txt", Data: strings.NewReader("GIF89a\x00\x01")}, "it is no text"},
		"binary, no zero": {article.Input{Name: "a", Data: strings.NewReader("\x89PNG\r\n\x1a\n")}, "it is no text"},
		"latin 1 text":    {article.Input{Name: "a.txt", Data: strings.NewReader("caf\xe9")}, "byte 3 is not UTF-8"},
		"half of UTF-16":  {article.Input{Name: "a.txt", Data: strings.NewReader("\xff\xfeh\x00i\x00\x00\xd8")}, "UTF-16"},
		"broken UTF-8":    {article.Input{Name: "a.html", Data: strings.NewReader("<p>Caf\xc3\xa9 na\xc3\xafve and a broken caf\xc3.</p>")}, "no whole UTF-8"},
		"PDF":             {article.Input{Name: "a.txt", Data: strings.NewReader("%PDF-1.4\n1 0 obj")}, "it is a PDF"},
		"RTF":             {article.Input{Name: "-", Data: strings.NewReader(`{\rtf1\ansi The mayor spoke.}`)}, "it is an RTF document"},
		"docx":            {article.Input{Name: "a.txt", Data: strings.NewReader("PK\x03\x04\x00")}, "office document"},
		"brief file":      {article.Input{Name: "a.json", Data: strings.NewReader(`{"format": "dateline-brief", "version": 1}`)}, "brief file already"},
		"JSON":            {article.Input{Name: "a.txt", Data: strings.NewReader(" [1, 2]")}, "it is JSON"},
		"feed":            {article.Input{Name: "a.xml", Data: strings.NewReader("<?xml version=\"1.0\"?>\n<!-- x -->\n<rss version=\"2.0\"><channel/></rss>")}, "dateline feed"},
		"page of nothing": {article.Input{Name: "a.html", Data: strings.NewReader("<html><body><nav>Home</nav></body></html>")}, "no text in it"},
		"broken header":   {article.Input{Name: "a.md", Data: strings.NewReader("---\ntitle: [x\n---\nText.")}, "front matter is no YAML"},
		"bad date":        {article.Input{Name: "a.md", Data: strings.NewReader("---\npublished: yesterday\n---\nText.")}, `"yesterday" is no date; write it like 2021-08-26`},
		"bad address":     {article.Input{Name: "a.md", Data: strings.NewReader("---\nurl: javascript:alert(1)\n---\nText.")}, "neither http nor https"},
		"tangled links":   {article.Input{Name: "a.md", Data: strings.NewReader(strings.Repeat("[a](", 100_000))}, "too densely"},
		"tangled quotes":  {article.Input{Name: "a.md", Data: strings.NewReader(strings.Repeat("> ", 100_000))}, "too densely"},
		"deep elements":   {article.Input{Name: "a.html", Data: strings.NewReader("<html>" + strings.Repeat("<div>", 400) + strings.Repeat("<p>word", 20_000))}, "nests too deeply"},
		"many elements":   {article.Input{Name: "a.html", Data: strings.NewReader("<html>" + strings.Repeat("<i>x</i>", 40_000))}, "elements"},
	} {
		_, err := article.Read(x.in)
		if err == nil || !strings.Contains(err.Error(), x.want) || !strings.HasPrefix(err.Error(), "read article ") {
			t.Errorf("%s: got error %v, want one with %q", name, err, x.want)
		}
	}
}

func TestReadFileRefusesInWords(t *testing.T) {
	dir := t.TempDir()
	for _, path := range []string{dir, filepath.Join(dir, "nowhere.txt")} {
		if _, err := article.ReadFile(path); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: got error %v, want one that names it", path, err)
		}
	}
}

func TestFrontMatterDates(t *testing.T) {
	for written, want := range map[string]string{
		"2021-08-26": "2021-08-26", "2021-08-26T09:30:00Z": "2021-08-26T09:30:00Z", "2021-08-26 09:30:00 +0200": "2021-08-26T09:30:00+02:00",
		"2021-08-26 09:30": "2021-08-26", "26 August 2021": "2021-08-26", "August 26, 2021": "2021-08-26", "": "",
	} {
		a, err := article.Read(article.Input{Name: "a.md", Data: strings.NewReader("---\ndate: " + written + "\n---\nThe ferry left.")})
		if err != nil || a.Published != want {
			t.Errorf("%q is read as %q, %v", written, a.Published, err)
		}
	}
}

func TestCheckPublished(t *testing.T) {
	for _, ok := range []string{"2021-08-26", "2021-08-26T09:30:00Z", "2021-08-26T09:30:00+02:00"} {
		if err := article.CheckPublished(ok); err != nil {
			t.Error(err)
		}
	}
	for _, bad := range []string{"", "2021-13-01", "26.8.2021", "August", "2021-08-26 09:30", "2021-02-29"} {
		if article.CheckPublished(bad) == nil {
			t.Errorf("%q was taken for a date", bad)
		}
	}
}

// A page may nest as deep as it likes; reading it may not.
func TestDeepPageIsReadOrRefused(t *testing.T) {
	deep := "<html><body>" + strings.Repeat("<div><span>", 25_000) + "A storm came. It left."
	if _, err := article.Read(article.Input{Name: "deep.html", Data: strings.NewReader(deep)}); err == nil {
		t.Log("read")
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"page.html", "story.md", "linked.html"} {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(name, data)
	}
	f.Add("a.txt", []byte("---\ntitle: x\n---\nText\r\nmore"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		a, err := article.Read(article.Input{Name: name, Data: bytes.NewReader(data)})
		if err != nil {
			return
		}
		a.ID = "a1"
		b := briefs.Brief{ID: "x", Articles: []briefs.Article{a}}
		if faults := b.Check(); len(faults) > 0 {
			t.Errorf("%q: %v", data, faults)
		}
		if strings.Contains(a.Text, "\r") {
			t.Errorf("%q: a carriage return is left in %q", data, a.Text)
		}
		if a.Published != "" && article.CheckPublished(a.Published) != nil {
			t.Errorf("%q: published %q", data, a.Published)
		}
	})
}
