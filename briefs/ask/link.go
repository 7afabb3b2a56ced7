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
	if a == nil || p.Start < 0 || p.End > len(a.Text) || p.Start >= p.End {
		return ""
	}
	base := fragmentBase(a.URL)
	if base == "" {
		return ""
	}
	return (&page{text: a.Text}).link(base, p.Start, p.End)
}

// link adds the text fragment; marks alone, which no browser finds, get none.
func (p *page) link(base string, start, end int) string {
	if !hasWord(p.text[start:end]) {
		return strings.TrimSuffix(strings.TrimSuffix(base, directive), "#")
	}
	return base + p.fragment(start, end)
}

const directive = ":~:text="

// fragmentBase is a web address up to where a text fragment follows; "" where
// it is none.
func fragmentBase(address string) string {
	switch {
	case !webAddress(address):
		return ""
	case strings.Contains(address, "#"):
		return address + directive
	}
	return address + "#" + directive
}

func webAddress(address string) bool {
	if !strings.HasPrefix(address, "http") || strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r == '<' || r == '>' || r == '"' || r == 0x7f }) {
		return false
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

func (p *page) fragment(start, end int) string {
	text := p.text
	start, end = trimToWords(text, start, end)
	passage := text[start:end]
	if len(passage) > wholeUpTo || strings.Contains(passage, "\n") {
		if f := p.edges(start, end); f != "" {
			return f
		}
	}
	if p.standsFirst(start, end) {
		return percent(passage)
	}
	if words := wordsBefore(text, start); words != "" {
		return percent(words) + "-," + percent(passage)
	}
	if words := wordsAfter(text, end); words != "" {
		return percent(passage) + ",-" + percent(words)
	}
	return percent(passage)
}

// edges gives a long passage by its first and last words: as many of the last
// as it takes for them not to stand in it before. It is "" where there are too
// few for that.
func (p *page) edges(start, end int) string {
	text, passage := p.text, p.text[start:end]
	first := firstWords(passage, edgeWords)
	for n := edgeWords; n <= 3*edgeWords; n++ {
		last := lastWords(passage, n)
		if len(first)+len(last) >= len(passage) {
			break
		}
		from, to := start+len(first), end-len(last)
		if firstPlace(text[from:end], p.lower()[from:end], p.lower()[to:end]) != to-from {
			continue
		}
		f := percent(first) + "," + percent(last)
		if !p.standsFirst(start, start+len(first)) {
			if words := wordsBefore(text, start); words != "" {
				return percent(words) + "-," + f
			}
		}
		return f
	}
	if strings.Contains(passage, "\n") { // a browser matches no words over a paragraph's end
		return percent(firstWords(passage, edgeWords)) + "," + percent(lastWords(passage, edgeWords))
	}
	return ""
}

// trimToWords leaves out white space and marks at the edges: a browser matches
// whole words.
func trimToWords(text string, start, end int) (int, int) {
	if i := strings.IndexFunc(text[start:end], wordRune); i > 0 {
		start += i
	}
	if i := strings.LastIndexFunc(text[start:end], wordRune); i >= 0 {
		_, n := utf8.DecodeRuneInString(text[start+i:])
		end = start + i + n
	}
	return start, end
}

// wordsBefore gives the words before a place in its line, to tell it from
// another where the same words stand.
func wordsBefore(text string, start int) string {
	line := text[strings.LastIndexByte(text[:start], '\n')+1 : start]
	return worded(lastWords(strings.TrimRightFunc(line, unicode.IsSpace), sideWords))
}

func wordsAfter(text string, end int) string {
	line := text[end:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return worded(firstWords(strings.TrimLeftFunc(line, unicode.IsSpace), sideWords))
}

func worded(s string) string {
	if hasWord(s) {
		return s
	}
	return ""
}

// searched is how much of a text is searched for another place of the same
// words; further on they are told apart by the words before them in any case.
const searched = 64 << 10 // bytes

// standsFirst tells whether the words at [start,end) stand nowhere before.
func (p *page) standsFirst(start, end int) bool {
	return end <= searched && firstPlace(p.text[:end], p.lower()[:end], p.lower()[start:end]) == start
}

// firstPlace finds words in a text as a browser does: whole words, whatever
// their case. It is -1 where they do not stand in it. lower and words are in
// lower case.
func firstPlace(text, lower, words string) int {
	for from := 0; from < len(text); {
		at := strings.Index(lower[from:], words)
		if at < 0 {
			return -1
		}
		at += from
		if wordEdge(text, at) && wordEdge(text, at+len(words)) {
			return at
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		from = at + size
	}
	return -1
}

// page is an article's text as a browser searches it.
type page struct {
	text  string
	small string // in lower case, as far as it was needed
}

// lower is the text in lower case, as long as the text itself: letters beyond
// ASCII stay as they are.
func (p *page) lower() string {
	if p.small == "" {
		small := []byte(p.text)
		for i, c := range small {
			if 'A' <= c && c <= 'Z' {
				small[i] = c + 'a' - 'A'
			}
		}
		p.small = string(small)
	}
	return p.small
}

// wordEdge tells whether no word runs over the offset.
func wordEdge(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return at == 0 || at == len(text) || !wordRune(before) || !wordRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func hasWord(s string) bool {
	return strings.ContainsFunc(s, wordRune)
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
