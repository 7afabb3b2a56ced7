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
	return linkTo(base, a.Text, p.Start, p.End)
}

// linkTo adds the text fragment; marks alone, which no browser finds, get none.
func linkTo(base, text string, start, end int) string {
	if !hasWord(text[start:end]) {
		return strings.TrimSuffix(strings.TrimSuffix(base, directive), "#")
	}
	return base + fragment(text, start, end)
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

func fragment(text string, start, end int) string {
	start, end = trimToWords(text, start, end)
	passage := text[start:end]
	if len(passage) > wholeUpTo || strings.Contains(passage, "\n") {
		if f := edges(text, start, end); f != "" {
			return f
		}
	}
	if firstPlace(text, passage) == start {
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
func edges(text string, start, end int) string {
	passage := text[start:end]
	first := firstWords(passage, edgeWords)
	for n := edgeWords; n <= 3*edgeWords; n++ {
		last := lastWords(passage, n)
		if len(first)+len(last) >= len(passage) {
			break
		}
		if rest := passage[len(first):]; firstPlace(rest, last) != len(rest)-len(last) {
			continue
		}
		f := percent(first) + "," + percent(last)
		if firstPlace(text, first) != start {
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

// firstPlace finds words in a text as a browser does: whole words, whatever
// their case. It is -1 where they do not stand in it.
func firstPlace(text, words string) int {
	_, size := utf8.DecodeRuneInString(words)
	for from := 0; from+len(words) <= len(text); {
		at := indexFold(text[from:], words[:size])
		if at < 0 || from+at+len(words) > len(text) {
			return -1
		}
		at += from
		if end := at + len(words); strings.EqualFold(text[at:end], words) && wordEdge(text, at) && wordEdge(text, end) {
			return at
		}
		from = at + size
	}
	return -1
}

// indexFold finds a letter, lower or upper case for ASCII.
func indexFold(text, letter string) int {
	c := letter[0]
	if len(letter) > 1 || c|0x20 < 'a' || c|0x20 > 'z' {
		return strings.Index(text, letter)
	}
	lower := strings.IndexByte(text, c|0x20)
	if lower >= 0 {
		text = text[:lower]
	}
	if upper := strings.IndexByte(text, c&^0x20); upper >= 0 {
		return upper
	}
	return lower
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
