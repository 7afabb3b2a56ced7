package ask

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

// Long passages are given by their first and last words, since a link must stay
// short and a page may have a note or a picture between them.
const (
	wholeUpTo = 60 // bytes of a passage that is given whole
	edgeWords = 4  // words at each end of a longer one
	sideWords = 3  // words before or after a passage that stands more than once
)

// Link is the article's address with a text fragment that makes a browser
// scroll to the passage and mark it: URL#:~:text=[prefix-,]start[,end][,-suffix]
// as the WICG draft "URL Fragment Text Directives" has it. It is "" where the
// article has no http or https address.
func Link(a *briefs.Article, p briefs.Passage) string {
	if a == nil || !webAddress(a.URL) || p.Start < 0 || p.End > len(a.Text) || p.Start >= p.End {
		return ""
	}
	sep := "#:~:text="
	if strings.Contains(a.URL, "#") {
		sep = ":~:text="
	}
	return a.URL + sep + fragment(a.Text, p.Start, p.End)
}

func webAddress(address string) bool {
	if !strings.HasPrefix(address, "http") || strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r == '<' || r == '>' || r == '"' || r == 0x7f }) {
		return false
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

func fragment(text string, start, end int) string {
	start, end = trimToWords(text, start, end)
	passage := text[start:end]
	if len(passage) > wholeUpTo || strings.Contains(passage, "\n") {
		first, last := firstWords(passage, edgeWords), lastWords(passage, edgeWords)
		if len(first)+len(last) < len(passage) {
			return side(text, start, start+len(first), true) + percent(first) + "," + percent(last)
		}
		if strings.Contains(passage, "\n") {
			return percent(firstWords(passage, 1)) + "," + percent(lastWords(passage, 1))
		}
	}
	before := side(text, start, end, true)
	if before != "" || !again(text, start, end) {
		return before + percent(passage)
	}
	return percent(passage) + side(text, start, end, false)
}

// trimToWords leaves out white space and marks at the edges: a browser matches
// whole words.
func trimToWords(text string, start, end int) (int, int) {
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	if i := strings.IndexFunc(text[start:end], word); i > 0 {
		start += i
	}
	if i := strings.LastIndexFunc(text[start:end], word); i >= 0 {
		_, n := utf8.DecodeRuneInString(text[start+i:])
		end = start + i + n
	}
	return start, end
}

// side gives the words before or after [start,end) as prefix or suffix where
// the same words stand more than once in the text, else "". A browser marks the
// first place that fits, so the first needs none.
func side(text string, start, end int, before bool) string {
	if strings.Index(text, text[start:end]) == start {
		return ""
	}
	if before {
		line := text[strings.LastIndexByte(text[:start], '\n')+1 : start]
		if words := lastWords(strings.TrimRightFunc(line, unicode.IsSpace), sideWords); words != "" && hasWord(words) {
			return percent(words) + "-,"
		}
		return ""
	}
	line := text[end:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	if words := firstWords(strings.TrimLeftFunc(line, unicode.IsSpace), sideWords); words != "" && hasWord(words) {
		return ",-" + percent(words)
	}
	return ""
}

func again(text string, start, end int) bool {
	return strings.Index(text, text[start:end]) != start
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// firstWords gives the first n words of a line as printed.
func firstWords(s string, n int) string {
	inWord := false
	for i, r := range s {
		if r == '\n' {
			return s[:i]
		}
		space := unicode.IsSpace(r)
		if inWord && space {
			if n--; n == 0 {
				return s[:i]
			}
		}
		inWord = !space
	}
	return s
}

// lastWords gives the last n words of a line as printed.
func lastWords(s string, n int) string {
	inWord := false
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if r == '\n' {
			return s[i:]
		}
		space := unicode.IsSpace(r)
		if inWord && space {
			if n--; n == 0 {
				return s[i:]
			}
		}
		inWord = !space
		i -= size
	}
	return s
}

// percent encodes for a text directive, in which "&", "-" and "," are syntax,
// and for a link in Markdown, in which brackets are.
func percent(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	b.Grow(len(s) + len(s)/2)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}
