package article_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"dateline/briefs/article"
)

// What is written is what is read, in whatever encoding it comes: the sentence
// has a letter and marks that each encoding writes otherwise.
func TestReadDecodes(t *testing.T) {
	const said = "“The café at the quay is closed,” Ida Brennan said – she’ll open again in May, when the water has gone."
	const in = `<html><head>HEAD<title>Quay</title></head><body><article><p>` + said + `</p><p>` + said + `</p></article></body></html>`
	as := func(e encoding.Encoding, s string) string {
		out, err := e.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	page := func(head string) string { return strings.Replace(in, "HEAD", head, 1) }
	little := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	for name, x := range map[string]struct{ file, kind, data string }{
		"UTF-8":                     {"a.html", "", page("")},
		"UTF-8 with a mark":         {"a.html", "", "\xef\xbb\xbf" + page("")},
		"windows-1252, declared":    {"a.html", "", as(charmap.Windows1252, page(`<meta charset="windows-1252">`))},
		"windows-1252, by server":   {"a.html", "text/html; charset=windows-1252", as(charmap.Windows1252, page(""))},
		"windows-1252, called ISO":  {"a.html", "", as(charmap.Windows1252, page(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`))},
		"windows-1252, undeclared":  {"a.html", "", as(charmap.Windows1252, page(""))},
		"windows-1252 as UTF-8":     {"a.html", "text/html; charset=utf-8", as(charmap.Windows1252, page(`<meta charset="utf-8">`))},
		"declared far below":        {"a.html", "", as(charmap.Macintosh, page(strings.Repeat("<!-- a long remark -->", 90)+`<meta charset="macintosh">`))},
		"UTF-8, broken in a script": {"a.html", "", page("<script>var x = '\xe9'</script>")},
		"UTF-16":                    {"a.html", "", as(little, page(`<meta charset="utf-16">`))},
		"UTF-16 by its bytes":       {"-", "", as(little, "<!doctype html>"+page(""))},
		"UTF-16 text":               {"a.txt", "", as(little, said)},
		"UTF-16 text, big":          {"a.txt", "", as(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), said+"\r\n")},
	} {
		a, err := article.Read(article.Input{Name: x.file, Type: x.kind, Data: strings.NewReader(x.data)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if first, _, _ := strings.Cut(a.Text, "\n"); first != said {
			t.Errorf("%s: got %q", name, a.Text)
		}
	}
}
