package render

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestEscapeLetsNothingTakeEffect(t *testing.T) {
	for text, want := range map[string]string{
		"plain words, “quoted”; (in brackets) – 50% off!": "plain words, “quoted”; (in brackets) – 50% off!",
		"*a* _b_ ~~c~~ `d` ||e||":                         `\*a\* \_b\_ \~\~c\~\~ \` + "`d\\`" + ` \|\|e\|\|`,
		"```go\nx\n```":                                   "\\`\\`\\`go x \\`\\`\\`",
		"# heading":                                       `\# heading`,
		"-# small":                                        `\-\# small`,
		"> quote":                                         `\> quote`,
		"- item":                                          `\- item`,
		"+ item":                                          `\+ item`,
		"well-known - and so on":                          "well-known - and so on",
		"1. first":                                        `1\. first`,
		"1986. A good year":                               `1986\. A good year`,
		"1) first":                                        `1\) first`,
		"at 3.5 (or 4)":                                   "at 3.5 (or 4)",
		"[text](https://x.example)":                       `\[text\](https\://x.example)`,
		"see https://x.example/?a=b now":                  `see https\://x.example/?a=b now`,
		"<https://x.example>":                             `\<https\://x.example\>`,
		"@everyone and @here":                             `\@everyone and \@here`,
		"<@1> <@!1> <@&1> <#1> </a:1> <id:home>":          `\<\@1\> \<\@!1\> \<\@&1\> \<\#1\> \</a\:1\> \<id\:home\>`,
		"<:name:1> <a:name:1> :smile:":                    `\<\:name\:1\> \<a\:name\:1\> \:smile:`,
		"<t:1:R>":                                         `\<t\:1\:R\>`,
		"Repairs: Mayor":                                  "Repairs: Mayor",
		`a\b \* \\`:                                       `a\\b \\\* \\\\`,
		"a\tb\r\n\n c\u2028d\u00a0e ":                     "a b c d\u00a0e",
		"\x00a\x07b\x1b[31mc\u009b":                       `ab\[31mc`,
		"\u202eevil\u202c \u2066x\u2069\u200f":            "evil x",
		"\ufeffa\u200bb":                                  "ab",
		"\u0915\u094d\u200d\u0937 \u0645\u06cc\u200c\u062e": "\u0915\u094d\u200d\u0937 \u0645\u06cc\u200c\u062e",
		"bad \xff bytes": "bad \ufffd bytes",
		"":               "",
		" \n ":           "",
	} {
		if diff := cmp.Diff(want, Escape(text)); diff != "" {
			t.Errorf("Escape(%q) (- want, + got):\n%s", text, diff)
		}
	}
}

// unescape reads a text as Discord does: a backslash before a mark is taken
// away. bare tells whether a mark of Discord's stands without one.
func unescape(t *testing.T, s string) string {
	t.Helper()
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte(specials, s[i+1]) >= 0 {
			i++
		} else if strings.IndexByte("\\*_`~|[]<>@#", s[i]) >= 0 {
			t.Fatalf("%q has a bare %q at %d", s, s[i], i)
		} else if i == 0 && (s[i] == '-' || s[i] == '+') {
			t.Fatalf("%q begins a list", s)
		} else if strings.HasPrefix(s[i:], "://") {
			t.Fatalf("%q has a link at %d", s, i)
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

func FuzzClip(f *testing.F) {
	for _, s := range hostile {
		f.Add(s+" and "+s, 20)
	}
	f.Add("One sentence ends. Another begins and goes on and on.", 30)
	f.Fuzz(func(t *testing.T, text string, most int) {
		if most < 2 || most > 5000 {
			return
		}
		folded := fold(text)
		if fold(folded) != folded {
			t.Fatalf("fold(%q) is not yet folded: %q", text, folded)
		}
		if !utf8.ValidString(folded) {
			t.Fatalf("fold(%q) is not UTF-8", text)
		}
		if got := unescape(t, Escape(text)); got != folded {
			t.Fatalf("Escape(%q) reads as %q, want %q", text, got, folded)
		}
		clipped := Clip(text, most)
		if n := units(clipped); n > most {
			t.Fatalf("Clip(%q, %d) has %d units", text, most, n)
		}
		kept := unescape(t, clipped)
		if kept != folded {
			short, marked := strings.CutSuffix(kept, ellipsis)
			if !marked || !strings.HasPrefix(folded, strings.TrimSpace(short)) {
				t.Fatalf("Clip(%q, %d) = %q: neither the text nor its beginning", text, most, clipped)
			}
		}
		short := Shorten(text, most)
		if units(short) > most || Shorten(short, most) != short || strings.ContainsAny(short, "|^") {
			t.Fatalf("Shorten(%q, %d) = %q, then %q", text, most, short, Shorten(short, most))
		}
	})
}

func TestClipCutsWhereAReaderWould(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"Short enough.", 13, "Short enough."},
		{"The first sentence ends here. The second one goes on for long.", 45, "The first sentence ends here. …"},
		{"Some words that never come to any end at all", 20, "Some words that …"},
		{"He met U.S. President Someone there in May", 31, "He met U.S. President …"},
		{"abcdefghijklmnopqrstuvwxyz", 10, "abcdefgh…"},
		{"一二三四五六七八。九十一二三四五", 13, "一二三四五六七八。 …"},
		{"👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 13, "👩‍👩‍👧‍👦…"},
		{"********", 10, `\*\*\*\*…`},
	} {
		if got := Clip(c.text, c.most); got != c.want {
			t.Errorf("Clip(%q, %d) = %q, want %q", c.text, c.most, got, c.want)
		}
	}
}

func TestLinksAreOnlyToTheWeb(t *testing.T) {
	long := "https://x.example/" + strings.Repeat("a", 400)
	for address, want := range map[string]string{
		"":                                "",
		"https://x.example/a(b)":          "https://x.example/a%28b%29",
		"http://x.example/a_b*c":          "http://x.example/a_b%2Ac",
		"https://x.example/é 1":           "https://x.example/%C3%A9%201",
		"https://x.example/a\nb":          "https://x.example/a%0Ab",
		"javascript:alert(1)":             "",
		"data:text/html,x":                "",
		"ftp://x.example/":                "",
		"//x.example/":                    "",
		"https://":                        "",
		"https:///path":                   "",
		"https://user@x.example/":         "",
		"https://%40x.example/":           "",
		"https://x.example:8443?a#b":      "https://x.example:8443?a#b",
		"discord://x.example":             "",
		"https://пример.example/":         "https://xn--e1afmkfd.example/",
		long:                              long,
		long + "#" + long:                 long,
		long + long:                       "",
		"https://x.example/<@1>|a`b\"c\\": "https://x.example/%3C@1%3E%7Ca%60b%22c%5C",
	} {
		if got := webURL(address); got != want {
			t.Errorf("webURL(%q) = %q, want %q", address, got, want)
		}
	}
}
