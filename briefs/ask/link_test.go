package ask_test

import (
	"net/url"
	"strings"
	"testing"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func TestLink(t *testing.T) {
	text := "Night shifts end\n\nThe night shifts end, and night falls. A well-known, long-winded sentence that says much about night shifts and more about nothing at all.\n\nNight\n"
	for _, test := range []struct{ words, want string }{
		{"Night shifts end", "Night%20shifts%20end"},
		{"well-known, long", "well%2Dknown%2C%20long"},
		{"night falls.", "night%20falls"},
		{"The night shifts end, and night falls. A well-known, long-winded sentence that", "The%20night%20shifts%20end%2C,well%2Dknown%2C%20long%2Dwinded%20sentence%20that"},
		{"night shifts and", "night%20shifts%20and"},
		{"falls. A well-known, long-winded sentence that says much about night shifts and more about nothing at all.\n\nNight", "falls.%20A%20well%2Dknown%2C%20long%2Dwinded,Night"},
	} {
		a := &briefs.Article{ID: "a1", URL: "https://example.org/a?b=c", Text: text}
		at := strings.Index(text, test.words)
		got := ask.Link(a, a.Passage(at, at+len(test.words)))
		if want := a.URL + "#:~:text=" + test.want; got != want {
			t.Errorf("Link(%q)\n got %s\nwant %s", test.words, got, want)
		}
	}
}

func TestLinkTellsPlacesApart(t *testing.T) {
	text := "He said it.\n\nShe said nothing, he said it again.\n\n“Said,” she said.\n"
	a := &briefs.Article{ID: "a1", URL: "https://example.org/x#top", Text: text}
	for _, test := range []struct {
		words string
		place int
		want  string
	}{
		{"said", 0, "said"},
		{"said", 1, "She-,said"},
		{"said it", 1, "said%20nothing%2C%20he-,said%20it"},
		{"She", 0, "She"},
		{"Said", 0, "Said,-%2C%E2%80%9D%20she%20said."},
	} {
		at := -1
		for range test.place + 1 {
			at += 1 + strings.Index(text[at+1:], test.words)
		}
		got := ask.Link(a, a.Passage(at, at+len(test.words)))
		if want := "https://example.org/x#top:~:text=" + test.want; got != want {
			t.Errorf("Link(%q, place %d)\n got %s\nwant %s", test.words, test.place, got, want)
		}
	}
}

func TestLinkOnlyToTheWeb(t *testing.T) {
	for _, address := range []string{"", "javascript:alert(1)", "ftp://example.org/a", "/a", "https://", "http://exa mple.org/", "https://example.org/<b>", "httpx://example.org"} {
		a := &briefs.Article{ID: "a1", URL: address, Text: "Some text."}
		if got := ask.Link(a, a.Passage(0, 4)); got != "" {
			t.Errorf("an article at %q links to %q", address, got)
		}
	}
}

func FuzzLink(f *testing.F) {
	f.Add("The night shifts end, and night falls. “A well-known” & long\nline.", uint(4), uint(50))
	f.Add("night night night", uint(6), uint(5))
	f.Add("…", uint(0), uint(1))
	f.Fuzz(func(t *testing.T, text string, start, length uint) {
		text = strings.ToValidUTF8(text, "")
		if len(text) == 0 {
			return
		}
		s, e := runeBounds(text, int(start%uint(len(text))), int(length%uint(len(text))))
		if s >= e {
			return
		}
		a := &briefs.Article{ID: "a1", URL: "https://example.org/", Text: text}
		link := ask.Link(a, a.Passage(s, e))
		if link == a.URL && !strings.ContainsFunc(text[s:e], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return
		}
		u, err := url.Parse(link)
		if err != nil {
			t.Fatalf("%q is no address: %v", link, err)
		}
		directive, found := strings.CutPrefix(u.EscapedFragment(), ":~:text=")
		if !found || len(link) > 3*(len(a.URL)+1000) && e-s < 300 {
			t.Fatalf("no text directive of fair length in %q", link)
		}
		for _, part := range strings.Split(directive, ",") {
			part = strings.TrimPrefix(strings.TrimSuffix(part, "-"), "-")
			words, err := url.PathUnescape(part)
			if err != nil || !strings.Contains(text, words) {
				t.Fatalf("%q in %q does not stand in the text (%v)", words, link, err)
			}
		}
	})
}

func runeBounds(text string, start, length int) (int, int) {
	end := min(start+length, len(text))
	for start > 0 && text[start]&0xC0 == 0x80 {
		start--
	}
	for end < len(text) && text[end]&0xC0 == 0x80 {
		end++
	}
	return start, end
}
